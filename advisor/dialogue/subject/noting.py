"""Noting: what a talk is on after a reply, from the answers that it gave and what was named to get them."""

from __future__ import annotations

from ...knowledge import Knowledge
from ...models import Entry, Reply
from ...patterns import regex
from ..forms import pieces
from ..pay.pay import of_one_country, pay_topics
from ..questions.pieces import asking_part
from .names import ENGINEER, jobs, names_pay, places
from .subject import PAY, WORK, Subject

__all__ = ["noted"]

_MONEY = regex(r"[$€£]\d")
_OF_PEOPLE = regex(
    r"(?i)\b(?:(?:me|i|us|someone|somebody),? (?:as|being)|(?:i|you)(?:'?m| am| was|'?ve been)(?: now| currently)?"
    r"|(?:my|our) \w+ (?:is|was|works as)|coming from(?: being)?) (?:an? )?(?:[\w-]+ ){0,2}?"
    r"(?:developers?|devs?|engineers?|analysts?|scientists?|mlops|devops|researchers?)\b"
)
"""What somebody is: no job that the question is on."""


def noted(before: str, reply: Reply, knowledge: Knowledge) -> str:
    """The subject of a talk after a reply, as a text."""
    return _noted(Subject.of(before), reply.question, reply, knowledge).text()


def _noted(subject: Subject, utterance: str, reply: Reply, knowledge: Knowledge) -> Subject:
    topics = [match.entry for match in reply.answers if match.entry.kind in {"topic", "gap"}]
    if subject.settled or not topics:
        return subject.older()
    named = tuple(jobs(_OF_PEOPLE.sub(" ", asking_part(utterance))))
    countries = tuple(place.country for place in places(utterance))
    roles = knowledge.roles
    if any(entry.id in {*pay_topics(knowledge), roles.pay_by_level} for entry in topics):
        own = tuple(name for name, topic in of_one_country(knowledge).items() if topic in {e.id for e in topics})
        if roles.pay in {entry.id for entry in topics} and not countries:
            subject = subject._replace(places=(), place_at=0)  # It was told of no place alone.
        return subject.on(PAY, named or (ENGINEER,), countries or own)
    compared = tuple(jobs(topics[0].title))
    of_both = len(named) == 1 and len(compared) > 1 and named[0] in compared
    of_jobs = compared if of_both else named or _jobs_of(topics, knowledge)
    scientist = next((entry for entry in topics if entry.id == roles.data_scientist), None)
    told_alone = scientist and _MONEY.search(reply.text) and pieces(scientist)[0] not in " ".join(reply.text.split())
    if of_jobs and scientist and (told_alone or names_pay(utterance)):
        return subject.on(PAY, of_jobs, countries)
    if _jobs_of(topics, knowledge) or {*named}.intersection(*(jobs(entry.title) for entry in topics[:1])):
        return subject.on(WORK, of_jobs, ())
    return subject.older()


def _jobs_of(topics: list[Entry], knowledge: Knowledge) -> tuple[str, ...]:
    """The jobs that topics are on, by their titles."""
    group = knowledge[knowledge.roles.data_scientist].group if knowledge.roles.data_scientist else ""
    titles = [entry.title for entry in topics if group and entry.group == group]
    return tuple(dict.fromkeys(name for title in titles for name in jobs(title)))
