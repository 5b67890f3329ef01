"""Segmentation: an utterance into the things asked in it, each with what it may mean. No text is matched twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ..models import Match
from .policy import Decision

__all__ = ["Asked", "is_question", "things_asked"]

_MOST_SENTENCES, _MOST_JOINTS = 8, 4
"""Sentences of an utterance that are looked at; joints of a sentence that may ask several things."""
_SEVERAL_ODDS = 2.0
"""How much likelier a sentence with a joint is to ask two things than its sides, each taken alone, let it seem."""
_LONGEST_SENTENCE = 300
"""Characters of a sentence that may hold several questions; a longer one is a story."""

_SENTENCE_END = re.compile(r"(?<=[.?!;])\s+|\n\s*\n")
_QUESTION_WORDS = (
    r"(?:what|how|who|where|which|when|why|is|are|do|does|did|can|could|should|will|would|tell|explain|describe|show)\b"
)
_OPENER = re.compile(rf"(?:and\s+|also\s+|so\s+|but\s+)?{_QUESTION_WORDS}", re.IGNORECASE)
_JOINT = re.compile(r"\s*[,;&/\n]\s*(?:and\s+|also\s+)?|\s+(?:and|also|plus)\s+(?:also\s+|then\s+)?", re.IGNORECASE)
_CLAUSE_JOINT = re.compile(rf"(?:{_JOINT.pattern})(?={_QUESTION_WORDS})", re.IGNORECASE)
_COMPARED = re.compile(r"\bbetween\b(?!.*\band\b)", re.IGNORECASE)
_LINK = re.compile(r"^\s*(?:(?:and\s+)?also|plus|besides|then)\b[,:]?\s+(?=\S)", re.IGNORECASE)
_BACKGROUND = re.compile(r"(?:i|i'm|i’m|im|i've|i’ve|ive|my|we|our)\s(?!want|need|would|wonder|wish)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing asked in an utterance."""

    text: str
    """As typed."""
    heard: str
    """What of it was matched: without the words that lean on what was said before."""
    matches: tuple[Match, ...]
    """Every entry, likeliest first."""
    decision: Decision
    """What to do about it."""

    @property
    def said(self) -> Match | None:
        """The entry that is said, surely or as a guess, where something else is answered too; None when declined."""
        return None if self.decision.action == "decline" else self.decision.meant[0]

    @property
    def named(self) -> str:
        """Id of the entry that is said, or of the gap that is named; empty when it is none."""
        return self.decision.meant[0].entry.id if self.decision.meant else ""


def things_asked(utterance: str, understand: Callable[[str], Asked]) -> list[Asked]:
    """The things asked in an utterance, in order and none twice; at least one. `understand` takes a part of it."""
    understand = cache(understand)
    sentences = [_LINK.sub("", part) for part in _SENTENCE_END.split(utterance) if part.strip()] or [utterance]
    asked = _distinct([item for sentence in sentences[:_MOST_SENTENCES] for item in _of_sentence(sentence, understand)])
    counting = [item for item in asked if _counts(item)] if len(asked) > 1 else asked
    if len(asked) == 1 or all(item.decision.sure for item in asked):
        return counting or asked
    asked, whole = counting, understand(utterance)
    said = {item.named for item in asked if item.said}
    if whole.named not in said and (whole.decision.sure or not said):
        return [whole]
    return _borne_out(asked, whole)


def is_question(text: str) -> bool:
    """Whether a text asks for something, by its first word or its last mark."""
    return text.rstrip().endswith("?") or _OPENER.match(text.lstrip()) is not None


def _counts(item: Asked) -> bool:
    return is_question(item.text) or (item.decision.sure and not _BACKGROUND.match(item.text.lstrip()))


def _of_sentence(sentence: str, understand: Callable[[str], Asked]) -> list[Asked]:
    """The sentence as one thing asked; or cut into several, where these are likelier together than the whole."""
    if len(sentence) > _LONGEST_SENTENCE or len(_JOINT.findall(sentence)) > _MOST_JOINTS:
        return [understand(sentence)]

    @cache
    def likeliest(text: str) -> tuple[float, list[Asked]]:
        """The likeliest way to cut a text, and how likely it is."""
        whole = understand(text)
        best = (whole.matches[0].confidence, [whole])
        for joint in _JOINT.finditer(text):
            left, right = text[: joint.start()], text[joint.end() :]
            if left.strip() and right.strip() and not _COMPARED.search(left):
                (first, before), (second, after) = likeliest(left), likeliest(right)
                likely = _SEVERAL_ODDS * first * second
                if _BACKGROUND.match(left.lstrip()) and is_question(right):
                    if second > best[0]:
                        best = (second, _borne_out(after, whole))
                elif likely > best[0] and _are_several([*before, *after]):
                    best = (likely, [*before, *after])
        return best

    return likeliest(sentence)[1]


def _are_several(asked: Sequence[Asked]) -> bool:
    """Whether parts of a sentence may be things asked: each understood, no two alike, at least one answered."""
    understood = all(item.said or item.decision.sure for item in asked)
    return understood and len({item.named for item in asked}) == len(asked) and any(item.said for item in asked)


def _borne_out(asked: list[Asked], whole: Asked) -> list[Asked]:
    """The parts; as guesses, where the whole means none of them.

    A part that is understood may be beside the point of the whole: "My pay is fine. Should I move to Berlin?"
    """
    return asked if whole.named in {item.named for item in asked if item.said} else list(map(_as_a_guess, asked))


def _as_a_guess(item: Asked) -> Asked:
    """What was asked, said tentatively if it is said at all."""
    if item.decision.action != "answer" or item.decision.meant[0].entry.kind != "topic":
        return item
    return replace(item, decision=Decision("tentative", item.decision.meant))


def _distinct(asked: Sequence[Asked]) -> list[Asked]:
    """The things asked, without what would be answered twice."""
    first: dict[str, Asked] = {}
    for item in asked:
        first.setdefault(item.named or item.text, item)
    return list(first.values())
