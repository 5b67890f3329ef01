"""The command `advisor-knowledge`, as it is started: `python -m advisor.authoring` is the same."""

import sys

__all__ = ["main"]


def main() -> int:
    """Run the command, ready for Ctrl+C while its modules are still being loaded."""
    try:
        from .cli import main as run

        return run()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
