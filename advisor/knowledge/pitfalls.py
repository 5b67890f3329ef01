"""What YAML makes of text that was not meant as YAML: the remedy for each habit of it that surprises writers."""

from __future__ import annotations

from collections.abc import Iterator

import yaml
from yaml import Node

from ..errors import Problem
from ..patterns import regex

__all__ = ["misread", "remedy"]

_TEXT = "tag:yaml.org,2002:str"
_STANDARD = "tag:yaml.org,2002:"
_OPENING = regex(r"\s*(?:-\s+)*(?:[\w-]+:\s+)?(?P<text>(?P<mark>[*&@!\[{%`|>\"'])[^\n]*)")
"""A line whose text begins with a mark that YAML takes for its own."""
_ANCHOR = regex(r"&(\S+)")
_COMMENT = regex(r"\s+(#\w\S*)")
_SHOWN = 40
"""Characters of the text that a remedy repeats."""


def remedy(text: str, what: str, line: int) -> str:
    """What to do about an error of YAML in a line of the text, from 0."""
    lines = text.splitlines()
    at = lines[line] if 0 <= line < len(lines) else ""
    if "special characters" in what or "control characters" in what:
        return "remove the invisible character"
    if "recursion" in what or "nested" in what:
        return "an entry needs no nesting"
    if "another document" in what:
        return "`---` begins a second document; remove that line, or put what follows into a file of its own"
    if "\t" in at[: len(at) - len(at.lstrip())]:
        return "the line begins with a tab; indent with spaces"
    found = _OPENING.match(at)
    if found:
        return _quoted(found["text"])
    return "check the indentation here and just above (spaces, no tabs), and quote any text that holds ': '"


def _quoted(text: str) -> str:
    """The remedy for a text whose first letter is a mark of YAML's."""
    text = text.strip()
    if text[0] in "\"'":
        return f"text that begins with a quotation mark needs others around all of it: {_in_quotes(text)}"
    return f"text that begins with `{text[0]}` must be in quotes: {_in_quotes(text)}"


def _in_quotes(text: str) -> str:
    if len(text) > _SHOWN:
        text = f"{text[:_SHOWN]}…"
    return f'"{text}"' if '"' not in text else "'{}'".format(text.replace("'", "''"))


def misread(name: str, text: str, root: Node) -> Iterator[Problem]:
    """Text that YAML read as something else without a word, after which it is taken for text."""
    lines = text.splitlines()
    for node in _nodes(root):
        mark = node.start_mark
        start = lines[mark.line][mark.column :] if mark.line < len(lines) else ""
        place = mark.line + 1
        if start.startswith("&") and (anchor := _ANCHOR.match(start)) and f"*{anchor[1]}" not in text:
            yield Problem(f"{_quoted(start)}; YAML leaves `{anchor[0]}` out", name, place)
        elif start.startswith("!") and isinstance(node, yaml.ScalarNode) and not node.tag.startswith(_STANDARD):
            yield Problem(f"{_quoted(start)}; YAML reads `{start.split()[0]}` as a tag", name, place)
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
