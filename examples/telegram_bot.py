"""The advisor as a Telegram bot: in private chats, and in groups when it is mentioned, replied to or sent a command.

/check checks one's skills and /plan makes a plan, both with buttons; /forget forgets what one told.

Run it in the advisor's folder:

    pip install . python-telegram-bot
    TELEGRAM_TOKEN=... python examples/telegram_bot.py
"""

import os
import re
import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, Defaults, MessageHandler, filters

from advisor import Advisor
from advisor.dialects import TELEGRAM

advisor = Advisor()
GUIDES = {"check": "Check my skills", "plan": "Show my plan", "forget": "Forget me"}
"""What the commands that guide say."""


async def respond(update: Update, context: Any, said: str, *, title: str = "") -> None:
    """Reply to what a person said, or welcome who said nothing; each person of a chat has a conversation."""
    message, person = update.effective_message, update.effective_user
    if message is None or person is None or person.is_bot:
        return
    chat = advisor.conversation(context.chat_data.get(person.id))
    reply = chat.say(said) if said else chat.welcome()
    context.chat_data[person.id] = chat.to_dict()
    # What answers a question of the advisor's own has no entry: its text is what to say.
    asked = [(item.text, (item.entry_id or item.text)[:64]) for item in reply.suggestions]
    buttons = [InlineKeyboardButton(text, callback_data=data) for text, data in asked]
    *first, last = TELEGRAM.messages(reply, title=title)
    for text in first:
        await message.reply_html(text)
    await message.reply_html(last, reply_markup=InlineKeyboardMarkup.from_column(buttons) if buttons else None)


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
    """Ask what stands on the button."""
    query = update.callback_query
    if query is not None and query.data:
        await query.answer()
        question = advisor.knowledge[query.data].question if query.data in advisor.knowledge else query.data
        await respond(update, context, question, title=question)


def build(token: str, server: str = "https://api.telegram.org/bot") -> Application[Any, Any, Any, Any, Any, Any]:
    """The bot, ready to run."""
    no_preview = LinkPreviewOptions(is_disabled=True)
    defaults = Defaults(link_preview_options=no_preview, allow_sending_without_reply=True)
    app = Application.builder().token(token).base_url(server).defaults(defaults).build()
    new = filters.UpdateType.MESSAGE
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
