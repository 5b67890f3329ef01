"""What can be wrong with entries and sources beyond their form, each by itself and all together."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from ..errors import Problem
from ..models import OFFERS, ORIGINS, is_address
from ..normalisation.rewriting import Rewriter
from ..patterns import regex
from ..text import words
from .drafts import EXPECTED, Draft
from .guidance import Parts, check_guidance
from .lines import LineDraft, check_lines
from .names import listed, meant
from .roles import check_roles

__all__ = ["LONGEST_NAME", "NAME", "check", "check_repeats"]

NAME = "[a-z0-9]+(-[a-z0-9]+)*"
"""What an id or a key looks like, as a regular expression."""
_NAME = regex(NAME)
LONGEST_NAME = 60
"""Characters of an id or a key: the state of a conversation holds some of them, and has to stay small."""
_COMPARED = 100
"""Unknown names for which the one that was meant is looked for: each is compared with all there are."""


class _Names:
    """The ids or keys there are, and what is said of one that is not there."""

    def __init__(self, known: Mapping[str, Draft], otherwise: str) -> None:
        self.known = known
        self._otherwise = otherwise
        self._left = _COMPARED

    def remedy(self, name: object) -> str:
        """What to do about a name that is not there."""
        self._left -= 1
        return (meant(name, self.known) if self._left >= 0 else "") or self._otherwise


def check(
    entries: Sequence[Draft],
    sources: Sequence[Draft],
    guidance: Parts,
    roles: Sequence[Draft],
    lines: Sequence[LineDraft],
    *,
    whole: bool = True,
) -> Iterator[Problem]:
    """What is wrong with all of it. Unless it is `whole`, a name may stand in what could not be read."""
    known = yield from _check_each(entries)
    cited = yield from _check_each(sources)
    yield from chain.from_iterable(map(_check_address, sources))
    yield from _check_doubles(sources)
    for part in (guidance.check, guidance.plan, guidance.fits, guidance.terms):
        yield from _check_each(part)
    yield from check_guidance(guidance, known, cited, whole=whole)
    yield from chain.from_iterable(map(_check_values, roles))
    if whole:
        yield from check_roles(roles, known)
        yield from check_lines(lines, known)
        ids = _Names(known, "no entry has that id; add it, or take it out here")
        keys = _Names(cited, "no source has that key; add it to sources.yaml, or take it out here")
        circles = _circles(known)
        for draft in entries:
            yield from _check_follow_ups(draft, ids)
            yield from _check_part_of(draft, ids, circles)
            yield from _check_sources(draft, keys)
        yield from _check_cited([*entries, *guidance.plan], sources)


def _check_each(drafts: Iterable[Draft]) -> Generator[Problem, None, dict[str, Draft]]:
    """Check the names and values of drafts of one form; the first draft of each name is the generator's result."""
    first: dict[str, Draft] = {}
    for draft in drafts:
        name, noun = draft.form.name, draft.form.noun
        if not isinstance(draft.id, str) or not _NAME.fullmatch(draft.id):
            yield draft.problem(f"the {name} must be lower-case letters and digits joined by hyphens")
        elif len(draft.id) > LONGEST_NAME:
            yield draft.problem(
                f"the {name} has {len(draft.id)} characters, where {LONGEST_NAME} are the most; shorten it"
            )
        elif draft.id in first:
            yield draft.problem(
                f"the {name} is taken by an earlier {noun}{first[draft.id].place}; rename or delete one of them"
            )
        else:
            first[draft.id] = draft
        yield from _check_values(draft)
    return first


def _check_values(draft: Draft) -> Iterator[Problem]:
    form = draft.form
    for name, wanted in form.fields.items():
        if name in draft.wrong or name not in draft.values:
            continue
        value = draft.values[name]
        if wanted is list:
            if not isinstance(value, tuple) or not all(isinstance(item, str) for item in value):
                yield draft.problem(f"`{name}` must be {EXPECTED[list]}", name)
            elif not all(item.strip() for item in value):
                yield draft.problem(f"`{name}` has an empty item; remove it", name)
            elif name == "phrasings" and not value:
                yield draft.problem("`phrasings` is empty; add at least one way to ask", name)
        elif not isinstance(value, wanted):
            yield draft.problem(f"`{name}` must be {EXPECTED[wanted]}", name)
        elif name in form.required and not str(value).strip():
            yield draft.problem(f"`{name}` is empty; write it", name)
        elif name == "kind" and value not in form.kinds:
            remedy = meant(value, form.kinds) or f"it must be one of {listed(form.kinds)}"
            yield draft.problem(f"`kind` is `{value}`; {remedy}", name)
        elif name == "offers" and value not in {"", *OFFERS}:
            yield draft.problem(
                f"`offers` is `{value}`; {meant(value, OFFERS) or f'it must be {listed(OFFERS)}'}", name
            )
        elif name == "urgent" and value and draft.value("kind") != "gap":
            yield draft.problem("only a gap can be `urgent`; remove it", name)
    if draft.origin not in ORIGINS:
        yield draft.problem(f"`origin` is {draft.origin!r}; it must be one of {listed(ORIGINS)}")


def _check_address(draft: Draft) -> Iterator[Problem]:
    url = draft.value("url")
    if url and isinstance(url, str) and not is_address(url):
        what = "it must begin with http:// or https:// and a host, without spaces and letters beyond ASCII"
        yield draft.problem(f"`url` is `{url}`; {what}", "url")


def _check_doubles(sources: Iterable[Draft]) -> Iterator[Problem]:
    """One source under two keys would be shown twice."""
    first: dict[tuple[object, ...], Draft] = {}
    for draft in sources:
        what = tuple(draft.value(name) for name in ("title", "by", "url"))
        other = first.setdefault(what, draft) if all(isinstance(item, str) for item in what[:2]) else draft
        if other.id != draft.id:
            yield draft.problem(f"it is the same source as `{other.id}`{other.place}; keep one")


def _check_follow_ups(draft: Draft, ids: _Names) -> Iterator[Problem]:
    names = draft.values.get("follow_ups")
    for name in names if isinstance(names, tuple) else ():
        key = f"follow_ups/{name}"
        if name == draft.id:
            yield draft.problem("follow_ups names the entry itself; remove it", key)
        elif not isinstance(name, str) or name not in ids.known:
            yield draft.problem(f"follow_ups names `{name}`; {ids.remedy(name)}", key)


def _check_part_of(draft: Draft, ids: _Names, circles: set[str]) -> Iterator[Problem]:
    """The entry named covers another, so both are topics; and no entry is part of itself, however long the way."""
    name = draft.value("part_of")
    if not name or not isinstance(name, str):
        return
    if name not in ids.known:
        yield draft.problem(f"part_of names `{name}`; {ids.remedy(name)}", "part_of")
    elif any(one.values.get("kind", "topic") != "topic" for one in (draft, ids.known[name])):
        yield draft.problem(f"part_of names `{name}`; only a topic can be part of a topic; remove it", "part_of")
    elif draft.id in circles:
        yield draft.problem("part_of leads back to the entry itself; remove it in one of them", "part_of")


def _circles(known: Mapping[str, Draft]) -> set[str]:
    """The ids of the entries that are part of themselves, by way of others or not."""
    walks: dict[object, str] = {}
    """The first entry of the walk, from part to whole, that came by each."""
    found: set[str] = set()
    for start in known:
        walk: list[str] = []
        name: object = start
        while isinstance(name, str) and name in known and name not in walks:
            walks[name] = start
            walk.append(name)
            name = known[name].value("part_of")
        if walk and isinstance(name, str) and walks.get(name) == start:
            found.update(walk[walk.index(name) :])
    return found


def _check_sources(draft: Draft, keys: _Names) -> Iterator[Problem]:
    names = draft.value("sources")
    cited: set[object] = set()
    for name in names if isinstance(names, tuple) else ():
        key = f"sources/{name}"
        if name not in keys.known:
            yield draft.problem(f"sources names `{name}`; {keys.remedy(name)}", key)
        elif name in cited:
            yield draft.problem(f"sources names `{name}` twice; keep one", key)
        cited.add(name)


def _check_cited(entries: Iterable[Draft], sources: Iterable[Draft]) -> Iterator[Problem]:
    """A source that nobody cites tells readers of the file that something rests on it."""
    lists = (draft.values.get("sources") for draft in entries)
    cited = {name for names in lists if isinstance(names, tuple) for name in names}
    for draft in sources:
        if draft.id not in cited:
            yield draft.problem("no entry cites it; cite it or remove it")


def check_repeats(entries: Iterable[Draft], rewriter: Rewriter) -> Iterator[Problem]:
    """Phrasings that stand twice, or are read alike, which could only ever lead to "which do you mean"."""
    first: dict[str, Draft] = {}
    for draft in entries:
        once: set[str] = set()
        twice: set[str] = set()
        for phrasing in draft.value("phrasings") or ():
            other = first.setdefault(" ".join(rewriter.words(words(phrasing))) or phrasing, draft)
            key = f"phrasings/{phrasing}"
            if other.id != draft.id:
                yield draft.problem(f"the phrasing `{phrasing}` is also in `{other.id}`; keep it where it belongs", key)
            elif phrasing in once and phrasing not in twice:
                twice.add(phrasing)
                yield draft.problem(f"the phrasing `{phrasing}` stands here twice; keep one", key)
            once.add(phrasing)
