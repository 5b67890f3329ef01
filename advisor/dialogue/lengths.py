"""Lengths: so many lines that a message wishes its answer in, or plain words, which are few; an answer cut to them."""

from __future__ import annotations

from dataclasses import replace

from ..lines import lines_of
from ..models import Reply
from ..patterns import regex
from ..text import words
from . import messages
from .questions.pieces import is_question

__all__ = ["cut", "wanted"]

_NUMBERS = {
    "one": 1,
    "1": 1,
    "a": 1,
    "ek": 1,
    "two": 2,
    "2": 2,
    "do": 2,
    "couple of": 2,
    "three": 3,
    "3": 3,
    "teen": 3,
    "two or three": 3,
    "one or two": 2,
}
_BEFORE = (
    r"(?:(?:and|but|so|ok|okay|just|only|please|pls|in|answer|reply|say|tell|explain|me|it|that|this|give|keep|to"
    r"|make|at most|max|with|short|bhai|yaar|a)[,:]?\s+)*?"
)
_AFTER = (
    r"(?:\s+(?:only|please|pls|hon|max\w*|at most|(?:will|would) do|is (?:enough|fine)|answer|thanks|then|bas|na))*"
)
_COUNT = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_PLAINLY = (
    r"eli ?5|simply(?: put)?|(?:no|without(?: the)?|zero|less) jargon"
    r"|(?:in |use |using )?(?:very |really )?(?:simple|simpler|plain|easy|everyday|normal|layman'?s?|human)"
    r" (?:words|terms|english|language)"
    r"|(?:like|as if|as though) (?:i(?:'?m| am| were| was) )?(?:an? )?"
    r"(?:[5-9]|five|six|ten|1[0-2]|kid|child|beginner|layman|dummy|idiot)(?:[- ]years?[- ]old)?"
)
_PLAIN_LINES = 2
"""Lines of an answer in plain words."""
_WISH = regex(
    rf"(?:^|(?<=[.!?,;:\u2013\u2014]))\s*{_BEFORE}(?:(?P<number>{_COUNT})(?:\s+(?:short|single|simple|plain))?"
    rf"\s+(?:lines?|sentences?)|{_PLAINLY}){_AFTER}\s*(?:[.!?,;:\u2013\u2014]+|$)"
)
"""A clause that says nothing but in how many lines the answer is wanted, or how plainly."""


def wanted(utterance: str) -> tuple[str, int]:
    """An utterance without the wish for so many lines, and how many; itself and 0 where there is none, or no more.

    Beside a question plain words are wished as well.
    """
    found = _WISH.search(utterance.lower())
    if not found or not (found["number"] or "?" in utterance or is_question(utterance)):
        return utterance, 0
    mark = "?" if "?" in found[0] else ""
    rest = f"{utterance[: found.start()].rstrip(' ,;:')}{mark} {utterance[found.end() :].lstrip()}".strip()
    return (rest, _NUMBERS.get(found["number"], _PLAIN_LINES)) if words(rest) else (utterance, 0)


def cut(reply: Reply, lines: int) -> Reply:
    """A reply with no more than so many lines of the answers that it tells; other words in it stay."""
    if reply.kind != "answer":
        return reply
    told = {line for match in reply.answers for line in lines_of(match.entry.answer)}
    kept, left = [], lines * len(reply.answers)
    for paragraph in reply.text.split("\n\n"):
        own = [line for line in lines_of(paragraph) if line in told]
        kept += [paragraph] if not own else [" ".join(own[:left])] if left else []
        left -= min(left, len(own))
    text = "\n\n".join(text for text in kept if text != messages.MORE)
    return reply if left or len(text) >= len(reply.text) else replace(reply, text=f"{text}\n\n{messages.MORE}")
