"""Dialogue acts: what people say about the talk itself ("more", "back", "the second one")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..text import is_function_word, normalize, stem, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    ActKind = Literal["pick", "yes", "both", "all", "more", "again", "back", "why", "nod", "goodbye", "help"]

__all__ = ["LAST", "Act", "named_by", "parse"]

LAST = -1
"""The place of the last of what was offered, however many that is."""

_AHEAD = r"(?:(?:yes|sure|ok|okay|no|and) )?(?:(?:tell me )?(?:more )?about )?"
_NUMBER = r"#?(?:\d{1,3}[.)]?|one|two|three)"
_PATTERNS = {
    "numbers": rf"{_AHEAD}(?:(?:number|no|option|choice) )?{_NUMBER}(?:(?: ?(?:,|and|&) ?| ){_NUMBER})*",
    "ordinal": rf"{_AHEAD}(?:the )?(?:first|1st|second|2nd|third|3rd|last)(?: one)?",
    "yes": r"yes|yeah|yep|yup|sure|y|go ahead|that one",
    "both": r"both|both of them",
    "all": r"all|all of them|all three",
    "more": r"(?:(?:tell|show) me |give me )?more(?: about (?:it|that|this))?|go on|continue|next|keep going"
    r"|(?:what|anything) else",
    "again": r"(?:can you )?(?:repeat|say)(?: that| it)?(?: again)?|again|come again|once more"
    r"|what did you (?:just )?say",
    "back": r"(?:let'?s )?(?:go )?back|(?:the )?previous(?: one| topic)?",
    "why": r"why|why (?:is )?(?:that|this)|why do you say (?:that|so)|how come|how do you know(?: that)?"
    r"|are you (?:really )?sure(?: about that)?|really|says who",
    "nod": r"ok|okay|no|nope|no thanks|never ?mind|fine|all right|alright|great|cool|nice|i see|got it|aha"
    r"|lol|haha|hm+",
    "goodbye": r"bye|goodbye|bye bye|exit|quit",
    "help": r"help",
}
"""What each act is said with; no utterance is two of them."""
_ACT = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS.items()))
_PLACES = {"one": 1, "two": 2, "three": 3, "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3}


@dataclass(frozen=True, slots=True)
class Act:
    """One dialogue act."""

    kind: ActKind
    """What the person does with it."""
    places: tuple[int, ...] = ()
    """For `pick`: the places picked of what was offered, from 1, or `LAST`; they may lie outside it."""


def parse(utterance: str, offered: Sequence[str] = ()) -> Act | None:
    """The act that an utterance is, courtesy and closing marks aside; None where it is none.

    To say one of the texts that were offered is to pick it.
    """
    said = _plain(utterance)
    for place, text in enumerate(offered, 1):
        if said == _plain(text):
            return Act("pick", (place,))
    found = _ACT.fullmatch(said)
    if found is None:
        return None
    if found.lastgroup == "numbers":
        numbers = re.findall(r"\d+|one|two|three", found[0])
        return Act("pick", tuple(_PLACES.get(number) or int(number) for number in numbers))
    if found.lastgroup == "ordinal":
        ordinal = found[0].removesuffix(" one").split()[-1]
        return Act("pick", (_PLACES.get(ordinal, LAST),))
    kind: ActKind = found.lastgroup  # type: ignore[assignment]  # The names of the other groups are the kinds.
    return Act(kind)


def named_by(utterance: str, offered: Sequence[str]) -> Act | None:
    """The pick of the one text offered that holds every telling word of an utterance; None for no text or several."""
    said = {stem(word) for word in words(utterance) if not is_function_word(word)}
    holding = [place for place, text in enumerate(offered, 1) if said <= {stem(word) for word in words(text)}]
    return Act("pick", (holding[0],)) if said and len(holding) == 1 else None


def _plain(utterance: str) -> str:
    """What was said without courtesy and closing marks."""
    said = (word.rstrip(".!?,") for word in normalize(utterance).split())
    return " ".join(word for word in said if word and word != "please")
