"""One's own field: whether what somebody knows from another job counts in machine learning."""

from __future__ import annotations

from ..models import Entry, Reply
from ..patterns import regex
from ..slots import FIELDS, JOB, alternatives
from ..text import normalize, sentences, stem, telling_stems
from . import follow_up_messages as messages
from .forms import pieces
from .talk import Talk

__all__ = ["counted"]

_COUNTS = regex(
    r"\bkaam (?:aaye|aayega|aata|aayegi)\b"
    r"|\b(?:(?:does|do|did|will|would|can|could|is|are|has|kya)\b.{0,90}\b(?:counts?|helps?|useful|matters?"
    r"|(?:an? )?(?:advantage|asset|plus)|(?:of |any )use"
    r"|worth (?:anything|something)|carr(?:y|ies) over|transfer\w*|valued?|valuable|wasted|for nothing"
    r"|kaam (?:aaye|aayega|aata)"
    r"|faida)\b)"
)
_OWN = regex(
    r"\b(?:years? (?:of|in|as)|i (?:was|am|have been|worked as|had been) an?|saal (?:ka|ki|ke|se)"
    r"|my (?:\w+ ){0,3}(?:experience|background|knowledge|career|past|work|profession"
    r"|field|trade|training|practice)"
    r"|(?:my|these|those|the) (?:\w+ ){0,3}years|being an?|as an?|knowing (?:the|how|my)|does that|do they"
    r"|(?:having|i) worked|mera|meri|industry knowledge"
    r"|domain (?:knowledge|experience|expertise))\b"
)
_JOBS = regex(
    rf"\b(?:{JOB})s?\b|\b(?:{alternatives(FIELDS)}|audit|law|banking|farming|agriculture|medicine|legal|accountancy"
    rf"|logistics)\b"
)
_TECHNICAL = regex(
    r"\b(?:software|developer|programmer|data (?:engineer|scientist|analyst)|devops|maths?|statistic\w*|degree"
    r"|master\w*|phd|certificat\w*"
    r"|course|kaggle|bootcamp|python|java|sql|coding|open source|internships?|github|papers?|publications?"
    r"|leetcode)\b"
)
"""What has an answer of its own."""
_FIELD_LINES = "domain-specialisations"
_SWITCH, _AGE = "career-switch", "age-and-background"
_KNOWN = regex(r"\b(?:field you|outsiders don't)\b")
_ALSO = {
    "finance": "accountant auditor audit accounting bookkeeper bank banker credit tax fraud insurance actuary ledger",
    "health": "nurse doctor physician surgeon dentist pharmacist hospital medicine paramedic midwife"
    " physiotherapist"
    " healthcare clinical",
}
"""Words of a person's field, by the field that a line names."""


def counted(talk: Talk, utterance: str) -> Reply | None:
    """What the answers say of knowing another field, where it is asked whether that counts; None for anything else."""
    said = normalize(utterance)
    asking = [normalize(part) for part in sentences(utterance) if _COUNTS.search(normalize(part))]
    if not asking or not _OWN.search(said) or not _JOBS.search(f"{said} {talk.state.profile.role.lower()}"):
        return None
    if any(_TECHNICAL.search(part) for part in asking):
        return None
    entries = talk.entries(name for name in (_AGE, _SWITCH, _FIELD_LINES))
    lines = [(entry, line) for entry in entries for line in pieces(entry) if _KNOWN.search(line)]
    if not lines:
        return None
    field = _of_the_field(talk, f"{said} {talk.state.profile.role.lower()}")
    lines += [(talk.knowledge[_FIELD_LINES], field)] if field else []
    text = messages.own_field([f"- **{entry.title}**: {line}" for entry, line in lines])
    reply = talk.on(utterance, list(dict.fromkeys(entry for entry, _ in lines)), text)
    return None if talk.state.repeats(reply) else reply


def _of_the_field(talk: Talk, said: str) -> str:
    """The line on a field that some words speak of; empty where no line does."""
    if _FIELD_LINES not in talk.knowledge:
        return ""
    stems = telling_stems(said)
    entry: Entry = talk.knowledge[_FIELD_LINES]
    for line in pieces(entry):
        head = line.partition(":**")[0].strip("*").lower() if ":**" in line else ""
        if head and (stem(head) in stems or stems & set(map(stem, _ALSO.get(head, "").split()))):
            return line
    return ""
