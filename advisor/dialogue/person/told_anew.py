"""What an utterance puts in place of what was told: a number for a number, more or less of it, or nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...patterns import regex
from ...slots import COUNTRIES, SKILLS, alternatives
from ...text import sentences
from ..patterns import compiled
from .amount_patterns import HOUR, WORDED, WORDS, in_figures, number
from .clauses import clauses
from .profile import Profile, Told, bounded
from .put_right import put_right
from .spelling_out import spelt_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["with_changes"]

_N = rf"(?:\d{{1,3}}|one(?=[ -]?(?:hour|year|month))|(?!one\b)(?:{WORDS})|an?(?= (?:years?|month)))"
_AMOUNT = compiled(rf"""
    (?<![\w.+#/-])(?P<n>{_N})(?![\w+#/]|-(?!year|month|hour)|\.\d)
    (?:[ -]?(?:more|extra|free)?[ -]?(?:(?P<hours>{HOUR})|(?P<months>months?)|(?P<years>years?|yrs?
    |saal)(?P<old>[ -]old)?
    |(?P<else>weeks?|days?|minutes?|mins?|%|percent|k|steps?|times|courses?|kids?|children|projects?
    |am|pm|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)))?(?![\w])
""")
_ALONE = regex(
    r"$|[.,;:!?'\u2019)-]| (?:is|was|now|then|instead|by|it|that|are|would|sounds?|seems?|and|but|not|more|please|max"
    r"|at|actually|on|for|these|since|i|hai|only|tops|already|rather|or|will|should|works?|what|than|less"
    r"|in the|likely)\b"
)
"""What stands behind a number that counts nothing named beside it: "5 tips" are none."""
_CUE = compiled(rf"""
    \b(?:typo|mis(?:typed|counted|said|spoke|read|take)|wrong|o+ps|whoops|correction|actually|rather|make (?:it
    |that|those)
    |call (?:it|that)|put|set|let'?s say|more like|instead|by now|nearly|kidding|truth|true|not quite|should (?:be
    |have been)
    |meant|in fact|since then|drop\w*|cut|lower|reduce|raise|bump|push|stretch|shorten|extend|shrink|realistic\w*
    |honest\w*
    |better|go with|changed?|wait|hang on|scrap|scratch|update\w*|adjust|correct\w*|sorry|no longer|down to|up to
    |now|fix
    |swapped|was thinking|too (?:bold|much|many|few|little|optimistic|high|low)|exact\w*|precise\w*|squeeze|reality
    |forget
    |turns? out|turned|came to|only|at (?:the )?most|settle|would kill|closer|rounded|not\ {_N}|used to|old me
    |i said|already
    |just|nope|no|nah|hmm*|my bad|so make|birthday|left|count\w*|manage|oh|than|say|then)\b
""")
"""Words by which numbers are put right; no more than a sign, where nothing is asked."""
_ASKS = regex(
    r"\?\s*$|^(?:(?:and|so|but|ok) )*(?:what|how|which|why|where|when|who|is|are|do|does|did|can i|could i|should i)\b"
)
_HALF, _DOUBLE = (
    regex(r"\bhalv(?:e|ed|ing)\b|\b(?:cut|split) (?:\w+ ){1,3}in half\b"),
    regex(r"\bdoubl(?:e|ed|ing)\b|\btwice\b"),
)
_OF_TIME = regex(r"\b(?:hours?|hrs?|week|time|it|that|those|them|months?|deadline)\b")
_LESS = compiled(rf"""
    \b(?:knock|take|cut|shave|drop|subtract|minus|lose|trim)\ (?:off\ )?(?P<n>{_N})\ ?(?:{HOUR}|months?|of (?:them
    |those))?\ ?(?:off|away|out|from|of)\b
    |\b(?P<n2>{_N})\ ?(?:{HOUR}|months?)?\ (?:less|fewer)\b(?! than)
    |\bminus\ (?P<n3>{_N})\b|\b(?:knock|take|shave|cut)\ off\ (?P<n4>{_N})\b
    |(?:^|[.,!]\ )(?P<n5>{_N})\ (?:less|fewer)(?=$|[.,!]|\ (?:than\ that|please|then|now)\b)
""")
_MORE = compiled(rf"""
    \b(?P<n>{_N})\ ?(?:{HOUR}|months?)\ (?:more|extra|on top)\b(?! than)|\b(?P<n2>{_N})\ (?:more|extra
    |additional)\ (?:{HOUR}|months?)\b
    |\badd\ (?:another\ )?(?P<n3>{_N})\b(?=$|[.,!]|\ (?:more|{HOUR}|to\ (?:it|that))\b)
    |(?:^|[.,!]\ )(?P<n4>{_N})\ more(?=$|[.,!]|\ (?:than\ that|please|then|now)\b)
""")
_NEEDED = regex(
    rf"\b(?:needs?|takes?|took|costs?|requires?)(?! to)(?: \w+){{0,2}}? {_N} ?(?:{HOUR}|months?)? ?(?:more|extra)\b"
)
"""How more of the hours is said to be what something takes, which nobody has by that."""
_ESTIMATES = regex(r"\b(?:let'?s say|let us say)\b")
"""How numbers are chosen, which years that are over are not."""
_UNIT_SLOTS = {"hours": ("hours",), "months": ("months",), "years": ("months", "years", "age"), "old": ("age",)}
_NUMERIC: tuple[str, ...] = ("hours", "months", "years", "age")
_IN_A_YEAR, _YOUNGEST = 12, 10
_FAR = 0.6
"""How far, of itself, a bare number may be from the years or the age that it stands for."""
_AGES = regex(r"\b(?:birthday|age|old|young|turned|turning|born)\b")
_TAKES_BACK = compiled(r"""
    \b(?:forget|delete|remove|erase|wipe|strike|scratch|scrap|unlearn|ignore|drop|withdraw|cancel|dismiss)\b
    |\btake (?:\w+ ){1,6}(?:out|off|away|back)\b|\btake (?:out|off|back)\b|\bleave (?:\w+ ){0,3}out\b
    |\b(?:do not|don't|dont|not) (?:keep|store|save|count|note|use|list|have|put|hold|rely)\b|\bno (?:clue
    |idea) how (?:many|much)\b
    |\b(?:not|no longer) (?:sure|certain) (?:about|of) (?:the|those|that|my)\b|\bno longer\b
    |\bnot (?:an? )?(?:[\w ]{2,24}) any ?more\b
    |\bhata (?:do|de|dijiye)\b|\bbhool ja\w*|\b(?:is|was) (?:none of your|nobody'?s) business\b
    |\bbetter not (?:keep|know)\b
    |\b(?:do not|don't) (?:really |actually |even )*(?:know|have|use)\b|\bnever (?:really )?(?:learned|learnt|used
    |touched)\b
""")
_SLOTS = {
    "hours": regex(r"\b(?:hours?|hrs?|ghante|weekly time)\b"),
    "age": regex(r"\b(?:age|how old|birth\w*|umar|umr)\b"),
    "years": regex(r"\b(?:(?:years?|yrs?) of experience|experience)\b"),
    "months": regex(r"\b(?:deadline|time ?frame|time ?line|months?|target date|time limit)\b"),
    "role": regex(r"\b(?:job|role|profession|occupation|work)\b"),
    "country": regex(r"\b(?:country|where i (?:live|am)|location|place|city)\b"),
    "degree": regex(r"\b(?:degree|diploma|studies)\b"),
    "goal": regex(r"\b(?:goal|target job|dream job)\b"),
}
"""What the slots are called by who takes them back."""
_SKILL = regex(rf"(?<![a-z0-9])(?:{alternatives(SKILLS)})(?![a-z0-9+#])")
_NO_MORE = regex(r"(?:\bnot|n't)\b.*\b(?:any ?more|any longer)\b|\bno longer\b")


def with_changes(told: Told, utterance: str, profile: Profile) -> Told:
    """What was read of an utterance, with what it puts anew of a profile or, where it tells nothing, takes back."""
    if not profile:
        return told
    said = spelt_out(utterance)
    if told.values.keys() == {"role"} and told.values["role"] == profile.role and _NO_MORE.search(said):
        return Told(denied=frozenset({profile.role}), only=True, amends=True)
    values = _anew(said, profile, only_plainly=bool(told.values))
    values = {slot: value for slot, value in values.items() if slot not in told.values}
    if values:
        alone = not told.values
        denied = told.denied - values.keys()
        values = {**told.values, **values}
        return told._replace(values=values, denied=denied, only=told.only or alone, amends=alone)
    right = None if told else next(filter(None, (put_right(part, profile) for part in sentences(utterance))), None)
    if right:
        return right._replace(amends=True)
    denied = frozenset() if told else _taken_back(said, profile)
    return told._replace(denied=denied, only=True, amends=True) if denied else told


def _anew(said: str, profile: Profile, *, only_plainly: bool) -> dict[str, Any]:
    """The numbers of a profile as a text in small letters puts them anew; `only_plainly`: where it names the old."""
    text = WORDED.sub(in_figures, said)
    known = {slot: getattr(profile, slot) for slot in _NUMERIC if getattr(profile, slot)}
    if not known or _ASKS.search(text.rstrip(" .!")) or _NEEDED.search(text):
        return {}
    if any(clause.others for clause in clauses(said)):
        return {}  # "My boss said 10 years, for him it's more like 20."
    if changed := _changed(text, known):
        return changed
    found = list(_AMOUNT.finditer(text))
    if any(match["else"] or not (_unit(match) or _ALONE.match(text, match.end())) for match in found):
        return {}
    pairs = [(match, slot) for match in found for slot in known if _is(match, slot, known[slot])]
    old = {slot for _, slot in pairs}
    olds = {match.start() for match, _ in pairs}
    new = [match for match in found if match.start() not in olds]
    if not (old or (_CUE.search(text) and not only_plainly)):
        return {}
    values: dict[str, Any] = {}
    for match in new:
        slots = [slot for slot in _slots(match) if slot in known and slot not in values]
        slots = [slot for slot in slots if slot in old] or slots
        slots.sort(key=lambda slot: _off(match, slot, known[slot]))
        if not _unit(match) and not old:
            slots = [] if values else _nearest(int(number(match["n"])), known, aged=bool(_AGES.search(text)))
        if not old and _ESTIMATES.search(text):
            slots = [slot for slot in slots if slot not in {"years", "age"} or _off(match, slot, known[slot]) <= _FAR]
        if slots and (value := _value(match, slots[0])):
            values[slots[0]] = value
    return values


def _changed(text: str, known: Mapping[str, int]) -> dict[str, Any]:
    """The hours or months with some more or less of them."""
    slot = next((name for name in ("months", "hours") if name in known and name[:-1] in text), "hours")
    if slot not in known:
        return {}
    if _OF_TIME.search(text) and (_HALF.search(text) or _DOUBLE.search(text)):
        return {slot: bounded(slot, known[slot] * (0.5 if _HALF.search(text) else 2))}
    for pattern, sign in ((_LESS, -1), (_MORE, 1)):
        if found := pattern.search(text):
            count = next(filter(None, found.groups()))
            return {slot: bounded(slot, known[slot] + sign * number(count))}
    return {}


def _unit(match: re.Match[str]) -> str:
    return next((name for name in ("hours", "months", "old", "years") if match[name]), "")


def _slots(match: re.Match[str]) -> tuple[str, ...]:
    return _UNIT_SLOTS[unit] if (unit := _unit(match)) else _NUMERIC


def _value(match: re.Match[str], slot: str) -> int:
    """The number of a match as a slot counts it."""
    count = number(match["n"])
    if slot == "months" and match["years"]:
        count *= _IN_A_YEAR
    return 0 if slot == "age" and count < _YOUNGEST else bounded(slot, count)


def _is(match: re.Match[str], slot: str, value: int) -> bool:
    """Whether a number stands for what a slot holds."""
    return slot in _slots(match) and _value(match, slot) == value


def _off(match: re.Match[str], slot: str, value: int) -> float:
    """How far a number is from what a slot holds."""
    return abs(value - _value(match, slot)) / value


def _nearest(count: int, known: Mapping[str, int], *, aged: bool) -> list[str]:
    """The slot that a bare number most likely is for."""
    far = {slot: abs(value - count) / value for slot, value in known.items() if slot != "age" or count > _YOUNGEST}
    slipped = [slot for slot, value in known.items() if f"{value}"[::-1] == f"{count}" != f"{value}"]
    near = [slot for slot in far if far[slot] <= _FAR or slot in {"hours", "months"}]
    slots = ["age"] if aged else slipped or near
    return sorted((slot for slot in slots if slot in far), key=lambda slot: far[slot])[:1]


def _taken_back(said: str, profile: Profile) -> frozenset[str]:
    """What of a profile a text in small letters takes back, as `Told.denied` holds it."""
    if not _TAKES_BACK.search(said) or _ASKS.search(said):
        return frozenset()
    named = {SKILLS[name[0]] for name in _SKILL.finditer(said)}
    gone = named & {*profile.knows, *profile.partly}
    text = WORDED.sub(in_figures, said)
    numbers = {number(match["n"]) for match in _AMOUNT.finditer(text)}
    for slot, called in _SLOTS.items():
        value = getattr(profile, slot)
        if slot in _NUMERIC and value and (called.search(said) or value in numbers):
            gone.add(slot)
        elif value and slot not in _NUMERIC and called.search(said):
            gone.add(value)
    if profile.country and any(COUNTRIES.get(name) == profile.country for name in said.split()):
        gone.add(profile.country)
    own = {*profile.role.lower().split()} - {"student", "graduate", "former"}
    if own & {*said.split()}:
        gone.add(profile.role)
    studied = "student" in profile.role or "graduate" in profile.role
    if studied and _SLOTS["degree"].search(said):
        gone.add(profile.role)
    return frozenset(gone)
