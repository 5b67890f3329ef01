"""Following: a short message that goes on with the subject of the talk, rather than with the very last answer.

"And compared to the US?", "which one is more?", "no, I meant the money": what it leaves out is taken from the subject.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from ...models import Match, Reply
from ...patterns import regex
from ...text import normalize, sentences, telling_stems, words
from ..acts.act_messages import owning
from ..acts.acts import parse
from ..follow_ups.complaints import complaint
from ..pay.localities import NAMED
from ..pay.pay import LEVEL, asks_for_all, pay_topics
from ..pay.pay_messages import all_of
from ..pay.pay_of_other_jobs import OF_SCIENTISTS, OTHER_JOB
from ..pay.pay_questions import knows_pay
from ..pay.places import only_names_a_place
from ..questions.options import role
from ..questions.pieces import is_question
from ..questions.verbatim import verbatim
from ..readers import Reader
from ..sentence_kinds import asks
from ..talk import Talk
from . import pay_of
from .filling import OTHER, PAYS, SAME, WHICH, Named, filled, side_by_side
from .names import ENGINEER, jobs, names_pay, places, signed
from .subject import PAY, Subject

__all__ = ["ODDS", "READER", "followed", "follows", "likely_way"]

READER = Reader(Path(__file__).with_name("subject_phrasings"))
_ELSE = "else"
_MOST_WORDS, _LIKELY, ODDS = 16, 0.65, 4.0
"""Words of such a message, at most; how likely it goes on, at least; and how many times likelier it does right behind
an answer on pay."""
_COSTS = regex(r"\b(?:costs?|bootcamps?|certifications?|courses?|universit\w+|degrees?|master\W?s)\b")
"""On what topics it is asked what something costs."""
_PAID = regex(r"\b(?:internships?|freelancing)\b")
_FRAGMENT = 4  # Words, at most, of a job with its pay: "MLOps engineer pay?".
_SURELY, _PLAINLY = 0.5, 0.8
_FIGURE = regex(r"\d")
_OF_THE_TOLD = frozenset({WHICH, OTHER, PAYS})
_ANOTHER = regex(r"\b(?:only|other|another|newer|better|recent|second) (?:\w+ )?(?:figures?|numbers?|data|sources?)\b")
_HOW_MUCH = regex(r"\b(?:how much|kitn[aei])\b")
_MORE_ASKED = regex(r"\w+ \w+ (?:and|but) (?:how|what|who|where|why|when|which|is|are|do|does|can|should)\b")
_WORK = regex(r"(?:about )?(?:the |its? |their )?(?:job|role|work|duties|tasks|position)(?: itself)?\W*")
"""What is meant by who wants to know what a job is."""
_ONES_OWN = regex(r"\bmine\b|\bmy (?:\w+ )?(?:pay|salary|income|wages?|job|money|company|employer)\b")
"""Something else that is asked in the same breath; and what is of the person alone."""
_COMPARE = frozenset({"better", "compare"})
_OTHER_ACTS = frozenset("back again source sure age more detail shorter simpler example".split())
_NOT_ALL = regex(
    r"[,;]? *\b(?:and )?not (?:the )?(?:worldwide|global(?:ly)?|(?:whole )?world|in general|generally|overall"
    r"|everywhere|internationally|abroad|all (?:the )?countries)\b"
)
"""What only says that a place is meant, and not all of them."""
_MEANT = regex(
    r"^(?:(?:no|nope|sorry|hm+|well)[,. ]+)*i (?:mean|meant|was asking|asked)(?: (?:for|about))? (?=in |for |here )",
    re.IGNORECASE,
)
_IN_PLACE = regex(rf"(?:in|for|here in) (?:the )?{NAMED.pattern}[ .!?]*")
_WHICH_ONE = regex(r"\b(?:which|who|what)\b (?:[\w']+ ){0,4}?(?:better|more|most|best|higher)\b")
_INSTEAD = regex(r"\b(?:instead|rather)\b")
_ORDINAL = regex(r"\bthe (first|former|second|latter)\b(?! (?:thing|answer|question|course|step|book|project|part))")


def followed(talk: Talk, utterance: str) -> Reply | None:
    """The reply to a message that goes on with the subject of the talk, which it settles; None for anything else."""
    if not knows_pay(talk) or not 0 < len(words(utterance)) <= _MOST_WORDS:
        return None
    utterance, whole = _in_place(utterance), utterance
    if whole != utterance:
        found = followed(talk, utterance)
        return replace(found, question=whole) if found else None
    if said := complaint(utterance):
        if told := _the_work(talk, utterance, said.rest):
            return told
        found = followed(talk, said.rest)
        return replace(found, question=utterance, text=owning(found.text)) if found else None
    subject = Subject.of(talk.state.subject)
    ordinal = _ORDINAL.search(normalize(utterance))
    at = int(ordinal[1] in {"second", "latter"}) if ordinal else None
    named = Named(tuple(jobs(utterance)), tuple(places(utterance)), names_pay(utterance), at)
    meant = _meant(talk, utterance, subject, named)
    if meant is None:
        return None
    reply = pay_of.told(talk, utterance, meant, {place.country: place for place in named.places})
    of_another_job = {*meant.jobs_now} - {*subject.jobs_now, ENGINEER}
    if not of_another_job and talk.state.repeats(reply) and meant.places_now and talk.state.question != utterance:
        reply = replace(reply, text=all_of(meant.places_now))
    talk.state.subject = meant._replace(settled=True).text()
    return reply


def _in_place(utterance: str) -> str:
    """What somebody says that they meant, where it is a place; any other utterance as it is."""
    bare = _NOT_ALL.sub("", utterance)
    meant = _MEANT.sub("", bare)
    return meant if meant != bare and _IN_PLACE.fullmatch(normalize(meant)) else bare


def _the_work(talk: Talk, utterance: str, meant: str) -> Reply | None:
    """What the job told of last is, to who meant that and not its pay: "not pay. the job"; None for anything else."""
    subject = Subject.of(talk.state.subject)
    job = next(iter(subject.jobs_now), "") if subject.asked == PAY and not subject.age else ""
    entry = role(talk, job) if job and _WORK.fullmatch(normalize(meant)) else None
    if entry:
        talk.state.take_back()  # Its topic stood beside the pay, and was not told.
    found = talk.said(utterance, [entry.id]) if entry else None
    return replace(found, text=owning(found.text)) if found else None


def follows(talk: Talk, utterance: str) -> bool:
    """Whether a message goes on with the subject of the talk."""
    subject = talk.state.subject
    found = followed(talk, utterance)
    talk.state.subject = subject
    return found is not None


def _meant(talk: Talk, utterance: str, subject: Subject, named: Named) -> Subject | None:
    """The subject as a message goes on with it; None where it does not."""
    now = subject.asked == PAY and not subject.age
    likely = now or (named.pay and len(subject.jobs) > 1)
    kind = _kind(utterance, odds=ODDS if likely else 1.0)
    kind = PAYS if kind == SAME and not now and named.places and _HOW_MUCH.search(normalize(utterance)) else kind
    if not kind or not (now or kind == PAYS or named.pay) or _is_elsewhere(talk, utterance, kind):
        return None
    if not (subject.jobs or subject.places or talk.state.latest) and not (kind == PAYS and {*named.jobs} - {ENGINEER}):
        return None  # It follows nothing.
    titles = " ".join(entry.title.lower() for entry in talk.latest) if kind == PAYS else ""
    if (not named.pay and _COSTS.search(titles)) or (not (named.jobs or named.places) and _PAID.search(titles)):
        return None  # It asks what something costs, or what that pays.
    if kind == PAYS and now and not (named.jobs or named.places) and named.ordinal is None:
        return side_by_side(subject)  # Pay was told: what is asked is which is more.
    if named.jobs and not named.pay and _INSTEAD.search(normalize(utterance)):
        return None  # "MLOps instead?" asks for another job, and not for its pay.
    if named.places and not named.jobs and _WHICH_ONE.search(normalize(utterance)):
        # What one other job was set against is the ML engineer, whether or not that was named.
        both = subject.jobs if len(subject.jobs) > 1 else tuple(dict.fromkeys((ENGINEER, *subject.jobs)))
        return subject.on(PAY, both, named.countries)
    return filled(subject, kind, named)


def _is_elsewhere(talk: Talk, utterance: str, kind: str) -> bool:
    """Whether a message names a level, a sum, or something else that an answer is on; or says what to do with one."""
    act = parse(utterance)
    said = normalize(utterance)
    if LEVEL.search(said) or _FIGURE.search(said) or asks_for_all(said) or (act and act.kind in _OTHER_ACTS):
        return True
    if _MORE_ASKED.search(said) or _ONES_OWN.search(said) or _ANOTHER.search(said):
        return True
    fragment = names_pay(utterance) and len(words(utterance)) <= _FRAGMENT
    if kind in {PAYS, SAME} and not fragment and jobs(said) and verbatim(talk.advisor, utterance):
        return True  # It is a whole question.
    if (OTHER_JOB.search(said) and not jobs(said)) or OF_SCIENTISTS.search(said) or talk.far(utterance):
        return True
    best = talk.advisor.match(utterance)[0]
    ours = {*pay_topics(talk.knowledge), talk.knowledge.roles.pay_by_level}
    if _is_far(talk, utterance, best):
        return True
    named = telling_stems(best.entry.title) & telling_stems(utterance)
    sure = best.entry.kind == "topic" and best.confidence >= _SURELY and best.entry.group not in talk.job_groups
    return kind != WHICH and sure and best.entry.id not in ours and bool(named)


def _is_far(talk: Talk, utterance: str, best: Match) -> bool:
    """Whether a message names no pay and more than a place, and is plainly of what nothing covers."""
    far = best.entry.id in talk.knowledge.roles.vague and best.confidence >= _PLAINLY
    return far and not (names_pay(utterance) or jobs(utterance) or only_names_a_place(utterance))


def _kind(utterance: str, odds: float) -> str:
    """Which way a message goes on with the subject, or the last sentence that asks; empty for none, or for several."""
    act = parse(utterance)
    if act and act.kind in _COMPARE and not act.about:
        return WHICH
    parts = sentences(utterance)
    found = [(part, likely_way(part, odds=odds)) for part in parts]
    ways = [way if way in _OF_THE_TOLD or jobs(part) or places(part) else "" for part, way in found]
    if any((asks(part) or is_question(part)) and not way for part, way in zip(parts, ways, strict=True)):
        return ""
    return next(filter(None, reversed(ways)), "")


def likely_way(text: str, *, odds: float) -> str:
    """Which way a text goes on with the subject; empty for none. `odds`: how many times likelier than it seems."""
    shares = READER.shares(signed(text))
    goes_on = odds * (1.0 - shares[_ELSE])
    best = max((name for name in shares if name != _ELSE), key=shares.__getitem__)
    return best if goes_on / (goes_on + shares[_ELSE]) >= _LIKELY else ""
