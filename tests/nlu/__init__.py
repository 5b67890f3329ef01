"""Understanding what is typed."""
