"""The hours a week of a plan, as people speak of them: at how many to make it, and how many a deadline takes."""

from __future__ import annotations

import re
from collections.abc import Collection

from ...patterns import regex
from ...text import normalize, sentences
from ..check.check_talk import asks
from ..patterns import compiled, says
from ..person.amount_patterns import HOUR, number
from ..person.amounts_named import months_in
from ..person.profile import bounded
from ..person.schedules import AMOUNT, schedules
from ..person.unit_spelling import without_denied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan import Plan

__all__ = [
    "asks_how_reckoned",
    "asks_of_figures",
    "at_once_put_right",
    "deadline_asked",
    "hours_asked",
    "hours_named",
    "hours_supposed",
    "how_long_at",
    "last_said",
    "names_its_hours",
    "put_right",
]

asks_how_reckoned = says(r"""
    \bhow (?:do|did|have|is|are|was|were|can) (?:(?:you|u|the|it|this|that|those|these) )*(?:\d+ ?(?:h|hrs?|hours?
    |weeks?|months?) )?(?:get|got|arrive\w*|come|came|reach\w*|reckon\w*|calculat\w*|comput\w*|work\w* out|figure\w* out
    |end up|make|made)\b|\bhow come\b|\bfrom where\b|\bkahan? se\b
""")
"""Whether it is asked how a figure was reckoned."""
_HOURS_FOR = compiled(r"""
    \b(?:how many|how much|what)\b.{0,20}\b(?:h|hrs?|hours?)\b(?=.{0,20}(?:week|wk|/ ?w\b)).{0,60}
    \b(?:in|within|for|by|to)\b.{0,12}?(?P<time>(?:\d{1,2}|[a-z]+)(?: a)? (?:months?|years?))\b
""")
"""That it is asked how many hours a week a time takes."""
_FULL_TIME = regex(
    r"\b(?:study|learn|do|did|go|went|doing|studied|studying|learning)\b.{0,20}\bfull[- ]?time\b"
    r"|\b(?:quit|left|leave|gave up|give up|resign from|without) (?:my|the|a) (?:day )?job\b"
)
"""That somebody supposes to have no work beside it."""
_HOW_LONG = regex(r"\bhow (?:long|fast|soon|many (?:weeks|months|years)|much time)\b")
_AT_HOURS = regex(
    r"(?!(?:i|we) (?!only if|mean).*\bweek)"
    r"(?:(?:wow|oh|ugh|damn|(?:(?:that|it)(?: is|'?s) )?(?:too|so|very|quite|really|a bit|way too) long)[,.! ]+)*"
    r"(?:(?:and|okay|ok|so|but|then|what|how|no|well|h+m+)[, ]+)*(?:(?:if|with|at|about|for|i|we|could|can|would|only"
    r"|just|manage|had|have|do|did|does|spare|get|find|meant?|it|study|studying|put|in|were|was|maybe|say)\b ?)+"
    r"([1-9]|[12]\d|\d\d(?= ?h)|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
    r"(?: ?(?:h|hrs?|hours))?(?: (?:then|instead|only|at most|a week|per week|weekly|every week))*\W*"
)
"""A number of hours that is supposed right after how long it all takes: "and with 20?"."""
_MAKE_IT = regex(
    r"(?:(?:actually|no|wait|sorry|rather|ok(?:ay)?|but|and|well|hmm?|then|oh|or)[, ]+)*"
    r"(?:make|call|let'?s (?:say|make)|say) (?:it|that) (?:more like |rather |about )?(\d{1,2})\b"
    r"(?: ?(?:h|hrs?|hours?)\b)?"
    r"(?! ?(?:years?|months?|weeks?|old|%|\d|steps?))(?: (?:a|per) week)?(.*)"
)
"""That the hours of a week are to be others, right after it was told how long those take."""
_ENOUGH = regex(r"(?:is|would|will) (?:that|it|this)(?: be)? (?:enough|ok(?:ay)?|fine|too (?:little|few)|possible)\W*")
_NUMBER = regex(r"\b\d+")
_WORKING_WEEK, _HUNDRED, _SHORT = 40, 100, 4
_PUT_RIGHT = regex(
    r"[,. -]*\b(?:no[, ]+wait|wait[, ]+no|sorry[, ]+no|no[, ]+sorry|wait|sorry|i mean|scratch that|or rather|no no|nah"
    r"|no|actually|correction)\b[, ]*(?:make (?:it|that) |say |rather )*(?=\d|[a-z]+(?:[ ,;]|[.!]*$))"
)
_IN_PLACE_OF = regex(
    r",? (?:instead of|rather than|and not|not) (?:the )?(?:\d{1,2}|[a-z]+)"
    r"(?: ?(?:h|hrs?|hours?)(?: ?(?:a|per|/) ?(?:week|wk))?\b|(?=[.,;!]*$))"
)
"""The hours in place of which there are to be others."""
_A_TIME = r"(?:(?:an?|per|each|every|in an?|in|the)\b ?)?(?:week|day|weekly|daily)\b"
_NOT_THAT = regex(rf"(?:\bno,? )?\bnot (?:in )?(?:{AMOUNT} ?(?:{HOUR} ?)?)?{_A_TIME},?")
_INSTEAD = regex(r"\bnot (?:an?|per|in an?) week\b(?:.*?\b(?:an?|per|every|each) ((?:week)?day)\b)?")
_TOTAL = regex(rf"(?: ?=>? ?|,? (?:so|that's|makes|which is) )(?:about )?(\d{{1,2}})\b(?: ?{HOUR}\b)?(?: ?{_A_TIME})?")
_ONLY_DAYS = regex(r"[.;,]+ (?=(?:only |just )*(?:on )?(?:mon|weekdays|working days))")
_LED = regex(r"^(?:(?:no|nah|hmm?|oh)\b|[\s,;.-])+")


def hours_asked(utterance: str) -> int:
    """The hours a week at which a figure of the plan is asked for; 0 for those of the plan."""
    said = normalize(utterance)
    return hours_named(said) or (_WORKING_WEEK if _FULL_TIME.search(said) else 0)


def deadline_asked(utterance: str) -> int:
    """The months within which somebody asks how many hours a week it takes to be done; 0 where they do not."""
    found = _HOURS_FOR.search(normalize(utterance))
    return months_in(f"in {found['time']}") if found else 0


def hours_named(said: str) -> int:
    """The first hours a week that something, in small letters, names with their unit; 0 where it names none."""
    found = next((each for each in schedules(said) if each.united and each.hours), None)
    return bounded("hours", max(1, int(found.hours))) if found else 0


def hours_supposed(question: str) -> int:
    """The hours a week at which a question asks how long the way takes; 0 where it asks something else."""
    said = normalize(question)
    return hours_named(said) if _HOW_LONG.search(said) else 0


def put_right(utterance: str, known: int) -> str:
    """An utterance without the hours that it says are wrong, the right ones as of a week; `known`: the plan's, or 0."""
    text = said = without_denied(normalize(utterance))
    utterance = utterance if text == normalize(utterance) else text
    instead = _INSTEAD.search(text)
    if known and instead and not any(each.united for each in schedules(text)):
        said = f"{text[: instead.start()]}{known} hours a {instead[1] or 'day'}{text[instead.end() :]}"
    said = _ONLY_DAYS.sub(" ", _NOT_THAT.sub(" ", said))
    days = [each for each in schedules(said) if each.united and each.regular]
    total = _TOTAL.match(said, days[-1].end) if days else None
    if not days or "?" in text or (said == text and not (total and int(total[1]) == round(days[-1].hours))):
        return utterance
    behind = said[total.end() if total else days[-1].end :]
    return _LED.sub("", f"{said[: days[-1].start]}{max(1, int(days[-1].hours))} hours a week{behind}")


def last_said(text: str) -> str:
    """A text in which hours that are put right at once stand corrected: "make it 8, no wait, 9"."""
    text = _IN_PLACE_OF.sub(
        lambda found: "" if any(each.united for each in schedules(text[: found.start()])) else found[0], text
    )
    return at_once_put_right(text)


def at_once_put_right(text: str) -> str:
    """The same of hours that are put right behind a word for it, be it in another sentence: "Eight. Sorry, six"."""
    found = list(_PUT_RIGHT.finditer(text))
    for marker in reversed(found):
        before, behind = schedules(text[: marker.start()]), schedules(text[marker.end() :])
        if before and behind and behind[0].start == 0:
            wrong, right, rest = before[0], behind[0], text[marker.end() :]
            unit = (" hours" + " a week" * wrong.regular) * (wrong.united and not right.united)
            return f"{text[: wrong.start]}{rest[: right.end]}{unit}{rest[right.end :]}"
    return text


def how_long_at(utterance: str) -> str:
    """Hours a week that are supposed as a question how long it takes then: "and with 20?"; those that are to be
    others told ("actually make that 10"); anything else as it is."""
    if put := _MAKE_IT.match(normalize(utterance)):
        return f"I have {put[1]} hours a week{put[2]}"
    said = re.split(r"(?<=[.!?,;]) ", normalize(utterance))
    said = [part for part in said if not _ENOUGH.fullmatch(part)]
    supposed = _AT_HOURS.fullmatch(said[-1]) if said else None
    return f"how long does it take at {number(supposed[1]):g} hours a week?" if supposed else utterance


def names_its_hours(said: str, plan: Plan) -> bool:
    """Whether a text names all the hours of a plan, which are a figure of nothing else."""
    return plan.hours_left >= _HUNDRED and str(plan.hours_left) in _NUMBER.findall(said)


def asks_of_figures(utterance: str, figures: Collection[int]) -> bool:
    """Whether a sentence asks that names one of some figures, or a short one right behind such a sentence."""
    said = ["", *sentences(utterance)]
    named = [not {*figures}.isdisjoint(map(int, _NUMBER.findall(text))) for text in said]
    near = zip(said[1:], named[1:], named, strict=False)
    return any(asks(text) and (here or (before and len(text.split()) <= _SHORT)) for text, here, before in near)
