"""Asking whose word something is ("says who?"), or how they came by it ("where did they get those figures?")."""

from __future__ import annotations

from ...patterns import regex

__all__ = ["asks_how_known", "asks_whose"]

_SAYS_WHO = regex(
    r"\b(?:says who|who (?:says|said|claims|claimed|wrote|reports|reported|found|counted|measured|asked|surveyed"
    r"|reckons|came up with)|according to (?:who|whom|what)|whose (?:word|figure|number|view|opinion|claim|estimate)s?"
    r"|who (?:is|are|was|s) (?!the best|better|hiring)(?:he|she|they|this|that|\w+ \w+|\w+)(?=\s?(?:$|[,?;!.]|and\b"
    r"|anyway|exactly|even))|where (?:is|does|do|did|are) (?:that|this|the|these|those|it|you)\b.*\b(?:from|come from"
    r"|get)|where (?:the|that|this|those|these) .{1,40} (?:comes?|came) from"
    r"|of (?:whom|who|which people|how many)(?: exactly)?(?=\s*[?!.]*$)|how many (?:were (?:asked|surveyed)"
    r"|is that|did (?:they|he|she) ask|(?:people|persons|respondents|cases|firms)(?:(?=\s*[?!.]*$)| (?:is|are|was|were"
    r"|did|does|do|has|have|had|stand|said|answered|behind)))|(?:what|how big|how large) (?:is|was) (?:the |that |his "
    r"|her )?sample|sample size|kahan? se (?:aaya|aaye|aayi|mila|liya)|kisne (?:kaha|bola|likha)|kaun (?:bola|kehta"
    r"|hai ye|hai yeh|hai wo)|(?:ye|yeh|wo|woh) kaun hai|kiska (?:data|figure)"
    r"|(?:only|just|is|was|it's|that's) (?:it |that )?(?:only |just )?(?:his|her|their|an?)(?: own| personal)?"
    r" (?:opinion|guess|view|hunch)"
    r"|when (?:did|was) (?!you\b|i\b|we\b)(?:\w+ ){1,2}(?:say|write|written|publish(?:ed)?) ?(?:that|this|it|those)?)\b"
)
_HOW_KNOWN = regex(
    r"\b(?:does|do|did|is|are|was|were) (?:that|this|the|those|these|it|they)(?: \w+){0,2} (?:come|based|taken|drawn) "
    r"(?:from|on)\b.*\b(?:actual|real|adverts?|ads|postings?|listings?|surveys?|data|samples?|salaries|people|research"
    r"|stud(?:y|ies)|anything|what|whom)\b"
    r"|\bwhere (?:did|do|does|have|has) (?!you\b|u\b|i\b|we\b|people\b)\w+ (?:get|got|take|find|found)\b.*"
    r"\b(?:those|that|these|this|them|it|figures?|numbers?)\b"
    r"|\bhow (?:did|do|does|would) (?!you\b|u\b|i\b|we\b|people\b)\w+ (?:know|measure|(?:get|arrive|come) (?:to|at|by"
    r"|those|that|these|this|them|it)\b)"
    r"|\b(?:was|were|is|are) (?:that|this|those|these|it|they|the)(?: \S+)? (?:measured|counted|collected|calculated"
    r"|worked out|obtained|reached|found|made[- ]up|surveyed|guessed)\b(?! (?:as|in|with|by|towards|for)\b)"
    r"|\b(?:no ?(?:body|one)|any ?(?:body|one)|he|she|they) (?:ever |really |actually )?(?:measured?|counted?)\b"
)
"""That it is asked how whoever tells it came by a figure."""


def asks_whose(said: str) -> bool:
    """Whether a text in small letters asks whose word something is, or how they came by it."""
    return _SAYS_WHO.search(said) is not None or asks_how_known(said)


def asks_how_known(said: str) -> bool:
    """Whether it asks how whoever tells something came by it."""
    return _HOW_KNOWN.search(said) is not None
