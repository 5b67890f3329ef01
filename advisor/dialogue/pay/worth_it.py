"""Whether the pay is worth the trouble: others pay as much as the low end, and money is not all that speaks for it."""

from __future__ import annotations

from collections.abc import Sequence
from math import isclose

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..forms import headed
from ..talk import Talk
from . import pay_messages
from .localities import localities
from .pay import figures_of, pay_topic, pay_topics
from .sums import SIGNS, sums_in, written, yearly

__all__ = ["in_vain", "lines_headed", "past_the_start", "worth"]

_IN_VAIN = regex(
    r"\b(?:barely|hardly|not much|no|scarcely) (?:any )?(?:more|better)\b|\bwhy (?:then )?(?:bother|switch|do it)\b"
    r"|\b(?:same|equal) (?:pay|money|salary)\b|\b(?:pay|money|salary) (?:is|stays|would be) (?:\w+ )?(?:same|equal)\b"
)
"""That it would be no more, or not worth the trouble."""
_POINT = regex(
    r"\b(?:what(?:'s| is|s)?|no|not)(?: then)?(?: the| any)? (?:point|use|benefit)\b"
    r"|\bthen why (?:should i )?(?:do |learn |choose |go for |study )?(?:ml|it|this)\b|\bwhy ml then\b"
)
"""What is asked of a sum that is small."""
_OTHERS = (
    r"(?:tcs|infosys|wipro|accenture|cognizant|capgemini|hcl|bpo|call cent(?:er|re)s?|support|testers?|testing|sales"
    r"|clerks?|bank\w*|teachers?|govt|government|friends?|cousin|brother|sister|everyone|anyone|any job|other jobs?"
    r"|service compan\w+|mass recruiters?|mcdonald'?s|driver\w*|it jobs?)"
)
_OTHERS_PAY_IT = regex(
    rf"\b{_OTHERS}\b.{{0,24}}\b(?:pays?|gives?|gets?|earns?|offers?|makes?)\b.{{0,16}}\b(?:too|also|as well|same|that"
    r"|this|as much|so much|\d[\d.]* ?(?:lakhs?|lpa|k))\b"
    rf"|\b(?:so|that|this|as) much\b.{{0,12}}\b(?:pays?|gives?|gets?|earns?)\b.{{0,16}}\b{_OTHERS}\b"
    rf"|\b(?:get|earn|make|got) (?:that|this|it|the same|as much)\b.{{0,20}}\b(?:at|as|in|from)\b.{{0,12}}\b{_OTHERS}\b"
    rf"|\bless (?:than|from)\b.{{0,16}}\b(?:offer|{_OTHERS})\b"
)
"""That others pay as much as was told."""
_ASKS_OF_THEM = regex(r"(?:do|does|did|will|would|can|could|how much) ")
"""How it is asked what others pay."""
_NEARLY = 0.15


def in_vain(said: str) -> bool:
    """Whether a text in small letters says that a switch would pay no more, or is not worth the trouble."""
    return _IN_VAIN.search(said) is not None


def past_the_start(talk: Talk, utterance: str) -> Reply | None:
    """How far the pay goes up, and what bears on the job beside it, to who finds the low end no more than others pay.

    None for anything else.
    """
    said = normalize(utterance)
    others = _OTHERS_PAY_IT.search(said) is not None and not _ASKS_OF_THEM.match(said)
    if not (others or _POINT.search(said)) or not {*talk.state.latest[:1]} & {*pay_topics(talk.knowledge)}:
        return None
    places = [place.country for place in (*localities(utterance), *localities(talk.state.question))]
    country = next(filter(SIGNS.get, (*places, talk.state.place, talk.state.profile.country)), "")
    figures = sorted(yearly(figures_of(country, talk.knowledge), country)) if country else []
    if len(figures) < len(("low", "high")):
        return None
    low, high = figures[0], figures[-1]
    if not (others or any(isclose(each.yearly, low, rel_tol=_NEARLY) for each in sums_in(said))):
        return None
    entries = talk.entries([pay_topic(talk.knowledge, country)])
    reach = [written(value, country) for value in (low, high)]
    return talk.on(utterance, entries, pay_messages.past_the_start(country, reach, worth(talk)))


def worth(talk: Talk) -> list[str]:
    """The lines that speak for the job, and against it."""
    return lines_headed(talk, talk.knowledge.roles.suitability, ("For it:", "Against it:"))


def lines_headed(talk: Talk, name: str, heads: Sequence[str]) -> list[str]:
    """The lines of an answer, by its id, that begin with some words in bold."""
    return [line for head in heads for entry in talk.entries([name]) for line in headed(entry, head)]
