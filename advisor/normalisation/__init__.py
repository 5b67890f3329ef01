"""What was typed, read as the words that were meant: words read as others, spacing, spelling."""
