"""Asides: what people tell of their lives in the midst of a talk about their plan, and which asks and wants nothing."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled, says
from ..questions.pieces import is_question

__all__ = ["is_of_life", "word_on"]

_OF_ONESELF = compiled(r"""
    (?:(?:and|but|so|ok|okay|well|oh|yeah|yes|no|by the way|btw|anyway|honestly|also|actually|sadly|just)[, ]+)*
    (?:i|i'?[a-z]+|we|we'?[a-z]+|my|our|there(?:'s| is| are)|it'?s|it is|that'?s|that is|this is
    |(?:the )?(?:kids|rent|baby|money|work|life))\b
""")
_WISHES = compiled(r"""
    \b(?:want|wants|need|needs|would like|i'd like|wonder\w*|looking for|curious|help|how|why|what|which|where|who
    |whether|explain|tell me|please|pls|should|recommend|advice|worr\w+|afraid|don't (?:know|understand|get)
    |confus\w+)\b
""")
"""What asks or wants something, be it in passing."""
is_of_life = says(r"""
    \b(?:kids?|child(?:ren)?|baby|babies|son|daughter|wife|husband|partner|mum|mom|mother|dad|father|parents|grandma
    |family|married|divorce\w*|rent|mortgage|savings|bills|loan|money|broke|salary|earn|pay me|town|village|city
    |flat|landlord|laptop|computer|internet|phone|weather|rains?|long list|gym|dog|cat|birthday|holidays?)\b
""")
"""Whether an utterance names what belongs to home, money or things rather than to the profession."""
_SAD = regex(
    r"\b(?:ill|sick|died|dead|dying|passed away|funeral|hospital|lost|divorc\w+|fired|laid off|broke|tight|tired|hurts?"
    r"|pain|hard|slow|broken|stolen|lonely|alone|sadly|mad|crazy|struggl\w+)\b"
)


def word_on(utterance: str) -> str:
    """A kind word on what an utterance tells of the life of who says it; empty where it asks or wants something."""
    said = normalize(utterance)
    if "?" in said or is_question(utterance) or not _OF_ONESELF.match(said) or _WISHES.search(said):
        return ""
    return "I'm sorry to hear that; go at your own pace." if _SAD.search(said) else "Good to know."
