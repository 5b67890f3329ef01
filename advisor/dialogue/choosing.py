"""Choosing: which of two things the answers name, for this person, where lines of the knowledge decide it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ..models import Entry, Reply
from ..patterns import regex
from ..text import is_function_word, normalize, sentences, stem, stems, telling_stems, words
from . import follow_up_messages as messages
from .evidence import told_entries
from .forms import pieces
from .names import names_in
from .profile import FREE
from .talk import Talk

__all__ = ["asks_to_choose", "chosen"]

_CHOOSES = regex(
    r"\b(?:which|better|best|suits?|suited|first|pehle|prefer|pick|choose|choice|easier|easy|easiest|konsa|kaunsa"
    r"|kaun sa"
    r"|kon sa|say one|just one|one word|ek hi|for me|mere liye|recommend|would you (?:go|take|start)|start with"
    r"|go with"
    r"|should i (?:take|do|learn|go|start|choose|pick|become|aim|try)|rather than|instead of|lu|karu)\b"
)
_PAIR = regex(
    r"(?:\b(?:between|out of|of|from)\s+)?(?P<one>[^,;:?!]+?)\s+(?:or|ya|vs\.?|versus|rather than"
    r"|instead of)\s+(?P<other>[^,;:?!]+)"
    r"|(?P<this>[^;:?!]+?),? (?:rather than|instead of) (?P<that>[^,;:?!]+)"
    r"|\b(?:between|out of)\s+(?P<first>[^,;:?!]+?)\s+(?:and|or|aur)\s+(?P<second>[^,;:?!]+)"
)
_ROUND = frozenset(
    map(
        stem,
        "which better best suit suits suited first pehle prefer pick choose choice easier easy easiest konsa"
        " kaunsa kaun sa"
        " kon say one just word ek hi me mere meri liye mai main recommend go take start begin with try become"
        " aim learn"
        " do should would could want option options for rather instead than of two both dono free cheap cheaper"
        " paid course"
        " courses book wala wali wale ko lu karu hai hoga rahega jaise job role work person somebody someone like"
        " weak maths"
        " math ke ka ki se aur thing tell bolo batao seekhu padhu study good between out over be is are think"
        " sense makes"
        " i you my your the a an to in on at it".split(),
    )
)
"""Stems around the names of two things between which somebody chooses."""


class _Want(NamedTuple):
    """Something by which people choose."""

    asked: re.Pattern[str]
    """How they ask for it."""
    speaks_for: re.Pattern[str]
    against: re.Pattern[str] | None
    name: str
    """What it is, after "if you want"."""


_EASY = _Want(
    regex(
        r"\b(?:easy|easier|easiest|simple|simpler|gentle|gentler|beginners?|weak|never (?:coded|programmed"
        r"|written)|no coding"
        r"|from scratch|first|pehle|start|begin|new to|aasan|asan)\b"
    ),
    regex(
        r"\b(?:beginner|first step|new to|fundamentals first|short exercises|school maths|high-school maths|basics"
        r"|basic python is enough|no coding|easier|gentle|far more than for ml|any laptop)\b"
    ),
    regex(
        r"\b(?:year of (?:programming|coding)|coded for a year|master's or phd|a hard entry|hard\?\*\* yes"
        r"|calculus|probability"
        r"|doctorate)\b"
    ),
    "the gentler start",
)
_FREE_WANT = _Want(
    regex(r"\b(?:free|cheap|cheaper|cheapest|price|cost|costs|money|paisa|paise|paid|afford)\b"),
    regex(r"\bfree\b"),
    regex(r"\bpaid\b|[$€£]"),
    "something free",
)
_SHORT_WANT = _Want(
    regex(r"\b(?:short|shorter|quick|quicker|quickest|fast|faster|fastest|jaldi|little time|less time)\b"),
    regex(r"\bshort\b|\b\d+ hours\b"),
    regex(r"\b(?:three courses|months|longer|years?)\b"),
    "something short",
)
_PRACTICE_WANT = _Want(
    regex(r"\b(?:practice|practise|practical|hands.on|doing|exercises?|build)\b"),
    regex(r"\b(?:practise|exercises|hands-on|builds?|project)\b"),
    None,
    "practice rather than reading",
)
_WANTS = (_FREE_WANT, _EASY, _SHORT_WANT, _PRACTICE_WANT)
_FIELDS = "domain-specialisations"
"""Id of the topic that says what makes a field a good one, where the knowledge has it."""
_NICHE = regex(r"\bniche has\b")
_START = ("roadmap",)
"""Ids of topics that tell what comes first, whose lines count for what they name."""


class _Option(NamedTuple):
    """One of the two, with the lines on it."""

    said: str
    entry: Entry | None
    lines: tuple[str, ...]


def asks_to_choose(utterance: str) -> bool:
    """Whether an utterance asks which of two to take."""
    return any(_pair(sentence) is not None for sentence in sentences(utterance))


def chosen(talk: Talk, utterance: str) -> Reply | None:
    """Which of two fits, with the line that says so; what each is, where none does; None where neither is known."""
    found = next((pair for sentence in reversed(sentences(utterance)) if (pair := _pair(sentence))), None)
    if found is None:
        return None
    one, other = (_option(talk, said) for said in found)
    if not (one.lines or other.lines) or (one.entry is other.entry and one.lines == other.lines and one.entry):
        return None
    if not (one.lines and other.lines):
        return _of_one(talk, utterance, one, other)
    for want in _wanted(talk, utterance):
        merits = [_merit(option, want) for option in (one, other)]
        if merits[0][0] != merits[1][0]:
            best, worst = (one, other) if merits[0][0] > merits[1][0] else (other, one)
            line = max(merits)[1] or _first(best)
            text = messages.chosen(best.said, want.name, line, worst.said, _merit(worst, want)[1] or _first(worst))
            return _on(talk, utterance, [best, worst], text)
    return _on(talk, utterance, [one, other], messages.undecided([(o.said, _first(o)) for o in (one, other)]))


def _of_one(talk: Talk, utterance: str, one: _Option, other: _Option) -> Reply | None:
    """What is known of the one that lines name, and what they say of how to choose a field."""
    known, unknown = (one, other) if one.lines else (other, one)
    if known.entry is None or known.entry.id != _FIELDS:
        return None
    rule = next((line for line in pieces(known.entry) if _NICHE.search(line)), "")
    text = messages.one_known(known.said, _first(known), unknown.said)
    if rule:
        text = f"{text}\n\n{messages.nearer(rule, talk.state.profile.role)}"
    return _on(talk, utterance, [known], text)


def _on(talk: Talk, utterance: str, options: Sequence[_Option], text: str) -> Reply:
    entries = list(dict.fromkeys(option.entry for option in options if option.entry))
    return replace(talk.on(utterance, entries, text), tentative=True)


def _pair(sentence: str) -> tuple[str, str] | None:
    """The two things between which a sentence asks to choose, in the person's words; None for another sentence."""
    said = normalize(sentence)
    if not _CHOOSES.search(said):
        return None
    for found in _PAIR.finditer(said):
        one, other = (part for part in found.groups() if part)
        if _thing(one) and _thing(other) and _thing(one) != _thing(other):
            return one, other
    return None


def _thing(text: str) -> str:
    """What a thing is called, without the words of choosing around it; empty where nothing is left."""
    said = words(text)
    cut = next((at for at, word in enumerate(said) if stem(word) in _STOPS and at > 1), len(said))
    said = said[:cut]
    while said and (stem(said[0]) in _ROUND or (is_function_word(said[0]) and said[0] != "no")):
        said.pop(0)
    while said and (stem(said[-1]) in _ROUND or is_function_word(said[-1])):
        said.pop()
    return " ".join(said[-_LONGEST:])


_LONGEST = 5
_STOPS = frozenset(map(stem, "which suits suit first pehle konsa kaunsa should mere better easier be is".split()))


def _option(talk: Talk, text: str) -> _Option:
    """A thing with the lines on it: of the answers that name it, those told first, or of the topic that it is."""
    said = _thing(text)
    names = names_in(talk.knowledge.topics, text)
    if not names and (topic := _topic(talk, said)):
        return _Option(topic.title, topic, tuple(pieces(topic)))
    sought = {stem(word) for word in (names[0] if names else words(said)) if not is_function_word(word)}
    sought = (sought - _SORTS) or sought
    if not sought:
        return _Option(said, None, ())
    near = [*told_entries(talk), *(talk.knowledge[name] for name in _START if name in talk.knowledge)]
    if names:
        near += list(talk.knowledge.topics)
    else:
        near += [match.entry for match in talk.advisor.match(said)[:_NEAR] if match.entry.kind == "topic"]
    found = [(entry, line) for entry in dict.fromkeys(near) for line in _sentences_with(entry, sought)]
    if not found and len(sought) > 1 and not names:
        # "Fraud detection" is spoken of as fraud.
        head = {stem(words(said)[0])}
        found = [(entry, line) for entry in dict.fromkeys(near) for line in _sentences_with(entry, head)]
    held = tuple(line for _, line in found[:_MOST_LINES])
    written = _as_written(names[0], held[0]) if names and held else said
    return _Option(written, found[0][0] if found else None, held)


def _as_written(name: Sequence[str], line: str) -> str:
    """A name as a line writes it."""
    found = re.search(r"[\W_]+".join(map(re.escape, name)) + r"(?: (?-i:[A-Z]\w+))?", line, re.IGNORECASE)
    return found[0] if found else " ".join(name)


_SORTS = frozenset(map(stem, "model models detection course courses book system systems engineer job field".split()))
_NEAR, _MOST_LINES = 3, 6
_PART = regex(r"(?<=[.;])\s+(?=[A-Z*])|(?<=;)\s|(?<=\))\s(?=\*\*)")


def _sentences_with(entry: Entry, sought: set[str]) -> list[str]:
    """The parts of an answer's lines that hold all of some stems."""
    parts = [part.strip() for line in pieces(entry) for part in _PART.split(line)]
    return [part for part in parts if sought <= stems(part)]


def _topic(talk: Talk, said: str) -> Entry | None:
    """The topic that a thing is called by: a role, a degree."""
    sought = telling_stems(talk.advisor.rewritten(said))
    for entry in talk.knowledge.topics:
        title = telling_stems(entry.title)
        if sought and (sought == title or (entry.group == "Roles compared" and sought < title and len(title) == _ROLE)):
            return entry
    best = talk.advisor.match(said)[0]
    sure = best.entry.kind == "topic" and best.confidence >= talk.advisor.threshold
    held = {stem(word) for text in (best.entry.title, best.entry.question) for word in words(text)}
    return best.entry if sure and sought <= held else None


_ROLE = 2
"""Words of the title of a role."""


def _wanted(talk: Talk, utterance: str) -> list[_Want]:
    """What the person chooses by: what they ask for, then what they told of themselves."""
    said = normalize(utterance)
    profile = talk.state.profile
    found = [want for want in _WANTS if want.asked.search(said)]
    if profile.budget == FREE:
        found.append(_FREE_WANT)
    if profile.lacks or profile.partly:
        found.append(_EASY)
    return list(dict.fromkeys([*found, _EASY, _PRACTICE_WANT]))


def _merit(option: _Option, want: _Want) -> tuple[int, str]:
    """How the lines on a thing speak for it, in what somebody wants; and the first that does so, or against it."""
    plus = [line for line in option.lines if want.speaks_for.search(line.lower())]
    minus = [line for line in option.lines if want.against and want.against.search(line.lower())]
    return bool(plus) - bool(minus), (plus or minus or [""])[0]


def _first(option: _Option) -> str:
    return option.lines[0]
