"""Tests of `advisor.dialogue.guidance`."""
