"""What is plainly about something else: a story of another life, or what a wish takes that nothing covers.

"I want to learn chess. Which books?" asks for books in our own words, and for none of ours.
"""

from __future__ import annotations

from ...models import Entry
from ...patterns import regex
from ...text import is_function_word, normalize, words
from .pieces import leans, pieces_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..advisor import Advisor

__all__ = ["elsewhere", "names_the_trade"]

_AIMS = regex(
    r"\b(?:want|wants|wanted|wanna|wish|like|love|plan|planning|hope|hoping|trying|dream\w*)(?! (?:me|us)\b)(?: \w+)?"
    r" (?:(?:to|of) )?(?:become|becoming|be|being|learn|learning|play|playing|open|opening)\b"
)
_CAREER = regex(r"\b(?:becom\w+|be|being)\b")
"""What makes a wish one of a career."""
_OURS = regex(r"\b(?:ml|machine|ai|artificial|data|models?|engineers?|mle|python|code|coding|programm\w+|field|tech)\b")
"""What makes the question one of this trade after all."""
_PLAINLY, _FAR = 0.8, -1.5
"""How likely what is plainly not covered is, at least, and the log-odds that it is in scope, at most: of some 1,200
strangers' questions that topics answer none was so."""
_LIKELY, _OUT = 0.5, -1.0
"""The same for a wish: people tell it plainly."""
_STORY = 10
"""Words of what is about something else in the middle of a talk, at least: what is short may lean on the talk."""


def elsewhere(advisor: Advisor, text: str, *, goes_on: bool) -> Entry | None:
    """The gap that says no more than that a text is not covered, where that is plain of the text as a whole.

    `goes_on`: whether something was answered before.
    """
    pieces = [piece for piece in pieces_of(text, advisor.knowledge.links) if piece.asks]
    asking = [text[piece.start : piece.end] for piece in pieces]
    if asking and (gap := _of_an_aim(advisor, text[: pieces[0].start].strip(), asking)):
        return gap
    best, roles = advisor.match(text)[0], advisor.knowledge.roles
    # Another career may be what a family wants.
    vague = best.entry.id in roles.vague and best.entry.id != roles.other_careers
    if not vague or best.confidence < _PLAINLY or advisor.in_scope(text) > _FAR or (goes_on and _is_short(text)):
        return None
    return None if any(_asks_for_ours(advisor, part) for part in asking if part != text) else best.entry


def _of_an_aim(advisor: Advisor, told: str, asking: list[str]) -> Entry | None:
    """The same for a wish that is told, if nothing covers it and the questions behind it name nothing of the trade.

    It is the gap of other careers, or the first that says no more: another would answer something else.
    """
    aim = _AIMS.search(normalize(told))
    if not aim or any(map(names_the_trade, asking)):
        return None
    best, roles = advisor.match(told)[0], advisor.knowledge.roles
    unlikely = best.entry.kind == "gap" or best.confidence < _LIKELY
    unheard_of = unlikely and _is_unheard_of(advisor, normalize(told)[aim.end() :])
    is_gap = best.entry.kind == "gap" and best.confidence >= _LIKELY
    if not (is_gap or unheard_of) and advisor.in_scope(told) > _OUT:
        return None
    named = [roles.other_careers if _CAREER.search(normalize(told)) else "", *roles.vague]
    return next((advisor.knowledge[name] for name in named if name), None)


def _is_unheard_of(advisor: Advisor, wished: str) -> bool:
    """Whether all that somebody wishes to learn is of no word that stands in the knowledge: "the trombone"."""
    named = [word for word in words(advisor.respelt(wished)) if not is_function_word(word)]
    return bool(named) and not any(map(advisor.knows, named))


def names_the_trade(text: str) -> bool:
    """Whether a text names this trade, or something that makes it one of it."""
    return _OURS.search(normalize(text)) is not None


def _asks_for_ours(advisor: Advisor, part: str) -> bool:
    """Whether a part of a story asks for a topic in words of its own."""
    best = advisor.match(part)[0]
    likely = best.entry.kind == "topic" and best.confidence >= advisor.tentative_threshold
    return likely and not leans(part) and advisor.in_scope(part) > 0.0


def _is_short(text: str) -> bool:
    """Whether a text is too short for a story."""
    return len(words(text)) < _STORY
