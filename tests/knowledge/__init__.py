"""Tests of `advisor/knowledge`."""
