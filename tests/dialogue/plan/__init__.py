"""Tests of `advisor.dialogue.plan`."""
