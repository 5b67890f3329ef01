"""Who asks what an answer of the check was taken for, or for which question it was taken."""

from __future__ import annotations

from ..patterns import compiled, says

__all__ = ["asks_taken", "asks_which"]

asks_which = says(r"""
    \b(?:was|is|did|does) (?:that|it|this|my (?:last )?answer)(?: (?:go|count|taken|put|noted|down|now))* (?:for|to|as)
    [ ](?:the |question |number |no |#)*(?:\d|last|first|previous|one before)\b
    |\b(?:which|what) (?:question|one|number) (?:was|is|did|does)\b.{0,30}\bfor\b
""")
"""Whether somebody asks for which question their last answer was taken: "was that for 4 or 5?"."""
_TAKEN = compiled(r"""
    (?:(?:and|so|but|wait|hey|ok|sorry|btw|no)[, ]+)*(?:what|which answer)
    (?: (?:did|have|do|had) (?:you|i)(?: \w+)?? (?:take|taken|took|put|note|noted|mark|marked|have|count|counted|get
    |got|write|written|record|recorded|set|enter|entered|understand|give|given|answer|say)| is my answer| was my answer
    |'s my answer)
    (?: (?:me|it|that|down|for|as|in|on|to|at|about|of|under|my|the|answer|question|number|no\.?|q|skill))*
    \s#?([\w/]+(?: [\w/]+){0,3}?)(?: (?:now|so far|please|then|question|one))*
""")


def asks_taken(said: str) -> str:
    """The name or number of the answer of which somebody asks, in small letters, what it was taken for; or empty."""
    found = _TAKEN.fullmatch(said.strip(" .!?"))
    return found[1] if found else ""
