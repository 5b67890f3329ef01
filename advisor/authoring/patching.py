"""Edits written into YAML files as a person would: the lines concerned change, every other byte stays as it is.

A library that reads YAML and writes it again keeps comments, but folds lines and changes quotes elsewhere. Here the
places that the parser tells are edited in the text, and the outcome is read again before anyone sees it.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from ..knowledge.folder import File
from ..knowledge.reading import contents
from .edits import Edit
from .written import Written

__all__ = ["patched", "unified"]


def patched(written: Written, edits: Iterable[Edit]) -> dict[str, tuple[str, str]]:
    """The files that change, each with its text before and after.

    An edit whose place cannot be changed without harm is left out; a file of words is made where there is none.
    """
    by_file: dict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        path = written.words_file if edit.action == "read" else written.drafts[edit.name].file
        by_file[path].append(edit)
    found = {}
    for path, own in by_file.items():
        before = Path(path).read_bytes().decode("utf-8-sig") if Path(path).exists() else ""
        after = before
        for edit in own:
            changed = _with_word(after, edit) if edit.action == "read" else _with_phrasings(after, edit)
            after = changed if _holds(path, changed, edit) else after
        if after != before:
            found[path] = before, after
    return found


def unified(changes: Mapping[str, tuple[str, str]]) -> str:
    """Changes of files as a unified patch, for `patch -p0` in the folder that the paths start from."""
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for path, (before, after) in changes.items()
        for line in difflib.unified_diff(before.splitlines(True), after.splitlines(True), path, path)
    )


def _holds(path: str, text: str, edit: Edit) -> bool:
    """Whether the text reads as the edit says, and as nothing that is wrong by itself."""
    read = contents([File(path, text.encode())])
    if edit.action == "read":
        return any(rule.phrase == edit.name and rule.meant == edit.text for rule in read.rewrites)
    own = next((draft.value("phrasings") for draft in read.entries if draft.id == edit.name), None)
    return own is not None and (edit.text in own) == (edit.action == "add")


def _with_word(text: str, edit: Edit) -> str:
    gap = "" if text.endswith("\n") or not text else "\n"
    return f"{text}{gap}{_scalar(edit.name)}: {_scalar(edit.text)}\n"


def _with_phrasings(text: str, edit: Edit) -> str:
    """The text with a phrasing of an entry more, or fewer."""
    items = _phrasings(yaml.compose(text, yaml.SafeLoader), edit.name)
    if items is None or not items.value:
        return text
    lines = text.splitlines(True)
    ending = "\r\n" if lines[0].endswith("\r\n") else "\n"
    if edit.action == "add":
        if items.flow_style:
            mark = items.end_mark
            return _inserted(lines, mark.line, mark.column - 1, f", {_scalar(edit.text, flow=True)}")
        last = items.value[-1]
        dash = lines[last.start_mark.line][: last.start_mark.column]
        end = _last_line(last, lines)
        if not lines[end].endswith("\n"):
            lines[end] += ending
        return "".join([*lines[: end + 1], f"{dash}{_scalar(edit.text)}{ending}", *lines[end + 1 :]])
    place, gone = next((at, item) for at, item in enumerate(items.value) if item.value.strip() == edit.text)
    if items.flow_style:
        return _without_flow_item(text, items.value, place)
    return "".join([*lines[: gone.start_mark.line], *lines[_last_line(gone, lines) + 1 :]])


def _phrasings(root: Node | None, name: str) -> SequenceNode | None:
    entry = _under(root, name)
    found = _under(entry, "phrasings")
    return found if isinstance(found, SequenceNode) else None


def _under(node: Node | None, key: str) -> Node | None:
    if not isinstance(node, MappingNode):
        return None
    return next((value for name, value in node.value if isinstance(name, ScalarNode) and name.value == key), None)


def _last_line(item: Node, lines: list[str]) -> int:
    """The last line of an item of a list, from 0."""
    mark = item.end_mark
    return mark.line - 1 if mark.column == 0 or mark.line >= len(lines) else mark.line


def _inserted(lines: list[str], line: int, column: int, what: str) -> str:
    changed = lines[line][:column].rstrip() + what + lines[line][column:]
    return "".join([*lines[:line], changed, *lines[line + 1 :]])


def _without_flow_item(text: str, items: list[Node], place: int) -> str:
    """The text without an item of a list in brackets, and without the comma beside it."""
    if place:
        start, end = items[place - 1].end_mark.index, items[place].end_mark.index
    else:
        start, end = items[0].start_mark.index, items[1].start_mark.index if len(items) > 1 else items[0].end_mark.index
    return text[:start] + text[end:]


def _scalar(text: str, *, flow: bool = False) -> str:
    """A text as YAML reads it back, plain where that will do."""
    style = f"[{text}]" if flow else text
    try:
        read = yaml.compose(f"- {style}", yaml.SafeLoader)
        for _ in range(2 if flow else 1):
            read = read.value[0] if isinstance(read, SequenceNode) else read
        if isinstance(read, ScalarNode) and read.value == text and read.tag.endswith(":str") and " #" not in text:
            return text
    except (yaml.YAMLError, IndexError, AttributeError):
        pass
    return '"{}"'.format(text.replace("\\", "\\\\").replace('"', '\\"'))
