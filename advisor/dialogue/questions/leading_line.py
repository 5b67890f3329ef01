"""The line that a question asks for, told ahead of the rest of its answer."""

from __future__ import annotations

import re
from dataclasses import replace

from ...lines import lines_of
from ...models import Entry, Reply
from ...text import normalize
from ..talk import Talk

__all__ = ["ahead"]

_PLAINLY = 0.85
"""Confidence in a line from which it is plain that it is asked for: of 27 such questions from forums, 22 were right."""

_SHORT = 33
"""Characters of a line that says too little to be told first: "Averages don't tell your chance."."""


def ahead(talk: Talk, utterance: str, reply: Reply) -> Reply:
    """A reply that tells one answer whole, with the line in front that is plainly asked for; any other as it is."""
    if reply.kind != "answer" or len(reply.answers) != 1:
        return reply
    entry = reply.answers[0].entry
    whole = entry.answer.strip()
    if whole not in reply.text:
        return reply
    if talk.advisor.phrased(utterance) == entry and not _asks_for_a_line(talk, utterance, entry):
        return reply
    line = talk.likeliest_line(entry, utterance)
    opening = lines_of(whole.partition("\n\n")[0])
    if line is None or line.confidence < _PLAINLY or line.entry.answer in opening or len(line.entry.answer) < _SHORT:
        return reply
    rest = _without(whole, line.entry.answer)
    return replace(reply, text=reply.text.replace(whole, f"{line.entry.answer}\n\n{rest}"))


def _asks_for_a_line(talk: Talk, utterance: str, entry: Entry) -> bool:
    """Whether an utterance stands in the knowledge as what a line of an answer is asked for."""
    mine = (asked for line in talk.knowledge.lines if line.topic == entry.id for asked in line.asked)
    return normalize(utterance) in map(normalize, mine)


def _without(answer: str, line: str) -> str:
    """An answer without one of its lines."""
    written = r"\s+".join(map(re.escape, line.split()))
    rest = re.sub(rf"(?:^[-*+] )?{written}[ \n]?", "", answer, count=1, flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", rest).strip()
