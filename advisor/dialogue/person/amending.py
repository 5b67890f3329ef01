"""Corrections of what was told: "12 hours, not 14", "14 nahi 12", "ECE, not CSE", "change my hours to ten"."""

from __future__ import annotations

import re

from ...patterns import regex
from ...slots import COUNTRIES, DEGREES, GOALS, SUBJECTS, alternatives
from ...text import normalize
from ..patterns import compiled
from .amount_patterns import HOUR, WORDED, WORDS, in_figures, number
from .correction_leads import without_lead
from .profile import LONGEST_ROLE, Profile, Told, bounded
from .put_right import put_right
from .slot_patterns import ORDINALS
from .titles import degree_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["amended"]

_N = rf"(?:\d{{1,3}}|(?:{WORDS})\b)"
_UNIT = r"(?: ?(?:hours?|hrs?|h|years?|yrs?|y|months?))?(?: old)?(?: ?(?:a|per|/) ?(?:week|wk|day))?"
_NUMBERS = compiled(rf"""
    \b(?P<new>{_N}){_UNIT}(?: (?:in|at|as|with) (?:an? |the |my )?[a-z]+)?(?: (?:now|only|actually))?[,;.]?
    [ ](?:and )?(?:not|rather than|instead of) (?P<old>{_N})(?!\w)
    |\bnot (?P<old2>{_N}){_UNIT},?;?(?: but| rather| it is| it's| its| only)* (?P<new2>{_N})(?!\w)
    |\bfrom (?P<old4>{_N}){_UNIT} to (?P<new4>{_N})(?!\w)
    |\b(?P<old5>{_N}){_UNIT}[.,;:!?]* (?:(?:but|and|i|have|already|just) )*(?:said|asked for|told you|wanted|meant
    |wrote|typed|entered)
    \s(?P<new5>{_N})(?!\w)
    |\b(?P<old3>{_N}){_UNIT} (?:is|was|were|are|would be) (?:(?:far|way|much|a bit|rather|really) )*(?:too|optimistic
    |unrealistic|a lot|not|wrong|incorrect)
    \b[^.;,\d]{{0,40}}[.;,:-]+ *(?:(?:call|make|say|put|it|it's|its|is|that|so|rather|more|like|at|just) )*
    (?P<new3>{_N})\b(?! (?:weeks?|months?|years?|steps?)\b)
    |(?:\bi (?:said|told you|wrote|typed|meant)|\b(?:forget|scratch|ignore|drop|strike|never ?mind))\b[^.;?\d]{{0,24}}?
    \b(?P<old6>{_N}){_UNIT}(?: i (?:said|told you))?[.,;:-]*
    (?: (?:but|and|it|it's|its|is|was|make|that|more|like|rather|say|closer|to|nearer|about|should|be|have|been|actually
    |really|in|fact|meant|i|can|do|only|now|just|got))+
    [ ](?P<new6>{_N})(?!\w)
""")
_CHANGED = compiled(rf"""
    \b(?:change|set|update|make|put|correct|switch|reduce|increase|raise|lower|cut|drop|adjust)\b.{{0,20}}
    \b(?P<what>hours?|hrs|time frame|deadline|months?|age|time)\b(?: (?:a|per) week)?(?: of learning)? ?(?:to|:|as|=)
    \s(?:only |about |just )*(?P<n>{_N})
    |\b(?:set|put|make|use)(?: (?:it|the plan|my plan|to|at|on|about|just|only))* (?P<n2>{_N})
    \s?(?:h|hrs?|hours?)\b
    (?!,? (?:for|of|on|in) | ?(?:a|per|each|every) (?!week)| ?daily)
    |\bhours\b[^.?!\d]{{0,24}}[.,;!?]+ (?:and |but )?i (?:had |have |clearly )*(?:said|asked for|wrote|typed|wanted
    |told you|gave)
    \s(?P<n3>{_N})(?!\w)
""")
_RATHER_HOURS = compiled(rf"""
    (?:^|[,.;:-] ?|\b(?:so|and|but|then|better|rather|i|actually|wait|oh|no|ok|well|hm+) )
    (?:(?:(?:let'?s|let us|i'?d)(?: (?:just|rather|better))? )?say
    |call it|make (?:it|that)|let'?s go with|realistically(?: it'?s)?|it'?s more like)
    (?: (?:about|only|just))* (?P<n>{_N})(?: ?{HOUR})?(?: (?:then|instead|now|please|max))*
    (?:[.! ]*$|[,;] (?!(?:not|and) \d))
    |\b(?P<n2>{_N}) ?{HOUR} (?:is|are|would be|sounds) (?:probably |maybe )?(?:more realistic|closer|nearer)\b
    |^(?:(?:no|nope|nah|sorry|actually|wait|oh|ok|well|but)[,. ]+)*(?:it'?s|it is|that'?s|make it)(?: (?:only|just|down
    |up|to|about|more|like))* (?P<n3>{_N})(?: ?{HOUR})? (?:now|these days|from now on|at the moment)\b
""")
"""Hours in place of those that are known, as somebody estimates them who goes on: "so let's say fifteen"."""
_MORE_HOURS = compiled(rf"""
    \b(?:another|plus|and|add|count|call (?:it|them|that)) (?:an? )?(?:another |extra |additional |further )(?P<n>{_N})
    \s?(?:more |extra )?(?:hours?|hrs?|h)\b(?! (?:for|of|on|in|to) )
    |\b(?:another|an extra|an additional|plus) (?P<n2>{_N}) ?(?:more |extra )?(?:hours?|hrs?|h)\b
    (?! (?:for|of|on|in|to) )
    |(?<!\d)(?P<n3>{_N}) ?(?:(?:hours?|hrs?|h) (?:extra|more|additional)|(?:extra|more|additional) (?:hours?|hrs?|h))\b
    (?! (?:for|of|on|in|to) (?!(?:the |a )?(?:mon|tue|wed|thu|fri|sat|sun|week)))
""")
"""Hours that come on top of those that are known: "Saturdays, call them another 4 hours"."""
_OF_ELSE = regex(
    r"\bif\b|\b(?:would|should|could|might)\b|\b(?:job|sleep|commute|video|course|takes?|lost|lose|lasts?|needs?)\b"
    r"|\b(?:a|per|each|every) day\b"
)
"""What makes more hours those of something else, or only supposed."""
_AGE_IS = compiled(r"""
    \b(?:age|(?<!too )old)\b.{0,40}?\b(?:it is|it's|its|is|am|i'm|should be|(?<!would )(?<!will )be|to)
    [ ](?:only |actually |really )*(?P<n>\d{2})\b
    (?! ?(?:h|hours?|hrs?|weeks?|months?)\b)
""")
"""An age that is put right: "you have my age wrong, it's 37"."""
_STUDENT = regex(r"\b(?:student|pupil|graduate|fresher|undergraduate)\b")
_SUBJECT = regex(rf"\b(?:{alternatives(dict.fromkeys(SUBJECTS.values()))})(?= student$)")
_STUDIES_NOW = regex(
    r"\b(?:student|studying|study|years?|yr|semester|sem|back at|now at|doing|pursuing|enrolled|started)\b"
)
"""That somebody studies; a degree that who has a job names is one that they have."""
_OWN = regex(r"\b(?:i|my|me|mine|myself|no|not|nope|actually|sorry|oh|correction|meant|rather|make it|exp\w*)\b")
"""What shows that years are one's own, where others are known."""
_SLOT_OF = {"age": "age", "mon": "months", "tim": "hours", "dea": "months", "hou": "hours", "hrs": "hours"}
_YOUNGEST = 9
_NUMERIC = ("hours", "age", "years", "months")
_UNITS = {"hour": "hours", " old": "age", "month": "months", "year": "years", "yr": "years"}
_NAMES = {**SUBJECTS, **DEGREES, **COUNTRIES, **GOALS}
_NAME = rf"(?:{alternatives(_NAMES)})"
_TEXTS = compiled(rf"""
    (?<![a-z])(?P<new>{_NAME})(?: (?:branch|background|student|degree|department|stream))?
    (?: (?:now|actually))?(?:,| -)? ?(?:and )?(?:not|rather than|instead of)(?: (?:an?|in|from|the))*
    \s(?P<old>{_NAME})(?![a-z])
    |\bnot(?: (?:an?|in|from|the))* (?P<old4>{_NAME})[,;.]?(?: (?:but|rather|it is|its|it's|i am|i'm|im))*
    (?: (?:an?|in|from|the))*
    \s(?P<new4>{_NAME})(?![a-z])
""")
_NTH = r"(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|final)"
_IN_YEAR = r"(?: (?:year|yr|sem))*"
_YEARS = compiled(rf"""
    \b(?P<new>{_NTH}){_IN_YEAR},?(?: and)? (?:not|rather than|instead of)(?: (?:in|the|my))* (?P<old>{_NTH})\b
    |\bnot(?: (?:in|the|my))* (?P<old2>{_NTH}){_IN_YEAR},?(?: but| i am| it is| it's)*(?: (?:in|the|my))*
    \s(?P<new2>{_NTH})\b
    |\b(?P<old3>{_NTH}){_IN_YEAR},? (?:no|nahi|nhi),? (?P<new3>{_NTH})\b
""")
"""The year of studies in place of another: "2nd year, not 3rd"."""
_OF_THE_TOLD = regex(
    r"\b(?:(?:that|this|those|these|they|which|(?:figures?|numbers?|salar(?:y|ies)|pay|answers?|lines?|sources?))"
    r"(?:'s|'re| is| are| was| were)|you (?:told|gave|said|spoke|speak|answered|mean|meant|mention\w*|talk\w*|quoted))"
    r"(?: (?:me|only|just|still|all|again|about|for|of|from|on|to|an?|the|in|what|get|gets|earns?|is|are))* ?$"
)
"""How what was told is said to be of another than was asked: "that is a data scientist, not an ML engineer"."""
_DENIES = regex(
    r"\b(?:not?|nahi|nhi|rather than|instead of|from|to|set|put|make|use|said|asked|told|wanted|meant|wrote|typed"
    r"|entered|wrong|incorrect|actually|too|optimistic|unrealistic"
    r"|should be|forget|scrap|scratch|ignore|drop|strike|never ?mind)\b|[:=]"
)


def amended(told: Told, utterance: str, profile: Profile) -> Told:
    """What an utterance tells, with what it corrects of a profile: a number or a name in place of another."""
    said = WORDED.sub(in_figures, normalize(utterance))
    if right := put_right(utterance, profile):
        return right
    told = _with_studies(told, profile)
    studies = str(told.values.get("role", "")).endswith(" student") and not _STUDIES_NOW.search(said)
    if studies and profile.role and not _STUDENT.search(profile.role):
        values = {slot: value for slot, value in told.values.items() if slot != "role"}
        told = told._replace(values=values | {"degree": degree_of(told.values["role"])})
    subject = str(told.values.get("role", "")).removesuffix(" student")
    if subject in SUBJECTS.values() and _SUBJECT.search(profile.role):
        told = told._replace(values={**told.values, "role": _SUBJECT.sub(subject, profile.role)[:LONGEST_ROLE]})
    if profile.years and not (_OWN.search(said) or without_lead(said)[1]):
        # "Seniors? 5+ yrs" asks of others.
        told = told._replace(values={slot: value for slot, value in told.values.items() if slot != "years"})
    if not profile or not (_DENIES.search(said) or _RATHER_HOURS.search(said) or _MORE_HOURS.search(said)):
        return told
    changes = {**_numbers(said, profile), **_names(said, profile)}
    if not changes:
        return told
    # What was put right is no role or place of theirs, though it may read like one.
    gone = {*changes.values(), *(_NAMES.get(_pair(match)[1]) for match in _TEXTS.finditer(said))}
    values = {slot: value for slot, value in told.values.items() if value not in gone} | changes
    asks = told.asks and "?" in utterance
    return told._replace(values=values, only=not asks, asks=asks)


def _with_studies(told: Told, profile: Profile) -> Told:
    """What is told, with studies that were known before: they are a fresher's, and the degree of who has a job now."""
    role, studied = str(told.values.get("role", "")), degree_of(profile.role)
    if not role or studied == profile.role or "year" in studied or (_STUDENT.search(role) and role != "fresher"):
        return told
    kept = {"role": f"{studied} {role}"} if role == "fresher" else {"degree": studied}
    return told._replace(values={**told.values, **kept})


def _pair(match: re.Match[str]) -> tuple[str, str]:
    """What is put in place of what."""
    found = {name.rstrip("23456"): text for name, text in match.groupdict().items() if text}
    return found["new"], found["old"]


def _numbers(said: str, profile: Profile) -> dict[str, Any]:
    """The numbers that stand in place of others."""
    changes = {}
    if found := _CHANGED.search(said):
        slot = _SLOT_OF[found["what"][:3]] if found["what"] else "hours"
        changes[slot] = bounded(slot, number(found["n"] or found["n2"] or found["n3"]))
    if (found := _AGE_IS.search(said)) and (age := bounded("age", number(found["n"]))) > _YOUNGEST:
        changes["age"] = age
    more = _MORE_HOURS.search(said) if profile.hours and not _OF_ELSE.search(said) else None
    if more:
        changes["hours"] = bounded("hours", profile.hours + number(more["n"] or more["n2"] or more["n3"]))
    for match in _NUMBERS.finditer(said):
        new, old = _pair(match)
        slots = [slot for slot in _NUMERIC if getattr(profile, slot) in {number(old), number(new)}]
        slots = next(([slot] for unit, slot in _UNITS.items() if unit in match[0] and getattr(profile, slot)), slots)
        if slots and (kept := bounded(slots[0], number(new))):
            changes[slots[0]] = kept
    of_hours = profile.hours and not (changes or any(unit in said for unit in _UNITS if unit != "hour"))
    found = _RATHER_HOURS.search(said) if of_hours else None
    if found and (hours := number(found["n"] or found["n2"] or found["n3"])) not in {profile.age, profile.age + 1}:
        changes["hours"] = bounded("hours", hours)
    return changes


def _names(said: str, profile: Profile) -> dict[str, Any]:
    """The names that stand in place of others: of a place, a goal, or in what somebody does or studies."""
    changes: dict[str, Any] = {}
    for match in _TEXTS.finditer(said):
        if _OF_THE_TOLD.search(said[: match.start()]):
            continue
        new, old = _pair(match)
        for slot, names in (("country", COUNTRIES), ("goal", GOALS)):
            other = new in names and old in names and names[new] != names[old]
            if other and getattr(profile, slot) in {"", names[old]}:
                changes[slot] = names[new]
        for names in (SUBJECTS, DEGREES):
            if not (new in names and old in names and names[new] != names[old]):
                continue
            for slot, held in (("role", profile.role), ("degree", profile.degree)):
                if held and (names[old] in held or _STUDENT.search(held)):
                    changes[slot] = _replaced(held, names[old], names[new])[:LONGEST_ROLE]
    for match in _YEARS.finditer(said):
        new, old = _pair(match)
        was = f"{ORDINALS.get(old, old)}-year"
        now = f"{ORDINALS.get(new, new)}-year"
        if was in profile.role or now in profile.role:
            changes["role"] = profile.role.replace(was, now)
    return changes


def _replaced(role: str, old: str, new: str) -> str:
    """A role with one subject or degree in place of another, or, where that is not in it, before its last word."""
    if old in role:
        return role.replace(old, new)
    first, _, last = role.rpartition(" ")
    return role if new in role else f"{first} {new} {last}".strip()
