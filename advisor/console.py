"""What the commands share: standard streams, complaints, JSON lines, and a status for whatever ends a run."""

from __future__ import annotations

import argparse
import codecs
import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from io import StringIO, TextIOWrapper
from pathlib import Path

from .errors import AdvisorError, KnowledgeError
from .text import UNPRINTABLE, clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Any, NoReturn

    from _typeshed import SupportsWrite

__all__ = ["BAD_KNOWLEDGE", "USAGE", "Parser", "complain", "json_line", "lines_of", "open_streams", "status_of"]

USAGE = 2
BAD_KNOWLEDGE = 3
_INTERRUPTED = 130
_INPUT_OUTPUT = 74
"""As in sysexits.h for input and output: the disk is full, say."""
_ZIPPED = (
    "cannot run inside a zip file, where its data cannot be read; install it, or make the file with a tool that "
    "unpacks what it runs, such as shiv or pex"
)
_BY_LOCALE = "advisor-by-locale"
"""The name under which Python knows how bytes that are no UTF-8 are read."""
_READER_GONE = 141
"""What a shell reports for a program whose reader went away (128 + SIGPIPE)."""


def open_streams() -> None:
    """Give standard streams that are closed somewhere to go; let text that a terminal's encoding lacks become "?"."""
    sys.stdin = sys.stdin or StringIO()
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # The stream is open as long as the process lives, so no `with` closes it.
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    if isinstance(sys.stdin, TextIOWrapper) and not sys.stdin.isatty():
        # What other programs write is UTF-8 these days, whatever the locale is, and begins with a mark on Windows.
        codecs.register_error(_BY_LOCALE, partial(_decoded, sys.stdin.encoding))
        sys.stdin.reconfigure(encoding="utf-8-sig", errors=_BY_LOCALE)


def _decoded(encoding: str, error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8, read in the encoding of the locale."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode(encoding, "replace"), error.end


class Parser(argparse.ArgumentParser):
    """A parser whose complaints cannot steer a terminal, and whose help is not lost in silence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and leave with status 2."""
        super().error(clean(message))

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        # Python's own passes over what cannot be written.
        if file is sys.stdout:
            print(message, end="", flush=True)
        else:
            super()._print_message(message, file)


def complain(program: str, message: str) -> None:
    """Say on standard error what is wrong."""
    with contextlib.suppress(OSError):
        print(f"{program}: {clean(message)}", file=sys.stderr, flush=True)


def json_line(value: dict[str, Any]) -> str:
    """One line of JSON in which whatever could steer a terminal is escaped, and all but ASCII where UTF-8 is not meant.

    Programs read JSON as UTF-8, whatever the locale is.
    """
    line = json.dumps(value, ensure_ascii=codecs.lookup(sys.stdout.encoding or "ascii").name != "utf-8")
    return UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def lines_of(stream: IO[str], longest: int) -> Iterator[str]:
    """The lines that hold something, as they arrive, each cut a little past `longest`. Raises `CannotReadError`."""
    while line := _read(stream, longest + 2):
        while not line.endswith("\n") and len(line) > longest and (more := _read(stream, longest)):
            if more.endswith("\n"):
                break
        if line.strip():
            yield line.rstrip("\r\n")


def _read(stream: IO[str], most: int) -> str:
    try:
        return stream.readline(most)
    except OSError as error:
        raise CannotReadError(error.strerror) from error


class CannotReadError(AdvisorError):
    """Standard input cannot be read."""


def status_of(program: str, run: Callable[[], int]) -> int:
    """Run a command and return its exit status, also where it is cut short; what went wrong is told."""
    if not Path(__file__).is_file():
        complain(program, _ZIPPED)
        return USAGE
    try:
        try:
            status = run()
        except SystemExit as stop:  # As argparse ends after help and wrong usage.
            status = int(stop.code or 0)
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
    except CannotReadError as error:
        complain(program, f"cannot read standard input: {error}")
        return _INPUT_OUTPUT
    except OSError as error:
        # Of standard output the system tells no name.
        complain(program, f"{error.filename or 'cannot write'}: {error.strerror}")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _INPUT_OUTPUT
