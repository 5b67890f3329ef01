"""Restating: the question that somebody says they asked, which is answered as one: "I asked is it realistic at 38"."""

from __future__ import annotations

from ...patterns import regex
from ..patterns import compiled
from ..talk import Talk

__all__ = ["restated"]

_ASKED = compiled(r"""
    (?i)(?:^|[.,;!?]\s+|\b(?:but|and|no|so)\s)(?:no[, ]+)?(?:what )?i(?:'m| am| was| have|'ve)?
    (?: only| just| already| really)*[ ](?:ask(?:ed|ing)?|wanted to (?:know|ask)|meant to ask)
    (?: you| u)?(?: was)?[,:.]?[ ]
    (?P<rest>[^.;!]{8,160})[.!?]*\s*$
""")
_OPENS = regex(
    r"(?i)(?:am|is|are|was|do|does|did|can|could|will|would|should|must|have|has|what|how|which|why|when|where|who)\b"
)
_FEWEST = 3
"""Words of a question, at least."""


def restated(talk: Talk, utterance: str) -> str:
    """The question at the end of an utterance that somebody says they asked, behind an answer; empty for none."""
    found = _ASKED.search(utterance) if talk.state.latest and talk.state.pending != "check" else None
    rest = found["rest"].partition(", not ")[0].strip(" \"\u201c\u201d'") if found else ""
    asks = len(rest.split()) >= _FEWEST and _OPENS.match(rest) is not None
    return f"{rest.rstrip('?')}?" if asks else ""
