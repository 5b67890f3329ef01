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


@pytest.mark.parametrize("where", [{}, {"group": True, "mention": True}], ids=["direct", "channel"])
async def test_an_event_that_comes_twice_is_answered_once(platform: Slack, where: dict[str, Any]) -> None:
    """Slack delivers again what was not acknowledged in time; another message of the same words is another."""
    assert len(await platform.says(INDIA, times=3, **where)) == 1
    assert len(await platform.says(INDIA, **where)) == 1


@pytest.mark.parametrize("extra", [{"subtype": "file_share", "files": [{"id": "F1"}]}, {"subtype": "thread_broadcast"}])
async def test_what_a_person_wrote_beside_a_file_or_to_all_is_answered(
    platform: Slack, advisor: Advisor, extra: dict[str, Any]
) -> None:
    """A message with a file, and one of a thread that is sent to its channel too, are messages."""
    for where in ({}, {"group": True, "mention": True}):
        sent = await platform.says(INDIA, thread_ts="5.5", **where, **extra)
        assert answers(sent, "salary-india", advisor.knowledge)
        assert {message.payload["thread_ts"] for message in sent} == {"5.5"}
    # A file without a word is told what can be asked.
    assert answers(await platform.says("", **extra), "help", advisor.knowledge)


@pytest.mark.parametrize(
    ("raw", "typed"),
    [
        (":wave: pay", "pay"),
        (":wave::skin-tone-2::tada: pay :+1: :-1: :100:", "pay"),
        ("pay at <http://acme.com|Acme &amp; Sons>", "pay at Acme & Sons"),
        ("see <https://acme.com/pay?a=1&amp;b=2>", "see https://acme.com/pay?a=1&b=2"),
        ("<@U2> <!here> ask in <#C1|general> <!subteam^S1|@team>", "ask in general @team"),
        ("from 10:30:00 a::b x:y: \u2014 C:\\pay", "from 10:30:00 a::b x:y: \u2014 C:\\pay"),
        ("&lt;http://x|y&gt; &amp;lt;", "<http://x|y> &lt;"),
        (":wave:", ""),
    ],
)
async def test_slacks_markup_is_read_as_what_was_typed(platform: Slack, raw: str, typed: str) -> None:
    """Emoji and mentions are no words, of a link the label is; what only looks like them stays."""
    assert platform.bot.read(raw) == typed


async def test_an_emoji_changes_no_answer(platform: Slack, advisor: Advisor) -> None:
    """A greeting by hand before the question leaves the question as it is."""
    sent = await platform.says("", raw=f":wave: {INDIA} :moneybag:")
    assert answers(sent, "salary-india", advisor.knowledge)
