"""What of a plan is answered by its own rule, ahead of what is learnt to be asked."""

from __future__ import annotations

from collections.abc import Callable

from ...models import Reply
from . import leaving_out, steps_counted, where_to_find
from .by_then import at_the_end, by_then
from .in_a_span import in_a_span
from .lesson_done import lesson_done
from .next_asked import next_and_more
from .step_times import if_stopped, in_a_period, of_one_step
from .study_times import only_at
from .taken_up_again import taken_up_again
from .what_counts import what_counts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["known_answer"]

_OF_TIME: tuple[Callable[[Planning, str], Reply | None], ...] = (
    next_and_more,
    of_one_step,
    at_the_end,
    by_then,
    in_a_span,
    only_at,
    taken_up_again,
    lesson_done,
    if_stopped,
)
_OF_STEPS = (in_a_period, leaving_out.one_of_two, leaving_out.is_it_wise, where_to_find.where, where_to_find.book)
_ALL = (*_OF_TIME, what_counts, *_OF_STEPS, *steps_counted.ANSWERS)


def known_answer(planning: Planning, utterance: str) -> Reply | None:
    """The first answer of these to an utterance; None where none of them has one."""
    return next(filter(None, (answer(planning, utterance) for answer in _ALL)), None)
