"""Names and their places, as a mapping that is used as it is stored: to build a dictionary of 70,000 takes too long."""

from __future__ import annotations

import zlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

__all__ = ["Names", "Numbered"]

_KEPT = 1 << 14
"""Names whose places are kept once they were looked up: common words come again with every utterance."""


class _Parts(NamedTuple):
    hashes: Sequence[int]
    """The hash of each name, in rising order: a name's place is the place of its hash."""
    ends: Sequence[int]
    """Where each name ends in the text."""
    text: bytes | memoryview
    """The names with a line's end between them."""


class Names(Mapping[str, int]):
    """The place of each name, from 0. Immutable; names that are iterated are in the order of their places."""

    def __init__(self, hashes: Sequence[int], ends: Sequence[int], text: bytes | memoryview) -> None:
        self.parts = _Parts(hashes, ends, text)
        """What `Names` takes to make the same again."""
        self.find = lru_cache(maxsize=_KEPT)(self._find)
        """The place of a name; None for what is none."""

    @classmethod
    def of(cls, names: Iterable[str]) -> Names:
        """From names without line ends; none counts twice."""
        written = sorted((zlib.crc32(name), name) for name in {name.encode() for name in names})
        ends = list(accumulate((len(name) + 1 for _, name in written), initial=-1))[1:]
        return cls([code for code, _ in written], ends, b"\n".join([name for _, name in written]))

    def _find(self, name: str) -> int | None:
        hashes, ends, text = self.parts
        written = name.encode("utf-8", "surrogatepass")
        code = zlib.crc32(written)
        place = bisect_left(hashes, code)
        while place < len(hashes) and hashes[place] == code:
            # Names of the same hash stand side by side.
            if text[ends[place - 1] + 1 if place else 0 : ends[place]] == written:
                return place
            place += 1
        return None

    def __getitem__(self, name: str) -> int:
        place = self.find(name)
        if place is None:
            raise KeyError(name)
        return place

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.find(name) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(str(self.parts.text, "utf-8", "replace").split("\n") if self.parts.hashes else [])

    def __len__(self) -> int:
        return len(self.parts.hashes)


class Numbered(Mapping[str, int]):
    """A number for each name. Immutable."""

    def __init__(self, names: Names, numbers: Sequence[int]) -> None:
        self._names = names
        self._numbers = numbers

    def __getitem__(self, name: str) -> int:
        return self._numbers[self._names[name]]

    def get(self, name: str, default: int = 0) -> int:  # type: ignore[override]
        """The number of a name; the default for what is none."""
        place = self._names.find(name)
        return default if place is None else self._numbers[place]

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
