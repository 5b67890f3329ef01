"""Responses about the talk as a whole: what it covered, what was asked, what to ask next, what is left."""

from __future__ import annotations

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize
from ..forms import SHORTEST, in_form, plainest
from ..kept_values import parted
from ..pay.pay import pay_topics
from ..subject.subject import PAY, Subject
from ..talk import Talk
from . import act_messages, plain_messages
from .acts import Act

__all__ = ["ask_next", "asked", "covered", "takeaway", "uncovered"]

_TITLES = 12
"""Topics that are named, at most."""
_BESIDE = 5
"""Topics that are told beside the one to keep, at most."""
_LONG = 140
"""Characters from which the first sentence of an answer is cut."""
_IN_BRACKETS = regex(r"\s*\([^()]*\)")
_FIRST = regex(
    r"\b(?:first|1st|beginning|began|start|started|starting|outset|originally|original|initial\w*|opening|pehla|pehle)\b"
)
_LAST = regex(r"\b(?:last|latest|previous|just now|just then|a moment ago|pichla|aakhri)\b")
_GROUPS, _OF_A_GROUP = 9, 3
"""Groups of topics that are named, and how many of each."""


def covered(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The topics answered, in order."""
    from ..guidance.standing import standing

    further = standing(talk.knowledge.guidance, talk.state)
    if not talk.state.answered:
        return talk.remark(utterance, further or act_messages.NOTHING_COVERED, talk.replies.openers())
    told = [(entry.title, _core(entry)) for entry in talk.entries(talk.state.answered[-_TITLES:])]
    told += _pay(talk)
    left = len(talk.knowledge.topics) - len(talk.state.answered)
    text = plain_messages.recap(told, first_step(talk), left)
    return talk.remark(utterance, f"{text}\n\n{further}" if further else text, talk.unread())


def _pay(talk: Talk) -> list[tuple[str, str]]:
    """Pay as one of the topics told, where it was told under another: that of data scientists in the UK, say."""
    subject = Subject.of(talk.state.subject)
    if subject.asked != PAY or not {*talk.state.answered}.isdisjoint(pay_topics(talk.knowledge)):
        return []
    return [plain_messages.pay_of(subject.jobs, subject.places)]


def takeaway(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The one thing to keep of the talk: the step to begin with, where one was told, else what was answered first."""
    entries = talk.entries(dict.fromkeys(name for turn in talk.state.turns for name in parted(turn)))
    step = first_step(talk)
    if not (entries or step):
        return talk.remark(utterance, act_messages.NOTHING_COVERED, talk.replies.openers())
    main, others = entries[:1], entries[0 if step else 1 :][-_BESIDE:]
    title, gist = (main[0].title, plainest(main[0])) if main else ("", "")
    text = plain_messages.to_keep(title, gist, step, [(entry.title, _core(entry)) for entry in others])
    return talk.remark(utterance, text, talk.unread())


def first_step(talk: Talk) -> str:
    """The title of the step of the plan that was told to begin with; empty where none was."""
    return next((item.title for item in talk.knowledge.guidance.plan if item.id == talk.state.step), "")


def _core(entry: Entry) -> str:
    """The first sentence of an answer without what stands in brackets, up to a semicolon where it is long."""
    first = _IN_BRACKETS.sub("", " ".join(in_form(entry, SHORTEST).split()))
    return f"{first.partition(';')[0]}." if len(first) > _LONG and ";" in first else first


def asked(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What the person asked about, by topic, or first, or last; of their words only the latest are remembered."""
    if not (talk.state.answered or talk.state.question):
        return talk.remark(utterance, act_messages.NOTHING_COVERED, talk.replies.openers())
    said = normalize(utterance)
    if _FIRST.search(said) and (first := talk.entries(parted(talk.state.turns[0])) if talk.state.turns else []):
        text = plain_messages.first_asked([(entry.title, entry.question) for entry in first])
        return talk.remark(utterance, text, talk.unread())
    if talk.state.question and _LAST.search(said):
        return talk.remark(utterance, act_messages.asked([], talk.state.question), talk.unread())
    entries = talk.entries(talk.state.answered[-_TITLES:])
    return talk.remark(utterance, act_messages.asked(entries, talk.state.question), talk.unread())


def ask_next(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What follows what was answered; before that, the question is what can be asked at all."""
    if not talk.state.answered:
        return talk.replies.help(utterance)
    unread = talk.unread()
    return talk.remark(utterance, act_messages.ASK_NEXT if unread else act_messages.ALL_COVERED, unread)


def uncovered(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """Topics that were not answered yet, by group."""
    answered = set(talk.state.answered)
    groups = [
        (heading, [entry.title for entry in entries if entry.id not in answered][:_OF_A_GROUP])
        for heading, entries in talk.knowledge.groups.items()
    ]
    left = [(heading, titles) for heading, titles in groups if titles][:_GROUPS]
    return talk.remark(utterance, act_messages.uncovered(left) if left else act_messages.ALL_COVERED, talk.unread())
