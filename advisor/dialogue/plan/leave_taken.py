"""Leave that is taken with a word on the plan: "thanks, starting tomorrow, bye"."""

from __future__ import annotations

from ...text import normalize, sentences
from ..acts.act_classifier import likely_act
from ..follow_ups.leaving import before_the_end, says_bye
from ..questions.pieces import is_question
from . import dates_said, time_frames

__all__ = ["goes", "takes_leave"]

_PARTS = frozenset({"goodbye", "thanks"})
_LIKELY, _LONGEST = 0.6, 20
"""How likely somebody says goodbye or thanks, at least; the words of such a message, at most."""


def takes_leave(utterance: str, kinds: frozenset[str] = _PARTS) -> bool:
    """Whether an utterance says goodbye, or thanks for all, beside what it tells of a beginning; by the `kinds` of acts
    that are likely."""
    if is_question(utterance) or len(normalize(utterance).split()) > _LONGEST:
        return False
    act = likely_act(utterance, (), lambda _: True)
    likely = act.kind in kinds and act.confidence >= _LIKELY
    return likely or says_bye(utterance) or (kinds == _PARTS and before_the_end(utterance) != "")


def goes(utterance: str) -> bool:
    """Whether an utterance says goodbye, or takes leave with the day on which the plan is begun."""
    now = time_frames.today()
    begins = any(dates_said.start(normalize(part).strip(), now)[0] for part in sentences(utterance))
    return takes_leave(utterance) if begins else takes_leave(utterance, frozenset({"goodbye"}))
