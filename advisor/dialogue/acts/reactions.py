"""Reactions: what only comments on what was told, or says how somebody feels about it, gets no line of an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...models import Reply
from ...patterns import regex
from ...text import sentences, words
from ..follow_ups.single import asks_for_one
from ..forms import SHORTEST, headed, in_form
from ..heard_lines import has_heard
from ..messages import bold
from ..person.feelings import FEELINGS
from ..questions.pieces import is_question, opens_a_question
from ..sentence_kinds import FEW, READER
from ..talk import Talk
from . import free_words, reaction_messages
from .acts import Act
from .reaction_reader import CLEARER, FLATTERED, NODS, reaction
from .responses import respond
from .support import footing, how_sure

__all__ = ["is_too_general", "reacted", "taken"]

_MOSTLY, _HARDLY = 0.6, 0.2
"""How likely a sentence only reacts, at least; and asks something, at most."""
_FELT = 0.5
"""How likely an act is a feeling, or an answer is found too general, of who asks for nothing."""
_PLAINLY = 0.8
_LIKELY = 0.4
"""How likely somebody takes an answer in some way, at least, where nothing else is known of what they say."""
_OF_THE_TOLD = frozenset("again simpler unclear listed unhelpful wrong none relieved sobered".split())
"""Acts that a guess is enough for, where nothing is asked."""
_SUPPOSES = regex(r"\bwhat if\b|\bhow about\b")
"""What asks, whatever stands ahead of it: "hmm and what if I don't have that"."""
_CHOOSES = regex(r"\b(?:which|better|or|vs|versus|pick|choose|rather|take)\b")
"""What asks for a choice of what was told."""
_APOLOGY = "apology"
_SAYS_NO_MORE = frozenset({"remark", "thanks", "relieved", "sobered", _APOLOGY})
_REMARK, _EVADES = "remark", "evades"
_THANKS = "thanks"
_TOLD = frozenset({"suggested", "said", "told", "wrote", "mentioned"})
"""Words of who speaks of what was told."""
_BRIEF = 2
"""Words of a remark that may say nothing, whatever they are."""
_FOR, _AGAINST = "For it:", "Against it:"


def taken(talk: Talk, utterance: str) -> Reply | None:
    """The reply to who plainly finds what was told dull, to their liking, or said to please; None for anything else."""
    read = reaction(utterance)
    plain = read.kind in _AT_ONCE and read.confidence >= (_MOSTLY if read.kind == _EVADES else _PLAINLY)
    return _TAKEN[read.kind](talk, utterance) if plain and _only_reacts(talk, utterance) else None


def reacted(talk: Talk, utterance: str) -> Reply | None:
    """A kind word on a feeling, what fits how an answer is taken, or a nod; None where more is said than that."""
    if not _only_reacts(talk, utterance):
        return None
    whole = free_words.heard(talk, utterance)
    for act in (whole, *(free_words.heard(talk, part) for part in sentences(utterance))):
        kind = act.kind.replace("-", "_")
        if (kind in FEELINGS or kind == _APOLOGY) and act.confidence >= _FELT:
            return None if talk.replies.urgent_need(utterance, likely=True) else respond(talk, utterance, Act(kind))
    if whole.kind in _OF_THE_TOLD and whole.confidence >= _FELT:
        return respond(talk, utterance, Act(whole.kind))
    read = reaction(utterance)
    least = _PLAINLY if read.kind == CLEARER else _LIKELY
    if read.kind in _TAKEN and read.confidence >= least and (reply := _TAKEN[read.kind](talk, utterance)):
        return reply
    if whole.kind not in {_REMARK, _THANKS} and whole.confidence >= _PLAINLY:
        return None
    nods = read.kind == NODS or whole.kind in {_REMARK, _THANKS} or len(words(utterance)) <= _BRIEF
    if not nods:
        return talk.remark(utterance, reaction_messages.WHAT_OF_IT)
    return free_words.reply_to(talk, utterance, _THANKS if whole.kind == _THANKS else _REMARK)


def is_too_general(talk: Talk, utterance: str) -> bool:
    """Whether somebody plainly finds that what was told says nothing of their own case."""
    read = reaction(utterance)
    return read.kind == "general" and read.confidence >= _FELT and _only_reacts(talk, utterance)


def _only_reacts(talk: Talk, utterance: str) -> bool:
    """Whether an utterance asks for nothing and tells nothing, and there is something that it may take up."""
    said = sentences(utterance)
    begun = talk.state.latest or talk.state.plan
    if not begun or "?" in utterance or not 0 < len(said) <= FEW or talk.replies.is_urgent(utterance):
        return False
    praises = (read := reaction(utterance)).kind == CLEARER and read.confidence >= _PLAINLY
    return all((praises and _nods(part)) or _reacts(part, free_words.heard(talk, part)) for part in said)


def _nods(part: str) -> bool:
    """Whether a sentence takes something in beside what says more: "ok now I get it"."""
    share = READER.shares(part)
    return reaction(part).kind == NODS and not is_question(part) and max(share["asks"], share["tells"]) < _HARDLY


def _reacts(part: str, act: free_words.LikelyAct) -> bool:
    """Whether a sentence asks for nothing and tells nothing."""
    if is_question(part) or opens_a_question(part) or _SUPPOSES.search(part.lower()):
        return False
    share, read = READER.shares(part), reaction(part)
    if (
        share["asks"] < _HARDLY
        and share["tells"] < _MOSTLY
        and read.kind not in {"", NODS}
        and read.confidence >= _PLAINLY
    ):
        return True
    if not _TOLD.isdisjoint(words(part.lower())):
        return False  # It is of what was told.
    felt = act.kind.replace("-", "_") in FEELINGS or act.kind in _SAYS_NO_MORE
    return (share["reacts"] >= _MOSTLY and share["asks"] < _HARDLY) or (felt and act.confidence >= _PLAINLY)


def _dull(talk: Talk, utterance: str) -> Reply | None:
    """What speaks for the job, to whom it doesn't appeal; of anything else, what they would rather have."""
    return _side(talk, utterance, reaction_messages.NOT_FOR_ALL, _FOR) or talk.remark(
        utterance, reaction_messages.NOT_THAT_THEN, talk.unread()
    )


def _appeals(talk: Talk, utterance: str) -> Reply | None:
    """What speaks against the job, to whom it appeals; of anything else, what is next."""
    both = _side(talk, utterance, reaction_messages.BOTH_SIDES, _AGAINST)
    return both or talk.remark(utterance, reaction_messages.GLAD)


def _too_kind(talk: Talk, utterance: str) -> Reply | None:
    """That nothing is said to please, with what speaks against the job, or how sure it is what was told."""
    honest = reaction_messages.NOT_TO_PLEASE
    if not talk.latest:
        return talk.remark(utterance, honest)
    side = _side(talk, utterance, f"{honest} {reaction_messages.HARD_SIDE}", _AGAINST)
    return side or talk.on(utterance, talk.latest, f"{honest}\n\n{how_sure(talk, talk.latest[:1])}")


def _surprised(talk: Talk, utterance: str) -> Reply | None:
    """That it is so, and on what that rests."""
    if not talk.latest:
        return None
    return talk.on(utterance, talk.latest, f"{reaction_messages.SO_IT_IS} {footing(talk.latest[0])}")


def _evades(talk: Talk, utterance: str) -> Reply | None:
    """What comes nearest to a straight answer, and why there is none; of which of several to take, what decides it."""
    state = talk.state
    if not (talk.latest and state.told) or asks_for_one(utterance):
        return None
    if len(talk.latest) > 1 and _CHOOSES.search(state.question.lower()):
        return talk.on(
            utterance, talk.latest, reaction_messages.undecided(bold([entry.title for entry in talk.latest]))
        )
    entry = talk.latest[0]
    line = talk.likeliest_line(entry, state.question)
    nearest = line.entry.answer if line and line.confidence >= _FELT else in_form(entry, SHORTEST)
    return talk.on(utterance, [entry], reaction_messages.straight(state.question, entry.title, nearest))


def _clearer(talk: Talk, utterance: str) -> Reply | None:
    return talk.remark(utterance, reaction_messages.CLEARER)


def _act(kind: str) -> Callable[[Talk, str], Reply | None]:
    return lambda talk, utterance: respond(talk, utterance, Act(kind))


def _side(talk: Talk, utterance: str, lead: str, head: str) -> Reply | None:
    """One side of the job behind a lead; None where no job was told of, or that side was told of late."""
    roles = talk.knowledge.roles
    of_a_job = bool(talk.latest) and talk.latest[0].group not in {"", *roles.ordered_groups}
    found = [(entry, line) for entry in talk.entries([roles.suitability]) for line in headed(entry, head)]
    if not (of_a_job and found) or has_heard(talk.state.heard, found[0][1]):
        return None
    entry, line = found[0]
    return talk.on(utterance, [entry], f"{lead}\n\n{line}")


_TAKEN: Mapping[str, Callable[[Talk, str], Reply | None]] = {
    "plainer": _act("simpler"),
    "dull": _dull,
    "appeals": _appeals,
    FLATTERED: _too_kind,
    "lower": _act("sobered"),
    "doubts": _act("sure"),
    "amazed": _surprised,
    _EVADES: _evades,
    CLEARER: _clearer,
}
"""By how something is taken, as `reaction_phrasings` has it."""
_AT_ONCE = frozenset({"plainer", "dull", "appeals", _EVADES, CLEARER, FLATTERED})
"""What goes ahead of a doubt, or of another word on an answer, where it is plain."""
