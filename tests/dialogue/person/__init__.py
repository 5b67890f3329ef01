"""Tests of `advisor.dialogue.person`."""
