"""The file `lines.yaml`: what people ask that one line of an answer answers rather than the whole.

opening-hours:                    # the id of an entry
  On holidays:                    # words that no other line of its answer starts with
    - are you open at Christmas
    - and on Sundays?
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ..errors import Problem
from ..lines import Line, lines_of, starting
from ..text import quote
from .drafts import ENTRY, Draft
from .names import meant
from .nodes import Node, found, line_of, type_of

__all__ = ["LineDraft", "asked", "check_lines", "finished", "lines"]

_KINDS = ("topic", "gap")
"""Kinds of the entries whose answers have lines that are asked for."""


class LineDraft(NamedTuple):
    """A line of an answer as written, and where it stands."""

    topic: str
    starts: str
    asked: tuple[Any, ...]
    file: str = ""
    places: tuple[int, ...] = (0,)
    """The lines of the file that hold it, and each of what is asked."""

    def problem(self, message: str) -> Problem:
        """A problem with it."""
        return Problem(message, self.file, self.places[0], self.topic)


def lines(name: str, root: Node, problems: list[Problem]) -> Iterator[LineDraft]:
    """The lines of one file; what is wrong with its form is added to the problems."""
    for topic, held in _pairs(name, root, "the ids of entries, below each the start of a line", problems):
        for start, node in _pairs(name, held, "how a line starts, below that what is asked", problems, topic.value):
            texts = node.value if type_of(node) is list else []
            if not texts or any(type_of(item) is not str or not item.value.strip() for item in texts):
                message = f"`{start.value}` must hold a list of what people ask, each a text"
                problems.append(Problem(message, name, line_of(start), topic.value))
                continue
            places = (line_of(start), *map(line_of, texts))
            yield LineDraft(topic.value, start.value, tuple(item.value.strip() for item in texts), name, places)


def _pairs(name: str, node: Node, wanted: str, problems: list[Problem], entry: str = "") -> Iterator[tuple[Node, Node]]:
    """The keys of a mapping that are text, and what they hold."""
    if type_of(node) is not dict:
        problems.append(Problem(f"holds {found(node)}; it must hold {wanted}", name, line_of(node), entry))
        return
    for key, value in node.value:
        if type_of(key) is str:
            yield key, value
        else:
            problems.append(Problem(f"a key is {found(key)}; write text, in quotes", name, line_of(key), entry))


def asked(drafts: Sequence[LineDraft]) -> list[Draft]:
    """What is asked in files, as the phrasings of entries, to be checked with the others."""
    made = []
    for draft in drafts:
        places = {f"phrasings/{text}": place for text, place in zip(draft.asked, draft.places[1:], strict=True)}
        made.append(Draft(ENTRY, draft.topic, {"phrasings": draft.asked}, draft.file, draft.places[0], lines=places))
    return made


def check_lines(drafts: Sequence[LineDraft], entries: Mapping[str, Draft]) -> Iterator[Problem]:
    """What is wrong beyond the form: no such entry, no such line, or several."""
    first: dict[tuple[str, str], LineDraft] = {}
    known = [name for name, entry in entries.items() if (entry.value("kind") or "topic") in _KINDS]
    for draft in drafts:
        if not isinstance(draft.starts, str) or not all(isinstance(text, str) and text.strip() for text in draft.asked):
            yield draft.problem("a line needs the words that it starts with and what is asked, each as text")
        elif draft.topic not in known:
            remedy = meant(draft.topic, known) or "there is no such topic or gap; take it out here"
            yield draft.problem(f"names `{draft.topic}`; {remedy}")
        elif isinstance(answer := entries[draft.topic].value("answer"), str):
            yield from _misplaced(draft, answer, first)


def _misplaced(draft: LineDraft, answer: str, first: dict[tuple[str, str], LineDraft]) -> Iterator[Problem]:
    """What is wrong with the line of an answer that a draft names."""
    held = starting(answer, draft.starts)
    if not held:
        starts = "; ".join(quote(line, 30) for line in lines_of(answer))
        yield draft.problem(f"no line of the answer starts with `{draft.starts}`; its lines are: {starts}")
    elif len(held) > 1:
        yield draft.problem(f"{len(held)} lines of the answer start with `{draft.starts}`; write more of the one")
    elif (other := first.setdefault((draft.topic, held[0]), draft)) is not draft:
        place = f" ({other.file}:{other.places[0]})" if other.file else ""
        yield draft.problem(f"`{draft.starts}` is the line that `{other.starts}`{place} names; keep one")


def finished(drafts: Sequence[LineDraft], answers: Mapping[str, str]) -> tuple[Line, ...]:
    """The lines that were checked, each found in the answer of its entry."""
    return tuple(
        Line(draft.topic, draft.starts, draft.asked, starting(answers[draft.topic], draft.starts)[0])
        for draft in drafts
    )
