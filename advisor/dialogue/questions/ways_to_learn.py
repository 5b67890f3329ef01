"""Ways to learn beside each other: a university or by oneself, an apprenticeship, something built in free time."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize, telling_stems
from ..forms import SHORT, in_form
from ..pay.localities import NAMED
from ..talk import Talk

__all__ = ["way_to_learn"]

_STUDIES = r"(?:uni|university|college|degrees?|school|studying cs|cs degree|bachelor'?s?)"
_ALONE = (
    r"(?:youtube|yt|online|videos?|self[- ]?(?:taught|(?:teach|study|learn)\w*)|(?:teach|learn|study|do|train)\w*"
    r"(?: (?:it|this|that|ml|all|everything|stuff))* (?:by )?(?:myself|yourself|alone|at home)"
    r"|(?:on|by) (?:my|your) own|by (?:my|your)self|free courses?)"
)
_EITHER = regex(
    rf"\b(?:need|necessary|required?|must|have to|should i|better|go to|take|do)\b"
    rf"[^.?!]*\b{_STUDIES}\b[^.?!]*\bor\b[^.?!]*\b{_ALONE}\b"
    rf"|\b{_ALONE}\b[^.?!]*\b(?:or|instead of|rather than|without|enough)\b[^.?!]*\b{_STUDIES}\b"
    rf"|\b(?:skip|without|instead of|no) (?:the |going to |an? )?{_STUDIES}\b"
    rf"[^.?!]*\b(?:just|only|use|with|from|off|and)\b[^.?!]*\b{_ALONE}\b|\b{_STUDIES} or (?:just )?(?:by )?{_ALONE}\b"
)
"""That both are asked for: whether one must study, and whether one can learn it oneself."""
_OF_ONE = regex(r"\b(?:which (?:uni\w*|degree|college|course)|online (?:degree|master|bachelor)\w*|cost\w*|fees?)\b")
_APPRENTICE = regex(r"\bapprentic\w+\b")
_ROUND_IT = frozenset(
    telling_stems(
        "apprenticeship apprenticeships apprentice apprenticed ml ai mle machine learning data tech software engineer"
        " engineering degree uni university college route way level there good idea option worth offered exist do get"
        " find instead want tell know think what about in through via by something like possible"
    )
)
_BUILDS = regex(
    r"\b(?:what|which|ideas?|something|anything|project\w*)\b.*\b(?:build|make|create|code|work on|projects?)\b"
    r".*\b(?:summer|holidays?|vacations?|(?:winter|spring|semester|term) break|weekends?|(?:months?|weeks?) off"
    r"|free time|spare time|break)\b"
)
_OF_WORK = regex(r"\b(?:intern\w*|jobs?|money|earn\w*|paid|sense|cv|resume|plan)\b")


def way_to_learn(talk: Talk, utterance: str) -> Reply | None:
    """The reply to who asks for one of these ways beside or in place of another; None for anything else."""
    said, roles = normalize(utterance), talk.knowledge.roles
    if talk.replies.is_in_its_words(utterance):
        return None
    if _EITHER.search(said) and not _OF_ONE.search(said) and roles.degree and roles.courses:
        return talk.said(utterance, [roles.degree, roles.courses], SHORT)
    if _APPRENTICE.search(said) and telling_stems(NAMED.sub(" ", said)) <= _ROUND_IT and roles.degree:
        return _of_apprenticeships(talk, utterance)
    if _BUILDS.search(said) and not _OF_WORK.search(said) and roles.projects:
        told = talk.said(utterance, [roles.projects])
        return replace(told, question=utterance) if told else None
    return None


def _of_apprenticeships(talk: Talk, utterance: str) -> Reply:
    """That nothing is known of apprenticeships, with what holds of a degree, in whose place they stand."""
    entries = talk.entries([talk.knowledge.roles.degree])
    nearest = " ".join(in_form(entries[0], SHORT).split())
    text = (
        "On apprenticeships none of my sources says anything: look on the official site for them in your country (my"
        f" advice). What I can tell of the other ways in is this. {nearest}"
    )
    return talk.on(utterance, entries, text)
