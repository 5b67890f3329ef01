"""Questions and answers read from a table: CSV with its columns named in the first line, or the TSV of QnA Maker.

QnA Maker has a line for each way to ask; lines of one `QnaId` are one answer. Line breaks are written `\\n` in it, what
it has no column for stands in `Metadata` as `name:value|name:value`, and `Prompts` are the follow-ups, as JSON.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any, Literal

from ..errors import KnowledgeError, Problem
from ..knowledge.names import listed, meant
from .pairs import FIELDS, Found, Pair

__all__ = ["IN_METADATA", "QNA_MAKER", "read_csv", "read_qna_maker"]

_DELIMITERS = ",;\t|"
_COLUMNS = {
    "question": ("question", "q", "query", "utterance", "faq"),
    "phrasings": ("phrasings", "phrasing", "questions", "alternatives", "aliases", "alt_questions"),
    "answer": ("answer", "answers", "a", "response", "reply"),
    "id": ("id", "key", "intent", "qnaid"),
    "group": ("group", "category", "section", "class"),
    "source": ("source",),
    **{name: (name,) for name in FIELDS if name not in {"group", "source"}},
}
"""What each column may be called, in lower case."""
_KNOWN = {name: column for column, names in _COLUMNS.items() for name in names}
_LISTS = ("follow_ups", "sources")
QNA_MAKER = ("Question", "Answer", "Source", "Metadata", "SuggestedQuestions", "IsContextOnly", "Prompts", "QnaId")
IN_METADATA = tuple(name for name in FIELDS if name not in {*_LISTS, "source"})
"""What QnA Maker has no column for."""

Row = tuple[int, dict[str, str]]
"""The line where a row begins, and its cells by their columns."""


def read_csv(name: str, text: str) -> Found:
    """The questions and answers of a CSV file; rows that share an id, or an answer and no id, are one.

    The delimiter is a comma, a semicolon, a tab or a bar. Raises `KnowledgeError`.
    """
    found = Found()
    pairs: dict[tuple[str, str], Pair] = {}
    for line, cells in _rows(name, text, _delimiter(text), found, quoting=csv.QUOTE_MINIMAL):
        values: dict[str, Any] = {key: cells[key] for key in FIELDS if cells.get(key)}
        for key in _LISTS:
            if key in values:
                values[key] = [item.strip() for item in values[key].splitlines() if item.strip()]
        if "sources" in values:
            values["sources"] = [_json(name, line, "sources", item) for item in values["sources"]]
        questions = [cells.get("question", ""), *cells.get("phrasings", "").splitlines()]
        _add(pairs, Pair(questions, cells.get("answer", ""), name, line, cells.get("id", ""), values))
    found.pairs = list(pairs.values())
    return found


def read_qna_maker(name: str, text: str) -> Found:
    """The questions and answers of a TSV file that QnA Maker exported. Raises `KnowledgeError`."""
    found = Found()
    pairs: dict[tuple[str, str], Pair] = {}
    names: dict[str, str] = {}
    """The key of a pair by its `QnaId`, where its metadata holds another."""
    for line, cells in _rows(name, text, "\t", found, quoting=csv.QUOTE_NONE):
        cells = {column: cell.replace("\\n", "\n") for column, cell in cells.items()}
        told = dict(item.split(":", 1) for item in cells.get("metadata", "").split("|") if ":" in item)
        values: dict[str, Any] = {key: told.pop(key) for key in IN_METADATA if key in told}
        if told.get("editorial") == "chitchat":
            values["kind"] = "small_talk"
        values["source"] = cells.get("source", "")
        number = cells.get("id", "")
        key = names.setdefault(number, told.pop("id", number))
        values["follow_ups"] = [
            str(prompt.get("qnaid")) for prompt in _prompts(name, line, cells.get("prompts", "")) if prompt.get("qnaid")
        ]
        _add(pairs, Pair([cells.get("question", "")], cells.get("answer", ""), name, line, key, values))
    found.pairs = list(pairs.values())
    for pair in found.pairs:
        pair.fields["follow_ups"] = [names.get(number, number) for number in pair.fields["follow_ups"]]
    return found


def _add(pairs: dict[tuple[str, str], Pair], pair: Pair) -> None:
    """Add a row's pair, or its questions to the pair that it is one with."""
    answer = " ".join(pair.answer.split())
    # Rows without an answer are told one by one.
    key = (pair.key, "" if pair.key else answer or f"line {pair.line}")
    first = pairs.setdefault(key, pair)
    if first is pair:
        return
    first.questions += pair.questions
    if pair.answer and answer not in " ".join(first.answer.split()):
        first.answer = f"{first.answer}\n\n{pair.answer}".strip()
    for name, value in pair.fields.items():
        first.fields[name] = first.fields.get(name) or value


def _rows(name: str, text: str, delimiter: str, found: Found, quoting: Literal[0, 3]) -> Iterator[Row]:
    """The rows of a table that are not empty, their cells by what we call their columns."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, quoting=quoting, strict=True)
    columns: list[str] = []
    before = 0
    try:
        for cells in reader:
            line, before = before + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if not columns:
                columns = _header(name, line, cells, found)
                if columns != ["question", "answer"] or _is_header(cells):
                    continue
            if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
                remedy = "quote a cell that holds the delimiter"
                what = f"the row has {len(cells)} cells, the first line {len(columns)}; {remedy}"
                raise KnowledgeError((Problem(what, name, line),))
            yield line, {column: cell.strip() for column, cell in zip(columns, cells, strict=False) if column}
    except csv.Error as error:
        remedy = "a cell that holds quotes or line breaks stands in quotes, each quote in it doubled"
        raise KnowledgeError((Problem(f"is no table: {error}; {remedy}", name, before + 1),)) from error


def _is_header(cells: Iterable[str]) -> bool:
    return any(cell.strip().lower() in _KNOWN for cell in cells)


def _header(name: str, line: int, cells: list[str], found: Found) -> list[str]:
    """What we call each column, empty for those that have no place; two columns without names ask and answer."""
    if not _is_header(cells) and len(cells) == len(("question", "answer")):
        return ["question", "answer"]
    columns: list[str] = []
    for cell in cells:
        column = _KNOWN.get(cell.strip().lower(), cell.strip().lower() if cell.strip() in QNA_MAKER else "")
        columns.append(column if column not in columns else "")
    lacking = [
        what
        for what, names in (("question", {"question", "phrasings"}), ("answer", {"answer"}))
        if not names & set(columns)
    ]
    if lacking:
        close = meant(lacking[0], [cell for cell in cells if cell.strip()])
        remedy = close or "name the columns in the first line"
        message = f"has no column `{lacking[0]}`; it has {_listed(cells)}; {remedy}"
        raise KnowledgeError((Problem(message, name, line),))
    for cell, column in zip(cells, columns, strict=True):
        if not column and cell.strip() and cell.strip() not in {*QNA_MAKER, "SourceDisplayName"}:
            found.notes.append(
                Problem(f"the column `{cell.strip()}` has no place in an entry and is left out", name, line)
            )
    return columns


def _listed(names: list[str]) -> str:
    return listed(names) if len(names) > 1 else f"`{names[0]}`"


def _delimiter(text: str) -> str:
    """The delimiter under which the first line names most columns."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    cells = {mark: next(csv.reader([first], delimiter=mark), []) for mark in _DELIMITERS}
    return max(
        _DELIMITERS, key=lambda mark: (sum(cell.strip().lower() in _KNOWN for cell in cells[mark]), len(cells[mark]))
    )


def _json(name: str, line: int, column: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        message = f"`{column}` holds `{text:.60}`, which is no JSON ({error}); correct it or empty the cell"
        raise KnowledgeError((Problem(message, name, line),)) from error


def _prompts(name: str, line: int, text: str) -> list[dict[str, Any]]:
    """The prompts of a row, their keys in lower case: they differ between versions."""
    prompts = _json(name, line, "Prompts", text) if text else []
    items = prompts if isinstance(prompts, list) else []
    return [{key.lower(): value for key, value in item.items()} for item in items if isinstance(item, dict)]
