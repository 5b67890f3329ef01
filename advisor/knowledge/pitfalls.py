"""What YAML makes of text that was not meant as YAML without a word: the remedy for each of its surprises."""

from __future__ import annotations

from collections.abc import Iterator

import yaml
from yaml import Node

from ..errors import Problem
from ..patterns import regex
from .remedies import to_quote

__all__ = ["misread"]

_TEXT = "tag:yaml.org,2002:str"
_STANDARD = "tag:yaml.org,2002:"
_ANCHOR = regex(r"&(\S+)")
_COMMENT = regex(r"\s+(#\w\S*)")


def misread(name: str, text: str, root: Node) -> Iterator[Problem]:
    """Text that YAML read as something else without a word, after which it is taken for text."""
    lines = text.splitlines()
    for node in _nodes(root):
        mark = node.start_mark
        start = lines[mark.line][mark.column :] if mark.line < len(lines) else ""
        place = mark.line + 1
        if start.startswith("&") and (anchor := _ANCHOR.match(start)) and f"*{anchor[1]}" not in text:
            yield Problem(f"{to_quote(start)}; YAML leaves `{anchor[0]}` out", name, place)
        elif start.startswith("!") and isinstance(node, yaml.ScalarNode) and not node.tag.startswith(_STANDARD):
            yield Problem(f"{to_quote(start)}; YAML reads `{start.split()[0]}` as a tag", name, place)
            node.tag = _TEXT
        elif isinstance(node, yaml.ScalarNode) and not node.style and node.end_mark.line < len(lines):
            end = node.end_mark
            cut = _COMMENT.match(lines[end.line], end.column)
            if cut:
                message = f"`#` after a space begins a comment, so that `{cut[1]}` is left out; put the text in quotes"
                yield Problem(f"{message}, or write `# ` for a comment", name, end.line + 1)


def _nodes(root: Node) -> Iterator[Node]:
    """The nodes of a file, each once, in the order in which they stand."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) not in seen:
            seen.add(id(node))
            yield node
            if isinstance(node, yaml.MappingNode):
                waiting += [part for pair in reversed(node.value) for part in reversed(pair)]
            elif isinstance(node, yaml.SequenceNode):
                waiting += reversed(node.value)
