"""Hearsay: what somebody else claims, where it is asked whether that is so."""

from __future__ import annotations

import pytest

from advisor.dialogue.follow_ups.hearsay import claim
from advisor.normalisation.hinglish import in_english


@pytest.mark.parametrize(
    ("said", "claimed"),
    [
        ("My friend says that you need a PhD for ML. Is that true?", "you need a PhD for ML"),
        ("my uncle thinks machine learning is a fad, is he right?", "machine learning is a fad"),
        ("mera dost bolta hai ki python slow hai, sahi hai kya?", "python is slow"),
        ("everyone on reddit says the market is dead. true?", "the market is dead"),
        ("mere bhai ne bola AI sab code likhega. sach hai kya? dar lag raha hai", "AI will write all code"),
        ("My aunt says the field is full, is that true? I'm a little worried.", "the field is full"),
        ("My friend says that you need a PhD for ML.", ""),
        ("Is it true that you need a PhD for ML?", ""),
        ("my friend says no, is that true?", ""),
    ],
)
def test_a_claim(said: str, claimed: str) -> None:
    """It is what is said to be claimed, only where its truth is asked about."""
    assert claim(in_english(said)) == claimed
