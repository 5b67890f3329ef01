"""Import of what people have, and export to it: a knowledge folder on this side, another form on the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from ..errors import KnowledgeError, Problem
from ..guidance import Guidance
from ..knowledge import Knowledge
from ..models import Entry
from .folder_writing import files_of, write_files
from .markdown_form import read_markdown, write_markdown
from .pairs import Found, entries_of
from .rasa_form import is_rasa, read_rasa, write_rasa
from .table_reading import read_csv, read_qna_maker
from .table_writing import write_csv, write_qna_maker

__all__ = ["FORMS", "Exchanged", "export_to", "import_from", "read_form", "written_form"]

FORMS = ("markdown", "csv", "qna-maker", "rasa")
_SUFFIXES = {".md": "markdown", ".markdown": "markdown", ".csv": "csv", ".yaml": "rasa", ".yml": "rasa"}
_QNA_MAKER_COLUMNS = {"metadata", "qnaid", "prompts", "source"}
"""Columns beside question and answer by one of which a TSV is known to be QnA Maker's."""
_READERS = {"markdown": read_markdown, "csv": read_csv, "qna-maker": read_qna_maker}
_WRITERS = {"markdown": write_markdown, "csv": write_csv, "qna-maker": write_qna_maker}
_FIELDS = tuple(name for name in Entry.__dataclass_fields__ if name != "id")


class Exchanged(NamedTuple):
    """What came of an import or an export."""

    entries: int
    notes: tuple[Problem, ...]
    """What was left out or changed."""


def import_from(paths: Sequence[str | Path], folder: str | Path, form: str = "") -> Exchanged:
    """Make a knowledge folder, new or empty, of files in another form; it passes loading.

    Without a `form`, one of `FORMS`, it is told from the names of the files. Raises `KnowledgeError` with file, line
    and remedy, and has then written nothing.
    """
    found = read_form([Path(path) for path in paths], form)
    entries, notes = entries_of(found)
    write_files(Path(folder), files_of(entries, found.words))
    return Exchanged(len(entries), (*found.notes, *notes))


def export_to(knowledge: Knowledge, target: str | Path, form: str = "") -> Exchanged:
    """Write knowledge in another form, to a new file, or to a new folder for Rasa; what that cannot hold is noted.

    Without a `form`, one of `FORMS`, it is told from the name of the target. Raises `KnowledgeError`.
    """
    target = Path(target)
    form = form or (_form_of(target, "") if target.suffix else "rasa")
    files = written_form(knowledge, form)
    notes = _lost(knowledge, form, files)
    if form == "rasa":
        write_files(target, files)
    else:
        _write(target, files[""], form)
    return Exchanged(len(knowledge), tuple(notes))


def written_form(knowledge: Knowledge, form: str) -> dict[str, str]:
    """Knowledge in another form: the text of each file by its name, the name of the only one empty."""
    return write_rasa(knowledge) if form == "rasa" else {"": _WRITERS[form](knowledge)}


def read_form(paths: Sequence[Path], form: str = "") -> Found:
    """What files of one form hold, or of several where each tells its own. Raises `KnowledgeError`."""
    found = Found()
    rasa: list[tuple[str, bytes]] = []
    for path in _files(paths, form):
        data = _bytes(path)
        kind = form or _form_of(path, _text(path, data).partition("\n")[0])
        if kind == "rasa":
            rasa += [(str(path), data)] if path in paths or is_rasa(data) else []
            continue
        read = _READERS[kind](str(path), _text(path, data))
        _merge(found, read)
    if rasa:
        _merge(found, read_rasa(rasa))
    return found


def _merge(found: Found, more: Found) -> None:
    found.pairs += more.pairs
    found.words |= more.words
    found.notes += more.notes


def _files(paths: Sequence[Path], form: str) -> Iterable[Path]:
    """The files themselves, and those of folders that have a name of a form."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        inside = sorted(file for file in path.rglob("*") if file.is_file() and not file.name.startswith("."))
        known = [file for file in inside if file.suffix.lower() in {*_SUFFIXES, ".tsv"}]
        # A Rasa project has a readme, too.
        yaml = [file for file in known if _SUFFIXES.get(file.suffix.lower()) == "rasa"]
        chosen = yaml if yaml and form in {"", "rasa"} else known
        if not chosen:
            raise KnowledgeError((Problem("the folder holds no file to import; name one", str(path)),))
        yield from chosen


def _form_of(path: Path, header: str) -> str:
    suffix = path.suffix.lower()
    if suffix == ".tsv":
        columns = {cell.strip().lower() for cell in header.split("\t")}
        return "qna-maker" if not header or columns & _QNA_MAKER_COLUMNS else "csv"
    if suffix not in _SUFFIXES:
        message = "the name does not tell its form; end it in .md, .csv, .tsv or .yml, or give --format"
        raise KnowledgeError((Problem(message, str(path)),))
    return _SUFFIXES[suffix]


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise KnowledgeError((Problem("is no regular file; name a file", str(path)),))
        return path.read_bytes()
    except OSError as error:
        raise KnowledgeError((Problem(f"cannot be read: {error.strerror}", str(path)),)) from error


def _text(path: Path, data: bytes) -> str:
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"byte {data[error.start]:#04x} is not UTF-8; save the file as UTF-8"
        raise KnowledgeError((Problem(message, str(path), line),)) from error


def _write(path: Path, text: str, form: str) -> None:
    try:
        # Excel takes a table for UTF-8 only by the mark in front.
        with path.open("x", encoding="utf-8-sig" if form == "csv" else "utf-8", newline="") as file:
            file.write(text)
    except FileExistsError as error:
        raise KnowledgeError((Problem("is there already; give another name", str(path)),)) from error
    except OSError as error:
        raise KnowledgeError((Problem(f"cannot be written: {error.strerror}", str(path)),)) from error


def _lost(knowledge: Knowledge, form: str, files: dict[str, str]) -> list[Problem]:
    """What the other form does not hold, told by reading it back."""
    if form == "rasa":
        read = read_rasa([(name, text.encode()) for name, text in files.items()])
    else:
        read = _READERS[form]("", files[""])
    entries, notes = entries_of(read)
    back = {entry.id: entry for entry in entries}
    lost = [Problem(f"is not the same when it is read back: {note.message}") for note in (*read.notes, *notes)]
    for name in _FIELDS:
        others = [e.id for e in knowledge if e.id not in back or getattr(e, name) != getattr(back[e.id], name)]
        if others:
            count = f"{len(others)} entries" if len(others) > 1 else f"`{others[0]}`"
            lost.append(Problem(f"{form} has no place for all of `{name}` of {count}"))
    if missing := len([typed for typed, meaning in knowledge.words.items() if read.words.get(typed) != meaning]):
        lost.append(Problem(f"{form} has no place for {missing} of the words read as others"))
    if knowledge.guidance != Guidance():
        what = "the skills check, the plan and whom topics fit"
        lost.append(Problem(f"{form} has no place for {what}; keep the file readiness.yaml"))
    if any(knowledge.roles):
        lost.append(Problem(f"{form} has no place for the roles of topics; keep the file topic_roles.yaml"))
    if knowledge.lines:
        lost.append(Problem(f"{form} has no place for what is asked for single lines; keep the file lines.yaml"))
    return lost
