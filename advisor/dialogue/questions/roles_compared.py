"""Jobs compared: three or more that are named in one breath, and which of them suits this person."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences, stems, telling_stems
from ..forms import SHORT, SHORTEST, in_form, pieces
from ..pay.pay import ASKS_PAY
from ..plan.step_questions import asks_which_job
from ..talk import Talk
from . import role_messages as messages
from .choosing import between_the_last
from .options import role
from .preferences import merit, wanted

__all__ = ["compared", "job_topics"]

_SEVERAL = 3
"""Jobs, at least, that are told side by side here; of two, `choosing` and `comparison` tell more."""
_PARTS = regex(
    r"\s*(?:,|;|:|\s[-\u2013\u2014]+\s|/|\?|\b(?:vs\.?|versus|or|and|ya|aur|between|from|to|than|against|with|compare)\b)\s*"
)
_VERSUS = regex(r"\b(?:vs|versus)\b")
_PICKS = regex(
    r"\bwhich\b|\b(?:pick|choose|say|name|just|only) one\b|\b(?:suits?|fits?|for) me\b|\bkons[aie]\b|\bkauns[aie]\b"
    r"|\b(?:best|better|easier|easiest)\b"
)
"""How it is asked which of them to take."""
_DIFFERS = regex(
    r"\b(?:vs\.?|versus|differ(?!ent \w+ \w+s\b)\w*|compar\w+|distinguish\w*|apart|fark|antar|each|they do)\b"
)
_TWO, _MOST_LINES, _FOR_ALL = 2, 2, 2
"""Words of the name of a job; lines that name both of two, at most; wants of everybody, behind those of the person."""
_COMPARING = stems("difference different differ compare compared comparison distinguish vs versus ml machine learning")
"""Stems around the one job that is named, where it is compared with what was told last."""
_THESE = regex(r"\b(?:(?:these|those|the|both) two|the two|them|these|those|both)\b")
"""How the two are meant that were named before."""
_SUITS_ME = regex(
    r"(?:(?:and|so|ok|but|or|then) )*(?:is|would|will|does|could|might|should)\b(?!.*\b(?:courses?|books?|projects?)\b)"
    r".*\b(?:fit|suit(?:s|ed)?|match|choice|right|better|best)\b.*\b(?:me|my (?:profile|background|skills))\b"
)
"""How it is asked whether one job suits somebody."""
_YES_OR_NO = regex(
    r"(?:(?:so|just|well|ok|please|pls) )*(?:yes or no|yes/no|haan ya (?:nahi|na))(?: (?:please|pls|then))?\W*"
)
_ENGINEER = regex(r"\beng(?:ineering|r?s?)\b")
_TITLE = regex(r"^What an? (.+) is$")


def compared(talk: Talk, utterance: str) -> Reply | None:
    """The jobs side by side that an utterance names, or that the question before named where it asks which; else None.

    Which suits the person is said where a line on one of them decides it, by what they told.
    """
    said = normalize(utterance)
    if nearest := _nearest(talk, utterance):
        return nearest
    picks = _PICKS.search(said) is not None
    if ASKS_PAY.search(said):
        return None
    if not picks and len(_VERSUS.findall(said)) <= 1 and _DIFFERS.search(said) and (two := _two(talk, utterance)):
        return two
    if not picks and len(_PARTS.split(utterance)) < _SEVERAL:
        return None
    named = _roles_in(talk, utterance)
    if picks and len(named) < _SEVERAL and talk.state.told:
        # "Which is closer to what I do? Data analyst" names no third one to take.
        own = role(talk, talk.state.profile.role) if talk.state.profile.role else None
        others, before = [job for job in named if job != own], _roles_in(talk, talk.state.question)
        if others != named and not others and (one := between_the_last(talk, utterance)):
            return one
        named = list(dict.fromkeys([*before, *others]))
    if len(named) < _SEVERAL:
        return None
    known = picks or bool(talk.state.profile.role)
    verdict = _verdict(talk, utterance, named) if known else ""
    again = picks and set(named) <= set(talk.latest)
    shown = "" if again and verdict else messages.roles([(_name(entry), in_form(entry, SHORTEST)) for entry in named])
    text = "\n\n".join(filter(None, (shown, verdict or messages.UNDECIDED_ROLES * picks)))
    return talk.on(utterance, named, text)


def _nearest(talk: Talk, utterance: str) -> Reply | None:
    """Which job a line decides for: of one that is asked to suit them and what the plan is for, or of all; or None."""
    yes_or_no = _YES_OR_NO.fullmatch(normalize(utterance)) is not None and talk.state.told
    whole = normalize(talk.state.question if yes_or_no else utterance)
    said = next(filter(_SUITS_ME.match, sentences(whole)), whole)
    said = said.replace("mlops engineer", "mlops").replace("mlops", "mlops engineer")
    jobs = job_topics(talk)
    named = [job for job in jobs if _names(job, said)]
    if asks_which_job(said) and not yes_or_no and not named and not ASKS_PAY.search(said):
        among = [job for job in jobs if not _names(job, talk.state.profile.role)]
    elif _SUITS_ME.match(said) and len(named) == 1 and named != jobs[-1:]:
        among = [*named, jobs[-1]]
    else:
        return None
    verdict = _verdict(talk, utterance, among, surely=True)
    if not verdict and len(among) == _TWO:
        return None
    shown = messages.roles([(_name(entry), in_form(entry, SHORTEST)) for entry in among])
    if yes_or_no:
        verdict = f"{messages.rather(yes=_name(named[0]) in verdict.partition(' for you')[0])} {verdict}"
    return talk.on(utterance, among, verdict or f"{shown}\n\n{messages.UNDECIDED_ROLES}")


def _two(talk: Talk, utterance: str) -> Reply | None:
    """The answer on the difference of two jobs, one maybe that told last; without one both, with the lines on both."""
    jobs = job_topics(talk)
    asked = talk.state.question if _THESE.search(utterance.lower()) else utterance
    named = [job for job in jobs if _names(job, normalize(asked).replace("machine learning", "ml"))]
    if len(named) == 1 and telling_stems(utterance) <= _COMPARING | stems(named[0].title):
        named = [*(job for job in talk.latest[-1:] if job in jobs and job not in named), *named]
    if len(named) != _TWO:
        return None
    for text in (utterance, f"difference between {_name(named[0])} and {_name(named[1])}"):
        best = talk.advisor.match(text)[0].entry
        if best not in talk.latest and _is_on(best, named):
            return talk.said(utterance, [best.id])
    shown = messages.roles([(_name(entry), in_form(entry, SHORTEST)) for entry in named])
    return talk.on(utterance, named, "\n\n".join([shown, *_lines_on(talk, *named)[:_MOST_LINES]]))


def _is_on(entry: Entry, jobs: Sequence[Entry]) -> bool:
    """Whether an answer is on just these jobs, by its title, or is that of one and begins with the other."""
    opening = f"{entry.title} {' '.join(in_form(entry, SHORT).split())}"
    return all(_names(job, entry.title) or (entry in jobs and _names(job, opening)) for job in jobs)


def _lines_on(talk: Talk, one: Entry, other: Entry) -> list[str]:
    """The lines that name two jobs, then those of the answer on one of them that name the other."""
    both = [
        line for entry in talk.knowledge.topics for line in pieces(entry) if _names(one, line) and _names(other, line)
    ]
    own = [line for line in pieces(one)[1:] if _names(other, line)]
    return list(dict.fromkeys([*both, *own, *(line for line in pieces(other)[1:] if _names(one, line))]))


def job_topics(talk: Talk) -> list[Entry]:
    """The topics on jobs, that on ML engineers last."""
    groups = talk.job_groups
    jobs = [entry for entry in talk.knowledge.topics if entry.group in groups and len(entry.title.split()) == _TWO]
    return list(dict.fromkeys(filter(None, [*jobs, role(talk, "ml engineer")])))


def _names(job: Entry, text: str) -> bool:
    """Whether a text names a job, or what it is called as a trade: "ML engineering", "data eng"."""
    return _name(job).lower() in _ENGINEER.sub("engineer", text.lower())


def _roles_in(talk: Talk, text: str) -> list[Entry]:
    """The jobs that a text names, each once, in its order."""
    parts = _PARTS.split(normalize(text))
    return list(dict.fromkeys(found for part in parts if part and (found := role(talk, part))))


def _verdict(talk: Talk, utterance: str, entries: Sequence[Entry], *, surely: bool = False) -> str:
    """Which of some jobs lines decide for, in what this person wants, or, `surely`, by what they told; or empty."""
    for want in wanted(talk.state.profile, utterance, of_jobs=True)[: -_FOR_ALL if surely else None]:
        merits = [merit(pieces(entry), want) for entry in entries]
        most = max(count for count, _ in merits)
        best = [at for at, (count, _) in enumerate(merits) if count == most]
        if most > 0 and (len(best) == 1 or (surely and len(best) < len(entries))):
            return messages.roles_for(want.name, [(_name(entries[at]), merits[at][1]) for at in best])
    return ""


def _name(entry: Entry) -> str:
    """What the job is called that a topic is on."""
    return _TITLE.sub(r"\1", entry.title)
