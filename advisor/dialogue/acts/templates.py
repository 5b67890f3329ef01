"""Sentence templates: "[make] {it} (shorter|brief)" as a pattern of whole utterances."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from ...patterns import regex

__all__ = ["LONGEST", "Template", "compiled", "needed", "vocabulary"]

LONGEST = 60
"""Words of what is tried: a longer one is a story, and matching it would take long."""
_TOKEN = regex(r"\{(?P<macro>\w+)\}|<(?P<slot>\w+)>|(?P<mark>[][()|*])|(?P<word>[^\s{}<>\[\]()|*]+)|\s+")
_NAME = regex(r"\{\w+\}|<\w+>|[^\s{}<>\[\]()|*]+")
_MARKS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|", "*": "*"}


def compiled(template: str, macros: Mapping[str, str]) -> str:
    """The regular expression of a template, for words that each have one space in front.

    `[x]` may be left out and `[x]*` also repeated, `(x|y)` is one of several, `{name}` stands for the template of
    that macro, `<name>` is a slot: a group of that name that holds any words up to a comma. `KeyError` for an unknown
    macro.
    """
    parts: list[str] = []
    for found in _TOKEN.finditer(template):
        if found["macro"]:
            parts.append(f"(?:{compiled(macros[found['macro']], macros)})")
        elif found["slot"]:
            parts.append(rf"(?P<{found['slot']}>(?: [^\s,]+)+)")
        elif found["mark"] == "*":
            # "[x]*": the group that was optional may come any number of times.
            parts[-1] = ")*"
        elif found["mark"]:
            parts.append(_MARKS[found["mark"]])
        elif found["word"]:
            parts.append(f" {re.escape(found['word'])}")
    return "".join(parts)


def vocabulary(template: str, macros: Mapping[str, str]) -> frozenset[str]:
    """The words that may stand in what a template matches, beside those of its slots."""
    names = set(_NAME.findall(template))
    words = {name for name in names if name[0] not in "{<"}
    return frozenset(words.union(*(vocabulary(macros[name[1:-1]], macros) for name in names if name[0] == "{")))


def needed(template: str, macros: Mapping[str, str]) -> list[frozenset[str]]:
    """What stands in all that a template matches: a word of each of these sets."""
    # For each bracket that is open: the needs of each of its alternatives.
    open_: list[list[list[frozenset[str]]]] = [[[]]]
    closed: list[frozenset[str]] = []
    for found in _TOKEN.finditer(template):
        needs = open_[-1][-1]
        mark = found["mark"]
        if found["macro"]:
            needs += needed(macros[found["macro"]], macros)
        elif found["word"]:
            needs.append(frozenset({found["word"]}))
        elif mark in {"(", "["}:
            open_.append([[]])
        elif mark == "|":
            open_[-1].append([])
        elif mark in {")", "]"}:
            inside = open_.pop()
            closed = _of_any(inside) if mark == ")" else []
            open_[-1][-1] += closed
        elif mark == "*" and closed:
            del needs[-len(closed) :]
    return _of_any(open_[0])


def _of_any(alternatives: list[list[frozenset[str]]]) -> list[frozenset[str]]:
    """What any of some alternatives needs."""
    if len(alternatives) == 1:
        return alternatives[0]
    return [frozenset().union(*(needs[0] for needs in alternatives))] if all(alternatives) else []


class Template:
    """A template of whole utterances, compiled when one first has what it needs: most never are."""

    def __init__(self, text: str, macros: Mapping[str, str]) -> None:
        self._text = text
        self._macros = macros

    @cached_property
    def _needed(self) -> list[frozenset[str]]:
        return needed(self._text, self._macros)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return regex(compiled(self._text, self._macros))

    def fullmatch(self, said: str) -> re.Match[str] | None:
        """The match of all that was said, words that each have one space in front."""
        words = said.split()
        if any(need.isdisjoint(words) for need in self._needed):
            return None
        return self._pattern.fullmatch(said)
