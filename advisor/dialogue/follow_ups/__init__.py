"""Remarks on an answer: doubts, objections, and short words that lean on it."""
