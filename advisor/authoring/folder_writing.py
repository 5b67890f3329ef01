"""Entries and words as the YAML files of a folder, as a person would write them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import yaml

from ..errors import KnowledgeError, Problem
from ..knowledge.folder import File
from ..knowledge.reading import read
from ..models import Entry, Source

__all__ = ["as_yaml", "entry_fields", "files_of", "write_files"]

_WIDTH = 110


class _Dumper(yaml.SafeDumper):
    """Text of several lines as a block, items of lists indented."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


class _CommentDumper(_Dumper):
    """As it may stand in a comment of HTML, which ends at the first -->."""


def _text_in_comment(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    if "--" not in text:
        return _text(dumper, text)
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')


_CommentDumper.add_representer(str, _text_in_comment)


def as_yaml(value: object, *, comment: bool = False) -> str:
    """Plain values as YAML, keys in their order; for a comment of HTML if said so."""
    dumper = _CommentDumper if comment else _Dumper
    text: str = yaml.dump(value, Dumper=dumper, allow_unicode=True, sort_keys=False, width=_WIDTH)
    # In the quotes that text with "--" is given, an escape is read as what it stands for.
    return text.replace("-->", r"--\x3E") if comment else text


def entry_fields(entry: Entry) -> dict[str, Any]:
    """An entry's fields as plain values, without its id and what is as it is by default; sources by their keys."""
    values = _told(entry, "id", "origin")
    if entry.sources:
        values["sources"] = [source.key for source in entry.sources]
    return values


def _told(value: Entry | Source, *left_out: str) -> dict[str, Any]:
    """The fields that are not as they are by default."""
    told = {item.name: getattr(value, item.name) for item in fields(value) if item.name not in left_out}
    defaults = {item.name: item.default for item in fields(value) if item.default is not MISSING}
    return {
        name: list(held) if isinstance(held, tuple) else held
        for name, held in told.items()
        if name not in defaults or held != defaults[name]
    }


def files_of(entries: Iterable[Entry], words: Mapping[str, str]) -> dict[str, str]:
    """The files of a knowledge folder by name; loading them gives these entries and words.

    Raises `KnowledgeError` where it would not.
    """
    entries = list(entries)
    sources = {source.key: _told(source, "key") for entry in entries for source in entry.sources}
    files = {}
    for name, origin in (("entries.yaml", "article"), ("guide/entries.yaml", "guide")):
        texts = [as_yaml({entry.id: entry_fields(entry)}) for entry in entries if entry.origin == origin]
        if texts:
            files[name] = "\n".join(texts)
    if sources:
        files["sources.yaml"] = "\n".join(as_yaml({key: told}) for key, told in sources.items())
    if words:
        files["words.yaml"] = as_yaml(dict(words))
    read(File(name, text.encode(), "guide" if name.startswith("guide") else "article") for name, text in files.items())
    return files


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder that is new or empty. Raises `KnowledgeError`, before anything is written, if not."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise KnowledgeError((Problem("is there already and not empty; name a new folder", str(folder)),))
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise KnowledgeError((Problem(f"cannot be written: {error.strerror}", str(folder)),)) from error
