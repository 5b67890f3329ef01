"""`import SOURCE… FOLDER`: a knowledge folder from questions and answers in another form."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..console import BAD_KNOWLEDGE, complain, json_line
from ..errors import KnowledgeError
from .exchange import FORMS, Exchanged, import_from
from .verbs import CLEAN, PROGRAM, add_verb

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .verbs import Verbs

__all__ = ["register", "tell"]


def register(verbs: Verbs) -> None:
    """Add the verb `import`."""
    parser = add_verb(
        verbs,
        "import",
        run,
        "Makes a knowledge folder from questions and answers in Markdown, CSV, QnA Maker's TSV or Rasa's YAML.",
        {
            "import faq.md house": "a heading, text in bold or Q: asks",
            "import faq.csv house": "columns question and answer",
            "import kb.tsv house": "exported from QnA Maker",
            "import rasa-project house": "the folder with data and domain",
        },
    )
    parser.add_argument("sources", metavar="SOURCE", nargs="+", type=Path, help="files, or a folder of them")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the folder to make; it must be new or empty")
    parser.add_argument("--format", choices=FORMS, default="", help="the format (default: by the names of the files)")


def run(arguments: argparse.Namespace) -> int:
    """Import, and tell what was left out."""
    try:
        done = import_from(arguments.sources, arguments.folder, arguments.format)
    except KnowledgeError as error:
        for problem in error.problems:
            complain(PROGRAM, str(problem))
        complain(PROGRAM, "nothing was imported")
        return BAD_KNOWLEDGE
    tell(done, f"Imported {{count}} into {arguments.folder}.", as_json=arguments.json)
    return CLEAN


def tell(done: Exchanged, message: str, *, as_json: bool) -> None:
    """Say what came of it: the count on standard output, notes on standard error; as JSON, all on standard output."""
    if as_json:
        notes = [{"message": note.message, "file": note.file, "line": note.line} for note in done.notes]
        print(json_line({"entries": done.entries, "notes": notes}))
        return
    for note in done.notes:
        complain(PROGRAM, str(note))
    print(message.format(count="1 entry" if done.entries == 1 else f"{done.entries} entries"))
