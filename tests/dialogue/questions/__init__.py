"""Tests of `advisor.dialogue.questions`."""
