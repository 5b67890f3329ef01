"""Write the output of every `$ advisor …` block of the README anew: `python tools/readme.py`."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"


def run(block: re.Match[str]) -> str:
    """The block with what its command prints today."""
    arguments = shlex.split(block[1])[2:]
    environment = {**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "advisor", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=README.parent, check=False)
    return f"```console\n{block[1]}\n{done.stdout}```"


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    README.write_text(re.sub(r"```console\n(\$ advisor .*)\n(?:[^`]*\n)?```", run, text), encoding="utf-8")
