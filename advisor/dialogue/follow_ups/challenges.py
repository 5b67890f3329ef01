"""Challenges: a doubt about a line told before, and whose word it is; the line, its source, and how far it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, stems
from ..acts.act_messages import said_of
from ..acts.doubt import sources_of
from ..acts.support import of_amounts
from ..forms import pieces
from ..pay.localities import localities
from ..questions.names import names_in
from ..talk import Talk
from . import follow_up_messages as messages
from . import retort_messages
from .attribution import attributed, part_with, reach, sources_of_line
from .doubt_patterns import BARE_CONTRADICTION, CONTRADICTION, DENIED, DOUBT, DOUBTING, LITTLE, REJECTS, SURE, TRUST
from .evidence import Line, compared, figures_in, lines, quoted, spoken_of, telling, told_entries, with_figures
from .settling import settled, unsettled
from .whom_it_counts import AGES, asks_if_counted, whether_counted
from .whose_word import asks_how_known, asks_whose

__all__ = ["challenged", "is_challenge", "on_line", "only_refers", "says_who"]

_BY_HOW_MUCH = regex(r"\b(?:by |and )how much\b")
_COUNTS = regex(r"\bhow many\b|\bsample\b|\bkitne log\b")
_OF_WHAT = regex(
    r"\b(?:of|as|in|at|doing|for) (?:what|which (?!of\b)\w+)(?:,? (?:kind|sort|exactly|precisely|though"
    r"|then|work))*[?,!. ]*$"
    r"|\b(?:what|which) (?:kind|sort|type) of \w+(?: exactly| though)?[?!. ]*$|\d ?(?:%|per ?cent) of what\b"
    r"|\b(?:what|whats|which|explain|kya|kaunsa|meaning|matlab)\b.*\d\s?(?:%|per ?cent)"
)
"""That more is asked of what a line leaves out: "3.7 years of what?"."""
_REFERS = regex(
    r"\b(?:(?:you|u) (?:just |also |had |have |only |already )?(?:wrote|said|say|write|told me|gave|give|given"
    r"|mention(?:ed)?|quoted?|named?|showed|listed|put)|it says|says here|likha hai|likhe ho|aapne kaha|tumne kaha"
    r"|tune kaha)\b"
)
_POINTS = regex(
    r"(?:(?:no|nope|but|well|ok|sorry|lol)[, ]+)*(?:i (?:mean|meant|was (?:talking|asking) about) |about |what about )?"
    r"(?:the|that|this|your) (?:\S+ ){1,3}(?:thing|part|bit|line|numbers?|figures?|point|stuff|wala|wali)"
)
"""What points at something told and says no more of it: "the leetcode thing"."""
_IT = regex(r"\b(?:it|that|this|they|those|these|the (?:figure|number|share|average|statistic|drop|line))\b")
_SIZE = regex(
    r"\btoo (?:good|high|low|much|little|optimistic|nice|rosy)\b|\b(?:unreal\w*|unbeliev\w*|hard to believe|inflated"
    r"|exaggerat\w*|doubt it|(?:don'?t|do not|can'?t|cannot) (?:really |quite )?(?:believe|buy))\b"
)
"""That a figure seems too good, or too bad, to be so."""
_FEW, _LONG = 12, 4
"""Words of a question for what a line leaves out, at most; digits of a figure that one line alone holds, at least."""
_ASKS_FOR = regex(r"\b(?:a year of|needed|asks? for|requires?|coded for|basic python|school maths)\b")
_OF_A_STEP, _ASSERTS = 2, 2
"""Telling words that a doubt shares with a step of the plan, and those of one that says what is doubted, at least."""


def is_challenge(talk: Talk, part: str) -> bool:
    """Whether a sentence doubts what was told, or asks whose word it is."""
    said = normalize(part)
    doubts = DOUBT.search(said) or (_REFERS.search(said) and _line_meant(talk, part))
    asks = asks_whose(said) or TRUST.search(said) or _asks_of_what(talk, part) or _asked_of(talk, part)
    asks = asks or _pointed_at(talk, part)
    return bool(asks or doubts or _of_a_figure(talk, part) or DENIED.search(said) or compared(talk, part))


def only_refers(part: str) -> bool:
    """Whether a sentence only says what was told, and doubts nothing of it: "you mention a neighbouring job"."""
    said = normalize(part)
    asks_or_doubts = asks_whose(said) or any(what.search(said) for what in (DOUBT, TRUST, DENIED))
    return bool(_REFERS.search(said)) and not asks_or_doubts


def _asks_of_what(talk: Talk, part: str) -> bool:
    """Whether a few words ask what a line leaves out, that was told alone or of which they name a figure."""
    short = len(part.split()) <= _FEW and _OF_WHAT.search(normalize(part))
    return bool(short and (_told_last(talk) or ((line := spoken_of(talk, part)) and line.figures)))


def _of_a_figure(talk: Talk, part: str) -> bool:
    """Whether a sentence calls a figure of a line small or great, or asks in a few words if it is sure."""
    said = normalize(part)
    line = spoken_of(talk, part) if figures_in(part) else _told_last(talk)
    if line is None or not figures_in(line.text):
        return False
    sure = SURE.search(said) and bool(line.figures) and len(said.split()) <= _FEW
    little = LITTLE.search(said) and (line.figures or len(said.split()) <= _FEW)
    return bool(sure or little)


def _pointed_at(talk: Talk, part: str) -> Line | None:
    """The line told last, where a few words point at it and say no more."""
    line = _told_last(talk) if _POINTS.fullmatch(normalize(part).strip(" .!?")) else None
    return line if line and telling(part) & stems(line.text) else None


def _asked_of(talk: Talk, part: str) -> Line | None:
    """The line of which a sentence asks whether it holds for somebody: named, told last, of some ages, or the first."""
    if not asks_if_counted(part) or (localities(part) and not figures_in(part)):
        return None
    line = spoken_of(talk, part) if figures_in(part) else _told_last(talk)
    if line and figures_in(line.text) and (line.figures or _IT.search(normalize(part))):
        return line
    of_it = talk.state.told and _IT.search(normalize(part)) and len(part.split()) <= _FEW
    mine = [Line(entry, text) for entry in talk.latest[:1] for text in pieces(entry)] if of_it else []
    return next((line for line in mine if AGES.search(line.text)), next(iter(mine), None))


def _line_meant(talk: Talk, part: str) -> Line | None:
    """The line of which a sentence holds words in a row, a figure, or a name."""
    line = spoken_of(talk, part)
    if line and (line.figures or line.names or quoted(talk, part)):
        return line
    # An answer that was taken back was told all the same.
    told = talk.entries(dict.fromkeys([*reversed(talk.state.answered), *talk.state.left_out]))
    found = lines(talk, part, told) if any(len(figure) >= _LONG for figure in figures_in(part)) else []
    return next((line for line in found if any(len(figure) >= _LONG for figure in line.figures)), None)


def challenged(talk: Talk, part: str, utterance: str) -> Reply | None:
    """The reply to a sentence that is a challenge; `utterance`: the whole, which may name the line."""
    if line := _asked_of(talk, part):
        known = [whether_counted(talk, utterance, line, asked=True), reach(line.entry, line.text)]
        return on_line(talk, part, line, known)
    if line := _pointed_at(talk, part):
        return on_line(
            talk, part, line, [messages.ALL_OF_IT, attributed(line.entry, line.text), reach(line.entry, line.text)]
        )
    if BARE_CONTRADICTION.fullmatch(normalize(utterance)) and not talk.state.plan:
        return talk.on(part, talk.latest, messages.WHICH_TWO)
    if _asks_of_what(talk, part):
        line = spoken_of(talk, part) or _told_last(talk)
        if line and any(figure.endswith("%") for figure in line.figures):
            near = lines(talk, line.text, talk.knowledge.topics) if "article's" in line.text else []
            others = (other for other in near if other.entry is not line.entry and other.figures >= line.figures)
            line = next(others, line)
            return on_line(talk, part, line, [attributed(line.entry, line.text)])
        known = [messages.silent_of_what(part), attributed(line.entry, line.text)] if line else []
        return on_line(talk, part, line, known) if line else None
    if line := compared(talk, part):
        return on_line(talk, part, line, [attributed(line.entry, line.text)])
    return (says_who if asks_whose(normalize(part)) else _doubted)(talk, part, utterance)


def says_who(talk: Talk, part: str, utterance: str) -> Reply | None:
    """Whose word the line is that is asked about, and what is known of how many stand behind it."""
    line = spoken_of(talk, part)
    if not names_in(talk.knowledge.topics, part):
        line = line or spoken_of(talk, utterance) or _told_last(talk)
    counts = _COUNTS.search(normalize(part)) is not None
    if line is None and (counts or asks_how_known(normalize(part))) and len(part.split()) <= _FEW and talk.latest:
        text = f"{sources_of(talk.latest[0])}\n\n{messages.NO_COUNT if counts else ''}".rstrip()
        return talk.on(part, talk.latest[:1], text)
    if line is None or not figures_in(part) <= figures_in(line.text):
        return None
    if of_amounts(part) and not (line.figures or line.names or figures_in(line.text)):
        return None  # Figures are those that were told before it.
    if _BY_HOW_MUCH.search(normalize(part)) and not figures_in(line.text):
        line = with_figures(talk, line) or line
    part_of_line = part_with(line.text, line.figures, line.shared)
    known = [attributed(line.entry, part_of_line)]
    if sources_of_line(line.entry, part_of_line):
        if line.names and "who is" in normalize(part) and not normalize(part).startswith(("says who", "who says")):
            known.append(messages.no_more_of(" ".join(word.capitalize() for word in line.names[0])))
        counted = _COUNTS.search(normalize(utterance)) is not None
        known.append(reach(line.entry, part_of_line, counted=counted))
        known.append(messages.HOW_UNKNOWN if asks_how_known(normalize(part)) and not known[-1] else "")
    behind = " ".join(filter(None, known))
    reply = on_line(talk, part, line, known)
    if talk.state.repeats(reply):
        return replace(reply, text=messages.once_more(line.entry, line.text, behind))
    return reply


def on_line(talk: Talk, part: str, line: Line, known: Sequence[str], *, owned: str = "") -> Reply:
    """What is known of a line, after the line, unless that alone was told just now; `owned` comes before."""
    head = "" if talk.state.told_only(line.text) else said_of(line.entry, [line.text])
    return talk.on(part, [line.entry], "\n\n".join(filter(None, (owned, head, " ".join(filter(None, known))))))


def _doubted(talk: Talk, part: str, utterance: str) -> Reply | None:
    """The line that is doubted, whose word it is and how far it goes; or what bears on a doubt that none settles."""
    if REJECTS.search(normalize(part)) and (story := _story(talk)):
        return settled(talk, part, utterance) or talk.on(part, [story], retort_messages.ONE_STORY)
    refers = _REFERS.search(normalize(part)) is not None
    contradicts = bool(CONTRADICTION.search(normalize(utterance)) and talk.state.plan)
    taken_back, trusts = DENIED.search(normalize(part)), TRUST.search(normalize(part))
    whole = taken_back or trusts or not _asserts(part) or _IT.match(normalize(part))
    line = (_told_last(talk) if trusts and not figures_in(part) else None) or spoken_of(talk, part)
    line = line or (spoken_of(talk, utterance) if whole else None)
    line = line or (_line_meant(talk, part) if refers else None)
    if taken_back and line is None:
        answered = talk.entries(dict.fromkeys(reversed(talk.state.answered)))
        line = next((line for line in lines(talk, utterance, answered) if line.figures), None)
    line = line or _of_a_step(talk, part) or (_claimed(talk) if trusts or not _asserts(part) else None)
    if line:
        of_the_plan = contradicts or not (refers or line.entry in told_entries(talk))
        held = part_with(line.text, line.figures, line.shared)
        sourced = sources_of_line(line.entry, held) and not of_the_plan
        known = [attributed(line.entry, held), reach(line.entry, held) if sourced else ""]
        known.append(messages.PLAN_IS_MINE if of_the_plan else "")
        owned = taken_back is not None and bool(line.figures or line.names)
        denied = owned or (refers and not (talk.state.told or talk.state.between))
        rough = messages.ROUGH_GUIDE if trusts and sourced and not denied else ""
        known.insert(0, rough or (messages.NO_SECOND if _SIZE.search(normalize(utterance)) and sourced else ""))
        known.insert(0, whether_counted(talk, utterance, line))
        return on_line(talk, part, line, known, owned=retort_messages.ADMITTED if denied else "")
    return (settled(talk, part, utterance) or unsettled(talk, part)) if _asserts(part) else None


def _story(talk: Talk) -> Entry | None:
    """The latest answer that tells somebody's story."""
    told = (entry for entry in talk.latest for line in pieces(entry) if reach(entry, line) == messages.ONE_STORY)
    return next(told, None)


def _of_a_step(talk: Talk, part: str) -> Line | None:
    """What the course of a step of the plan asks for, where a doubt speaks of that step."""
    said = telling(part)
    for step in talk.knowledge.guidance.plan if talk.state.plan else ():
        held = stems(f"{step.title} {step.text} {step.size}")
        names = names_in(talk.knowledge.topics, step.text)
        if len(said & held) < _OF_A_STEP and not any(stems(" ".join(name)) <= said for name in names):
            continue
        for name in names:
            found = lines(talk, " ".join(name), talk.knowledge.topics)
            asks = [line for line in found if line.names and _ASKS_FOR.search(line.text.lower())]
            if asks:
                return asks[0]
    return None


def _claimed(talk: Talk) -> Line | None:
    """The one line that the latest reply told, or what its answer begins with."""
    first = next((Line(entry, pieces(entry)[0]) for entry in talk.latest), None)
    return _told_last(talk) or first


def _told_last(talk: Talk) -> Line | None:
    """The one line that the latest reply told of an answer; None where it told more."""
    found = ((entry, text) for entry in talk.latest[:1] for text in pieces(entry) if talk.state.told_only(text))
    return next((Line(entry, text) for entry, text in found), None)


def _asserts(part: str) -> bool:
    """Whether a doubt says what is doubted, beside that it is one."""
    return len(telling(part) - DOUBTING) >= _ASSERTS
