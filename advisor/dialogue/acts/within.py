"""Acts within a longer message: one of its sentences is about the talk, and the others tell or ask something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...models import Reply
from ...normalisation.hinglish import in_english
from ...patterns import regex
from ...text import sentences, words
from ..check.worries import feels
from ..forms import SHORT
from ..messages import WEIGHS
from ..person.feelings import FEELINGS
from ..person.hardship import WARM
from ..person.hardship import told as told_hard
from ..questions.pieces import is_question
from ..talk import Talk, told
from .act_classifier import likely_act
from .acts import Act, parse
from .free_words import is_of_its_own, likely_in
from .reaction_reader import FLATTERED, reaction
from .responses import respond

__all__ = ["after_a_wish", "in_sentences", "shortly", "warmly"]

_ALONE = frozenset(
    {"goodbye", "repeated", "unclear", "shorter", "simpler", "wrong", "else", "sure", "source", *FEELINGS}
)
"""Acts that one sentence among others can be."""
_DOUBTS = frozenset({"source", "sure", "age", "example"})
"""Acts that ask something of the latest answer."""
_FORM = frozenset({"shorter", "simpler"})
_FELT = 0.7
"""Confidence from which a clause tells a feeling, beside what is asked or told."""
_DOUBTED = 0.5
"""How likely a clause tells a fear, or wonders if all is over, at least, to doubt oneself as the check begins."""
_ONESELF = frozenset("i i'm im i've ive me my myself".split())
"""Words of a clause that tells what somebody feels: "that was about maths again" tells nothing of it."""
_OF_MATHS = regex(r"math|stat|algebra|calculus|number|equation|formula|probab|fraction|deriv|matri|ganit")
_CLAUSE = regex(r"[.,;:!?()\u2600-\U0001faff]+|\b(?:but|and)\b|\s(?=(?:i am|i'?m|i feel)\b)")
_SUPPOSES = regex(r"\s*(?:(?:and|but|so|then|what|or|ok|hmm)\s+)*if\b")
"""How a clause begins that supposes what it says."""
_THANKS = "Thanks, that helps."
_BEGINS = regex(rf"^{_THANKS}|\bLet's see: \d+ short questions")
"""How a reply begins to who tells of themselves first, or begins the check."""
_WISH = regex(r"\s*(?P<wish>[^.,;!?…]{3,60})[.,;!?…]+\s+(?P<rest>\S.*)", re.DOTALL)


def after_a_wish(talk: Talk, utterance: str) -> str:
    """What is said after the wish for a shorter or simpler form ("too long. which course for …"); empty for none."""
    found = _WISH.fullmatch(utterance) if talk.state.latest else None
    act = parse(found["wish"]) if found else None
    return found["rest"] if found and act and act.kind in _FORM and not act.about else ""


def shortly(talk: Talk, utterance: str, reply: Reply) -> Reply:
    """The reply to a question in its short form, where it told answers whole."""
    entries = [match.entry for match in reply.answers]
    if reply.kind == "answer" and len(entries) == 1 and entries[0].answer.strip() in reply.text:
        talk.state.form = SHORT
        text = reply.text.replace(entries[0].answer.strip(), told(entries, SHORT))
        return replace(reply, question=utterance, text=text)
    return replace(reply, question=utterance)


def in_sentences(talk: Talk, utterance: str) -> Reply | None:
    """The reply to acts that are single sentences of a message, the last first; a feeling is met beside another.

    None where there are none, or where the message asks something that has a reply of its own.
    """
    parts = sentences(utterance)
    if len(parts) < 2:
        return None
    found = [(part, act) for part in reversed(parts) if (act := _act(talk, part))]
    acted = {part for part, _ in found}
    acts = [act for _, act in found]
    # Who doubts an answer asks more of it in the same breath: "Says who? Where does that figure come from?"
    doubts = bool(acts) and talk.state.latest and all(act.kind in _DOUBTS for act in acts)
    others = [part for part in parts if part not in acted and is_question(part)]
    if not found or (others and not doubts) or any(is_of_its_own(talk, part) for part in others):
        return None
    if acts[0].kind == "goodbye":
        return respond(talk, utterance, acts[0])
    return _met(talk, utterance, acts)


def _met(talk: Talk, utterance: str, acts: Sequence[Act]) -> Reply | None:
    """The reply to the first act that is no feeling, after a kind word on the first that is one."""
    feeling = next((act for act in acts if act.kind in FEELINGS), None)
    other = next((act for act in acts if act.kind not in FEELINGS), None)
    reply = respond(talk, utterance, other) if other else None
    if reply and feeling:
        return replace(reply, text=f"{FEELINGS[feeling.kind]}\n\n{reply.text}")
    return reply or (respond(talk, utterance, feeling) if feeling else None)


def _act(talk: Talk, part: str) -> Act | None:
    """The act that a sentence is by itself, of those that one may be among others."""
    act = parse(part)
    if act is None and (likely := likely_in(talk, part)) and not is_of_its_own(talk, part, surely=True):
        act = Act(likely)
    return act if act and act.kind in _ALONE and not act.about else None


def warmly(talk: Talk, utterance: str, reply: Reply) -> Reply:
    """The reply to an utterance, behind a kind word on what is hard, or on what a clause of it feels; else as it is."""
    hard = "" if talk.urges(reply) else told_hard(in_english(utterance))
    if hard and not any(line in reply.text for line in (*FEELINGS.values(), *WARM.values(), WEIGHS)):
        return replace(reply, text=f"{hard}\n\n{reply.text}")
    begins = reply.kind != "answer" and _BEGINS.search(reply.text) is not None
    if (
        not (reply.kind == "answer" or begins)
        or talk.urges(reply)
        or any(line in reply.text for line in (*FEELINGS.values(), WEIGHS))
    ):
        return reply
    if reaction(utterance).kind == FLATTERED:
        return reply  # "You just want to make me feel good" tells of no feeling.
    said = in_english(utterance).lower()
    of_maths = _OF_MATHS.search(said) is not None
    clauses = [part for part in _CLAUSE.split(said) if part.strip()]
    felt = next(filter(None, (_feeling(part, of_maths=of_maths) for part in clauses)), "")
    if begins and not felt and any(map(_doubts_oneself, clauses)):
        felt = "not_good_enough"
    if begins and felt:
        return replace(reply, text=f"{FEELINGS[felt]} {reply.text.removeprefix(_THANKS).lstrip()}")
    return replace(reply, text=f"{FEELINGS[felt]}\n\n{reply.text}") if felt else reply


def _feeling(clause: str, *, of_maths: bool) -> str:
    """The feeling that a clause tells, a key of `FEELINGS`; empty for none. `of_maths`: maths was named."""
    if is_question(clause) or " " not in clause.strip() or _SUPPOSES.match(clause):
        return ""
    act, likely = parse(clause), likely_act(clause, (), lambda _: True)
    # Who tells their age need not fear it, nor is a figure exciting, and what frightens need not be maths.
    unsure = {"too-old", "excited", *(() if of_maths else ("maths-fear",))}
    own = not _ONESELF.isdisjoint(words(clause))
    sure = own and likely.confidence >= _FELT and likely.kind not in unsure
    kind = act.kind if act else likely.kind.replace("-", "_") if sure else ""
    return kind if kind in FEELINGS else ""


def _doubts_oneself(clause: str) -> bool:
    """Whether a clause tells a doubt of oneself, as somebody does amid the skills check."""
    return not _ONESELF.isdisjoint(words(clause)) and not is_question(clause) and feels(clause)
