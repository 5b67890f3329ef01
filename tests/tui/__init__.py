"""Tests of `advisor/tui`: the full-screen chat, driven as a person drives it."""
