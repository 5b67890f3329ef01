"""Reading what is typed as the words that were meant."""
