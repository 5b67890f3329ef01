"""Tests of `advisor.authoring`."""
