"""What the commands share: standard streams, complaints, JSON lines, and a status for whatever ends a run."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from io import TextIOWrapper

from .errors import KnowledgeError
from .text import UNPRINTABLE, clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["BAD_KNOWLEDGE", "USAGE", "complain", "json_line", "open_streams", "status_of"]

USAGE = 2
BAD_KNOWLEDGE = 3
_INTERRUPTED = 130
_CANNOT_WRITE = 74
"""As in sysexits.h: the disk is full, say."""
_READER_GONE = 141
"""What a shell reports for a program whose reader went away (128 + SIGPIPE)."""


def open_streams() -> None:
    """Give standard streams that are closed somewhere to go; let text that a terminal's encoding lacks become "?"."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 (open for good)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def complain(program: str, message: str) -> None:
    """Say on standard error what is wrong."""
    with contextlib.suppress(OSError):
        print(f"{program}: {clean(message)}", file=sys.stderr, flush=True)


def json_line(value: dict[str, Any]) -> str:
    """One line of JSON in which whatever could steer a terminal is escaped."""
    return UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def status_of(program: str, run: Callable[[], int]) -> int:
    """Run a command and return its exit status, also where it is cut short; what went wrong is told."""
    try:
        status = run()
        sys.stdout.flush()
        return status
    except KnowledgeError as error:
        complain(program, str(error))
        return BAD_KNOWLEDGE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Python flushes stdout again at exit; give it somewhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READER_GONE
    except OSError as error:
        complain(program, f"cannot write: {error.strerror}")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _CANNOT_WRITE
