"""Guiding one person: which of check, plan and profile a message speaks to."""
