"""Rasa's training data: `nlu` holds the ways to ask for an intent, `responses` of the domain what is said to it.

An intent's response is the one named `utter_` and the intent, or the one that a rule or story has follow it. Buttons of
a response lead on to other intents. What an entry holds beside stands in the `metadata` of its intent; synonyms are
words read as others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise
from typing import Any

from ..errors import KnowledgeError, Problem
from ..knowledge import Knowledge
from ..knowledge.nodes import Node, line_of
from ..models import Entry
from ..patterns import regex
from .folder_writing import as_yaml
from .pairs import FIELDS, Found, Pair
from .plain_yaml import pairs_of, parsed, plain

__all__ = ["is_rasa", "read_rasa", "write_rasa"]

_PARTS = regex(rb"^(?:nlu|responses|rules|stories):", re.MULTILINE)
_UTTER = "utter_"
_ENTITY = regex(r"\[([^\[\]]+)\](?:\([^()]*\)|\{[^{}]*\})")
_METADATA = tuple(name for name in FIELDS if name != "follow_ups")


def is_rasa(data: bytes) -> bool:
    """Whether a YAML file of a Rasa project holds something that is read here."""
    return _PARTS.search(data) is not None


def read_rasa(files: list[tuple[str, bytes]]) -> Found:
    """The intents of all files that have examples and a response. Raises `KnowledgeError`."""
    found = Found()
    intents: dict[str, Pair] = {}
    responses: dict[str, Node] = {}
    follows: dict[str, str] = {}
    for name, data in files:
        parts = dict(pairs_of(parsed(name, data)))
        for item in _items(parts.get("nlu")):
            _learn(name, item, intents, found)
        responses |= dict(pairs_of(parts["responses"])) if "responses" in parts else {}
        for part in ("rules", "stories"):
            for item in _items(parts.get(part)):
                follows = {**dict(_steps(plain(item))), **follows}
    for intent, pair in intents.items():
        response = responses.get(f"{_UTTER}{intent}", responses.get(follows.get(intent, "")))
        variants = [item for item in _items(response) if isinstance(plain(item), dict) and plain(item).get("text")]
        if not variants:
            message = f"the intent `{intent}` has no response with text and is left out; name one `{_UTTER}{intent}`"
            found.notes.append(pair.problem(message))
            continue
        if len(variants) > 1:
            found.notes.append(pair.problem(f"of the {len(variants)} responses to `{intent}` the first is kept"))
        said = plain(variants[0])
        pair.answer = str(said["text"])
        pair.fields.setdefault("follow_ups", [*_led_to(said.get("buttons"))])
        found.pairs.append(pair)
    if not intents:
        message = "there is no intent under `nlu`; give the files of `data` and the domain"
        raise KnowledgeError((Problem(message, ", ".join(name for name, _ in files)),))
    return found


def _items(node: Node | None) -> list[Node]:
    """The items of a list; none of anything else."""
    return list(node.value) if node is not None and isinstance(node.value, list) and not pairs_of(node) else []


def _learn(name: str, item: Node, intents: dict[str, Pair], found: Found) -> None:
    """Take in one item of `nlu`: the examples of an intent, or a synonym."""
    held = plain(item)
    if not isinstance(held, dict):
        return
    examples = [_ENTITY.sub(r"\1", text) for text in _examples(held.get("examples"))]
    if "intent" in held:
        intent = str(held["intent"])
        metadata = held.get("metadata")
        pair = intents.setdefault(intent, Pair([], "", name, line_of(item), intent))
        pair.questions += examples
        pair.fields |= metadata if isinstance(metadata, dict) and set(metadata) <= set(_METADATA) else {}
    elif "synonym" in held:
        found.words |= {text: str(held["synonym"]) for text in examples if text.lower() != str(held["synonym"]).lower()}
    else:
        kind = next((key for key in held if key != "examples"), "item")
        found.notes.append(
            Problem(f"the {kind} `{held.get(kind, '')}` has no place here and is left out", name, line_of(item))
        )


def _examples(held: Any) -> list[str]:
    """The examples as Rasa writes them: lines that begin with a hyphen, or a list of texts."""
    if isinstance(held, str):
        lines = (line.strip() for line in held.splitlines())
        return [line[1:].strip() for line in lines if line.startswith("-")]
    items = held if isinstance(held, list) else []
    return [str(item.get("text", "") if isinstance(item, dict) else item).strip() for item in items]


def _steps(story: Any) -> Iterator[tuple[str, str]]:
    """Each intent of a rule or a story that a response follows, with its name."""
    steps = story.get("steps") if isinstance(story, dict) else None
    steps = [step for step in steps or () if isinstance(step, dict)]
    for step, following in pairwise(steps):
        action = str(following.get("action", ""))
        if "intent" in step and action.startswith(_UTTER):
            yield str(step["intent"]), action


def _led_to(buttons: Any) -> Iterator[str]:
    """The intents that buttons lead to."""
    for button in buttons if isinstance(buttons, list) else ():
        payload = str(button.get("payload", "")) if isinstance(button, dict) else ""
        if payload.startswith("/"):
            yield payload[1:].split("{")[0]


def write_rasa(knowledge: Knowledge) -> dict[str, str]:
    """A knowledge base as the files of a Rasa project by name. It has no place for words that are read as nothing."""
    synonyms: dict[str, list[str]] = {}
    for typed, read in knowledge.words.items():
        if read:
            synonyms.setdefault(read, []).append(typed)
    nlu = [_intent(entry) for entry in knowledge]
    nlu += [{"synonym": read, "examples": _hyphened(typed)} for read, typed in synonyms.items()]
    responses = {f"{_UTTER}{entry.id}": [_response(entry, knowledge)] for entry in knowledge}
    rules = [
        {"rule": f"answer {entry.id}", "steps": [{"intent": entry.id}, {"action": f"{_UTTER}{entry.id}"}]}
        for entry in knowledge
    ]
    domain = {"version": "3.1", "intents": [entry.id for entry in knowledge], "responses": responses}
    return {
        "data/nlu.yml": as_yaml({"version": "3.1", "nlu": nlu}),
        "data/rules.yml": as_yaml({"version": "3.1", "rules": rules}),
        "domain.yml": as_yaml(domain),
    }


def _intent(entry: Entry) -> dict[str, Any]:
    metadata = {name: getattr(entry, name) for name in _METADATA if getattr(entry, name)}
    if entry.sources:
        metadata["sources"] = [{k: v for k, v in asdict(source).items() if v} for source in entry.sources]
    return {"intent": entry.id, "metadata": metadata, "examples": _hyphened(entry.phrasings)}


def _hyphened(texts: Any) -> str:
    return "".join(f"- {' '.join(text.split())}\n" for text in texts)


def _response(entry: Entry, knowledge: Knowledge) -> dict[str, Any]:
    said: dict[str, Any] = {"text": entry.answer}
    if entry.follow_ups:
        said["buttons"] = [{"title": knowledge[name].question, "payload": f"/{name}"} for name in entry.follow_ups]
    return said
