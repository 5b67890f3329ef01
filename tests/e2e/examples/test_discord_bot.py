"""What is Discord's own in its bot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from advisor import Advisor

from .conftest import answers

discord = pytest.importorskip("discord", reason="discord.py is not installed: pip install -e '.[examples]'")

if TYPE_CHECKING:
    from .discord_server import Discord

pytestmark = [
    pytest.mark.examples,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.parametrize("bot", ["discord"], indirect=True),
]

INDIA = "What do ML engineers earn in India?"


async def test_commands_are_registered_and_answered(platform: Discord, advisor: Advisor) -> None:
    """/help says what can be asked, /ask answers under what was asked, however long that is."""
    assert {command["name"] for command in platform.commands} == {"ask", "help"}
    assert answers(await platform.command("help"), "help", advisor.knowledge)
    sent = await platform.command("ask", question=INDIA)
    assert answers(sent, "salary-india", advisor.knowledge)
    assert sent[0].bold[0] == INDIA
    (long,) = await platform.command("ask", question="@everyone " * 600)
    assert long.mentions == []


@pytest.mark.parametrize(
    "extra",
    [
        {"author": {"id": "5", "username": "bot", "discriminator": "0", "avatar": None, "bot": True}},
        {"author": {"id": "99", "username": "Advisor", "discriminator": "0", "avatar": None, "bot": True}},
        {"content": "", "sticker_items": [{"id": "1", "name": "wave", "format_type": 1}]},
        {"type": 6},
    ],
    ids=["bot", "itself", "sticker", "pinned"],
)
async def test_what_is_no_new_text_of_a_person_is_ignored(platform: Discord, extra: dict[str, Any]) -> None:
    """Bots, stickers and Discord's own notices get no reply."""
    assert await platform.says(INDIA, **extra) == []


@pytest.mark.parametrize("name", ["<@99>", "<@!99>", "<@&41>"])
async def test_every_mention_of_the_bot_is_one(platform: Discord, advisor: Advisor, name: str) -> None:
    """By name, by nickname and by the bot's own role, though Discord lists none of them; none is read as words."""
    sent = await platform.says(f"{name} {INDIA}", group=True)
    assert answers(sent, "salary-india", advisor.knowledge)
    await platform.says(f"what do they pay at Acme {name}", group=True)
    (why,) = await platform.says(f"{name} why?", group=True)
    assert not {"99", "41"} & set(why.text.replace("“", " ").replace("”", " ").split())
    hidden = await platform.says("", group=True, mention_roles=["41"])
    assert answers(hidden, "help", advisor.knowledge)
    # A mention by itself asks what can be asked.
    assert answers(await platform.says(name, group=True), "help", advisor.knowledge)


@pytest.mark.parametrize("name", ["", "<@98>", "<@&42>", "<@&40>", "@everyone", "@Advisor"])
async def test_who_is_not_mentioned_keeps_quiet(platform: Discord, name: str) -> None:
    """Another person, another role, everyone, or a name in letters is not the bot."""
    assert await platform.says(f"{name} {INDIA}", group=True) == []


async def test_nobody_is_notified_and_no_preview_is_shown(platform: Discord) -> None:
    """Each message allows no mention, not even of whom it replies to, and suppresses embeds."""
    for sent in (await platform.says(INDIA), await platform.command("ask", question=INDIA)):
        for message in sent:
            allowed = message.payload["allowed_mentions"]
            assert (allowed["parse"], allowed.get("replied_user", False)) == ([], False)
            assert message.payload["flags"] & 4


async def test_no_privileged_intent_is_asked_for(platform: Discord) -> None:
    """The bot runs with what Discord gives every bot."""
    assert platform.intents == discord.Intents.default()


async def test_a_button_outlives_the_bot(platform: Discord, advisor: Advisor) -> None:
    """A button of a message that this process never sent is answered; a lost entry does no harm."""
    (sent,) = await platform.says(INDIA)
    sent.payload["message"] = {**sent.payload["message"], "id": "31337"}
    label = next(iter(sent.buttons))
    assert answers(await platform.presses(sent, label), sent.buttons[label].removeprefix("ask:"), advisor.knowledge)
    (button,) = [item for row in sent.payload["message"]["components"] for item in row["components"]][:1]
    button["custom_id"] = sent.buttons[label] = "ask:no-such-entry"
    assert await platform.presses(sent, label)
