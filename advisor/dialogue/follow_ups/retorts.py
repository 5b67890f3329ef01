"""Retorts: short words on an answer that are no question of their own, each met from the answer."""

from __future__ import annotations

from collections.abc import Callable

from ...models import Reply
from ..acts.doubt import age_of_one
from ..pay.own_pay import unfitting
from ..talk import Talk
from .conceding import conceded, objected
from .evidence import spoken_of
from .follow_up import challenges
from .precedence import which_first
from .returning import asked_before
from .single import one_alone
from .spreads import why_so_wide
from .verdicts import verdict, weighed

__all__ = ["is_of_all", "retort"]

_WAYS: tuple[Callable[[Talk, str], Reply | None], ...] = (
    why_so_wide,
    unfitting,
    asked_before,
    age_of_one,
    weighed,
    objected,
    verdict,
    conceded,
    which_first,
    one_alone,
)


def retort(talk: Talk, utterance: str) -> Reply | None:
    """The reply to what takes up an answer in a few words; None for anything else."""
    if not talk.state.answered:
        return age_of_one(talk, utterance)  # It may name the course.
    return next((reply for way in _WAYS if (reply := way(talk, utterance))), None)


def is_of_all(talk: Talk, utterance: str) -> bool:
    """Whether what somebody asks for themselves may be of all of the answer told last, rather than of a line of it."""
    of_the_told = bool(talk.state.told and talk.state.latest and talk.state.profile)
    return of_the_told and not (challenges(talk, utterance) or spoken_of(talk, utterance) or retort(talk, utterance))
