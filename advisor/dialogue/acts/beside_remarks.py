"""What is asked of the talk beside a remark: "that's a lot hehe, can you say it shorter" is a wish and no nod."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, words
from ..follow_ups.hearsay import claim
from ..known_forms import of_known_form
from ..pay.own_pay import compares
from ..questions.names import words_of_names
from ..questions.pieces import is_question
from ..sentence_kinds import READER
from ..talk import Talk
from .acts import Act, parse
from .free_words import heard, is_of_its_own
from .reaction_reader import CLEARER, reaction

__all__ = ["OF_A_LINE", "asked_beside_remarks"]

_CLAUSE = regex(
    r"(?:[,;:!?()\u2026\u2013\u2014]|\.(?!\w)|\.{2,})+\s*|\s+-+\s+|\s+(?:but|so|lol|haha|hehe|lmao|sorry)\s+"
)
_OF_THE_TALK = frozenset(
    "shorter simpler unclear listed detail example sure source age again covered takeaway better apology".split()
)
"""Acts that a clause can be beside what asks for nothing."""
_DOUBTS = frozenset({"sure", "source", "age"})
_ONESELF = regex(r"\b(?:me|my|mine)\b")
"""What makes of a doubt a question on one's own case, which is more than how sure an answer is."""
OF_A_LINE = frozenset({"sure", "source", "age", "better"})
"""Those of them that may be of one line, or of what the remark names."""
_CHOOSING = "better"
_APOLOGY = "apology"
_GIVE_WAY = frozenset({_APOLOGY, "unclear"})
"""Acts that go together with what is asked beside them."""
_WEIGHTS, _ASKED = {_APOLOGY: 0, "unclear": 1, "simpler": 1}, 2
"""How much acts weigh beside each other, and how much any other act does; of the same weight the first counts."""
_LEAST, _SURELY = 2, 0.8
"""Words of a clause that asks in free words, at least; and the least confidence of it."""
_LONGEST = 24
"""Words of a message, at most: what is longer tells a story."""
_FEW = 5
"""Clauses of a message, at most."""
_HARDLY = 0.5
"""How likely what stands beside it asks something, at most."""


def asked_beside_remarks(talk: Talk, utterance: str) -> Act | None:
    """The act that one clause of an utterance asks for, where the others ask nothing; None for one clause alone."""
    clauses = [part for part in _CLAUSE.split(utterance) if part and words(part)]
    if not (talk.state.latest and 1 < len(clauses) <= _FEW and len(words(utterance)) <= _LONGEST):
        return None
    read = reaction(utterance)
    if read.kind == CLEARER and read.confidence >= _SURELY and not is_question(utterance):
        return None  # "You explain better the second time" asks for no comparison.
    found = [(clause, act) for clause in clauses if (act := _asked(talk, clause))]
    asking = {clause for clause, _ in found}
    others = [clause for clause in clauses if clause not in asking]
    if not found or any(_asks(talk, clause) for clause in others):
        return None
    names = words_of_names(talk.knowledge.topics)
    chooses = any(act.kind == _CHOOSING for _, act in found)
    if chooses and any(not names.isdisjoint(words(clause.lower())) for clause in others):
        return None  # What the better one is of stands beside it.
    if _weighs_more(talk, utterance, found):
        return None
    if len({act.kind for _, act in found} - _GIVE_WAY) > 1:
        return None  # Each of several wishes is met.
    # Who says sorry, or did not follow, beside what they ask wants what they ask.
    return max((act for _, act in found), key=lambda act: _WEIGHTS.get(act.kind, _ASKED))


def _weighs_more(talk: Talk, utterance: str, found: list[tuple[str, Act]]) -> bool:
    """Whether the clauses are one question together: on a claim, one's own pay or case, or of a form that is known."""
    own = any(act.kind in _DOUBTS and _ONESELF.search(normalize(clause)) for clause, act in found)
    return own or bool(claim(utterance)) or compares(utterance) or of_known_form(talk, utterance) is not None


def _asked(talk: Talk, clause: str) -> Act | None:
    """The act of the talk that a clause plainly is."""
    act = parse(clause, (), talk.advisor.knows)
    if act:
        return act if act.kind in _OF_THE_TALK and not act.about else None
    likely = heard(talk, clause)
    named = len(words(clause)) < _LEAST or is_of_its_own(talk, clause, surely=True)
    return Act(likely.kind) if likely.kind in _OF_THE_TALK and likely.confidence >= _SURELY and not named else None


def _asks(talk: Talk, clause: str) -> bool:
    """Whether a clause beside it asks or wants something of its own."""
    share = READER.shares(clause)
    if is_question(clause) or share["asks"] >= _HARDLY:
        return True
    tells = share["tells"] + share["reacts"] >= _HARDLY
    return len(words(clause)) > _LEAST and not tells and is_of_its_own(talk, clause, surely=True)
