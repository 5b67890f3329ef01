"""A message to the check as tokens: the questions that it names, the letters that it says, and what lies between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from re import Match
from typing import NamedTuple

from ...guidance import SkillQuestion
from ...text import stem, telling_stems, words
from .answer_patterns import COUNTS, FILLERS, NO_PARTS, ORDINALS, TOKEN, letter_of
from .marks import OPEN, SKIPPED
from .named_parts import GENERAL, STEM, Names, longest_names, named, names

__all__ = ["Places", "Token", "tokens"]

_LETTERED = frozenset({"letter", "weak", "old", "denied"})
_POINTED = frozenset("group range several this next before end nth number".split())
"""Kinds of tokens that point at questions."""


class Token(NamedTuple):
    """Something in a message."""

    kind: str
    """A `target`; a `letter`, which may be `weak`, or `old`; the `rest`; or a kind of `answer_patterns.TOKEN`."""
    targets: tuple[SkillQuestion, ...] = ()
    letter: str = ""
    text: str = ""
    by_name: bool = False
    """Whether the targets are named, and not counted or pointed at."""


class Places(NamedTuple):
    """What the places that a message names are counted from."""

    numbered: Sequence[SkillQuestion]
    """The questions in the order of their numbers."""
    asked: SkillQuestion
    latest: SkillQuestion | None
    """The one whose answer was taken last."""
    given: Mapping[SkillQuestion, str]
    """The letters that stand now."""
    denied: frozenset[str] = frozenset()
    """The letters that are said to be wrong."""

    def with_letter(self, letter: str) -> tuple[SkillQuestion, ...]:
        """The questions that have a letter, in order."""
        return tuple(item for item in self.numbered if self.given[item] == letter)

    def wrong_before(self, item: SkillQuestion) -> SkillQuestion:
        """A question, or the nearest ahead of it whose letter is said to be wrong: "the one before: yes, not no"."""
        ahead = self.numbered[: self.numbered.index(item) + 1]
        return next((other for other in reversed(ahead) if self.given[other] in self.denied), item)

    def answered(self) -> tuple[SkillQuestion, ...]:
        """Those that have one at all."""
        return tuple(item for item in self.numbered if self.given[item] != OPEN)


def tokens(said: str, places: Places) -> Iterator[Token]:
    """What stands in a text in small letters, from left to right."""
    known = names(places.numbered)
    run: list[str] = []
    spoken: SkillQuestion | None = None
    for found in TOKEN.finditer(said):
        kind = found.lastgroup or ""  # The kind's group closes last, behind those within it.
        if kind == "word":
            run.append(found[0])
            continue
        for token in (*_named(run, known, places.numbered), _token(kind, found, places, spoken)):
            spoken = token.targets[-1] if token.targets else spoken
            yield token
        run = []
    yield from _named(run, known, places.numbered)


def _token(kind: str, found: Match[str], places: Places, spoken: SkillQuestion | None) -> Token:
    """The token of a match; `spoken` is the question named last."""
    if kind in _POINTED:
        return Token("target", _pointed(kind, found, places, spoken), text=found[0])
    word = next((found[name] for name in ("l1", "l2", "w", "o1", "o2", "o3", "o4", "d", "d2") if found[name]), "")
    letter = letter_of(word) if kind in _LETTERED else ""
    return Token(kind, letter=letter, text=found[0])


def _pointed(kind: str, found: Match[str], places: Places, spoken: SkillQuestion | None) -> tuple[SkillQuestion, ...]:
    """The questions that are pointed at."""
    numbered = tuple(places.numbered)
    match kind:
        case "this":
            return (places.asked,)
        case "group":
            word = found["g1"] or found["g3"]
            return places.with_letter(letter_of(word) if word else SKIPPED)
        case "range":
            return numbered[int(found["r1"]) - 1 : int(found["r2"])]
        case "end":
            return numbered[-1:]
        case "before" if "before" in found[0]:
            at = numbered.index(spoken or places.asked)
            return (places.wrong_before(numbered[at - 1]),) if at else ()
        case "before":
            latest = places.latest or (*places.answered(), numbered[-1])[-1]
            return (places.wrong_before(latest),)
        case "next":
            return tuple(item for item in places.with_letter(OPEN) if item != places.asked)[:1]
        case "nth" | "number":
            place = ORDINALS.index(found["ord"]) + 1 if found["ord"] else int(found["n"])
            return numbered[place - 1 : place] if place else ()
    return _counted(found, places, spoken)


def _counted(found: Match[str], places: Places, spoken: SkillQuestion | None) -> tuple[SkillQuestion, ...]:
    """So many questions: "the last three", "the two that are left", "both"."""
    text = next(found[name] for name in ("c1", "c2", "c3", "c4") if found[name])
    count = COUNTS.get(text) or int(text)
    left = places.with_letter(OPEN)
    if found["c4"]:
        return left if len(left) == count else places.answered()[-count:]
    which = found["which"] or "left"
    if which == "first":
        return tuple(places.numbered[:count])
    if which == "next":
        return tuple(item for item in left if item != spoken)[:count]
    behind = left if count == len(left) else tuple(item for item in left if item != places.asked)
    fits = len(behind) >= count or which not in {"last", "final"}
    return behind[-count:] if fits else places.answered()[-count:]


def _named(run: Sequence[str], known: Names, numbered: Sequence[SkillQuestion]) -> Iterator[Token]:
    """Words as the questions that they name, the longest names first, or as words.

    Two names side by side are of the one question that both name best: "the failing models".
    """
    if len(run) == 1 and (first := _by_first_word(run[0], numbered)):
        yield Token("target", (first,), text=run[0], by_name=True)
        return
    latest: Token | None = None
    for token in _each(run, known, numbered):
        if latest and token.targets and latest.targets and {*token.targets} != {*latest.targets}:
            text = f"{latest.text} {token.text}"
            both = named(text, numbered)
            latest = Token("target", (both,) if both else token.targets, text=text, by_name=True)
            continue
        if latest:
            yield latest
        latest = token
    if latest:
        yield latest


def _each(run: Sequence[str], known: Names, questions: Sequence[SkillQuestion]) -> Iterator[Token]:
    by_id = {item.id: item for item in questions}
    for said, ids in longest_names(run, known):
        part = None if ids else _part(said, questions)
        targets = tuple(by_id[name] for name in dict.fromkeys(ids)) or ((part,) if part else ())
        yield Token("target" if targets else "word", targets, text=said, by_name=bool(targets))


def _by_first_word(word: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The question whose title begins with a word that stands alone: "learning yes"."""
    titles = {item: words(item.title) for item in questions}
    return next((item for item, title in titles.items() if len(title) > 1 and title[0] == word), None)


def _part(word: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The only question that holds a word which tells, "joins", or whose id begins with it, "deployed"."""
    said = telling_stems(word.replace("-", "")) - GENERAL
    if word in NO_PARTS or word in FILLERS or not said:
        return None
    begins = stem(word) if len(stem(word)) >= STEM else "?"
    having = [
        item for item in questions if said & telling_stems(item.text.replace("-", "")) or item.id.startswith(begins)
    ]
    return having[0] if len(having) == 1 else None
