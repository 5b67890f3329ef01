"""One's own pay: whether it would fall is nowhere told; the figures to hold it against are."""

from __future__ import annotations

from ..models import Reply
from ..patterns import regex
from ..text import normalize
from . import follow_up_messages as messages
from .forms import SHORT, in_form
from .pay import pay_topic, pay_topics
from .talk import Talk

__all__ = ["compared"]

_FALLS = regex(
    r"\b(?:drop|fall|pay cuts?|cut in pay|(?:earn|make|get|paid|getting|earning|making) (?:\w+ )?less"
    r"|less (?:pay|money)|lower (?:pay|salary)|lose money|salary (?:kam|girega)|kam (?:milega|milegi|ho jay\w+))\b"
)
_OWN = regex(
    r"\b(?:i (?:now |currently |already )?(?:make|earn|get)|i(?: am|'?m) (?:now |currently )?(?:on|at|paid)"
    r"|my (?:current )?(?:salary|pay) is|mera (?:package|salary)) [^.?!]{0,12}\d"
    r"|\b(?:switch\w*|mov(?:e|ing)|chang\w+)\b.{0,40}\b(?:mean|take|need|expect|cost|with|without|involve)\w*\b"
)


def compared(talk: Talk, utterance: str) -> Reply | None:
    """That nothing tells whether somebody's own pay would fall, with the figures nearest to them; else None."""
    said = normalize(utterance)
    if not (_FALLS.search(said) and _OWN.search(said)) or talk.replies.is_sure(utterance):
        return None
    country = talk.state.profile.country
    wanted = [name for name in talk.state.latest if name in pay_topics(talk.knowledge)]
    entries = talk.entries(wanted or [pay_topic(talk.knowledge, country)])[:1]
    return talk.on(utterance, entries, messages.own_pay(in_form(entries[0], SHORT))) if entries else None
