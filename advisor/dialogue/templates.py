"""Sentence templates: "[make] {it} (shorter|brief)" as a pattern of whole utterances."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..patterns import regex

__all__ = ["compiled", "vocabulary"]

_TOKEN = regex(r"\{(?P<macro>\w+)\}|<(?P<slot>\w+)>|(?P<mark>[][()|*])|(?P<word>[^\s{}<>\[\]()|*]+)|\s+")
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
    found: set[str] = set()
    for token in _TOKEN.finditer(template):
        if token["macro"]:
            found |= vocabulary(macros[token["macro"]], macros)
        elif token["word"]:
            found.add(token["word"])
    return frozenset(found)
