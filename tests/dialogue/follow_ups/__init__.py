"""Tests of `advisor.dialogue.follow_ups`."""
