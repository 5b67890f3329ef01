"""Steps by their place alone, as "the second one" or "the one after that", put into words that number them."""

from __future__ import annotations

from re import Match

from ...patterns import regex
from ...text import normalize
from .plan import Plan
from .step_mentions import titles_in

__all__ = ["with_its_number"]

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NOUN = r"(?:ones?|things?(?! (?:i|we|you|to|is)\b)|parts?|bits?|points?|items?|milestones?|wala|wali)"
_PLACE = rf"{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)"
_NTH = regex(
    rf"(?i)\b(?:(?:the |my |your |that |number )|(?<=and )|(?<=or )|(?<=& ))(?P<nth>{_PLACE}|last|final|next) {_NOUN}\b"
    r"(?! (?:of (?!the plan|my plan|them|these|those)|you|in (?:the|your|that) (?:list|answer))\b)"
)
"""A step by its place."""
_JOINED = regex(rf"(?i)\b(?:the )?(?P<nth>{_PLACE})(?= (?:and|or|&|with|plus) (?:the )?(?:{_PLACE}|last) {_NOUN}\b)")
"""The first of two such steps: "the second and the third one"."""
_SOME = regex(
    r"(?i)\bthe (?P<end>first|last) (?P<many>two|2|three|3)"
    r"(?=\W*$| (?:i|we|are|is|of them|can|could|should|out|off|away|behind|done|already|steps)\b)"
)
"""Several steps at one end of the plan."""
_BESIDE = regex(
    r"(?i)\b(?:the |which )?(?:one|step)s? (?:that )?(?:(?:comes?|is|stands?) )?(?:right |just |directly )?"
    r"(?P<where>after|behind|before|ahead of) (?:that|this|it)(?: one)?\b"
)
"""The step beside the one that was spoken of."""
_PICKS = regex(
    r"(?:(?:ok|okay|yes|yeah|please|pls|and|so|then|sure|i|take|want|pick|choose|let'?s|go|for|with)[, ]+)*"
    rf"(?:the )?\w+ {_NOUN}(?:[, ]+(?:please|pls|then|now))*[ .!?]*"
)
"""A whole message that may pick one of what was offered."""
_TIMED = regex(r"(?i)\s+(?:on|at|in|an?|per|each|every|by|mon\w*|tues\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*)\b")
"""What follows a number of hours as well, as in "1 on Friday"."""
_PAIR = 2


def with_its_number(utterance: str, plan: Plan, spoken_of: str, before: str) -> str:
    """An utterance to somebody's plan in which a step that stands for itself by its place has its number.

    `spoken_of` is the title of the step that was spoken of last, or empty; `before`: the message before this, whose two
    steps are rather meant.
    """
    said = normalize(utterance)
    if len(titles_in(before, plan)) >= _PAIR:
        return utterance
    titles = [step.title for step in plan.steps]
    here = titles.index(spoken_of) + 1 if spoken_of in titles else 0
    if here:
        utterance = _BESIDE.sub(lambda found: _near(found, here, len(titles)), utterance)
    following = plan.next
    now = titles.index(following.title) + 1 if following else 0
    picks = _PICKS.fullmatch(said) is not None
    if picks:
        return utterance
    utterance = _SOME.sub(lambda found: _some(found, len(titles)), utterance)
    utterance = _JOINED.sub(lambda found: _numbered(found, titles, now), utterance)
    return _NTH.sub(lambda found: _numbered(found, titles, now), utterance)


def _some(found: Match[str], count: int) -> str:
    many = 2 if found["many"].lower() in {"two", "2"} else 3
    first = 1 if found["end"].lower() == "first" else count - many + 1
    numbers = [str(place) for place in range(first, first + many)]
    return f"steps {', '.join(numbers[:-1])} and {numbers[-1]}" if count >= many else found[0]


def _near(found: Match[str], here: int, count: int) -> str:
    place = here + (1 if found["where"].lower() in {"after", "behind"} else -1)
    return f"step {place}" if 1 <= place <= count else found[0]


def _numbered(found: Match[str], titles: list[str], following: int) -> str:
    nth = found["nth"].lower()
    if nth == "next":
        place = following
    elif nth in {"last", "final"}:
        place = len(titles)
    else:
        place = _ORDINALS.index(nth) + 1 if nth in _ORDINALS else int(nth[:-2])
    if not 1 <= place <= len(titles):
        return found[0]
    return titles[place - 1] if _TIMED.match(found.string, found.end()) else f"step {place}"
