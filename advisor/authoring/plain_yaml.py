"""YAML of other forms as plain values, or a mistake with its place."""

from __future__ import annotations

from typing import Any

from yaml import MappingNode, SequenceNode

from ..errors import KnowledgeError, Problem
from ..knowledge.nodes import Node, compose, found, line_of

__all__ = ["mapping", "pairs_of", "parsed", "plain"]


def parsed(name: str, data: bytes) -> Node:
    """A file as nodes. Raises `KnowledgeError` where it is no YAML."""
    problems: list[Problem] = []
    root = compose(name, data, problems)
    if root is None:
        raise KnowledgeError(tuple(problems))
    return root


def mapping(name: str, text: str, line: int) -> dict[str, Any]:
    """A piece of YAML that holds a mapping, in the file of this name below this line. Raises `KnowledgeError`."""
    # Lines before it, so that mistakes have the numbers that they have in the file.
    root = parsed(name, ("\n" * line + text).encode())
    value = plain(root)
    if not isinstance(value, dict):
        message = f"holds {found(root)}; it must hold keys, each with a colon and a value"
        raise KnowledgeError((Problem(message, name, line_of(root)),))
    return value


def plain(node: Node) -> Any:
    """A node as texts, lists and mappings; what YAML reads as true or nothing is that."""
    if isinstance(node, MappingNode):
        return {str(plain(key)): plain(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [plain(item) for item in node.value]
    if node.tag == "tag:yaml.org,2002:null":
        return None
    if node.tag == "tag:yaml.org,2002:bool":
        return node.value.lower() in {"true", "yes", "on"}
    return node.value


def pairs_of(node: Node) -> list[tuple[str, Node]]:
    """The keys of a mapping with their nodes; none of anything else."""
    return [(str(key.value), value) for key, value in node.value] if isinstance(node, MappingNode) else []
