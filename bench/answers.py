"""How the whole advisor answers: real questions with the knowledge that ships, and those to a raw FAQ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from statistics import mean

from advisor import Advisor, Knowledge, Reply

from .data import Inputs, Question, sample
from .measures import Judged, keeping, percent
from .peers import Peer, installed
from .quality import calibration_errors
from .tables import Row, Rows, Table

_FOLDS, _KEPT = 10, 0.95
"""A peer's threshold lets this share of the phrasings through of which one in so many was left out."""


def real_questions(inputs: Inputs) -> Table:
    """How each matcher with the shipped knowledge answers real questions, in percent of their kind."""
    return Table.of("questions", question_rows(inputs), count=len(inputs.questions))


@cache
def question_rows(inputs: Inputs) -> Rows:
    """What two tables share. Ours stands there twice: the whole advisor, and its matcher alone by the peers' rule."""
    rows: Rows = {}
    if not inputs.questions:
        return rows
    knowledge = Knowledge.load()
    for peer, row in installed(inputs.peers, rows, "real questions"):
        row |= _peer_answers(peer, knowledge, inputs.questions)
        if peer.name == "advisor":
            rows["advisor-as-peer"] = {**row, "matcher": f"{row['matcher']}, matcher alone"}
            row |= _advisor_answers(peer, Advisor(knowledge), inputs.questions)
    return rows


def _advisor_answers(peer: Peer, advisor: Advisor, questions: Sequence[Question]) -> Row:
    """Right and offered of the covered; of the others wrongly answered, half for a reply that says it is a guess."""
    replies = [(question, advisor.ask(question.text)) for question in questions]
    covered = [(question, reply) for question, reply in replies if question.kind == "covered"]
    best = [(asked, match) for asked in questions if (match := advisor.match(asked.text)[0]).entry.kind == "topic"]
    judged = [Judged(match.confidence, match.entry.id in asked.ids) for asked, match in best]
    near, far = ([_wrong(reply) for asked, reply in replies if asked.kind == kind] for kind in ("near", "far"))
    return {
        "right": percent(_first(reply) in asked.ids for asked, reply in covered),
        "offered": percent(any(name in asked.ids for name in _named(reply)) for asked, reply in covered),
        "near": mean(near or [0.0]),
        "far": mean(far or [0.0]),
        **calibration_errors(peer, ece_questions=judged),
    }


def _wrong(reply: Reply) -> float:
    """How wrong it is to say this where nothing answers, in percent."""
    return 0.0 if reply.kind != "answer" else 50.0 if reply.tentative else 100.0


def _first(reply: Reply) -> str:
    """The id of the first entry that a reply answers from; empty where it answers from none."""
    return reply.answers[0].entry.id if reply.answers else ""


def _named(reply: Reply) -> set[str]:
    """The ids that a reply answers from or offers."""
    return {*(match.entry.id for match in reply.answers), *(item.entry_id for item in reply.suggestions)}


def _peer_answers(peer: Peer, knowledge: Knowledge, questions: Sequence[Question]) -> Row:
    """A peer answers from the score that lets 95 % of left-out phrasings through, and only where it finds a topic."""
    topics = {entry.id for entry in knowledge.topics}
    left_out = [text for entry in knowledge for text in entry.phrasings[1::_FOLDS]]
    kept = [[text for at, text in enumerate(entry.phrasings) if at % _FOLDS != 1] for entry in knowledge]
    peer.fit([replace(entry, phrasings=tuple(texts)) for entry, texts in zip(knowledge, kept, strict=True)])
    threshold = keeping([guess.score for (guess,) in peer.rank_all(left_out, 1)], _KEPT)
    peer.fit(knowledge.entries)
    guesses = peer.rank_all([question.text for question in questions], 1)
    found = [(asked, guess) for asked, (guess,) in zip(questions, guesses, strict=True)]
    answers = [(asked, guess.label if guess.score >= threshold else "") for asked, guess in found]
    judged = [Judged(guess.score, guess.label in asked.ids) for asked, guess in found if guess.label in topics]
    rights = percent(label in topics.intersection(asked.ids) for asked, label in answers if asked.kind == "covered")
    near, far = (percent(label in topics for asked, label in answers if asked.kind == kind) for kind in ("near", "far"))
    return {"right": rights, "near": near, "far": far, **calibration_errors(peer, ece_questions=judged)}


def raw_faq(inputs: Inputs) -> Table:
    """What an FAQ is worth that has one question and one answer an entry, in percent of the questions to it."""
    assert inputs.faq is not None
    rows: Rows = {}
    knowledge = Knowledge(inputs.faq.entries)
    questions = sample(inputs.faq.questions, inputs.effort.asked)
    documents = [(entry, f"{entry.title}\n{entry.answer}") for entry in knowledge]
    texts = [text for text, _ in questions]
    peers = [name for name in inputs.peers if name in ("advisor", "bm25s", "minilm")]
    for peer, row in installed(peers, rows, "raw FAQ"):
        if peer.name == "advisor":
            advisor = Advisor(knowledge)
            ranked = [[match.entry.id for match in advisor.match(text)[:5]] for text in texts]
            row |= _asked([(label, advisor.ask(text)) for text, label in questions])
        else:
            peer.fit([replace(entry, title=text, phrasings=(text,)) for entry, text in documents])
            ranked = [[guess.label for guess in found] for found in peer.rank_all(texts, 5)]
            row["matcher"] = f"{peer.title.partition(',')[0]}, question and answer"
        for most in (1, 5):
            hits = [label in found[:most] for (_, label), found in zip(questions, ranked, strict=True)]
            row[f"hit_{most}"] = percent(hits)
    return Table.of("raw-faq", rows, entries=len(knowledge), count=len(questions))


def _asked(replies: Sequence[tuple[str, Reply]]) -> Row:
    """How replies to questions turned out, given the id of each one's entry; the four sum to 100."""
    answers = [(label == _first(reply), reply) for label, reply in replies if reply.kind == "answer"]
    share = 100 / len(replies)
    return {
        "right": share * sum(right for right, _ in answers),
        "sure": share * sum(not right and not reply.tentative for right, reply in answers),
        "guess": share * sum(not right and reply.tentative for right, reply in answers),
        "declined": share * (len(replies) - len(answers)),
    }
