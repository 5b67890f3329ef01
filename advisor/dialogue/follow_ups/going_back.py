"""Going back: which earlier answer somebody means, by its place in the talk, by what it is on, or as a comparison."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...slots import COUNTRIES
from ...text import normalize, telling_stems, words
from ..acts.act_messages import said_of
from ..forms import SHORT, WHOLE
from ..kept_values import parted
from ..pay.pay import pay_topics
from ..questions.pieces import is_question
from ..talk import Talk
from .evidence import spoken_of

__all__ = ["goes_back", "gone_back", "turn_named"]

_BACK = regex(
    r"\b(?:go|going|come|coming|get|jump|head|turn|step|take me|bring me|hop|scroll|rewind) back\b|\bback to\b"
    r"|\b(?:return|revisit|rewind|scroll up|reread)\b|\bwapas\b"
    r"|\bwhat (?:did )?(?:you|u) (?:said|say|told me|tell me|wrote|write)\b.{0,60}\b(?:earlier|before|first"
    r"|at the start)\b"
)
"""How it is said that an earlier answer is wanted."""
_THING = regex(
    r"\b(?:to|the|that|this|your|about|on|thing|things|stuff|part|bit|topic|question|answer|ok|alright|so)\b"
)
"""What stands around the name of an answer that somebody goes back to."""
_RETELLING = frozenset({"back", "again"})
"""Acts that want an answer told before."""
_NUMBERS = {"two": 2, "2": 2, "couple": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5, "do": 2, "teen": 3}
_UNIT = r"(?:answers?|steps?|questions?|messages?|turns?|repl(?:y|ies)|ones?|topics?|things?)"
_BEFORE = regex(
    rf"\b(?P<many>{'|'.join(_NUMBERS)})(?: of)? {_UNIT}? ?(?:ago|back|up|earlier|before|peeche)\b"
    rf"|\bback (?:by )?(?P<far>{'|'.join(_NUMBERS)}) {_UNIT}\b"
)
_PLACES = (
    (
        regex(r"\b(?:first|1st|beginning|start|started|outset|began|opening|initial|earliest|pehla|shuru)\b"),
        0,
    ),
    (regex(r"\b(?:second|2nd|dusra)\b(?! last)"), 1),
    (regex(r"\b(?:third|3rd|tisra)\b(?! last)"), 2),
    (regex(r"\b(?:fourth|4th)\b(?! last)"), 3),
)
_NEXT_TO_LAST = regex(r"\bbefore (?:the )?(?:last|latest)\b|\b(?:last|latest) but one\b|\bsecond last\b")
_PARTS = regex(r"[.,;:!?]+\s+")
_RETELLS = regex(
    r"\b(?:again|once more|one more time|back|revisit|return|reread|remind|repeat|earlier|before|said|told"
    r"|what was (?:it|that)|(?:you|u) (?:say|tell)|see|show|hear|reply|answer)\b"
)
"""What asks only for what was told."""
_AHEAD_OF = regex(r"\b(?:before|ahead of|prior to) (?:the|that|this|my|your|our)\b")
_COMPARED = regex(
    r"\b(?:difference|differences|compar\w+|side by side|versus|vs|the two|two (?:jobs|roles|of them)|fark|antar)\b"
)
_NAMED, _PLAINLY = 0.15, 0.5
"""How likely a topic that was told is, at least, for an utterance to name it; and so that no place says which."""


def gone_back(talk: Talk, utterance: str, kind: str) -> Reply | None:
    """The answer told earlier that an utterance wants again; None where it wants none, or none that was told.

    `kind` is the act that it likely is; empty for none.
    """
    said = normalize(utterance)
    surely = kind == "back" or _BACK.search(said) is not None
    turns = [turn for turn in map(parted, talk.state.turns) if talk.entries(turn)]
    if not turns or not (surely or kind in _RETELLING) or _asks_further(utterance):
        return None
    elsewhere = surely or set(talk.state.latest).isdisjoint(pay_topics(talk.knowledge))
    if elsewhere and (place := _country(said)) and (found := _of_a_place(talk, utterance, place, turns)):
        return found
    named = _named(talk, utterance, turns)
    if named and not surely and named[0] == talk.state.latest:
        return None
    by_title = bool(talk.latest) and telling_stems(talk.latest[0].title) <= telling_stems(utterance)
    whole = talk.latest[0].part_of if len(talk.latest) == 1 and not by_title else ""
    if named and whole and talk.state.told and named[0] == talk.state.latest and _by_place(talk, said, turns) is None:
        return _told(talk, utterance, [whole])  # Who goes back goes to more than was told just now.
    if named and named[1] >= _PLAINLY:
        ahead = _AHEAD_OF.search(said) is not None and turns.index(named[0]) > 0
        return _told(talk, utterance, turns[turns.index(named[0]) - ahead])
    if (turn := _by_place(talk, said, turns)) is not None:
        return _told(talk, utterance, turn)
    if _COMPARED.search(said) and (turn := _compared(talk, turns)):
        return _told(talk, utterance, turn)
    if named and surely:
        return _told(talk, utterance, named[0])
    line = spoken_of(talk, utterance) if surely and "but" not in said.split() else None
    return talk.on(utterance, [line.entry], said_of(line.entry, [line.text])) if line else None


def goes_back(text: str) -> bool:
    """Whether a text says plainly that an earlier answer is wanted."""
    return _BACK.search(normalize(text)) is not None


def turn_named(talk: Talk, said: str, turns: list[list[str]]) -> list[str] | None:
    """The turn that a text, as normalized, names by its topic or its place; None where it names none."""
    bare = _THING.sub(" ", _BACK.sub(" ", said)).strip()
    named = _named(talk, bare or said, turns)
    return named[0] if named else _by_place(talk, said, turns)


def _asks_further(utterance: str) -> bool:
    """Whether the last part of an utterance asks something of what it goes back to: "back to books, are they free?"."""
    _, _, rest = _PARTS.sub("|", utterance.strip(" .,;!?")).rpartition("|")
    whole = f"{rest}{utterance.strip()[-1:]}"
    return is_question(whole) and rest != utterance.strip(" .,;!?") and not _RETELLS.search(normalize(rest))


def _told(talk: Talk, utterance: str, turn: list[str]) -> Reply:
    """The answers of a turn once more."""
    return replace(talk.said(utterance, turn, SHORT if len(turn) > 1 else WHOLE), picked=True)


def _country(said: str) -> str:
    """The country that is named, in words for it or its people."""
    return next(filter(None, map(COUNTRIES.get, words(said))), "")


def _of_a_place(talk: Talk, utterance: str, country: str, turns: list[list[str]]) -> Reply | None:
    """What was told of a country: the topic on it, else the pay there, where pay was spoken of."""
    told = [name for turn in turns for name in turn]
    own = [entry for entry in talk.entries(reversed(told)) if country in entry.title or country in entry.question]
    if own:
        return _told(talk, utterance, [own[0].id])
    if {*told}.isdisjoint(pay_topics(talk.knowledge)):
        return None
    reply = talk.ask(f"What do ML engineers earn in {country}?", (), ())
    return replace(reply, question=utterance, picked=True) if reply.kind == "answer" else None


def _named(talk: Talk, utterance: str, turns: list[list[str]]) -> tuple[list[str], float] | None:
    """The turn whose topic is likeliest named, and how likely that is."""
    told = {name: turn for turn in turns for name in turn}
    found = (match for match in talk.advisor.match(utterance) if match.entry.id in told)
    best = next((match for match in found if match.confidence >= _NAMED), None)
    if best and best.entry.part_of in told and not _country(normalize(utterance)):
        return told[best.entry.part_of], best.confidence
    return (told[best.entry.id], best.confidence) if best else None


def _by_place(talk: Talk, said: str, turns: list[list[str]]) -> list[str] | None:
    """The turn that stands at the place in the talk that is named, from the first or back from the latest."""
    if far := _BEFORE.search(said):
        steps = _NUMBERS[far["many"] or far["far"]]
        return turns[max(0, len(turns) - 1 - steps)]
    if _NEXT_TO_LAST.search(said):
        return turns[max(0, len(turns) - 2)]
    found = next((place for pattern, place in _PLACES if pattern.search(said)), None)
    return turns[found] if found is not None and found < len(turns) else None


def _compared(talk: Talk, turns: list[list[str]]) -> list[str] | None:
    """The latest turn that set things side by side."""

    def compares(entries: list[Entry]) -> bool:
        return len(entries) > 1 or any(_COMPARED.search(normalize(entry.title)) for entry in entries)

    return next((turn for turn in reversed(turns) if compares(talk.entries(turn))), None)
