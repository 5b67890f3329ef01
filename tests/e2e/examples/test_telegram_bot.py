"""What is Telegram's own in its bot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from advisor import Advisor

from .conftest import answers

if TYPE_CHECKING:
    from .telegram_server import Telegram

pytestmark = [
    pytest.mark.examples,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.parametrize("bot", ["telegram"], indirect=True),
]

INDIA = "What do ML engineers earn in India?"


@pytest.mark.parametrize("command", ["/start", "/help", "/help@advisor_bot", "/START", "/ask"])
@pytest.mark.parametrize("group", [False, True])
async def test_a_command_welcomes(platform: Telegram, advisor: Advisor, command: str, group: bool) -> None:
    """/start, /help and /ask by itself say what can be asked, with questions to press."""
    sent = await platform.says(command, group=group)
    assert answers(sent, "help", advisor.knowledge)
    assert len(sent[-1].buttons) == 3


async def test_a_group_may_ask_by_command_or_reply(platform: Telegram, advisor: Advisor) -> None:
    """In a group /ask and a reply to the bot are answered; a reply to another and another's command are not."""
    for command in ("/ask", "/ask@advisor_bot", "/Ask"):
        sent = await platform.says(f"{command} {INDIA}", group=True)
        assert answers(sent, "salary-india", advisor.knowledge)
    ours = sent[-1].payload["message"]
    assert answers(await platform.says(INDIA, group=True, reply_to_message=ours), "salary-india", advisor.knowledge)
    theirs = {**ours, "from": {"id": 5, "is_bot": False, "first_name": "Five"}}
    assert await platform.says(INDIA, group=True, reply_to_message=theirs) == []
    assert await platform.says("/ask@another_bot pay", group=True) == []
    assert await platform.says("/askew pay", group=True) == []
    assert await platform.says("/other") == []


async def test_commands_guide(platform: Telegram) -> None:
    """/check asks, /plan makes a plan once the hours are pressed and shows it from then on, /forget forgets it."""
    (sent,) = await platform.says("/check")
    assert "1 of 12." in sent.text
    (sent,) = await platform.says("/plan")
    sent = (await platform.presses(sent, "10 hours a week"))[-1]
    assert "At 10 hours a week" in sent.text
    assert "Your plan" in (await platform.says("/plan"))[0].text
    assert "I know nothing of you now" in (await platform.says("/forget"))[0].text


@pytest.mark.parametrize(
    "extra",
    [
        {"kind": "edited_message"},
        {"kind": "channel_post"},
        {"text": "", "sticker": {"file_id": "1", "file_unique_id": "1", "type": "regular", "width": 1, "height": 1}},
        {"from": {"id": 99, "is_bot": True, "first_name": "Advisor"}},
    ],
    ids=["edited", "channel", "sticker", "bot"],
)
async def test_what_is_no_new_text_of_a_person_is_ignored(platform: Telegram, extra: dict[str, Any]) -> None:
    """Edits, posts of a channel, stickers and bots get no reply."""
    text = str(extra.pop("text", INDIA))
    if "sticker" in extra:
        extra["sticker"] = {**extra["sticker"], "is_animated": False, "is_video": False}
    assert await platform.says(text, **extra) == []


async def test_a_press_is_confirmed(platform: Telegram) -> None:
    """Each press is answered to Telegram, then to the person."""
    (sent,) = await platform.says(INDIA)
    platform.calls.clear()
    await platform.presses(sent, next(iter(sent.buttons)))
    assert [method for method, _ in platform.calls if method != "getUpdates"] == ["answerCallbackQuery", "sendMessage"]


async def test_a_press_that_cannot_be_confirmed_is_answered(platform: Telegram, advisor: Advisor) -> None:
    """A press that waited while the bot was away is too old for Telegram, and not for the person."""
    (sent,) = await platform.says(INDIA)
    label = next(iter(sent.buttons))
    platform.too_old = True
    try:
        assert answers(await platform.presses(sent, label), sent.buttons[label], advisor.knowledge)
    finally:
        platform.too_old = False


@pytest.mark.parametrize("gone", [False, True])
async def test_an_old_keyboard_is_answered(platform: Telegram, advisor: Advisor, gone: bool) -> None:
    """One whose message cannot be reached any more, or whose entry is gone: then what stands on the button is asked."""
    (sent,) = await platform.says(INDIA)
    label = next(iter(sent.buttons))
    topic = sent.buttons[label]
    message = sent.payload["message"]
    if gone:
        for row in message["reply_markup"]["inline_keyboard"]:
            row[0]["callback_data"] = f"old-{row[0]['callback_data']}"
        sent.buttons[label] = f"old-{topic}"
    else:
        sent.payload["message"] = {"chat": message["chat"], "message_id": 1, "date": 0}
    assert answers(await platform.presses(sent, label), topic, advisor.knowledge)
    # With neither message nor entry there is only the id to go by.
    sent.buttons["lost"] = "no-such-entry"
    sent.payload["message"] = {"chat": message["chat"], "message_id": 1, "date": 0}
    assert await platform.presses(sent, "lost")


async def test_previews_are_off(platform: Telegram) -> None:
    """No message shows a preview of a link."""
    (sent,) = await platform.says(INDIA)
    assert sent.payload["link_preview_options"] == {"is_disabled": True}
