"""The tests, one file a module, and the cases they read."""
