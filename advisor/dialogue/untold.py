"""Untold: of a line told of late it is said that it was told, and what is new stands beside it."""

from __future__ import annotations

from dataclasses import replace

from ..lines import lines_of
from ..models import Entry, Reply
from ..patterns import regex
from ..text import normalize, sentences
from . import untold_messages as messages
from .acts import acts, free_words
from .forms import SHORT, in_form, pieces
from .heard_lines import has_heard
from .questions.pieces import is_question
from .talk import Talk

__all__ = ["without_told"]

_SAYS = regex(r"^On that, \*\*[^*]+\*\* says: ")
_NO_NEARER = regex(r"^On that \*\*[^*]+\*\* comes no nearer than this: ")
_ALL = regex(r"\s*That is all I have on it\.$")
_IN_FEW = regex(r"\b(?:sentences?|lines?|short\w*|brief\w*|words|again)\b")
"""What wishes for what was told in another form."""
_MAY_BE = frozenset({"meant"})
"""Acts that ask for something new."""
_OF_THE_TOLD = frozenset("again back more recap shorter simpler detail unclear".split())
"""Acts in free words that ask for what was told, or for it in another form."""
_NEAR = 0.1
"""Least confidence of a line for it to be told as near to what is asked."""


def without_told(talk: Talk, reply: Reply) -> Reply:
    """A reply that does not tell, as if it were new, what was told of late; any other as it is.

    A line that answers is said to be told before; what comes no nearer is not told again; nor is how an answer begins
    that is told whole as a guess.
    """
    asked = any(map(is_question, sentences(reply.question)))
    if reply.kind != "answer" or reply.picked or not (reply.answers and asked) or _asks_for_it(talk, reply.question):
        return reply
    entry = reply.answers[0].entry
    if entry.kind != "topic" or talk.urges(reply) or talk.advisor.phrased(reply.question) == entry:
        return reply
    said = _ALL.sub("", " ".join(reply.text.split()))
    if (nearer := _NO_NEARER.match(said)) and _is_told(talk, entry, said[nearer.end() :]):
        return _nothing_new(talk, reply, entry, said[nearer.end() :])
    line = _SAYS.sub("", said)
    if _is_told(talk, entry, line):
        return replace(reply, text=messages.as_told(entry, line))
    begins = in_form(entry, SHORT)
    quoted = f"“{' '.join(begins.split())}" in reply.text  # It is quoted for what is said of it.
    if reply.tentative and begins in reply.text and not quoted and _is_told(talk, entry, " ".join(begins.split())):
        rest = reply.text.partition(begins)[2].strip()
        return replace(reply, text=f"{messages.beside(entry)}\n\n{rest}") if rest else reply
    return reply


def _nothing_new(talk: Talk, reply: Reply, entry: Entry, line: str) -> Reply:
    """That a line told before is all there is, with the line not told yet that comes nearest to what is asked."""
    text = messages.told_before(entry, line)
    if (near := _nearest(talk, reply.question, line)) is None:
        return replace(reply, text=text, suggestions=talk.offer(talk.unread()) or reply.suggestions)
    more = talk.on(reply.question, [near[0]], f"{text}\n\n{messages.near(*near)}")
    return replace(more, tentative=reply.tentative)


def _nearest(talk: Talk, utterance: str, told: str) -> tuple[Entry, str] | None:
    """The line not told of late that comes nearest to what is asked, with its answer; None where none does."""
    meant = {*talk.state.latest, *talk.likely(utterance)} - {talk.knowledge.roles.about}
    for found in talk.advisor.match_lines(utterance):
        if found.confidence < _NEAR:
            break
        entry, line = talk.knowledge[found.entry.id], found.entry.answer
        new = line not in told and not has_heard(talk.state.heard, line)
        if entry.kind == "topic" and entry.id in meant and new:
            return entry, line
    return None


def _asks_for_it(talk: Talk, utterance: str) -> bool:
    """Whether an utterance asks for what was told once more, or for something of it."""
    said = normalize(utterance)
    if said == normalize(talk.state.question) or _IN_FEW.search(said):
        return True
    if act := acts.parse(utterance):
        return act.kind not in _MAY_BE
    likely = free_words.heard(talk, utterance)
    return likely.kind in _OF_THE_TOLD and likely.confidence >= free_words.LIKELY


def _is_told(talk: Talk, entry: Entry, text: str) -> bool:
    """Whether a text, on one line, is made of lines of an answer alone that were told of late."""
    rest, found = text, False
    for line in dict.fromkeys([*pieces(entry), *lines_of(in_form(entry, SHORT))]):
        if line in rest and has_heard(talk.state.heard, line):
            rest, found = rest.replace(line, "").strip(), True
    return found and not rest
