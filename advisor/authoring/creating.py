"""`new FOLDER`: a small knowledge with comments, to change into one's own, and schemas for editors."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from .schema import SCHEMAS
from .verbs import CLEAN, add_verb, refuse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .verbs import Verbs

__all__ = ["register"]

_TEMPLATE = Path(__file__).with_name("template")
_SCHEMAS = ".schema"
"""Folder of the schemas; the loader passes over names that begin with a dot."""
_NEXT = """\
Made {folder} with {files}.

Next:
  advisor --knowledge {folder}          # talk to it
  advisor-knowledge check {folder}      # see what could be better
"""


def register(verbs: Verbs) -> None:
    """Add the verb `new`."""
    parser = add_verb(
        verbs,
        "new",
        run,
        "Makes a folder with a small example to change into your own knowledge.",
        {
            "new house": "makes the folder house",
            "new house --schemas": "writes only the schemas, by which editors check",
        },
        json=False,
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the folder to make; it must be new or empty")
    parser.add_argument(
        "--schemas", action="store_true", help="write only the schemas, into a folder of knowledge that is there"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the template and the schemas; refuse to write over anything but schemas."""
    folder: Path = arguments.folder
    if arguments.schemas and not folder.is_dir():
        return refuse(f"{folder} is no folder; name a folder of knowledge, or leave --schemas out")
    if not arguments.schemas and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        return refuse(f"{folder} is not empty; name a new folder")
    (folder / _SCHEMAS).mkdir(parents=True, exist_ok=True)
    for name, schema in SCHEMAS.items():
        text = json.dumps(schema, indent=2, ensure_ascii=False)
        (folder / _SCHEMAS / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")
    if arguments.schemas:
        print(f"Wrote {', '.join(f'{_SCHEMAS}/{name}.json' for name in SCHEMAS)} into {folder}.")
        return CLEAN
    templates = sorted(_TEMPLATE.glob("*.yaml"))
    for path in templates:
        (folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    print(_NEXT.format(folder=folder, files=", ".join(path.name for path in templates)), end="")
    return CLEAN
