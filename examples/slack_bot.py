"""The advisor as a Slack bot: in direct messages, and in channels when it is mentioned.

Run it in the advisor's folder:

    pip install . slack-bolt
    SLACK_BOT_TOKEN=xoxb-... SLACK_APP_TOKEN=xapp-... python examples/slack_bot.py
"""

import html
import os
import re
import sys
from textwrap import shorten
from typing import Any

from slack_bolt import Ack, App, BoltContext, Say
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from advisor import Advisor, Suggestion
from advisor.dialects import SLACK

advisor = Advisor()
conversations: dict[object, dict[str, Any]] = {}


def respond(say: Say, context: BoltContext, thread: str | None, said: str, *, title: str = "") -> None:
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
        say(text, blocks=blocks, thread_ts=thread, unfurl_links=False, unfurl_media=False)


def button(number: int, item: Suggestion) -> dict[str, Any]:
    """A button that asks a suggestion."""
    text = {"type": "plain_text", "text": shorten(item.text, 75, placeholder="…"), "emoji": False}
    return {"type": "button", "text": text, "action_id": f"ask-{number}", "value": item.text}


def heard(event: dict[str, Any], say: Say, context: BoltContext) -> None:
    """Answer a new text from a person that is meant for the bot."""
    direct = event.get("channel_type") == "im"
    if event.keys() & {"subtype", "bot_id"} or not (direct or event["type"] == "app_mention"):
        return
    thread = event.get("thread_ts") or (None if direct else event["ts"])
    text = html.unescape(event.get("text", "").replace(f"<@{context.bot_user_id}>", ""))
    respond(say, context, thread, text.strip())


def pressed(ack: Ack, action: dict[str, Any], body: dict[str, Any], say: Say, context: BoltContext) -> None:
    """Ask what stands on the button."""
    ack()
    respond(say, context, body["message"].get("thread_ts"), action["value"], title=action["value"])


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
