"""Keeping a language: whether somebody has to give up the one they know, or can go on with it in machine learning."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...slots import SKILLS, alternatives
from ...text import normalize, sentences
from ..forms import headed
from ..questions.pieces import is_question
from ..talk import Talk
from . import carrying_messages as messages
from .own_skills import line_on, names_a_language

__all__ = ["kept"]

_LEAVES = (
    r"(?:drop|dropp?ing|leav(?:e|ing)(?: behind)?|giv(?:e|ing) up(?: on)?|ditch(?:ing)?|abandon(?:ing)?|forget(?:ting)?"
    r"|quit(?:ting)?|stop(?:ping)?(?: using| writing)?|los(?:e|ing)|throw(?:ing)? away|mov(?:e|ing) away from"
    r"|say goodbye to|replace|unlearn|chhod\w*|chod\w*|retire)"
)
_KEEPS = (
    r"(?:keep(?:ing)?(?: using| writing)?|stay(?:ing)? (?:with|on|in)|stick(?:ing)? (?:to|with)|go(?:ing)? on with"
    r"|continue (?:with|using|in)|carry on with|still (?:use|write|need)|use|do (?:ml|machine learning|it|this) in"
    r"|work in|hold on to|get by with)"
)
_LANGUAGE = (
    rf"(?:the |my |all (?:the |my )?)?(?P<name>{alternatives(SKILLS)}|go(?! (?:over|behind|through)\b)|r)(?![a-z0-9+#])"
    r"(?! (?:to|on|into|back|dev\w*|engineer\w*|programm\w+|coder|jobs?|roles?|work)\b)"
)
_DROPS = regex(rf"\b{_LEAVES} {_LANGUAGE}")
_STAYS = regex(rf"\b{_KEEPS} {_LANGUAGE}")
_WORTH = regex(
    rf"\b{_LANGUAGE}(?: (?:is|are|be|being|now|then|skills?|knowledge|experience|years))*"
    r" (?:useless|dead|worthless|wasted|obsolete|(?:of )?no use|over|worth (?:anything|something|nothing|it)|bekar"
    r"|for nothing|no good|pointless|any good|a waste|keep or drop|drop or keep|left behind|behind)\b"
)
_MUST = regex(
    r"\b(?:do|must|should|shall|need|have|does|can|could|may|will|would|any (?:chance|way)|is|are|possible|kya|or)\b|\?"
)


def kept(talk: Talk, utterance: str) -> Reply | None:
    """Whether a language must be given up, to who asks that of one that they know; None for anything else."""
    parts = [part for part in sentences(utterance) if is_question(part) or _MUST.search(normalize(part))]
    found = next(filter(None, map(_found, map(normalize, parts))), None)
    if found is None:
        return None
    name = "Go" if found in {"go", "golang"} else "R" if found == "r" else SKILLS.get(found, "")
    told = line_on(talk, name) if names_a_language(name) else None
    if told is None:
        return None
    entry = told[0]
    # What the answer says of it by name comes ahead of what holds of all.
    naming = [line for line in headed(entry, "Later") if f" {name} " in f" {line} "]
    return talk.on(utterance, [entry], messages.keep(name, [*naming, told[1]]))


def _found(said: str) -> str:
    """The language that a sentence asks to give up or to keep, in small letters; empty for none."""
    ways = (_DROPS, _STAYS, _WORTH)
    return next((found["name"] for way in ways if (found := way.search(said))), "")
