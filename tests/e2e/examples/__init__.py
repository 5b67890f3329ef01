"""Tests of the examples, each with its real framework."""
