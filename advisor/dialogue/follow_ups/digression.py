"""Digressions: what is asked behind a word on where the answers come from goes on with what was spoken of before."""

from __future__ import annotations

from ...text import telling_stems
from ..acts.acts import parse
from ..questions.leaning import leans
from ..questions.pieces import is_question
from ..talk import Talk

__all__ = ["return_from"]

_LEANS = 0.5
"""How likely the wording leans on an answer, from which it goes on with the one before the digression."""


def return_from(talk: Talk, utterance: str) -> None:
    """Take the talk back to the answer before one on where the answers come from, where a question leans on that."""
    state, about = talk.state, talk.knowledge.roles.about
    before = state.answered[-2:-1]
    if state.latest != [about] or not before or not is_question(utterance):
        return
    said, entry = telling_stems(utterance), talk.knowledge[about]
    of_it = said & telling_stems(f"{entry.title} {entry.question}") or talk.advisor.match(utterance)[0].entry is entry
    if of_it or parse(utterance) or leans(utterance) < _LEANS:
        return
    state.latest, state.question = before, talk.knowledge[before[0]].question
