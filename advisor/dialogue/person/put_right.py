"""Corrections in a few words of what was told: "typo. 5 yrs", "39*", "oops, 48", "midwife, not nurse"."""

from __future__ import annotations

from ...patterns import regex
from ...slots import COUNTRIES, JOB, SKILLS
from ...text import normalize, words
from . import unlisted_jobs
from .amount_patterns import WORDED, in_figures
from .profile import LONGEST_ROLE, Profile, Told, bounded
from .slot_patterns import ORDINALS, YEAR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["put_right"]

_SLIP = (
    r"(?:typo|o+ps|whoops|oopsie|so?rr?y|my (?:bad|mistake|error)|mis-?typed|fat fingers?|auto-?correct|correction"
    r"|i meant?|meant|i mean|wrong|\*)"
)
"""What says that something was written wrongly."""
_MORE = (
    r"(?:no|nope|nah|wait|hm+|er+m?|ah|oh|ugh|ok|that|this|it|it'?s|it is|was|is|a|to say|should (?:be|say)|make it)"
)
_LEAD = regex(rf"(?:(?:{_MORE})[ ,.:;!-]+)*{_SLIP}[ ,.:;!-]*(?:(?:{_SLIP}|{_MORE})[ ,.:;!-]+)*(?=\w)")
_TAIL = regex(rf"[ ,.:;!-]*{_SLIP}(?:[ ,.:;!-]+(?:{_SLIP}|{_MORE}))*[ .!]*$")
_NUMBER = regex(
    r"(?P<n>\d{1,2}) ?(?P<unit>years?(?P<old> old)?|yrs?(?P<old2> old)?|y|hours?|hrs?|h|months?)?"
    r"(?: ?(?:of )?(?:exp(?:erience)?|a week|per week|/ ?w(?:ee)?k|weekly))?(?:,? not \d{1,2}[ a-z]{0,8})?"
)
_NO = r"(?:(?:no|nope|nah|wait|so?rr?y|oops|actually|oh|ok|well)[,. ]+)*"
_IN_PLACE = regex(
    rf"{_NO}(?:(?:i am|i'?m|its?|it'?s) )?(?:an? )?(?P<new>[a-z][a-z+#. /-]{{1,30}}?),? "
    r"(?:and )?not (?:an? )?(?P<old>[a-z][a-z+#. /-]{1,30}?)"
    rf"|{_NO}(?:(?:i am|i'?m) )?not (?:an? )?(?P<old2>[a-z][a-z+#. /-]{{1,30}}?)[,;.] "
    r"?(?:but |it'?s |its |i'?m |i am |i meant? )*(?:an? )?(?P<new2>[a-z][a-z+#. /-]{1,30}?)"
)
_A_JOB = regex(rf"(?:[a-z-]+ ){{0,3}}(?:{JOB}|{unlisted_jobs.ENDS_A_JOB})")
_MOST_WORDS = 9
_FAR = 0.45
"""How far, of itself, a number may be from the one that it stands for, where no unit tells of what it is."""
_NUMBERS: tuple[str, ...] = ("age", "years", "hours", "months")


def put_right(utterance: str, profile: Profile) -> Told | None:
    """What a few words put right of what was told before; None where they are no such correction."""
    if not profile or "?" in utterance or len(words(utterance)) > _MOST_WORDS:
        return None
    said = WORDED.sub(in_figures, normalize(utterance)).strip(" .!")
    said = f"{said}*" if utterance.rstrip(" .!").endswith("*") and not said.endswith("*") else said
    if found := _IN_PLACE.fullmatch(said):
        return _in_place(found["new"] or found["new2"], found["old"] or found["old2"], profile)
    value = _TAIL.sub("", _LEAD.sub("", said, count=1)).strip(" ,.!*")
    if value == said or not value:
        return None
    values = _number(value, profile) or _text(value, profile)
    return Told(values, only=True) if values else None


def _number(value: str, profile: Profile) -> dict[str, Any]:
    """The slot whose number a number stands for, and the number; empty where it is none of them."""
    found = _NUMBER.fullmatch(value)
    if not found:
        return {}
    number, unit = int(found["n"]), found["unit"] or ""
    known: list[str] = [slot for slot in _NUMBERS if getattr(profile, slot)]
    if found["old"] or found["old2"]:
        known = ["age"]
    elif unit.startswith("y"):
        known = [slot for slot in known if slot in {"years", "age"}][-1:]
    elif unit:
        known = [slot for slot in known if slot[0] == unit[0]]
    else:
        known = [slot for slot in known if _is_near(number, getattr(profile, slot))]
        known.sort(key=lambda slot: abs(getattr(profile, slot) - number))
    return {known[0]: bounded(known[0], number)} if known and bounded(known[0], number) else {}


def _is_near(number: int, other: int) -> bool:
    """Whether one number may have been written for another: it is near to it, or differs in a digit."""
    a, b = str(number), str(other)
    one_digit = len(a) == len(b) > 1 and sum(x != y for x, y in zip(a, b, strict=True)) == 1
    return number != other and (abs(number - other) <= max(2, other * _FAR) or one_digit or a == b[::-1])


def _text(value: str, profile: Profile) -> dict[str, Any]:
    """The place, year of studies or job that stands for the one that is known; empty where it is none."""
    year, known = YEAR.fullmatch(value), YEAR.search(profile.role.replace("-year", " year"))
    if year and known:
        was = ORDINALS.get(known[1], known[1])
        return {"role": profile.role.replace(was, ORDINALS.get(year[1], year[1]))[:LONGEST_ROLE]}
    if value in COUNTRIES:
        return {"country": COUNTRIES[value]} if profile.country else {}
    job = profile.role and _A_JOB.fullmatch(value)
    return {"role": value[:LONGEST_ROLE]} if job else {}


def _in_place(new: str, old: str, profile: Profile) -> Told | None:
    """What is told where one thing stands in place of another; None where that was not told."""
    skill = SKILLS.get(old, "")
    if skill and skill in (*profile.knows, *profile.partly):
        values = {"knows": (SKILLS[new],)} if new in SKILLS else {}
        return Told(values, frozenset({skill}), only=True)
    if old in profile.role.lower().split() or old == profile.role.lower():
        return (
            Told({"role": new[:LONGEST_ROLE]}, frozenset({profile.role}), only=True) if _A_JOB.fullmatch(new) else None
        )
    return None
