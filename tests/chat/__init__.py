"""Tests of `advisor/chat`."""
