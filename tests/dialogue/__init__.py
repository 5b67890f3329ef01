"""Tests of the dialogue, a file a module."""
