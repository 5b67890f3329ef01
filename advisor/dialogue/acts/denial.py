"""Denial: what a person does not want, and what instead ("not salary, skills"; "courses other than books")."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from typing import NamedTuple

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, stems, telling_stems, words
from ..forms import holding
from ..pay import places
from ..talk import Talk
from . import act_messages
from .act_templates import NOISE
from .templates import LONGEST, Template

__all__ = ["ANYTHING", "MOST_LEFT", "WHOLE", "Denial", "denial", "names", "reply_to", "without"]

_MACROS = {
    "small": "[a|an|the|any|some|more|about|on|for|with|of]*",
    "lead": "[ok|okay|but|and|so|well|hmm|sorry|actually|i said|i mean|i meant|asked|i asked|the|,]*",
    "not": "do not|dont|never|did not|didnt|am not|m not|donot",
    "wish": "want|wanna|like|care|need|wish|asking|ask|interested|keen|planning|looking|talking|mean|intend",
    "to": "[to] (be|become|hear|know|read|learn|talk|see|work as|work in|ask|go into)",
    "other_than": "other than|apart from|aside from|besides|beside|except|except for|excluding|anything but|but not"
    "|not counting|leaving aside|ke alawa",
    "drop": "no|stop|enough|forget|skip|leave|drop|ignore|not interested in|do not talk about|no need for"
    "|stop talking about",
}
_pattern = cache(partial(Template, macros=_MACROS))
_TEMPLATES = (
    "{lead} no <denied> [is|are] (needed|required|necessary)",
    "{lead} <denied> [is|are] (not|nahi) (needed|required|necessary|chahiye)",
    "{lead} [i|we|im] [really|just|certainly|absolutely]* {not} [really|actually|even]* {wish} [{to}] [in|as] {small}"
    " <denied>",
    "{lead} [i|we] (d|would)* (rather not|prefer not to) (do|get|take|go for|have|read|use|learn) {small} <denied>"
    " [, <wanted>]",
    "{lead} [i|we|im]* {not} {wish} [{to}] [in|as] {small} <denied> , [i want|i need|but|give me|tell me about]*"
    " {small} <wanted>",
    "[no|nope]* {lead} not {small} <denied> (,|but|rather|but rather) [but|rather|i want|i need]* {small} <wanted>",
    "{lead} <denied> (nahi|nahin|nhi) [,] <wanted>",
    "{lead} <wanted> [,] [and|but|just|only]* not {small} <denied>",
    "{lead} <wanted> [,] {other_than} {small} <denied>",
    "{lead} {other_than} {small} <denied>",
    "{lead} <denied> (k|ke) alawa [kuch|kya|batao|aur]*",
    "{drop} {small} <denied>",
    "{lead} [no|nope|,]* not {small} <denied>",
)
_BOTH = regex(r" not (?:only|just|merely) .* but\b")
"""How something is wanted beside something else."""
_TELLS_APART = regex(r"(?i)\b(?:sets?|tells?|told) [^,.?!]{2,40} apart from\b")
"""What asks for a difference, and leaves nothing aside."""
_MARKS = regex(r"([,;:]|\.\s|\s-\s)")
_WHY = regex(
    r"(?i)^(?P<denial>(?:(?:but|and|no|sorry|ok|well)[, ]+)*(?:(?:i|we) (?:really )?(?:do not|don'?t) (?:want|like)"
    r"|not|no more|other than|anything but)\b[^.,;!?]+)[.,;!]+ (?:because |cos )?(?:i|i'?m|they|these|those|my"
    r"|(?:it'?s |it is |is )?(?:too|so|very))\b"
    r"(?!.*\b(?:want|wanted|need|mean|meant|prefer|like|love|rather|asked|about|know|already|would|am|'m|im)\b)[^?,]*$"
)
"""What is not wanted, with no more behind it than why: "not books, they bore me"."""
_BECOME = frozenset("be become being becoming".split())
_MOST_WORDS = 6
"""Words of what is not wanted, at most."""
MOST_LEFT = 5
"""Lines that are told beside what is refused, at most."""
_LONG = 6
"""Letters by which a longer word is known again."""
WHOLE = frozenset(
    "why how what which when where who can could should will would is are do does did if or whether i you it that"
    " this has have am was were be to hw wat wht whr y".split()
)
"""Signs of a sentence where a thing would stand: it says or asks something of its own."""
_MUSTS = frozenset(
    "phd master masters degree degrees math maths mathematics statistics coding programming code sql leetcode gpu"
    " python bootcamp certificate certification experience".split()
)
"""What people do not want who ask whether they must: the topic tells them."""
_EITHER_WAY = frozenset(
    "sure certain good ready interested clear bad now yet really much only so true right enough that this it".split()
)
"""What is no thing to leave aside: "not sure", "not now"."""
ANYTHING = frozenset(
    "no nope nah anything something what s else all everything any some other show me give tell suggest is there about"
    " kuch options option one ones things ways way another other others then please pls than this that it".split()
)
"""Words that say only that something else is wanted."""
_JOBS = frozenset("job jobs role roles career careers work path paths are could can i do be become which".split())
"""Words beside these that say only that another job is."""


class Denial(NamedTuple):
    """What is not wanted, and what is, in the person's words."""

    denied: str
    wanted: str = ""
    instead: bool = False
    """Whether that stands in the place of what is not wanted; otherwise it may be a part of it."""
    own: bool = False
    """Whether the person says that they do not want it."""
    goal: bool = False
    """Whether it is what the person does not want to become."""


def denial(utterance: str, *, known: bool = False) -> Denial | None:
    """What an utterance denies, if that is all it does beside asking for something instead; None otherwise.

    `known`: they say that they have it already, so that nobody asks whether they must.
    """
    if _TELLS_APART.search(utterance):
        return None
    because = _WHY.match(utterance)
    parts = _MARKS.split(because["denial"] if because else utterance)
    said = [word for place, part in enumerate(parts) for word in ([","] if place % 2 else words(part))]
    if len(said) > LONGEST:
        return None
    text = "".join(f" {word}" for word in said if word not in NOISE)
    if _BOTH.search(text):
        return None
    for template in _TEMPLATES:
        found = _pattern(template).fullmatch(text)
        if found is None:
            continue
        denied = found["denied"].split()
        wanted = (found.groupdict().get("wanted") or "").split()
        asked = bool(wanted)
        become = not _BECOME.isdisjoint(said)
        if set(wanted) <= (ANYTHING | _JOBS if become else ANYTHING):
            wanted = []
        if set(denied) <= _EITHER_WAY or not telling_stems(found["denied"]) or len(denied) > _MOST_WORDS:
            continue
        if WHOLE & {*denied, *wanted[wanted[:1] in (["which"], ["what"]) :]} or (
            not (asked or known) and _MUSTS & set(denied)
        ):
            continue
        goal = become and not wanted
        own = "{not}" in template and not wanted
        return Denial(" ".join(denied), " ".join(wanted), "{other_than}" not in template, own, goal)
    return None


def reply_to(talk: Talk, utterance: str, found: Denial) -> Reply | None:
    """What is wanted, without what is not; or what else there is. None where nothing known is denied."""
    denied = _denied(talk, found)
    if found.wanted and denied:
        asked = places.with_places(talk, found.wanted)
        reply = talk.ask(asked, talk.state.latest, [entry.id for entry in denied])
        talk.state.asked(found.wanted)
        return replace(reply, question=utterance)
    if found.wanted:
        return _beside(talk, utterance, found)
    if not (denied or found.own):
        return None
    state = talk.state
    refused = [entry.id for entry in denied]
    left = [name for name in state.latest if name not in refused]
    if state.told and 0 < len(left) < len(state.latest):
        state.leave_out(refused)
        return talk.said(utterance, left)  # Of several that were told, the others stay.
    if not {*refused}.isdisjoint(state.latest):
        state.take_back()
    state.leave_out(refused)
    if found.goal:
        said = telling_stems(found.denied)
        roads = [
            name
            for name in talk.knowledge.roles.other_jobs
            if not said & telling_stems(talk.knowledge[name].title) - {"engin"}
        ]
        near = roads or talk.unread()
    else:
        beside = [name for entry in denied for name in entry.follow_ups]
        near = [*(talk.likely(state.question) if not state.told else ()), *beside, *talk.unread()]
    return talk.asking(
        utterance, act_messages.OTHER_ROADS if found.goal else act_messages.left_aside(found.denied), near
    )


def without(talk: Talk, entry: Entry, denied: str, said: set[str]) -> list[str]:
    """The pieces of an answer that are not of what is denied, whose stems these are; none where no piece is."""
    asked = {line.entry.answer: line.entry.phrasings for line in talk.advisor.match_lines(denied)}
    known, naming = holding(entry), []
    for before, piece in zip(["", *known], known, strict=False):
        # "New to it? Take this": what answers a question in the answer is of that, too.
        of_it = f"{before} {piece}" if before[-1:] == "?" else piece
        if names(" ".join((of_it, *asked.get(piece, ()), *asked.get(before, ()))), said):
            naming.append(piece)
    return [piece for piece in known if piece not in naming and piece[-1] != "?"] if naming else []


def names(piece: str, said: set[str]) -> bool:
    """Whether a piece of an answer holds one of some stems, or the beginning of a long one: "interns"."""
    held = stems(piece)
    return not held.isdisjoint(said) or any(word[:_LONG] in held for word in said if len(word) > _LONG)


def _beside(talk: Talk, utterance: str, found: Denial) -> Reply | None:
    """What an answer has beside something that it names; None where it names no such thing."""
    reply = talk.ask(found.wanted, talk.state.latest, ())
    entries = [match.entry for match in reply.answers if match.entry.kind == "topic"]
    whole = next((match.entry for match in talk.advisor.match(found.denied) if match.entry.kind == "topic"), None)
    if whole and telling_stems(found.wanted) <= telling_stems(whole.title):
        entries = [whole]
    if len(entries) != 1:
        return None
    entry = entries[0]
    rest = without(talk, entry, found.denied, telling_stems(found.denied))
    if not rest:
        return None
    talk.state.question = ""
    return talk.on(utterance, [entry], act_messages.beside(found.denied, entry, rest[:MOST_LEFT]))


def _denied(talk: Talk, found: Denial) -> list[Entry]:
    """The topics whose titles hold what is denied, and the one it surely means."""
    said = telling_stems(talk.advisor.rewritten(found.denied))
    if not said:
        return []
    titled = [
        entry for entry in talk.knowledge.topics if said <= telling_stems(f"{entry.title} {entry.id.replace('-', ' ')}")
    ]
    best = next((match for match in talk.advisor.match(found.denied) if match.entry.kind == "topic"), None)
    surely = best and (best.confidence >= talk.advisor.threshold or normalize(best.phrasing) == found.denied)
    if best and surely and (found.instead or not found.wanted):
        return list(dict.fromkeys([*titled, best.entry]))
    return titled
