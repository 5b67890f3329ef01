"""Children that somebody tells of having beside other things: "accountant, 38, two kids"."""

from __future__ import annotations

from collections.abc import Sequence

from ..patterns import compiled

__all__ = ["children_in"]

_CHILDREN = compiled(r"""
    (?:(?:^|[,;.(]|\b(?:and|with|have|got|of|plus))\s*(?:(?:the|we|i|i've|have|got|to)\s)*)
    (?P<said>(?!my\s(?:kids?|child(?:ren)?|daughters?|sons?)\b)
    (?:(?:an?|one|two|three|four|five|six|[1-6]|twin|my|small|little|young|new|grown(?:-up)?|teenage)\s){1,3}
    (?:kids?|child(?:ren)?|toddlers?|bab(?:y|ies)|newborn|twins|daughters?|sons?)(?:\s(?:at home|in school))?
    |(?:single )?(?:mum|mom|mother|dad|father|parent) (?:of|to) (?:one|two|three|four|five|[1-6]))\b
    (?!\s(?:is|are|wants?|asked|said|was|were|who|could|can|should|would|has|steps?)\b|'s)
""")
_SPOKEN_OF = compiled(r"""
    \b(?:like|as if|as though) (?:i am |i'm |i were |you are |i )?(?:have |had )?$
    |\b(?:for|to|teach\w*|explain)\s*$
""")
"""What stands before children who are only spoken of: "explain it as if I had a five-year-old"."""


def children_in(message: str, told: Sequence[str]) -> tuple[str, ...]:
    """The children that a message says somebody has, in their words, where nothing `told` holds them."""
    found = (match for match in _CHILDREN.finditer(message))
    said = (match["said"].strip() for match in found if not _SPOKEN_OF.search(message[: match.start("said")][-30:]))
    return tuple(text for text in dict.fromkeys(said) if not any(text.lower() in other.lower() for other in told))
