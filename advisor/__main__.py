"""The command `advisor`, as it is started: `python -m advisor` is the same."""

import gc
import sys

__all__ = ["main"]


def main() -> int:
    """Run the command, ready for Ctrl+C while its modules are still being loaded."""
    # Nothing that an answer loads is garbage: to look for it, at the end again, takes a fifth of the time.
    gc.disable()
    try:
        from .cli import main as run

        return run()
    except KeyboardInterrupt:
        return 130
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
