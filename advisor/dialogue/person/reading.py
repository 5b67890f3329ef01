"""What was read of a person so far: each step takes one slot out of a claim and leaves the rest of it."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...patterns import regex
from ...slots import AIMS, COUNTRIES, FIELDS, SKILLS, SUBJECTS
from . import slot_patterns as patterns
from . import unlisted_jobs
from .amounts import without
from .profile import FREE, YEAR_ALONE
from .studies import Studies
from .titles import cut, degree_of, telling, title

__all__ = ["Reading"]

_NOT = regex(r"\b(?:not|no|never|hardly)\b")
_NO_JOB_BESIDE = frozenset({"role", "knows", "partly", "lacks", "weak"})
"""Slots behind which a name that no list has is no job."""
_FORMER = regex(r"\b(?:ex|former|formerly)\b")
_NOT_NEAR = regex(r"\bnot\b[^,]{0,20}$")


class Reading(Studies):
    """What was read. `take` and `take_goal` read a claim and give what it says besides."""

    def __init__(self) -> None:
        super().__init__()
        self.listing = ""
        """The slot of the skills that follow, where a list goes on in the next piece; empty where none does."""

    def __bool__(self) -> bool:
        return bool(self.values or self.denied)

    def join(self, other: Reading) -> None:
        """Add what another reading read; the studies of who has a job are their degree."""
        own, role = self.values.get("role", ""), other.values.get("role", "")
        if own.endswith("student") and (year := YEAR_ALONE.fullmatch(role)):
            other.values["role"] = f"{year[1]} {own}"
        elif own and (degree := degree_of(role)) != role:
            other.values["degree"] = degree
            del other.values["role"]
        elif role and own.endswith(" graduate"):
            self.values["degree"] = degree_of(own)
        for name, value in other.values.items():
            self._put(name, value)
        self.denied |= other.denied

    def take(self, claim: str, *, granted: bool = False) -> str:
        """Take what a claim tells, or a question takes for granted; the telling words that are left."""
        self.listing = ""
        steps: tuple[Callable[[str], str], ...] = (self.take_hours, self._years, self._age, self._skills, self._role)
        if not granted:
            steps = (
                self._budget,
                self.take_hours,
                self._years,
                self._age,
                self._owned_frame,
                self._codes,
                self._skills,
            )
            steps += (self._place, self._role, self._background, self._studies)
        return _all_of(steps, claim)

    def take_bare(self, piece: str, listing: str) -> str:
        """Take what a piece without a verb tells; skills in it are known or not as in the list that it goes on."""
        self.listing = listing
        steps = (
            self._budget,
            self._hours_bare,
            self._frame_bare,
            self._years_bare,
            self._age_bare,
            self._role_bare,
            self._skills,
            self._studies_bare,
        )
        return _all_of((*steps, self._place_bare), piece)

    def take_unlisted(self, piece: str) -> bool:
        """Take the job that no list has which a piece is by itself; whether it is one."""
        job = "" if not _NO_JOB_BESIDE.isdisjoint(self.values) else unlisted_jobs.named(piece)
        if job:
            self._put("role", cut(job))
            self.listing = "knows"
        return bool(job)

    def take_goal(self, claim: str) -> str:
        """The claim without the goal that it tells."""
        claim = self._budget(claim)
        found = patterns.GOAL.search(claim)
        if not found:
            return claim
        goal = AIMS[found["goal"]]
        if found["no"]:
            self.denied.add(goal)
        else:
            self._put("goal", goal)
            claim = self.take_frame(claim)
        return claim.replace(found[0], " i ", 1)

    def _place(self, said: str) -> str:
        while (found := patterns.PLACE.search(said)) and patterns.LIVES.search(said):
            said = self._country(said, found)
        return " ".join(said.split())

    def _place_bare(self, said: str) -> str:
        said = " ".join(said.split())
        found = patterns.PLACE_BARE.search(said)
        left = self._country(said, found) if found else said
        return "" if found and found[0] == said else left  # "Leeds UK" is one place.

    def _country(self, said: str, found: re.Match[str]) -> str:
        name = next(filter(None, found.groups()))
        if _NOT_NEAR.search(said[: found.start()]):
            self.denied.add(COUNTRIES[name])
        else:
            self._put("country", COUNTRIES[name])
        start = said.index(name, found.start())
        return f"{said[:start]} {said[start + len(name) :]}"

    def _codes(self, said: str) -> str:
        found = patterns.CODES.search(said)
        if not found:
            return said
        self._put("lacks" if found["no"] else "partly" if found["bit"] else "knows", ("programming",))
        return without(said, found)

    def _budget(self, said: str) -> str:
        found = patterns.BUDGET.search(said)
        if not found or patterns.OF_PAY.search(said):
            return said
        self._put("budget", FREE)
        return without(said, found)

    def _skills(self, said: str) -> str:
        found = patterns.JUDGED.search(said)
        if found:
            slot = next(
                (slot for slot in ("lacks", "weak", "partly") if found[slot]), "partly" if found["bit"] else "knows"
            )
            named = patterns.SKILL.finditer(f"{found['name']} {found['more']}")
            self._put(slot, tuple(SKILLS[part["name"]] for part in named if part["name"]))
            said = without(said, found)
        left: list[str] = []
        verb = -1
        for part in patterns.SKILL.finditer(said):
            if part["name"] and self.listing:
                self._put(self.listing, (SKILLS[part["name"]],))
                if verb >= 0:
                    left[verb] = ""
                continue
            if part["lacks"] or part["weak"] or part["partly"] or part["knows"]:
                self.listing = next(slot for slot in ("lacks", "weak", "partly", "knows") if part[slot])
                verb = len(left)
            elif part["word"]:
                self.listing, verb = "", -1
            elif self.listing == "knows" and part[0] in {"some", "basic", "bit", "little"}:
                self.listing = "partly"
            elif self.listing == "lacks" and part[0] == "only":
                self.listing = "knows"  # "I don't know Python, only C".
            left.append(part[0])
        return " ".join(filter(None, left))

    def _role(self, said: str) -> str:
        found = patterns.ROLE.search(said)
        if found:
            named = title(found["gap"], found["job"])
            if _NOT.search(found["gap"]):
                self.denied.add(named)
            else:
                is_past = found["verb"] in {"was", "used to be"} or _FORMER.search(found["gap"])
                former = "former " if is_past else ""
                field = patterns.IN_FIELD.match(said[found.end() :])
                if (studied := self.values.get("role", "")).endswith(" graduate"):
                    self._put("degree", degree_of(studied))
                role = cut(former + named + (f" in {FIELDS[field[1]]}" if field else ""))
                lost = patterns.LOST_AS.search(said[found.end() :]) if patterns.IDLE.search(named) else None
                # "Laid off after six years as a tester" tells the job that was lost.
                self._put("role", cut(f"former {title(lost['gap'], lost['job'])}") if lost else role)
                said = said.replace(field[0], "", 1) if field else said
            return without(said, found)
        found = patterns.FIELD.search(said)
        if found:
            self._put("role", f"works in {FIELDS[found[1]]}")
            return without(said, found)
        found = patterns.WORKS_AS.search(said)
        if found:
            self._put("role", cut(found[1]))
            return without(said, found)
        unlisted = unlisted_jobs.claimed(said)
        if unlisted:
            self._put("role", cut(unlisted[0]))
            return said.replace(unlisted[1], " ", 1)
        return said

    def _role_bare(self, said: str) -> str:
        said = " ".join(said.split())
        found = patterns.ROLE_BARE.search(said)
        if not found:
            return said
        named = title(found["gap"], found["job"])
        if _NOT.search(found["gap"]):
            self.denied.add(named)
        else:
            self._put("role", cut(f"former {named}") if _FORMER.search(found["gap"]) else named)
            # "Data engineer Python" may be asked about, "backend dev Java 5 years" not.
            self.listing = self.listing or "knows" * bool({"years", "hours", "age"} & self.values.keys())
        return without(said, found)

    def _background(self, said: str) -> str:
        found = patterns.BACKGROUND.search(said)
        if not found:
            return said
        named = found[1] or found[2]
        self._put("role", cut(f"{SUBJECTS.get(named) or FIELDS.get(named) or named} background"))
        return without(said, found)


def _all_of(steps: tuple[Callable[[str], str], ...], said: str) -> str:
    for step in steps:
        said = step(said)
    return telling(said)
