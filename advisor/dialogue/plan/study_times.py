"""When in the week somebody can learn, where no hours are told: "and if I only study at weekends?"."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from ..person.amounts_named import hours_in
from . import calendar_messages as messages
from .holiday_times import in_holidays

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["only_at"]

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|sat|sun)"
_WHEN = (
    rf"(?P<{{}}>week ?ends?|{_DAY}(?:(?:,| and| or| &| n| aur|/) ?{_DAY})*|evenings?|nights?|mornings?"
    r"|lunch ?(?:breaks?|times?)|after (?:work|college|school|class(?:es)?|office|dinner)"
    r"|(?:when|once|after) (?:the |my )?kids (?:are|sleep)\b[a-z ]*)"
)
_AT = (
    r"(?: (?:(?:only|just|really|maybe) )*(?:have|got|get|at|on|in|over|during|study|learn|do (?:it|this)|the|my|a"
    r"|free))*"
)
_ONLY = compiled(rf"""
    (?:(?:ok(?:ay)?|and|but|so|then|what|if|i|we|can|could|should|may|will|would|might|is|do|study|learn|work|practi[sc]e
    |manage|spare|have|it|this|be|possible|enough|that|for|to|even|actually|in|on|at|time|all|of)[, ]+)*
    (?:(?:only|just|purely|solely|mainly){_AT}\ (?:at |on |in |the |my |one )*{_WHEN.format("a")}
    |(?:at\ |on\ |in\ |the\ |my\ |one\ )*{_WHEN.format("b")}\ (?:only|alone)
    |(?:study(?:ing)?|learn(?:ing)?)\ (?:at\ |on\ |in\ |the\ |my\ )+{_WHEN.format("c")})
    (?:[, ]+(?:(?:i )?(?:should|can|could|will) (?:study|learn)
    |then|though|to (?:study|learn)|be enough|is that enough|enough|possible|work|ok|okay|fine|for (?:it|this
    |that)|because of work|how long(?: (?:then|does it take|will it take|would it take))?|is (?:it|that) (?:ok|possible
    |enough|realistic)|please))*[ .?!]*
""")
"""A whole message that somebody learns at such times alone, or asks whether that will do."""
_OF_PERSON = regex(r"\b(?:i|we|what if|and if|only|just)\b")
_WEEKEND = regex(r"week ?end|^sat|^sun")
_WEEKENDS, _EVENINGS = (4, 8), (5, 10)
"""Hours a week that are reckoned with for weekends, and for other times: both are examples."""


def only_at(planning: Planning, utterance: str) -> Reply | None:
    """How long the way takes to who learns at some times of the week alone; None where hours are told, or anything
    else.

    It is reckoned for two numbers of hours, and asked which it would be.
    """
    if found := in_holidays(planning, utterance):
        return found
    said = normalize(utterance)
    times = _ONLY.fullmatch(said)
    if not planning.offer or not times or not _OF_PERSON.search(said) or hours_in(utterance):
        return None
    when = next(filter(None, (times[name] for name in "abc")))
    weekends = _WEEKEND.search(when) is not None
    few, many = _WEEKENDS if weekends else _EVENINGS
    text = messages.only_at(planning.at(few), planning.at(many), weekends)
    return planning.asking_hours(utterance, text)
