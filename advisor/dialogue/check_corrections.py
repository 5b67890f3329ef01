"""Corrections of answers to the skills check by the name of the skill: "put statistics as a little, Git was a no"."""

from __future__ import annotations

from collections.abc import Sequence

from ..guidance import SkillQuestion
from ..patterns import regex
from ..slots import SKILLS
from ..text import normalize, stem, words
from .patterns import compiled
from .readiness import LITTLE, NO, YES

__all__ = ["corrections"]

_JOINT = regex(r"[.;,!\n\u2026]+(?:\s|$)|\s(?:and|aur|but|also|plus|while)\s|\s-+\s")
_CORRECTS = compiled(r"""
    \b(?:put|mark|set|chang\w*|make|correct\w*|note|count|treat|write|take|switch|update|badal\w*|kar(?:o|do| do| dena)
    |said|meant|told|bola|kaha|should (?:be|have been|say)|wrong|mistake\w*|galat|not right|actually|rather)\b
""")
"""That an answer is to be another one."""
_TO = compiled(r"""
    (?:\b(?P<little>(?:a )?(?:little|bit)|basics?|thod[aie]|partly|half|some(?:what)?|rusty|forg[eo]t\w*|bh(?:u|oo)l\w*)
    |\b(?P<no>no|none|nothing|zero|never|not at all|(?:nahi+n?|nhi)(?! (?:puch|bola)))
    |\b(?P<yes>yes|haan|fully|very well|good at))\b
""")
_STEM = 5
"""Letters, at least, of the beginning of a skill's id that names it."""
_LETTERS = {"little": LITTLE, "no": NO, "yes": YES}
_LEAD = regex(r"^(?:no|nahi|nope|oh|wait|sorry)[, ]+(?=\S)")
_ASKS = regex(r"\?|^(?:what|how|why|when|where|which|who|is|are|do|does|can|should|kya|kaise)\b")


def corrections(utterance: str, questions: Sequence[SkillQuestion]) -> list[tuple[SkillQuestion, str]]:
    """The questions that an utterance names whose answer it corrects, each once, with the letter of the right one.

    A clause that names none goes on about the one named before it.
    """
    said = _LEAD.sub("", normalize(utterance))
    if _ASKS.search(said) or not _CORRECTS.search(said):
        return []
    found: dict[str, tuple[SkillQuestion, str]] = {}
    about: SkillQuestion | None = None
    for clause in filter(None, _JOINT.split(said)):
        about = _named(clause, questions) or about
        to = _TO.search(clause)
        if about and to and to.lastgroup:
            found[about.id] = (about, _LETTERS[to.lastgroup])
    return list(found.values())


def _named(clause: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The question that a clause names first, by its title, its id or a name of its skill; None where it names none."""
    spoken = f" {' '.join(map(stem, words(clause)))} "
    places = {}
    for item in questions:
        skills = (name for name, skill in SKILLS.items() if skill in item.skills)
        names = (" ".join(map(stem, words(name))) for name in (item.title, item.id, *skills))
        found = [spoken.index(f" {name} ") for name in names if f" {name} " in spoken]
        # "Deployed" is of deployment.
        found += [
            spoken.index(f" {word} ") for word in spoken.split() if len(word) >= _STEM and item.id.startswith(word)
        ]
        if found:
            places[min(found)] = item
    return places[min(places)] if places else None
