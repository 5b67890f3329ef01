"""Orders about time: hours of a step, hours in every week or for a while, a time to fit into."""

from __future__ import annotations

from re import Match

from ...patterns import regex
from ..patterns import compiled
from ..person.amount_patterns import number
from . import order_patterns as patterns
from . import time_frames
from .clauses import Clause, Order
from .dates_said import unknown_day
from .moods import is_ahead, is_to_be_done, of_the_past
from .plan_hours import hours_named
from .starting_after import WITHOUT_A_DAY
from .step_mentions import AT

__all__ = ["dates", "fit", "fit_asked", "freed", "hours", "is_aim", "size", "whole"]

_LONGER = 1.5
"""How many times as long a step becomes that is to be longer."""
_SETS = regex(
    r"\b(?:change|set|make|put|raise|lower|reduce|increase|go|take|do|reckon|plan|use|back|keep|stay|stick|leave)\b"
)
_GIVES = regex(
    r"\b(?:needs?|takes?|gets?|wants?|give|keep|leave|should|must|allow|spend|cut|shorten|extend|trim|have|count|schedule)\b"
)
_MINE = compiled(r"""
    \b(?:my (?:own )?(?:number|figure|estimate|guess|count|value|hours?|time|size)s?|mine)\b
    |\b(?:i|i'd|i'll|i would|i will) (?:rather |only |just |now )*(?:say|estimate|guess|assume|expect|reckon|budget
    |put)\b
""")
"""What makes an amount beside a step the person's own figure for it."""
_PLAIN = frozenset(
    """
    and but so for to of on the my a an only just about at is be it in with please pls instead then now no yes ok each
    both all total overall step max enough okay kar karo kr do ko ka ke rakho rakh de dena hi bas sirf wapas again back
    """.split()
)
"""Words among which a step and an amount alone are an order: "and 60 hours for Python, please"."""
_STATES = regex(r"\b(?:is|are|was|were|only|counts?|kya)\b")
_FEW_HOURS = compiled(r"""
    (?:(?:no|but|i|have|had|get|can|do|spend|give|only|just|sirf|bas|about|manage|find|hi|mere paas|max|at most) )*
    (?:1|2|one|two|an|ek) ?(?:h|hr|hrs|hours?|ghanta|ghante)(?: (?:only|hi|max|hai|milta|milega|available|free
    |though))*[.! ]*
""")
"""So few hours that nobody means them of a whole week, where it is not said of what."""
_REPORTS = compiled(r"""
    \b(?:shows|showing|shown|displays?|displaying|displayed|says|reads|lists|reckons|assumes|counts)\b
    |\b(?:it|plan|this|that)(?:'s| is| has| has got) still\b
""")
"""What tells what the plan has, rather than what it is to have."""
_BY = regex(
    rf"\b(?:(?P<less>reduce|cut|lower|shorten|decrease|trim)|increase|raise|extend|lengthen)\b[^@]*{AT}[^@]*\bby"
    r" (?:about )?(?P<n>\d{1,3})\b"
)
_TO = regex(
    r"\b(?:cut|set|reduce|shorten|trim|lower|raise|extend|increase|bring)\b[^@\d]{0,24}(?:@\d+)?[^@\d]{0,12}"
    r"\bto (?:about |just )*(\d{1,3})[.! ]*$"
)
"""That a step is to have another number of hours, without a word for them: "cut Python to 15"."""
_SIZE_ALONE = regex(
    rf"(?:(?:leave|keep|put|set|make) )?(?:the )?{AT}(?: (?:to|at|is|gets|needs|with|on))?(?: only)? (\d{{1,3}})[.! ]*"
    rf"|(?:and |only |just |but )*(\d{{1,3}}) for {AT}[.! ]*"
)
_WAS = regex(
    rf"(?:(?:no|but|and|because|wait) )*{AT} (?:was|had|should be|should have|is supposed to be|stood at)"
    r"(?: (?:at|still|set to|about|always))* (\d{1,3})(?: ?(?:h|hrs?|hours?))?"
    r"(?: (?:before|earlier|already|remember|not \d{1,3}(?: ?(?:h|hrs?|hours?))?))*[.! ]*"
)
"""What hours a step had, or should have, in the eyes of who sees others there."""
_AIMS = regex(r"\b(?:aim|go|plan|make it|finish|done|ready)\b.{0,12}\bfor\b")
_AIMS_AT = regex(r"\b(?:deadline|finish|i (?:want|need|must|have|hope|plan) (?:to )?(?:be|finish|get))\b")
_NO_DEADLINE = compiled(r"""
    \b(?:forget|drop|remove|delete|ignore|cancel|scrap|lift|clear|skip|without|no|any|not a|take (?:away
    |off))(?: about)?(?: (?:the|my|any|that|this|your|a|more|own|of))* (?:deadlines?|time (?:limit|frame)|end date)\b
""")
_NO_LONGER = regex(r"\b(?:forget|drop|remove|ignore|cancel|scrap)\b")
_DENIED = compiled(r"""
    (?:(?<!is )(?<!are )\bnot|\bnever|\b(?:do|did|does|would)n'?t|\bforget|\bdrop|\bremove|\bignore|\bcancel)
    (?: (?:want|need|have|mean|meant|plan|said|say|asked?|for|about|to|do|be|finish\w*|done|it|this|that|the|all|in
    |within|by|until|only|just))* $
""")
"""What stands before a time that is none to fit into."""
_DATES = compiled(r"""
    (?:.*\b(?:show|with|add|give|want|need|see|include|put|write|tell
    |me)\b(?: \w+){0,3}? )?(?:no |the |calendar )?dates?
    (?: (?:(?:per|for|of|beside|by|to|at|on|in|with) (?:each |every |the |all |my )?(?:it|them|steps?|plan)?|please|pls
    |too|as well|missing|also|then))*[.! ]*
    |.*\b(?:show|with|in|as) (?:an? |the )?calendar\b.*
""")
_NO_DATES = regex(r"\b(?:without|hide|remove|drop|no more) (?:the |any |calendar )?dates\b")
_MUST = regex(r"(?:(?:and|so|but|i|we) )*(?:need|must|have to|want)\b")
_MARKS = str.maketrans(",.!:;", "     ")
_BACK, _FEW_A_DAY = regex(r"\bback to\b|\bas before\b|\bagain\b"), 4
"""That hours are to be what they were; of the hours of a plan by the day, at most."""
_THEN = regex(r"(?:then|afterwards?|after that|only|just| )*(\d{1,2})(?: ?(?:h|hours?).{0,12})?[.! ]*")
"""Hours behind those that hold until a day."""
_INSTEAD = regex(r"^(?:can|could|may) (?:i|we) .*\binstead\b")
_DAYS = 7
_FACTORS = {"double": 2, "triple": 3, "more": 1.5}
_WEEKS = {"h": 0.0, "g": 0.0, "w": 1.0, "m": 52 / 12}


def freed(clause: Clause) -> Order | None:
    """That there is no time to fit into, or not the one that the plan has."""
    denied = _denied(clause)
    none = _NO_DEADLINE.search(clause.said) and not (clause.titles or patterns.TIME.search(clause.said))
    fits = clause.before and clause.before.kind == "fit"
    wrong = clause.plan.months in denied and not _NO_LONGER.search(clause.said)
    if fits or not (none or wrong or clause.plan.months in denied):
        return None
    return Order("free", where="wrong" if wrong else "")


def _denied(clause: Clause) -> set[int]:
    """The months in which a clause says that the plan is not to fit: "not 2 months"."""
    found = patterns.TIME.finditer(clause.said)
    return {
        max(1, round(time_frames.worded(time["n"]) * time_frames.IN_MONTHS[time["unit"][0]]))
        for time in found
        if _DENIED.search(clause.said[: time.start()])
    }


def dates(clause: Clause) -> Order | None:
    """That the steps are to be shown with dates, or without."""
    if clause.plan.start and _NO_DATES.search(clause.said):
        return Order("dates", where="none")
    return Order("dates") if clause.shown and _DATES.fullmatch(clause.said) else None


def whole(clause: Clause) -> Order | None:
    """That steps which count half, or are cut, are to have all their hours."""
    titles = clause.titles or clause.pointed
    wants = patterns.WHOLE.search(clause.said) and not patterns.OUT.search(clause.said)
    return Order("whole", titles) if titles and wants else None


def size(clause: Clause) -> Order | None:
    """The hours of steps."""
    if patterns.DOUBTS.search(clause.said) or (is_ahead(clause.said) and is_to_be_done(clause.said)):
        return None
    titles = clause.titles or clause.pointed
    more, less, factor = (found.search(clause.said) for found in (patterns.MORE, patterns.LESS, patterns.FACTOR))
    if found := _BY.search(clause.said):
        return Order("more", titles, -int(found["n"]) if found["less"] else int(found["n"]))
    if titles and (by := more or less):
        count = number(next(filter(None, by.groups())))
        return Order("more", titles, count if more else -count)
    to = _TO.search(clause.said)
    if titles and to and int(to[1]) > 1:
        return Order("size", titles, int(to[1]))
    amount = patterns.AMOUNT.search(clause.said)
    if clause.titles and amount and not time_frames.of_a_week(clause.said) and _sets_size(clause.said, amount):
        return Order("size", clause.titles, _hours_of(clause, amount["n"], amount["unit"]))
    back = clause.before and clause.before.kind == "back"
    if titles and factor and (back or not (_STATES.search(clause.said) or patterns.DONE.search(clause.said))):
        return Order("factor", titles, next((value for name, value in _FACTORS.items() if factor[name]), 0.5))
    if titles and patterns.LENGTHENS.search(clause.said):
        return Order("factor", titles, _LONGER)
    if clause.titles and patterns.WISHES.search(clause.said):
        return Order("which_size", clause.titles)
    if clause.titles and clause.shown and (was := _WAS.fullmatch(clause.said)) and _is_other(clause, int(was[1])):
        return Order("size", clause.titles, int(was[1]))
    like_before = _SIZE_ALONE.fullmatch(clause.said)
    if like_before and clause.before and clause.before.kind == "size":
        return Order("size", clause.titles, int(like_before[1] or like_before[2]))
    return None


def _is_other(clause: Clause, hours: int) -> bool:
    """Whether a step that a clause names has other hours than these now, and is not done."""
    step = next((step for step in clause.plan.steps if step.title == clause.titles[0]), None)
    return step is not None and not step.done and step.hours != hours > 1


def _sets_size(said: str, amount: Match[str]) -> bool:
    """Whether an amount of time beside a step is to be the step's: said with a verb for it, or with nothing else."""
    if _SETS.search(said) or _GIVES.search(said) or _MINE.search(said):
        return True
    others = f"{said[: amount.start()]} {said[amount.end() :]}".translate(_MARKS).split()
    return all(word in _PLAIN or word.startswith("@") for word in others)


def _hours_of(clause: Clause, text: str, unit: str) -> float:
    weeks = _WEEKS[unit[0]] * clause.plan.hours if unit != "mahine" else 52 / 12 * clause.plan.hours
    return time_frames.worded(text) * (weeks or 1)


def hours(clause: Clause) -> Order | None:
    """Other hours in every week."""
    if clause.titles or _REPORTS.search(clause.said) or (clause.asks and not _INSTEAD.search(clause.said)):
        return None
    after = clause.before if clause.before and clause.before.kind in {"span", "off"} else None
    then = after and clause.during.startswith("until") and _THEN.fullmatch(clause.said)
    sets = _SETS.search(clause.said) or then or (after and patterns.REST.search(clause.said))
    hours = hours_named(clause.said) or (int(then[1]) if then else 0)
    few = _FEW_HOURS.fullmatch(clause.said) and clause.shown and clause.plan.hours >= _DAYS
    daily = clause.plan.hours % _DAYS == 0 and 0 < hours <= _FEW_A_DAY and _BACK.search(clause.said)
    if (few or daily) and not time_frames.of_a_week(clause.said):
        return Order("hours", (), time_frames.hours_of(clause.said) * _DAYS, where="day")
    if hours > time_frames.MOST_OF_A_WEEK and not time_frames.of_a_week(clause.said):
        return None
    return Order("hours", (), hours) if sets and hours else None


def is_aim(said: str) -> bool:
    """Whether a text in small letters tells of the time that it names as the person's own aim."""
    return (_MUST.search(said) or _AIMS_AT.search(said) or _AIMS.search(said)) is not None


def fit(clause: Clause) -> Order | None:
    """A time that the plan is to fit into."""
    months, by = time_frames.wished(clause.said, clause.plan)
    while_it_lasts = clause.span and not (by or clause.span.startswith(("until", "till")) or _AIMS.search(clause.said))
    if clause.titles or while_it_lasts or hours_named(clause.said) or _denied(clause):
        return None
    if clause.shown and not months and (unknown_day(clause.said) or WITHOUT_A_DAY.search(clause.said)):
        return Order("fit", where="?")
    bare = time_frames.BARE.fullmatch(clause.said)
    of_plan = clause.shown or "plan" in clause.said or (by and _AIMS_AT.search(clause.said))
    wishes = bare or (patterns.FITS.search(clause.said) and of_plan)
    if months and wishes and not (time_frames.NO_WISH.search(clause.said) or of_the_past(clause.said)):
        return Order("fit", (), months, where=by)
    if clause.shown and time_frames.MAKE_FIT.fullmatch(clause.said):
        return Order("fit")
    return None


def fit_asked(clause: Clause) -> Order | None:
    """A time within which it is asked whether the plan can be done, be it the one that was told before."""
    if clause.shown and time_frames.STILL_FITS.fullmatch(clause.said) and (clause.plan.months or "fit" in clause.said):
        return Order("fit", where="told")
    months, by = time_frames.wished(clause.said, clause.plan)
    if clause.plan.weeks in time_frames.weeks_in(clause.said):
        return None  # "Are 48 weeks doable, or is it two years?" doubts the plan.
    if (
        not months
        or not clause.shown
        or clause.titles
        or hours_named(clause.said)
        or not patterns.CAN_FIT.search(clause.said)
    ):
        return None
    return Order("fit" if _MUST.match(clause.said) else "fit_asked", (), months, where=by)
