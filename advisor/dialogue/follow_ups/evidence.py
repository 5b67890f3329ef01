"""Evidence: the lines of answers that bear on an utterance, by the figures, names and rare words in both."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache
from math import log
from typing import NamedTuple

from ...models import Entry
from ...patterns import regex
from ...text import is_function_word, normalize, stem, stems, telling_stems, words
from ..forms import pieces
from ..person.amount_patterns import WORDED, in_figures
from ..questions.names import names_in
from ..talk import Talk

__all__ = [
    "Line",
    "compared",
    "figures_in",
    "lines",
    "of_the_person",
    "quoted",
    "spoken_of",
    "telling",
    "told_entries",
    "weight",
    "with_figures",
]

_RECENT = 5
"""Answers, the latest, whose lines may be meant."""
_FIGURE = regex(r"[$€£₹]?\d[\d,.]*\d(?:\s?%|\s?per ?cent\b)?|\d(?:\s?%|\s?per ?cent\b)")
_SPAN = regex(
    r"\b(?P<many>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?P<unit>month|year|week|hour)s?\b"
)
_COUNTS = {
    name: str(count)
    for count, name in enumerate("two three four five six seven eight nine ten eleven twelve".split(), start=2)
}
_FRACTION = regex(r"\b(?P<of>two|three|four|2|3|4)(?:[- ]|/)(?P<parts>third|quarter|fifth|3|4|5)(?:rd|th)?s?\b")
_PARTS = {"two": "2", "three": "3", "four": "4", "third": "3", "quarter": "4", "fifth": "5"}
_RARE = 5.2
"""From which a word that both hold is enough by itself: it stands in three lines of six hundred at most."""
_SHORT_FIGURE = 2
"""Digits of a figure that says little without a word beside it."""
_EARLIER = regex(r"\b(?:earlier|before|previously|at first|a while ago|pehle)\b")
_HOW_MUCH_MORE = regex(r"\bhow much ([a-z]{3,}er|less|worse)\b")
"""That it is asked by how much something is narrower, say, which was told without a figure."""
_RUN = 3
"""Words in a row by which a line is quoted, at least; two of them tell something."""
_LONGEST_RUN = 12
_YEAR = regex(r"(?:19|20)\d\d")
_SMALL_TALK = frozenset(
    map(
        stem,
        "say said tell told know think mean meant ask asked answer question thing somebody someone people person line"
        " just really actually exactly still already even well thank thanks please sorry okay good better best"
        " kya hai hain ka ki ke ko me mein mai main se bhi na to toh ye yeh wo woh aur ya ho hota hoti kar karo batao"
        " yes no one two three four five six many much long".split(),
    )
)
"""Stems that say nothing of what a line is about."""


class Line(NamedTuple):
    """A line of an answer, and what an utterance shares with it, if it was found by that."""

    entry: Entry
    text: str
    figures: frozenset[str] = frozenset()
    """Figures that both name."""
    names: tuple[tuple[str, ...], ...] = ()
    """Names, as words, that both name."""
    shared: frozenset[str] = frozenset()
    """Stems of the other telling words in both."""
    weight: float = 0.0
    """How much all of that tells: the rarer, the more."""
    rarest: float = 0.0

    @property
    def anchored(self) -> bool:
        """Whether the utterance plainly speaks of this line: by a figure, a name, or a word that few lines hold."""
        figures = any(len(figure) > _SHORT_FIGURE for figure in self.figures) or (self.figures and self.shared)
        return bool(figures or self.names) or (self.rarest >= _RARE and len(self.shared) > 1)


def told_entries(talk: Talk) -> list[Entry]:
    """The topics that were answered last, the latest first."""
    answered = reversed(talk.state.answered[-_RECENT:])
    return talk.entries(dict.fromkeys([*talk.state.latest, *answered]))


def telling(text: str) -> set[str]:
    """The stems of the words of a text that tell what it is about."""
    return telling_stems(text) - _SMALL_TALK


def lines(talk: Talk, utterance: str, entries: Sequence[Entry], besides: Collection[str] = ()) -> list[Line]:
    """The lines of some answers that share something with an utterance, the most telling first.

    `besides` are stems that do not count, such as those of what the person told of themselves.
    """
    topics = talk.knowledge.topics
    rarity = _rarity(topics)
    said = telling(utterance) - set(besides)
    # "22 months" is not the 22 of "22%".
    figures = figures_in(utterance) - {many for many, _ in _SPAN.findall(utterance.lower())}
    names = names_in(topics, utterance)
    found = []
    for entry in entries:
        for text in pieces(entry):
            held = _stems(text)
            shared = frozenset(said & held)
            both = figures & figures_in(text) if figures else figures
            if not (shared or both):
                continue
            named = tuple(name for name in names if held.issuperset(map(stem, name)))
            rarest = max((rarity.get(word, 0.0) for word in shared), default=0.0)
            weight = sum(rarity.get(word, 0.0) for word in shared) + _RARE * len(both)
            found.append(Line(entry, text, both, named, shared, weight, rarest))
    return sorted(found, key=lambda line: -line.weight)


def weight(talk: Talk, telling_words: Collection[str]) -> float:
    """How much some stems tell: the rarer, the more, and those that no line holds the most."""
    rarity = _rarity(talk.knowledge.topics)
    most = max(rarity.values(), default=0.0)
    return sum(rarity.get(word, most) for word in telling_words)


def spoken_of(talk: Talk, text: str) -> Line | None:
    """The line of an answer told before that a text plainly speaks of."""
    if line := quoted(talk, text) or (_EARLIER.search(text.lower()) and quoted(talk, text, talk.state.answered)):
        return line
    found = [line for line in lines(talk, text, told_entries(talk), of_the_person(talk)) if line.anchored]
    return max(found, key=lambda line: (bool(line.names), line.weight), default=None)


def quoted(talk: Talk, text: str, ids: Sequence[str] = ()) -> Line | None:
    """The line of which a text holds the most words in a row, if those are enough.

    `ids`: of the answers whose lines may be meant, if not only of those that were told last.
    """
    said = words(text)
    told = talk.entries(dict.fromkeys(reversed(ids))) if ids else told_entries(talk)
    near = [line for line in lines(talk, text, told) if len(line.shared) > 1]
    found = [(_run(said, words(line.text)), line) for line in near]
    longest = max((run for run, _ in found), default=0)
    return next((line for run, line in found if run == longest >= _RUN), None)


def with_figures(talk: Talk, line: Line) -> Line | None:
    """Another line of the same answer that puts a line into figures; None where there is none."""
    found = [near for near in lines(talk, line.text, [line.entry]) if near.text != line.text and figures_in(near.text)]
    return max(found, key=lambda near: near.rarest, default=None)


def compared(talk: Talk, part: str) -> Line | None:
    """The line in figures on what the latest answer said without one: "how much narrower?"."""
    found = _HOW_MUCH_MORE.search(normalize(part))
    if not found:
        return None
    held = [Line(entry, text) for entry in talk.latest for text in pieces(entry) if found[1] in words(text)]
    return next(filter(None, (with_figures(talk, line) for line in held if not figures_in(line.text))), None)


def _run(said: Sequence[str], held: Sequence[str]) -> int:
    """The length of the longest run of words in both of which two tell something; 0 for none that is long enough."""
    within = f" {' '.join(held)} "
    for length in range(min(len(said), _LONGEST_RUN), _RUN - 1, -1):
        for start in range(len(said) - length + 1):
            run = said[start : start + length]
            telling_words = sum(word.isalpha() and not is_function_word(word) for word in run)
            if telling_words > 1 and f" {' '.join(run)} " in within:
                return length
    return 0


def of_the_person(talk: Talk) -> set[str]:
    """The stems of what the person told of themselves."""
    return {stem(word) for fact in talk.state.profile.facts() for word in words(fact)}


@lru_cache(maxsize=1024)
def _stems(line: str) -> frozenset[str]:
    """The stems of a line, which is looked at again and again."""
    return frozenset(stems(line))


def figures_in(text: str) -> frozenset[str]:
    """The figures of a text, as digits; years, which stand at many lines, are none.

    A share also stands as "26%", a fraction as "2/3", a time as "3 month".
    """
    found = set()
    text = WORDED.sub(in_figures, text.lower())
    for figure in _FIGURE.findall(text):
        digits = re.sub(r"[^\d.]", "", figure).rstrip(".")
        if digits and not _YEAR.fullmatch(digits):
            found |= {digits, f"{digits}%"} if figure[-1] in "%t" else {digits}
    found |= {f"{_COUNTS.get(many, many)} {unit}" for many, unit in _SPAN.findall(text.lower())}
    parts = ((_PARTS.get(of, of), _PARTS.get(of_all, of_all)) for of, of_all in _FRACTION.findall(text.lower()))
    return frozenset(found | {f"{of}/{of_all}" for of, of_all in parts})


@lru_cache(maxsize=4)
def _rarity(topics: tuple[Entry, ...]) -> dict[str, float]:
    """How rare a stem is in the lines of all answers, as the logarithm of how few hold it."""
    all_lines = [_stems(text) for entry in topics for text in pieces(entry)]
    counts = Counter(word for held in all_lines for word in held)
    return {word: log(len(all_lines) / count) for word, count in counts.items()}
