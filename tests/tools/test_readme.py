"""What writes the pages anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from ..pages import TOOL


def test_a_page_whose_command_breaks_stays_as_it_was(tmp_path: Path) -> None:
    """Its traceback is told instead of being put on the page."""
    page = tmp_path / "page.md"
    page.write_text("```console\n$ python -c 'raise LookupError'\nfine\n```\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"page\.md stays as it was(.|\n)*LookupError"):
        TOOL["renew"](page)
    assert "fine" in page.read_text(encoding="utf-8")
