"""The line that a question asks for, told ahead of the rest of its answer; or alone, where it asks for no more."""

from __future__ import annotations

import re
from dataclasses import replace

from ...lines import lines_of
from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..acts import act_messages
from ..forms import SHORT, in_form, pieces
from ..pay.pay import pay_topics
from ..talk import Talk
from .bearing import bears

__all__ = ["ahead"]

_PLAINLY = 0.85
"""Confidence in a line from which it is plain that it is asked for: of 27 such questions from forums, 22 were right.

And the least share of it in that of all lines of the answer."""
_LIKELY = 0.7
"""The same where hardly another line of the answer may be meant, and it is not asked whether something is needed."""
_NEEDS = regex(r"\b(?:do|would|will|must|should|shall) i (?:\w+ )?(?:need|have to|learn|know)\b")
"""Asks whether something is needed, which the opening of an answer tells."""
_SHORT = 33
"""Characters of a line that says too little to be told first: "Averages don't tell your chance."."""
_EASY = r"(?:hard|difficult|easy|tough|tricky)"
_PAY = r"(?:pay|paid|salar(?:y|ies)|wages?|earn(?:ings?)?|income|money|ctc)"
_IT = regex(r"\b(?:it|that|this|them|those|these)\b")
_ASPECTS = (
    (
        regex(r"\b(?:what|how much)\b.{1,60}\bcosts?\b|\b(?:price|fees?|costs?) (?:of|for)\b|(?<!too )\bexpensive\b"),
        regex(r"[$€£₹]\s?\d|\btuition\b"),
        act_messages.WHAT_IT_COSTS,
    ),
    (
        regex(
            rf"\b(?:is|are) (?!(?:it|that|this) )[^,;?]{{1,40}}? {_EASY}(?: to (?:learn|understand|pass|master|use)"
            rf"| or {_EASY}| subject| topic| for (?:an? )?(?:\w+ )?(?:beginners?|newbies|me|some\w+|people)\b.*)*\W*$"
            rf"|\bhow {_EASY} (?:is|are)\b(?! (?:it|that|this) to (?:get|find|land))"
        ),
        regex(r"\b(?:hard|harder|easier|easiest|difficult|gentler|steep)\b"),
        act_messages.HOW_HARD,
    ),
    (
        regex(
            rf"\b(?:rais\w+|increas\w+|boost\w*|adds?|higher|better|more)\b.{{0,30}}\b{_PAY}\b"
            rf"|\b(?:it|{_PAY}) (?:go(?:es)? up|more|higher|better|rises?) (?:with|for|if|after)\b"
            r"|\b(?:chang\w+|affect\w*|influenc\w+|impact\w*|makes? (?:a|any) difference (?:to|in|for))\b"
            rf".{{0,20}}\b{_PAY}\b"
        ),
        regex(rf"\b{_PAY}\b.{{0,40}}[$€£₹]|[$€£₹]\d.{{0,40}}\b{_PAY}\b"),
        act_messages.WHETHER_IT_PAYS,
    ),
)
"""Aspects of a thing: how each is asked for, what a line holds that tells of it, and what is said where none does."""
_OF_THE_ARTICLE = regex(
    r"\b(?:article|igmguru|batch|week|saturday|sunday|schedule|timing|your\b|you (?:offer|have)|enrol|sign up|details?"
    r"|there|mention|list)"
)
"""The courses of the article are asked for, or which there are, and not which to take."""


def ahead(talk: Talk, utterance: str, reply: Reply) -> Reply:
    """A reply that tells one answer whole, with the line in front that is plainly asked for; any other as it is."""
    if reply.kind != "answer" or len(reply.answers) != 1:
        return reply
    entry = reply.answers[0].entry
    whole = entry.answer.strip()
    if narrower := _aspect(talk, utterance, entry, reply) or _courses_in_general(talk, utterance, entry, reply):
        return narrower
    if whole not in reply.text:
        return reply
    if talk.advisor.phrased(utterance) == entry and not _asks_for_a_line(talk, utterance, entry):
        return reply
    lines = [line for line in talk.advisor.match_lines(utterance) if line.entry.id == entry.id]
    line = next(iter(lines), None)
    opening = lines_of(whole.partition("\n\n")[0])
    if line is None or line.entry.answer in opening or len(line.entry.answer) < _SHORT:
        return reply
    least = _PLAINLY if _NEEDS.search(normalize(utterance)) else _LIKELY
    if line.confidence < least or line.confidence < _PLAINLY * sum(each.confidence for each in lines):
        return reply
    if not bears(talk, utterance, [line.entry.answer]):
        return reply
    rest = _without(whole, line.entry.answer)
    return replace(reply, text=reply.text.replace(whole, f"{line.entry.answer}\n\n{rest}"))


def _aspect(talk: Talk, utterance: str, entry: Entry, reply: Reply) -> Reply | None:
    """What an answer tells of the aspect that is asked for, or that it tells nothing; None where none is asked for."""
    whole = entry.answer.strip() in reply.text
    of_lines = reply.text.startswith(("On that, **", "- ", "**"))
    if entry.group not in talk.knowledge.roles.ordered_groups or not (whole or of_lines):
        return None
    asked = [normalize(part) for part in (*sentences(utterance), utterance)]
    if not {*talk.state.latest}.isdisjoint(pay_topics(talk.knowledge)):
        asked += [_IT.sub("the pay", part) for part in asked]
    short = " ".join(in_form(entry, SHORT).split())
    for asks, tells, unknown in _ASPECTS:
        if not any(map(asks.search, asked)) or asks.search(normalize(entry.question)) or tells.search(normalize(short)):
            continue
        lines = [line for line in pieces(entry) if tells.search(normalize(line))]
        told = act_messages.said_of(entry, lines or [short]) if lines or whole else reply.text
        text = told if lines else f"{unknown}\n\n{told}"
        return replace(talk.on(utterance, [entry], text), tentative=reply.tentative)
    return None


def _courses_in_general(talk: Talk, utterance: str, entry: Entry, reply: Reply) -> Reply | None:
    """What is told of courses in general ahead of those of one source, to who asks which to take; None for others."""
    courses = next(iter(talk.entries([talk.knowledge.roles.courses])), None)
    of_one = courses and entry.follow_ups[:1] == (courses.id,) and len(entry.sources) == 1
    if not (
        courses and of_one and entry.answer.strip() in reply.text and not _OF_THE_ARTICLE.search(normalize(utterance))
    ):
        return None
    text = f"{in_form(courses, SHORT)}\n\n{in_form(entry, SHORT)}"
    return replace(talk.on(utterance, [courses, entry], text), tentative=reply.tentative)


def _asks_for_a_line(talk: Talk, utterance: str, entry: Entry) -> bool:
    """Whether an utterance stands in the knowledge as what a line of an answer is asked for."""
    mine = (asked for line in talk.knowledge.lines if line.topic == entry.id for asked in line.asked)
    return normalize(utterance) in map(normalize, mine)


def _without(answer: str, line: str) -> str:
    """An answer without one of its lines."""
    written = r"\s+".join(map(re.escape, line.split()))
    rest = re.sub(rf"(?:^[-*+] )?{written}[ \n]?", "", answer, count=1, flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", rest).strip()
