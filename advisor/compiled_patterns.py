"""Regular expressions kept compiled between runs: the one file that knows how Python compiles them.

To compile the thousand patterns of a conversation takes half a second, and Python keeps none beyond a run. What it
makes of a pattern, a list of whole numbers, is kept here in the user's cache folder, and the next run hands it to
`_sre.compile`, as `re` does. None of that is public: so what is kept counts for the very same Python alone, and for any
that works otherwise `re.compile` does as ever. It costs a file of about 1 MB, read where the first pattern is used.
"""

from __future__ import annotations

import atexit
import marshal
import re
import sys
import zlib
from array import array
from functools import cache, lru_cache
from typing import NamedTuple

from . import cache as files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AnyStr

__all__ = ["compiled"]

_MOST = 4000
"""Patterns that are kept; where there are more, as edited code leaves some behind, those that this run used."""
_NUMBERS = "I"
"""The type of the numbers: of four bytes, as `_sre` has it."""


class _Made(NamedTuple):
    """What Python makes of a pattern, to hand to `_sre.compile`."""

    flags: int
    """Those given, and those that stand in the pattern."""
    numbers: bytes
    """What it does, compressed to a tenth."""
    groups: int
    names: dict[str, int]
    """The number of each group that has a name."""


class _Patterns:
    """Patterns by their source and the flags given."""

    def __init__(self) -> None:
        self._key = files.key("patterns", sys.version.encode())
        stored = files.load(self._key)
        self._kept: dict[tuple[str | bytes, int], tuple[Any, ...]] = {} if stored is None else marshal.loads(stored)
        self._used: dict[tuple[str | bytes, int], tuple[Any, ...]] = {}
        atexit.register(self._keep)

    def pattern(self, source: AnyStr, flags: int) -> re.Pattern[AnyStr]:
        """The pattern of that source, made anew where it is not kept."""
        made = self._kept.get((source, flags)) or tuple(_made(source, flags))
        self._used[source, flags] = made
        return _pattern(source, _Made(*made))

    def _keep(self) -> None:
        """Keep what this run made, if it made any."""
        if self._used.keys() <= self._kept.keys():
            return
        every = self._kept | self._used
        files.store(self._key, marshal.dumps(every if len(every) <= _MOST else self._used))


def _made(source: str | bytes, flags: int) -> _Made:
    """What `re.compile` makes before it makes a pattern of that."""
    try:
        # Private parts of `re` as of Python 3.11, which have no types: nothing public makes code without a pattern.
        from re import _compiler, _parser  # type: ignore[attr-defined]
    except ImportError:
        import sre_compile as _compiler
        import sre_parse as _parser
    parsed = _parser.parse(source, flags)
    numbers = array(_NUMBERS, _compiler._code(parsed, flags))
    return _Made(
        flags | int(parsed.state.flags),
        zlib.compress(numbers.tobytes(), 1),
        parsed.state.groups - 1,
        dict(parsed.state.groupdict),
    )


def _pattern(source: AnyStr, made: _Made) -> re.Pattern[AnyStr]:
    """The pattern, as `re.compile` makes it in the end."""
    # The C module under `re`, which has no types, being private: nothing public takes code that is made already.
    import _sre  # type: ignore[import-not-found]

    names: list[str | None] = [None] * (made.groups + 1)
    for name, number in made.names.items():
        names[number] = name
    numbers = array(_NUMBERS, zlib.decompress(made.numbers)).tolist()
    found: re.Pattern[AnyStr] = _sre.compile(source, made.flags, numbers, made.groups, made.names, tuple(names))
    return found


@cache
def _patterns() -> _Patterns:
    return _Patterns()


@cache
def _is_known() -> bool:
    """Whether this Python compiles patterns as is known here, told by one that has all that is handed on."""
    if sys.implementation.name != "cpython":
        return False
    source, flags = r"(?i)(?P<one>a+)(b)?|(?P<other>[c-e]{2,})$", int(re.VERBOSE)
    try:
        pattern = _pattern(source, _made(source, flags))
    except Exception:  # Whatever is otherwise there, it is not for this file to know.
        return False
    expected = re.compile(source, flags)
    return (pattern, pattern.groupindex, pattern.groups) == (expected, expected.groupindex, expected.groups)


@lru_cache(maxsize=512)
def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, `re.error` included; kept for the next run.

    So nothing that somebody says may stand in the source: such a pattern is for `re.compile`.
    """
    return _patterns().pattern(source, int(flags)) if _is_known() else re.compile(source, flags)
