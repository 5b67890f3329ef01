"""What an answer says, asked about in its own words: where they stand, and that there is no more on them."""

from __future__ import annotations

from ...models import Entry, Reply
from ...patterns import regex
from ...text import telling_stems, words
from ..acts import act_messages
from ..forms import holding
from ..person.own_field import in_theirs
from ..questions.asked_lines import beyond
from ..talk import Talk
from .evidence import told_entries

__all__ = ["quoted"]

_QUOTE = regex(r"(?<!\w)['\"\u2018\u201c`](.{4,160}?)['\"\u2019\u201d`](?!\w)")
_MEANT = regex(
    r"\bwhat (?:(?:do|did|does|is|are|u|you|it|that|this|s|exactly|even|by) )*(?:mean|meant|meaning)(?: (?:by|with|of"
    r"|when you say|here by|exactly|exactly by))? (?P<said>.+)|^(?:and |so |ok |but )*(?P<said2>.+?) (?:ka |ki |kya "
    r"|ye |yani |iska )*(?:matlab|means?|meaning|mtlb)(?: kya)?(?: (?:hai|h|hota hai|what|here|exactly|bata\w*))*$"
)
_LIKELY = 0.4
"""Confidence in another line of the answer from which that is asked for behind the quote."""
_PLAINLY = 0.7
"""Confidence in a line of any other answer from which it is of the words that are quoted."""
_LEAST_QUOTED, _LEAST_MEANT = 3, 2
"""Words of a quote, at least, where it stands in marks, and where it is asked what they mean."""


def quoted(talk: Talk, utterance: str) -> Reply | None:
    """Where words of an answer before are quoted back: the place they stand in, and that there is no more on them.

    None where nothing is quoted, or where another topic answers what is.
    """
    marked = _QUOTE.search(utterance)
    asked = _MEANT.search(" ".join(words(utterance)))
    said = words(marked[1] if marked else (asked["said"] or asked["said2"]) if asked else "")
    if len(said) < (_LEAST_MEANT if asked else _LEAST_QUOTED) or _names(talk, " ".join(said)):
        return None
    sought = f" {' '.join(said)} "
    for entry in told_entries(talk):
        found = [piece for piece in holding(entry) if sought in f" {' '.join(words(piece))} "]
        if found:
            best = talk.likeliest_line(entry, utterance) if marked else None
            if best and best.confidence >= _LIKELY and best.entry.answer not in found:
                return talk.on(utterance, [entry], act_messages.said_of(entry, [best.entry.answer]))
            near = in_theirs(talk, utterance, found[0]) or _near(talk, utterance, entry, " ".join(said))
            return talk.on(utterance, [entry], act_messages.words_of(entry, found[0], near))
    return None


def _near(talk: Talk, utterance: str, entry: Entry, said: str) -> str:
    """A line that says more on the words of an answer: of what that leads to, or any by the words; empty for none."""
    lines = (line for line in talk.advisor.match_lines(utterance) if line.entry.id in entry.follow_ups)
    best = next((line.entry for line in lines if line.confidence >= _LIKELY), None)
    if best is None:
        found = (line for line in talk.advisor.match_lines(said) if line.entry.id != entry.id)
        others = (line for line in found if line.confidence >= _PLAINLY)
        best = next((line.entry for line in others if talk.knowledge[line.entry.id].kind == "topic"), None)
    return act_messages.near_to_it(talk.knowledge[best.id], best.answer) if best else beyond(talk, utterance)


def _names(talk: Talk, said: str) -> bool:
    """Whether some words are what another topic is called or asked for with."""
    best = talk.advisor.match(said)[0]
    known = telling_stems(f"{best.entry.title} {best.phrasing}")
    return best.entry.id not in talk.state.latest and telling_stems(said) <= known
