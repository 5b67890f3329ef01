"""What is said to who doubts."""

from __future__ import annotations

import pytest

from advisor.dialogue.acts import doubt_messages as messages


def test_sources_are_listed() -> None:
    """All of them, a line each."""
    assert messages.sources("Pay", ["Ann", "Bo"]) == "**Pay** comes from:\n\n- Ann\n- Bo"


@pytest.mark.parametrize(
    ("views", "said"), [(0, ""), (1, " One of them is somebody's personal view."), (2, " 2 of them are")]
)
def test_personal_views_are_told_apart(views: int, said: str) -> None:
    """They count as sources all the same."""
    text = messages.many_sources("Pay", 3, "2024 to 2026", ["Ann", "Bo"], views)
    assert text.startswith("**Pay** rests on 3 sources from 2024 to 2026, among them Ann and Bo." + said)
