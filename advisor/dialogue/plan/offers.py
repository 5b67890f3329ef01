"""Offers: what somebody says to a change of their plan that was only weighed, by a reader of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...models import Reply
from ...patterns import regex
from ...text import sentences
from ..guidance.requests import found
from ..questions.pieces import is_question
from ..readers import Reader
from .orders import Order, Orders, orders
from .plan import Plan
from .plan_reader import masked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["READER", "agrees", "at_hours", "met", "offered"]

READER = Reader(Path(__file__).with_name("offer_phrasings"))
_CLAUSE = regex(r"[,;:.!]\s+|\s-+\s|\s(?:and|but|so|then)\s")
_AT_HOURS = regex(r"what if I have (\d+) hours a week\?")
_LIKELY, _OF_A_PART = 0.6, 0.7
"""How likely all that somebody says is an answer, at least; the same of its first part."""
_LONGEST = 14
"""Words of such an answer, at most."""


def at_hours(planning: Planning, reply: Reply, hours: int) -> Reply:
    """A reply that tells what other hours a week would come to, which are taken for who says yes to it."""
    planning.remember(f"what if I have {hours} hours a week?")
    planning.awaits_yes()
    return reply


def agrees(utterance: str, plan: Plan) -> bool:
    """Whether an utterance agrees to what was offered, and says nothing more that is wanted."""
    answer, rest = _answer(utterance, plan)
    return answer == "agrees" and not is_question(rest)


def offered(question: str, plan: Plan) -> Orders:
    """The orders that the question before only supposed; what it wants otherwise, where it supposes none."""
    hours = _AT_HOURS.fullmatch(question)
    return Orders((Order("hours", (), int(hours[1])),), supposed=True) if hours else orders(question, plan, shown=True)


def met(planning: Planning, utterance: str) -> tuple[Reply, str] | None:
    """The reply to who agrees to what was offered or refuses it, with that to what else they say of the plan, and what
    they ask beside; None where it is neither."""
    if reply := planning.agreed(utterance):
        rest = _answer(utterance, planning.plan)[1] if planning.plan else ""
        return (reply, "") if not rest or planning.orders_in(rest) else _with_more(planning, reply, rest, utterance)
    plan = planning.plan
    before = offered(planning.asked_before, plan) if plan else None
    if not plan or not before or not (before.supposed and before.wanted):
        return None
    wanted, (answer, rest) = planning.orders_in(utterance).wanted, _answer(utterance, plan)
    beside = planning.orders_in(rest).wanted if rest else ()
    # Who says "yeah, make it 12" wants that, whatever was offered.
    if not answer or (wanted and not (answer == "agrees" and beside == wanted)):
        return None
    reply = planning.agreed("yes" if answer == "agrees" else "no")
    return _with_more(planning, reply, rest, utterance) if reply else None


def _with_more(planning: Planning, reply: Reply, rest: str, utterance: str) -> tuple[Reply, str]:
    """A reply with that to the rest of an utterance, and what of it the plan does not answer."""
    said, request = (planning.orders_in(rest), found(rest)[0]) if rest else (Orders(), None)
    if said:
        more = planning.changed(rest, said)
    elif request and request.kind == "plan":
        more = planning.asked_for(rest)
    else:
        more = planning.answered(rest, shown=True) if rest else None
    text = f"{reply.text}\n\n{more.text}" if more else reply.text
    return replace(more or reply, question=utterance, text=text), rest if not more and is_question(rest) else ""


def _answer(utterance: str, plan: Plan) -> tuple[str, str]:
    """Whether an utterance agrees or refuses, and what it says behind that; empty where it does neither."""
    first = sentences(utterance)[0]
    clause = _CLAUSE.search(utterance)
    whole = (utterance, _LIKELY) if first == utterance else (first, _OF_A_PART)
    parts = [whole, (utterance[: clause.start()] if clause else "", _OF_A_PART)]
    for part, least in parts:
        if not part or len(part.split()) > _LONGEST:
            continue
        shares = READER.shares(masked(part, plan))
        kind = max(shares, key=lambda name: shares[name])
        if kind != "other" and shares[kind] >= least:
            return kind, utterance[len(part) :].lstrip(" ,;:.!-")
    return "", ""
