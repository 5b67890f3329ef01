"""The files of a folder of knowledge, and what each of them holds by its name and place."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..errors import KnowledgeError, Problem
from ..normalisation.rewriting import WORDS_FILE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from ..models import Origin

    Content = Literal["entries", "guidance", "lines", "roles", "sources", "words"]

__all__ = ["File", "files", "paths", "shipped_folder"]

_GUIDE = "guide"
"""The folder inside a folder of knowledge whose entries go beyond the rest."""
_RESERVED: dict[str, Content] = {
    "readiness": "guidance",
    "glossary": "guidance",
    "lines": "lines",
    "sources": "sources",
    "topic_roles": "roles",
    WORDS_FILE: "words",
}
_SUFFIXES = {".yaml", ".yml"}


class File(NamedTuple):
    """A YAML file: its path and its bytes, or why it could not be read."""

    name: str
    data: bytes | OSError
    origin: Origin = "article"

    @property
    def content(self) -> Content:
        """What it holds, by its name: `readiness.yaml` and `glossary.yaml` hold guidance, most files entries."""
        return _RESERVED.get(Path(self.name).stem.lower(), "entries")


def shipped_folder() -> Path:
    """The knowledge that ships: inside an installed package, beside it in a checkout."""
    package = Path(__file__).parent.parent
    installed = package / "_knowledge"
    return installed if installed.is_dir() else package.parent / "knowledge"


def files(folder: Path) -> list[File]:
    """The YAML files of a folder by name, then those of the folder `guide` in it. Raises `KnowledgeError`."""
    return [File(str(path), _bytes(path), origin) for path, origin in paths(folder)]


def paths(folder: Path) -> list[tuple[Path, Origin]]:
    """Where these files are, each with what its entries come from. Raises `KnowledgeError`."""
    try:
        if not folder.is_dir():
            what = "is a file, not a folder" if folder.exists() else "does not exist"
            raise KnowledgeError((Problem(f"the knowledge folder {what}; name a folder of .yaml files", str(folder)),))
        own = _paths(folder)
        guide = _paths(folder / _GUIDE) if (folder / _GUIDE).is_dir() else []
    except OSError as error:
        place = error.filename or folder
        raise KnowledgeError(
            (Problem(f"the knowledge folder cannot be read: {error.strerror}", str(place)),)
        ) from error
    if not own:
        raise KnowledgeError((Problem("the folder holds no .yaml file; add one", str(folder)),))
    return [*((path, "article") for path in own), *((path, "guide") for path in guide)]


def _paths(folder: Path) -> list[Path]:
    """The YAML files of a folder. Names that begin with a dot are what editors and systems keep for themselves."""
    return sorted(
        path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES and not path.name.startswith(".")
    )


def _bytes(path: Path) -> bytes | OSError:
    try:
        # A pipe or a device would be read for ever.
        return path.read_bytes() if path.is_file() or path.is_dir() else OSError(0, "not a regular file")
    except OSError as error:
        return error
