"""A way in: whether the job that was told of last is an easier start for somebody, by the line on who comes to it."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..forms import pieces
from ..talk import Talk
from . import field_messages as messages
from .field_reader import asks

__all__ = ["way_in"]

_WHO_COMES = regex(r"\b(?:Nearest start|Usual background|Who gets there|common first step|How to start)\b")
"""What a line holds that tells from where people come to a job."""
_BACKGROUNDS = (
    (
        regex(r"\b(?:ops|sys ?admins?|devops|infra\w*|linux|network\w*|admin|sre|systems?|cloud|it guy|operations)\b"),
        regex(r"\b(?:systems|software)\b"),
    ),
    (
        regex(
            r"\b(?:software|developers?|devs?|programmers?|coders?|back ?-?end|front ?-?end|full ?-?stack|web|java|php"
            r"|testers?|qa)\b"
        ),
        regex(r"\b(?:software|full-stack)\b"),
    ),
    (regex(r"\b(?:sql|dbas?|databases?|excel|spreadsheets?|reporting)\b"), regex(r"\b(?:SQL|databases)\b")),
    (regex(r"\b(?:data|analysts?|statistic\w*)\b"), regex(r"\b(?:data|analyst)\b")),
)
"""How somebody's background is named, and what a line holds that is of such people."""
_FOR_ALL = regex(r"\bcommon first step\b")


def way_in(talk: Talk, utterance: str) -> Reply | None:
    """Whether the job told of last is a way in, to who asks that, with the line that says so; else None."""
    job = talk.latest[0] if len(talk.latest) == 1 else None
    if job is None or job.group not in talk.job_groups or not asks("way", utterance):
        return None
    line = next((line for line in pieces(job) if _WHO_COMES.search(line)), "")
    if not line:
        return None
    said = f"{normalize(utterance)} {talk.state.profile.role.lower()}"
    fits = _FOR_ALL.search(line) or any(own.search(said) and held.search(line) for own, held in _BACKGROUNDS)
    return talk.on(utterance, [job], messages.way_in(line, fits=bool(fits)))
