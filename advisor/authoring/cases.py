"""A file of cases: questions with the entry that should answer, and dialogues turn by turn.

    when do you close: opening-hours          # the question, and the id that should answer it
    is it far: [visiting, directions]         # any of these is right
    do you sell cars: none                    # nothing should answer
    context carries over:                     # a dialogue: its name, then what is said and what is expected
      - say: when are you open?
        answers: [opening-hours]
      - say: and where can I park?
        kind: fallback

Of a reply a turn may expect `kind`, `tentative`, `answers` (ids in order), `first` (id of the first suggestion),
`offers` (ids among the suggestions), `text` (words in it), `starts` (how it begins), and `confidence` (the least).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from ..errors import KnowledgeError, Problem
from ..knowledge.names import listed, meant
from ..knowledge.nodes import Node, compose, line_of, type_of
from ..models import Reply

__all__ = ["NONE", "Cases", "Dialogue", "Question", "differences"]

NONE = "none"
"""What is written for a question that nothing should answer."""
_TURN: dict[str, type | tuple[type, ...]] = {
    "say": str,
    "kind": str,
    "tentative": bool,
    "answers": list,
    "first": str,
    "offers": list,
    "text": str,
    "starts": str,
    "confidence": (int, float),
}


class Question(NamedTuple):
    """A question and the ids of which any is right; where there are none, or all are gaps, nothing should answer."""

    asked: str
    right: tuple[str, ...]
    line: int = 0


class Dialogue(NamedTuple):
    """A talk: what is said turn by turn, and what is expected of each reply."""

    name: str
    turns: tuple[Mapping[str, Any], ...]
    line: int = 0


class Cases(NamedTuple):
    """What a file of cases holds."""

    questions: tuple[Question, ...]
    dialogues: tuple[Dialogue, ...]

    @classmethod
    def read(cls, path: Path, ids: Collection[str]) -> Cases:
        """The cases of a file for knowledge of these ids; `KnowledgeError` that lists every mistake."""
        problems: list[Problem] = []
        try:
            data: bytes | OSError = path.read_bytes()
        except OSError as error:
            data = error
        root = compose(str(path), data, problems)
        found: list[Question | Dialogue] = []
        if root is not None and type_of(root) is not dict:
            message = "must hold questions: each with a colon and the id that should answer it"
            problems.append(Problem(message, str(path), line_of(root)))
        elif root is not None:
            for key, value in root.value:
                found += _case(str(path), key, value, ids, problems)
        if problems:
            raise KnowledgeError(tuple(problems))
        questions = tuple(case for case in found if isinstance(case, Question))
        return cls(questions, tuple(case for case in found if isinstance(case, Dialogue)))


def _case(
    file: str, key: Node, value: Node, ids: Collection[str], problems: list[Problem]
) -> Iterator[Question | Dialogue]:
    """The case of a key and its value; what is wrong with it is added to the problems."""
    name, line = str(key.value), line_of(key)
    content = yaml.safe_load(yaml.serialize(value))
    if isinstance(content, list) and content and all(isinstance(turn, dict) for turn in content):
        wrong = [message for turn in content for message in _wrong(turn, ids)]
        problems += [Problem(message, file, line, name) for message in wrong]
        yield Dialogue(name, tuple(content), line)
        return
    named = content if isinstance(content, list) else [content]
    if not all(isinstance(item, str) for item in named):
        problems.append(
            Problem("must be an id, a list of ids, `none`, or turns that each have `say`", file, line, name)
        )
        return
    right = [item for item in named if item != NONE]
    problems += [Problem(_unknown(item, ids), file, line, name) for item in right if item not in ids]
    yield Question(name, tuple(right), line)


def _wrong(turn: dict[str, Any], ids: Collection[str]) -> Iterator[str]:
    if not isinstance(turn.get("say"), str):
        yield "a turn has no `say`; write there what the person says, in quotes if need be"
    for name, value in turn.items():
        if name not in _TURN:
            yield f"a turn has the unknown key `{name}`; {meant(name, _TURN) or f'it may have {listed(_TURN)}'}"
        elif not isinstance(value, _TURN[name]):
            yield f"`{name}` of a turn is `{value}`; it must be another type of value, in quotes if it is text"
        elif isinstance(value, list):
            yield from (_unknown(item, ids) for item in value if item not in ids)


def _unknown(name: object, ids: Collection[str]) -> str:
    return f"names `{name}`; {meant(name, ids) or 'no entry has that id'}"


def differences(reply: Reply, turn: Mapping[str, Any]) -> list[str]:
    """What of a reply is not as a turn expects it, in words."""
    suggested = [item.entry_id for item in reply.suggestions]
    found = {
        "kind": reply.kind,
        "tentative": reply.tentative,
        "answers": [match.entry.id for match in reply.answers],
        "first": suggested[0] if suggested else None,
    }
    said = [
        f"{name} is {_shown(found[name])}, not {_shown(turn[name])}"
        for name in found
        if name in turn and found[name] != turn[name]
    ]
    missing = [name for name in turn.get("offers", ()) if name not in suggested]
    if missing:
        said.append(f"{_shown(missing)} is not offered")
    if turn.get("text", "") not in reply.text:
        said.append(f"“{turn['text']}” is not in the text")
    if not reply.text.startswith(turn.get("starts", "")):
        said.append(f"the text does not begin with “{turn['starts']}”")
    if reply.confidence < turn.get("confidence", 0.0):
        said.append(f"confidence is {reply.confidence:.2f}, under {turn['confidence']}")
    return said


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) or "nothing" if isinstance(value, list) else str(value)
