"""Options: the two things between which a sentence asks to choose, with the lines of the answers on each."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from ...models import Entry
from ...patterns import regex
from ...text import is_function_word, normalize, stem, stems, telling_stems, words
from ..acts.picking import picked
from ..follow_ups.evidence import told_entries
from ..forms import pieces
from ..talk import Talk
from .names import names_in

__all__ = ["Option", "as_written", "bare_pair", "is_role", "one_by_name", "option", "pair", "parts_with", "role"]

_CHOOSES = regex(
    r"\b(?:which|better|best|suits?|suited|first|pehle|prefer|pick|choose|choice|easier|easy|easiest|kons[aie]"
    r"|kauns[aie]|weak|kaun sa|kon sa|say one|just one|one word|ek hi|for me|mere liye|recommend|would you (?:go|take"
    r"|start)|start with|go with|should i (?:take|do|learn|go|start|choose|pick|become|aim"
    r"|try|prepare|study|join)|rather than|instead of"
    r"|lu|karu|(?:someone|somebody|a person) (?:like me|in my)|replace|substitute"
    r"|in place of)\b|\bwhy\b.*\bnot\b"
)
_WOULD_YOU = regex(r"^.*\b(?:would|do) you (?:say|think|recommend|suggest|advise|prefer) ")
_FIELD = regex(r"\b(?:deep|machine)[ -]learning\b")
_GOING = regex(r"\b(?:quit|stay|leave|resign|switch|continue|keep|change)\b")
_BARE = regex(
    r"(?:(?:so|ok|and|but|then|hmm)[, ]+)*[\w.'-]+(?: [\w.'-]+){0,3},? (?:or|vs\.?|versus|ya) [\w.'-]+"
    r"(?: [\w.'-]+){0,8}\s?\?+"
)
"""Two things and nothing else."""
_TWO_ALONE = regex(r"((?:[\w.'-]+ ){1,3})(?:or|ya) ((?:[\w.'-]+ ?){1,3}?)(?: for me)?")
_SHORT = {
    "mlops": "mlops engineer",
    "de": "data engineer",
    "mle": "ml engineer",
    "ml eng": "ml engineer",
    "ai eng": "ai engineer",
    "data eng": "data engineer",
    "ds": "data scientist",
    "da": "data analyst",
}
"""How jobs are written in short where two are named."""
_PAIR = regex(
    r"(?:\b(?:between|out of|of|from)\s+)?(?P<one>[^,;:?!]+?)\s+(?:or|ya|vs\.?|versus|rather than"
    r"|instead of)\s+(?P<other>[^,;:?!]+)|(?P<this>[^;:?!]+?),? (?:rather than|instead of) (?P<that>[^,;:?!]+)"
    r"|\b(?:can|could|does|will|would|should) (?P<new>(?!(?:ai|it|they)\b)[^,;:?!]+?) (?:replace|substitute(?: for)?) "
    r"(?P<old>[^,;:?!]+)"
    r"|\b(?:is|are|would|could|might) (?P<nearer>[^,;:?!]+?) (?:be )?(?:an? |the )?(?:more|less|better|wiser|safer"
    r"|smarter|quicker|faster|easier)\b[^,;:?!]*? than (?P<further>[^,;:?!]+)"
    r"|\bwhy (?P<picked>[^,;:?!]+?),? (?:and )?not (?P<left>[^,;:?!]+)"
    r"|\b(?:between|out of)\s+(?P<first>[^,;:?!]+?)\s+(?:and|or|aur)\s+(?P<second>[^,;:?!]+)"
)
_ROUND = frozenset(
    map(
        stem,
        "which better best suit suits suited first pehle prefer pick choose choice easier easy easiest konsa kaunsa"
        " kaun sa kon say one just word ek hi me mere meri liye mai main recommend go take start begin with try become"
        " aim learn do should would could want option options for rather instead than of two both dono free cheap"
        " cheaper paid course courses book wala wali wale ko lu karu hai hoga rahega jaise job role work person"
        " somebody someone like weak maths math ke ka ki se aur thing tell bolo batao seekhu padhu study good between"
        " out over be is are think sense makes prepare join say situation case why not can could replace i you my your"
        " the a an to in on at it".split(),
    )
)
"""Stems around the names of two things between which somebody chooses."""
_LONGEST = 5
_STOPS = frozenset(
    map(
        stem,
        "which suits suit first pehle konsa kaunsa should mere better easier be is if when for as say what".split(),
    )
)
"""Stems with which something else begins after the name of a thing."""
_SORTS = frozenset(map(stem, "model models detection course courses book system systems engineer job field".split()))
_NEAR, _MOST_LINES, _MOST_NAMES = 3, 12, 2
_ONE_OF_TWO = regex(r"(?i)\b(?:the|that) (?:(first|former)|second|latter)(?: one| job| option|(?<=er)|(?=\W*$))")
_PART = regex(r"(?<=[.;])\s+(?=[A-Z*])|(?<=;)\s|(?<=\))\s(?=\*\*)")
_JOB = regex(r"\b(?:engineer|scientist|analyst|developer)$")
_ROLE = 2
"""Words of the title of a role."""


class Option(NamedTuple):
    """One of the two, with the lines on it."""

    said: str
    entry: Entry | None
    lines: tuple[str, ...]


def pair(sentence: str) -> tuple[str, str] | None:
    """The two things between which a sentence asks to choose, in the person's words; None for another sentence."""
    said = _WOULD_YOU.sub("", normalize(sentence))
    if not (said != normalize(sentence) or _CHOOSES.search(said) or _BARE.fullmatch(said)):
        return None
    for found in _PAIR.finditer(said):
        one, other = (part for part in found.groups() if part)
        if _FIELD.search(one) and _FIELD.search(other):
            return None  # One of these is a part of the other, of which the topics tell more.
        if _GOING.search(one) and _GOING.search(other):
            return None  # "Quit or stay?" is of the job one has.
        if _thing(one) and _thing(other) and _thing(one) != _thing(other):
            return one, other
    return None


def one_by_name(talk: Talk, utterance: str) -> str:
    """A question with the name of the one of two that it points at, which were told or asked of last; else nothing."""
    found = _ONE_OF_TWO.search(utterance)
    if not found or not talk.state.told or picked(utterance, ()):
        return ""
    told = [entry.title.removeprefix("What an ").removesuffix(" is") for entry in talk.latest]
    asked = [[_thing(part) for part in two.groups() if part] for two in _PAIR.finditer(normalize(talk.state.question))]
    jobs = [two for two in asked if all(_role(talk, thing) for thing in two)]
    two = next((two for two in (*jobs, told, *asked) if len(two) == _ROLE and all(two)), None)
    return f"{utterance[: found.start()]}{two[not found[1]]}{utterance[found.end() :]}" if two else ""


def bare_pair(sentence: str) -> tuple[str, str] | None:
    """The two things that a sentence of a few words names and no more, "data engineer or ml engineer"; else None."""
    found = _TWO_ALONE.fullmatch(normalize(sentence).strip(" .!?"))
    return (_thing(found[1]), _thing(found[2])) if found else None


def _thing(text: str) -> str:
    """What a thing is called, without the words of choosing around it; empty where nothing is left."""
    said = words(text)
    cut = next((at for at, word in enumerate(said) if stem(word) in _STOPS and at > 1), len(said))
    thing = _bare(said[:cut]) or _bare(said)
    return _SHORT.get(thing, thing)


def _bare(said: list[str]) -> str:
    """Some words without those of choosing at both ends."""
    while said and (stem(said[0]) in _ROUND or (is_function_word(said[0]) and said[0] != "no")):
        said.pop(0)
    while said and (stem(said[-1]) in _ROUND or is_function_word(said[-1])):
        said.pop()
    return " ".join(said[-_LONGEST:])


def option(talk: Talk, text: str, besides: Sequence[Entry]) -> Option:
    """A thing with the lines on it: of the answers that name it, those told first, or of the topic that it is."""
    said = _thing(text)
    names = names_in(talk.knowledge.topics, text.replace("'s", ""))
    if topic := _role(talk, said) or (None if names else _topic(talk, said)):
        alone = topic.title[0] != "W" and " or " not in topic.title
        name = topic.title if alone else re.sub(r"\bml\b", "ML", said)
        return Option(name, topic, tuple(pieces(topic)))
    sought = {stem(word) for word in (names[0] if names else words(said)) if not is_function_word(word)}
    sought = (sought - _SORTS) or sought
    if not sought:
        return Option(said, None, ())
    roles = talk.knowledge.roles
    near = [*besides, *talk.entries([roles.courses]), *told_entries(talk), *talk.entries([roles.learning_order])]
    if names:
        # What is told of another job is not told of its courses in general.
        jobs = talk.job_groups
        near += [topic for topic in talk.knowledge.topics if topic.group not in jobs]
    else:
        near += [match.entry for match in talk.advisor.match(said)[:_NEAR] if match.entry.kind == "topic"]
    found = [(entry, line) for entry in dict.fromkeys(near) for line in parts_with(entry, sought)]
    if not found and len(sought) > 1 and not names:
        # "Fraud detection" is spoken of as fraud.
        head = {stem(words(said)[0])}
        found = [(entry, line) for entry in dict.fromkeys(near) for line in parts_with(entry, head)]
    # What a line of several courses says is not said of each.
    single = [(entry, line) for entry, line in found if len(names_in(talk.knowledge.topics, line)) <= _MOST_NAMES]
    found = single if names and single else found
    held = tuple(line for _, line in found[:_MOST_LINES])
    written = next((name for line in held if names and (name := as_written(names[0], line))), said)
    return Option(written, found[0][0] if found else None, held)


def as_written(name: Sequence[str], line: str) -> str:
    """A name as a line writes it; empty where it does not."""
    found = re.search(r"[\W_]+".join(map(re.escape, name)) + r"(?: (?-i:[A-Z]\w+))?", line, re.IGNORECASE)
    return found[0] if found else ""


def parts_with(entry: Entry, sought: Set[str] = frozenset()) -> list[str]:
    """The parts of an answer's lines that hold all of some stems."""
    parts: list[str] = []
    for part in (part.strip() for line in pieces(entry) for part in _PART.split(line)):
        # "New to it? Take …": the question is a part of what follows.
        parts = [*parts[:-1], f"{parts[-1]} {part}"] if parts and parts[-1].endswith("?") else [*parts, part]
    return [part for part in parts if sought <= stems(part)]


def is_role(talk: Talk, text: str) -> bool:
    """Whether a thing is a job that the knowledge tells of."""
    return role(talk, text) is not None


def role(talk: Talk, text: str) -> Entry | None:
    """The topic of the job that a thing is; None for anything else."""
    return _role(talk, _thing(text))


def _role(talk: Talk, said: str) -> Entry | None:
    """The topic of the job that a thing is called by."""
    sought = telling_stems(talk.advisor.rewritten(said))
    jobs = talk.job_groups
    for entry in (entry for entry in talk.knowledge.topics if sought and entry.group in jobs):
        title = telling_stems(entry.title)
        if sought == title or (sought < title and len(title) == _ROLE):
            return entry
    if not _JOB.search(said):
        return None
    best = talk.advisor.match(said)[0].entry
    return best if sought <= telling_stems(f"{best.title} {best.question}") else None


def _topic(talk: Talk, said: str) -> Entry | None:
    """The topic that a thing is called by: a degree, a subject."""
    sought = telling_stems(talk.advisor.rewritten(said))
    for entry in talk.knowledge.topics:
        if sought and sought == telling_stems(entry.title):
            return entry
    best = talk.advisor.match(said)[0]
    sure = best.entry.kind == "topic" and best.confidence >= talk.advisor.threshold
    held = {stem(word) for text in (best.entry.title, best.entry.question, best.phrasing) for word in words(text)}
    return best.entry if sure and sought <= held else None
