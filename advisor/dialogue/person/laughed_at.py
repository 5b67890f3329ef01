"""Laughed at: whether somebody like them is taken seriously is asked of their background, and not of their odds."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...text import normalize, words
from ..forms import SHORT, in_form
from ..patterns import compiled
from ..talk import Talk
from .backgrounds import OTHER, coming_from, of_person
from .carrying_over import weighed

__all__ = ["laughed_at"]

_ASKED = compiled(r"""
    \b(?:laugh\w*|giggle|chuckle|snigger)(?: (?:right|straight|even|just))?
    (?: (?:at|me|off|out|in my face|if|when|about me|behind my back)\b|[ ?.!]*$)
    |\btak(?:e|es|en|ing) (?:(?:me|us|(?:some|any)(?:one|body) like me|people like me|my (?:cv|application)
    |a (?:\w+ ){1,3}))?(?: ?any)? ?serious(?:ly)?\b
    |\b(?:am i|are we|would i be|will i be)(?: (?:just|being|only))? (?:an? )?(?:joke|laughing ?stock
    |kidding (?:myself|ourselves)|fooling myself|delusional|deluded|dreaming|ridiculous|crazy)\b
    |\bis (?:that|this|it)(?: (?:just|all))? an? joke to (?:them|you|companies|employers)\b
    |\b(?:look|glance) (?:twice )?at (?:me|us|my (?:cv|application|resume)|(?:some|any)(?:one|body) like me)\b
    |\b(?:bin|toss|chuck|trash|throw(?: away| out)?) my (?:cv|application|resume)\b
""")
_OF_ELSE = compiled(
    r"\b(?:questions?|code|github|projects?|portfolio|kaggle|essays?|wife|husband|mum|mom|dad|parents|family|friends?"
    r"|colleagues|brother|sister|teacher|class|accent|salary|pay|ask\w* for|old|age)\b"
)
"""What else one may be laughed at for, or by whom."""
_SCHOOLING = compiled(
    r"\b(?:no|without(?: an?)?|never|left|quit|only|just|not|don't have an?|didn't)\b.{0,30}"
    r"\b(?:degree|diploma|school\w*|college|uni\w*|gcses?|ged|studi\w+|certificates?|qualifications?)\b"
)
_LAUGH = compiled(r"\blaugh")
_MOST_WORDS = 40
_LEAD = "I don't think they would laugh (my view)."


def laughed_at(talk: Talk, utterance: str) -> Reply | None:
    """What somebody brings and what would be new, to who tells of themselves and asks whether they are laughed at.

    None for anything else, and for one of whom nothing is known.
    """
    said, profile = normalize(utterance), talk.state.profile
    if not _ASKED.search(said) or _OF_ELSE.search(said) or len(words(said)) > _MOST_WORDS:
        return None
    lacks = "degree" in profile.lacks or _SCHOOLING.search(said) is not None
    background = of_person(profile) or coming_from(said) or (OTHER if lacks else None)
    if background is None or talk.state.pending == "check":
        return None
    lead = [_LEAD] if _LAUGH.search(said) else []
    reply = weighed(talk, utterance, "can", background)
    degrees = talk.entries([talk.knowledge.roles.degree]) if lacks and reply else []
    schooling = [" ".join(in_form(entry, SHORT).split()) for entry in degrees]
    return replace(reply, text="\n\n".join([*lead, reply.text, *schooling])) if reply else None
