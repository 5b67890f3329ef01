"""What is said of a plan in the words that it is read from: its steps by name, its hours in figures."""

from __future__ import annotations

from ...patterns import regex
from ..person.amount_patterns import WORDED, in_figures
from .day_ranges import joined, paused_until
from .next_asked import asks_more
from .nth_step import with_its_number
from .other_hours import without_a_sigh
from .own_words import as_meant
from .plan import Plan
from .plan_reader import is_meant
from .pointing import with_the_step
from .rewording import of_a_place, of_a_step, of_a_step_out
from .season_hours import in_its_months
from .shares import at_a_share
from .starting_after import with_its_day
from .step_mentions import titles_in
from .step_questions import asks_hours
from .time_frames import today

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .planning import Planning

__all__ = ["of_the_plan"]

_MAKE_IT = regex(r"(?i)\b(?:make|call) (?:it|that) (?:more like |about )?\d+(?: ?(?:h|hrs?|hours?))?\W*$")
"""Hours wished right after those of a step."""
_ASIDE = regex(r"(?i),? ?\b(?:by the way|btw)\b,?")


def of_the_plan(planning: Planning, utterance: str, plan: Plan, *, shown: bool) -> str:
    """An utterance to somebody's plan in plain words; `shown`: the plan was spoken of last."""
    utterance = _ASIDE.sub(" ", utterance).strip() or utterance
    if asks_more(utterance):
        return utterance
    utterance = as_meant(utterance, plan, shown=shown)
    if WORDED.search(utterance.lower()):
        utterance = WORDED.sub(in_figures, utterance[0].lower() + utterance[1:])  # "Seventeen weeks at 2 hours."
    utterance = paused_until(joined(utterance, today()), planning.asked_before if shown else "")
    utterance = in_its_months(with_its_day(utterance, today()), planning.asked_before if shown else "")
    spoken_of = planning.spoken_of if shown else ""
    of_hours = planning.spoken_of in titles_in(planning.asked_before, plan) and asks_hours(planning.asked_before)
    of_its_size = of_hours and _MAKE_IT.search(utterance)
    utterance = without_a_sigh(utterance, plan) if shown and not of_its_size else utterance
    if shown or is_meant(utterance, plan):
        utterance = with_its_number(utterance, plan, spoken_of, planning.asked_before if shown else "")
    if shown:
        utterance = at_a_share(with_the_step(utterance, plan, spoken_of), plan, spoken_of)
        utterance = of_a_step_out(of_a_place(utterance, plan), plan, planning.spoke_of)
    return of_a_step(utterance, plan, spoken_of, of_hours=of_hours)
