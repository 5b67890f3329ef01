"""The profile: what one person told of themselves, as slots, bounded and plain."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ...patterns import regex
from ...slots import AIMS, CIRCUMSTANCES, COUNTRIES, IMPLIED, SKILLS
from ..messages import listed
from .told import Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FREE", "LONGEST_WORDS", "SLOTS", "YEAR_ALONE", "Profile", "Told"]

LONGEST_ROLE = 48
"""Characters of studies or a job that are kept."""
LONGEST_WORDS = 70
_MOST_WORDS, _WORDS_KEPT = 4, 330
"""Characters of what somebody told in words of their own, each; how many are kept, and characters of all as JSON."""
_MOST_KNOWN, _MOST_SKILLS = 8, 6
"""Skills that are kept of those that are known, and of each other kind."""
_WORKS_FROM = 12
"""The age at which people begin to work, at least."""
_MOST = {"years": 60, "age": 99, "hours": 80, "months": 120}
"""What a number may be at most; a higher one is none."""
FREE = "only free material"
_LANGUAGES = {*"Python R C Java JavaScript C++ C# Go Rust Scala PHP Ruby Kotlin Swift MATLAB Fortran COBOL VBA".split()}
"""Skills that nobody has who never programmed."""
_OVER, _UNDER = 35, 18
_STUDENT = regex(r"\b(?:student|undergraduate|pupil|PhD student)\b")
YEAR_ALONE = regex(r"(\S+-year) student")
_YEAR = regex(r"^\S+-year ")
_PUPIL = regex(r"\b(?:pupil|school)\b")
_GRADUATE = regex(r"\b(?:graduate|fresher)\b")
_MATHS = regex(r"\bmath(?:s|ematician)?\b|\bstatistic(?:s|ian)\b|\bactuary\b")
_IDLE = regex(r"\b(?:unemployed|jobless|retiree|housewife|homemaker)\b")
_NO_JOB = regex(
    rf"{_STUDENT.pattern}|{_PUPIL.pattern}|{_GRADUATE.pattern}|{_IDLE.pattern}|\b(?:former|works|background)\b"
)
_DEVELOPER = regex(r"\b(?:developer|programmer|coder|dev|sde|swe|sdet|sre|(?:software|devops|backend|web) engineer)\b")


class Profile(NamedTuple):
    """What a person told of themselves; an empty slot is not known; of 1,050 characters of JSON at most."""

    role: str = ""
    """Studies or job, as in "accountant" or "3rd-year BTech CSE student"."""
    years: int = 0
    """Of experience at work."""
    age: int = 0
    country: str = ""
    """By the name that `COUNTRIES` has."""
    goal: str = ""
    """What they want to be, by the name that `AIMS` has."""
    hours: int = 0
    """A week for learning."""
    months: int = 0
    """In which they want to get there."""
    knows: tuple[str, ...] = ()
    """Skills that they have, by the names of `SKILLS`."""
    partly: tuple[str, ...] = ()
    """Skills that they have a little of."""
    lacks: tuple[str, ...] = ()
    """Skills that they say they do not have."""
    weak: tuple[str, ...] = ()
    """Skills that they say they are weak in, which is less than to have a little of them."""
    budget: str = ""
    """`FREE`, where they can pay for nothing."""
    degree: str = ""
    """What who has a job has studied, as in "BSc CS"; of anybody else it is the role."""
    words: tuple[str, ...] = ()
    """What else they told, in their own words: "dropped out of cs in my 3rd year"."""

    def __bool__(self) -> bool:
        return self != Profile()

    def facts(self) -> tuple[str, ...]:
        """What is known in a few words each, to show: "accountant", "US", "10 hours a week"."""
        return (*filter(None, map(self.fact, SLOTS)), *(f"“{text}”" for text in self.words))

    def news(self, before: Profile) -> tuple[str, ...]:
        """The facts that another profile does not have, of skills only the new ones."""
        changed: dict[str, Any] = {}
        for slot in SLOTS:
            mine, other = getattr(self, slot), getattr(before, slot)
            if mine != other:
                changed[slot] = tuple(item for item in mine if item not in other) if slot in _SKILLS else mine
        return Profile(**changed).facts()

    def fact(self, slot: str) -> str:
        """One slot in a few words; empty where it is not known."""
        value = getattr(self, slot)
        if not value:
            return ""
        if isinstance(value, tuple):
            head, joint = _SKILLS[slot]
            return f"{head} {listed(value, joint)}"
        return _WORDED[slot].format(value, "" if value == 1 else "s")

    @property
    def skilled(self) -> frozenset[str]:
        """The skills that they have, told or plain from others or from what they do: a maths teacher knows maths."""
        by_role = {"maths", "statistics"} if _MATHS.search(self.role) and not _STUDENT.search(self.role) else set()
        implied = {IMPLIED[skill] for skill in self.knows if skill in IMPLIED}
        return frozenset(self.knows) | ((by_role | implied) - {*self.partly, *self.lacks, *self.weak})

    def codes(self) -> bool:
        """Whether they program, by what they do or say that they know."""
        return bool(_DEVELOPER.search(self.role)) or not ({"programming"} | _LANGUAGES).isdisjoint(self.knows)

    def circumstances(self) -> frozenset[str]:
        """What it says in the words of `slots.is_circumstance`: "student", "India", "no Python"."""
        pupil = bool(_PUPIL.search(self.role)) or 0 < self.age < _UNDER
        student = bool(_STUDENT.search(self.role))
        graduate = bool(_GRADUATE.search(self.role))
        holds = (
            student and not pupil,
            graduate,
            pupil,
            bool(self.role) and not (student or graduate or pupil or _IDLE.search(self.role)),
            bool(_DEVELOPER.search(self.role)),
            self.age >= _OVER,
            0 < self.age < _UNDER,
            "programming" in self.lacks,
        )
        said = {name for name, held in zip(CIRCUMSTANCES, holds, strict=True) if held}
        # What helps who has none of a skill helps who has a little.
        said |= {f"knows {skill}" for skill in (*self.knows, *self.partly)}
        said |= {f"no {skill}" for skill in (*self.lacks, *self.weak, *self.partly)}
        return frozenset(said | ({self.country} if self.country else set()))

    def told(self, told: Told) -> Profile:
        """The profile with what an utterance told besides."""
        values = {
            name: value
            for name, value in told.values.items()
            if name not in _SKILLS and (name not in _MOST or 0 < value <= _MOST[name])
        }
        changed: dict[str, Any] = {
            name: "" for name in ("role", "country", "goal", "budget", "degree") if getattr(self, name) in told.denied
        }
        if any(self.role.endswith(f" {name}") for name in told.denied):
            changed["role"] = ""  # Who is no student is no BSc student.
        changed |= {name: 0 for name in _MOST if name in told.denied}
        new = {slot: told.values.get(slot, ()) for slot in _SKILLS}
        for slot, skills in new.items():
            others = {skill for other in _SKILLS if other != slot for skill in new[other]}
            if slot == "lacks" and not _LANGUAGES.isdisjoint(others):
                others |= {"programming"} - {*skills}
            kept = (skill for skill in getattr(self, slot) if skill not in told.denied)
            changed[slot] = _kept(slot, (*kept, *skills), without=others)
        if "role" in values and (year := YEAR_ALONE.fullmatch(values["role"])) and _STUDENT.search(self.role):
            # Who is in another year now studies what they studied.
            values["role"] = f"{year[1]} {_YEAR.sub('', self.role)}"[:LONGEST_ROLE]
        if self.role and _IDLE.search(values.get("role", "")):
            values["role"] = self.role if _NO_JOB.search(self.role) else f"former {self.role}"[:LONGEST_ROLE]
        if values.get("goal") == "ML" and self.goal and self.goal not in told.denied:
            values.pop("goal")  # "I want ML" says less than "ML engineer".
        if (
            values.get("role", "").startswith("works in ")
            and changed.get("role", self.role)
            and not _NO_JOB.search(self.role)
        ):
            # "I work in logistics" of a developer tells where, and of no other job.
            values["role"] = f"{self.role.partition(' in ')[0]} {values['role'].removeprefix('works ')}"[:LONGEST_ROLE]
        if "former" not in self.role and {*values.get("role", self.role).split()} <= {*self.role.split()}:
            values.pop("role", "")  # "BCA hai mera" of a 2nd-year BCA student tells nothing new.
        if {*values.get("degree", "").split()} <= {*self.degree.split()}:
            values.pop("degree", "")  # "BSc" says less than "BSc CS".
        told_all = self._replace(**(changed | values))
        # Years of work that the age leaves no room for were read wrongly.
        too_many = told_all.age and told_all.years > max(0, told_all.age - _WORKS_FROM)
        return told_all._replace(years=0) if too_many else told_all

    def with_words(self, said: Iterable[str]) -> Profile:
        """The profile with what was told in words of their own besides, the latest of it."""
        own = tuple(dict.fromkeys((*self.words, *said)))[-_MOST_WORDS:]
        while len(json.dumps(own)) > _WORDS_KEPT:
            own = own[1:]
        return self._replace(words=own)

    def without(self, slot: str) -> Profile:
        """The profile with one slot emptied."""
        return self._replace(**{slot: getattr(Profile(), slot)})

    def to_dict(self) -> dict[str, Any]:
        """The slots that are known as plain JSON values."""
        return {
            name: list(value) if isinstance(value, tuple) else value for name, value in self._asdict().items() if value
        }

    @classmethod
    def from_dict(cls, value: object) -> Profile:
        """The profile that `to_dict` gave, without what is damaged or not known."""
        if not isinstance(value, Mapping):
            return cls()
        kept: dict[str, Any] = {}
        for slot in ("role", "degree"):
            text = value.get(slot)
            if isinstance(text, str) and len(text) <= LONGEST_ROLE and text.isprintable():
                kept[slot] = text
        for slot, names in (("country", COUNTRIES), ("goal", AIMS)):
            if isinstance(value.get(slot), str) and value[slot] in names.values():
                kept[slot] = value[slot]
        if value.get("budget") == FREE:
            kept["budget"] = FREE
        for slot, most in _MOST.items():
            if type(value.get(slot)) is int and 0 < value[slot] <= most:
                kept[slot] = value[slot]
        for slot in _SKILLS:
            items = value.get(slot)
            if isinstance(items, list):
                known = set(SKILLS.values())
                kept[slot] = _kept(slot, (item for item in items if isinstance(item, str) and item in known))
        said = value.get("words")
        own = [text for text in said if isinstance(text, str)] if isinstance(said, list) else []
        return cls(**kept).with_words(text for text in own if len(text) <= LONGEST_WORDS and text.isprintable())


SLOTS = tuple(name for name in Profile._fields if name != "words")
"""What is told apart; the rest is in people's own words."""
_SKILLS = {"knows": ("knows", "and"), "partly": ("some", "and"), "lacks": ("no", "or"), "weak": ("weak in", "and")}
"""The slots of skills, how they are worded and what joins them."""
_WORDED = {
    "role": "{}",
    "years": "{} year{} of experience",
    "age": "{} years old",
    "country": "{}",
    "goal": "aiming for {}",
    "hours": "{} hour{} a week",
    "months": "within {} month{}",
    "budget": "{}",
    "degree": "{} degree",
}


def bounded(slot: str, number: float) -> int:
    """A number for a slot; 0 where it cannot be one."""
    return int(number) if 0 < number <= _MOST[slot] else 0


def _kept(slot: str, skills: Any, without: Any = ()) -> tuple[str, ...]:
    """The latest of some skills, none twice."""
    most = _MOST_KNOWN if slot == "knows" else _MOST_SKILLS
    return tuple(dict.fromkeys(skill for skill in skills if skill not in without))[-most:]
