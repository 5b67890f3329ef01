"""One's own pay: whether it would fall, and whether a switch is worth that, is nowhere told; what bears on it is."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..follow_ups import follow_up_messages as messages
from ..forms import SHORT, in_form, pieces
from ..talk import Talk
from .localities import localities
from .pay import narrowed, pay_topic

__all__ = ["compared"]

_FALLS = regex(
    r"\b(?:drop|fall|pay ?cuts?|cut in pay|less|lower|lose money|kam|girega|worth it|(?:any|makes?) sense|already)\b"
)
_OWN = regex(
    r"\b(?:i (?:now |currently |already )?(?:make|earn|get)|i(?: am|'?m) (?:now |currently )?(?:on|at|paid)"
    r"|my (?:current )?(?:salary|pay) is|mera (?:package|salary)) [^.?!]{0,12}\d"
    r"|\b(?:pay|salary|money|earn)\b.* (?:as|than) now\b"
    r"|\bthan (?:what )?(?:i (?:now |currently |already )?(?:make|earn|get|have)|my (?:\w+ )?(?:pay|salary|job|now))\b"
    r"|\bi(?: would|'?d| will|'?ll)? (?:have to )?(?:earn|make|get|lose) (?:\w+ )?(?:less|lower|money)\b"
    r"|\b(?:pay|salary) ?cut\b|\b(?:would|will|do|must) i\b.{0,20}\b(?:lose money|earn less|less pay)\b"
)
_OFFERS = regex(r"\b(?:offer\w*|raise|negotiat\w+|counter)\b")
"""What is asked of a bargain."""


def compared(talk: Talk, utterance: str) -> Reply | None:
    """That nothing tells whether somebody's own pay would fall, with the figures and lines nearest to it; else None."""
    said = normalize(utterance)
    if not (_FALLS.search(said) and _OWN.search(said)) or _OFFERS.search(said):
        return None
    named, roles = localities(utterance) or localities(talk.state.question), talk.knowledge.roles
    country = named[0].country if named else talk.state.profile.country
    entry = next(iter(talk.entries([pay_topic(talk.knowledge, country)])), None)
    if entry is None:
        return None
    figures = in_form(narrowed(entry, f"pay in {country}" if country else "", talk.knowledge, ""), SHORT)
    about = [(roles.career_switch, "Level and pay at first"), (roles.suitability, "For it")]
    known = [(other, head) for name, head in about for other in talk.entries([name])]
    items = [line for other, head in known for line in pieces(other) if line.startswith(f"**{head}:")]
    reply = talk.on(utterance, [entry], messages.own_pay(figures, items))
    again = _OWN.search(normalize(talk.state.question)) is not None
    return replace(reply, text=messages.own_pay_again(items)) if again else reply
