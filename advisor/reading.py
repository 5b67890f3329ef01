"""YAML in, entries or problems out: every check, and what is said of every mistake.

A file is a mapping of entry id to entry:

    opening-hours:
      title: Opening hours
      answer: We are open from **9 to 5**.
      phrasings:
        - When are you open?
        - opening times
      follow_ups: []              # optional: ids of entries to offer next
      source: The house rules     # optional: shown under the answer
      kind: topic                 # optional: or small_talk, or gap (asked, but not covered)
      part_of: visiting           # optional: id of the topic whose answer covers this one as well

The file `words.yaml` is a mapping of words and phrases to what they are read as:

    opn: open
    "dear sir …": ""              # read as nothing in front of something else
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, NamedTuple

import yaml

from .errors import KnowledgeError, Problem
from .models import ENTRY_KINDS, Entry
from .rewriting import ELSE, WORDS_FILE, Rewriter, place_of
from .text import words

__all__ = ["checked", "read"]

_REQUIRED: dict[str, type] = {"title": str, "answer": str, "phrasings": list}
_FIELDS: dict[str, type] = {**_REQUIRED, "follow_ups": list, "source": str, "kind": str, "part_of": str}
_EXPECTED: dict[type, str] = {str: "text", list: "a list of texts"}
_DEEPEST = 50
"""Levels of nesting that are read; an entry needs three."""
_DEEP_INDENT = re.compile(rf"^[ ?:-]{{{_DEEPEST}}}", re.MULTILINE)
_LONGEST_SHOWN = 60
"""Characters of a wrong text that an error repeats."""
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(slots=True)
class _Draft:
    """An entry before it is checked, and where each part of it stands."""

    id: str
    values: dict[str, Any]
    file: str = ""
    line: int = 0
    lines: dict[str, int] = field(default_factory=dict)
    """Line of each key, and of each follow-up by its id."""
    wrong: set[str] = field(default_factory=set)
    """Keys whose form is wrong, which was reported already."""

    def problem(self, message: str, key: str = "") -> Problem:
        return Problem(message, self.file, self.lines.get(key, self.line), str(self.id))


class _Rule(NamedTuple):
    """A phrase and what it is read as, both as written, and where that stands."""

    phrase: Any
    meant: Any
    file: str = ""
    line: int = 0

    def problem(self, message: str) -> Problem:
        return Problem(message, self.file, self.line)


def read(files: Iterable[tuple[str, bytes | OSError]]) -> tuple[tuple[Entry, ...], dict[str, str]]:
    """The entries of files, and the words read as others, of files given by name and bytes or why they are unreadable.

    Raises `KnowledgeError` that lists every mistake of every file.
    """
    drafts: list[_Draft] = []
    rules: list[_Rule] = []
    problems: list[Problem] = []
    unread = False
    for name, data in files:
        root = _compose(name, data, problems)
        unread |= root is None
        if root is not None and PurePath(name).stem.lower() == WORDS_FILE:
            rules += _rules(name, root, problems)
        elif root is not None:
            drafts += _drafts(name, root, problems)
    if not drafts and not problems:
        problems.append(Problem("there are no entries beside the words; add a file of entries", rules[0].file))
    # Entries of a file that could not be read are not missing: their names are unknown.
    problems += _check(drafts, check_names=not unread)
    wrong = list(_check_rules(rules))
    problems += wrong
    problems += _check_repeats(drafts, [] if wrong else rules)
    return _finished(drafts, rules, problems)


def checked(entries: Iterable[Entry], words: Mapping[str, str]) -> tuple[tuple[Entry, ...], dict[str, str]]:
    """Entries and words made in code, held to the same rules. Raises `KnowledgeError`."""
    given = list(entries)
    strange = [Problem(f"{item!r} is not an Entry") for item in given if not isinstance(item, Entry)]
    if strange:
        raise KnowledgeError(tuple(strange))
    drafts = [_Draft(entry.id, {name: getattr(entry, name) for name in _FIELDS}) for entry in given]
    rules = [_Rule(phrase, meant) for phrase, meant in words.items()]
    problems = [*_check(drafts), *_check_rules(rules)]
    if not drafts:
        problems.append(Problem("there are no entries; give at least one"))
    return _finished(drafts, rules, problems)


def _finished(
    drafts: list[_Draft], rules: list[_Rule], problems: list[Problem]
) -> tuple[tuple[Entry, ...], dict[str, str]]:
    if problems:
        raise KnowledgeError(tuple(sorted(problems, key=lambda problem: (problem.file, problem.line))))
    return tuple(Entry(draft.id, **draft.values) for draft in drafts), {rule.phrase: rule.meant for rule in rules}


def _rules(name: str, root: yaml.Node, problems: list[Problem]) -> Iterator[_Rule]:
    """The words of one file and what they are read as; what is wrong with its form is added to the problems."""
    if _type(root) is not dict:
        message = f"holds {_found(root)} at its top; it must hold words: a phrase, a colon and what it is read as"
        problems.append(Problem(message, name, _line(root)))
        return
    for key, node in root.value:
        if _type(key) is not str:
            message = f"a phrase is {_found(key)}; write text there, in quotes if need be"
            problems.append(Problem(message, name, _line(key)))
        elif _tag(node) == "null":
            message = f'`{key.value}` is read as what? Write it after the colon, or "" for nothing'
            problems.append(Problem(message, name, _line(node)))
        elif _type(node) is dict:
            message = f"`{key.value}` holds a mapping; write text there, and entries in a file of another name"
            problems.append(Problem(message, name, _line(key)))
        elif _type(node) is not str:
            message = f"`{key.value}` is read as {_found(node)}; write text there, in quotes if need be"
            problems.append(Problem(message, name, _line(node)))
        else:
            yield _Rule(key.value, node.value, name, _line(key))


def _check_rules(rules: list[_Rule]) -> Iterator[Problem]:
    """What is wrong with words read as others, beyond the form of their file."""
    first: dict[tuple[str, ...], _Rule] = {}
    good = []
    for rule in rules:
        if not isinstance(rule.phrase, str) or not isinstance(rule.meant, str):
            yield rule.problem(f"the words map {rule.phrase!r} to {rule.meant!r}; both must be text")
            continue
        typed = words(rule.phrase)
        other = first.setdefault((place_of(rule.phrase), *typed), rule)
        ends = rule.phrase.replace("...", ELSE).strip()
        if not typed:
            yield rule.problem(f"`{rule.phrase}` has no word in it; write one, or remove the line")
        elif ends.startswith(ELSE) and ends.endswith(ELSE):
            yield rule.problem(f"`{rule.phrase}` stands neither in front nor at the end; keep one {ELSE} or none")
        elif other is not rule:
            place = f" (first in {other.file}:{other.line})" if other.file else ""
            yield rule.problem(f"`{rule.phrase}` stands here again{place}; keep one")
        else:
            good.append(rule)
    rewriter = Rewriter({rule.phrase: rule.meant for rule in good})
    for rule in good:
        # What is read once is not read again, so that "mle" would miss what "ml engineer" is read as.
        meant = " ".join(rewriter.words(words(rule.meant)))
        if meant != " ".join(words(rule.meant)):
            yield rule.problem(f"`{rule.phrase}` is read as `{rule.meant}`, and that as `{meant}`; write the latter")


def _drafts(name: str, root: yaml.Node, problems: list[Problem]) -> Iterator[_Draft]:
    """The drafts of one file; what is wrong with its form is added to the problems."""
    if _type(root) is not dict:
        message = (
            f"holds {_found(root)} at its top; it must hold entries: an id and a colon, and the entry below, indented"
        )
        problems.append(Problem(message, name, _line(root)))
        return
    for key, node in root.value:
        if _type(key) is not str:
            message = f"an entry's id is {_found(key)}; write text there, in quotes if need be"
            problems.append(Problem(message, name, _line(key)))
            continue
        draft = _Draft(key.value, {}, name, _line(key))
        problems += _shape(draft, node)
        yield draft


def _compose(name: str, data: bytes | OSError, problems: list[Problem]) -> yaml.Node | None:
    """The file as YAML nodes, which know their lines; None after reporting why not."""
    if isinstance(data, OSError):
        problems.append(Problem(f"cannot be read: {data.strerror}", name))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = f"byte {error.object[error.start]:#04x} is not UTF-8; save the file as UTF-8"
        problems.append(Problem(message, name, line))
        return None
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        if text.count("[") + text.count("{") >= _DEEPEST or _DEEP_INDENT.search(text):
            _refuse_nesting(text, loader)
        root: yaml.Node | None = yaml.compose(text, loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        what = ", ".join(part for part in (error.context, error.problem) if part)
        problems.append(Problem(f"is not valid YAML: {what}; {_yaml_remedy(what)}", name, line))
        return None
    except yaml.YAMLError as error:
        what = str(error).splitlines()[0]
        problems.append(Problem(f"is not valid YAML: {what}; {_yaml_remedy(what)}", name))
        return None
    if root is None:
        problems.append(Problem("the file is empty; add an entry or delete the file", name))
    return root


def _refuse_nesting(text: str, loader: type) -> None:
    """Raise on nesting so deep that libyaml's composer, which recurses in C, would end the process."""
    depth = 0
    for event in yaml.parse(text, loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise yaml.YAMLError(f"nested more than {_DEEPEST} deep")


def _yaml_remedy(what: str) -> str:
    if "special characters" in what or "control characters" in what:
        return "remove the invisible character"
    if "recursion" in what or "nested" in what:
        return "an entry needs no nesting"
    return "check the indentation here and just above (spaces, no tabs), and quote any text that holds ': '"


def _shape(draft: _Draft, node: yaml.Node) -> Iterator[Problem]:
    """Fill a draft from its node; yield what is wrong with the form of it."""
    if _type(node) is not dict:
        draft.wrong.update(_FIELDS)
        what = f"{_listed(_REQUIRED)}, each on a line of its own below the id, indented"
        yield draft.problem(f"holds {_found(node)}; it must hold {what}")
        return
    for key, value in node.value:
        name = key.value if isinstance(key.value, str) else ""
        first = draft.lines.setdefault(name, _line(key))
        if name not in _FIELDS:
            yield draft.problem(
                f"unknown key `{name}`; {_meant(name, _FIELDS) or f'an entry has {_listed(_FIELDS)}'}", name
            )
        elif name in draft.values:
            yield Problem(
                f"`{name}` stands here again (first in line {first}); keep one", draft.file, _line(key), draft.id
            )
        else:
            draft.values[name] = yield from _value(draft, name, value)
    meant = {close for name in draft.lines if name not in _FIELDS for close in _near(name, _FIELDS)}
    for name in _REQUIRED:
        if name not in draft.values and name not in meant:
            yield draft.problem(f"has no `{name}`; add it")


def _value(draft: _Draft, name: str, node: yaml.Node) -> Generator[Problem, None, Any]:
    """The Python value of a field, as the generator's result."""
    wanted = _FIELDS[name]
    if _type(node) is not wanted:
        draft.wrong.add(name)
        yield Problem(
            f"`{name}` holds {_found(node)}; it must be {_EXPECTED[wanted]}", draft.file, _line(node), draft.id
        )
        return wanted()
    if wanted is str:
        return node.value.strip()
    items = []
    for item in node.value:
        if _type(item) is str:
            items.append(item.value.strip())
            draft.lines.setdefault(f"{name}/{items[-1]}", _line(item))
        else:
            draft.wrong.add(name)
            message = f"`{name}` lists {_found(item)}; write text there, in quotes if need be"
            yield Problem(message, draft.file, _line(item), draft.id)
    return tuple(items)


def _check(drafts: list[_Draft], *, check_names: bool = True) -> list[Problem]:
    """What is wrong with the drafts beyond their form, each and together."""
    problems: list[Problem] = []
    first: dict[str, _Draft] = {}
    for draft in drafts:
        if not isinstance(draft.id, str) or not _ID.fullmatch(draft.id):
            problems.append(draft.problem("the id must be lower-case letters and digits joined by hyphens"))
        elif draft.id in first:
            other = first[draft.id]
            place = f" ({other.file}:{other.line})" if other.file else ""
            problems.append(draft.problem(f"the id is taken by an earlier entry{place}; rename one of them"))
        else:
            first[draft.id] = draft
        problems += _check_values(draft)
    if check_names:
        for draft in drafts:
            problems += _check_follow_ups(draft, first)
            problems += _check_part_of(draft, first)
    return problems


def _check_values(draft: _Draft) -> Iterator[Problem]:
    for name, wanted in _FIELDS.items():
        if name in draft.wrong or name not in draft.values:
            continue
        value = draft.values[name]
        if wanted is list:
            if not isinstance(value, tuple) or not all(isinstance(item, str) for item in value):
                yield draft.problem(f"`{name}` must be {_EXPECTED[list]}", name)
            elif not all(item.strip() for item in value):
                yield draft.problem(f"`{name}` has an empty item; remove it", name)
            elif name == "phrasings" and not value:
                yield draft.problem("`phrasings` is empty; add at least one way to ask", name)
        elif not isinstance(value, wanted):
            yield draft.problem(f"`{name}` must be {_EXPECTED[wanted]}", name)
        elif isinstance(value, str) and name in _REQUIRED and not value.strip():
            yield draft.problem(f"`{name}` is empty; write it", name)
        elif name == "kind" and value not in ENTRY_KINDS:
            yield draft.problem(
                f"`kind` is `{value}`; {_meant(value, ENTRY_KINDS) or f'it must be one of {_listed(ENTRY_KINDS)}'}",
                name,
            )


def _check_follow_ups(draft: _Draft, known: dict[str, _Draft]) -> Iterator[Problem]:
    names = draft.values.get("follow_ups")
    for name in names if isinstance(names, tuple) else ():
        key = f"follow_ups/{name}"
        if name == draft.id:
            yield draft.problem("follow_ups names the entry itself; remove it", key)
        elif not isinstance(name, str) or name not in known:
            remedy = _meant(name, known) or "no entry has that id; add it or remove this line"
            yield draft.problem(f"follow_ups names `{name}`; {remedy}", key)


def _check_part_of(draft: _Draft, known: dict[str, _Draft]) -> Iterator[Problem]:
    """The entry named covers another, so both are topics; and no entry is part of itself, however long the way."""
    name = draft.values.get("part_of")
    if not name or not isinstance(name, str) or "part_of" in draft.wrong:
        return
    if name not in known:
        remedy = _meant(name, known) or "no entry has that id; add it or remove this line"
        yield draft.problem(f"part_of names `{name}`; {remedy}", "part_of")
    elif any(one.values.get("kind", "topic") != "topic" for one in (draft, known[name])):
        yield draft.problem(f"part_of names `{name}`; only a topic can be part of a topic; remove it", "part_of")
    elif draft.id in _wholes(name, known):
        yield draft.problem("part_of leads back to the entry itself; remove it in one of them", "part_of")


def _wholes(name: str, known: dict[str, _Draft]) -> list[str]:
    """An entry, what it is part of, what that is part of and so on."""
    found: list[str] = []
    while name in known and name not in found:
        found.append(name)
        name = str(known[name].values.get("part_of", ""))
    return found


def _check_repeats(drafts: list[_Draft], rules: list[_Rule]) -> Iterator[Problem]:
    """Phrasings that stand twice, or are read alike, which could only ever lead to "which do you mean"."""
    rewriter = Rewriter({rule.phrase: rule.meant for rule in rules})
    first: dict[str, _Draft] = {}
    for draft in drafts:
        phrasings = draft.values.get("phrasings", ())
        for phrasing in phrasings if "phrasings" not in draft.wrong else ():
            other = first.setdefault(" ".join(rewriter.words(words(phrasing))) or phrasing, draft)
            key = f"phrasings/{phrasing}"
            if other.id != draft.id:
                yield draft.problem(f"the phrasing `{phrasing}` is also in `{other.id}`; keep it where it belongs", key)
            elif other is draft and phrasings.count(phrasing) > 1 and draft.lines.pop(key, None):
                yield draft.problem(f"the phrasing `{phrasing}` stands here twice; keep one")


def _meant(name: object, known: Iterable[str]) -> str:
    """The remedy for a misspelt name; empty when no known one is near."""
    return "".join(f"did you mean `{close}`?" for close in _near(name, known))


def _near(name: object, known: Iterable[str]) -> list[str]:
    """The known name that is nearest to another, if one is near."""
    return difflib.get_close_matches(str(name), known, 1)


def _listed(names: Iterable[str]) -> str:
    *rest, last = (f"`{name}`" for name in names)
    return f"{', '.join(rest)} and {last}"


_TYPES: dict[str, type] = {"str": str, "map": dict, "seq": list}
_NOUNS = {"bool": "true or false", "int": "a number", "float": "a number", "timestamp": "a date"}


def _tag(node: yaml.Node) -> str:
    return str(node.tag).removeprefix("tag:yaml.org,2002:")


def _type(node: yaml.Node) -> type | None:
    """What a node holds; None where its tag and its form disagree, or it is none of what entries are made of."""
    form = dict if isinstance(node, yaml.MappingNode) else list if isinstance(node, yaml.SequenceNode) else str
    return form if _TYPES.get(_tag(node)) is form else None


def _found(node: yaml.Node) -> str:
    tag = _tag(node)
    if tag == "null":
        return "nothing"
    if tag not in {*_TYPES, *_NOUNS}:
        return f"the tag `{node.tag}`"
    if not isinstance(node, yaml.ScalarNode):
        return "a mapping" if isinstance(node, yaml.MappingNode) else "a list"
    value = node.value if len(node.value) <= _LONGEST_SHOWN else f"{node.value[:_LONGEST_SHOWN]}…"
    return f"`{value}`, which YAML reads as {_NOUNS[tag]}" if tag in _NOUNS else f"the text `{value}`"


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
