"""`Roles`: which entries play a part that the chat has rules for. No rule goes by an id of its own."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Roles"]


class Roles(NamedTuple):
    """The id of an entry for each role, or several, best first; a rule whose role is empty steps aside.

    `knowledge/roles.py` tells what each of them is.
    """

    pay: str = ""
    pay_us: str = ""
    pay_india: str = ""
    pay_elsewhere: str = ""
    pay_by_level: str = ""
    data_scientist: str = ""
    data_scientist_compared: str = ""

    courses: str = ""
    books: str = ""
    learning_order: str = ""
    learning_time: str = ""
    learning_cost: str = ""
    studying: str = ""
    maths: str = ""
    tools: str = ""
    hardware: str = ""
    degree: str = ""
    masters: str = ""
    projects: str = ""
    ordered_groups: tuple[str, ...] = ()
    timed_groups: tuple[str, ...] = ()

    suitability: str = ""
    outlook: str = ""
    career_switch: str = ""
    background: str = ""
    specialisms: str = ""
    other_jobs: tuple[str, ...] = ()
    easiest: tuple[str, ...] = ()
    about: str = ""

    field_uses: str = ""
    companies: str = ""
    other_careers: str = ""
    other_languages: str = ""
    vague: tuple[str, ...] = ()
    details: tuple[str, ...] = ()

    # Feelings, by the names of their acts.
    discouraged: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    overwhelmed: tuple[str, ...] = ()
    maths_fear: tuple[str, ...] = ()
    code_fear: tuple[str, ...] = ()
    not_good_enough: tuple[str, ...] = ()
    too_old: tuple[str, ...] = ()
    nervous: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    excited: tuple[str, ...] = ()
    tired: tuple[str, ...] = ()
    future_fear: tuple[str, ...] = ()

    def without(self, ids: frozenset[str]) -> Roles:
        """The roles that some entries do not play."""
        return Roles._make(
            tuple(name for name in held if name not in ids) if isinstance(held, tuple) else "" if held in ids else held
            for held in self
        )
