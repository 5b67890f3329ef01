"""Feelings that people tell of: a warm line, and the topic that helps. Despair is left to the knowledge's gaps."""

from __future__ import annotations

from typing import NamedTuple

from ..models import Reply
from .acts import Act
from .forms import SHORT, in_form
from .talk import Talk

__all__ = ["FEELINGS", "met"]


class Feeling(NamedTuple):
    """How a feeling is met."""

    line: str
    topics: tuple[str, ...]
    """Ids of the topics that help, best first; those that the knowledge lacks are passed over."""


FEELINGS = {
    "discouraged": Feeling(
        "That happens to nearly everybody who learns this, and slow progress is still progress.",
        ("how-to-study", "is-it-for-me", "time-to-learn"),
    ),
    "rejected": Feeling(
        "I'm sorry, that stings. It says little about you: most applications in this field come to nothing.",
        ("job-search", "resume", "interview-preparation"),
    ),
    "overwhelmed": Feeling(
        "It is a lot, and nobody learns it all at once: one small step after the other will do.",
        ("roadmap", "how-to-study", "time-to-learn"),
    ),
    "maths_fear": Feeling(
        "Many people feel that way, and less maths is needed to begin than it seems.",
        ("math", "statistical-analysis", "how-to-study"),
    ),
    "code_fear": Feeling(
        "Everybody starts there, and a little goes a long way.",
        ("programming-languages", "roadmap", "age-and-background"),
    ),
    "not_good_enough": Feeling(
        "Even well-known people in the field have felt like that; it is a feeling and no verdict.",
        ("is-it-for-me", "age-and-background", "first-year-on-the-job"),
    ),
    "too_old": Feeling(
        "It is a fair worry, and it stops fewer people than you'd think.", ("age-and-background", "career-switch")
    ),
    "nervous": Feeling(
        "Nerves are normal, and preparing takes the edge off.", ("interview-preparation", "interview-questions")
    ),
    "lost": Feeling(
        "No wonder, there is a lot of advice about. Let's begin with a plain path.", ("roadmap", "how-to-become")
    ),
    "excited": Feeling(
        "That's good to hear, it will carry you far!", ("roadmap", "how-to-become", "portfolio-projects")
    ),
    "tired": Feeling(
        "That sounds tiring. A break is part of it, and so are small steps.", ("how-to-study", "work-life-and-stress")
    ),
    "future_fear": Feeling("Many ask themselves that just now.", ("future-of-the-job", "job-outlook")),
}
"""By kind of act."""


def met(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """A warm line with the short form of the topic that helps; None where the knowledge has no such topic."""
    feeling = FEELINGS[act.kind]
    topics = [name for name in feeling.topics if name in talk.knowledge]
    if not topics:
        return None
    talk.state.question, talk.state.form = "", SHORT
    entry = talk.knowledge[topics[0]]
    return talk.on(utterance, [entry], f"{feeling.line}\n\n{in_form(entry, SHORT)}", first=topics[1:])
