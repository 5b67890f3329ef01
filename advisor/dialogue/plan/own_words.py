"""What goes ahead of the readers on a plan: a tick meant for another step, hours that were meant, a lesson begun."""

from __future__ import annotations

from re import Match

from ...patterns import regex
from ...text import normalize
from .plan import Plan
from .step_mentions import titles_in

__all__ = ["as_meant"]

_LEAD = r"(?:(?:oh|no+|nah|wait|sorry|oops|ups|hm+|ah|hey|i|my bad|my mistake|mistake|actually)[,.! ]+)*"
_NOT_THAT = regex(
    rf"{_LEAD}(?:(?:it|that)(?:'s| was| is)? |i did(?:n'?t| not) mean |i don'?t mean |is |was )*(?:not )?"
    r"(?P<not>[\w ]{2,40}?)(?:,| -+|;|\.| but)+ (?:but )?(?:i (?:only )?(?:meant|mean|wanted(?: to say)?|finished|did)"
    r"|it (?:was|is)|rather|meant) (?P<meant>[\w ]{2,40}?)\W*"
)
"""That another step was meant than the one just ticked: "not maths, I meant statistics"."""
_MEANT_INSTEAD = regex(rf"{_LEAD}(?:i )?(?:meant|mean) (?P<meant>[\w ]{{2,40}}?),? not (?P<not>[\w ]{{2,40}}?)\W*")
_DENIES = regex(r"\bnot\b|n'?t\b")
_HOURS = r"(?P<n>\d{1,3})(?: ?(?:h|hrs?|hours))?"
_NOT_OF_A_WEEK = r"\b(?! ?(?:weeks?|months?|%|percent|(?:hours? )?(?:a|per) week))"
_SIZE = regex(
    rf"(?i)\b(?:i )?(?:only )?(?:meant|mean)(?: to say)?(?: the)? {_HOURS} (?=(?:for|on) )"
    rf"|\b(?:the )?{_HOURS.replace('<n>', '<n2>')} (?:was|were)(?: meant)? (?=for )"
)
"""Hours that were meant for a step."""
_STAYS = regex(
    r"(?i)(?P<step>\b\w[\w ]{2,40}?) (?:(?:should|can|must|may|shall|has to|is to|needs to)"
    rf" (?:stay|remain|be kept|be left)|stays|remains)(?: at| as| with)* {_HOURS}{_NOT_OF_A_WEEK}"
    rf"|\b(?:keep|leave) (?P<step2>\w[\w ]{{2,40}}?) at {_HOURS.replace('<n>', '<n2>')}{_NOT_OF_A_WEEK}"
)
"""Hours that a step is to keep, or to have again."""


_HALF_KNOWN = regex(
    r"(?i)\b(?:(?P<ahead>half)(?=(?: of it)? (?:have|know|knew|had|learn(?:ed|t)|did|done|covered|there)\b)"
    r"|(?<=know )half(?= of)|(?<=have )half(?= of))"
)
"""That half of something is known, which is no wish where it counts less already."""


def as_meant(utterance: str, plan: Plan, *, shown: bool) -> str:
    """An utterance to somebody's plan in words that its orders are read from; `shown`: the plan was spoken of last."""
    if not shown:
        return utterance
    if ticks := _other_tick(normalize(utterance), plan):
        return ticks
    titles = titles_in(utterance, plan)
    shorter = {step.title for step, item in zip(plan.steps, plan.shown, strict=True) if step.hours < item.hours}
    if titles and shorter.issuperset(titles):
        utterance = _HALF_KNOWN.sub(lambda found: "partly" if found["ahead"] else "some", utterance)
    sized = _STAYS.sub(lambda found: _kept(found, plan) or found[0], utterance)
    return _SIZE.sub(lambda found: f"make it {found['n'] or found['n2']} hours ", sized) if titles else sized


def _kept(found: Match[str], plan: Plan) -> str:
    """The wish that a step has its hours, in plain words; empty where none is named."""
    titles = titles_in(found["step"] or found["step2"], plan)
    return f"make it {found['n'] or found['n2']} hours for {titles[0]}" if len(titles) == 1 else ""


def _other_tick(said: str, plan: Plan) -> str:
    """The tick taken back that was not meant, with the one that was; empty where none of that is said."""
    found = _NOT_THAT.fullmatch(said) or _MEANT_INSTEAD.fullmatch(said)
    if not found or not _DENIES.search(said):
        return ""
    done = {step.title for step in plan.steps if step.done}
    wrong = [title for title in titles_in(found["not"], plan) if title in done]
    meant = [title for title in titles_in(found["meant"], plan) if title not in done]
    if not wrong:
        return ""
    return ". ".join([*(f"untick {title}" for title in wrong), *(f"tick {title}" for title in meant)])
