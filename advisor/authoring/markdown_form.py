"""Questions and answers in Markdown: a heading asks, and what follows answers it.

What else an entry holds stands in a comment of YAML below the answer, which its readers do not see:

    <!-- knowledge
    questions: 2                  # the level of the headings that ask
    -->

    # Visiting                    a heading above them is the group

    ## When are you open?

    We are open from **9 to 5**.

    <!-- entry
    id: opening-hours
    phrasings:
      - opening times
    -->
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from textwrap import dedent
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..errors import KnowledgeError, Problem
from ..knowledge import Knowledge
from ..models import Entry
from ..patterns import regex
from ..text import quote
from .folder_writing import as_yaml, entry_fields
from .markdown_marks import ANSWERED, HTML, Mark, is_above, marks, usual_style
from .pairs import Found, Pair
from .plain_yaml import mapping

__all__ = ["read_markdown", "write_markdown"]

_LEVEL = 2
"""Level of the headings that ask, in what is written."""
_FRONT_MATTER = regex(r"\A---\n.*?\n---\n", re.DOTALL)
_TOLD = regex(r"<!--\s*(entry|knowledge)\n(.*?)-->", re.DOTALL)
_DETAILS = regex(r"</?details[^>]*>", re.IGNORECASE)
_FORMS = "questions are headings, text in bold, lines that begin with `Q:`, or summaries of details"


class _Told(NamedTuple):
    """What a comment tells, and the line it is in, from 0."""

    line: int
    what: str
    values: dict[str, Any]


def read_markdown(name: str, text: str) -> Found:
    """The questions and answers of a Markdown file. Raises `KnowledgeError` where it holds none."""
    text = text.replace("\r\n", "\n")
    text = _FRONT_MATTER.sub(lambda found: "\n" * found[0].count("\n"), text)  # Lines keep their numbers.
    env: dict[str, Any] = {}
    tokens = MarkdownIt("commonmark").parse(text, env)
    lines = text.split("\n")
    told = _told(name, tokens)
    asked = list(marks(tokens, lines))
    _blank(tokens, lines)
    whole = next((item.values for item in told if item.what == "knowledge"), {})
    style = f"h{whole['questions']}" if "questions" in whole else usual_style(asked)
    if not any(mark.style == style for mark in asked):
        raise KnowledgeError((Problem(f"holds no question; {_FORMS}", name),))
    words = whole.get("words") or {}
    if not isinstance(words, dict):
        raise KnowledgeError((Problem(f"`words` holds {words!r:.60}; it must hold words, each with a colon", name),))
    found = Found(words={str(typed): str(read or "") for typed, read in words.items()})
    found.notes += [_otherwise(name, mark) for mark in asked if _asks_otherwise(mark, style)]
    asked = [mark for mark in asked if mark.style == style or is_above(mark, style)]
    group = ""
    # A lone heading above all others is the title of the page, and no group.
    titles = [] if "questions" in whole else [mark for mark in asked if mark.style == "h1"][:2]
    for mark, end in zip(asked, [*(mark.start for mark in asked[1:]), len(lines)], strict=True):
        answer = _answer(mark.rest, lines[mark.end : end], env.get("references", {}))
        if mark.style == style or (mark.asks and answer):
            values = next((item.values for item in told if item.what == "entry" and mark.end <= item.line < end), {})
            found.pairs.append(_pair(name, mark, answer, {"group": group, **values}))
        else:
            group = "" if titles == [mark] else mark.text
            if answer:
                message = f"the text below `{mark.text}` answers no question and is left out"
                found.notes.append(Problem(message, name, mark.start + 1))
    return found


def _asks_otherwise(mark: Mark, style: str) -> bool:
    """Whether a mark asks, but not as most do; a heading below headings that ask is part of an answer."""
    return mark.asks and mark.style != style and not is_above(mark, style) and not mark.style.startswith("h")


def _otherwise(name: str, mark: Mark) -> Problem:
    message = f"`{mark.text}` is not marked as most questions here are and stays in the answer above; mark it alike"
    return Problem(message, name, mark.start + 1)


def _pair(name: str, mark: Mark, answer: str, values: dict[str, Any]) -> Pair:
    """The pair of a question in its place; what its comment tells goes before what is seen."""
    others = values.pop("phrasings", None) or []
    questions = [values.pop("question", mark.text), *(others if isinstance(others, list) else [others])]
    answer = str(values.pop("answer", answer))
    return Pair([str(text) for text in questions], answer, name, mark.start + 1, str(values.pop("id", "")), values)


def _told(name: str, tokens: Sequence[Token]) -> list[_Told]:
    """What the comments of ours tell."""
    found = []
    for token in tokens:
        comment = _TOLD.match(token.content) if token.type == "html_block" and token.map else None
        if comment and token.map:
            values = mapping(name, comment[2], token.map[0] + 1)
            found.append(_Told(token.map[0], comment[1], values))
    return found


def _blank(tokens: Sequence[Token], lines: list[str]) -> None:
    """Take comments and the marks of details from the lines, so that answers alone are left."""
    for token in tokens:
        if token.type == "html_block" and token.map:
            start, end = token.map
            block = "\n".join(lines[start:end])
            block = re.sub(r"<!--.*?-->", lambda found: "\n" * found[0].count("\n"), block, flags=re.DOTALL)
            block = HTML.sub(lambda found: "\n" * found[0].count("\n"), block)
            lines[start:end] = _DETAILS.sub("", block).split("\n")


def _answer(first: str, lines: Sequence[str], references: Mapping[str, Mapping[str, str]]) -> str:
    """An answer from its first words and the lines after them, with the addresses that its links refer to."""
    rest = "\n".join(lines)
    text = f"{first}\n{dedent(rest)}".strip()
    text = ANSWERED.sub("", text)
    used = [
        f"[{label.lower()}]: {target['href']}"
        for label, target in references.items()
        if f"[{label}]" in text.upper() and f"[{label}]:" not in text.upper()
    ]
    return "\n\n".join(filter(None, [text, "\n".join(used)]))


def write_markdown(knowledge: Knowledge) -> str:
    """A knowledge base as a Markdown file, from which `read_markdown` reads all of it."""
    head: dict[str, Any] = {"questions": _LEVEL}
    if knowledge.words:
        head["words"] = dict(knowledge.words)
    parts = [_comment("knowledge", head)]
    group = ""
    for entry in knowledge:
        if entry.group and entry.group != group:
            group = entry.group
            parts.append(f"# {quote(group, len(group))}")
        parts.append(_written(entry, group))
    return "\n\n".join(parts) + "\n"


def _written(entry: Entry, group: str) -> str:
    """An entry: its question, its answer, and in a comment what these do not tell when they are read."""
    heading = f"{'#' * _LEVEL} {quote(entry.question, len(entry.question))}"
    values = {"id": entry.id, **entry_fields(entry), "phrasings": list(entry.phrasings[1:])}
    if entry.sources:
        values["sources"] = [{k: v for k, v in asdict(source).items() if v} for source in entry.sources]
    if entry.origin != "article":
        values["origin"] = entry.origin
    del values["answer"]
    if not entry.phrasings[1:]:
        del values["phrasings"]
    if values.get("group", "") == group:
        values.pop("group", None)
    else:
        values["group"] = entry.group
    seen = entry.answer
    read = _read_back(f"{heading}\n\n{seen}")
    if read != [(entry.question, seen)]:
        # A heading in the answer, say, would begin another entry: quoted, it does not.
        seen = "\n".join(f"> {line}".rstrip() for line in seen.split("\n"))
        values |= {"question": entry.question, "answer": entry.answer}
    return f"{heading}\n\n{seen}\n\n{_comment('entry', values)}"


def _read_back(text: str) -> list[tuple[str, str]]:
    """The questions and answers that are read from a text."""
    head = _comment("knowledge", {"questions": _LEVEL})
    return [(pair.questions[0], pair.answer) for pair in read_markdown("", f"{head}\n\n{text}").pairs]


def _comment(what: str, values: dict[str, Any]) -> str:
    return f"<!-- {what}\n{as_yaml(values, comment=True)}-->"
