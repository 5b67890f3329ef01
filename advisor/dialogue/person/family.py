"""Family: what parents, husbands and wives want or fear is a career worry, met with what is known of both sides."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, telling_stems
from ..follow_ups import follow_up_messages as messages
from ..forms import SHORT, in_form, pieces
from ..talk import Talk

__all__ = ["met"]

_FAMILY = (
    r"(?:parents?|mummy|papa|mum|mom|mommy|dad|daddy|father|mother|famil(?:y|ies)|husband|wife|in-?laws|relatives"
    r"|girlfriend|boyfriend|fiance|spouse|partner)"
)
_PRESSURE = regex(
    rf"\b{_FAMILY}\b.{{0,60}}\b(?:wants? me|insists?|against|allow\w*|let me|forc(?:e|es|ing)|(?<!blood )press(?:ure"
    rf"|ing|uring)|agree|approves?"
    r"|worr(?:y|ies)|(?<!i be )worried|afraid|refuses?|thinks? (?:i|that i|it|this|ml|machine|ai)"
    r"|says? (?:i|that i|it|this|ml|machine|ai|no)"
    r"|bol(?:te|ti|ta| rah[aei])|keh(?:te|ti|ta| rah[aei])|chahte|chahti|nahi maan|nahi man|govt"
    r"|government|sarkari|secure job|stable|afford|guarantee|doctor|supportive|(?:don't|do not|doesn't|does not|won't"
    r"|will not) (?:understand|believe|support|want|like|see))\b"
    rf"|\b(?:convince|persuade|explain|tell|talk to|win over|manau|manaun|manane|samjhau|samjhaun|samjhaye"
    rf"|samjhana)\b.{{0,30}}\b{_FAMILY}\b|\b{_FAMILY}\b.{{0,60}}\b(?:convince|persuade|manau|manaun|manane|samjhau"
    rf"|samjhaun|samjhaye|samjhana)\b|\b(?:pressure|expectations?) (?:from|of|by) (?:my |the )?{_FAMILY}\b"
)
_WHAT_TO_TELL = regex(rf"\bwhat (?:do|should|shall|can|will|must) i (?:tell|say to) (?:my )?{_FAMILY}\b")
_FOR_IT = regex(r"^\*\*(?:For it|Against it|Test before you pay):\*\*")


def met(talk: Talk, utterance: str) -> Reply | None:
    """A kind word, and what speaks for and against the job, where somebody's family is against it; None otherwise."""
    if not _PRESSURE.search(normalize(utterance)) or talk.replies.is_urgent(utterance):
        return None
    best = talk.advisor.match(utterance)[0].entry
    outlook = talk.knowledge.roles.outlook
    entries = talk.entries((talk.knowledge.roles.suitability, outlook))
    named = telling_stems(best.title) & telling_stems(utterance)
    plainly = _WHAT_TO_TELL.search(normalize(utterance))
    if not entries or (not plainly and best.kind == "topic" and best not in entries and named):
        return None
    lines = [(entry, line) for entry in entries for line in pieces(entry) if _FOR_IT.search(line)]
    lines += [(entry, in_form(entry, SHORT)) for entry in entries if entry.id == outlook]
    items = [f"- **{entry.title}**: {' '.join(line.split())}" for entry, line in lines]
    return talk.on(utterance, entries, messages.family(items)) if items else None
