"""Where to find what a step of the plan names, by its sources, and which book there is for it."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import sentences
from ..check.check_talk import asks
from ..forms import pieces
from ..patterns import says
from . import step_messages, wish_messages
from .step_mentions import titles_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["book", "where"]

_THAT = r"(?:that|it|this|them|those|these|one|(?:the |that |this )?(?:course|step|exercises?|book)s?)"
_ASKS = says(rf"""
    ^(?:(?:and|ok|okay|so|but|well|hm+) )*(?:
    where (?:do|can|could|would|should|will|to)(?: i)? (?:find|get|do|take|start|learn|see|watch|access|open|go for)
    \ {_THAT}|where(?: is|'?s| are) {_THAT}
    |(?:(?:any|the|a|got|have|do|does|you|u|give|send|me|share|whats|what's|what is|is there) )*
    (?:links?|url|website|web site|web address)(?: (?:for|to|of) (?:{_THAT}|the \w+(?: \w+)? (?:step|course)))?
    )(?: (?:please|pls|then|online|exactly|do|de do|dedo|dena|bhejo))*\W*$
""")
_ASKS_FOR_A_BOOK = says(r"""
    ^(?!.*\b(?:read|instead|notebooks?)\b).*(?:\b(?:which|what|any|good|best|is there|are there|recommend\w*
    |suggest\w*|koi|kaunsi|konsi)\b.{0,20}\b(?:text)?books?\b|^(?:text)?books? (?:for|on|about|to)\b)
""")
_NAMES_A_BOOK = regex(r"(?<!note)books?\b|\b(?:to )?read:")
"""What a line of a topic holds that names something to read."""


def book(planning: Planning, utterance: str) -> Reply | None:
    """What the topic of a step has to read, or that it has nothing, to who asks for a book for the one step that they
    name; None for anything else."""
    plan = planning.plan
    titles = titles_in(utterance, plan) if plan and _ASKS_FOR_A_BOOK(utterance) and asks(utterance) else ()
    item = next((item for item in plan.milestones if (item.title,) == tuple(titles)), None) if plan else None
    if not plan or item is None:
        return None
    planning.speaks_of(item)
    topic = planning.topic(item.topic)
    found = [piece for piece in pieces(topic) if _NAMES_A_BOOK.search(piece.lower())] if topic else []
    reply = planning.brief(utterance, plan, wish_messages.to_read(item, found), first=item.topic)
    return replace(reply, cited=topic.sources) if topic and found else reply


def where(planning: Planning, utterance: str) -> Reply | None:
    """The step spoken of last, or the next one, with the addresses of its sources, to who asks where to find it right
    after the plan was spoken of; None for anything else."""
    plan = planning.plan
    named = bool(plan and titles_in(utterance, plan)) and any(map(_ASKS, sentences(utterance)))
    if not plan or not planning.talked_of or not (named or _ASKS(utterance)):
        return None
    titles = titles_in(utterance, plan) or (planning.spoken_of or (plan.next.title if plan.next else ""),)
    item = next((item for item in plan.milestones if item.title == titles[0]), None)
    if item is None:
        return None
    planning.speaks_of(item)
    found = [(source.title, source.url) for source in item.sources if source.url]
    return planning.brief(utterance, plan, step_messages.where(item, found), first=item.topic)
