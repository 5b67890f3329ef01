"""Entries too thin to be found, and the kinds of phrasing that they lack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ...text import words
from ..study import Study
from .copies import copies_in
from .model import Advice, advice_on

__all__ = ["advise", "missing"]

_FEW, _ENOUGH = 5, 10
"""Phrasings that are too few, and those that make an entry dependable."""
_FOUND = 1 / 3
"""Share of the phrasings that find their entry when they are left out, under which it is hard to find."""
_QUESTION = frozenset("what when where which who whom whose why how is are am do does did can could may must should "
                      "would will has have was were whats hows".split())  # fmt: skip
_PERSONAL = frozenset("i me my we us our im ive".split())
_KEYWORDS, _SITUATION = 4, 6
"""Words of keywords at most, and of somebody's situation at least."""


def advise(study: Study) -> Iterator[Advice]:
    """Topics and gaps with too few phrasings, and those whose phrasings do not find them."""
    if study.is_faq:
        yield _faq(study)
    for label, entry in enumerate(study.entries):
        if entry.kind == "small_talk" or (study.is_faq and len(entry.phrasings) == 1):
            continue
        phrasings = len(entry.phrasings)
        distinct = phrasings - len(copies_in(study, label))
        lacking = missing(entry.phrasings)
        also = f"; {_listed(lacking)} missing" if lacking else ""
        if distinct < _FEW:
            copies = phrasings - distinct
            but = f", {copies} of them {'a near-copy' if copies == 1 else 'near-copies'}," if copies else ""
            message = f"{phrasings} phrasing{'s' * (phrasings != 1)}{but} are few: write {_ENOUGH}{also}"
            message = message.replace("1 phrasing are few", "1 phrasing is little")
            yield advice_on(study, "thin", label, message, 1.0 - 0.1 * distinct, key="phrasings")
            continue
        if lacking and distinct < _ENOUGH:
            message = f"of {phrasings} phrasings{also.replace(';', '')}: people ask in these ways, too"
            yield advice_on(study, "thin", label, message, 0.3, key="phrasings", hint=True)
        found = sum(item.is_right for item in study.by_entry[label])
        if found < _FOUND * phrasings:
            rivals = Counter(item.likeliest[0][0] for item in study.by_entry[label] if not item.is_right)
            named = " and ".join(f"`{study.entries[rival].id}`" for rival, _ in rivals.most_common(2))
            message = (
                f"left out, {found} of its {phrasings} phrasings find it, others get {named}; write more, with the "
                "words that only this entry should have"
            )
            hint = entry.kind != "topic"
            yield advice_on(study, "thin", label, message, 1.0 - found / phrasings, key="phrasings", hint=hint)


def _faq(study: Study) -> Advice:
    """What goes for each entry of a FAQ that was imported, said once."""
    count = sum(len(entry.phrasings) == 1 for entry in study.entries)
    message = (
        f"{count} entries have one phrasing, as a FAQ has; their answers are searched as well. Begin with those that "
        f"are asked most, and write {_ENOUGH} phrasings for each"
    )
    return Advice("thin", message, str(study.written.folder), 0, "", 0.5, is_hint=True)


def missing(phrasings: tuple[str, ...]) -> list[str]:
    """The kinds of phrasing that are not among these."""
    kinds = {_kind(text) for text in phrasings}
    return [name for name in ("keywords", "a question", "somebody's own situation") if name not in kinds]


def _kind(text: str) -> str:
    typed = words(text)
    if typed and typed[0] in _QUESTION:
        return "a question"
    if len(typed) >= _SITUATION and _PERSONAL & set(typed):
        return "somebody's own situation"
    if text.rstrip().endswith("?"):
        return "a question"
    return "keywords" if len(typed) <= _KEYWORDS else ""


def _listed(names: list[str]) -> str:
    *rest, last = names
    return f"{', '.join(rest)} and {last} are" if rest else f"{last} {'are' if last == 'keywords' else 'is'}"
