"""What stands beside what is said: addresses, code, tags, marks of Markdown, what others said and signatures."""

from __future__ import annotations

import re

from ..patterns import regex

__all__ = ["without_markup"]

_MAY_BE = regex(r"[<>&@`#\[]|://|www\.|\]\(|\bsent\s+from\s", re.IGNORECASE)
_LINK = regex(r"\[([^\[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*\)")
_BESIDE = regex(
    r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)"
    r"|<!--.*?-->|</?(?:a|b|i|u|s|p|br|hr|div|span|strong|em|code|pre|ul|ol|li|h[1-6]|t(?:able|body|head|[rdh])|img"
    r"|blockquote|su[bp]|font)(?:\s+[\w-]+=[^<>]*|\s*/)?>"
    r"|<?\bhttps?://[^\s<>]+>?|<?\bwww\.[^\s<>/]+/[^\s<>]+>?"
    r"|(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|^\s*(?:@[\w.-]+[,:]?\s+)+"
    r"|^\s*\[[\d/.,:\s-]{6,}(?:[ap]m)?\](?:\s*[\w .+-]{1,30}:)?"
    r"|\bsent\s+from\s+(?:my\s+)?[\w ]{1,30}\s*\Z",
    re.IGNORECASE | re.DOTALL,
)
_ENDS = (
    r"regards|wishes|sincerely|respectfully|faithfully|truly|cordially|gratefully|remain|thanks|thank you|thanking you"
    r"|thx|tysm|ty|tia|cheers"
)
_CLOSING = regex(
    rf"(?<=[.!?\n])\s*(?=[^.!?\n]*\b(?i:{_ENDS})\b)"
    rf"(?:(?i:{_ENDS}|with|and|my|many|kind|best|warm|sincere|yours?|very|i|sir|madam|in advance|ever|again"
    r"|in anticipation|for your (?:time|help|kindness|reply|attention))(?:[\s,.!\u2013-]+|\Z))+"
    r"(?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir)\.?\s+)?(?:[A-Z]\.\s*)*[A-Z][\w'-]+(?:\s+(?:[A-Z]\.|[A-Z][\w'-]+)){0,3}"
    r"|(?<=[,\n] )(?!(?:good)?bye|but|and|see|that|all|later|cheers|ok|so)[a-z]+)?[\s.!]*\Z"
)
"""How a letter ends, with the name of its writer: "Respectfully yours, Georgina Fell"."""
_OPENING = regex(
    r"^\W*(?:(?:u+m+|u+h+|h+m+|so|ok(?:ay)?|hey|hi|hello|sorry|well|lol|guys|sir|bro|yo)\b[\s,.!]*)*"
    r"(?:[^.?!,]{0,50}\b(?:(?:the|a) right (?:place|person|forum)"
    r"|(?:dumb|stupid|silly|noob|newbie|basic|weird) (?:question|doubt)"
    r"|(?:sounds?|be|seems?|is) (?:a bit |very |kinda |really )?(?:dumb|stupid|silly|weird|basic)"
    r"|been asked(?: before| already)?|(?:don'?t|dont|do not) know (?:if|whether) you (?:can|could) (?:help|answer)"
    r"|(?:sorry|hate) to (?:bother|disturb|ask)(?: you)?"
    r"|(?:pardon|forgive|excuse) me)\b[^.?!,]{0,24}?[\s,]+but(?: like)?[\s,]+)(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""How somebody begins who excuses a question: "sorry, this may be a dumb question but"."""
_LEAD = regex(
    r"^\W*(?:(?:so|ok(?:ay)?|hey|hi|hello|sorry|well|yo|bro|sir|and)\b[\s,.!]*)*"
    r"(?:(?:a |just a |real )?quick(?: (?:one|q|question))?|(?:just )?one (?:more|last)(?: (?:thing|question|q|doubt))?"
    r"|(?:the )?last (?:one|question|thing|doubt)(?:,? i promise)?)\s*[,:\u2013-]+\s*(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""How somebody announces a question: "yo, quick one:"."""
_ANNOUNCED = regex(
    r"^((?:(?!\b(?:if|when|once|until)\b)[^.?!]){8,}?),?\s+(?:(?:and|so|but)\s+(?:now\s+)?i\s+(?:just\s+)?"
    r"(?:(?:need|want|wanted|would like|have)\s+to|wanna)\s+(?:know|ask|find out)"
    r"|(?:(?:and|so|but)\s+)?(?:any ?ways?|any ?how|long story short)\b[:,]?)\s+"
    r"(?=(?:what|which|how|where|is|are|do|does|should|can)\b)",
    re.IGNORECASE,
)
"""What is told ahead of a question and how that is announced: "i quit my job and now i need to know which …", "my dad
is a doctor, anyway which …"."""
_THANKS = regex(
    r"(?P<asked>(?:^|[.!?,;]\s*|\b(?:and|but|so)\s)(?:what|how|which|why|where|when|who|is|are|do|does|can|could"
    r"|should|will|would|any)(?:'s|s)?\s[^.!?,;]{6,80}?)[,;\s]+"
    r"(?:thank(?:s| you|ing you)|thx|ty|tia)(?: (?:so much|very much|a lot|a bunch|in advance|sir|madam|bhai|bro"
    r"|mate))*[\s.!]*\Z",
    re.IGNORECASE,
)
"""A question with thanks behind a comma."""
_ARROW = regex(r"\s?(?:[-=]{1,3}>|\u2192|\u27a1)\s?(?=\w)")
_LONGEST_CLOSING = 200
"""Characters of that, at most: looked for in a whole text it takes time that grows with the square of its spaces."""
_GOODBYE = regex(r"\b(?:bye|good ?night|see (?:you|ya)|cya|ciao)\b", re.IGNORECASE)
_ENTITY = regex(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.IGNORECASE)
_QUOTED = regex(r"^[^\S\n]*>.*(?:\n|\Z)", re.MULTILINE)
_HEADING = regex(r"^[^\S\n]*#{1,6}[^\S\n]+", re.MULTILINE)


def without_markup(text: str) -> str:
    """What a person says in a text, without what only stands beside it; the text itself where nothing else is left."""
    closing = _CLOSING.search(text, max(0, len(text) - _LONGEST_CLOSING))
    if closing and not _GOODBYE.search(closing[0]):
        text = text[: closing.start()]
    if thanks := _THANKS.search(text, max(0, len(text) - _LONGEST_CLOSING)):
        text = text[: thanks.end("asked")]
    text = _ANNOUNCED.sub(r"\1. ", text, count=1)
    text = _ARROW.sub(" to ", _LEAD.sub("", _OPENING.sub("", text, count=1), count=1))
    if not _MAY_BE.search(text):
        return text
    if _ENTITY.search(text):
        from html import unescape

        text = unescape(text)
    plain = _BESIDE.sub(" ", _LINK.sub(r"\1", text))
    plain = _or(_QUOTED.sub("", plain), _QUOTED.sub(lambda line: line[0].replace(">", " ", 1), plain))
    return _or(_HEADING.sub("", plain), text)


def _or(text: str, other: str) -> str:
    """The text, if it says something; otherwise the other."""
    return text if any(map(str.isalnum, text)) else other
