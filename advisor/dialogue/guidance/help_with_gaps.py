"""Help with what somebody tells that they lack, or that weighs on them: a warm line, with what helps, in short."""

from __future__ import annotations

from ...knowledge import Knowledge
from ...patterns import regex
from ...text import normalize
from ..forms import SHORT, in_form
from ..person.at_their_age import case_at_an_age, feels_down
from ..person.feelings import FEELINGS, felt
from ..person.profile import Told

__all__ = ["help_with"]

_FEARS = {"programming": "code_fear", "Python": "code_fear", "maths": "maths_fear", "statistics": "maths_fear"}
_SPREADSHEET = regex(
    r"\b(?:excel|(?:google )?sheets|spreadsheets?)\b.{0,12}\bcounts?\b|\bcount (?:excel|spreadsheets?)\b"
)
OF_SPREADSHEETS = (
    "Spreadsheets count for a data analyst's job; a formula is a first taste of code, no more (my reading)."
)


def help_with(knowledge: Knowledge, utterance: str, told: Told, note: str) -> str:
    """The warm line and the short answer for who tells that they can't code or are weak at maths; else empty.

    `note` says what of that is new.
    """
    background = knowledge.roles.background
    if "age" in told.values and background in knowledge and feels_down(utterance):
        return f"{FEELINGS['too_old']} {case_at_an_age(knowledge[background])}"
    new = [skill for slot in ("lacks", "weak") for skill in told.values.get(slot, ())]
    new = [skill for skill in new if skill in _FEARS and skill in note]
    if not new or not told.values.keys() <= {"lacks", "weak", "partly", "degree", "age", "country"}:
        return ""
    fits = [fit.id for fit in knowledge.guidance.fits if f"no {new[0]}" in fit.fits and fit.id in knowledge]
    if not fits:
        return ""
    sheets = f" {OF_SPREADSHEETS}" if _SPREADSHEET.search(normalize(utterance)) else ""
    short = " ".join(in_form(knowledge[fits[0]], SHORT).split())
    fear, met = felt(utterance), _FEARS[new[0]]
    # "Never coded, and I'm scared of maths" is met on both.
    other = f" {FEELINGS[fear.kind]}" if fear and fear.kind in {*_FEARS.values()} - {met} else ""
    return f"{FEELINGS[met]} {short}{sheets}{other}"
