"""Time frames: in which time a plan is to fit, as people say it: "6 months", "by June", "35 weeks isn't 6 months"."""

from __future__ import annotations

from calendar import month_name
from datetime import date
from re import Match

from ...patterns import regex
from ..patterns import compiled
from ..person.amount_patterns import WORDED, ends, in_figures
from ..person.amounts_named import hours_in
from . import order_patterns as patterns
from .dates_said import MONTHS, deadline, without_missed
from .plan_dates import months_to
from .plan_hours import hours_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan import Plan

_AND_A_HALF = regex(
    r"\b(?P<n>an?|one|two|three|four|\d) (?:years?|yrs?) and (?:an? )?half\b|\b(?P<n2>one|two|three|four"
    r"|\d) and a half (?:years?|yrs?)\b"
)
ALONE = regex(
    r"(?:(?:for|since|about|over|nearly|almost|some|like|the|last|past|now) )*(?:\d{1,2}|an?|[a-z]{3,9}) (?:years?"
    r"|months?)"
    r"(?: (?:now|already|and counting|or so|straight|in total))*[.! ]*"
)
_DEADLINE = regex(r"\bdeadline(?: ?[:=]| -) ")
_WITHIN = regex(
    r"\b(?:want|wanna|need|must|have to|like|wish|hope|aim|plan|got to|gotta|should)\b.{0,40}"
    r"\b(?:in|within|inside) (?:about |around |at most |the next )*(?:\d|an?\b|one|two|three|eighteen)"
    r"|(?:^|\b(?:i|we)\b) *(?:only |just )?(?:have|get|got|am having)\b"
)
"""What makes a time a wish, be it as long as the plan takes."""
_LONGEST = 72
"""Months within which somebody may want to be done; what takes longer is an age, or time spent at work."""
MOST_OF_A_WEEK = 40
"""Hours beyond which nobody means them of a week, where a step is named, or they do not say so."""
IN_MONTHS = {"w": 12 / 52, "h": 12 / 52, "m": 1.0, "y": 12.0, "s": 12.0}
_TENS = {"eighteen": 18.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "eighty": 80.0, "hundred": 100.0}
LESS = regex(
    r"\b(?:less|fewer|little|no(?! (?:longer|more))|zero|(?<!any )more|nothing|not much|can'?t|busy|kam|nahi+n?|nhi"
    r"|half)\b"
)
"""That there are other hours for a while, without a figure."""
_UNITLESS = compiled(r"""
    \b(?:\d{1,3}|an?|one|two|three|four|five|six|half)[ -](?P<unit>weeks?|months?|years?|mahine|saal|hafte)\b
    .{0,80}(?<!closer )(?<!nearer )\b(?:in|within|to|be|into|under)
    [ ](?P<n>one|two|three|four|five|six|nine|ten|twelve|eighteen|\d{1,2})
    (?=[ ]*(?:instead|then|please|max|only)?[ ]*[.?!]*$)
""")
BARE = compiled(r"""
    (?:(?:and|so|but|ok|i|we|have|got|get|make|call|only|just|all|in|within|for|max|maximum|at most|about|say|want|need
    |it|the|be|done|to|must|should|mere paas|sirf|bas|me|mein|hai|h|please|pls|limit|is|deadline) )*
    (?:(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half a|a half)[ -]?(?:weeks?|months?
    |mths?|years?|mahine|saal)
    |(?:by|before|until) (?:the end of |the start of |end of )?(?:the )?(?:\d{1,2}(?:st|nd|rd
    |th)? )?[a-z]+(?: (?:\d{1,2}|20\d\d))?)
    (?: (?:max|maximum|only|left|total|hai|h|bas|me|mein|please|pls|time|tops|at most
    |or less|from now|i have|i am having))*[.!? ]*
""")
MAKE_FIT = compiled(r"""
    (?:(?:so|ok|then|please|pls|well|yes|you must|you have to|but|now|just|do) )*
    (?:make (?:it|that|this|the plan|everything) fit|fit (?:it|that|this|the plan|everything)(?: in)?|squeeze (?:it
    |that) in|fit kar\w*|fit karo)(?: (?:in|then|please|pls|now|somehow|anyway|into that|in there|kar do|do))*[.! ]*
""")
STILL_FITS = compiled(r"""
    (?=.*\b(?:fits?|still|now|[io]n time|time ?frame|deadline)\b)(?:(?:and|so|but|ok|then|hmm?)[, ]+)*
    (?:(?:does|do|will|would|can|could|is)(?:n'?t)? )?(?:it|that|this|everything|all of it|(?:the|my) (?:whole )?plan|i
    |we)(?: (?:still|even|then|all|be))* (?:fits?|work|doable|possible|feasible|realistic|make it|done|finish(?:ed)?)
    (?: (?:in|within|by|before|on|with) (?:(?:the|my|that|this) )*(?:time(?: ?frame)?|year|deadline|months?|plan))?
    (?: (?:then|now|too))*[.?! ]*|(?:kya )?(?:(?:ye|yeh|wo|plan) )?(?:ab|abhi|phir) bhi fit (?:hoga|hai|ho jayega)[?. ]*
""")
"""What asks whether a plan fits the time that was told before: "does it still fit?"."""
_CANNOT = compiled(r"""
    \b(?:can ?n?o?'?t|won'?t|not possible)\b[^,.;]{0,30}?\b(?:by|until|before) (?:(?:the|next|end|of) )*[a-z]+
""")
"""A day by which it cannot be done."""
NO_WISH = regex(
    r"\b(?:(?:each|every|per) year|weeks off|where|from|never|why|wrong|ago|galat"
    r"|(?:i|i've|i have) (?:just |already )?(?:finished|completed|done|did)|took me|spent"
    r"|exams?|holidays?|vacation|trip|baby|wedding|shaadi|worked|working|experience|been|used|using|known|since|old|age)\b"
)
"""What a time is of that is none within which somebody wants to be done."""
_A_WEEK = regex(
    r"\b(?:hours?|hrs?|h|ghante) (?:a|per|each|every|/|in the|on) ?(?:week|wk|day|evening|night|morning)s?\b"
    r"|\b(?:weekends?|weekdays?|evenings|nights)\b|/ ?(?:week|wk|day|w)\b|\b(?:weekly|daily|roz)\b"
)


def today() -> date:
    """The day on which a time such as "by June" begins."""
    return date.today()


def of_a_week(said: str) -> bool:
    """Whether hours that are said are of every week, or day."""
    return _A_WEEK.search(said) is not None


def hours_of(said: str) -> int:
    """The hours a week that a clause names, or those whose time it does not tell; 0 where it names none."""
    return hours_in(said) or hours_named(said)


def spelt(when: str) -> str:
    """A time for which something holds, in plain words."""
    months = [name for name in month_name[1:] if regex(rf"\b(?:{name.lower()}|{name[:3].lower()}t?)\b").search(when)]
    if len(months) == 1 and when.startswith("from"):
        return f"from {months[0]} on"
    if len(months) > 1 and when.startswith("from"):
        return f"from {' to '.join(sorted(months, key=lambda name: when.index(name[:3].lower())))}"
    if months or regex(r"exam|\bsems?\b|\b(?:mid|end)[ -]?semesters?\b").search(when):
        return f"in {months[0]}" if months else "for the exams"
    if regex(r"\b(?:season|time|period)$").search(when):
        return f"in {when}"
    return f"“{when}”" if when.startswith(("in ", "during ", "for ", "until ")) else "for a while"


def weeks_in(said: str) -> list[int]:
    """The times that are named, in weeks."""
    found = [(match["n"], match["unit"]) for match in patterns.TIME.finditer(said)]
    return [round(worded(text) * IN_MONTHS[unit[0]] * 52 / 12) for text, unit in found]


def length_of(when: str) -> float:
    """The weeks that a time takes for which something holds: a month, a few weeks; 0 where that is not known."""
    months = [MONTHS.index(name[:3]) for name in regex(rf"\b{patterns.MONTHS}\b").findall(when)]
    if len(months) > 1:
        return ((months[-1] - months[0]) % 12 + 1) * 52 / 12
    if months and when.startswith("from"):
        return 0.0
    if months or regex(r"\bmonths?\b").search(when):
        return 52 / 12
    found = regex(r"(\d|two|three|four|a|couple of) ?(?:next )?weeks?\b").search(when)
    if found:
        return worded(found[1])
    return 1.0 if "week" in when else 0.0


def worded(text: str) -> float:
    """A number in words."""
    return _TENS.get(text) or ends(text)[0]


def with_unit(said: str) -> str:
    """A text with the unit of a time named before for a number that has none: "That is two years. Can it be one?"."""
    found = _UNITLESS.search(said)
    return f"{said[: found.end('n')]} {found['unit']}{said[found.end('n') :]}" if found else said


def in_months(said: str) -> str:
    """A text with its times of a half in months ("a year and a half"), without the weeks that are missed."""
    return _AND_A_HALF.sub(_in_months, _DEADLINE.sub("deadline is ", without_missed(said)))


def _in_months(found: Match[str]) -> str:
    """The months of a time with a half: "a year and a half"."""
    count = worded(found["n"] or found["n2"])
    return f"{round((count + 0.5) * 12)} months"


def wished(said: str, plan: Plan) -> tuple[int, str]:
    """The months that are named, with the day by which, as it is kept, where that is named; 0 where there are none.

    Of two the last counts that is not how long the plan takes, which is no wish: "35 weeks isn't 6 months".
    """
    said = WORDED.sub(in_figures, without_missed(said))
    said = _CANNOT.sub("", said) if patterns.TIME.search(said) else said
    if by := deadline(said, today()):
        return min(120, months_to(by, today())), by.isoformat()
    times = [(match["n"], match["unit"]) for match in patterns.TIME.finditer(said)]
    times = [time for time in times if worded(time[0]) * IN_MONTHS[time[1][0]] <= _LONGEST]
    own = {"w": plan.weeks, "m": round(plan.weeks * IN_MONTHS["w"])}
    other = [(text, unit) for text, unit in times if not (text.isdecimal() and int(text) == own.get(unit[0]))]
    if not (other := other or (times if _WITHIN.search(said) else [])):
        return 0, ""
    text, unit = other[-1]
    return max(1, round(worded(text) * IN_MONTHS[unit[0]])), ""
