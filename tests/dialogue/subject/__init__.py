"""Tests of `advisor.dialogue.pay`."""
