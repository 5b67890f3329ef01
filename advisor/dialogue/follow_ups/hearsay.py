"""Hearsay: what somebody else claims, and whether it is so, is a question about the claim."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize, words
from ..messages import AS_MY_SOURCES, WEIGHS

__all__ = ["advised", "claim", "weighed"]

_WHO = (
    r"(?:my|mera|meri|mere|a|one|some|an|every|the|that|this|our)?\s*(?:\w+\s)?(?:friends?|dost|brother|sister"
    r"|(?:brother|sister|son|daughter|father|mother)-in-law|bhai|behen|dad"
    r"|mum|mom|father|mother|papa|mummy|parents|uncle|aunt|cousin|teacher|professor|sir|boss|manager|colleagues?"
    r"|neighbou?r|wife|husband|sons?|daughters?|kids?|child(?:ren)?|nephew|niece|grand\w+"
    r"|boyfriend|girlfriend|roommate|classmates?|seniors?|recruiters?|people|log|everyone"
    r"|everybody|somebody|someone|they|youtubers?|influencers?|bloggers?|hosts?|speakers?|guys?|dude|man|woman|lady"
    r"|person|s?he|ladka|banda|reddit|linkedin|an article|a video|the news)"
)
_SAYS = regex(
    rf"(?:^|[.!?,;]\s+|\b(?:and|but|because|since|as|coz|cuz)\s)(?P<who>{_WHO})(?:\sonline)?(?:\s(?:on|in|at|from|of)\s\w+(?:\s\w+)?)?"
    r"(?:,?\s(?:who|that)\s(?:[\w']+\s){1,6}?[\w']+,?)?\s+(?:is\s|are\s|always\s|keeps?\s|all\s|just\s|also\s)*"
    r"(?:(?:will |would |'ll )?says?|said|saying|claims?|claimed|thinks?|tells? me|telling(?: me)?|told me|insists?"
    r"|argues?|warns?|warned me|believes?)(?:\s(?:that))?[:,]?\s+(?P<claim>.+)",
    re.IGNORECASE | re.DOTALL,
)
_HEARD = regex(
    r"(?:^|[.!?,;]\s+|\b(?:and|but)\s)i\s(?:also\s)?"
    r"(?:(?:keep|kept|have been|am) (?:hearing|reading|told)|(?:have )?(?:hear|heard|read))"
    r"(?:\s(?:everywhere|often|that|it said that))+\s(?P<claim>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""What somebody heard, be it of nobody."""
_TRUE = regex(
    r"(?:^|[.!?,;\n]|\b(?:and|so|but|aur|toh|to))\s*(?:(?:is|was|are|kya)\s)*(?:it|this|that|he|she|they|ye|yeh|wo"
    r"|ye baat|yeh baat)?\s*(?:is|are|really|actually|baat|a|as)*\s*(?:true|right|correct|so|wrong|exaggerated"
    r"|really so|(?:for )?(?:real(?:ly)?|sure)(?=\s*\?)|sach|sahi|sach me|galat|bad)"
    r"(?:\s(?:hai|h|kya|hai kya|then|though|about that|or not"
    r"|ya nahi|hi hai))*\s*\??\s*$"
    r"|\s(?:is|was) (?:it|this|that) (?:really |actually )?(?:true|right|correct)\W*$"
    r"|(?:,|\.)?\s*(?:right|true|is it|isn't it|na)\s?\?\s*$",
    re.IGNORECASE,
)
_TO_THEM = regex(
    r"(?:^|[.!?,;\n]|\b(?:and|so|but))\s*(?:what|how)\s(?:would|will|can|could|should|do|shall)\s(?:you\s(?:say"
    r"|tell|answer|reply"
    r"|respond|make of|think)|(?:i|we|one)\s(?:answer|reply|respond))\b[^.?!]*\?*\s*$"
    r"|(?:^|[.!?,;\n]|\b(?:and|so|but))\s*(?:what(?:'s|\sis)?|is\sthere|any|where(?:'s|\sis))(?:\s(?:the|any))?\s"
    r"(?:evidence|proof|truth)\b[^.?!]*\?*\s*$",
    re.IGNORECASE,
)
"""What the adviser would say to who claims it, or what speaks for it; what to say to one's family is asked for another
comfort."""
_FEELS = regex(
    r"[\s.,!?;\u2026]*(?:(?:and|so|aur|to|i am|i'm|im|a bit|a little|quite|very|now|it|this|that|ab|bahut|thoda|thodi"
    r"|kaafi|mujhe|sach me|really|honestly)\s+)*(?:(?:dar+|darr?|tension|chinta|ghabra\w*|fikar)\b[\w\s]{0,30}"
    r"|(?:scar(?:ed|es|ing)|worr(?:ied|ies|ying)|afraid|anxious|nervous|frighten\w*)\b[\w\s]{0,20})[\s.!?\u2026]*$",
    re.IGNORECASE,
)
"""A word on one's fear at the end, which the answer to the claim meets."""
_HEAVY = regex(
    r"^(?:[\w' ]{0,20}\b(?:am|i'm|im|feel|feeling|feels|makes? me|mai|main|mujhe)\s+)?"
    r"(?:(?:feel(?:ing)?|so|very|really|too|quite|a bit|a little|bit|bahut|kaafi|totally|just)\s+)*"
    r"(?:(?:low|down)(?! (?:on|in|with|to|for)\b)|sad|depressed|hopeless|discouraged|demotivated|disheartened|upset"
    r"|stressed|tensed?|scared|afraid|worried|anxious|nervous|terrified|awful)\b[^,.;!?]{0,24}?"
    r"(?:[,.;!?\u2026]+\s*|(?=\s(?:because|since|as|coz|cuz)\s))",
    re.IGNORECASE,
)
"""A heavy feeling at the beginning, which the answer to the claim behind it meets."""
_ADVERTS = regex(
    r"\b(?:ads?|adverts?|advertisements?|postings?|listings?|job posts?|jds?|job (?:descriptions?|specs?))\s"
    r"(?:(?:i|we)\s(?:see|saw|read|find|found)\s)?(?:that\s|all\s|mostly\s|often\s|always\s|usually\s)*"
    r"(?:want|ask|require|demand|need|insist)(?:s|ed|ing)?(?:\s(?:for|on))?\s(?P<thing>[^.?!,;]+)"
)
_DOUBTS = regex(
    r"\b(?:(?:are )?(?:you|u) sure|really|is (?:it|that) (?:true|so|right)|sach|pakka|sure ho)\b|\breally\?"
)
"""What makes of adverts that want something a question whether it is needed."""
_SURE = regex(
    r"^(?:(?:but|hmm|ok|and|wait)[, ]+)*(?:(?:are )?(?:you|u) (?:really )?sure|really|sure|pakka|sach)"
    r"(?: about (?:that|this|it))?\s*[?,.!]+\s*",
    re.IGNORECASE,
)
"""A doubt ahead of what somebody else says: "are you sure? my friend says …"."""
_LEANS = regex(
    r"(?:it|its|that|this|they|you(?! (?:need|must|have to|can'?t|cannot|should|won'?t)\b)|we|one|he|she"
    r"|without(?! an? )|no|not)\b",
    re.IGNORECASE,
)
"""How a claim begins that leans on the latest answer."""
_OF_HIRING = regex(r"^they (?=(?:\w+ ){0,2}(?:hire|take|want|look|interview|accept|employ|need|ask)\b)", re.IGNORECASE)
"""Those who hire, of whom a claim is: "they only hire cs people" leans on no answer."""
_YES_OR_NO = regex(r"^(?:Will|Is|Are|Do|Does|Can|Should|Am|Must)\b")
"""A question that the beginning of its answer says yes or no to."""
_ADVISES = regex(
    r"(?:(?:i|you|we) (?:should|shouldn'?t|must|need|needn'?t|ought|have to|do not have to|don'?t (?:need|have))\b"
    r"|i(?:'?m| am) (?:too|not|wasting|mad|crazy)\b).*",
    re.IGNORECASE | re.DOTALL,
)
"""A claim on oneself, or advice, which asks by itself whether it is right."""
_LEAST = 3
"""Words of a claim, at least."""


def claim(utterance: str) -> str:
    """What somebody is said to claim, where it is asked whether that is so, or weighs on who tells it; else empty."""
    said = utterance.strip()
    if (adverts := _ADVERTS.search(normalize(said))) and _DOUBTS.search(normalize(said)):
        return f"do i need {adverts['thing']}"
    if feels := _FEELS.search(said):
        said = said[: feels.start()] + ("?" if "?" in feels[0] else "")
    asked, doubt = _TRUE.search(said) or _TO_THEM.search(said), _SURE.match(said)
    if not (asked or doubt or is_heavy(said)):
        return ""
    told = said[doubt.end() if doubt else 0 : asked.start() if asked else None]
    found = _SAYS.search(told) or _HEARD.search(told)
    text = _OF_HIRING.sub("", found["claim"].strip(" .,;!?")) if found else ""
    if doubt and not asked and _LEANS.match(text):
        return ""  # "Are you sure? My cousin says it is a waste" is said of the answer.
    return text if len(words(text)) >= _LEAST else ""


def advised(utterance: str) -> str:
    """What somebody is said to advise or claim of who tells it; empty where an utterance tells no such thing."""
    found = _SAYS.search(utterance.strip())
    text = found["claim"].strip(" .,;!") if found else ""
    return text if "?" not in text and _ADVISES.match(text) and len(words(text)) >= _LEAST else ""


def is_heavy(utterance: str) -> bool:
    """Whether somebody begins with a heavy feeling."""
    return _HEAVY.match(utterance.strip()) is not None


def verdict_first(reply: Reply) -> Reply:
    """A reply to a claim with what its answer begins with ahead, where that is a verdict; any other as it is."""
    entry = reply.answers[0].entry if len(reply.answers) == 1 else None
    if entry is None or reply.kind != "answer" or not _YES_OR_NO.match(entry.question):
        return reply
    head = entry.answer.partition("\n\n")[0].strip()
    rest = "\n\n".join(part for part in reply.text.split("\n\n") if part.strip() != head)
    return reply if reply.text.startswith(head) else replace(reply, text=f"{head}\n\n{rest}".strip())


def weighed(utterance: str, reply: Callable[[str], Reply]) -> Reply | None:
    """The reply to what somebody claims, with a word on how it weighs on who tells it; None where nothing is claimed.

    `reply` gives the reply to the claim alone.
    """
    if not (said := claim(utterance)):
        of_it = reply(said) if (said := advised(utterance)) else None
        return replace(of_it, question=utterance) if of_it and of_it.kind == "answer" else None
    of_it = replace(verdict_first(reply(said)), question=utterance)
    if _SURE.match(utterance.strip()) and of_it.kind == "answer":
        of_it = replace(of_it, text=f"{AS_MY_SOURCES}\n\n{of_it.text}")
    heavy = is_heavy(utterance)
    return replace(of_it, text=f"{WEIGHS}\n\n" * heavy + of_it.text) if not heavy or of_it.kind == "answer" else None
