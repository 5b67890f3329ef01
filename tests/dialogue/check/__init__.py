"""Tests of `advisor.dialogue.check`."""
