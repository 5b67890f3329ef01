"""What people say about the talk itself: a choice, "more", "again", "back", "why". Patterns only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .text import is_function_word, normalize, stem, words

__all__ = [
    "AGAIN",
    "ALL",
    "BACK",
    "BOTH",
    "LEAVE",
    "MORE",
    "NOD",
    "WHY",
    "YES",
    "by_words",
    "matches",
    "places",
    "without_lean",
]

BOTH = r"both|both of them"
ALL = r"all|all of them|all three"
YES = r"yes|yeah|yep|yup|sure|y|go ahead|that one"
MORE = (
    r"(?:(?:tell|show) me |give me )?more(?: about (?:it|that|this))?|go on|continue|next|keep going"
    r"|(?:what|anything) else"
)
AGAIN = r"(?:can you )?(?:repeat|say)(?: that| it)?(?: again)?|again|come again|once more|what did you (?:just )?say"
NOD = r"ok|okay|no|nope|no thanks|never ?mind|fine|all right|alright|great|cool|nice|i see|got it|aha|lol|haha|hm+"
BACK = r"(?:let'?s )?(?:go )?back|(?:the )?previous(?: one| topic)?"
WHY = r"why|why (?:is )?(?:that|this)|why do you say (?:that|so)|how come|how do you know(?: that)?"
LEAVE = r"bye|goodbye|bye bye|exit|quit"

_AHEAD = r"(?:(?:yes|sure|ok|okay|no|and) )?(?:(?:tell me )?(?:more )?about )?"
_NUMBERS = _AHEAD + r"(?:(?:number|no|option|choice) )?#?\d{1,3}[.)]?(?:(?:\s*(?:,|and|&)\s*|\s+)#?\d{1,3}[.)]?)*"
_ORDINAL = _AHEAD + r"(?:the )?(first|1st|second|2nd|third|3rd|last)(?: one)?"
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3}
_WRITTEN = {"one": "1", "two": "2", "three": "3"}
_FILLERS = frozenset("no and or but so ok okay then well".split())
_LEANS = tuple(
    tuple(lean.split())
    for lean in "what about|how about|what of|i mean|i meant|back to|go back to|let's go back to|lets go back to".split(
        "|"
    )
)
_COMPARED = frozenset("one of pays pay earns earn is".split())
_FEW = 3
_AFTERTHOUGHTS = frozenset("then though instead".split())


def matches(pattern: str, utterance: str) -> bool:
    """Whether an utterance is one of these moves, courtesy and closing marks aside."""
    return re.fullmatch(pattern, _plain(utterance)) is not None


def places(utterance: str, offered: int) -> list[int]:
    """The places, from 1, that an utterance picks from a list of that many; they may lie outside it."""
    said = _plain(utterance)
    written = " ".join(_WRITTEN.get(word, word) for word in said.split())
    if re.fullmatch(_NUMBERS, written):
        return [int(number) for number in re.findall(r"\d+", written)]
    if ordinal := re.fullmatch(_ORDINAL, said):
        return [offered if ordinal[1] == "last" else _ORDINALS[ordinal[1]]]
    return []


def by_words(utterance: str, texts: Sequence[str]) -> int | None:
    """The index of the one text that holds every telling word of an utterance; None when no text or several do."""
    said = {stem(word) for word in words(utterance) if not is_function_word(word)}
    holding = [index for index, text in enumerate(texts) if said <= {stem(word) for word in words(text)}]
    return holding[0] if said and len(holding) == 1 else None


def without_lean(utterance: str) -> tuple[str, bool]:
    """What was said without the words that lean on what was said before, and whether it leans at all.

    A few words lean even if none of them says so: "London?".
    """
    typed = utterance.split()
    said = [word.strip(",.;:!?").lower().replace("\u2019", "'") for word in typed]
    start = next((place for place, word in enumerate(said) if word not in _FILLERS), len(said))
    if said[start : start + 1] == ["which"] and _COMPARED & set(said[start + 1 : start + 2]):
        return utterance.strip(), True
    lean = next((lean for lean in _LEANS if tuple(said[start : start + len(lean)]) == lean), ())
    if not lean and "and" not in said[max(0, start - 1) : start]:
        return utterance.strip(), len(said) <= _FEW
    start += len(lean)
    start += said[start : start + 1] == ["the"]
    end = len(said) - (said[-1] in _AFTERTHOUGHTS)
    return " ".join(typed[start:end]) or utterance.strip(), True


def _plain(utterance: str) -> str:
    """What was said without courtesy and closing marks."""
    said = (word.rstrip(".!?,") for word in normalize(utterance).split())
    return " ".join(word for word in said if word and word != "please")
