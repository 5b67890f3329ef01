"""The file `words.yaml`: a mapping of words and phrases to what they are read as.

opn: open
"dear sir …": ""              # read as nothing in front of something else
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..errors import Problem
from ..normalisation.rewriting import ELSE, Rewriter, place_of
from ..text import words
from .nodes import Node, found, line_of, tag_of, type_of

__all__ = ["Rule", "check_rules", "rules"]


class Rule(NamedTuple):
    """A phrase and what it is read as, both as written, and where that stands."""

    phrase: Any
    meant: Any
    file: str = ""
    line: int = 0

    def problem(self, message: str) -> Problem:
        """A problem with the rule."""
        return Problem(message, self.file, self.line)


def rules(name: str, root: Node, problems: list[Problem]) -> Iterator[Rule]:
    """The words of one file and what they are read as; what is wrong with its form is added to the problems."""
    if type_of(root) is not dict:
        message = f"holds {found(root)} at its top; it must hold words: a phrase, a colon and what it is read as"
        problems.append(Problem(message, name, line_of(root)))
        return
    for key, node in root.value:
        if type_of(key) is not str:
            message = f"a phrase is {found(key)}; write text there, in quotes if need be"
            problems.append(Problem(message, name, line_of(key)))
        elif tag_of(node) == "null":
            message = f'`{key.value}` is read as what? Write it after the colon, or "" for nothing'
            problems.append(Problem(message, name, line_of(node)))
        elif type_of(node) is dict:
            message = f"`{key.value}` holds keys with values; write text there, and entries in a file of another name"
            problems.append(Problem(message, name, line_of(key)))
        elif type_of(node) is not str:
            message = f"`{key.value}` is read as {found(node)}; write text there, in quotes if need be"
            problems.append(Problem(message, name, line_of(node)))
        else:
            yield Rule(key.value, node.value, name, line_of(key))


def check_rules(rules: list[Rule]) -> Iterator[Problem]:
    """What is wrong with words read as others, beyond the form of their file."""
    first: dict[tuple[str, ...], Rule] = {}
    good = []
    for rule in rules:
        if not isinstance(rule.phrase, str) or not isinstance(rule.meant, str):
            yield rule.problem(f"the words map {rule.phrase!r} to {rule.meant!r}; both must be text")
            continue
        typed = words(rule.phrase)
        ends = rule.phrase.replace("...", ELSE).strip()
        if not typed:
            yield rule.problem(f"`{rule.phrase}` has no word in it; write one, or remove the line")
        elif ends.startswith(ELSE) and ends.endswith(ELSE):
            yield rule.problem(f"`{rule.phrase}` stands neither in front nor at the end; keep one {ELSE} or none")
        elif (other := first.setdefault((place_of(rule.phrase), *typed), rule)) is not rule:
            place = f" (first in {other.file}:{other.line})" if other.file else ""
            yield rule.problem(f"`{rule.phrase}` stands here again{place}; keep one")
        else:
            good.append(rule)
    rewriter = Rewriter({rule.phrase: rule.meant for rule in good})
    for rule in good:
        # What is read once is not read again, so that "mle" would miss what "ml engineer" is read as.
        meant = " ".join(rewriter.words(words(rule.meant)))
        if meant != " ".join(words(rule.meant)):
            yield rule.problem(f"`{rule.phrase}` is read as `{rule.meant}`, and that as `{meant}`; write the latter")
