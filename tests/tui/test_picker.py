"""Lists to pick from."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from advisor import Advisor
from advisor.chat.commands import COMMANDS
from advisor.chat.session import Session
from advisor.tui.prompt import Prompt
from advisor.tui.suggestions import Suggestions

from .screen import PAY, ahead, chat, clicked, lines, listed, picked, said, send, shown, told, until


async def test_every_command_is_in_the_list_of_commands(advisor: Advisor) -> None:
    """It lists them all but itself, with their keys."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press("ctrl+p")
        await until(pilot, lambda: listed(pilot))
        usages = [command.usage for command in COMMANDS if command.name != "commands"]
        assert [text[: len(usage)] for text, usage in zip(listed(pilot), usages, strict=True)] == usages


@pytest.mark.parametrize("way", ["key", "slash", "palette"])
async def test_the_topics_are_listed_and_one_is_asked(advisor: Advisor, way: str) -> None:
    """By key, by slash and by palette the list opens; what is picked from it is asked."""
    async with chat(advisor).run_test() as pilot:
        if way == "key":
            await pilot.press("f2")
        elif way == "slash":
            await send(pilot, "/topics")
        else:
            await pilot.press("ctrl+p")
            await until(pilot, lambda: listed(pilot))
            await pilot.press(*"topics", "enter")
        entry = advisor.knowledge["version-control"]
        await until(pilot, lambda: entry.question in listed(pilot))
        await picked(pilot, "version control")
        await until(pilot, lambda: shown(pilot)[1:3] == [entry.question, entry.answer])
        assert isinstance(pilot.app.focused, Prompt)


@pytest.mark.parametrize("words", ["version", "how do i use", "version-control", "skills version"])
async def test_a_topic_is_found_by_title_question_and_id(advisor: Advisor, words: str) -> None:
    """By any words of them, wherever they stand; what is not there is told."""
    words = advisor.knowledge["version-control"].question[:20].lower() if words.startswith("how") else words
    async with chat(advisor).run_test(size=(120, 40)) as pilot:
        await pilot.press("f2")
        await until(pilot, lambda: listed(pilot))
        pilot.app.screen.query_one(Input).value = words
        await until(pilot, lambda: listed(pilot)[:1] == [advisor.knowledge["version-control"].question])
        pilot.app.screen.query_one(Input).value = "xyzzy"
        await until(pilot, lambda: any("Nothing of that kind" in line for line in lines(pilot)))


async def test_by_keys_the_topics_are_walked_past_their_headings(advisor: Advisor) -> None:
    """Each group has its heading, which no key stops at; what is found keeps its own; the first is seen again."""
    groups = advisor.knowledge.groups
    first, second = list(groups)[:2]
    async with chat(advisor).run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await until(pilot, lambda: listed(pilot, headings=True) == list(groups))
        assert listed(pilot) == [entry.question for entries in groups.values() for entry in entries]
        await pilot.press(*["down"] * len(groups[first]))
        await until(pilot, lambda: any(line.strip(" │▁▄▃▂█▅▆▇") == second for line in lines(pilot)))
        for back in (["up"] * len(groups[first]), ["pagedown", "pageup", "pageup"], ["ctrl+end", "ctrl+home"]):
            await pilot.press(*back)
            await until(pilot, lambda: any(first in line for line in lines(pilot)))
        await pilot.press(*"internships")
        await until(pilot, lambda: listed(pilot, headings=True) == ["Getting hired"])
        await pilot.press("enter")
        await until(pilot, lambda: said(pilot) == [advisor.knowledge["internships"].question])


async def test_by_mouse_a_heading_is_no_choice(advisor: Advisor) -> None:
    """A click on it asks nothing; one on a topic that takes two rows, on its second, asks that."""
    async with chat(advisor).run_test(size=(40, 24)) as pilot:
        await pilot.press("f2")
        await clicked(pilot, "Learning it")
        assert listed(pilot)
        await clicked(pilot, "  become an ML engineer?")
        await until(pilot, lambda: said(pilot) == ["What is a good step-by-step plan to become an ML engineer?"])


async def test_kept_talks_tell_what_they_are(advisor: Advisor, tmp_path: Path) -> None:
    """The number that /resume takes, the first question, date and turns."""
    Session(advisor, tmp_path).say("skills")
    session = Session(advisor, tmp_path)
    for text in (PAY, "pay in the us"):
        session.say(text)
    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press("ctrl+r")
        await until(pilot, lambda: len(listed(pilot)) == 2)
        first, second = listed(pilot)
        assert first.startswith(f"1. {PAY} ")
        assert first.endswith(", 2 turns")
        assert second.startswith("2. skills ")
        await pilot.press("2", "enter")
        await until(pilot, lambda: said(pilot) == ["skills"])


@pytest.mark.parametrize("way", ["keys", "mouse"])
async def test_a_talk_is_renamed_and_deleted(advisor: Advisor, tmp_path: Path, way: str) -> None:
    """Deleting is asked once more; Escape leaves both; the last one that goes closes the list."""
    Session(advisor, tmp_path).say(PAY)

    async def do(key: str, words: str, asked: str) -> None:
        await (pilot.press(key) if way == "keys" else clicked(pilot, words))
        await until(pilot, lambda: any(asked in line for line in lines(pilot)))

    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press("ctrl+r")
        await until(pilot, lambda: listed(pilot))
        await do("ctrl+r", "^r rename", "Enter renames")
        await pilot.press(*"Money", "enter")
        await until(pilot, lambda: any(line.startswith("1. Money ") for line in listed(pilot)[:1]))
        await do("ctrl+d", "^d delete", "for good?")
        await pilot.press("escape")
        assert len(listed(pilot)) == 1
        await do("ctrl+d", "^d delete", "for good?")
        await pilot.press("enter")
        await until(pilot, lambda: not listed(pilot))
        assert list(tmp_path.glob("*.jsonl")) == []
        await pilot.press("ctrl+r")
        await until(pilot, lambda: told(pilot) == ["There is no earlier conversation to go on with."])


async def test_who_types_on_deletes_nothing(advisor: Advisor, tmp_path: Path) -> None:
    """Enter then picks, as before it was asked."""
    Session(advisor, tmp_path).say(PAY)
    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press("ctrl+r")
        await until(pilot, lambda: listed(pilot))
        await pilot.press("ctrl+d")
        await until(pilot, lambda: any("for good?" in line for line in lines(pilot)))
        await pilot.press("w", "enter")
        await until(pilot, lambda: not listed(pilot))
        await until(pilot, lambda: said(pilot) == [PAY])
        assert len(list(tmp_path.glob("*.jsonl"))) == 1


@pytest.mark.parametrize("way", ["keys", "mouse"])
async def test_a_theme_is_shown_before_it_is_taken(advisor: Advisor, way: str) -> None:
    """The present one is marked; what is highlighted is worn; Escape brings the present one back, Enter keeps."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press("ctrl+t")
        await until(pilot, lambda: "textual-dark ✓ now" in listed(pilot))
        await pilot.press("down")
        await until(pilot, lambda: pilot.app.theme == "textual-light")
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.theme == "textual-dark" and not listed(pilot))
        await pilot.press("ctrl+t")
        await until(pilot, lambda: listed(pilot))
        await (pilot.press("up", "enter") if way == "keys" else clicked(pilot, "solarized-light"))
        await until(pilot, lambda: pilot.app.theme == "solarized-light" and not listed(pilot))


async def test_a_click_beside_a_list_closes_it(advisor: Advisor) -> None:
    """One inside does not."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press("f2")
        await until(pilot, lambda: listed(pilot))
        await clicked(pilot, "enter choose")
        assert listed(pilot)
        await pilot.click(offset=(0, 0))
        await until(pilot, lambda: not listed(pilot))


@pytest.mark.parametrize(
    ("opens", "hasty"),
    [*((key, ["down"] + ["enter"] * 4) for key in ("f2", "ctrl+t")), ("ctrl+r", ["enter"] * 4)],
)
async def test_a_list_takes_one_choice(advisor: Advisor, opens: str, hasty: list[str], tmp_path: Path) -> None:
    """Enter pressed twice and more, before the list has closed, picks what it picks once, and the chat goes on."""
    Session(advisor, tmp_path).say(PAY)
    async with chat(advisor, tmp_path).run_test() as pilot:
        await pilot.press(opens)
        await until(pilot, lambda: listed(pilot))
        ahead(pilot, *hasty)
        turns = 1 if opens in {"f2", "ctrl+r"} else 0
        await until(pilot, lambda: not listed(pilot) and len(said(pilot)) >= turns)
        await pilot.press("escape", "escape")
        pilot.app.query_one(Prompt).focus()
        await send(pilot, "pay in the us")
        await until(pilot, lambda: "pay in the us" in said(pilot))
        assert len(said(pilot)) == turns + 1


async def test_leaving_is_done_over_an_open_list(advisor: Advisor) -> None:
    """It is the one key of the chat that counts there."""
    async with chat(advisor).run_test() as pilot:
        await pilot.press("f2")
        await until(pilot, lambda: listed(pilot))
        await pilot.press("ctrl+q")
        await until(pilot, lambda: pilot.app._exit)


async def test_keys_do_nothing_behind_an_open_list(advisor: Advisor) -> None:
    """While a list is open, the chat's keys do not act on what is under it, and Escape closes it."""
    async with chat(advisor).run_test() as pilot:
        await send(pilot, PAY)
        await pilot.press("ctrl+p")
        await until(pilot, lambda: listed(pilot))
        await pilot.press("ctrl+n", "ctrl+f", "escape")
        await until(pilot, lambda: not listed(pilot))
        assert len(shown(pilot)) == 4
        assert pilot.app.query(Suggestions)
        assert isinstance(pilot.app.focused, Prompt)
