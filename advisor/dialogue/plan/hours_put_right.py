"""Hours that are put right in one message: "make it 8, no wait, 9", "not 2 hours a week, 2 hours a day"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..person.schedules import AMOUNT, HOUR, schedules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plan import Plan

__all__ = ["last_said", "put_right"]

_PUT_RIGHT = regex(
    r"[,. -]*\b(?:no[, ]+wait|wait[, ]+no|sorry[, ]+no|no[, ]+sorry|wait|sorry|i mean|scratch that|or rather|no no|nah"
    r"|no|actually|correction)\b[, ]*(?:make (?:it|that) |say |rather )*(?=\d|[a-z]+(?: |[.!]*$))"
)
_IN_PLACE_OF = regex(
    r",? (?:instead of|rather than|and not|not) (?:the )?(?:\d{1,2}|[a-z]+)"
    r"(?: ?(?:h|hrs?|hours?)(?: ?(?:a|per|/) ?(?:week|wk))?\b|(?=[.,;!]*$))"
)
"""The hours in place of which there are to be others."""
_A_TIME = r"(?:(?:an?|per|each|every|in an?|in|the)\b ?)?(?:week|day|weekly|daily)\b"
_NOT_THAT = regex(rf"(?:\bno,? )?\bnot (?:in )?(?:{AMOUNT} ?(?:{HOUR} ?)?)?{_A_TIME},?")
"""Hours or a time that are said to be wrong: "not 2 hours a week", "not a week"."""
_A_DAY_INSTEAD = regex(
    r"\bnot (?:an?|per|in an?) week[,;.]* (?:but |it'?s |it is |i meant? )*(?:an?|per|every|each) (day|weekday)\b"
    r"|\b(?:an?|per|every|each) (day|weekday)[,;]? (?:and )?not (?:an?|per|in an?) week\b"
)
_TOTAL = regex(
    rf"(?: ?=>? ?|,? (?:so|that is|that's|makes|which is) )(?:about )?(\d{{1,2}})\b(?: ?{HOUR}\b)?"
    rf"(?: ?{_A_TIME}| in total)?"
)
"""What the hours of days come to, told with them: "= 10 hours"."""
_ONLY_DAYS = regex(r"[.;,]+ (?=(?:only |just )*(?:on )?(?:mon|weekdays|working days))")
_LED = regex(r"^(?:(?:no|nah|hmm?|oh)\b|[\s,;.-])+")


def put_right(utterance: str, plan: Plan | None) -> str:
    """An utterance without the hours that it says are wrong, the right ones as those of a week."""
    text = normalize(utterance)
    instead = _A_DAY_INSTEAD.search(text) if plan else None
    if plan and instead and not any(each.united for each in schedules(text)):
        text = f"{text[: instead.start()]}{plan.hours} hours a {instead[1] or instead[2]}{text[instead.end() :]}"
    left = _ONLY_DAYS.sub(" ", _NOT_THAT.sub(" ", text))
    days = [each for each in schedules(left) if each.united and each.regular]
    if not days or "?" in text:
        return utterance
    total = _TOTAL.match(left, days[-1].end)
    if left == normalize(utterance) and not (total and int(total[1]) == round(days[-1].hours)):
        return utterance
    behind = left[total.end() if total else days[-1].end :]
    return _LED.sub("", f"{left[: days[-1].start]}{max(1, int(days[-1].hours))} hours a week{behind}")


def last_said(text: str) -> str:
    """A text in which hours that are put right at once stand corrected: "make it 8, no wait, 9"."""
    text = _IN_PLACE_OF.sub(
        lambda found: "" if any(each.united for each in schedules(text[: found.start()])) else found[0], text
    )
    found = list(_PUT_RIGHT.finditer(text))
    for marker in reversed(found):
        before, behind = schedules(text[: marker.start()]), schedules(text[marker.end() :])
        if before and behind and behind[0].start == 0:
            return f"{text[: before[0].start]}{text[marker.end() :]}"
    return text
