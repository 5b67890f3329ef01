"""Taking up: to who puts what was told in their own words, sees it otherwise, or remarks on it, from the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences, stems, words
from ..follow_ups.attribution import attributed, sources_of_line
from ..follow_ups.evidence import figures_in, lines, of_the_person
from ..follow_ups.verdicts import verdict
from ..forms import SHORTEST, in_form
from ..known_forms import of_known_form
from ..person.feelings import FEELINGS
from ..person.own_words import asks_in
from ..questions.ellipsis_resolution import about_pay
from ..questions.leaning import leans
from ..questions.pieces import is_question, opens_a_question
from ..sentence_kinds import FEW, READER
from ..talk import Talk
from . import uptake_messages as messages
from .act_classifier import QUESTION
from .echo import without_echo
from .free_words import heard, is_of_its_own
from .uptake_reader import DISAGREES, REMARKS, RESTATES, shares

__all__ = ["behind_an_echo", "disagrees", "of_the_told", "taken_up"]

_PLAINLY, _LIKELY = 0.8, 0.6
"""How likely somebody takes up what was told, at least, before other readers are heard; and after them."""
_HARDLY = 0.35
"""How likely what only states something asks, at most."""
_FELT, _TAKEN = 0.5, frozenset({"relieved", "sobered"})
"""How likely an act is a feeling, at least, and acts that say how an answer is taken."""
_DOUBTS = "sure"
"""The act of who doubts what was told."""
_LEANS = 0.5
"""How likely what is said leans on the answer for another topic not to matter."""
_ONESELF = frozenset("i my we our".split())
_ONCE_MORE = frozenset({"again", "repeated"})
_EXCLAIMS = regex(r"(?i)\b(?:what (?:an?|the)|how (?:kind|nice|typical|odd|strange|funny|sad))\b")
"""What opens no question: "what a mess"."""
_CLAUSES, _SURELY = regex(r"[,;.!]+\s+"), 0.9
"""What parts clauses; how likely a remark, or another view, is one whatever else asks in it, at least."""
_PARTS = regex(r"[;.:]\s+")
"""What parts a line into what may be denied by itself."""
_CHECKS = 6
"""Words of what only asks whether it was understood, at most: "did I get that right?"."""
_TOLD_BEFORE = regex(
    r"\b(?:you|u) (?:\w+ ){0,2}(?:told|said|wrote|claimed)\b|\b(?:i|we) (?:\w+ )?(?:don'?t|do not) (?:want|need|like)\b"
)
"""What holds an answer against one told before, or refuses what it is about."""
_DENIES = regex(r"\b(?:no(?! longer)|not|never|without|hardly|neither|none|nobody|nahi|bina)\b|n't\b")
_TAG = regex(r"[,.]? *(?:right|no|na|yes|yeah|correct|ok|okay|isn'?t it|is it not|or not)\W*$")
"""What asks at the end whether it is so."""


def taken_up(talk: Talk, utterance: str, *, plainly: bool) -> Reply | None:
    """The reply to who takes up the latest answer, be it `plainly`; None for anything else."""
    if not (talk.state.told and talk.latest) or talk.state.pending or talk.replies.is_urgent(utterance):
        return None
    kind, likely = _uptake(talk, utterance, plainly=plainly)
    if likely < (_PLAINLY if plainly else _LIKELY):
        return None
    if kind == REMARKS:
        return talk.remark(utterance, messages.REMARKED)
    if kind == RESTATES:
        return _restated(talk, utterance, surely=likely >= _PLAINLY)
    return _seen_otherwise(talk, utterance)


def disagrees(talk: Talk, utterance: str) -> bool:
    """Whether somebody plainly sees it otherwise than it was told last, which is more than a doubt of that."""
    kind, likely = _uptake(talk, utterance, plainly=True)
    return kind == DISAGREES and likely >= _PLAINLY


def of_the_told(talk: Talk, utterance: str) -> bool:
    """Whether somebody takes up the latest answer, or asks for it once more, and tells what is beside that."""
    if not (talk.state.told and talk.latest):
        return False
    act = heard(talk, utterance)
    asked = act.kind in _ONCE_MORE and act.confidence >= _LIKELY
    return asked or _uptake(talk, utterance, plainly=True)[1] >= _PLAINLY


def _uptake(talk: Talk, utterance: str, *, plainly: bool) -> tuple[str, float]:
    """How an utterance takes up what was told, and how likely it does that, which is 0.0 for a question or a fact."""
    said = sentences(utterance)
    share, does = shares(talk, utterance), READER.shares(utterance)
    kinds = {kind: share[kind] for kind in (RESTATES, DISAGREES, REMARKS)}
    kind, likely = max(kinds, key=lambda name: kinds[name]), sum(kinds.values())
    if kind == RESTATES:
        asks_more = any(opens_a_question(part) for part in said if len(words(part)) > _CHECKS)
        asking = asks_more or sum(map(is_question, said)) > 1
    else:
        asking = "?" in utterance or any(map(opens_a_question, _CLAUSES.split(_EXCLAIMS.sub("", utterance))))
        asking = asking or (likely < _SURELY and asks_in(utterance))
        asking = asking or _TOLD_BEFORE.search(normalize(utterance)) is not None
    either = kind == RESTATES and "or" in words(_TAG.sub("", utterance.lower()))
    told = kind == REMARKS and does["tells"] >= _LIKELY and not _ONESELF.isdisjoint(words(utterance.lower()))
    elsewhere = kind == RESTATES or leans(utterance) < _LEANS
    elsewhere = elsewhere and is_of_its_own(talk, utterance, surely=True)
    # Sums and figures of pay are met by what reckons with them.
    asking = asking or (kind == RESTATES and (about_pay(talk.latest[0]) or of_known_form(talk, utterance) is not None))
    if asking or either or told or elsewhere or not 0 < len(said) <= FEW:
        return kind, 0.0
    asked = share[QUESTION]
    if not plainly and does["asks"] < _HARDLY and not is_question(utterance) and asked < 1.0:
        # What states something is no question on the subject, however much it is about that.
        likely /= 1.0 - asked
    return kind, likely


def behind_an_echo(talk: Talk, utterance: str, reply: Callable[[str], Reply]) -> Reply | None:
    """The reply to what somebody feels, or how they take up an answer, behind a few words of it; or None."""
    rest = without_echo(talk, utterance)
    if rest == utterance or (about_pay(talk.latest[0]) and figures_in(rest)):
        return None  # "46.15 an hour, that makes 96k" reckons.
    whole = heard(talk, utterance)
    if whole.kind == _DOUBTS and whole.confidence >= _PLAINLY:
        return None  # "350, really? Seems like too much" is of the figure.
    act = heard(talk, rest)
    felt = act.confidence >= _FELT and (act.kind in _TAKEN or act.kind.replace("-", "_") in FEELINGS)
    likely = felt or _uptake(talk, rest, plainly=True)[1] >= _PLAINLY
    return replace(reply(rest), question=utterance) if likely else None


def _restated(talk: Talk, utterance: str, *, surely: bool) -> Reply:
    """Whether it is as somebody puts it, with the line that says so."""
    if found := verdict(talk, utterance):
        return found
    entry, line = talk.latest[0], _line(talk, utterance)
    told = {word for each in talk.latest for word in words(each.answer)} | of_the_person(talk)
    figures = {figure for figure in figures_in(utterance) if figure.isdigit()}
    bare = _TAG.sub("", utterance.lower())
    if figures - told and surely:
        lead = messages.NOT_SO
    else:
        agrees = bool(_DENIES.search(bare)) == bool(_DENIES.search(_nearest(line.lower(), bare)))
        lead = messages.CONFIRMED if agrees else messages.COMPARED
    return talk.on(utterance, [entry], messages.as_told(lead, [line]))


def _nearest(line: str, said: str) -> str:
    """The part of a line that shares most with what is said, which no denial in the others is of."""
    return max(_PARTS.split(line), key=lambda part: len(stems(part) & stems(said)))


def _seen_otherwise(talk: Talk, utterance: str) -> Reply:
    """That what somebody knows counts, and whose word it is what was told."""
    entry, line = talk.latest[0], _line(talk, utterance)
    source = attributed(entry, line) if sources_of_line(entry, line) else ""
    return talk.on(utterance, [entry], messages.otherwise(entry.title, line, source))


def _line(talk: Talk, utterance: str) -> str:
    """The line of the latest answer that an utterance is most of; what it begins with, where none plainly is."""
    entry = talk.latest[0]
    likeliest = talk.likeliest_line(entry, utterance)
    if likeliest and likeliest.confidence >= _SURELY:
        return " ".join(likeliest.entry.answer.split())
    head = " ".join(in_form(entry, SHORTEST).split())
    besides = of_the_person(talk) | stems(f"{entry.title} {entry.question}")
    found = next(iter(lines(talk, utterance, [entry], besides)), None)
    plain = found is not None and (len(found.shared) > 1 or found.figures)
    return found.text if found and plain and found.text not in head else head
