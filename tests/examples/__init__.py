"""The examples, tested as their users run them."""
