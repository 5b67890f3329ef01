"""What is true of every bot, each run by its own framework against a stand-in for its platform."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from advisor import Advisor, Entry, Knowledge
from advisor.plain import from_markdown

from ...conftest import ROOT
from .conftest import answers

if TYPE_CHECKING:
    from .platform import Platform

pytestmark = [pytest.mark.examples, pytest.mark.asyncio(loop_scope="module")]

TOKENS = {
    "telegram": ["TELEGRAM_TOKEN"],
    "slack": ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"],
    "discord": ["DISCORD_TOKEN"],
}
INDIA, US = "What do ML engineers earn in India?", "What do ML engineers earn in the US?"
HOSTILE = [
    "@everyone",
    "@here <!channel> <!here|x> <@U1> <@1> <@&1> <#C1> @some_body",
    "<script>alert(1)</script> & &amp; &lt;b&gt;",
    "*_[ **bold _it `code ~~s~~ ||spoiler|| [link](!channel) [x](javascript:1) > # - \\",
    "</b></i></code> <b>",
    "```\ncode",
    "x" * 4000,
    "@everyone " * 150,
    "\u202e\x00\u200b",
    "How do I become an ML engineer? And is <!channel> @everyone *good* _x_ `y` </b>?",
]


async def test_a_question_is_answered_with_its_source_and_buttons(platform: Platform, advisor: Advisor) -> None:
    """The whole answer comes, its source under it, a button for each suggestion on the last message, no preview."""
    sent = await platform.says(INDIA)
    assert answers(sent, "salary-india", advisor.knowledge)
    assert "Source: igmGuru" in sent[-1].text
    assert list(sent[-1].buttons) == [item.text for item in advisor.ask(INDIA).suggestions]
    assert not any(message.buttons for message in sent[:-1])


async def test_a_press_asks_what_stands_on_the_button(platform: Platform, advisor: Advisor) -> None:
    """A button's question is answered, and is shown above the answer; an old button still asks its own."""
    first = await platform.says(INDIA)
    pressed = await platform.presses(first[-1], US)
    assert answers(pressed, "salary-us", advisor.knowledge)
    assert pressed[0].bold[0] == US
    assert list(pressed[-1].buttons) != list(first[-1].buttons)
    again = await platform.presses(first[-1], list(first[-1].buttons)[1])
    assert again[0].bold[0] == list(first[-1].buttons)[1]


async def test_a_question_of_its_own_is_answered_by_a_press(platform: Platform) -> None:
    """The skills check asks with a button for each reply, and goes on when one is pressed."""
    sent = await platform.says("check my skills")
    assert list(sent[-1].buttons) == ["Yes", "A little", "No", "Skip"]
    sent = await platform.presses(sent[-1], "A little")
    assert "2 of 12." in sent[-1].text
    assert "3 of 12." in (await platform.presses(sent[-1], "Yes"))[-1].text


async def test_a_follow_up_leans_on_the_last_answer(platform: Platform, advisor: Advisor) -> None:
    """ "What about the US?" is understood after an answer about India, and a number picks a suggestion."""
    await platform.says(INDIA)
    assert answers(await platform.says("what about the US?"), "salary-us", advisor.knowledge)
    sent = await platform.says(INDIA)
    second = list(sent[-1].buttons)[1]
    (expected,) = advisor.ask(second).answers
    assert answers(await platform.says("2"), expected.entry.id, advisor.knowledge)


@pytest.mark.parametrize("group", [False, True])
async def test_people_do_not_share_a_conversation(platform: Platform, advisor: Advisor, group: bool) -> None:
    """What one person was told is no context for another, in private or in one group."""
    await platform.says(INDIA, 1, group=group, mention=group)
    await platform.says("Which skills do I need?", 2, group=group, mention=group)
    again = await platform.says("say that again", 1, group=group, mention=group)
    assert answers(again, "salary-india", advisor.knowledge)
    assert answers(await platform.says("say that again", 2, group=group, mention=group), "skills", advisor.knowledge)
    stranger = await platform.says("say that again", 3, group=group, mention=group)
    assert not answers(stranger, "salary-india", advisor.knowledge)


async def test_a_group_is_answered_only_when_it_asks(platform: Platform, advisor: Advisor) -> None:
    """In a group the bot answers who mentions it, welcomes who says nothing else, and leaves other talk alone."""
    assert await platform.says(INDIA, group=True) == []
    assert answers(await platform.says(INDIA, group=True, mention=True), "salary-india", advisor.knowledge)
    assert answers(await platform.says("", group=True, mention=True), "help", advisor.knowledge)


@pytest.mark.parametrize("text", HOSTILE)
async def test_hostile_text_breaks_nothing(platform: Platform, text: str) -> None:
    """Whatever is typed, the reply is taken by the platform, notifies nobody, and shows what the advisor said."""
    sent = await platform.says(text)
    assert sent
    assert [mention for message in sent for mention in message.mentions] == []
    expected = platform.bot.advisor.ask(text)
    shown = re.sub(r"\s+", " ", " ".join(message.text for message in sent))
    assert re.sub(r"\s+", " ", from_markdown(expected.text).replace("\n- ", "\n• ")) in shown


async def test_a_long_answer_comes_whole(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer of 30,000 characters is parted between words, every word of it arriving, bold to the end."""
    words = [f"wörd{number}😀" for number in range(1500)]
    bold = [f"bold{number}" for number in range(1500)]
    answer = f"{' '.join(words)}\n\n**{' '.join(bold)}** <&> \\*\n\n```\n{'@everyone `x` <b>' * 300}\n```"
    following = Entry("next-" * 11 + "one", "Next", "Fine.", ("how " * 40 + "long?",))
    long = Entry("tale", "Tale", answer, ("endless tale",), (following.id,))
    monkeypatch.setattr(platform.bot, "advisor", Advisor(Knowledge([long, following])))
    sent = await platform.says("endless tale")
    shown = " ".join(message.text for message in sent)
    assert shown.split()[:1500] == words
    assert shown.split()[1500:3000] == bold
    assert "".join(shown.split()[3000:]).startswith("<&>*@everyone`x`<b>@everyone")
    assert shown.count("@everyone `x` <b>") >= 280
    assert " ".join(piece for message in sent for piece in message.bold).split() == bold
    (label,) = sent[-1].buttons
    assert "Fine." in (await platform.presses(sent[-1], label))[-1].text


async def test_a_missing_token_is_one_line(bot: ModuleType) -> None:
    """Without its token a bot says what to set, on one line, and leaves with status 2."""
    names = TOKENS[bot.__name__.removesuffix("_bot")]
    environment = {name: value for name, value in os.environ.items() if name not in names}
    done = subprocess.run(
        [sys.executable, f"examples/{bot.__name__}.py"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**environment, names[0]: ""},
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert all(name in line for name in names)
