"""Knowledge as a table: CSV for a spreadsheet, or the TSV of QnA Maker."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict
from io import StringIO

from ..knowledge import Knowledge
from ..models import Entry
from .pairs import FIELDS
from .table_reading import IN_METADATA, QNA_MAKER

__all__ = ["write_csv", "write_qna_maker"]


def write_csv(knowledge: Knowledge) -> str:
    """A knowledge base as CSV: an entry a row, a phrasing a line in its cell. It has no place for the words."""
    usual = {name: Entry.__dataclass_fields__[name].default for name in FIELDS}
    used = [name for name in FIELDS if any(getattr(entry, name) != usual[name] for entry in knowledge)]
    columns = ["id", "phrasings", "answer", *used]
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    for entry in knowledge:
        cells = {"id": entry.id, "phrasings": "\n".join(entry.phrasings), "answer": entry.answer, **_cells(entry)}
        writer.writerow([cells[name] for name in columns])
    return text.getvalue()


def _cells(entry: Entry) -> dict[str, str]:
    """The fields of an entry as cells."""
    sources = [
        json.dumps({k: v for k, v in asdict(source).items() if v}, ensure_ascii=False) for source in entry.sources
    ]
    return {
        **{name: _text(getattr(entry, name)) for name in FIELDS},
        "follow_ups": "\n".join(entry.follow_ups),
        "sources": "\n".join(sources),
    }


def _text(value: object) -> str:
    """A field as text; nothing where it says nothing."""
    return "true" if value is True else str(value or "")


def write_qna_maker(knowledge: Knowledge) -> str:
    """A knowledge base as the TSV of QnA Maker. It has no place for words, and for sources but as text."""
    numbers = {entry.id: number for number, entry in enumerate(knowledge, 1)}
    rows: list[tuple[str, ...]] = [QNA_MAKER]
    for entry in knowledge:
        told = {"id": entry.id, **{name: _text(getattr(entry, name)) for name in IN_METADATA}}
        metadata = "|".join(f"{k}:{v}" for k, v in told.items() if v and not set(v) & set(":|\t\n"))
        prompts = [
            {"displayOrder": order, "qnaId": numbers[name], "qna": None, "displayText": knowledge[name].question}
            for order, name in enumerate(entry.follow_ups)
        ]
        source = entry.source or "; ".join(item.text for item in entry.citations)
        for phrasing in entry.phrasings:
            cells = (phrasing, entry.answer, source, metadata, "[]", "False", json.dumps(prompts), numbers[entry.id])
            rows.append(tuple(_cell(str(cell)) for cell in cells))
    return "".join("\t".join(row) + "\r\n" for row in rows)


def _cell(text: str) -> str:
    return text.replace("\t", " ").replace("\r", "").replace("\n", "\\n")
