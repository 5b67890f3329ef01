"""Tests of `advisor.dialogue.acts`."""
