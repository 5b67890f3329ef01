"""`Knowledge`: a folder of YAML files, or entries and words made in code, checked once and then unchanging."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePath

from . import cache
from .errors import KnowledgeError, Problem
from .models import Entry
from .rewriting import WORDS_FILE

__all__ = ["Knowledge"]

_VERSION = b"3"
"""Changes whenever the same files would be read as other entries."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """A checked, immutable set of entries.

    `Knowledge(entries, words)` takes entries made in code, at least one; `Knowledge.load(folder)` reads a folder.
    Both raise `KnowledgeError` that lists every mistake at once. It is iterated, counted and indexed by id.
    """

    entries: tuple[Entry, ...]
    """Every entry, in file order."""
    words: Mapping[str, str] = field(hash=False)
    """Words and phrases, and what each is read as, in what people type and in phrasings. Not to be changed."""
    _by_id: dict[str, Entry] = field(init=False, repr=False, compare=False)

    def __init__(self, entries: Iterable[Entry], words: Mapping[str, str] | None = None) -> None:
        from .reading import checked

        self._fill(*checked(entries, words or {}))

    @classmethod
    def load(cls, folder: str | Path | None = None) -> Knowledge:
        """Read every `.yaml` and `.yml` file of `folder`, UTF-8, in order of name; folders in it are not read.

        `words.yaml` holds words and what they are read as; every other file holds entries.
        Without a folder, read the knowledge that ships. Raises `KnowledgeError`, also where no file can be read.
        """
        files = _files(Path(folder) if folder is not None else shipped_folder())
        knowledge = cls.__new__(cls)
        knowledge._fill(*_read(files))
        return knowledge

    def _fill(self, entries: tuple[Entry, ...], words: dict[str, str]) -> None:
        object.__setattr__(self, "entries", entries)
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "_by_id", {entry.id: entry for entry in entries})

    @property
    def topics(self) -> tuple[Entry, ...]:
        """The entries that answer a question: neither small talk nor gaps."""
        return tuple(entry for entry in self.entries if entry.kind == "topic")

    def __getitem__(self, entry_id: str) -> Entry:
        """The entry of that id; `KeyError` when there is none."""
        return self._by_id[entry_id]

    def __contains__(self, entry_id: object) -> bool:
        return entry_id in self._by_id

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def shipped_folder() -> Path:
    """The knowledge that ships: inside an installed package, beside it in a checkout."""
    installed = Path(__file__).with_name("_knowledge")
    return installed if installed.is_dir() else Path(__file__).parent.parent / "knowledge"


def _files(folder: Path) -> list[tuple[str, bytes | OSError]]:
    """Each YAML file of a folder by name, with its bytes or why they could not be read."""
    try:
        if not folder.is_dir():
            what = "is a file, not a folder" if folder.exists() else "does not exist"
            raise KnowledgeError((Problem(f"the knowledge folder {what}; name a folder of .yaml files", str(folder)),))
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in {".yaml", ".yml"})
    except OSError as error:
        raise KnowledgeError(
            (Problem(f"the knowledge folder cannot be read: {error.strerror}", str(folder)),)
        ) from error
    if not paths:
        raise KnowledgeError((Problem("the folder holds no .yaml file; add one", str(folder)),))
    return [(str(path), _bytes(path)) for path in paths]


def _bytes(path: Path) -> bytes | OSError:
    try:
        # A pipe or a device would be read for ever.
        return path.read_bytes() if path.is_file() or path.is_dir() else OSError(0, "not a regular file")
    except OSError as error:
        return error


def _read(files: list[tuple[str, bytes | OSError]]) -> tuple[tuple[Entry, ...], dict[str, str]]:
    """The entries and words of files.

    Good ones are kept between runs as JSON, for checking YAML costs more than all else.
    """
    order = bytes([PurePath(name).stem.lower() == WORDS_FILE for name, _ in files])
    key = cache.key("knowledge", _VERSION, order, *(data for _, data in files if isinstance(data, bytes)))
    stored = cache.load(key) if not any(isinstance(data, OSError) for _, data in files) else None
    if stored is not None:
        try:
            kept = json.loads(str(stored, "utf-8"))
            return tuple(Entry(**values) for values in kept["entries"]), dict(kept["words"])
        except (TypeError, ValueError, LookupError, RecursionError):
            pass  # Whole but not of this form: read anew and written over.
    from .reading import read

    entries, words = read(files)
    cache.store(key, json.dumps({"entries": [asdict(entry) for entry in entries], "words": words}).encode())
    return entries, words
