"""Cues: words in an utterance that tell which act it is where no template fits the whole ("that went over my head")."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..patterns import regex
from ..text import is_function_word, stem, words
from .act_templates import NOISE
from .acts import Act
from .cue_templates import CUE_MACROS, CUES
from .feelings import FEELINGS
from .templates import compiled, vocabulary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Strength = Literal["strong", "fair", "weak"]

__all__ = ["Cue", "cue"]

_MOST_WORDS = 14
"""Words of an utterance that is looked at: a longer one tells or asks something."""
_MOST_STRANGE = 1
"""Telling words that are neither of a cue nor about talk, at most, where the utterance points to what was said."""

_SHORT = 4
"""Words of an utterance that need not point to what was said to be about talk alone."""

_TALK_WORDS = (
    "answer answers answered question questions reply replies one ones thing things stuff version text words word"
    " line lines sentence sentences part bit point points way ways time number numbers figure figures percent"
    " percentage percentages claim claims info information data topic topics subject conversation chat talk"
    " discussion message read see show tell give say said saying put make made explain repeat understand know mean"
    " think thought ask asked asking want wanted need like please pls plz sorry wow hmm hm ok okay oh ah long short"
    " simple easy clear good bad right wrong true real really sure first second third last two three both many much"
    " little lot actual actually honest honestly just still again back go went come came let use find feel sounds"
    " sound seems seem look looks big new old next previous above below kindly bro bhai sir yaar dude man thanks"
    " thank hey hi hello well yeah yes no nope fine nice great exactly basically literally maybe perhaps probably"
    " quick quickly today somehow anyway instead rather quite pretty higher lower high low expected heard pick"
    " choose try call set sets thats whats hows wheres whos its isnt dont doesnt cant padha suna mila tumne aapne"
    " tum aap maine mujhe unhone kisi abhi anything something everything nothing fit fits either help helps iska"
    " iske isko uska uske inka inme dono sab bol bolna kaha kaho h hain tha to toh lag raha rahi lagta lagti dikhao"
    " dikha chahiye kuch koi bahut bhi liye wala wali sath saath kya hai ka ki ke ko me mein se ye yeh wo woh na ji"
    " kar karo bolo batao bata do dena samjhao aur"
)
_TALK = frozenset(map(stem, _TALK_WORDS.split()))
"""Stems of words about talk itself."""
_POINTING = frozenset(
    map(
        stem,
        "it that this those these your you ones answer said ye yeh isme uska iska iske uske inka inme dono".split(),
    )
)
_WORD = regex(r"\{\w+\}|[a-z0-9]+")
_ORDINAL = "the {ordinal} [one|answer|option|thing|part]"


class Cue(NamedTuple):
    """An act that an utterance gives a sign of."""

    act: Act
    strength: Strength
    """Strong where the utterance is about talk alone and points to it, fair where it only is about talk, else weak."""


def cue(utterance: str) -> Cue | None:
    """The act that an utterance gives a sign of; None where it gives none, or is about too much else."""
    typed = [word for word in words(utterance) if word not in NOISE]
    if not 0 < len(typed) <= _MOST_WORDS:
        return None
    said = list(map(stem, typed))
    about_talk = _vocabulary().union(stem(word) for word in typed if is_function_word(word))
    text = "".join(f" {word}" for word in said)
    for kind, templates in CUES.items():
        found = next((match for template in templates if (match := _pattern(template).search(text))), None)
        if found is None:
            continue
        rest = f"{text[: found.start()]}{text[found.end() :]}".split()
        strange = [word for word in rest if word not in about_talk]
        ordinal = _pattern(_ORDINAL).search(text)
        pointing = (
            ordinal is not None
            or " the two" in text
            or not _POINTING.isdisjoint(said)
            or (kind in FEELINGS and "i" in said)
        )
        if len(strange) > _MOST_STRANGE or (strange and not pointing):
            return None
        strength: Strength = "weak" if strange else "strong" if pointing or len(said) <= _SHORT else "fair"
        return Cue(Act(kind, about=ordinal[0].strip() if ordinal else ""), strength)
    return None


@cache
def _vocabulary() -> frozenset[str]:
    """The stems of the words that are about talk."""
    templates = [template for group in CUES.values() for template in group]
    return _TALK.union(*(vocabulary(_stemmed(template), _macros()) for template in templates))


@cache
def _macros() -> dict[str, str]:
    return {name: _stemmed(template) for name, template in CUE_MACROS.items()}


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(f"(?:{compiled(_stemmed(template), _macros())})(?= |$)")


def _stemmed(template: str) -> str:
    """A template whose words are stems, so that "claims" and "claimed" are one."""
    return _WORD.sub(lambda found: found[0] if found[0].startswith("{") else stem(found[0]), template)
