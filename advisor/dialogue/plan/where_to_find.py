"""Where to find what a step of the plan names: its sources, with their addresses."""

from __future__ import annotations

from ...models import Reply
from ..patterns import says
from . import step_messages
from .step_mentions import titles_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["where"]

_THAT = r"(?:that|it|this|them|those|these|one|(?:the |that |this )?(?:course|step|exercises?|book)s?)"
_ASKS = says(rf"""
    ^(?:(?:and|ok|okay|so|but|well|hm+) )*(?:
    where (?:do|can|could|would|should|will|to)(?: i)? (?:find|get|do|take|start|learn|see|watch|access|open|go for)
    \ {_THAT}|where(?: is|'?s| are) {_THAT}
    |(?:(?:any|the|a|got|have|do|does|you|u|give|send|me|share|whats|what's|what is|is there) )*
    (?:links?|url|website|web site|web address)(?: (?:for|to|of) (?:{_THAT}|the \w+(?: \w+)? (?:step|course)))?
    )(?: (?:please|pls|then|online|exactly))*\W*$
""")


def where(planning: Planning, utterance: str) -> Reply | None:
    """The step spoken of last, or the next one, with the addresses of its sources, to who asks where to find it right
    after the plan was spoken of; None for anything else."""
    plan = planning.plan
    if not plan or not planning.talked_of or not _ASKS(utterance):
        return None
    titles = titles_in(utterance, plan) or (planning.spoken_of or (plan.next.title if plan.next else ""),)
    item = next((item for item in plan.milestones if item.title == titles[0]), None)
    if item is None:
        return None
    planning.speaks_of(item)
    found = [(source.title, source.url) for source in item.sources if source.url]
    return planning.brief(utterance, plan, step_messages.where(item, found), first=item.topic)
