"""Which steps of a plan are named: by number ("steps 2 and 3", "the fifth step"), title, or a name in their text."""

from __future__ import annotations

from ...patterns import regex
from ...text import words
from ..patterns import compiled
from .plan import Plan
from .step_mentions import UNJUDGED, titles_in

__all__ = ["courses", "named", "numbered", "pair", "places"]

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_LIST = r"((?:\d{1,2}(?: ?(?:,|and|&|\+|n\b|to|-|aur) ?)*)+)"
"""Numbers as they are listed: "2, 3 and 5", "2 n 3"."""
_NUMBERED = compiled(rf"""
    \b(?:steps?|numbers?|no\.?|points?|tick|untick|mark) ?(?:no\.? ?|number ?)?#?{_LIST}
    |^(?:(?:oops|ups|oh|no|wait|sorry|but|actually)[, ]+)*#?{_LIST}(?: is| are)?(?:n'?t)?
    (?: (?:not|yet|still|really|actually))* (?:done|finished|completed?)\b
    |\b(?:done|finished|completed)(?: with)?:? #?{_LIST}[.! ]*$
    |\bhours (?:for|of|in) #?(\d{{1,2}})[.?! ]*$
    |\b(?:drop|skip|remove|delete|omit|leave out|cut|hata\w*) #?{_LIST}
    (?![a-z\d]| ?(?:h|hrs?|hours?|ghante|weeks?|months?|mahine|years?|days?|%)\b)
    |(?:^|[ ,.])#?{_LIST} (?:ko |bhi )*(?:hata|nikal|nikaal)\w*
    |\b(\d{{1,2}})(?:st|nd|rd|th) (?:step|one)\b|\b(\d{{1,2}}) (?:number |no )?(?:wala |wali )?step\b
""")
_WORDED = regex(
    rf"\bsteps? (?:number )?({'|'.join(_CARDINALS)})\b"
    rf"|{UNJUDGED}\b({'|'.join(_ORDINALS)}|last|final) (?:step|one in)\b"
)
_TWO = regex(r"\b(\d{1,2}) ?(?:and|&|with|aur|before|after|,) ?#?(\d{1,2})\b")
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


def named(said: str, plan: Plan) -> tuple[int, ...]:
    """The places, from 1, of the steps of a plan that are named, in the order said."""
    titles = [item.title for item in plan.shown]
    return tuple(titles.index(title) + 1 for title in titles_in(said, plan) if title in titles)


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
    return named(said, plan)


def pair(said: str) -> tuple[int, ...]:
    """Two numbers that are spoken of together: "2 and 3"; empty where there are none."""
    found = _TWO.search(said)
    return (int(found[1]), int(found[2])) if found else ()


def _listed(text: str) -> list[int]:
    """Numbers as they are listed: "2, 3 and 5", "2 to 4"."""
    found = _RANGE.fullmatch(text)
    if found:
        return list(range(int(found[1]), int(found[2]) + 1))
    return [int(number) for number in _DIGITS.findall(text)]
