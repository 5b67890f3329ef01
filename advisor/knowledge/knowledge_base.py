"""`Knowledge`: a folder of YAML files, or entries and words made in code, checked once and then unchanging."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, field, replace
from functools import cached_property
from operator import attrgetter
from pathlib import Path

from .. import cache
from ..errors import KnowledgeError, Problem
from ..guidance import Fit, Guidance, Milestone, SkillQuestion, Term
from ..lines import Line
from ..models import Entry, Source
from ..roles import Roles
from .folder import File, files, shipped_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .reading import Read

__all__ = ["Knowledge"]

_VERSION = b"11"
"""Changes whenever the same files would be read as other entries."""
_UNGROUPED = "Everything else"
"""Heading of the topics without a group, where others have one."""
_FIELDS = attrgetter(*Entry.__dataclass_fields__)
_FORM = repr(
    [list(one.__annotations__) for one in (Entry, Source, SkillQuestion, Milestone, Fit, Term, Roles, Line)]
).encode()
"""The fields of what is kept, whose values are told apart by their places alone."""
_SOURCES = list(Entry.__dataclass_fields__).index("sources")


@dataclass(frozen=True)
class Knowledge:
    """A checked, immutable set of entries.

    `Knowledge(entries, words, guidance, roles, lines)` takes what was made in code, at least one entry;
    `Knowledge.load(folder)` reads a folder. Both raise `KnowledgeError` that lists every mistake at once. It is
    iterated, counted and indexed by id.
    """

    entries: tuple[Entry, ...]
    """Every entry, in file order."""
    words: Mapping[str, str] = field(hash=False)
    """Words and phrases, and what each is read as, in what people type and in phrasings. Not to be changed."""
    guidance: Guidance
    """The skills check, the plan and which topics fit whom; any may be empty."""
    roles: Roles
    """Which entries play a part that the chat has rules for; all empty where the knowledge says nothing of it."""
    lines: tuple[Line, ...]
    """Lines of answers, with what people ask that the line answers."""
    _by_id: dict[str, Entry] = field(init=False, repr=False, compare=False)

    def __init__(
        self,
        entries: Iterable[Entry],
        words: Mapping[str, str] | None = None,
        guidance: Guidance | None = None,
        roles: Roles | None = None,
        lines: Iterable[Line] = (),
    ) -> None:
        from .reading import checked

        self._fill(*checked(entries, words or {}, guidance or Guidance(), roles or Roles(), lines))

    @classmethod
    def load(cls, folder: str | Path | None = None, guide: bool = True) -> Knowledge:
        """Read every `.yaml` and `.yml` file of `folder`, UTF-8, in order of name, then those of its folder `guide`.

        `words.yaml` holds words and what they are read as, `sources.yaml` the sources that entries cite,
        `readiness.yaml` the skills check and the plan, `topic_roles.yaml` the roles, `lines.yaml` what is asked for
        single lines of answers; every other file holds entries.
        Without a folder, read the knowledge that ships. Without the `guide`, its entries are left out: what ships is
        then the article alone. Raises `KnowledgeError`, also where no file can be read.
        """
        place = Path(folder) if folder is not None else shipped_folder()
        entries, words, guidance, roles, lines = _read(files(place))
        if not guide:
            every = frozenset(entry.id for entry in entries)
            entries = _without_guide(entries)
            kept = frozenset(entry.id for entry in entries)
            guidance, roles = guidance.among(kept), roles.without(every - kept)
            lines = tuple(line for line in lines if line.topic in kept)
        knowledge = cls.__new__(cls)
        knowledge._fill(entries, words, guidance, roles, lines)
        if not knowledge.entries:
            raise KnowledgeError((Problem("there are no entries but the guide's; load them with it", str(place)),))
        return knowledge

    def _fill(
        self,
        entries: tuple[Entry, ...],
        words: dict[str, str],
        guidance: Guidance,
        roles: Roles,
        lines: tuple[Line, ...],
    ) -> None:
        object.__setattr__(self, "entries", entries)
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "guidance", guidance)
        object.__setattr__(self, "roles", roles)
        object.__setattr__(self, "lines", lines)
        object.__setattr__(self, "_by_id", {entry.id: entry for entry in entries})

    def __repr__(self) -> str:
        return f"<Knowledge: {len(self.entries)} entries>"  # All of them would be megabytes, in every traceback.

    @property
    def topics(self) -> tuple[Entry, ...]:
        """The entries that answer a question: neither small talk nor gaps."""
        return tuple(entry for entry in self.entries if entry.kind == "topic")

    @cached_property
    def links(self) -> tuple[str, ...]:
        """Those words that are read as "and" or "also", which join questions."""
        return tuple(word for word, meant in self.words.items() if meant in {"and", "also"})

    @cached_property
    def text(self) -> str:
        """The answers of the topics and the ways to ask for them, in small letters: where to look a word up."""
        return "\n".join("\n".join([entry.answer, *entry.phrasings]) for entry in self.topics).lower()

    @property
    def groups(self) -> dict[str, tuple[Entry, ...]]:
        """The topics by the heading of their group, both in file order, but first those that `help` leads to.

        Other groups of one topic come after those of several, topics without a group last, as "Everything else"; where
        none has one, all are one without a heading.
        """
        found: dict[str, list[Entry]] = {}
        first = self["help"].follow_ups if "help" in self else ()
        for entry in sorted(self.topics, key=lambda entry: first.index(entry.id) if entry.id in first else len(first)):
            found.setdefault(entry.group, []).append(entry)
        rest = found.pop("", [])
        groups = sorted(found.items(), key=lambda item: len(item[1]) == 1 and item[1][0].id not in first)
        if rest:
            groups.append((_UNGROUPED if groups else "", rest))
        return {heading: tuple(entries) for heading, entries in groups}

    def __getitem__(self, entry_id: str) -> Entry:
        """The entry of that id; `KeyError` when there is none."""
        return self._by_id[entry_id]

    def __contains__(self, entry_id: object) -> bool:
        return entry_id in self._by_id

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def _without_guide(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries that are not the guide's, and nothing in them that leads to it."""
    kept = {entry.id for entry in entries if entry.origin != "guide"}
    return tuple(
        replace(
            entry,
            follow_ups=tuple(name for name in entry.follow_ups if name in kept),
            part_of=entry.part_of if entry.part_of in kept else "",
        )
        for entry in entries
        if entry.id in kept
    )


def _read(files: list[File]) -> Read:
    """The entries, words, guidance, roles and lines of files.

    Good ones are kept between runs as JSON, for checking YAML costs more than all else.
    """
    key = cache.key("knowledge", _VERSION, _FORM, *(part for file in files for part in _parts(file)))
    stored = cache.load(key) if not any(isinstance(file.data, OSError) for file in files) else None
    if stored is not None:
        try:
            return _unpacked(json.loads(str(stored, "utf-8")))
        except (TypeError, ValueError, LookupError, AttributeError, RecursionError):
            pass  # Whole but not of this form: read anew and written over.
    from .reading import read

    found = read(files)
    cache.store(key, json.dumps(_packed(*found)).encode())
    return found


def _parts(file: File) -> tuple[bytes, ...]:
    """What of a file makes the entries what they are."""
    return f"{file.content} {file.origin}".encode(), file.data if isinstance(file.data, bytes) else b""


def _packed(
    entries: tuple[Entry, ...], words: dict[str, str], guidance: Guidance, roles: Roles, lines: tuple[Line, ...]
) -> dict[str, object]:
    """All of it as JSON values, each source once; of a value its fields in their order."""
    cited = [source for entry in entries for source in entry.sources]
    cited += [source for step in guidance.plan for source in step.sources]
    sources = {source.key: source for source in cited}
    rows = [list(_FIELDS(entry)) for entry in entries]
    for row in rows:
        row[_SOURCES] = [source.key for source in row[_SOURCES]]
    steps = [{**step._asdict(), "sources": [source.key for source in step.sources]} for step in guidance.plan]
    return {
        "entries": rows,
        "sources": [astuple(source) for source in sources.values()],
        "words": words,
        "check": guidance.check,
        "plan": [list(step.values()) for step in steps],
        "fits": guidance.fits,
        "terms": guidance.terms,
        "roles": roles,
        "lines": lines,
    }


def _unpacked(kept: dict[str, Any]) -> Read:
    """What `_packed` was given."""
    sources = {row[0]: Source(*row) for row in kept["sources"]}
    for rows, place in ((kept["entries"], _SOURCES), (kept["plan"], Milestone._fields.index("sources"))):
        for row in rows:
            row[place] = tuple(sources[key] for key in row[place])
    guidance = Guidance(
        tuple(SkillQuestion(*map(_frozen, row)) for row in kept["check"]),
        tuple(Milestone(*map(_frozen, row)) for row in kept["plan"]),
        tuple(Fit(*map(_frozen, row)) for row in kept["fits"]),
        tuple(Term(*row) for row in kept["terms"]),
    )
    roles = Roles._make(map(_frozen, kept["roles"]))
    lines = tuple([Line(*map(_frozen, row)) for row in kept["lines"]])
    return tuple(Entry(*row) for row in kept["entries"]), dict(kept["words"]), guidance, roles, lines


def _frozen(value: Any) -> Any:
    """A list as a tuple."""
    return tuple(value) if isinstance(value, list) else value
