"""Spreads: why figures that were told lie so far apart, for which a source seldom gives a reason."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences, stem, stems
from ..acts.act_templates import NOISE
from ..forms import pieces
from ..pay.localities import localities
from ..pay.pay import pay_topics
from ..talk import Talk
from . import retort_messages as messages
from .evidence import figures_in, telling

__all__ = ["why_so_wide"]

_APART = (
    r"(?:gap|range|spread|differences?|diff|variations?|variance|wide|broad|apart|vary|varies|differs?|different|farak"
    r"|fark|antar)"
)
_ASKS = regex(
    rf"\b(?:why|y|how come|kyu\w*|kyo\w*|what (?:explains|causes|makes)|reasons? (?:for|of|behind))\b.*\b{_APART}\b"
    rf"|\b(?:such|so|this|that|itn[aei])\b.*\b{_APART}\b.*\b(?:why|y|how come|kyu\w*|kyo\w*)\b"
    rf"|\b{_APART}\b.{{0,12}}\b(?:why|y|how come|kyu\w*|kyo\w*)\b"
)
"""Why figures lie so far apart."""
_ASIDE = frozenset(
    map(
        stem,
        "gap range spread difference diff variation variance wide broad apart vary varies differ far farak fark antar"
        " kyu kyun kyo kyon reason explain cause make such huge big large great salary salaries pay lakh lakhs lpa"
        " figure number between low come different high lowest highest top bottom end minimum there from start".split(),
    )
)
"""Stems that say nothing of whose figures they are."""
_TWO = 2
"""Figures that make a range, at least."""


def why_so_wide(talk: Talk, utterance: str) -> Reply | None:
    """That no reason is given why the figures of the latest answer lie so far apart; None for anything else."""
    asked = next((part for part in sentences(utterance) if _ASKS.search(normalize(part))), "")
    entry = talk.latest[0] if asked and len(talk.latest) == 1 else None
    if entry is None or not _has_range(entry) or _others(asked, entry):
        return None
    of_pay = entry.id in pay_topics(talk.knowledge)
    if not of_pay and not any(map(talk.state.told_only, pieces(entry))):
        return None  # Some line of it may well give the reason.
    reply = talk.on(utterance, [entry], messages.wide(entry.title, guesses=of_pay and not localities(asked)))
    return replace(reply, text=messages.STILL_NO_REASON) if talk.state.repeats(reply) else reply


def _has_range(entry: Entry) -> bool:
    """Whether a line of an answer names figures that may lie apart."""
    return any(len(figures_in(line)) >= _TWO for line in pieces(entry))


def _others(asked: str, entry: Entry) -> set[str]:
    """The stems of what a question is about that the answer does not speak of."""
    held = stems(f"{entry.title} {entry.question} {entry.answer}")
    return telling(asked) - _ASIDE - held - figures_in(asked) - {stem(word) for word in NOISE}
