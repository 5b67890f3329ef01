"""The skills check."""
