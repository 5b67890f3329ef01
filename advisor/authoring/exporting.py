"""`export FOLDER TARGET`: knowledge in another form."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..console import BAD_KNOWLEDGE, complain
from ..errors import KnowledgeError
from ..knowledge import Knowledge
from .exchange import FORMS, export_to
from .importing import tell
from .verbs import CLEAN, PROGRAM, add_verb

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .verbs import Verbs

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Add the verb `export`."""
    parser = add_verb(
        verbs,
        "export",
        run,
        "Writes knowledge as Markdown, CSV, QnA Maker's TSV or a Rasa project, and tells what the format cannot hold.",
        {
            "export house faq.md": "to read, or to publish",
            "export house faq.csv": "for a spreadsheet",
            "export house kb.tsv": "for QnA Maker",
            "export house rasa-project": "a folder: data and domain",
        },
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the knowledge folder")
    parser.add_argument("target", metavar="TARGET", type=Path, help="the file to make, or for Rasa the folder")
    parser.add_argument("--format", choices=FORMS, default="", help="the format (default: by the name of TARGET)")


def run(arguments: argparse.Namespace) -> int:
    """Export, and tell what the other form cannot hold."""
    knowledge = Knowledge.load(arguments.folder)
    try:
        done = export_to(knowledge, arguments.target, arguments.format)
    except KnowledgeError as error:
        for problem in error.problems:
            complain(PROGRAM, str(problem))
        return BAD_KNOWLEDGE
    tell(done, f"Exported {{count}} to {arguments.target}.", as_json=arguments.json)
    return CLEAN
