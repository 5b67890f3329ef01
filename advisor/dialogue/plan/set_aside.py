"""The plan set aside: who says that they did not speak of it is answered on what they ask instead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from ..replies import Replies
from ..state import State

__all__ = ["ASIDE", "met"]

ASIDE = "aside"
"""What the adviser speaks of, in the state, while it is not the plan."""
_NOT_THAT = "Sorry, it was not the plan that you wanted. What was it? Tell me in other words."
_JOINT = regex(r"\s*[.,;:!?\u2026]+\s*|\s+-+\s+|\s+but\s+|\s+(?=(?:and )?not (?:about |on |of )?(?:the|my) plan\b)")
_IT = r"(?:(?:the|my|your|that|this|any|a) )?(?:\w+ )?plan\b"
_SETS_ASIDE = compiled(rf"""
    (?:.{{0,40}}\b)?(?:(?:was|did|do|does|is|am|'m|have)?(?:n'?t| not)|not|never)\b(?: \w+){{0,3}}?
    [ ](?:talk\w*|ask\w*|mean\w*|speak\w*|question|interested|after)(?: (?:about|for|of|on|to see|in|you))*[ ]{_IT}
    (?: (?:now|here|at all|again|anymore))*
    |(?:(?:no|nah|and|but|i mean|sorry|oh|wait)[ ])*not (?:about |on |of |for )?(?:the|my) plan
    (?: (?:now|here|please|again))*
    |(?:.{{0,16}}\b)?(?:leav\w+|put\w*|forget\w*|ignor\w+|set\w*)(?: about)? {_IT}
    [ ](?:aside|apart|(?:for )?(?:a|one|the) (?:sec\w*|moment|minute|bit|while)|for now|out of it)
    |(?:.{{0,24}}\b)?(?:nothing to do with|apart from|aside from|unrelated to|other than|has no bearing on) {_IT}
    |(?:(?:no|but|hey|ugh|so|now|ok|and|wait|lol|oh)[ ])*(?:that'?s|that is|this is|thats|it'?s|you(?: just| only)?
    (?: gave| showed| sent| told| keep giving| keep showing)(?: me)?)(?: just| only)? {_IT}(?: again| once more)?
    |(?:(?:please|pls|hey|no|ok|just)[ ])*(?:stop|enough)(?: (?:it|now))? (?:with|showing(?: me)?|of) {_IT}
    |(?:.{{0,24}}\b)?keep (?:on )?(?:showing|giving|sending|telling)(?: me)? {_IT}(?: again)?
""")
"""A clause that says the plan is not meant, or was shown where it was not asked for."""
_BACK = regex(r"\b(?:plan|steps?)\b")
_WANTS = regex(r"\b(?:thanks|great|perfect|nice|good|cool|like|love)\b")
_SHOWN = regex(r"\b(?:that|this|it|you)\b")


def met(state: State, replies: Replies, utterance: str, reply_to: Callable[[str], Reply]) -> Reply | None:
    """The reply to the rest of an utterance that sets the plan aside, as something else than the plan; None for any
    other utterance. `reply_to` gives the reply to a text."""
    if not state.plan or not _BACK.search(normalize(utterance)):
        return None
    parts = [part for part in _JOINT.split(utterance) if part.strip()]
    gone = [part for part in parts if _SETS_ASIDE.fullmatch(normalize(part).strip())]
    rest = utterance
    for part in gone:
        rest = rest.replace(part, "", 1)
    rest = rest.strip(" .,;:!?-\u2026") + ("?" if utterance.rstrip().endswith("?") else "")
    only_shown = len(gone) == len(parts) == 1 and _SHOWN.match(normalize(utterance)) is not None
    if not gone or _BACK.search(normalize(rest)) or _WANTS.search(normalize(rest)):
        return None
    if only_shown and "again" not in normalize(utterance):
        return None  # "That's my plan" may be content with it.
    if not any(map(str.isalnum, rest)):
        return replies.help(utterance, _NOT_THAT, replies.offered())
    state.pending = ASIDE
    return replace(reply_to(rest), question=utterance)
