"""One's own skills: whether a language, a tool or a line of work that somebody knows counts for machine learning."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...lines import lines_of
from ...models import Entry, Reply
from ...patterns import regex
from ...slots import SKILLS, alternatives
from ...text import normalize, sentences
from ..acts import act_messages
from ..questions.coordination import WILL_DO
from ..talk import Talk
from .own_field import COUNTS

__all__ = ["counted", "line_on", "names_a_language"]

_LANGUAGES = "C Java JavaScript C++ C# Go Rust Scala PHP Ruby Kotlin MATLAB Fortran COBOL ABAP Pascal Delphi Perl VBA"
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
_GO = r"(?<!to )(?<!i )(?<!you )(?<!can )(?<!should )go(?! (?:to|for|on|back|into|through|with|abroad|ahead|deep\w*)\b)"
"""The language Go, and no verb."""
_NAMED = regex(
    rf"(?<![a-z0-9+#.])(?P<skill>{alternatives(SKILLS)}|{_GO})(?![a-z0-9+#])"
    r"|\b(?P<software>(?:web|back[- ]?end|front[- ]?end|full[- ]?stack|embedded|games?|mobile|android|ios|software)"
    r"(?: dev\w*)?|devops|sysadmin\w*|vue|angular|rabbitmq|elasticsearch|oracle|cobol|abap)\b"
)
_CARRIES_OVER = regex(
    r"\bwhat (?:\w+ ){0,3}?(?:transfers?|carr(?:y|ies) over|can i (?:use|keep|reuse)|is (?:still )?useful)\b"
    r"|\bwhich of my (?:skills|languages|tools)\b|\bare my skills (?:useful|of (?:any )?use|any good|relevant)\b"
    r"|^(?=.*\blanguages?\b).*\b(?:given|considering|based on) (?:all )?(?:that|what) i (?:already )?know\b"
    rf"|\b{WILL_DO}|\b(?:any|what) use\b|\b(?:koi|kuch) (?:use|faida|fayda|kaam)\b"
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
    if not talk.state.told or "my skills" in said[asking[-1]] or "i know" in said[asking[-1]]:
        told = f"{' '.join(talk.state.profile.knows + talk.state.profile.partly).lower()} {told}"  # It is noted.
    own = bool(_OWN.search(told) or _CARRIES_OVER.search(told))
    own = own or (_SHORT.search(said[asking[-1]]) is not None and not asks_of_all)
    names = [*map(_name, _NAMED.finditer(said[asking[-1]]))] or [*map(_name, _NAMED.finditer(told))]
    questions = [_KINDS[name.lower()] for name in names if name.lower() in _KINDS]
    if not own or not questions:
        return None
    # Who knows systems knows languages as well.
    question = next((text for text in questions if text != _LANGUAGE), _LANGUAGE)
    known = _line(talk, question)
    if known is None:
        return None
    entry, line = known
    lines = _of_languages(entry, line, names) if question == _LANGUAGE else [line]
    text = act_messages.said_of(entry, lines)
    asked = [item.topic for item in talk.knowledge.guidance.check if {"SQL"} & {*names} & {*item.skills}]
    needed = talk.entries(asked)
    text = "\n\n".join([*(act_messages.said_of(item, lines_of(item.answer)[:2]) for item in needed), text])
    reply = talk.on(utterance, [*needed, entry], text)
    return None if talk.state.repeats(reply) else reply


def _of_languages(entry: Entry, line: str, names: Sequence[str]) -> list[str]:
    """What an answer says of the languages with some names: its lines that name one, and that on all of them.

    Beside Python, what is to be learnt first goes before it.
    """
    told = lines_of(entry.answer)
    others = [name for name in names if name in _LANGUAGES.split()]
    naming = [text for text in told[1:] if any(_holds(text, name) for name in others)]
    return [*(told[:1] if "Python" in names else ()), *dict.fromkeys([*naming, line])]


def _holds(line: str, name: str) -> bool:
    """Whether a line has a name as a word of its own: "C" is not in "C++"."""
    return re.search(rf"(?<![\w+#]){re.escape(name)}(?![\w+#])", line) is not None


def line_on(talk: Talk, skill: str) -> tuple[Entry, str] | None:
    """The line on what a skill counts for, with its answer; None where there is none."""
    question = _KINDS.get(skill.lower(), "")
    return _line(talk, question) if question else None


def names_a_language(skill: str) -> bool:
    """Whether a skill is a programming language that the answers know of beside Python."""
    return _KINDS.get(skill.lower()) == _LANGUAGE


def _line(talk: Talk, question: str) -> tuple[Entry, str] | None:
    """The line that answers a question, with its answer; None where none likely does."""
    found = talk.advisor.match_lines(question)
    if not found or found[0].confidence < _LEAST or found[0].entry.id not in talk.knowledge:
        return None
    return talk.knowledge[found[0].entry.id], found[0].entry.answer


def _name(named: re.Match[str]) -> str:
    """What is named, as it is written; what has answers of its own stands in no kind."""
    return "software" if named["software"] else "Go" if named["skill"] == "go" else SKILLS[named["skill"]]
