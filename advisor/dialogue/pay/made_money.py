"""Made money: "what could I make starting out?" asks what one earns, and not what one builds."""

from __future__ import annotations

import re

from ...patterns import regex

__all__ = ["as_earned"]

_MODAL = r"(?:do|does|did|would|could|can|will|might|'d|'ll)"
_WHO = (
    r"(?:i|we|you|they|he|she|one|people|someone|somebody|anyone|an? \w+|(?:ml |ai )?engineers?|beginners?|juniors?"
    r"|seniors?|freshers?|newcomers?|newbies|rookies|starters|grads?|graduates?)"
)
_BEHIND = (
    r"(?:out of (?:it|this|that)|off (?:it|this|that)|there|here|at first|at the (?:start|beginning|most|least)"
    r"|as an? (?!project|portfolio|hobby|first|test|sample)|start(?:ing)?\b|to (?:start|begin)\b|straight|right|when"
    r"|once|after|fresh|entry|early|on average|realistically|roughly|doing|working|per"
    r"|an?(?: single)? (?:year|month|hour)"
    r"|in (?:(?:the|my|your|their|her|his|a) )?(?:first|second|early|year|month|job|role|position)"
    r"|with no experience"
    r"|with zero|these days|nowadays)"
)
_MAKES = regex(
    rf"(?P<ahead>\bhow much (?:money )?(?:{_MODAL} )?(?:{_WHO} )?(?:be |really |actually )?)(?P<made>mak(?:es?|ing))\b"
    rf"(?! (?:of|sense|difference|use|up|it)\b)"
    rf"|(?P<forward>\bwhat (?:{_MODAL} )?{_WHO} (?:be |really |actually |usually |typically )?)"
    rf"(?P<built>mak(?:es?|ing))(?= {_BEHIND})"
    rf"|(?P<takes>\b(?:{_WHO}|be|to|what|much) )(?P<home>(?:take|bring|pull)(?:s|ing)? (?:home|in))\b"
    r"(?! (?:work|the|a)\b)",
    re.IGNORECASE,
)


def as_earned(utterance: str) -> str:
    """An utterance with "earn" for what is made or taken home as money; any other as it is."""
    found = _MAKES.search(utterance)
    name = next((name for name in ("made", "built", "home") if found and found[name]), "")
    if not (found and name):
        return utterance
    start, end = found.span(name)
    word = found[name].lower().split()[0].removeprefix("br")
    earn = "earning" if word.endswith("ing") and word != "ing" else "earns" if word.endswith("s") else "earn"
    return f"{utterance[:start]}{earn}{utterance[end:]}"
