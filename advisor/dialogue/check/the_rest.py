"""One answer to all the questions of the check that are left, or the wish to pass over them."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from .check_reader import surely
from .check_talk import first_sentence
from .counting import parts
from .grading import grade, state
from .marks import LITTLE, NO, YES

__all__ = ["around_the_rest", "knows_a_part", "names_the_rest", "rest_is", "skips_rest"]

_SKIPS_REST = compiled(r"""
    \b(?:skip|pass on|leave out|drop|omit|forget)(?: all)?(?: of)? (?:the (?:rest|others?|remaining|other ones)
    |all (?:the )?(?:others?|remaining|rest)|(?:everything|all) else)\b
    |\b(?:skip|pass) (?:everything|all)(?: that is left| remaining)?$|\bbaki (?:sab |sare )?(?:skip|chh?od)\w*
""")
_REST_IS = compiled(r"""
    \b(?:baa?ki|bache (?:hu[ei])?|the rest|rest|remaining(?: (?:technical|practical|coding|programming|other))?
    |others|the other (?:ones|questions)|everything else
    |everything after (?:that|this|it)|all else)\b:?
    (?: (?:of (?:it|them|(?:the|your|this|that|my) (?:questions?|list|check|test|quiz))
    |sab|sabka|ka|ke|ki|me|ka bhi|sawal\w*|questions?|ones|answers?|are|is|to|toh|bhi
    |put|as|an?|will|be|would|all|just|hi|mera|meri|jawab))*
    \s(?P<letter>no|not(?! (?:yet|asked|sure|so|that|very|really|too|known))
    |nope|nahi+n?|nhi|zero|kuch nahi|nothing|yes|haan|little|thoda)\b
    |\b(?:(?:put|mark|take|set|count|say) )?(?P<said>no|yes|(?:a )?little) (?:for|to|on) (?:all )?
    (?:(?:the )?(?:rest|others|remaining|lot)\b|(?:of )?(?:those|the ones?|the questions?|everything|anything|whatever
    |all)(?: \w+){0,3}
    \s(?:after|follow\w*|comes?|next|left|later|further|else)\b)
""")
_LED = regex(r"(?:^|[,.;!]? )(?:and|so|but|then|plus|nor)\b[^,.;!]*[,.;!]? ?$")
"""What leads over to the answer to the questions that are left: "and you can"."""


def skips_rest(utterance: str) -> bool:
    """Whether somebody passes over all the questions that are left."""
    return _SKIPS_REST.search(normalize(utterance).strip(" .!")) is not None


def names_the_rest(utterance: str) -> bool:
    """Whether the answer to all that is left stands in an utterance in so many words."""
    return _REST_IS.search(normalize(utterance)) is not None


def rest_is(utterance: str) -> str:
    """The answer that somebody gives to all the questions that are left: "baaki sab no"; empty where they give none."""
    found = _REST_IS.search(normalize(utterance))
    if not found:
        told = [part for part in parts(utterance) if "?" not in part and surely(part) == "rest"]
        return state(told[0]) if told and not skips_rest(utterance) else ""
    said = (found["letter"] or found["said"]).removeprefix("a ")
    return {"yes": YES, "haan": YES, "little": LITTLE, "thoda": LITTLE}.get(said, NO)


def around_the_rest(utterance: str) -> tuple[str, str]:
    """What stands before the answer that somebody gives to all the questions that are left, and what behind it."""
    said = normalize(utterance)
    found = _REST_IS.search(said)
    return (_LED.sub("", said[: found.start()]).strip(" ,;."), said[found.end() :]) if found else ("", "")


def knows_a_part(utterance: str) -> bool:
    """Whether somebody knows some of what is asked, not the rest of it, and then answers the rest of the questions."""
    first, others = first_sentence(normalize(utterance))
    found = _REST_IS.search(first)
    part = grade(first[: found.start()]) == YES if found else first.startswith(("i only know ", "only "))
    return part and rest_is(others) != ""
