"""Who asks whether what they did counts as an answer of the skills check, or what does."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled, says

__all__ = [
    "asks_if_it_counts",
    "asks_of_another_job",
    "asks_what_counts",
    "believes",
    "is_less",
    "parts",
    "thing_that_counts",
]

_COUNTS = compiled(r"""
    (?:so |and |but )?(?:would|does|do|can|could|will|should|may|is|are)(?:n'?t)? (?:that|this|it|these|those|they|i|you
    |we)\b.{0,12}
    \b(?:count|counts|counted|enough|qualify|do|suffice|ok|okay|fine|all right)\b.{0,20}
    |(?:so |and |but )?(?:that |this |it )?counts?(?: here| too| (?:as|for) (?:it|that|one|this|a yes))?
""")
_COUNTS_ITSELF = regex(
    r"(?:so |and |but )?(?:does|do|would|will|can) "
    r"(?!(?:that|this|it|these|those|i|you|we)\b)(\w.{0,90}?) (?:count|qualify)(?: too| here| as .{1,20})?"
    r"(?: or .{1,60})?"
)
_WHAT_COUNTS = regex(
    r"\bwhat (?:do|would|does|should)(?: you| i)? count\b|\b(?:qualif\w+|counts?) as a (?:yes|no|little)\b"
)
is_less = says(r"""
    \b(?:excel|spread ?sheets?|sheets?|tutorials?|cop(?:y|ied|ying)\w*|youtube|videos?|follow\w*|chat ?gpt|class\w*
    |course\w*|workshop|school|college|homework|theory|watch\w*|read(?:ing)?|no-?code|drag|help\w*|once|half)\b
""")
"""Whether what somebody asks of can only be a part of what a question asks."""
asks_of_another_job = says(r"""
    \b(?:do|does|would|will|should)\ (?:an?\ |the\ |all\ )?(?:data\ |business\ |software\ |product\ |web\ )*
    (?:analysts?|scientists?|architects?|managers?|researchers?|developers?|programmers?)\b
""")
"""Whether it is asked of another job if it needs something."""
_BELIEVES = regex(r"(?:(?:and|but|so|because|as|since) )*(?:i|we) (?:always )?(?:thought|believed|assumed|supposed)\b")
_SENTENCE = regex(
    r"(?<=[.!?;\u2026])\s+|\n+|,\s+(?=(?:and |but |so )?(?:what(?:'?s)?|whats|ye|yeh)\b)"
    r"|,\s+and\s+(?=why\b)|,?\s+and\s+(?=(?:yes|no|(?:a )?little) (?:to|for|here)\b)"
)
_SENTENCE_OR_COMMA = regex(
    rf"{_SENTENCE.pattern}|,\s+(?=(?:does|do|would|will|is|are|can)(?:n'?t)? (?:that|this|it|these|those)\b)"
)


def parts(utterance: str) -> list[str]:
    """The sentences of an utterance, also where no capital begins them; none is blank."""
    return [part for part in _SENTENCE.split(utterance) if part.strip()]


def believes(part: str) -> bool:
    """Whether a part of an utterance only says what somebody took for true: "I thought only others used it"."""
    return _BELIEVES.match(normalize(part)) is not None


def asks_if_it_counts(utterance: str) -> str:
    """What is told by somebody who asks whether that counts: "I built one in a spreadsheet. Does that count?"."""
    said = [part for part in _SENTENCE_OR_COMMA.split(utterance) if part.strip()]
    told = [part for part in said if not _COUNTS.fullmatch(normalize(part).strip(" .?!"))]
    return " ".join(told) if len(told) == len(said) - 1 else ""


def thing_that_counts(utterance: str) -> str:
    """The thing of which somebody asks whether it counts: "does Scratch count? We made a game"; empty where none is."""
    said = [normalize(part).strip(" .?!") for part in parts(utterance)]
    return next((found[1] for part in said if (found := _COUNTS_ITSELF.fullmatch(part))), "")


def asks_what_counts(utterance: str) -> bool:
    """Whether somebody asks if a thing counts, or what does."""
    said = normalize(utterance)
    alone = _COUNTS.fullmatch(said.strip(" .?!"))
    return bool(alone or thing_that_counts(utterance) or _WHAT_COUNTS.search(said))
