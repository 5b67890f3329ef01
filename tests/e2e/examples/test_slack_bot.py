"""What is Slack's own in its bot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from advisor import Advisor

from .conftest import answers

if TYPE_CHECKING:
    from .slack_server import Slack

pytestmark = [
    pytest.mark.examples,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.parametrize("bot", ["slack"], indirect=True),
]

INDIA = "What do ML engineers earn in India?"


async def test_a_channel_is_answered_in_a_thread(platform: Slack, advisor: Advisor) -> None:
    """A mention starts a thread, one in a thread and a press there stay in it; a direct message starts none."""
    (sent,) = await platform.says(INDIA, group=True, mention=True, ts="5.5")
    assert sent.payload["thread_ts"] == "5.5"
    (follow_up,) = await platform.says("what about the US?", group=True, mention=True, thread_ts="5.5")
    assert answers([follow_up], "salary-us", advisor.knowledge)
    assert follow_up.payload["thread_ts"] == "5.5"
    (pressed,) = await platform.presses(sent, next(iter(sent.buttons)))
    assert pressed.payload["thread_ts"] == "5.5"
    (direct,) = await platform.says(INDIA)
    assert "thread_ts" not in direct.payload


@pytest.mark.parametrize(
    "extra",
    [
        {"subtype": "message_changed", "message": {"text": "pay"}},
        {"subtype": "message_deleted", "previous_message": {"text": "pay"}},
        {"subtype": "bot_message", "bot_id": "B2"},
        {"bot_id": "B2"},
        {"bot_id": "B1", "user": "UBOT"},
        {"subtype": "channel_join"},
    ],
    ids=lambda extra: " ".join(map(str, extra.values()))[:30],
)
async def test_what_is_no_new_text_of_a_person_is_ignored(platform: Slack, extra: dict[str, Any]) -> None:
    """Edits, deletions, joins, other bots and the bot itself get no reply."""
    assert await platform.says(INDIA, **extra) == []


async def test_slack_adds_nothing(platform: Slack) -> None:
    """No link unfurls, and Slack is told to make no links or mentions of its own."""
    (sent,) = await platform.says(INDIA)
    assert not sent.payload["unfurl_links"]
    assert not sent.payload["unfurl_media"]
    assert all(block["text"]["verbatim"] for block in sent.payload["blocks"] if block["type"] == "section")


async def test_what_slack_escapes_is_read_as_typed(platform: Slack) -> None:
    """The characters that Slack writes as entities come back as they were, where a reply quotes what was typed."""
    await platform.says("what do they pay at R&D < AT&amp;T?")
    (sent,) = await platform.says("why?")
    assert "R&D < AT&amp;T" in sent.text
