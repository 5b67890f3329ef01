"""Owning a slip: a short word of regret before what is put right because the person says it was wrong."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...text import normalize
from ..patterns import compiled
from .guiding_messages import SORRY

__all__ = ["owned"]

_SLIP = compiled(r"""
    (?:(?:but|hey|ok|well|lol|um)[,.! ]+)*(?:(?:no|nope|nah|wrong)(?:[,.!;:]+| -) *(?! )
    (?!thanks|please|drop|skip|remove|leave|show|give|add|put|take|move|swap|keep|let|i (?:want|need|would))
    |that(?:'?s| is| was) (?:not|wrong)\b|(?:this|that|it) still (?:has|have|says|shows|lists)\b
    |(?:but )?i (?:(?:just|already|clearly) )?(?:said|meant|told you|did(?:n'?t| not) (?:ask|say|mean)|asked)\b
    |you (?:have )?(?:completely |totally )?(?:misunder\w+|misread|got (?:me|it|that|this) wrong)
    |(?:that|this|it)(?:'?s| is| was)? (?:about )?you\b|not about you\b).*
""")
"""How it begins that something was taken wrongly."""


def owned(utterance: str, reply: Reply) -> Reply:
    """A reply that puts something right, after a word of regret where an utterance says that it was taken wrongly."""
    right_already = reply.kind == "question" or reply.text.startswith((SORRY.rstrip("."), "Left out already"))
    if right_already or not _SLIP.match(normalize(utterance)):
        return reply
    return replace(reply, text=f"{SORRY} {reply.text}")
