"""What is done about an act in free words, as `act_classifier` tells it."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from ...models import Entry, Reply
from ...text import sentences, stems, telling_stems, words
from .. import messages
from ..forms import SHORT, in_form, pieces
from ..patterns import says
from ..person.feelings import FEELINGS
from ..questions.pieces import is_question
from ..sentence_kinds import FEW, tells
from ..state import State
from ..talk import Talk
from . import act_messages, requisites
from .act_classifier import QUESTION, LikelyAct, likely_act
from .acts import Act
from .picking import places_in
from .repair import place_missing
from .responses import RESPONSES, respond

__all__ = [
    "LIKELY",
    "OF_AN_ANSWER",
    "OF_GUIDANCE",
    "QUESTION",
    "LikelyAct",
    "after_a_complaint",
    "asks_where",
    "heard",
    "in_a_sentence",
    "is_likelier",
    "is_of_its_own",
    "likely_in",
    "reply_to",
    "without_remarks",
]

OF_GUIDANCE = frozenset(
    "check check-on check-stop check-result plan plan-anew plan-next plan-long plan-order plan-basis plan-out plan-back"
    " plan-done plan-undone plan-hours plan-step plan-apply plan-heavy profile forget for-me correct left".split()
)
"""Kinds that `Coach.meant` replies to."""
_ALWAYS = frozenset("help save restart goodbye thanks apology".split())
"""Kinds that mean something before there is an answer, beside feelings."""
_OF_A_PLAN = frozenset(kind for kind in OF_GUIDANCE if kind.startswith("plan-")) - {"plan-anew"}
_OF_A_CHECK = frozenset(kind for kind in OF_GUIDANCE if kind.startswith("check-"))
_FEELINGS = frozenset(name.replace("_", "-") for name in FEELINGS)
_SURE_FEELING, _FEELING_ODDS = 0.9, 0.2
"""Least confidence of a feeling, and how much likelier it is than it seems: who asks about maths need not fear it."""
OF_AN_ANSWER = frozenset("shorter simpler listed detail example sure source age".split())
"""Kinds that ask something of an answer."""
_DOUBTS, _ALSO_OF_THINGS = frozenset({"source", "sure", "age"}), frozenset({"save", "forget", "profile"})
"""Doubts of an answer; what people ask of a talk, and as well of a library's printer or a shop with their address."""
_ONESELF = frozenset({"me", "my", "i", "myself"})
_OF_THE_TALK = frozenset("this these those chat talk conversation discussion answer answers reply plan".split())
_COURTESY, _REMARKS = frozenset({"goodbye", "thanks"}), frozenset({"remark", "thanks", "relieved", "sobered"})
_COMPLAINTS = frozenset({"wrong", "repeated", "none", "unhelpful"})
LIKELY, _MOST = 0.5, 0.999
"""Least confidence of an act that is met; confidence from which more of it says no more."""
_SURELY = 0.8
"""Confidence from which a sentence beside others is an act."""
_WHOLE, _TELLING = 3, 3
"""Words of a sentence that asks for guidance beside others, at least: "good enough" asks for nothing; letters of a word
that can say goodbye."""
asks_where = says(r"^(?!.*\b(?:plan|steps?|weeks?|when)\b).*\b(?:where|who|which (?:compan\w+|firms?|sites?))\b")
"""Whether places and people are asked for rather than a time or a step: "where do I apply?"."""
_ELSE = says(r"\b(?:else|other|different|instead|change|kuch aur|dusra)\b")


def heard(talk: Talk, utterance: str) -> LikelyAct:
    """The act that an utterance most likely is at this point of the talk, which may be a question."""
    spoken_of = talk.spoken_of
    act = likely_act(utterance, spoken_of, lambda kind: _is_possible(kind, talk.state))
    if act.kind == "goodbye" and all(len(word) < _TELLING for word in words(utterance)):
        # Nobody is shown out for "o" or "im"; templates know "gn" and "q".
        return LikelyAct(QUESTION, act.confidence)
    if act.kind in _FEELINGS and utterance.rstrip().endswith("?") and len(words(utterance)) <= _WHOLE:
        return LikelyAct(QUESTION, act.confidence)  # "And maths?" tells no fear.
    another = act.kind == "example" and _names_another(talk, utterance)
    if another or (act.kind == "plan-apply" and asks_where(utterance)):
        return LikelyAct(QUESTION, act.confidence)
    if act.kind in _ALSO_OF_THINGS and _is_of_a_thing(talk, utterance, act.kind):
        return likely_act(
            utterance, spoken_of, lambda kind: kind not in _ALSO_OF_THINGS and _is_possible(kind, talk.state)
        )
    return act


def _is_of_a_thing(talk: Talk, utterance: str, kind: str) -> bool:
    """Whether a topic or a line is likely, and the talk is not named, or nothing is known of the person."""
    best, lines = talk.advisor.match(utterance)[0], talk.advisor.match_lines(utterance)
    topic = best.entry.kind == "topic" and best.confidence >= talk.advisor.tentative_threshold
    if not (topic or (is_question(utterance) and lines and lines[0].confidence >= LIKELY)):
        return False
    own = _OF_THE_TALK if kind == "save" else _ONESELF if kind == "profile" else ()
    return (kind == "save" or not talk.state.profile) and {*own}.isdisjoint(words(utterance.lower()))


def _names_another(talk: Talk, utterance: str) -> bool:
    """Whether an utterance is likely about a topic, other than the latest, of which it holds a word."""
    best = talk.advisor.match(utterance)[0]
    named = telling_stems(utterance) & stems(f"{best.entry.title} {best.entry.question}") - stems("examples")
    return best.entry.kind == "topic" and bool(named) and is_of_its_own(talk, utterance)


def is_likelier(act: LikelyAct, asked: float, *, odds: float = 1.0) -> bool:
    """Whether an utterance is rather an act than a question of some confidence; `odds`: how much likelier it is now."""
    if act.kind == QUESTION or act.confidence < LIKELY:
        return False
    if act.kind in _FEELINGS and act.confidence < _SURE_FEELING:
        return False
    odds *= _FEELING_ODDS if act.kind in _FEELINGS else 1.0
    return odds * _odds(act.confidence) >= _odds(asked)


def _odds(probability: float) -> float:
    cut = min(probability, _MOST)
    return cut / (1.0 - cut)


def _is_possible(kind: str, state: State) -> bool:
    """Whether an act means something now."""
    if kind in _OF_A_PLAN:
        return bool(state.plan)
    if kind in _OF_A_CHECK:
        return bool(state.check) or state.pending in {"check", "waits"}
    if kind in {"correct", "left"}:
        told = state.profile
        return bool(told) if kind == "correct" else bool(told.knows or told.partly) and not state.plan
    if (kind in OF_GUIDANCE and kind != "for-me") or kind in _ALWAYS:
        return True
    return bool(state.latest or state.offered)


def without_remarks(talk: Talk, utterance: str) -> str:
    """What of an utterance is left without the sentences that only comment; all of it, where nothing would be."""
    parts = _parts(utterance)
    left = [part for part in parts if not _is(heard(talk, part), _REMARKS)] if len(parts) > 1 else []
    return " ".join(left) if left else utterance


def in_a_sentence(talk: Talk, utterance: str, kinds: Container[str]) -> LikelyAct | None:
    """The act of some kinds that the last sentence is by itself, or the one before a question is; None for none."""
    parts = _parts(utterance)
    whole = (part for part in reversed(parts) if len(words(part)) >= _WHOLE and not tells(part, only=True))
    found = ((act, part) for part in whole if _is(act := heard(talk, part), kinds))
    likelier = (act for act, part in found if is_likelier(act, talk.advisor.match(part)[0].confidence))
    return next(likelier, None) if len(parts) > 1 else None


def likely_in(talk: Talk, part: str) -> str:
    """The act that a sentence beside others surely is, as `RESPONSES` names it; empty for none, or before an answer."""
    if not talk.state.latest:
        return ""
    act = heard(talk, part)
    if act.kind in _DOUBTS and not requisites.doubts(part):
        return ""
    least = LIKELY if act.kind in OF_AN_ANSWER else _SURELY
    return act.kind.replace("-", "_") if act.kind != QUESTION and act.confidence >= least else ""


def after_a_complaint(talk: Talk, utterance: str) -> str:
    """What is said after a sentence that the answer was not what was meant; empty where there is none."""
    parts = _parts(utterance)
    if len(parts) < 2 or not _is(heard(talk, parts[0]), _COMPLAINTS):
        return ""
    return " ".join(parts[1:])


def _parts(utterance: str) -> list[str]:
    """The sentences of an utterance; the utterance, where they are too many."""
    parts = sentences(utterance)
    return parts if 1 < len(parts) <= FEW else [utterance]


def _is(act: LikelyAct, kinds: Container[str]) -> bool:
    return act.kind in kinds and act.confidence >= _SURELY


def reply_to(talk: Talk, utterance: str, kind: str) -> Reply | None:
    """The reply to an act of a kind, of those that are not of guidance; None where it means nothing now."""
    state = talk.state
    if kind in _COURTESY and kind in talk.knowledge:
        return talk.replies.to_choice(utterance, [talk.knowledge[kind]])
    if kind == "remark":
        return talk.replies.help(utterance, messages.NODDED, talk.replies.offered())
    if kind == "pick":
        return _pick(talk, utterance)
    name = kind.replace("-", "_")
    anew = kind == "else" and not _ELSE(utterance)  # "I can't move to another city. Issue?"
    if (anew or kind in _DOUBTS) and is_of_its_own(talk, utterance, surely=anew or requisites.doubts(utterance)):
        return None
    if kind == QUESTION or name not in RESPONSES or not (state.latest or state.offered or kind in _ALWAYS):
        return None
    reply = respond(talk, utterance, Act(name, about=_about(talk, utterance) if kind in OF_AN_ANSWER else ""))
    if reply and kind in _DOUBTS and (missing := place_missing(utterance, talk.latest)):
        return replace(reply, text=act_messages.only_that(talk.latest[0], missing, in_form(talk.latest[0], SHORT)))
    if reply and kind in _DOUBTS and (doubted := _doubted(utterance, reply)):
        return replace(reply, text=f"{doubted}\n\n{reply.text}")
    return reply


def is_of_its_own(talk: Talk, utterance: str, *, surely: bool = False) -> bool:
    """Whether an utterance is likely, or `surely`, a question on something that was not answered last."""
    best = talk.advisor.match(utterance)[0]
    least = _SURELY if surely else talk.advisor.tentative_threshold
    return best.entry not in talk.latest and best.entry.id != talk.knowledge.roles.about and best.confidence >= least


def _doubted(utterance: str, reply: Reply) -> str:
    """What an answer says of the figure, or the words, that somebody doubts; empty where they name none."""
    said = telling_stems(utterance)
    for entry in (match.entry for match in reply.answers):
        said -= stems(f"{entry.title} {entry.question}")
        for piece in pieces(entry):
            shared = said & stems(piece)
            if len(shared) > 1 or any(word.isdecimal() for word in shared):
                return act_messages.said_of(entry, [piece])
    return ""


def _about(talk: Talk, utterance: str) -> str:
    """The title of the topic, of several answered last or one answered before, that an utterance names; or empty."""
    said = telling_stems(utterance)

    def named(entry: Entry) -> int:
        return len(said & stems(f"{entry.title} {entry.question}"))

    latest = talk.latest
    known = list(dict.fromkeys([*latest, *talk.entries(reversed(talk.state.answered))]))
    best = max(known, key=named, default=None)
    if best is None or not named(best) or (len(latest) == 1 and named(best) <= named(latest[0])):
        return ""
    return best.title


def _pick(talk: Talk, utterance: str) -> Reply | None:
    """What is picked by a number, or by the words of it that nothing else offered holds."""
    offered = [item.text for item in talk.replies.offered()]
    places = tuple(place for place in places_in(utterance) if abs(place) <= len(offered))
    if not places:
        said = telling_stems(utterance)
        shared = [len(said & stems(text)) for text in offered]
        most = max(shared, default=0)
        places = (shared.index(most) + 1,) if most and shared.count(most) == 1 else ()
    return respond(talk, utterance, Act("pick", places)) if places else None
