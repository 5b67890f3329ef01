"""What a type checker sees of the public names. Read by mypy, never run."""
