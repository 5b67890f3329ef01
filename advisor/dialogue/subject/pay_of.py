"""Pay of some jobs in some places: what is known of one, or of two side by side, and which is more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ..pay import pay_messages
from ..pay.localities import Locality, line_on
from ..pay.pay import figures_of, narrowed
from ..pay.pay_questions import topic_of
from ..pay.sums import yearly
from ..questions.options import role
from ..talk import Talk
from . import subject_messages as messages
from .names import ENGINEER, SCIENTIST
from .subject import Subject

__all__ = ["told"]

_FIGURE = regex(r"\d")

_DOLLARS = {
    "US": (1.0, 1.0),
    "UK": (1.0, 1.6),
    "Germany": (0.9, 1.4),
    "Canada": (0.6, 0.95),
    "India": (1 / 130, 1 / 55),
}
"""What the money of a country was worth in dollars at any time of many years, at least and at most, with room."""


def told(talk: Talk, utterance: str, subject: Subject, named: Mapping[str, Locality]) -> Reply:
    """What is known of the pay that a subject is of; `named`: the places that the message itself names, by country."""
    country = talk.state.profile.country
    places = [named.get(name, Locality(name)) for name in subject.places_now]
    if not places and country:
        places = [Locality(country)]
    if len(subject.jobs_now) > 1:
        return _of_jobs(talk, utterance, subject.jobs_now, places)
    job = next(iter(subject.jobs_now), ENGINEER)
    if len(places) > 1:
        return _in_places(talk, utterance, job, places)
    return _of_one(talk, utterance, job, places)


def _of_one(talk: Talk, utterance: str, job: str, places: Sequence[Locality]) -> Reply:
    """What is known of one job, in a place or wherever it is known."""
    roles, asked = talk.knowledge.roles, " or ".join(f"in {place.city or place.country}" for place in places)
    if job == SCIENTIST:
        entry = talk.knowledge[roles.data_scientist]
        asked = asked or "in the US or in Germany"
        return talk.on(utterance, [entry], narrowed(entry, f"pay {asked}", talk.knowledge, "").answer.strip())
    entry = topic_of(places[0], talk.knowledge) if places else talk.knowledge[roles.pay]
    text = narrowed(entry, f"pay {asked}", talk.knowledge, "").answer.strip()
    if places and places[0].city and places[0].country == talk.state.place and entry.id in talk.state.latest:
        text = f"{pay_messages.no_figure_of(places[0].city)} {pay_messages.all_of([places[0].country])}"
        return talk.on(utterance, [entry], text)
    if job == ENGINEER:
        return replace(talk.replies.to_choice(f"pay {asked}", [entry]), question=utterance, text=text)
    entries = list(dict.fromkeys([*filter(None, [role(talk, job)]), entry]))
    return talk.on(utterance, entries, messages.no_figure(job, text.partition("\n\n")[0]))


def _in_places(talk: Talk, utterance: str, job: str, places: Sequence[Locality]) -> Reply:
    """What is known of one job in several places, and where it is more."""
    lines = {place.country: _line(talk, job, place.country) for place in places}
    known = {country: line for country, line in lines.items() if line}
    if not known:
        return _of_one(talk, utterance, job, places)
    items = [messages.item(country, line) for country, line in known.items()]
    missing = (
        [messages.none_there(job, [name for name in lines if name not in known])] if len(known) < len(lines) else []
    )
    cities = [pay_messages.no_figure_of(place.city) for place in places if place.city]
    ahead = messages.ahead(_ahead(known)) if len(known) > 1 else ""
    entries = [_topic(talk, job, Locality(country)) for country in known]
    text = messages.beside([*cities, *missing, ahead], job, items)
    return talk.on(utterance, list(dict.fromkeys(entries)), text)


def _of_jobs(talk: Talk, utterance: str, jobs: Sequence[str], places: Sequence[Locality]) -> Reply:
    """What is known of two jobs, in places or wherever it is known of both, and which is more."""
    known = [job for job in jobs if job in {ENGINEER, SCIENTIST}]
    unknown = [job for job in jobs if job not in known]
    scientist = talk.knowledge[talk.knowledge.roles.data_scientist]
    if unknown:
        near = _of_one(talk, utterance, known[0] if known else ENGINEER, places)
        text = near.text.partition("\n\n")[0]
        if not _FIGURE.search(text):
            text = f"{text} {messages.of_engineers(_of_one(talk, utterance, ENGINEER, ()).text)}"
        entries = [*filter(None, (role(talk, job) for job in unknown)), *(match.entry for match in near.answers)]
        return talk.on(utterance, list(dict.fromkeys(entries)), messages.no_figures(unknown, text))
    of_both = [name for name in ("US", "Germany") if _line(talk, SCIENTIST, name)]
    asked = [place.country for place in places]
    shown = [name for name in asked if name in of_both] or of_both
    items = [pay_messages.of_both(name, _line(talk, SCIENTIST, name), _of_engineers(talk, name)) for name in shown]
    lead = []
    for name in (name for name in asked if name not in of_both):
        line = figures_of(name, talk.knowledge)
        counted = SCIENTIST in line
        lead.append(messages.only_engineers(name, line, counted=counted) if line else messages.neither(name))
    verdict = line_on(scientist, "Against ML engineers")
    text = pay_messages.side_by_side(" ".join([*lead, verdict[:1].upper() + verdict[1:]]), items)
    return talk.on(utterance, [scientist], text)


def _topic(talk: Talk, job: str, place: Locality) -> Entry:
    return talk.knowledge[talk.knowledge.roles.data_scientist] if job == SCIENTIST else topic_of(place, talk.knowledge)


def _line(talk: Talk, job: str, country: str) -> str:
    """What is known of a job in a country, in short; empty where nothing is."""
    if job == SCIENTIST:
        return line_on(talk.knowledge[talk.knowledge.roles.data_scientist], country, "Pay, ")
    by_level = talk.knowledge[talk.knowledge.roles.pay_by_level]
    full = figures_of(country, talk.knowledge) and line_on(by_level, country)
    return full.partition("). ")[0] + ")" * ("). " in full) if job == ENGINEER else ""


def _of_engineers(talk: Talk, country: str) -> str:
    """What is known of ML engineers in a country, without what the same line tells of data scientists."""
    return _line(talk, ENGINEER, country).partition("; data scientists")[0]


def _ahead(known: Mapping[str, str]) -> str:
    """The country whose figures are ahead at any rate of exchange of many years; empty where none is."""
    spans = {}
    for country, line in known.items():
        sums = sorted(yearly(line, country))
        if not sums:
            return ""
        worth = _DOLLARS[country]
        middle = (sums[0] + sums[-1]) / 2
        spans[country] = (middle * worth[0], middle * worth[1], sums[-1] * worth[0], sums[-1] * worth[1])
    for one in spans:
        if all(spans[one][0] > spans[other][1] and spans[one][2] > spans[other][3] for other in spans if other != one):
            return one
    return ""
