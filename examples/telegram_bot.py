"""The advisor as a Telegram bot: in private chats, and in groups when it is mentioned, replied to or sent a command.

/check checks one's skills and /plan makes a plan, both with buttons; /forget forgets what one told.

Run it in the advisor's folder:

    pip install . python-telegram-bot
    TELEGRAM_TOKEN=... python examples/telegram_bot.py
"""

import os
import re
import sys
from contextlib import suppress
from functools import partial
from typing import Any

from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, Defaults, MessageHandler, filters

from advisor import Advisor, Suggestion
from advisor.dialects import TELEGRAM

advisor = Advisor()
GUIDES = {"check": "Check my skills", "plan": "Show my plan", "forget": "Forget me"}
"""What the commands that guide say."""


async def respond(update: Update, context: Any, said: str, *, title: str = "") -> None:
    """Reply to what a person said, or welcome who said nothing; each person of a chat has a conversation."""
    message, room, person = update.effective_message, update.effective_chat, update.effective_user
    if room is None or person is None or person.is_bot:
        return
    chat = advisor.conversation(context.chat_data.get(person.id))
    reply = chat.say(said) if said else chat.welcome()
    context.chat_data[person.id] = chat.to_dict()
    buttons = [InlineKeyboardButton(item.text, callback_data=data(item)) for item in reply.suggestions]
    # The message that an old button is on cannot be replied to.
    send = message.reply_html if message else partial(room.send_message, parse_mode=ParseMode.HTML)
    *first, last = TELEGRAM.messages(reply, title=title)
    for text in first:
        await send(text)
    await send(last, reply_markup=InlineKeyboardMarkup.from_column(buttons) if buttons else None)


def data(item: Suggestion) -> str:
    """What a press on a suggestion sends, in the 64 bytes there are."""
    return (item.entry_id or item.text).encode()[:64].decode(errors="ignore")


async def asked(update: Update, context: Any) -> None:
    """Answer a command: what stands behind it is the question."""
    await respond(update, context, " ".join(context.args))


async def guided(update: Update, context: Any) -> None:
    """Check a person's skills, show or make their plan, or forget them."""
    if update.message is not None and update.message.text:
        command = re.match(r"/(\w+)", update.message.text)
        await respond(update, context, GUIDES[command[1].lower()] if command else "")


async def heard(update: Update, context: Any) -> None:
    """Answer a text that is meant for the bot: any in private, in a group one that names it or replies to it."""
    message, me = update.effective_message, context.bot
    if message is None or message.text is None:
        return
    text, named = re.subn(rf"@{me.username}\b", "", message.text, flags=re.IGNORECASE)
    replied = message.reply_to_message
    ours = replied is not None and replied.from_user is not None and replied.from_user.id == me.id
    if named or ours or message.chat.type == "private":
        await respond(update, context, text.strip())


async def pressed(update: Update, context: Any) -> None:
    """Ask what stands on the button, in whatever message and of whatever age."""
    query = update.callback_query
    if query is None or not query.data:
        return
    with suppress(TelegramError):  # Too old, after the bot was away: the button then goes on turning for a while.
        await query.answer()
    question = advisor.knowledge[query.data].question if query.data in advisor.knowledge else label(query)
    await respond(update, context, question, title=question)


def label(query: CallbackQuery) -> str:
    """What a button says: one from an earlier day may stand for an entry that there is no more."""
    keyboard = getattr(query.message, "reply_markup", None)
    rows = keyboard.inline_keyboard if keyboard else ()
    return next((button.text for row in rows for button in row if button.callback_data == query.data), str(query.data))


def build(token: str, server: str = "https://api.telegram.org/bot") -> Application[Any, Any, Any, Any, Any, Any]:
    """The bot, ready to run."""
    no_preview = LinkPreviewOptions(is_disabled=True)
    defaults = Defaults(link_preview_options=no_preview, allow_sending_without_reply=True)
    app = Application.builder().token(token).base_url(server).defaults(defaults).build()
    new = filters.UpdateType.MESSAGE  # Not what was edited: its answer is there, and Telegram edits by itself, too.
    app.add_handler(CommandHandler(["start", "help", "ask"], asked, new))
    app.add_handler(CommandHandler(list(GUIDES), guided, new))
    app.add_handler(MessageHandler(new & filters.TEXT & ~filters.COMMAND, heard))
    app.add_handler(CallbackQueryHandler(pressed))
    return app


if __name__ == "__main__":
    if not os.environ.get("TELEGRAM_TOKEN"):
        print("telegram_bot: set TELEGRAM_TOKEN to the token that @BotFather gave you", file=sys.stderr)
        sys.exit(2)
    build(os.environ["TELEGRAM_TOKEN"]).run_polling()
