"""What is Hinglish and what is English with a word of Hindi, and that it is spoken of once in a talk."""

from __future__ import annotations

import pytest

from advisor import Advisor
from advisor.dialogue import messages
from advisor.normalisation.hinglish import is_hinglish


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("mujhe ML engineer banna hai, kaise shuru karu?", True),
        ("arre itna english mat likho yaar", True),
        ("python pehle padhu ya maths?", True),
        ("SQL zaroori hai kya", True),
        ("Bhai, how do I become an ML engineer?", False),
        ("What is the pay in India? I am from Kota.", False),
        ("do me a favour and come to the point", False),
        ("hai", False),
    ],
)
def test_hinglish_is_told_from_english(said: str, expected: bool) -> None:
    """By how many of its words are Hindi."""
    assert is_hinglish(said) == expected


def test_that_it_answers_in_english_is_said_once(advisor: Advisor) -> None:
    """With the first message in Hinglish, and not again after the talk went on elsewhere."""
    conversation = advisor.conversation()
    assert messages.HINGLISH not in conversation.say("What does a data engineer do?").text
    assert conversation.say("mujhe SQL bhi seekhna hai kya?").text.startswith(messages.HINGLISH)
    later = advisor.conversation(conversation.to_dict())
    assert messages.HINGLISH not in later.say("aur maths kitni chahiye?").text


def test_who_is_in_need_hears_no_word_on_language(advisor: Advisor) -> None:
    """They hear where help is."""
    assert messages.HINGLISH not in advisor.conversation().say("i want to die, kuch nahi ho raha mujhse yaar").text
    reply = advisor.conversation().say("jeene ka man nahi karta")
    assert reply.text == advisor.conversation().say("I do not want to live").text
