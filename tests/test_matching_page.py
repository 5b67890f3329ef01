"""The page on matching and the files that carry it out say the same."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from advisor.nlu.confidence import COEFFICIENTS

from .conftest import ROOT
from .pages import TEXTS

FILES = sorted((ROOT / "advisor" / "nlu").glob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_file_opens_with_a_sentence_of_the_page(path: Path) -> None:
    """So that whoever reads the one finds the place in the other."""
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    opening = " ".join(told.partition("\n\n")[0].split()).split("; `docs")[0].split(". ")[0].rstrip(".")
    assert f"**{opening}.**" in " ".join(TEXTS["matching"].split())


def test_the_page_has_the_coefficients_of_the_confidence() -> None:
    """Those of the table of signs, in its order."""
    rows = TEXTS["matching"].partition("| sign | coefficient |")[2].partition("\n\n")[0].splitlines()[2:]
    assert tuple(float(row.split(" | ")[1].replace("\u2212", "-")) for row in rows) == COEFFICIENTS
