"""What an utterance must hold to be an act whose reply serves nothing else."""

from __future__ import annotations

import pytest

from advisor.dialogue.acts.requisites import doubts, may_be, of_notes


@pytest.mark.parametrize(
    ("kind", "said", "may"),
    [
        ("profile", "what have you noted about me", True),
        ("profile", "who am i", True),
        ("profile", "on 70k today. would it drop?", False),
        ("forget", "please delete what you noted", True),
        ("forget", "forget it, that was all", False),
        ("correct", "that's not my job", True),
        ("correct", "that salary cannot be right", False),
        ("remark", "anything at all", True),
    ],
)
def test_may_be(kind: str, said: str, may: bool) -> None:
    """The profile is read out to who speaks of it; any other kind may be anything."""
    assert may_be(kind, said) is may


@pytest.mark.parametrize(
    ("said", "doubted"),
    [("are you certain?", True), ("where is it from", True), ("pay in toronto, senior", False)],
)
def test_doubts(said: str, doubted: bool) -> None:
    """Some word must say that it is a doubt."""
    assert doubts(said) is doubted


def test_of_notes() -> None:
    """Notes are spoken of by their name, not by "that" alone."""
    assert of_notes("your notes are wrong")
    assert not of_notes("that is wrong")
