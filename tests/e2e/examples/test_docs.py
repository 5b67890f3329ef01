"""The code in `docs/bots.md` runs as it stands there, against the stand-ins."""

from __future__ import annotations

import re
from types import ModuleType
from typing import Any

import pytest

from advisor import Advisor

from ...conftest import ROOT
from ...pages import blocks, commands
from .conftest import FRAMEWORKS, answers, framework_of, stand_in

pytestmark = [pytest.mark.examples, pytest.mark.asyncio(loop_scope="function")]

TOKENS = {"TELEGRAM_TOKEN": "1:token", "SLACK_BOT_TOKEN": "xoxb-token", "SLACK_APP_TOKEN": "xapp", "DISCORD_TOKEN": "t"}
ELSEWHERE = {
    "telegram": ("Application.builder()", "Application.builder().base_url(server)"),
    "slack": ('App(token=os.environ["SLACK_BOT_TOKEN"])', "App(client=client, **settings)"),
    "discord": ("discord.Client(", "discord.Client("),
}
"""For each bot what is written, and what to write for a server on this machine."""


def bot_of(name: str) -> ModuleType:
    """The page's code of one bot, as a module like an example's; its last line, which runs it for good, left out."""
    (block,) = [block for block in blocks("bots", "python") if f"import {name.upper()}\n" in block]
    *lines, last = block.splitlines()
    assert re.search(r"\.(?:run_polling|start|run)\(.*\)$", last)
    assert sum(not line.startswith(("import", "from")) for line in filter(None, lines)) <= 10
    code = "\n".join(lines)
    assert ELSEWHERE[name][0] in code
    module = ModuleType(f"{name}_bot")

    def made(**names: Any) -> ModuleType:
        vars(module).update(names)
        exec(code.replace(*ELSEWHERE[name]), vars(module))
        return module

    if name == "telegram":
        vars(module)["build"] = lambda _, server: made(server=server).app
    elif name == "slack":
        vars(module)["build"] = lambda client, **settings: made(client=client, settings=settings).app
    else:
        made()
    return module


@pytest.mark.parametrize("name", FRAMEWORKS)
async def test_ten_lines_make_a_bot(name: str, monkeypatch: pytest.MonkeyPatch, advisor: Advisor) -> None:
    """Each page's ten lines answer a question, understand a follow-up, and keep two people apart."""
    framework_of(name)
    for token, value in TOKENS.items():
        monkeypatch.setenv(token, value)
    platform = stand_in(bot_of(name))
    async with platform.running():
        assert answers(await platform.says("What do ML engineers earn in India?"), "salary-india", advisor.knowledge)
        assert answers(await platform.says("Which skills do I need?", 2), "skills", advisor.knowledge)
        assert answers(await platform.says("what about the US?"), "salary-us", advisor.knowledge)
        (hostile,) = await platform.says("@everyone <!channel> *_[ </b>")
        assert hostile.mentions == []


async def test_the_code_of_every_bot_runs() -> None:
    """The first block runs by itself; each other one is a bot of the test above."""
    first, *bots = blocks("bots", "python")
    exec(first, {})
    assert len(bots) == len(FRAMEWORKS)


@pytest.mark.parametrize("block", blocks("bots", "sh"))
async def test_the_tokens_are_those_that_are_read(block: str) -> None:
    """What is run is an example, with exactly the tokens it reads."""
    (tokens, (python, path)) = list(commands(block))[-1]
    assert (python, set(tokens.values())) == ("python", {"..."})
    assert set(tokens) == set(re.findall(r'environ\["(\w+)"\]', ROOT.joinpath(path).read_text(encoding="utf-8")))
