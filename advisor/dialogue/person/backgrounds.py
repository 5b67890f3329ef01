"""Backgrounds: the kinds of work and studies that people come from, as far as that bears on machine learning."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...patterns import regex
from ...slots import DEGREES, JOB, SUBJECTS, alternatives
from .profile import Profile

__all__ = ["DOCTORATE", "OTHER", "Background", "coming_from", "of_person"]


class Background(NamedTuple):
    """A kind of background."""

    name: str
    """What it is called in an answer: "software"."""
    said: re.Pattern[str]
    """How people name it."""
    field: str
    """The field by which the answer on switching has a line for those who come from there."""
    carries: str
    """What of it carries over, in plain sense."""
    new: str
    """What is new to those who come from there."""


_ANOTHER = "another field"
_LANGUAGES = r"java|golang|c\+\+|c#|\.net|php|ruby|rust|scala|kotlin|swift|typescript|javascript|cobol|perl|delphi"
_MATHS = regex(r"\b(?:math|statist|physic)")
DOCTORATE = regex(r"\b(?:ph\.? ?d|doctorate|postdoc\w*)\b")
_NO_FIELD = regex(
    r"\b(?:unemployed|jobless|retiree|housewife|homemaker|intern|trainee|freelancer|founder|engineer|worker|manager)s?\b"
    r"|(?<![a-z])(?:ai|aiml|artificial intelligence|data science|it|cs|cse|engineering|design|art)(?![a-z])"
    r"|(?<![a-z])(?:bca|mca|computer (?:science|applications))(?![a-z])"
    r"|(?<![a-z])(?:[bm]\.? ?(?:sc|tech|e|a|s)\.?|bachelor'?s?|master'?s?|degree|diploma)(?![a-z])"
)
"""What is no field of its own by itself, or is none that machine learning is far from."""
_WANTED = regex(
    r"\b(?:(?:an? )?(?:ml|ai|machine learning|mlops|deep learning)(?: (?:engineer\w*|developer|jobs?|roles?))?s?|mle"
    r"|(?:an? |the )?data scien(?:tist|ce))\b"
)
"""What people want to become."""
_WORKS = regex(r"\b(?:work|works|worked|teach|taught|run|ran|manage|sell|sold|cook|clean|deliver|answer phones)\b")
"""What people say of a job that has no name in what they told."""
OTHER = Background(
    "your field",
    regex(
        rf"\b(?:{JOB})s?\b|(?<![a-z])(?:{alternatives({**DEGREES, **SUBJECTS})}|humanities)(?![a-z])"
        r"|\barts (?:background|student|graduate|stream)\b"
    ),
    _ANOTHER,
    "a field, its data and what matters there, which somebody who only codes does not know",
    "most of the technical side: programming, data and the maths of models",
)
_KNOWN = (
    Background(
        "testing",
        regex(r"\b(?:qa|tester?s?|testing|test (?:engineer|automation)|sdet|quality assurance)\b"),
        "software",
        "planning tests, finding where a thing breaks and automating checks: models and data are tested as well",
        "the models and the maths, and writing software from the start, if your tests were done by hand",
    ),
    Background(
        "data engineering",
        regex(r"\b(?:data engineer\w*|etl|airflow)\b"),
        "data engineering",
        "pipelines, SQL and running things every day",
        "training and judging models",
    ),
    Background(
        "data analysis",
        regex(r"\b(?:analysts?|sql|analytics|data scien\w+|bi developer|dashboards?|power bi|tableau)\b"),
        "data science or analysis",
        "SQL, cleaning data, reading figures with care and explaining them",
        "the engineering: tests, packaging and models that run in a product",
    ),
    Background(
        "running systems",
        regex(r"\b(?:sys ?admins?|devops|sre|system administrat\w+|linux|kubernetes|k8s|network engineers?)\b"),
        "software",
        "the shell, scripts, servers and putting things into use, which many who train models lack",
        "the data, the models and the maths",
    ),
    Background(
        "software",
        regex(
            rf"\b(?:developers?|programmers?|coders?|devs?|swe|sde|backend|frontend|full.?stack|software|embedded)\b"
            rf"|(?<![a-z0-9])(?:{_LANGUAGES})(?![a-z0-9+#])"
        ),
        "software",
        "clean code, Git, tests and building what others use",
        "the data, the models and the maths; and Python, if you work in another language",
    ),
    Background(
        "maths",
        regex(r"\b(?:math\w*|statistic\w*|actuar\w*|physic\w*|econometric\w*)\b"),
        _ANOTHER,
        "the maths and the statistics, which others have to make up for",
        "the code: Python, SQL, and building software that lasts",
    ),
    Background(
        "science",
        regex(
            rf"{DOCTORATE.pattern}|\b(?:biolog\w*|chemi(?:st\w*|cal)|scientists?|researchers?|microscop\w*|geolog\w*"
            r"|astronom\w*|neuroscien\w*|psycholog\w*|biotech\w*|bioinformatics|lab(?:oratory)?)\b"
        ),
        _ANOTHER,
        "planning experiments, statistics, doubt of one's own results and writing them up",
        "the engineering: Python that others can read, SQL, and models that run in a product",
    ),
    Background(
        "engineering",
        regex(r"\b(?:mechanical|civil|electrical|electronics|chemical|aerospace|industrial|ece|eee|matlab)\b"),
        _ANOTHER,
        "the maths, and solving problems by measuring",
        "programming as a trade, the data and the models",
    ),
)


def coming_from(text: str) -> Background | None:
    """The background that a text in small letters names, beside what somebody wants to become; None for none."""
    said = _WANTED.sub(" ", text)
    if DOCTORATE.search(said) and not _MATHS.search(said):
        return next(kind for kind in _KNOWN if kind.name == "science")
    known = next((kind for kind in _KNOWN if kind.said.search(said)), None)
    return known or (OTHER if OTHER.said.search(_NO_FIELD.sub(" ", said)) else None)


def of_person(profile: Profile) -> Background | None:
    """The background of a person, by what they do, studied, know or told in their own words; None for none."""
    held = (profile.role, profile.degree, *profile.knows, *profile.words)
    found = next(filter(None, (coming_from(text.lower()) for text in held if text)), None)
    works = "working" in profile.circumstances() or any(map(_WORKS.search, map(str.lower, profile.words)))
    return found or (OTHER if works else None)
