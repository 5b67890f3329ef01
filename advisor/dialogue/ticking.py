"""Which steps of a plan somebody says are done: "I finished the crash course", "done with steps 2 and 3"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..guidance import Milestone
from ..patterns import regex
from ..text import normalize, words
from .patterns import compiled
from .plan import Plan

__all__ = ["known_already", "named", "numbered", "only_begun", "ticks", "unticks_last"]

_DONE = r"(?:done|finished|completed?|khatam|khtm|ho ?ga?y[ai]|kar (?:liya|li))"
_TELLS = compiled(rf"""
    (?:(?:ok|okay|so|yes|yeah|hey|hi|and|just|today|finally|also|now|no|nope|wait|yesterday|oh|sorry|but
    |really|actually)[,. ]+)*
    (?:i\b|i've|ive\b|i'm|im\b|we\b|done|finished|completed?|tick|mark|check|untick|uncheck|undo|step|#?\d|maine|mera)
    |.*\b{_DONE}(?: hai)?[.! ]*$
""")
"""How it begins or ends when people tell of themselves that something is done."""
_TICKS = regex(rf"\b(?:{_DONE}|did|through with|tick(?:ed)?(?: off)?|check(?:ed)? off|passed)\b")
_UNTICKS = regex(
    r"\b(?:untick|uncheck|not (?:done|finished|completed?)|undo|have not|haven'?t|did not|didn'?t|never did)\b"
)
_NUMBERED = compiled(r"""
    \b(?:steps?|numbers?|no\.?|points?|tick|untick|mark) ?#?((?:\d{1,2}(?: ?(?:,|and|&|to|-) ?)?)+)
    |^#?(\d{1,2})(?: is)? (?:done|finished)|\b(?:done|finished|completed)(?: with)? #?(\d{1,2})[.! ]*$
""")
_BEGUN = compiled(r"""
    \b(?:only|just|merely|barely) (?:just )?(?:started|begun|began|start|starting|beginning)
    |\bstill (?:working on|busy|doing|at it|in the middle)|\bhalf ?-?way|\bin the middle of
""")
"""What takes back that something is done."""
_UNTICKS_LAST = regex(
    r"(?:(?:please|pls|no|wait|oh|oops|ups|sorry),? )*(?:untick|uncheck|undo)(?: (?:it|that|this|please|again))*[.! ]*"
)
_SENTENCES = regex(r"(?<=[.!?\u2026])\s+")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_THIS = compiled(r"""
    (?:(?:i|i am|i'm|im|i have|i've|ive) )?(?:have |am |just |now )*(?:finished|completed|done|did)(?: with)?
    (?: (?:it|that|this|this step|that step|the step|the next step|my step))?[.! ]*
""")


def ticks(utterance: str, plan: Plan) -> tuple[tuple[int, ...], bool]:
    """The places, from 1, of the steps that an utterance says are done; or open again, where the second is False.

    A number that is said may be beyond the steps.
    """
    for sentence in _SENTENCES.split(utterance):
        places, done = _ticks(sentence, plan)
        if places:
            return places, done
    return (), True


def only_begun(utterance: str) -> bool:
    """Whether an utterance says of what it calls done that it is only begun."""
    return _BEGUN.search(normalize(utterance)) is not None


def unticks_last(utterance: str) -> bool:
    """Whether an utterance takes back the latest tick, naming no step: "untick"."""
    return _UNTICKS_LAST.fullmatch(normalize(utterance)) is not None


def numbered(said: str) -> tuple[int, ...]:
    """The numbers of the steps that are named by it: "step 3", "steps 2 and 3"."""
    found = _NUMBERED.search(said)
    return tuple(_places(found[1] or found[2] or found[3])) if found else ()


def _ticks(utterance: str, plan: Plan) -> tuple[tuple[int, ...], bool]:
    said = normalize(utterance)
    done = not _UNTICKS.search(said)
    if not _TELLS.match(said) or (done and not _TICKS.search(said)):
        return (), done
    count = len(plan.steps)
    if places := numbered(said):
        return places, done
    for place, word in enumerate(_ORDINALS[:count], 1):
        if f"{word} step" in said:
            return (place,), done
    if _THIS.fullmatch(said):
        return tuple(place for place, step in enumerate(plan.steps, 1) if not step.done)[:1], done
    return _by_name(said, plan), done


def known_already(utterance: str, plan: Plan) -> str:
    """The title of what an utterance says is done, where the plan leaves it out as known; empty otherwise."""
    said = normalize(utterance)
    if not _TELLS.match(said) or not _TICKS.search(said) or _UNTICKS.search(said):
        return ""
    place = named(said, plan.milestones)
    return plan.milestones[place - 1].title if place and plan.milestones[place - 1].title in plan.left_out else ""


def _by_name(said: str, plan: Plan) -> tuple[int, ...]:
    place = named(said, plan.shown)
    return (place,) if place else ()


def named(said: str, milestones: Sequence[Milestone]) -> int:
    """The place, from 1, of the milestone whose longest name is said; 0 for none."""
    spoken = f" {' '.join(words(said))} "
    best = (0, 0)
    for place, item in enumerate(milestones, 1):
        for name in (item.title, item.id, *item.names):
            plain = " ".join(words(name))
            if f" {plain} " in spoken:
                best = max(best, (len(plain), place))
    return best[1]


def _places(text: str) -> list[int]:
    """Numbers as they are listed: "2, 3 and 5", "2 to 4"."""
    found = re.fullmatch(r"(\d+) ?(?:to|-) ?(\d+) ?", text)
    if found:
        return list(range(int(found[1]), int(found[2]) + 1))
    return [int(number) for number in re.findall(r"\d+", text)]
