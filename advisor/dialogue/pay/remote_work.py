"""Remote work for a firm in the US by somebody who stays where they are: what is known of it, and what it may pay."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..forms import pieces
from ..talk import Talk
from . import pay_messages as messages
from .pay import ASKS_PAY, pay_topics

__all__ = ["SHARE", "for_a_firm_abroad"]

_REMOTE = regex(r"\b(?:remote(?:ly)?|from (?:home|here)|wfh|ghar se|ghar baithe)\b")
_US = r"(?:us|usa|u\.s\.?|american|america|the states)"
_FIRM = r"(?:compan(?:y|ies)|firms?|employers?|start-?ups?|clients?|businesses|jobs?|roles?|positions?)"
_FOR_A_US_FIRM = regex(
    rf"\b{_US}(?:[- ]based)?(?: (?!compan|firm)\w+){{0,2}}? {_FIRM}\b"
    rf"|\b{_FIRM} (?:in|from|of|based in) (?:the )?{_US}\b"
    rf"|\b{_US} (?:remote )?(?:pay|salar(?:y|ies)|wages?)\b|\bremote(?: \w+)? {_US}\W*$|\b{_US} remote from\b"
    rf"|\b(?:pay|salar(?:y|ies)|wages?) (?:in|of) (?:the )?{_US}\b"
)
_MOVES = regex(r"\b(?:visas?|h-?1b|sponsor\w*|relocat\w*|mov(?:e|ing) to|emigrat\w*|green card|f-?1|opt)\b")
"""That somebody goes there, of which the answer on working abroad tells."""
SHARE = regex(r"^Remote\b.{0,80}\b\d+% (?:were|are) remote\b")
"""A line that says how many posts are remote."""


def for_a_firm_abroad(talk: Talk, utterance: str) -> Reply | None:
    """What is known of remote work for a US firm from elsewhere, with US pay where pay is spoken of; else None."""
    said = normalize(utterance)
    roles, country = talk.knowledge.roles, talk.state.profile.country
    asks = _REMOTE.search(said) and _FOR_A_US_FIRM.search(said) and not _MOVES.search(said)
    if not asks or country == "US":
        return None
    told = ((entry, line) for entry in talk.knowledge.topics for line in pieces(entry) if SHARE.search(line))
    remote, share = next(told, (None, ""))
    if remote is None:
        return None
    pay = talk.entries([roles.pay_us])
    of_pay = ASKS_PAY.search(said) is not None or not {*pay_topics(talk.knowledge)}.isdisjoint(talk.state.latest)
    pay = pay if of_pay else []
    figure = next((pieces(entry)[0] for entry in pay), "")
    reply = talk.on(utterance, [*pay, remote], messages.remote_for_us_firm(figure, share, country))
    return None if talk.state.repeats(reply) else reply
