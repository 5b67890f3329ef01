"""Responses to who finds an answer hard: in everyday words, by what its words mean, or something easier."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...models import Entry, Reply
from ...patterns import regex
from ...text import stem, telling_stems
from ..forms import SHORT, SHORTEST, in_form, pieces, plainest
from ..questions.terms import named_in
from ..talk import Talk, told
from . import act_messages, plain_messages
from .acts import Act
from .clarity import first_line, named_in_short, shortened

__all__ = ["explained", "simpler", "unclear"]

_MOST_EXPLAINED = 3
"""Words of an answer whose meaning is told, at most."""
_OTHERWISE = regex(r"\b(?:branch\w*|mean(?:s|t|ing)?|fit(?:s|ted|ting)?|merg\w+|joins?)\b", re.IGNORECASE)
"""Words that an answer means in their everyday sense, where the glossary has another."""
_OF_ALL = frozenset(map(stem, "machine learning ml engineer job pay salary".split()))
"""Stems that say nothing of how near two answers are: the pay of one country is no plainer than another's."""
_OPENINGS = (act_messages.PLAINLY, act_messages.AGAIN_PLAINLY)


def simpler(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The gist in everyday words, or the short form; after that, what its words mean and an easier topic."""
    if act.about:
        return named_in_short(talk, utterance, act)
    return _more_plainly(talk, utterance, act_messages.PLAINLY)


def unclear(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """What was not understood, more plainly: a word that is named, the latest answer, or the question which one."""
    if act.about and talk.latest and (explained := named_in(act.about, _means(talk))):
        return talk.on(utterance, talk.latest, act_messages.AGAIN_PLAINLY + explained[0])
    if act.about and talk.latest and talk.meant(act.about) not in ([], talk.latest):
        return named_in_short(talk, utterance, act)
    if not talk.state.told and talk.state.offered:
        return talk.replies.which(utterance, act_messages.CHOOSE_PLAINLY)
    return _more_plainly(talk, utterance, act_messages.AGAIN_PLAINLY)


def _more_plainly(talk: Talk, utterance: str, opening: str) -> Reply | None:
    """The latest answer in everyday words behind an opening, or what its words mean; None without an answer."""
    entries = talk.latest
    if not entries:
        return None
    line = first_line(talk, entries)
    if line is not None:
        return _line_plainly(talk, utterance, entries[0], opening, line)
    if gist := _in_everyday_words(talk, entries):
        hard = explained(talk, gist)
        texts = ["\n\n".join(filter(None, (lead + gist, hard))) for lead in _OPENINGS]
        plainest = _plainest(talk, utterance, entries)
        told_before = (*(talk.on(utterance, entries, text) for text in texts), plainest)
        if any(map(talk.state.repeats, told_before)):
            return plainest
        talk.state.form = SHORTEST
        return talk.on(utterance, entries, texts[_OPENINGS.index(opening)])
    text = shortened(talk, entries)
    if not text:
        return _plainest(talk, utterance, entries)
    return talk.on(utterance, entries, "\n\n".join(filter(None, (opening + text, _beside(talk, text, entries)))))


def _in_everyday_words(talk: Talk, entries: Sequence[Entry]) -> str:
    """The gist of answers in everyday words, each under its title where they are several; empty where one has none."""
    if not all(entry.plain for entry in entries):
        return ""
    if len(entries) == 1:
        return entries[0].plain
    return "\n\n".join(f"**{entry.title}:** {entry.plain}" for entry in entries)


def _line_plainly(talk: Talk, utterance: str, entry: Entry, opening: str, first: str) -> Reply | None:
    """A line that was told alone, or the `first` of some, by what its words mean; else its topic in everyday words."""
    hard = explained(talk, first or " ".join(talk.state.told_of(pieces(entry))))
    of_all = f"**{entry.title}:** {entry.plain}" if entry.plain and not (first and hard) else ""
    if not (first or of_all or hard):
        return _plainest(talk, utterance, [entry])
    lead = opening + first if first else opening + of_all if of_all else plain_messages.NO_PLAINER_LINE
    texts = (lead, hard, of_all if first else "")
    return talk.on(utterance, [entry], "\n\n".join(filter(None, texts)))


def explained(talk: Talk, text: str) -> str:
    """What the hard words of a text mean; empty where none is explained."""
    found = named_in(_OTHERWISE.sub(" ", text), _means(talk))[:_MOST_EXPLAINED]
    return act_messages.WORDS_MEAN + " ".join(found) if found else ""


def _beside(talk: Talk, text: str, entries: Sequence[Entry]) -> str:
    """What the words of a text mean; where none is explained, the gist of a near answer on the same matter."""
    if hard := explained(talk, text):
        return hard
    near = talk.entries(name for entry in entries for name in entry.follow_ups if name not in talk.state.latest)
    same = telling_stems(text) - _OF_ALL
    gists = (in_form(entry, SHORTEST) for entry in near if telling_stems(entry.title) & same)
    return next((gist for gist in gists if telling_stems(gist) & same), "")


def _means(talk: Talk) -> list[str]:
    """The sentences that tell what words mean."""
    guidance = talk.knowledge.guidance
    return [*(term.means for term in guidance.terms), *(sentence for item in guidance.check for sentence in item.means)]


def _plainest(talk: Talk, utterance: str, entries: Sequence[Entry]) -> Reply:
    """That there are no plainer words, with what the hard ones mean and an easier topic."""
    easier = talk.easier()
    gist = plainest(easier[0]) if easier else ""
    hard = explained(talk, told(entries, SHORT))
    text = plain_messages.plainest([entry.title for entry in entries], hard, easier[0].title if easier else "", gist)
    return talk.on(utterance, entries, text, first=[entry.id for entry in easier[:1]])
