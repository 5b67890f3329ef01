"""What stands in a list of oneself where the job would, and no slot and no form of a name holds: "cabin crew"."""

from __future__ import annotations

from ...patterns import regex
from ...slots import COUNTRIES, SKILLS
from ...text import clean, is_function_word, normalize, words
from .profile import Profile
from .telling import read

__all__ = ["listed_beside"]

_PIECE = regex(r"[.,;]\s+|[.,;]$|\n")
_A_NAME = regex(r"[A-Za-z][A-Za-z'&/-]+(?: [A-Za-z][A-Za-z'&/-]*){0,3}")
_NO_WORK = regex(
    r"\b(?:hi|hello|hey|yo|hiya|thanks?|please|pls|ok|okay|yes|no|so|well|lol|married|single|divorced|bored|stuck|tired|broke"
    r"|curious|keen|lost|fed|sick|happy|help|advice|male|female|mum|mom|dad|kids?|children|introvert"
    r"|extrovert|plan|roadmap|salary|pay|course\w*|free|complete|total|beginner|newbie|noob|zero|career|change\w*|switch\w*|ml|ai|want\w*"
    r"|need|look\w*|interested|goal|dream\w*|hop\w+|plann\w+|gamer|dropout|learner|self|native|speaker|what|how|why|when|where|which|who"
    r"|good|bad|morning|evening|afternoon|evenings|mornings|weekends?|hours?|years?|months?|sorry|typo)\b"
)
_FACTS = frozenset({"age", "years", "country", "hours"})
_PIECES, _FIRST = 3, 2
"""Pieces of a list of oneself, at least; and among how many of the first the job stands."""


def listed_beside(utterance: str, profile: Profile) -> tuple[str, ...]:
    """The piece of a short list of oneself that stands where the job would, in its own words; empty where none does."""
    pieces = [piece for part in _PIECE.split(utterance) if (piece := clean(part).strip())]
    told = read(utterance)
    if profile.role or "role" in told.values or told.asks or len(_FACTS & told.values.keys()) < _PIECES - 1:
        return ()
    if len(pieces) < _PIECES or "?" in utterance:
        return ()
    unread = [piece for piece in pieces[: _FIRST + 1] if _is_a_name(piece)]
    return (unread[0],) if unread else ()


def _is_a_name(piece: str) -> bool:
    """Whether a piece of a list may be what somebody works as."""
    said = normalize(piece)
    plain = _A_NAME.fullmatch(piece) and said not in COUNTRIES and said not in SKILLS and not _NO_WORK.search(said)
    return bool(plain) and not any(map(is_function_word, words(said)[:1])) and not read(piece).values
