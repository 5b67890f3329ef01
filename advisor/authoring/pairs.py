"""Questions and answers as other forms hold them, and the entries they become."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..errors import KnowledgeError, Problem
from ..knowledge import Knowledge
from ..knowledge.names import listed, meant
from ..knowledge.words import Rule, check_rules
from ..models import Entry, Source
from ..normalisation.rewriting import Rewriter
from ..patterns import regex
from ..text import clean, is_function_word, words

__all__ = ["FIELDS", "Found", "Pair", "entries_of", "slug"]

FIELDS = tuple(name for name in Entry.__dataclass_fields__ if name not in {"id", "phrasings", "answer"})
"""What an entry holds beside its id, phrasings and answer, and a form may hold for it."""
_ID = regex(r"[a-z0-9]+(-[a-z0-9]+)*")
_ID_WORDS = 6
_ID_LENGTH = 60


@dataclass(slots=True)
class Pair:
    """An answer and the ways to ask for it, as they were found in a file."""

    questions: list[str]
    answer: str
    file: str
    line: int
    key: str = ""
    """Its name in the form, which follow-ups use; empty where it has none."""
    fields: dict[str, Any] = field(default_factory=dict)
    """Of the `FIELDS`, what the form holds. Follow-ups and `part_of` are keys; a source is a mapping with its `key`."""

    def problem(self, message: str) -> Problem:
        """A problem with it."""
        return Problem(message, self.file, self.line)


@dataclass(slots=True)
class Found:
    """What files of another form hold."""

    pairs: list[Pair] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)
    """Words read as others."""
    notes: list[Problem] = field(default_factory=list)
    """What was left out or changed, and what to do about it."""


def slug(text: str) -> str:
    """A text as an id: its telling words joined by hyphens; empty where none is in Latin letters."""
    said = words(text)
    telling = [word for word in said if not is_function_word(word)] or said
    parts = re.findall(r"[a-z0-9]+", " ".join(telling))[:_ID_WORDS]
    return "-".join(parts)[:_ID_LENGTH].strip("-")


def entries_of(found: Found) -> tuple[tuple[Entry, ...], list[Problem]]:
    """The entries of what was found, and what had to be left out or changed besides.

    Words that cannot be read as others are taken from what was found. Raises `KnowledgeError` where a field holds what
    it cannot hold, or nothing is left.
    """
    notes: list[Problem] = []
    pairs = list(_whole(found.pairs, notes))
    if not pairs:
        raise KnowledgeError((*found.notes, *notes, Problem("no question with an answer was found")))
    found.words = _usable(found.words, notes)
    pairs = _without_repeats(pairs, Rewriter(found.words), notes)
    ids = _ids(pairs)
    entries = [_entry(pair, ids, name, notes) for pair, name in zip(pairs, _named(pairs, ids), strict=True)]
    _check(entries, pairs, found.words)
    return tuple(entries), notes


def _usable(rewrites: Mapping[str, str], notes: list[Problem]) -> dict[str, str]:
    """The words read as others, without those that knowledge cannot hold."""
    kept = list(rewrites.items())
    while problems := list(check_rules([Rule(*rule, line=number) for number, rule in enumerate(kept)])):
        said = "of the words read as others, this is left out"
        notes += [Problem(f"{said}: {problem.message}") for problem in problems]
        wrong = {problem.line for problem in problems}
        kept = [rule for number, rule in enumerate(kept) if number not in wrong]
    return dict(kept)


def _whole(pairs: Iterable[Pair], notes: list[Problem]) -> Iterable[Pair]:
    """The pairs that have a question and an answer, both tidied."""
    for pair in pairs:
        asked = (" ".join(clean(text).split()) for text in pair.questions)
        questions = list(dict.fromkeys(text for text in asked if text))
        answer = clean(pair.answer.replace("\r\n", "\n")).strip()
        if questions and answer:
            yield replace(pair, questions=questions, answer=answer)
        elif questions:
            notes.append(pair.problem(f"`{questions[0]}` has no answer and is left out; write one"))
        elif answer:
            notes.append(pair.problem("an answer has no question and is left out; write one"))


def _without_repeats(pairs: list[Pair], rewriter: Rewriter, notes: list[Problem]) -> list[Pair]:
    """The pairs, each question in the first that has it; an answer with no question of its own goes there too."""
    first: dict[str, int] = {}
    kept: list[Pair] = []
    for pair in pairs:
        read = [" ".join(rewriter.words(words(text))) or text for text in pair.questions]
        taken = {text: first[words_] for text, words_ in zip(pair.questions, read, strict=True) if words_ in first}
        own = [text for text in pair.questions if text not in taken]
        if own:
            for text, number in taken.items():
                place = f"{kept[number].file}:{kept[number].line}"
                notes.append(pair.problem(f"`{text}` is asked in {place} too and stays there alone"))
            first |= dict.fromkeys((words_ for words_ in read if words_ not in first), len(kept))
            kept.append(replace(pair, questions=own))
            continue
        other = kept[next(iter(taken.values()))]
        if pair.answer not in other.answer:
            other.answer += f"\n\n{pair.answer}"
            what = f"`{pair.questions[0]}` is asked in {other.file}:{other.line} too; both answers stand there now"
            notes.append(pair.problem(what))
    return kept


def _ids(pairs: Iterable[Pair]) -> dict[str, str]:
    """The id of each pair that has a key."""
    taken: Counter[str] = Counter()
    # Those that are ids already come first, so that they stay as they are.
    keys = sorted((pair.key for pair in pairs if pair.key), key=lambda key: not _ID.fullmatch(key))
    return {key: _free(key if _ID.fullmatch(key) else slug(key.replace("_", " ")), taken) for key in keys}


def _named(pairs: Iterable[Pair], ids: Mapping[str, str]) -> list[str]:
    """The id of each pair, in their order."""
    taken = Counter(ids.values())
    return [
        ids[pair.key] if pair.key else _free(slug(str(pair.fields.get("title", "")) or pair.questions[0]), taken)
        for pair in pairs
    ]


def _free(name: str, taken: Counter[str]) -> str:
    """A name, numbered where it is taken."""
    name = name or "entry"
    taken[name] += 1
    if taken[name] == 1:
        return name
    number = f"-{taken[name]}"
    return _free(name[: _ID_LENGTH - len(number)].rstrip("-") + number, taken)


def _entry(pair: Pair, ids: Mapping[str, str], name: str, notes: list[Problem]) -> Entry:
    """A pair as an entry; what it leads to that is not there is left out."""
    values = {key: value for key, value in pair.fields.items() if value not in (None, "", [], ())}
    if unknown := [key for key in values if key not in FIELDS]:
        remedy = meant(unknown[0], FIELDS) or f"an entry has {listed(('id', 'phrasings', *FIELDS))}"
        raise KnowledgeError((pair.problem(f"unknown key `{unknown[0]}`; {remedy}"),))
    values = {key: _typed(key, value) for key, value in values.items()}
    if isinstance(values.get("follow_ups"), list):
        leads = list(dict.fromkeys(map(str, values["follow_ups"])))
        values["follow_ups"] = tuple(ids[key] for key in leads if key in ids and ids[key] != name)
        gone = [key for key in leads if key not in ids]
        notes += [pair.problem(f"it leads to `{key}`, which is not there; that is left out") for key in gone]
    if "part_of" in values:
        values["part_of"] = ids.get(str(values["part_of"]), values["part_of"])
    if isinstance(values.get("sources"), list):
        values["sources"] = tuple(_source(pair, value) for value in values["sources"])
    title = values.pop("title", pair.questions[0].rstrip(" ?"))
    return Entry(name, title or pair.questions[0], pair.answer, tuple(pair.questions), **values)


def _typed(name: str, value: Any) -> Any:
    """What a form holds as text, as the type of the field; what is not of it, as it is."""
    default = Entry.__dataclass_fields__[name].default
    if isinstance(value, str) and isinstance(default, bool):
        return value.strip().lower() in {"true", "yes", "1"}
    if isinstance(value, str) and isinstance(default, int) and value.strip().isdecimal():
        return int(value)
    return value


def _source(pair: Pair, value: Any) -> Source:
    if isinstance(value, dict) and {"key", "title", "by"} <= set(value) <= set(Source.__dataclass_fields__):
        # Any text may stand for the kind here: what is written is read again, and loading refuses an unknown kind.
        fields: dict[str, Any] = {name: str(text) for name, text in value.items()}
        return Source(**fields)
    message = f"`sources` holds {value!r:.60}; a source has `key`, `title` and `by`, and may have `url`, `date`, `kind`"
    raise KnowledgeError((pair.problem(message),))


def _check(entries: list[Entry], pairs: list[Pair], rewrites: Mapping[str, str]) -> None:
    """Hold the entries to the rules of all knowledge; what is wrong is told with its place in the other form."""
    places = {entry.id: pair for entry, pair in zip(entries, pairs, strict=True)}
    try:
        Knowledge(entries, rewrites)
    except KnowledgeError as error:
        problems = [
            replace(problem, file=places[problem.entry].file, line=places[problem.entry].line)
            if problem.entry in places
            else problem
            for problem in error.problems
        ]
        raise KnowledgeError(tuple(problems)) from error
