"""Cases from data files."""

from __future__ import annotations

from typing import Any

import yaml

from ..conftest import ROOT


def cases(name: str) -> dict[str, Any]:
    """The cases of `tests/cases/NAME.yaml`, by what they are called."""
    read: dict[str, Any] = yaml.safe_load((ROOT / "tests" / "cases" / f"{name}.yaml").read_text(encoding="utf-8"))
    return read
