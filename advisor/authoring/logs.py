"""What was asked in talks that were kept, or by way of a bot, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import KnowledgeError, Problem

__all__ = ["Asked", "read_logs"]

_SUFFIXES = {".jsonl", ".json"}
_KINDS = {"answer", "clarification", "fallback", "small_talk", "question"}
_FORMS = (
    "each line must be a reply as JSON, which `advisor --ask - --json` prints and `Reply.to_dict()` gives, or a turn "
    "of a kept talk"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Something a person said, and what the advisor replied."""

    text: str
    kind: str
    """The kind of the reply."""
    tentative: bool
    """Whether the answer was a guess."""
    answered: tuple[str, ...]
    """Ids of the entries in the answer."""
    offered: Mapping[str, str]
    """What was offered with it: text to id of entry."""


def read_logs(paths: Iterable[Path]) -> tuple[list[list[Asked]], list[Problem]]:
    """The talks in some files, or in the `.jsonl` and `.json` files of folders; and notes on lines that hold nothing.

    The replies of one file are one talk, or one for each value of the key `conversation` where they have it. Raises
    `KnowledgeError` where a file cannot be read or holds neither turns nor replies.
    """
    talks: list[list[Asked]] = []
    notes: list[Problem] = []
    for path in _files(paths):
        found: dict[str, list[Asked]] = {}
        wrong = []
        for line, record in _records(path):
            asked = _asked(record)
            if asked:
                found.setdefault(str(record.get("conversation", "")), []).append(asked)
            else:
                wrong.append(line)
        if not found and wrong:
            raise KnowledgeError((Problem(f"holds no questions; {_FORMS}", str(path), wrong[0]),))
        if wrong:
            lines = "1 line is" if len(wrong) == 1 else f"{len(wrong)} lines are"
            notes.append(Problem(f"{lines} neither a reply nor a turn and passed over", str(path), wrong[0]))
        talks += found.values()
    return talks, notes


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(file for file in path.iterdir() if file.suffix in _SUFFIXES and file.is_file())
        else:
            yield path


def _records(path: Path) -> Iterator[tuple[int, Any]]:
    """What each line of a file holds, or each turn of a saved talk; None for what is no JSON."""
    try:
        if path.exists() and not path.is_file():
            raise KnowledgeError((Problem("is no regular file; name a file or a folder", str(path)),))
        text = path.read_bytes().decode("utf-8", "replace")
    except OSError as error:
        raise KnowledgeError((Problem(f"cannot be read: {error.strerror}", str(path)),)) from error
    whole = _json(text)
    if isinstance(whole, dict) and isinstance(whole.get("turns"), list):
        yield from ((1, record) for record in whole["turns"])
        return
    for line, part in enumerate(text.splitlines(), 1):
        if part.strip():
            yield line, _json(part)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _asked(record: Any) -> Asked | None:
    """What a turn or a reply tells; None where it is neither."""
    if not isinstance(record, dict) or record.get("kind") not in _KINDS:
        return None
    text = record.get("said", record.get("question"))
    suggestions = record.get("suggestions", [])
    state = record.get("state")
    state = state if isinstance(state, dict) else {}
    answers = record.get("answers", [{"id": name} for name in state.get("latest", [])])
    try:
        offered = {str(item["text"]): str(item["id"]) for item in suggestions}
        ids = tuple(str(item["id"]) for item in answers) if record["kind"] == "answer" else ()
    except (TypeError, KeyError):
        return None
    tentative = bool(record.get("tentative", state.get("guessed", False)))
    return Asked(text, record["kind"], tentative, ids, offered) if isinstance(text, str) and text.strip() else None
