"""The advisor as a Discord bot: in direct messages, in servers when it is mentioned, and with /ask and /help.

Run it in the advisor's folder:

    pip install . discord.py
    DISCORD_TOKEN=... python examples/discord_bot.py
"""

import os
import re
import sys
from textwrap import shorten
from typing import Any

import discord
from discord import app_commands

from advisor import Advisor
from advisor.dialects import DISCORD

advisor = Advisor()
conversations: dict[object, dict[str, Any]] = {}
client = discord.Client(intents=discord.Intents.default(), allowed_mentions=discord.AllowedMentions.none())
tree = app_commands.CommandTree(client)


async def respond(send: Any, channel: object, person: int, said: str, *, title: str = "") -> None:
    """Reply to what a person said, or welcome who said nothing; each person of a channel has a conversation."""
    chat = advisor.conversation(conversations.get((channel, person)))
    reply = chat.say(said) if said else chat.welcome()
    conversations[channel, person] = chat.to_dict()
    view = discord.ui.View()
    for item in reply.suggestions:
        view.add_item(Ask(item.entry_id or item.text, item.text))
    *first, last = DISCORD.messages(reply, title=title)
    for text in first:
        await send(text, suppress_embeds=True)
    await send(last, view=view, suppress_embeds=True)


class Ask(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template="ask:(.+)"):
    """A button that asks a suggestion, even one from before the bot was last started."""

    def __init__(self, entry_id: str, label: str) -> None:
        label = shorten(label, 80, placeholder="…")
        super().__init__(discord.ui.Button(label=label, custom_id=f"ask:{entry_id}"[:100]))

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction, item: Any, match: re.Match[str]) -> "Ask":
        """The button as it was sent."""
        return cls(match[1], item.label)

    async def callback(self, interaction: discord.Interaction) -> None:
        """Ask what stands on the button."""
        name = self.custom_id.removeprefix("ask:")
        question = advisor.knowledge[name].question if name in advisor.knowledge else self.item.label or name
        await answer(interaction, question, title=question)


async def answer(interaction: discord.Interaction, said: str, *, title: str = "") -> None:
    """Reply to a button or a command."""
    await interaction.response.defer()
    await respond(interaction.followup.send, interaction.channel_id, interaction.user.id, said, title=title)


@client.event
async def on_message(message: discord.Message) -> None:
    """Answer a new text from a person that is meant for the bot."""
    me, role = client.user, message.guild.self_role if message.guild else None
    if me is None or message.author.bot or message.is_system():
        return
    # By name, by nickname as some apps do, or by the role that the bot has in the server.
    names = f"<@!?{me.id}>" + (f"|<@&{role.id}>" if role else "")
    text, named = re.subn(names, "", message.content)
    direct = isinstance(message.channel, discord.DMChannel) and text.strip()
    # Without the privileged intent Discord may withhold the text, and tell who is mentioned all the same.
    if direct or named or me in message.mentions or role in message.role_mentions:
        await respond(message.reply, message.channel.id, message.author.id, text.strip())


@tree.command(description="Ask about machine learning engineers")
async def ask(interaction: discord.Interaction, question: str) -> None:
    """Answer /ask."""
    await answer(interaction, question, title=shorten(question, 200, placeholder="…"))


@tree.command(name="help", description="What can be asked")
async def welcome(interaction: discord.Interaction) -> None:
    """Answer /help."""
    await answer(interaction, "")


@client.event
async def setup_hook() -> None:
    """Tell Discord of the buttons and commands."""
    client.add_dynamic_items(Ask)
    await tree.sync()


if __name__ == "__main__":
    if not os.environ.get("DISCORD_TOKEN"):
        print("discord_bot: set DISCORD_TOKEN to the token of your bot", file=sys.stderr)
        sys.exit(2)
    client.run(os.environ["DISCORD_TOKEN"])
