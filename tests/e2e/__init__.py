"""Tests that are slow or need something from outside: terminals, browsers, wheels, frameworks, servers."""
