"""Sample questions of an interview: who asks for one is told that there is none, and where such questions stand."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, stem, stems
from ..acts.act_messages import said_of
from ..forms import pieces
from ..messages import no_sample
from ..patterns import compiled
from ..talk import Talk

__all__ = ["sample"]

_KINDS = r"(?:theory|theoretical|technical|coding|system design|design|ml|behaviou?r(?:al)?|stat\w*|sql|dsa|interview)"
_SAMPLE = compiled(rf"""
    \b(?:(?:examples?|samples?|typical)[ ](?:\w+ ){{0,6}}?questions?
    |(?:ask|give|show|tell)(?: me)?[ ](?:(?:one|an?|some|any)[ ])+(?:\w+ )*?{_KINDS}[ ]questions?
    |{_KINDS}(?: wala)?[ ]questions?[ ](?:as |for |in |do )*(?:an? )?(?:examples?|samples?))\b
    (?!.*\b(?:to ask|i (?:can|could|should|might) ask|i ask|them|recruiters?|employers?|interviewer)\b)
""")
"""How one asks for a question as it may come in an interview; not for what to ask there oneself."""
_KIND = regex(rf"\b{_KINDS}\b")
_QUESTION, _BANK = stem("questions"), "question bank"


def sample(talk: Talk, utterance: str) -> Reply | None:
    """What an answer on questions has in place of a sample: where they stand, and what they ask for; else None."""
    found = _SAMPLE.search(normalize(utterance))
    near = [*talk.latest, *(match.entry for match in talk.advisor.match(utterance)[:1])] if found else []
    entry = next((entry for entry in near if _QUESTION in stems(entry.title) and _BANK in entry.answer), None)
    if found is None or entry is None:
        return None
    named = _KIND.search(found[0])
    kind = named[0] if named else ""
    items = [line for line in pieces(entry) if line.startswith("**")]
    of_kind = [line for line in items if stems(kind) & stems(line.partition(":**")[0])]
    banks = [line for line in pieces(entry) if _BANK in line]
    told = said_of(entry, list(dict.fromkeys([*of_kind[:1], *banks])))
    return talk.on(utterance, [entry], f"{no_sample(kind)} {told}")
