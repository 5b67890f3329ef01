"""Demands of jobs: which maths, degree or skill a job beside that of ML engineers asks for, and how it is got.

The answers on such jobs seldom say. Then it is said that they do not, with what they do say the job asks for, and what
holds of the matter in general.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import groupby
from re import Pattern

from ...models import Entry, Reply
from ...patterns import regex
from ...text import as_typed, is_function_word, normalize, stem, stems, telling_stems, words
from ..acts.act_messages import said_of
from ..forms import SHORT, WHOLE, in_form, pieces
from ..pay.pay_questions import is_on_pay
from ..talk import Talk
from . import role_messages as messages
from .options import role

__all__ = ["demanded", "hired_for", "of_the_job"]

_MATHS = regex(r"\b(?:maths?|mathematics|statistics|stats|calculus|linear algebra|ganit)\b")
_DEGREE = regex(r"\b(?:degree|bachelor\W?s?|diploma)\b")
_JOBS = {
    "mlops": regex(r"\bml ?-?ops\b"),
    "data engineer": regex(r"\bdata engineer\w*\b"),
    "data analyst": regex(r"\bdata analy(?:sts?|tics)\b"),
    "data scientist": regex(r"\bdata scien\w+\b"),
    "ai engineer": regex(r"\bai engineer\w*\b"),
}
_ASKS = regex(
    r"\b(?:much|less|more|need\w*|needs|required?|how|enough|any|lot|heavy|must|without|deep|kitn[aie]|zyada|jyada|kam"
    r"|chahiye|lagt[aie]|is|are|do|does)\b"
)
_THERE = regex(
    r"\b(?:there|in (?:it|that|this)|for (?:it|that|this)|(?:that|this|the) (?:job|role|work|one)|they|it|usme|isme"
    r"|waha|wahan|both)\b"
)
_NEEDS = regex(r"\b(?:need\w*|requir\w+|must|ha(?:ve|s) to|necessary|compulsory|mandatory|chahiye|use[sd]?)\b")
_ROUND = stems(
    "need use know require must have good necessary compulsory mandatory chahiye job role work engineer both well much"
    " really actually person someone basic skill this that one mein kya"
)
_ASKS_MORE = regex(r"(?:(?:and|so|but|ok)[, ]+)*(?:how|what|which|why|when|where|who)\b")
"""How it is asked what a job takes, the stems around what is named, and how more is asked than whether."""
_MOST_NAMED, _SURELY = 3, 0.8
"""Words of the skills that are named, at most; confidence from which a topic tells of them."""
_ONLY_NAMES = regex(
    r"(?:(?:and|so|but|no|nah|ok|i|meant?|mean|what|how|about|of|for|in|as|if|the|an?|job|jobs|role|engineers?|work"
    r"|me|mein|ke|ka|ki|liye|aur|to|be|become|same|then)\b ?)*"
)
"""What stands beside the name of a job that the question before is asked of: "I mean for MLOps"."""
_GOES_ON = regex(r"(?:so |ok |but )*(?:and|what about|how about|what if|same for|for|to be|to become)\b")
_HEAD = regex(r"\*\*(.+?):?\*\*")
"""The words in front of a line that say what it is of."""
_OF_ALL = "ML engineers, machine learning engineering, jobs, work"
"""What says of no line what it is of."""
_TELLS = regex(
    r"\b(?:[Ii]t asks for|asks for|Skills|Usual background|How to (?:start|become)|[Nn]earest start|needed|typical)\b"
)
"""What a line holds that says what a job asks for."""
_OTHERWISE = regex(
    r"\b(?:vs|versus|or|compared|become|becoming|differ\w*|course|zoomcamp|certificat\w*|salary|pay|books?"
    r"|stepping stone|foot in"
    r"|(?:i|i've|my|with|maths) (?:have |had |did |got |studied |an? |my )*(?:maths?|statistics|degree|bachelor\W?s?)\b"
    r"(?! (?:do|does|should|must|will|need)\b))\b"
)
"""What is asked besides, or told of one's own studies: "I have a maths degree"."""
_OWN = regex(r"\b(?:am|i'm|im|as|was|my|work as|worked as)\b")
"""What makes the job that is named the one somebody has."""
_LONGEST, _MOST = 14, 2
"""Words of such a question, and lines on what a job asks for, at most."""


def demanded(talk: Talk, utterance: str) -> Reply | None:
    """What is known of the maths, the degree or a skill that a job takes, to who asks for one; None for anything else.

    The job is named, or it is that of the latest answer; the matter is, or the question before was of it.
    """
    said = asked = normalize(utterance)
    if talk.state.told and _GOES_ON.match(said) and _NEEDS.search(normalize(talk.state.question)):
        said = asked = f"{said} needed there"
    job = _job(talk, said)
    if job and talk.state.told and _ONLY_NAMES.fullmatch(_without_job(said)):
        asked = normalize(talk.state.question)
    elif not (_ASKS.search(said) and (job or _THERE.search(said))):
        return None
    elif not job:
        jobs = [role(talk, name) for name in _JOBS]
        told = [entry for entry in talk.latest if entry in jobs]
        job = told[0] if len(told) == 1 else None
    matter = _matter(talk, asked, job) if job else None
    if not (matter and job) or _OTHERWISE.search(said) or len(words(said)) > _LONGEST:
        return None
    topic, named, name = matter[0], matter[1], as_typed(matter[2], utterance)
    lines = pieces(job)
    held = [line for line in lines if named.search(normalize(line))]
    named_there = [line for line in lines if _TELLS.search(line)][:_MOST]
    in_general = "" if topic in talk.latest else " ".join(in_form(topic, SHORT).split())
    text = said_of(job, held) if held else messages.not_told_of_a_job(job, topic, name, named_there, in_general)
    reply = talk.on(utterance, [job] if held or not in_general else [job, topic], text)
    return None if talk.state.repeats(reply) else reply


def hired_for(talk: Talk, utterance: str) -> Reply | None:
    """What holds of any job, to who asks how one is hired for another, or works in it; None for anything else."""
    said = normalize(utterance)
    job = _job(talk, said)
    if not job or _OTHERWISE.search(said) or _OWN.search(said) or len(words(said)) > _LONGEST:
        return None
    if (meant := talk.advisor.phrased(utterance)) and meant.kind == "gap":
        return None  # The knowledge has a word of its own on that.
    best = talk.advisor.match(_without_job(said, " ml engineer "))[0]
    topic, roles = best.entry, talk.knowledge.roles
    groups = {entry.group for entry in talk.entries([roles.projects, *roles.future_fear[:1]])}
    apart = {roles.career_switch, roles.suitability, roles.background, roles.pay_elsewhere}
    fits = (topic.group in groups - {""} or topic.id in roles.future_fear) and topic.id not in apart
    if best.confidence < talk.advisor.threshold or not fits:
        return None
    reply = talk.said(utterance, [topic.id], SHORT if topic in talk.latest else WHOLE)
    lead = "" if telling_stems(job.title) <= telling_stems(topic.answer) else messages.NOTHING_OF_IT.format(job.title)
    return replace(reply, text=f"{lead}\n\n{reply.text}".strip())


def of_the_job(talk: Talk, utterance: str) -> Reply | None:
    """What the answer on a job says of what was just asked, to who goes on with that job: "and a data engineer?".

    It is told whole where it says nothing of that; None for anything else.
    """
    said = normalize(utterance)
    job = _job(talk, said)
    if not (job and talk.state.told and _GOES_ON.match(said) and _ONLY_NAMES.fullmatch(_without_job(said))):
        return None
    if job in talk.latest or is_on_pay(talk):
        return None
    latest = " ".join(entry.title for entry in talk.latest)
    asked = telling_stems(f"{talk.state.question} {latest}") - telling_stems(_OF_ALL)
    lines = _headed(job, asked)
    return talk.on(utterance, [job], said_of(job, lines)) if lines else talk.said(utterance, [job.id])


def _headed(job: Entry, asked: AbstractSet[str]) -> list[str]:
    """The first lines of the answer on a job that are of what is asked by the words in front of them."""
    heads = [(line, head[1]) for line in pieces(job)[1:] if (head := _HEAD.match(line))]
    return [line for line, head in heads if not asked.isdisjoint(telling_stems(head))][:_MOST]


def _matter(talk: Talk, said: str, job: Entry) -> tuple[Entry, Pattern[str], str] | None:
    """The topic on the maths, the degree or the skills that a job may need, what names them, and what they are called.

    None where a question names none.
    """
    roles = talk.knowledge.roles
    for topic, pattern, name in ((roles.maths, _MATHS, "maths"), (roles.degree, _DEGREE, "a degree")):
        if topic and pattern.search(said):
            return talk.knowledge[topic], pattern, name
    named = groupby(words(_without_job(said)), lambda word: not (is_function_word(word) or stem(word) in _ROUND))
    skills = [" ".join(run) for asked, run in named if asked]
    name = " and ".join(skills)
    if _ASKS_MORE.match(said) or not (_NEEDS.search(said) and 0 < len(words(name)) <= _MOST_NAMED):
        return None
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, skills))})\b")
    best = talk.advisor.match(name)[0]
    known = best.entry.group in talk.knowledge.roles.ordered_groups and best.confidence >= _SURELY
    known = known or (best.entry.kind == "gap" and pattern.search(normalize(job.answer)) is not None)
    return (best.entry, pattern, name) if known else None


def _job(talk: Talk, said: str) -> Entry | None:
    """The topic of the one job that a text names; None where it names none, or several."""
    named = [name for name, pattern in _JOBS.items() if pattern.search(said)]
    return role(talk, named[0]) if len(named) == 1 else None


def _without_job(said: str, other: str = "") -> str:
    """A text without the names of jobs, or with another in their place, and without its marks."""
    for pattern in _JOBS.values():
        said = pattern.sub(other, said)
    return " ".join(words(said)).replace("engineer engineer", "engineer")
