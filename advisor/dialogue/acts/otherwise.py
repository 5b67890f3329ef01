"""Responses to who wants an answer as a list, was not helped by it, or finds it bad news."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..forms import SHORT, SHORTEST, in_form, pieces
from ..kept_values import parted
from ..messages import itemised
from ..pay.pay import pay_topics
from ..subject.subject import PAY, Subject
from ..talk import Talk
from . import plain_messages
from .acts import Act

__all__ = ["differs", "listed", "no_need_to_be_sorry", "sobered", "unhelpful"]

_AS_A_LIST, _NO_TABLE = "As a list, ", "I can't draw a table. Point by point, "
_TABLE = regex(r"\b(?:tables?|tabular|columns?|grid|spreadsheet|chart)\b")
_MOST = 8
"""Points of a list, at most."""
_NO_HELP = (
    "Sorry that this was no help. What is missing: plainer words, an example, what it means for you, or something else?"
    " Say it in a few words, or take one of these."
)
_WEARY = regex(
    r"\b(?:tired|exhausted|knackered|shattered|shift|slept|sleep|sleepy|long day|up since|up all night|fried"
    r"|mush|thak\w*)\b"
)
_OF_A_THING = regex(
    r"(?!(?:that|this|it|these|those|was|is|not|no|nor|very|so|really|hardly|all|none|nothing|answer)\b)"
    r"[\w+#./-]+(?: (?!not\b|that\b|this\b|was\b)[\w+#./-]+)? (?:useful|helpful|handy|any good|any use|of use)"
    r"(?: (?:here|there|too|as well|at all|for (?:this|that|it|me)|in (?:this|that)(?: job| field)?))*\W*"
)
"""What asks of something named whether it is of use: "k8s useful here?"."""
_SOBERED = "I know, it is not what one hopes for; I tell it as my sources do. What of it weighs most on you?"


def listed(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What was told last, a point to a line."""
    entries = talk.latest
    if not entries:
        return None
    parts = []
    lead = _NO_TABLE if _TABLE.search(normalize(utterance)) else _AS_A_LIST
    for entry in entries:
        known = pieces(entry) if len(entries) == 1 else pieces(entry)[: len(sentences(in_form(entry, SHORT)))]
        told = talk.state.told_of(pieces(entry)) or known
        points = [point for line in told for point in ([line] if line.startswith("**") else sentences(line))]
        parts.append(itemised(f"{lead}**{entry.title}**:", points[:_MOST]))
        lead = _AS_A_LIST
    return talk.on(utterance, entries, "\n\n".join(parts))


def unhelpful(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The question what is missing, with what else a guess may have meant, and what follows."""
    if not talk.state.latest or _OF_A_THING.fullmatch(normalize(utterance)):
        return None
    near = [*(entry.id for entry in talk.easier()[:1]), *talk.unread()]
    rivals = talk.state.offered if talk.state.guessed else ()
    following = [name for entry in talk.latest for name in entry.follow_ups if name not in talk.state.answered]
    return talk.remark(utterance, _NO_HELP, [*rivals, *following, *near])


def differs(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What was told in the last two answers side by side, and why they may differ; None where there was but one."""
    told = dict.fromkeys(name for turn in reversed(talk.state.turns) for name in reversed(parted(turn)))
    entries = talk.entries(told)[:2][::-1]
    if len(entries) < 2:
        return None
    pay = Subject.of(talk.state.subject).asked == PAY or {*pay_topics(talk.knowledge)} >= {item.id for item in entries}
    lines = [(entry.title, " ".join(in_form(entry, SHORTEST).split())) for entry in entries]
    return talk.on(utterance, entries, plain_messages.both_told(lines, pay=pay))


def sobered(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """That it is told as it is, with what is offered still."""
    return talk.remark(utterance, _SOBERED)


def no_need_to_be_sorry(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """A kind word to who says sorry for their questions, with what is offered still."""
    weary = _WEARY.search(utterance.lower()) is not None
    return talk.remark(utterance, plain_messages.LONG_DAY if weary else plain_messages.APOLOGY)
