"""Noting in passing, at the end of a turn, what a person told in words of their own that no slot holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ...models import Reply
from ...text import quote
from ..guidance.guiding_messages import FORGET, noted
from ..messages import LONGEST
from ..pay.own_pay import tells_a_sum
from ..plan.step_mentions import titles_in
from ..replies import Replies
from ..state import State
from ..suggestions import with_last
from .another_person import as_their_own
from .built_projects import projects_in
from .children import children_in
from .listed_beside import listed_beside
from .own_words import asks_in, kept, told_in
from .profile import Profile, Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..guidance.coach import Coach

__all__ = ["noting"]

_FORGOTTEN = "Forgotten: "
"""How a reply begins that tells what is forgotten."""


def noting(
    state: State,
    replies: Replies,
    coach: Coach,
    typed: str,
    reply_to: Callable[[str], Reply],
    spelt: Callable[[str], str],
    takes_up: Callable[[str], bool],
) -> Reply:
    """The reply to what somebody typed, with a note of what they told in words of their own, which is kept.

    `spelt` puts a text into right spelling; `takes_up`: whether a text takes up what was told.

    Nothing is noted of those, nor of what answers the check, is urgent or asks for somebody else.
    """
    of_the_told = takes_up(typed)
    before, pending = state.profile, state.pending
    others = as_their_own(typed, state.question)[1]
    reply = reply_to(typed)
    silent = of_the_told or pending == "check" or others or len(typed) > LONGEST or replies.is_urgent(typed)
    if silent or replies.tells_where_help_is(reply):
        return reply
    told = told_in(typed, spelt, planned=bool(state.plan or pending))
    told = (
        *(told or listed_beside(typed, before._replace(role=state.profile.role))),
        *children_in(typed, told),
        *projects_in(typed, told),
    )
    told = tuple(text for text in told if not (coach.plan and titles_in(text, coach.plan)))
    # The answer holds their pay against the figures.
    told = tuple(text for text in told if not (tells_a_sum(text) and asks_in(typed)))
    state.profile = kept(state.profile, typed, told, orders=bool(state.plan))
    new = [text for text in state.profile.words if text not in before.words]
    if not new:
        return _forgotten(state, reply, before)
    beside = noted(state.profile.news(before))
    if state.profile._replace(words=()) != before._replace(words=()) and beside in reply.text:
        return replace(reply, text=reply.text.replace(beside, f"{beside} {_in_words(new, beside=True)}", 1))
    note = _in_words(new, beside=False)
    at_a_loss = reply.tentative or reply.kind in {"fallback", "clarification"}
    if at_a_loss and not asks_in(typed):
        return replace(coach.welcomed(typed, Told(), note, first=not before), question=reply.question)
    return replace(reply, text=f"{note}\n\n{reply.text}")


def _forgotten(state: State, reply: Reply, before: Profile) -> Reply:
    """The reply to who takes back what they told in words of their own; that to anybody else as it is."""
    gone = [text for text in before.words if text not in state.profile.words]
    if not gone or state.profile.words == before.words or (not state.profile and "orgotten" in reply.text):
        return reply
    quoted = [f"“{quote(text)}”" for text in gone]
    text = f"Forgotten: {', '.join(quoted)}."
    whole = reply.kind != "small_talk" or reply.tentative
    left = reply.text
    for told in quoted:
        # What is kept was listed before.
        left = left.replace(f", {told}", "").replace(f"{told}, ", "")
    slots = left.startswith(_FORGOTTEN)
    said = text if whole else f"{text[:-1]}, {left.removeprefix(_FORGOTTEN)}" if slots else f"{text} {left}"
    kind, answers = ("small_talk", ()) if whole else (reply.kind, reply.answers)
    offered = with_last(reply.suggestions, FORGET if state.profile else "")
    return replace(reply, kind=kind, text=said, answers=answers, suggestions=offered, tentative=False)


def _in_words(said: Sequence[str], *, beside: bool) -> str:
    """What was told in words of their own, in passing; `beside` a note of other things."""
    told = ", ".join(f"“{quote(text)}”" for text in said)
    return f"{'In' if beside else 'Noted, in'} your words: {told}."
