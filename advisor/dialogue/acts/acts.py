"""Dialogue acts: what people say about the talk itself ("shorter", "are you sure?", "the second one")."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from ...normalisation.edit_distance import cost
from ...patterns import regex
from ...text import words
from .act_templates import BEFORE, BEHIND, GLUE, MACROS, NOISE, REQUESTS, TEMPLATES
from .picking import picked
from .templates import compiled, vocabulary

__all__ = ["Act", "parse"]

_MOST_WORDS = 16
"""Words of the longest utterance that is tried: what is longer tells or asks something."""
_REPAIRED = 1.0
"""What a typo in a word of an act may cost, as `edit_distance` reckons it; about one plain edit."""
_SHORTEST_REPAIRED = 5
"""Letters of the shortest word that may be a typo of one: among shorter ones too many words are near."""
_MOST_TYPOS = 2
"""Words of an utterance that may be typos, at most."""
_MARKS = 2
"""Words around a slot that an utterance must have to be tried."""
_PARTS = regex(r"[,.;!?…]+\s+|[,;]")
"""What parts an utterance into acts: "too long, make it short"."""
_BESIDE = frozenset({"nod", "yes", "no"})
"""Acts that say nothing beside another."""
_DOUBTS = frozenset({"sure", "age"})
"""Acts that stay the same beside their opposite: "is that recent or some old blog?"."""
_DONE = regex(r"(?i)\W*(?:(?:i|we|well|no|but|ok)(?:'ve)?\s+|have |already |just )*(?:have|did|done|tried|read|seen)\b")
"""That something is done or there already, ahead of the wish for something else."""
_STRETCHED = regex(r"(\w)\1{2,}")


class Act(NamedTuple):
    """One dialogue act."""

    kind: str
    """What the person does with it: a key of `TEMPLATES`, "pick", or "either" where they waver."""
    places: tuple[int, ...] = ()
    """For `pick`: the places picked of what was offered, from 1, or negative from the last; they may lie outside it."""
    about: str = ""
    """What it is about, in the person's words; empty where that is what was said last."""


def parse(utterance: str, offered: Sequence[str] = (), knows: Callable[[str], bool] = lambda _: False) -> Act | None:
    """The act that an utterance is, courtesy, glue words and small typos aside; None where it is none.

    A word that the knowledge knows is no typo.

    To say one of the texts that were offered is to pick it. Of several acts in a row the last counts.
    """
    if pick := picked(utterance, offered):
        return Act(*pick)
    if act := _parsed(utterance, knows):
        return act
    doubt, joint, _ = utterance.partition(" or ")
    if joint and (act := _parsed(doubt, knows)) and act.kind in _DOUBTS and not act.about:
        return act
    parts = [part for part in _PARTS.split(utterance) if part.strip()]
    acts = [_parsed(part, knows) for part in parts]
    if len(parts) > 1 and acts[0] and acts[0].kind == "wrong" and not acts[1]:
        return Act("meant", about=" ".join(word for part in parts[1:] for word in words(part)))
    if len(parts) > 1 and acts[-1] and acts[-1].kind in {"else", "more"} and _DONE.match(utterance):
        return acts[-1]
    if len(parts) < 2 or not all(acts):
        return None
    telling = [act for act in acts if act and act.kind not in _BESIDE]
    return telling[-1] if telling else acts[-1]


def _parsed(text: str, knows: Callable[[str], bool]) -> Act | None:
    """The act that a text is as a whole."""
    said = [_STRETCHED.sub(r"\1", word) for word in words(text)]
    if not 0 < len(said) <= _MOST_WORDS:
        return None
    act = _first_match(said)
    if act and act.kind == "yes" and text.rstrip().endswith("?"):
        return Act("sure")
    unknown = [word for word in said if word not in _vocabulary().get(word[0], ()) and word not in NOISE]
    if act is None and 0 < len(unknown) <= _MOST_TYPOS and len(unknown) < len(said) + (len(said) == 1):
        return _first_match([word if knows(word) else _repaired(word) for word in said])
    return act


def _first_match(said: list[str]) -> Act | None:
    # A word that stands in no template leaves those with a slot.
    closed = all(word in _vocabulary().get(word[0], ()) or word in GLUE for word in said)
    return next((act for form in _forms(said) if form and (act := _matched(form, closed))), None)


def _forms(said: list[str]) -> Iterator[str]:
    """What was said as it stands, then with less and less of what may stand around an act."""
    yield _joined(said)
    bare = [word for word in said if word not in NOISE]
    yield _joined(bare)
    while bare and bare[0] in BEFORE:
        bare = bare[1:]
        yield _joined(bare)
    request = _requests().match(_joined(bare))
    if request and request.end() < len(_joined(bare)):
        bare = _joined(bare)[request.end() :].split()
        yield _joined(bare)
    while bare and bare[-1] in BEHIND:
        bare = bare[:-1]
        yield _joined(bare)


def _joined(said: Sequence[str]) -> str:
    return "".join(f" {word}" for word in said)


@lru_cache(maxsize=1024)
def _matched(form: str, closed: bool) -> Act | None:
    said = set(form.split())
    for kind, template, known in _templates():
        slotted = "<" in template
        if (len(said & known) >= _MARKS if slotted else closed and said <= known) and (
            found := _pattern(template).fullmatch(form)
        ):
            return Act(kind, about=found["about"].strip() if slotted else "")
    return None


@cache
def _templates() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Each template with its kind of act and the words that may stand in it; with a slot, its own that stand around."""
    return tuple(
        (kind, template, vocabulary(template, defaultdict(str) if "<" in template else MACROS))
        for kind, texts in TEMPLATES.items()
        for template in texts
    )


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """A template as a pattern; compiled when an utterance may fit it, for all of them take a while."""
    return regex(compiled(template, MACROS))


@cache
def _requests() -> re.Pattern[str]:
    return regex("|".join(compiled(template, MACROS) for template in REQUESTS))


@cache
def _vocabulary() -> dict[str, tuple[str, ...]]:
    """The words of all templates by their first letter."""
    known = {word for _, _, found in _templates() for word in found}.union(
        *(vocabulary(text, MACROS) for text in REQUESTS)
    )
    return {letter: tuple(group) for letter, group in groupby(sorted(known), itemgetter(0))}


@lru_cache(maxsize=1024)
def _repaired(word: str) -> str:
    """The word of an act that a word is a small typo of; the word itself where it is none."""
    known = _vocabulary().get(word[0], ())
    if len(word) < _SHORTEST_REPAIRED or word in known:
        return word
    alike = [other for other in known if len(other) > 3 and abs(len(other) - len(word)) <= 1]
    # A plain edit changes two letters at most, so that most words need not be weighed.
    near = [(cost(word, other), other) for other in alike if (Counter(word) - Counter(other)).total() <= 1]
    best = min(near, default=(_REPAIRED + 1, word))
    return best[1] if best[0] <= _REPAIRED else word
