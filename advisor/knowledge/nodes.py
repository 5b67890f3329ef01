"""A YAML file as nodes, which know their lines; what a node holds, in words."""

from __future__ import annotations

import codecs
import re

import yaml
from yaml import Node

from ..errors import Problem
from ..patterns import regex
from .pitfalls import misread
from .remedies import remedy

__all__ = ["Node", "as_text", "compose", "found", "is_value", "line_of", "tag_of", "truth_of", "type_of"]

_DEEPEST = 50
"""Levels of nesting that are read; an entry needs three."""
_DEEP_INDENT = regex(rf"^[ ?:-]{{{_DEEPEST}}}", re.MULTILINE)
_LONGEST_SHOWN = 60
"""Characters of a wrong text that an error repeats."""
_TYPES: dict[str, type] = {"str": str, "map": dict, "seq": list}
_NOUNS = {"bool": "true or false", "int": "a number", "float": "a number", "timestamp": "a date"}
"""What YAML reads as something other than text, by its tag."""


def compose(name: str, data: bytes | OSError, problems: list[Problem]) -> Node | None:
    """The file as nodes; None after adding to the problems why not."""
    if isinstance(data, OSError):
        problems.append(Problem(f"cannot be read: {data.strerror}", name))
        return None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        problems.append(Problem("is UTF-16, by its byte order mark; save the file as UTF-8", name, 1))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = f"byte {error.object[error.start]:#04x} is not UTF-8; save the file as UTF-8"
        problems.append(Problem(message, name, line))
        return None
    if "\ufeff" in text:
        line = text.count("\n", 0, text.index("\ufeff")) + 1
        message = "an invisible byte order mark stands in this line, as where files were joined; type the line anew"
        problems.append(Problem(message, name, line))
        return None
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        if text.count("[") + text.count("{") >= _DEEPEST or _DEEP_INDENT.search(text):
            _refuse_nesting(text, loader)
        root: Node | None = yaml.compose(text, loader)
    except yaml.YAMLError as error:
        message, line = remedy(text, error)
        problems.append(Problem(message, name, line))
        return None
    if root is None:
        problems.append(Problem("the file is empty; add an entry or delete the file", name))
    else:
        problems += misread(name, text, root)
    return root


def _refuse_nesting(text: str, loader: type) -> None:
    """Raise on nesting so deep that libyaml's composer, which recurses in C, would end the process."""
    depth = 0
    for event in yaml.parse(text, loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise yaml.YAMLError(f"nested more than {_DEEPEST} deep")


def tag_of(node: Node) -> str:
    """The node's tag, without YAML's own prefix."""
    return str(node.tag).removeprefix("tag:yaml.org,2002:")


def type_of(node: Node) -> type | None:
    """What a node holds; None where its tag and its form disagree, or it is none of what entries are made of."""
    form = dict if isinstance(node, yaml.MappingNode) else list if isinstance(node, yaml.SequenceNode) else str
    return form if _TYPES.get(tag_of(node)) is form else None


def is_value(node: Node) -> bool:
    """Whether a node holds what YAML reads as a number, a date or the like."""
    return isinstance(node, yaml.ScalarNode) and tag_of(node) in _NOUNS


def truth_of(node: Node) -> bool | None:
    """True or false where a node holds one of them, None otherwise."""
    return node.value.lower() in {"true", "yes", "on"} if tag_of(node) == "bool" else None


def as_text(node: Node) -> str:
    """The text that was read as one key and its value, for the colon in it; empty where a node is anything else."""
    if not isinstance(node, yaml.MappingNode) or node.flow_style or len(node.value) != 1:
        return ""
    key, value = node.value[0]
    is_text = isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode)
    return f"{key.value}: {value.value}".strip() if is_text else ""


def found(node: Node) -> str:
    """What a node holds, as an error says it."""
    tag = tag_of(node)
    if tag == "null":
        return "nothing"
    if tag not in {*_TYPES, *_NOUNS}:
        return f"the tag `{node.tag}`"
    if not isinstance(node, yaml.ScalarNode):
        return "keys with values" if isinstance(node, yaml.MappingNode) else "a list"
    value = node.value if len(node.value) <= _LONGEST_SHOWN else f"{node.value[:_LONGEST_SHOWN]}…"
    return f"`{value}`, which YAML reads as {_NOUNS[tag]}" if tag in _NOUNS else f"the text `{value}`"


def line_of(node: Node) -> int:
    """The line a node starts in, from 1."""
    return int(node.start_mark.line) + 1
