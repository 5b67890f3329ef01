"""Responses: the reply to each dialogue act, where it means something at this point of the talk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from ...models import Reply
from .. import messages
from ..person import feelings
from ..talk import Talk
from . import act_messages, clarity, comparison, doubt, otherwise, plainly, recap, repair
from .acts import Act
from .picking import named_by

__all__ = ["NEEDS_AN_ANSWER", "RESPONSES", "offered_by_name", "respond"]

_FAR = 20.0
"""How many times likelier something else may be than what was offered, at most, for its words to pick it."""

Response = Callable[[Talk, str, Act], "Reply | None"]


def respond(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The reply to an act; None where it can only be a question, as with "again" before there was an answer."""
    return RESPONSES[act.kind](talk, utterance, act)


def offered_by_name(talk: Talk, utterance: str) -> Reply | None:
    """What was offered and is picked by words of it, where what these ask for is not far likelier something else."""
    offered = [item.text if item.entry_id else "" for item in talk.replies.offered()]
    place = utterance != talk.state.question and named_by(utterance, offered)
    likely = {match.entry.id: match.confidence for match in talk.advisor.match(utterance)} if place else {}
    if not place or _FAR * likely.get(talk.state.offered[place - 1], 0.0) < max(likely.values()):
        return None
    return respond(talk, utterance, Act("pick", (place,)))


def _pick(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """Numbers, or places: the answers, or how many there are to pick from."""
    offered = talk.state.offered
    if not offered:
        return None
    places = dict.fromkeys(place if place > 0 else len(offered) + 1 + place for place in act.places)
    if not all(1 <= place <= len(offered) for place in places):
        return talk.replies.which(utterance, messages.pick_from(len(offered)))
    return _picked(talk, utterance, [offered[place - 1] for place in places])


def _either(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """One or the other: which of the two."""
    offered = talk.state.offered
    if not offered:
        return None
    chosen = [offered[place - 1] for place in act.places if 1 <= place <= len(offered)]
    return talk.asking(utterance, act_messages.PICK_ONE_OF, chosen or offered)


def _yes(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """Yes to the only one; to several, which one; to a guess, or to nothing, what can be asked."""
    offered = talk.state.offered
    if talk.state.guessed or not offered:
        return _nod(talk, utterance, act)
    if len(offered) == 1:
        return _picked(talk, utterance, offered)
    return talk.replies.which(utterance, messages.WHICH)


def _no(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """No to a guess: it was wrong. To a question which one: none of them. To anything else: all right."""
    if talk.state.guessed:
        return repair.wrong(talk, utterance, act)
    return (
        _nod(talk, utterance, act) if talk.state.told or not talk.state.offered else repair.none(talk, utterance, act)
    )


def _both(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """Both of two; of any other number, which."""
    offered = talk.state.offered
    if len(offered) == 2:
        return _picked(talk, utterance, offered)
    return talk.replies.which(utterance, messages.WHICH) if offered else None


def _all(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """All that is offered."""
    return _picked(talk, utterance, talk.state.offered) if talk.state.offered else None


def _again(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The latest answer, in the form it was told in."""
    return talk.said(utterance, talk.state.latest, talk.state.form) if talk.state.latest else None


def _back(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The answer before the latest one; the latest itself where something else was said since."""
    state = talk.state
    if not state.answered:
        return None
    if state.told and state.behind + 1 >= len(state.answered):
        return talk.replies.which(utterance, messages.NOTHING_BEFORE)
    if state.told:
        state.go_back()
    return talk.said(utterance, state.answered[-1:])


def _nod(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What can be asked: what is offered still, or the openers."""
    return talk.replies.help(utterance, messages.NODDED, talk.replies.offered())


def _goodbye(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """A goodbye: that of the knowledge, or one for where it has none."""
    own = "goodbye" in talk.knowledge
    return talk.replies.to_choice(utterance, [talk.knowledge["goodbye"] if own else messages.GOODBYE])


def _help(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What can be asked."""
    return talk.replies.help(utterance)


def _save(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """What saves a talk, for the core itself can't."""
    return talk.remark(utterance, act_messages.SAVING)


def _relieved(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """A warm line, with what is offered still."""
    return talk.remark(utterance, act_messages.RELIEVED)


def _restart(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """Forgets the talk."""
    talk.state.clear()
    return talk.replies.help(utterance, act_messages.RESTARTED)


def _picked(talk: Talk, utterance: str, ids: list[str]) -> Reply:
    return replace(talk.said(utterance, ids), picked=True)


RESPONSES: Mapping[str, Response] = {
    "pick": _pick,
    "either": _either,
    "yes": _yes,
    "no": _no,
    "both": _both,
    "all": _all,
    "more": clarity.more,
    "again": _again,
    "back": _back,
    "nod": _nod,
    "goodbye": _goodbye,
    "help": _help,
    "save": _save,
    "restart": _restart,
    "relieved": _relieved,
    "sobered": otherwise.sobered,
    "shorter": clarity.shorter,
    "simpler": plainly.simpler,
    "unclear": plainly.unclear,
    "listed": otherwise.listed,
    "differs": otherwise.differs,
    "unhelpful": otherwise.unhelpful,
    "detail": clarity.detail,
    "example": clarity.example,
    "sure": doubt.sure,
    "source": doubt.source,
    "age": doubt.age,
    "why": doubt.why,
    "wrong": repair.wrong,
    "none": repair.none,
    "else": repair.something_else,
    "meant": repair.meant,
    "repeated": repair.repeated,
    "compare": comparison.compare,
    "better": comparison.better,
    "first": comparison.first,
    "covered": recap.covered,
    "takeaway": recap.takeaway,
    "apology": otherwise.no_need_to_be_sorry,
    "asked": recap.asked,
    "ask_next": recap.ask_next,
    "uncovered": recap.uncovered,
    **dict.fromkeys(feelings.FEELINGS, feelings.met),
}
"""By kind of act. A new act is its templates and a function here."""

NEEDS_AN_ANSWER = frozenset(
    "more again back shorter simpler unclear listed unhelpful detail example sure why wrong none else repeated differs"
    " compare better both all".split()
)
"""Acts that mean nothing before there is an answer; the others may be questions then."""
