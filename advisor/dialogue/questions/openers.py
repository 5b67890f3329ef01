"""Openers: who tells of themselves and asks what the adviser can do for them is told what it can do."""

from __future__ import annotations

from ...models import Reply
from ...text import sentences
from ..patterns import says
from ..talk import Talk

__all__ = ["asks_for_help", "asks_what_for", "is_opener"]

_START = r"(?:^|[.!?,;:]\s+|\b(?:so|and|but|then)\s+)"
_END = (
    r"(?: (?:then|please|pls|today|here|with (?:this|that|it|all that)|in this|exactly|now|sir))*"
    r"\s*(?:$|[.!?;])"
)
asks_what_for = says(
    rf"{_START}(?:(?:what|how)(?:,? if anything,?| exactly| actually| all)* (?:can|could|would|do|will) (?:you|u"
    r"|this (?:app|bot|thing|program|adviser|advisor|chat))(?: (?:actually|really|even|possibly|exactly))* "
    r"(?:do|help|offer|tell)(?: (?:me|us))?(?: for (?:me|us"
    r"|(?:someone|somebody|people|a person) like me))?"
    rf"){_END}"
)
"""Whether somebody asks, beside what else they say, what the adviser can do."""
asks_for_help = says(
    rf"{_START}(?:(?:can|could|would|will) (?:you|u|this(?: \w+)?|anybody|anyone) (?:please )?(?:help|assist"
    r"|guide|advise)(?: (?:me|us|someone like me|somebody like me))?(?: out)?"
    r"|(?:is|would) (?:this|it)(?: (?:app|bot|thing|program|adviser|advisor|chat|place))? (?:be )?(?:for"
    r"|meant for|any use to|useful for) (?:someone|somebody|people|a person) like me"
    rf"){_END}"
)
"""Whether somebody asks, beside what else they say, for help as such."""


def is_opener(talk: Talk, utterance: str, reply: Reply) -> bool:
    """Whether an utterance asks what the adviser can do, and the reply to it as a question is a guess at best."""
    if reply.kind in {"clarification", "fallback"} and not talk.urges(reply):
        return asks_what_for(utterance) or asks_for_help(utterance)
    return reply.tentative and not talk.state.latest and (asks_what_for(utterance) or _ends_so(talk, utterance))


def _ends_so(talk: Talk, utterance: str) -> bool:
    """Whether the last of several sentences surely asks for help: "I'm curious about all this. What can I ask?"."""
    *others, last = sentences(utterance) or [utterance]
    decision = talk.advisor.decide(last, talk.advisor.match(last))
    sure = decision.action == "answer" and decision.meant[0].entry.id == "help"
    return bool(others) and sure and last.endswith("?")
