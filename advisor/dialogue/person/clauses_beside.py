"""What was read of an utterance in known frames, with what its clauses tell beside."""

from __future__ import annotations

from ...patterns import regex
from ...text import words
from . import slot_patterns as patterns
from .clause_facts import facts_in
from .profile import LONGEST_ROLE, Profile, Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["with_clauses"]

_SKILLS = ("knows", "partly", "lacks", "weak")
_LEARNS = regex(r"\b(?:student|graduate|pupil|fresher|undergraduate)\b")
_LENGTHS = regex(r"\d+(?:\.\d)? ?(?:h|hrs?|hours?|minutes?|mins?)\b")


def with_clauses(told: Told, text: str, profile: Profile | None) -> Told:
    """What was read of a text in small letters and spelt out, with what its clauses tell in the slots left empty."""
    facts = facts_in(text)
    fresh: dict[str, Any] = dict(facts.values)
    values: dict[str, Any] = dict(told.values)
    studied = fresh.pop("graduate", "")
    role = values.get("role") or fresh.get("role") or (profile.role if profile else "")
    if studied:
        works = role and not _LEARNS.search(role)
        fresh |= {"degree": studied} if works else {} if role else {"role": f"{studied} graduate"[:LONGEST_ROLE]}
    elif "degree" in fresh and _LEARNS.search(values.get("role", "")) and "role" in facts.values:
        values["role"] = facts.values["role"]
    if "country" in fresh and profile and profile.country and patterns.ORIGIN.search(text):
        del fresh["country"]
    for slot, value in fresh.items():
        if slot in _SKILLS:
            held = {skill for name in _SKILLS for skill in values.get(name, ())}
            if new := tuple(skill for skill in value if skill not in held):
                values[slot] = (*values.get(slot, ()), *new)
        elif slot == "hours" and 0 < values.get("hours", 0) < value and len(_LENGTHS.findall(text)) == 1:
            values["hours"] = value
        elif value not in told.denied:
            values.setdefault(slot, value)
    if values == told.values:
        return told
    rest = " ".join(word for word in told.rest.split() if word not in {*words(facts.told)})
    return told._replace(values=values, only=told.only or not (told.asks or rest), rest=rest)
