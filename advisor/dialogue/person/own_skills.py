"""One's own skills: whether a language, a tool or a line of work that somebody knows counts for machine learning."""

from __future__ import annotations

import re

from ...models import Entry, Reply
from ...patterns import regex
from ...slots import SKILLS, alternatives
from ...text import normalize, sentences
from ..acts import act_messages
from ..talk import Talk
from .own_field import COUNTS

__all__ = ["counted", "line_on"]

_LANGUAGES = "C Java JavaScript C++ C# Go Rust Scala PHP Ruby Kotlin MATLAB VBA"
_ANALYSIS = "Excel SAS SPSS Stata Tableau"
_SYSTEMS = (
    "Postgres MySQL MongoDB Redis Snowflake dbt Spark Kafka Airflow Hadoop Terraform Linux Docker Kubernetes AWS Azure"
    " GCP cloud CI/CD Spring Django Flask FastAPI"
)
_LANGUAGE = "does my MATLAB help at all"
_KINDS = {
    **dict.fromkeys(_LANGUAGES.lower().split(), _LANGUAGE),
    **dict.fromkeys([*_ANALYSIS.lower().split(), "power bi"], "will my SAS experience be useful"),
    **dict.fromkeys([*_SYSTEMS.lower().split(), "software"], "does my Kubernetes experience count"),
}
"""What is known, by its name in `SKILLS` in small letters, and a question that the line on all of its kind answers."""
_NAMED = regex(
    rf"(?<![a-z0-9+#.])(?P<skill>{alternatives(SKILLS)}|go)(?![a-z0-9+#])"
    r"|\b(?P<software>(?:web|back[- ]?end|front[- ]?end|full[- ]?stack|embedded|games?|mobile|android|ios|software)"
    r"(?: dev\w*)?|devops|sysadmin\w*|vue|angular|rabbitmq|elasticsearch|oracle|cobol|abap)\b"
)
_CARRIES_OVER = regex(
    r"\bwhat (?:\w+ ){0,3}?(?:transfers?|carr(?:y|ies) over|can i (?:use|keep|reuse)|is (?:still )?useful)\b"
    r"|\bany use\b"
)
_OWN = regex(r"\b(?:my|mine|i|i'm|im|i've|mera|meri|mujhe)\b")
_SHORT = regex(r"^(?:\w+ ){0,3}?(?:does|will|is|would) (?:\S+ ){1,8}\S+$")
"""That it is asked for oneself; or in a plain short question, which may be as well."""
_LEAST = 0.3
"""Confidence in a line, at least."""


def counted(talk: Talk, utterance: str, *, asks_of_all: bool = False) -> Reply | None:
    """The line on skills of a kind, to who asks whether one that they name counts; None for anything else.

    What `asks_of_all` has a topic of its own, unless it speaks of oneself.
    """
    said = [normalize(part) for part in sentences(utterance)]
    asking = [place for place, part in enumerate(said) if COUNTS.search(part) or _CARRIES_OVER.search(part)]
    if not asking:
        return None
    told = " ".join(said[: asking[-1] + 1])
    if not talk.state.told:
        told = f"{' '.join(talk.state.profile.knows).lower()} {told}"  # What was told ahead of the question is noted.
    own = bool(_OWN.search(told) or _CARRIES_OVER.search(told))
    own = own or (_SHORT.search(said[asking[-1]]) is not None and not asks_of_all)
    questions = [*map(_question, _NAMED.finditer(said[asking[-1]]))] or [*map(_question, _NAMED.finditer(told))]
    if not own or not any(questions):
        return None
    # Who knows systems knows languages as well.
    question = next((text for text in questions if text and text != _LANGUAGE), _LANGUAGE)
    known = _line(talk, question)
    if known is None:
        return None
    entry, line = known
    reply = talk.on(utterance, [entry], act_messages.said_of(entry, [line]))
    return None if talk.state.repeats(reply) else reply


def line_on(talk: Talk, skill: str) -> tuple[Entry, str] | None:
    """The line on what a skill counts for, with its answer; None where there is none."""
    question = _KINDS.get(skill.lower(), "")
    return _line(talk, question) if question else None


def _line(talk: Talk, question: str) -> tuple[Entry, str] | None:
    """The line that answers a question, with its answer; None where none likely does."""
    found = talk.advisor.match_lines(question)
    if not found or found[0].confidence < _LEAST or found[0].entry.id not in talk.knowledge:
        return None
    return talk.knowledge[found[0].entry.id], found[0].entry.answer


def _question(named: re.Match[str]) -> str:
    """The question of the kind of what is named; empty where what is named has answers of its own."""
    name = "software" if named["software"] else "go" if named["skill"] == "go" else SKILLS[named["skill"]]
    return _KINDS.get(name.lower(), "")
