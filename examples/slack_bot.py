"""The advisor as a Slack bot: in direct messages, and in channels when it is mentioned.

Run it in the advisor's folder:

    pip install . slack-bolt
    SLACK_BOT_TOKEN=xoxb-... SLACK_APP_TOKEN=xapp-... python examples/slack_bot.py

Several processes of it need a store, as `slack_once` tells.
"""

import html
import os
import re
import sys
from textwrap import shorten
from typing import Any

from slack_bolt import Ack, App, BoltContext
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_once import Once
from slack_sdk import WebClient

from advisor import Advisor, Suggestion
from advisor.dialects import SLACK

advisor = Advisor()
conversations: dict[object, dict[str, Any]] = {}
once = Once(os.environ.get("ADVISOR_STORE", ""))
SUBTYPES = {None, "file_share", "thread_broadcast"}  # of a message that a person wrote; the rest are Slack's notices


def respond(client: WebClient, context: BoltContext, thread: str | None, said: str, *, title: str = "") -> None:
    """Reply to what a person said, or welcome who said nothing; each person of a channel has a conversation."""
    who = (context.team_id, context.channel_id, context.user_id)
    chat = advisor.conversation(conversations.get(who))
    reply = chat.say(said) if said else chat.welcome()
    conversations[who] = chat.to_dict()
    messages = SLACK.messages(reply, title=title)
    for number, text in enumerate(messages, 1):
        # Verbatim: Slack makes no mentions or links of its own.
        blocks: list[Any] = [{"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}]
        if number == len(messages) and reply.suggestions:
            blocks.append({"type": "actions", "elements": [button(*item) for item in enumerate(reply.suggestions)]})
        # Not by Bolt's `say`, which first asks Slack for what came before in a thread.
        client.chat_postMessage(
            channel=str(context.channel_id),
            text=text,
            blocks=blocks,
            thread_ts=thread,
            unfurl_links=False,
            unfurl_media=False,
        )


def button(number: int, item: Suggestion) -> dict[str, Any]:
    """A button that asks a suggestion."""
    text = {"type": "plain_text", "text": shorten(item.text, 75, placeholder="…"), "emoji": False}
    return {"type": "button", "text": text, "action_id": f"ask-{number}", "value": item.text}


def heard(event: dict[str, Any], body: dict[str, Any], client: WebClient, context: BoltContext) -> None:
    """Answer a new text from a person that is meant for the bot, once, however often Slack delivers it."""
    direct = event.get("channel_type") == "im"
    meant = event.get("subtype") in SUBTYPES and (direct or event["type"] == "app_mention")
    if meant and "bot_id" not in event and once.new(body["event_id"]):
        thread = event.get("thread_ts") or (None if direct else event["ts"])
        respond(client, context, thread, read(event.get("text") or ""))


def read(text: str) -> str:
    """What a person typed, of Slack's markup: of links and channels the label, no mentions, no emoji, no entities."""
    text = re.sub(r"<[^<>|]*\|([^<>]*)>", r"\1", text)
    text = re.sub(r"<[@!#][^<>]*>", "", text)
    text = re.sub(r"<([^<>]*)>", r"\1", text)
    text = re.sub(r"(?<!\w)(:[\w+'-]+:)+", " ", text)
    return html.unescape(text).strip()


def pressed(ack: Ack, action: dict[str, Any], body: dict[str, Any], client: WebClient, context: BoltContext) -> None:
    """Ask what stands on the button."""
    ack()
    respond(client, context, body["message"].get("thread_ts"), action["value"], title=action["value"])


def build(client: WebClient, **settings: Any) -> App:
    """The bot, ready to run."""
    app = App(client=client, **settings)
    app.event("message")(heard)
    app.event("app_mention")(heard)
    app.action(re.compile(r"ask-\d"))(pressed)
    return app


if __name__ == "__main__":
    missing = [name for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN") if not os.environ.get(name)]
    if missing:
        print(f"slack_bot: set {' and '.join(missing)} to what api.slack.com/apps shows", file=sys.stderr)
        sys.exit(2)
    bot = build(WebClient(os.environ["SLACK_BOT_TOKEN"]))
    SocketModeHandler(bot, os.environ["SLACK_APP_TOKEN"]).start()  # type: ignore[no-untyped-call]  # It has no types.
