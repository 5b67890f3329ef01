"""Phrasings that get another reply than their entry when they are asked as a person asks them."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import nsmallest

from ...models import Entry, Reply
from ...plain import from_markdown
from ..study import Study
from .model import Advice, advice_on, quoted

__all__ = ["advise", "fault"]

_MOST = 250
"""Phrasings that are asked, at most: those that are found worst when they are left out."""
_LONGEST = 60
"""Characters of a reply that advice repeats."""


def advise(study: Study) -> Iterator[Advice]:
    """Each phrasing that the chat does not answer with its entry, and what it gets; as a hint, what is a guess."""
    asked = nsmallest(_MOST, study.held_out, key=lambda item: (item.is_right, item.own))
    for item in asked:
        entry = study.entries[item.label]
        phrasing = entry.phrasings[item.number]
        said, hint = fault(entry, study.advisor.conversation().say(phrasing))
        if said:
            message = f"{quoted(phrasing)}, asked in these very words, {said}"
            yield advice_on(study, "reply", item.label, message, 0.9, key=f"phrasings/{phrasing}", hint=hint)


def fault(entry: Entry, reply: Reply) -> tuple[str, bool]:
    """What is wrong with the reply to a phrasing of an entry, if anything, and whether that is no more than a hint."""
    answered = [match.entry.id for match in reply.answers]
    if entry.kind == "gap":
        # What follows its first paragraph may be cut down to the country that is asked for.
        lead = entry.answer.strip().partition("\n\n")[0]
        right = " ".join(lead.split()) in " ".join(reply.text.split())
    else:
        right = answered[:1] == [entry.id] or entry.kind == reply.kind == "small_talk" or reply.kind == "question"
    if not right and answered and reply.kind == "answer":
        return f"is answered by {_named(answered)}; word it otherwise, or take it out", False
    offered = [item.entry_id for item in reply.suggestions]
    if not right and reply.kind == "clarification" and entry.id in offered:
        return f"is asked back: it may mean {_named(offered)}", True
    if not right:
        said = " ".join(from_markdown(reply.text).split())[:_LONGEST]
        return f"gets “{said}…”, as if something else was said; word it otherwise", False
    if len(answered) > 1:
        return f"is taken for two questions: {_named(answered)}", True
    if reply.tentative:
        return "is answered as a guess; another entry comes near", True
    return "", True


def _named(ids: list[str]) -> str:
    return " and ".join(f"`{name}`" for name in ids)
