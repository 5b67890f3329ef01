"""Money meant: who asked what it takes to learn and got hours, or was not understood, says that money was meant."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..questions.pieces import is_question
from ..state import State
from ..talk import Talk

__all__ = ["in_money", "still_pending"]

_MONEY = (
    r"(?:money|financ\w+|dollars?|usd|euros?|pounds?|rupees|cash|budget|costs?|prices?|fees?|expens\w+|paise|paisa"
    r"|spend\w*|\$)"
)
_MEANT = regex(
    rf"\b(?:mean|meant|meaning|talking (?:about|of)|ask(?:ing|ed)? (?:about|for|what)|question was|in terms of"
    rf"|speaking of|matlab|interested in|not the time|not time|(?:that|this|it)(?:'s| is| was) the time)\b"
    rf".{{0,30}}?\b{_MONEY}"
    rf"|\b{_MONEY}\b.{{0,8}}\bi (?:mean|meant)\b"
    rf"|^(?:(?:no|nope|not (?:the )?(?:time|hours)|ok|okay|and|but|so|sorry)[,. ]+)+in {_MONEY}"
    rf"|^(?:(?:no|and|but|so|ok)[, ]+)*what about (?:the )?{_MONEY}\b"
)
_EARNS = regex(r"\b(?:costs? nothing|for free|free|earn\w*|salar\w+|wages?|income|paid|pays?|offer\w*|raise)\b")
_COSTS = regex(r"\b(?:costs?|prices?|fees?|spend|expensive|money|budget|pay(?:ing)? for)\b")
_ASKED = "What does it cost to learn machine learning?"


def in_money(talk: Talk, utterance: str) -> str:
    """The question what it costs to learn, for who says that they meant money; any other utterance as it is.

    Of what is remarked on a plan before costs are asked for, those alone.
    """
    state, roles, parts = talk.state, talk.knowledge.roles, sentences(utterance)
    said = [normalize(part) for part in parts]
    # After these, money is that which learning takes, and not pay.
    learning = {roles.learning_cost, roles.learning_time, roles.learning_order, roles.studying, *roles.easiest}
    of_learning = bool(state.plan) or not learning.isdisjoint(state.latest)
    if not of_learning or not any(map(_MEANT.search, said)) or any(map(_EARNS.search, said)):
        return parts[-1] if _alone(state, parts) else utterance
    return _ASKED


def _alone(state: State, parts: list[str]) -> bool:
    """Whether the last of some sentences asks for costs, behind others that remark on the plan and ask nothing."""
    if len(parts) < 2 or not (state.plan or state.pending in {"plan", "fit"}):
        return False
    remarks = not any(is_question(part) or any(map(str.isdigit, part)) for part in parts[:-1])
    return remarks and is_question(parts[-1]) and _COSTS.search(normalize(parts[-1])) is not None


def still_pending(before: str, now: str, reply: Reply, cost: str) -> str:
    """What is spoken of after a reply: after one on what learning costs, the topic `cost`, still the plan as before."""
    of_costs = [match.entry.id for match in reply.answers] == [cost]
    return before if before == "plan" and not now and of_costs else now
