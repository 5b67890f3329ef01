"""Which steps of a plan are named: by number ("steps 2 and 3", "the fifth step"), title, or a name in their text."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import Milestone
from ...patterns import regex
from ...text import is_function_word, words
from ..patterns import compiled
from .plan import Plan

__all__ = ["courses", "named", "numbered", "pair", "places"]

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBERED = compiled(r"""
    \b(?:steps?|numbers?|no\.?|points?|tick|untick|mark) ?(?:no\.? ?|number ?)?#?
    ((?:\d{1,2}(?: ?(?:,|and|&|to|-|aur) ?)?)+)
    |^#?((?:\d{1,2}(?: ?(?:,|and|&|aur) ?)?)+)(?: is| are)? (?:done|finished)
    |\b(?:done|finished|completed)(?: with)?:? #?((?:\d{1,2}(?: ?(?:,|and|&|aur) ?)*)+)[.! ]*$
    |\bhours (?:for|of|in) #?(\d{1,2})[.?! ]*$
    |\b(?:drop|skip|remove|delete|omit|leave out|cut|hata\w*) #?((?:\d{1,2}(?: ?(?:,|and|&|aur) ?)?)+)
    (?![a-z\d]| ?(?:h|hrs?|hours?|ghante|weeks?|months?|mahine|years?|days?|%)\b)
    |(?:^|[ ,.])#?((?:\d{1,2}(?: ?(?:,|and|&|aur) ?)?)+) (?:ko |bhi )*(?:hata|nikal|nikaal)\w*
    |\b(\d{1,2})(?:st|nd|rd|th) (?:step|one)\b|\b(\d{1,2}) (?:number |no )?(?:wala |wali )?step\b
""")
_WORDED = regex(
    rf"\bsteps? (?:number )?({'|'.join(_CARDINALS)})\b|\b({'|'.join(_ORDINALS)}|last|final) (?:step|one in)\b"
)
_TWO = regex(r"\b(\d{1,2}) ?(?:and|&|with|aur|before|after|,) ?#?(\d{1,2})\b")
_LISTS = regex(r",|&|\b(?:and|aur|or|both|plus)\b")
_OF_A_STEP = regex(r"\b(?:steps?|wala|wali|vala|part)\b")
_RANGE = regex(r"(\d+) ?(?:to|-) ?(\d+) ?")
_DIGITS = regex(r"\d+")
_IN_ITALICS = regex(r"(?<!\*)\*([^*]+)\*(?!\*)")


def numbered(said: str, count: int = 0) -> tuple[int, ...]:
    """The numbers of the steps that are named by one, of `count` steps: "step 3", "the last step"."""
    listed = [place for found in _NUMBERED.finditer(said) for place in _listed(next(filter(None, found.groups())))]
    if listed:
        return tuple(dict.fromkeys(listed))
    places = []
    for match in _WORDED.finditer(said):
        word = match[1] or match[2]
        if word in {"last", "final"}:
            places += [count] * bool(count)
        else:
            places.append((_CARDINALS if match[1] else _ORDINALS).index(word) + 1)
    return tuple(places)


def named(said: str, milestones: Sequence[Milestone], *, every: bool = False) -> tuple[int, ...]:
    """The places, from 1, of the milestones of which a name is said, in the order said.

    Of several only the one with the longest name counts, unless they are listed, or `every` one is asked for.
    """
    spoken = f" {' '.join(words(said))} "
    known = sorted(
        (
            (plain, place)
            for place, item in enumerate(milestones, 1)
            for plain in (*_names(item), *(_telling(item, milestones) if _OF_A_STEP.search(said) else ()))
        ),
        key=lambda pair: (-len(pair[0]), pair[1]),
    )
    found = []
    for plain, place in known:
        if plain and f" {plain} " in spoken:
            found.append((spoken.index(f" {plain} "), place))
            spoken = spoken.replace(f" {plain} ", f" {'_' * len(plain)} ")
    if len(found) > 1 and not every and not _LISTS.search(said):
        found = found[:1]
    return tuple(dict.fromkeys(place for _, place in sorted(found)))


def courses(said: str, plan: Plan) -> tuple[int, ...]:
    """The places of the steps of which a course or book is said that their text names in italics."""
    spoken = f" {' '.join(words(said))} "
    return tuple(
        place
        for place, item in enumerate(plan.shown, 1)
        if any(f" {' '.join(words(name))} " in spoken for name in _IN_ITALICS.findall(item.text))
    )


def places(said: str, plan: Plan) -> tuple[int, ...]:
    """The places of the steps of a plan that are named, each once; a number may lie beyond them."""
    if found := numbered(said, len(plan.steps)):
        return found
    return named(said, plan.shown)


def pair(said: str) -> tuple[int, ...]:
    """Two numbers that are spoken of together: "2 and 3"; empty where there are none."""
    found = _TWO.search(said)
    return (int(found[1]), int(found[2])) if found else ()


def _names(item: Milestone) -> list[str]:
    italics = _IN_ITALICS.findall(item.text)
    return [" ".join(words(name)) for name in (item.title, item.id, *item.names, *italics)]


def _telling(item: Milestone, milestones: Sequence[Milestone]) -> list[str]:
    """The words of a title that stand in no other: what is called "the interview step"."""
    others = {word for other in milestones if other is not item for word in words(other.title)}
    return [word for word in words(item.title) if word not in others and not is_function_word(word)]


def _listed(text: str) -> list[int]:
    """Numbers as they are listed: "2, 3 and 5", "2 to 4"."""
    found = _RANGE.fullmatch(text)
    if found:
        return list(range(int(found[1]), int(found[2]) + 1))
    return [int(number) for number in _DIGITS.findall(text)]
