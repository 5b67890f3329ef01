"""`check --fix`: edits that are proven to help, as a patch."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ..console import json_line
from .patching import patched, unified
from .proving import Proof, prove
from .study import Study
from .verbs import ADVICE, CLEAN, tell

__all__ = ["fix"]

_READABLE = 0o644
"""The mode of a new file."""


def fix(study: Study, arguments: argparse.Namespace) -> int:
    """Print the patch of the edits that help, and write them if asked to; 1 where there is something left to write."""
    proof = prove(study, lambda what: tell(f"measuring: {what}"))
    changes = patched(study.written, proof.edits)
    if arguments.write:
        _write(changes)
    if arguments.json:
        print(json_line(_as_dict(proof, changes, arguments.write)))
    else:
        print(unified(changes), end="")
        for line in _told(proof):
            print(f"# {line}")
        if changes:
            print("# Written." if arguments.write else "# Nothing is written without --write.")
    return ADVICE if changes and not arguments.write else CLEAN


def _told(proof: Proof) -> list[str]:
    """What was measured, a line each."""
    lines = []
    for edit, won in proof.edits.items():
        named = f": “{won[0]}”" if len(won) == 1 else f", “{won[0]}” among them" if won else ""
        lines.append(f"{edit}: {len(won)} more found{named}")
    lines.append(
        f"Left out, {proof.before} of {proof.phrasings} phrasings are found now, "
        + (f"and {proof.after} with these edits." if proof.edits else "and no edit that was tried finds more.")
    )
    return lines


def _as_dict(proof: Proof, changes: Mapping[str, tuple[str, str]], is_written: bool) -> dict[str, object]:
    return {
        "edits": [
            {"action": edit.action, "name": edit.name, "text": edit.text, "found": list(won)}
            for edit, won in proof.edits.items()
        ],
        "phrasings": proof.phrasings,
        "before": proof.before,
        "after": proof.after,
        "patch": unified(changes),
        "written": is_written,
    }


def _write(changes: Mapping[str, tuple[str, str]]) -> None:
    """Write each file anew beside the old one, then put it in its place, so that none is ever half written."""
    for name, (_, after) in changes.items():
        path = Path(name)
        with tempfile.NamedTemporaryFile("wb", dir=path.parent, prefix=".", delete=False) as file:
            file.write(after.encode())
        made = Path(file.name)
        made.chmod(path.stat().st_mode if path.exists() else _READABLE)
        made.replace(path)
