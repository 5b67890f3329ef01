"""Drafts: entries and sources as they were written, with the place of each part, before they are checked.

A file of entries is a mapping of id to entry:

    opening-hours:
      title: Opening hours
      answer: We are open from **9 to 5**.
      phrasings:
        - When are you open?
        - opening times
      follow_ups: []              # optional: ids of entries to offer next
      sources: [rules]            # optional: keys of sources.yaml
      source: The house rules     # optional: the source as text; beside `sources`, the place in the first of them
      kind: topic                 # optional: or small_talk, or gap (asked, but not covered)
      group: Visiting             # optional: its heading in the list of topics
      part_of: visiting           # optional: id of the topic whose answer covers this one as well
      urgent: false               # optional: true for a gap beside which nothing else is answered
      offers: check               # optional: what is offered beside the answer, the skills check or the plan
      plain: At nine.             # optional: the gist of the answer in everyday words

The file `sources.yaml` is a mapping of key to source:

    rules:
      title: House rules
      by: The landlord            # author or publisher
      url: https://example.org    # optional: where to open it
      date: 2026-01-31            # optional: when it is from
      kind: article               # optional: or official, book, survey, company, opinion, news
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import Problem
from ..models import ENTRY_KINDS, SOURCE_KINDS
from .names import listed, meant, near
from .nodes import Node, as_text, found, is_value, line_of, truth_of, type_of
from .remedies import with_a_colon

__all__ = ["ENTRY", "EXPECTED", "SOURCE", "Draft", "Form", "drafts", "fill"]

EXPECTED: dict[type, str] = {str: "text", list: "a list of texts", bool: "true or false"}
"""How the type of a field is said."""


@dataclass(frozen=True, slots=True)
class Form:
    """What something of a file is made of."""

    noun: str
    name: str
    """What its key in the file is called."""
    required: Mapping[str, type]
    optional: Mapping[str, type]
    kinds: tuple[str, ...]
    """What `kind` may be."""
    holds: Mapping[str, str]
    """What each field holds, in a few words, for whoever writes it."""
    loose: frozenset[str] = frozenset()
    """Keys of text that may look like a number or a date."""

    @property
    def fields(self) -> dict[str, type]:
        """The type of every field."""
        return {**self.required, **self.optional}

    @property
    def plural(self) -> str:
        """The noun for several."""
        return f"{self.noun.removesuffix('y')}ies" if self.noun.endswith("y") else f"{self.noun}s"

    @property
    def one(self) -> str:
        """The noun with its article."""
        return f"{'an' if self.noun[0] in 'aeiou' else 'a'} {self.noun}"


ENTRY = Form(
    "entry",
    "id",
    {"title": str, "answer": str, "phrasings": list},
    {"follow_ups": list, "sources": list, "source": str, "kind": str, "group": str, "part_of": str, "urgent": bool}
    | {"offers": str, "plain": str},
    ENTRY_KINDS,
    {
        "title": "A noun phrase, for lists of topics; it is matched, too",
        "answer": "What to say, in Markdown",
        "phrasings": "Ways people ask for it; the first is how it is offered as a suggestion",
        "follow_ups": "Ids of the entries to offer next, best first",
        "sources": "Keys of sources.yaml that the answer rests on, the most important first",
        "source": "Where the answer comes from, as text; beside `sources`, the place in the first of them",
        "kind": "`topic` answers a question, `gap` is asked but not covered, `small_talk` replies to the person",
        "group": "Heading under which the list of topics has it",
        "part_of": "Id of the topic whose answer covers this one as well",
        "urgent": "true for a gap beside which nothing else is answered",
        "offers": "What is offered beside the answer: `check`, the skills check, or `plan`",
        "plain": "The gist of the answer in everyday words, for who finds it hard",
    },
)
SOURCE = Form(
    "source",
    "key",
    {"title": str, "by": str},
    {"url": str, "date": str, "kind": str},
    SOURCE_KINDS,
    {
        "title": "Its title",
        "by": "Author or publisher",
        "url": "Its address, with https://",
        "date": "When it is from, or as of when it was read",
        "kind": "What it is; an `opinion` is shown as its author's view",
    },
    frozenset({"date"}),
)


@dataclass(slots=True)
class Draft:
    """An entry or a source before it is checked, and where each part of it stands."""

    form: Form
    id: str
    values: dict[str, Any]
    file: str = ""
    line: int = 0
    origin: str = "article"
    lines: dict[str, int] = field(default_factory=dict)
    """Line of each key, and of each item of a list by the key and the item."""
    wrong: set[str] = field(default_factory=set)
    """Keys whose form is wrong, which was reported already."""

    def problem(self, message: str, key: str = "") -> Problem:
        """A problem with the draft, at the line of one of its parts if given."""
        return Problem(message, self.file, self.lines.get(key, self.line), str(self.id))

    def value(self, name: str) -> Any:
        """A field whose form is right; None for any other, or one that is not there."""
        return None if name in self.wrong else self.values.get(name)

    @property
    def place(self) -> str:
        """Where it stands, in brackets; empty for one made in code."""
        return f" ({self.file}:{self.line})" if self.file else ""


def drafts(form: Form, name: str, origin: str, root: Node, problems: list[Problem]) -> Iterator[Draft]:
    """The drafts of one file; what is wrong with its form is added to the problems."""
    if type_of(root) is not dict:
        an = "an" if form.name[0] in "aeiou" else "a"
        what = f"{form.plural}: {an} {form.name} and a colon, and the {form.noun} below, indented"
        problems.append(Problem(f"holds {found(root)} at its top; it must hold {what}", name, line_of(root)))
        return
    for key, node in root.value:
        if type_of(key) is not str:
            message = f"{form.one}'s {form.name} is {found(key)}; write text there, in quotes if need be"
            problems.append(Problem(message, name, line_of(key)))
            continue
        draft = Draft(form, key.value, {}, name, line_of(key), origin)
        problems += fill(draft, node)
        yield draft


def fill(draft: Draft, node: Node) -> Iterator[Problem]:
    """Fill a draft from its node; yield what is wrong with the form of it."""
    form, fields = draft.form, draft.form.fields
    if type_of(node) is not dict:
        draft.wrong.update(fields)
        what = f"{listed(form.required)}, each on a line of its own below the {form.name}, indented"
        yield draft.problem(f"holds {found(node)}; it must hold {what}")
        return
    close: set[str] = set()
    for key, value in node.value:
        name = key.value if isinstance(key.value, str) else ""
        first = draft.lines.setdefault(name, line_of(key))
        if name not in fields:
            close.add(near(name, fields))
            yield draft.problem(
                f"unknown key `{name}`; {meant(name, fields) or f'{form.one} has {listed(fields)}'}", name
            )
        elif name in draft.values:
            yield Problem(
                f"`{name}` stands here again (first in line {first}); keep one", draft.file, line_of(key), draft.id
            )
        else:
            draft.values[name] = yield from _value(draft, name, value)
    for name in form.required:
        if name not in draft.values and name not in close:
            yield draft.problem(f"has no `{name}`; add it")


def _value(draft: Draft, name: str, node: Node) -> Generator[Problem, None, Any]:
    """The Python value of a field, as the generator's result."""
    wanted = draft.form.fields[name]
    if wanted is bool and (truth := truth_of(node)) is not None:
        return truth
    if name in draft.form.loose and is_value(node):
        return str(node.value)
    if type_of(node) is not wanted:
        draft.wrong.add(name)
        yield Problem(
            f"`{name}` holds {found(node)}; it must be {EXPECTED[wanted]}", draft.file, line_of(node), draft.id
        )
        return wanted()
    if wanted is str:
        return node.value.strip()
    items = []
    for item in node.value:
        if type_of(item) is str:
            items.append(item.value.strip())
            draft.lines.setdefault(f"{name}/{items[-1]}", line_of(item))
        else:
            draft.wrong.add(name)
            text = as_text(item)
            message = f"`{name}` lists {found(item)}; write text there, in quotes if need be"
            yield Problem(with_a_colon(text) if text else message, draft.file, line_of(item), draft.id)
    return tuple(items)
