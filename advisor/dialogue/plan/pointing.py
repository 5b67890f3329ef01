"""Pointing at a step: "that one", "a book for it" or "swap it with SQL", put into words that name the step."""

from __future__ import annotations

from re import Match

from ...patterns import regex
from ...text import normalize
from .plan import Plan
from .step_mentions import titles_in

__all__ = ["with_the_step"]

_ONE = regex(
    r"(?i)\b(?:that|this) (?:one|step)\b(?! (?:thing|day|week|hour|time|is (?:mine|yours)|(?:should|must) be)\b)"
)
_MATERIAL = (
    r"(?:courses?|books?|videos?|tutorials?|class(?:es)?|resources?|materials?|playlists?|lectures?|mooc|exercises?)"
)
_FOR_IT = regex(
    r"(?i)\b(?P<head>(?:(?:which|what|any|a|an|some|the|good|best|better|free|online|decent|proper) )+"
    rf"(?:\w+ )?{_MATERIAL}"
    r"(?: [\w']+){0,5}?) (?:(?:for|on|about|in|to) (?:it|that|this)|there|(?<=is )(?:it|that|this))(?=\W*$)"
)
"""What asks for something to learn "it" with."""
_SWAPS = regex(
    r"(?i)^(?!.*\b(?:why|should i|better|what if|wrong)\b).*?\b(?:swap|switch|exchange|trade|interchange)\b(?P<it>"
    r"(?: (?:it|that|this|them|places?|positions?|around|order|the two))*)"
    r"(?P<with>(?: (?:with|and|for))?) ?(?P<rest>.*)$"
)
_BARE_NOUN = regex(r"(?i)\b(?:the|my) (?P<noun>[a-z]{4,12}) (?:one|step)\b")
"""One of several steps by the noun that they share: "the project one"."""
_NEIGHBOUR = regex(
    r"(?:the |whatever(?:'?s| is| comes)? |what(?:'?s| is| comes)? |its? )?(?:(?:step|one|thing|part|course)s? )?"
    r"(?:(?:that )?(?:is|comes?|stands?|right|just|directly|immediately) )*"
    r"(?P<where>before|previous|above|ahead|preceding|prior|after|behind|below|next|following)\b"
    r"(?: (?:of|to|it|that|this|step|one|neighbou?r|in line|please|pls))*\W*"
)
"""The step beside the one that was spoken of, which it is to be swapped with."""
_BEHIND = frozenset({"after", "behind", "below", "next", "following"})
_MORE = regex(r",|;|\.\s|\band (?:show|give|make|then|also|leave|drop|put|tell|let)\b")
"""What is wished besides."""
_PAIR = 2


def with_the_step(utterance: str, plan: Plan, spoken_of: str) -> str:
    """An utterance in which what points at a step names it, as does a wish to swap two; the same for any other.

    `spoken_of` is the title of the step that was spoken of last, or empty.
    """
    utterance = _BARE_NOUN.sub(lambda found: _first_of(found, plan), utterance)
    if swap := _swap(utterance, plan, spoken_of):
        return swap
    found = _ONE.search(utterance) if spoken_of else None
    if found and not titles_in(utterance[: found.start()], plan):
        return f"{utterance[: found.start()]}{spoken_of}{utterance[found.end() :]}"
    if spoken_of and not titles_in(utterance, plan):
        return _FOR_IT.sub(rf"\g<head> for {spoken_of}", utterance)
    return utterance


def _first_of(found: Match[str], plan: Plan) -> str:
    """The first of the steps that share a noun, in words that name it; what was said, where none has it."""
    first = f"the first {found['noun'].lower()}"
    known = not titles_in(found[0], plan) and titles_in(f"{first} step", plan)
    return first if known and titles_in(first, plan) else found[0]


def _swap(utterance: str, plan: Plan, spoken_of: str) -> str:
    """The wish to swap two steps, one of which may be that which was spoken of; empty where none is meant."""
    found = _SWAPS.match(normalize(utterance))
    rest = normalize(utterance)[found.end("with") :] if found else ""
    if not found or _MORE.search(rest) or titles_in(normalize(utterance)[: found.start("it")], plan):
        return ""
    named = titles_in(rest, plan) or _beside(rest.strip(), plan, spoken_of)
    if "for" in found["with"].split() or (len(named) == _PAIR and " for " in rest):
        return ""  # What stands in the place of another step, or is to.
    points = bool(found["it"] or found["with"])
    pair = named if len(named) == _PAIR and not points else (spoken_of, *named)
    if len(pair) != _PAIR or not all(pair) or pair[0] == pair[1]:
        return ""
    return f"swap {pair[0]} and {pair[1]}"


def _beside(said: str, plan: Plan, spoken_of: str) -> tuple[str, ...]:
    """The title of the step that is named as the one before or after another; or none."""
    found, titles = _NEIGHBOUR.fullmatch(said), [step.title for step in plan.steps]
    if not found or spoken_of not in titles:
        return ()
    place = titles.index(spoken_of) + (1 if found["where"] in _BEHIND else -1)
    return (titles[place],) if 0 <= place < len(titles) else ()
