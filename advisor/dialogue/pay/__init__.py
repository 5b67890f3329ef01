"""Questions of pay and prices."""
