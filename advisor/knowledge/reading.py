"""Files, or what was made in code, to the entries and words of a knowledge base; or to every mistake in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..errors import KnowledgeError, Problem
from ..guidance import Guidance
from ..lines import Line
from ..models import Entry, Source
from ..normalisation.rewriting import Rewriter
from ..roles import Roles
from . import lines as line_files
from .checks import check, check_repeats
from .drafts import ENTRY, SOURCE, Draft, Form, drafts
from .folder import File
from .guidance import Parts, drafted_guidance, finished, parts
from .lines import LineDraft
from .nodes import compose
from .roles import FORM, roles
from .words import Rule, check_rules, rules

__all__ = ["Contents", "checked", "contents", "read"]


Read = tuple[tuple[Entry, ...], dict[str, str], Guidance, Roles, tuple[Line, ...]]
"""Entries, the words read as others, what guides one person, the roles of entries, and the lines asked for."""


class Contents(NamedTuple):
    """What files hold, as it was written, and every mistake in it."""

    entries: list[Draft]
    sources: list[Draft]
    rewrites: list[Rule]
    guidance: Parts
    roles: list[Draft]
    lines: list[LineDraft]
    problems: list[Problem]

    def finished(self) -> Read:
        """What was checked, ready for use; raises `KnowledgeError` where there are mistakes."""
        if self.problems:
            raise KnowledgeError(tuple(sorted(self.problems, key=lambda problem: (problem.file, problem.line))))
        known = {draft.id: Source(draft.id, **draft.values) for draft in self.sources}
        made = tuple([_entry(draft, known) for draft in self.entries])
        held = Roles(**{role: held for draft in self.roles for role, held in draft.values.items()})
        return (
            made,
            {rule.phrase: rule.meant for rule in self.rewrites},
            finished(self.guidance, known),
            held,
            line_files.finished(self.lines, {entry.id: entry.answer for entry in made}),
        )


def _entry(draft: Draft, known: Mapping[str, Source]) -> Entry:
    sources = tuple(known[key] for key in draft.values.get("sources", ()))
    values = {**draft.values, "sources": sources}
    # mypy sees values of any type: each was checked for the type of its field before.
    return Entry(draft.id, **values, origin=draft.origin)  # type: ignore[arg-type]


def read(files: Iterable[File]) -> Read:
    """The entries of files, with their sources, the words read as others, the guidance, the roles and the lines.

    Raises `KnowledgeError` that lists every mistake of every file.
    """
    return contents(files).finished()


def contents(files: Iterable[File]) -> Contents:
    """What files hold, checked."""
    entries: list[Draft] = []
    sources: list[Draft] = []
    rewrites: list[Rule] = []
    guidance = Parts()
    playing: list[Draft] = []
    lines: list[LineDraft] = []
    problems: list[Problem] = []
    whole = True
    file = None
    for file in files:
        root = compose(file.name, file.data, problems)
        if root is None:
            # What could not be read may hold any name.
            whole = False
        elif file.content == "words":
            rewrites += rules(file.name, root, problems)
        elif file.content == "guidance":
            parts(guidance, file.name, file.origin, root, problems)
        elif file.content == "roles":
            playing += roles(file.name, root, problems)
        elif file.content == "lines":
            lines += line_files.lines(file.name, root, problems)
        elif file.content == "sources":
            sources += drafts(SOURCE, file.name, file.origin, root, problems)
        else:
            entries += drafts(ENTRY, file.name, file.origin, root, problems)
    if not entries and not problems and file:
        problems.append(Problem(f"there are no entries beside the {file.content}; add a file of entries", file.name))
    problems += check(entries, sources, guidance, playing, lines, whole=whole)
    wrong = list(check_rules(rewrites))
    problems += wrong
    problems += check_repeats(
        [*entries, *line_files.asked(lines)], Rewriter({} if wrong else {rule.phrase: rule.meant for rule in rewrites})
    )
    return Contents(entries, sources, rewrites, guidance, playing, lines, problems)


def checked(
    entries: Iterable[Entry], words: Mapping[str, str], guidance: Guidance, held: Roles, lines: Iterable[Line]
) -> Read:
    """Entries, words, guidance, roles and lines made in code, held to the same rules. Raises `KnowledgeError`."""
    given = list(entries)
    strange = [Problem(f"{item!r} is not an Entry") for item in given if not isinstance(item, Entry)]
    strange += [
        Problem(f"`sources` holds {item!r}, which is no Source", entry=str(entry.id))
        for entry in given
        if isinstance(entry, Entry)
        for item in _listed(entry.sources)
        if not isinstance(item, Source)
    ]
    if strange:
        raise KnowledgeError(tuple(strange))
    made = [_made(ENTRY, entry, entry.id, entry.origin) for entry in given]
    for draft, entry in zip(made, given, strict=True):
        draft.values["sources"] = tuple(source.key for source in entry.sources)
    # By what they say: nothing is known yet of what they hold, so that they may not be hashable.
    cited = {repr(source): source for entry in given for source in entry.sources}
    cited |= {repr(source): source for step in guidance.plan for source in step.sources}
    sources = [_made(SOURCE, source, source.key) for source in cited.values()]
    rewrites = [Rule(phrase, meant) for phrase, meant in words.items()]
    drafted = drafted_guidance(guidance)
    playing = [Draft(FORM, "", held._asdict())]
    named = [LineDraft(*line) for line in lines]
    problems = [*check(made, sources, drafted, playing, named), *check_rules(rewrites)]
    if not made:
        problems.append(Problem("there are no entries; give at least one"))
    return Contents(made, sources, rewrites, drafted, playing, named, problems).finished()


def _listed(sources: Any) -> Iterable[object]:
    return sources if isinstance(sources, tuple) else [sources]


def _made(form: Form, value: Entry | Source, name: str, origin: str = "article") -> Draft:
    """The draft of something made in code."""
    return Draft(form, name, {name: getattr(value, name) for name in form.fields}, origin=origin)
