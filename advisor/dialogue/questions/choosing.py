"""Choosing: which of two things the answers name, for this person, where lines of the knowledge decide it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences, telling_stems
from ..follow_ups import follow_up_messages as messages
from ..forms import pieces
from ..subject.subject import Subject
from ..talk import Talk
from . import course_messages
from .names import names_in
from .options import Option, bare_pair, is_role, option, pair
from .preferences import Want, merit, of_courses, wanted

__all__ = [
    "best_of",
    "between_the_last",
    "between_the_told",
    "chosen",
    "of_names",
    "of_the_compared",
    "of_the_jobs",
    "of_the_last",
    "the_other",
    "where_unsure",
]

_REPLACES = regex(r"\b(?:replace|substitute|in place of)\b")
_WHICH_ONE = regex(
    r"\bwhich (?:one|of (?:the|these|those|them)(?: two)?|would (?:you|u|i|be (?:the )?(?:\w+er|better|best))|suits?"
    r"|fits?|makes (?:more|most) sense)\b"
    r"|\b(?:pick|choose|say|name|just|only) one\b|^(?:just |so )*(?:pick|choose|decide)(?: for me| please)*\W*$"
    r"|\bek (?:hi )?(?:bata|chun)\w*|(?:^|[,.;:?] |\b(?:and|so|but|ok) )which is\b"
)
"""How it is asked which of two that the question before named."""
_INSTEAD = regex(
    r"(?:(?:and|or|vs|but|so|what about|how about|why not)[, ]+)+(?:an? )?([a-z][a-z ]{2,30}?)(?: instead| then)?"
)
"""Another job in place of the one that is spoken of, or beside it: "or data analyst instead?"."""
_OTHER_ONE = regex(
    r"(?:(?:no|nah|nope|naa?|hmm|ok|then|so|but|i(?: would|'d|'ll)?|rather|prefer|want|take|the|go|with|for)[, ]+)*"
    r"(?:other one|other)(?: (?:then|please|pls|rather|instead|for me|thanks))*"
)
"""That the other of two is wanted."""
_OR = regex(r",? (?:or|ya|vs\.?|versus) (?:just |only |even )?")
_SEVERAL = regex(r"\w, \w+ and \w|\bor [A-Z]")
_NICHE = regex(r"\bniche has\b")


def of_names(talk: Talk, utterance: str) -> bool:
    """Whether an utterance asks which of two to take that are both names, of courses, books or tools, or both jobs."""
    pairs = [two for sentence in _asked_in(utterance) if (two := _pair(talk, sentence))]
    kinds = (partial(names_in, talk.knowledge.topics), partial(_is_a_course, talk), partial(is_role, talk))
    return any(all(map(is_kind, two)) for two in pairs for is_kind in kinds)


def _is_a_course(talk: Talk, text: str) -> bool:
    """Whether a thing is one of those that the answer on courses tells of."""
    entry = option(talk, text, ()).entry
    return entry is not None and entry.id == talk.knowledge.roles.courses


def _asked_in(utterance: str) -> list[str]:
    """The sentences of an utterance, each with a request behind it to pick: "Google's or Ng's? Pick one"."""
    said = sentences(utterance)
    parts = []
    for part, behind in zip_longest(said, said[1:], fillvalue=""):
        picks = _WHICH_ONE.search(normalize(behind)) and not pair(behind)
        parts.append(f"{part.rstrip(' .!?')}, {behind}" if picks else part)
    return parts


def where_unsure(talk: Talk, utterance: str, reply: Reply, *, told: bool) -> Reply | None:
    """Which of two to take, where the reply to that as a question is unsure, or `told` already."""
    sure = reply.kind == "answer" and not reply.tentative and not told
    compared = talk.knowledge.roles.data_scientist_compared
    answered = [match.entry for match in reply.answers if match.entry.kind == "topic"]
    several = _between_several(talk, utterance, answered)
    if several or (sure and (not of_names(talk, utterance) or compared in {entry.id for entry in answered})):
        return several
    on_both = not (told or talk.state.profile) and any(_is_on_both(talk, utterance, entry) for entry in answered)
    return None if on_both else chosen(talk, utterance, answered)


def _is_on_both(talk: Talk, utterance: str, entry: Entry) -> bool:
    """Whether an entry is on the very two that an utterance names: "ML engineer vs software engineer"."""
    found = next((two for sentence in reversed(_asked_in(utterance)) if (two := _pair(talk, sentence))), None)
    return found is not None and telling_stems(" ".join(found)) <= telling_stems(entry.title)


def between_the_last(talk: Talk, utterance: str) -> Reply | None:
    """Which of the two that the last question named, to who names none of them; else None."""
    if any(_pair(talk, sentence) for sentence in sentences(utterance)) or not _WHICH_ONE.search(normalize(utterance)):
        return None
    return of_the_last(talk, utterance) or of_the_compared(talk, utterance)


def between_the_told(talk: Talk, utterance: str) -> Reply | None:
    """Which of two courses, or of two fields, that an utterance names, after an answer on these; else None."""
    roles, latest = talk.knowledge.roles, talk.state.latest
    if alike := _of_one_line(talk, utterance):
        return alike
    if roles.courses in latest and of_names(talk, utterance):
        return chosen(talk, utterance, talk.latest)
    reply = chosen(talk, utterance, talk.latest) if roles.specialisms in latest else None
    return reply if reply and all(match.entry.id == roles.specialisms for match in reply.answers) else None


def _of_one_line(talk: Talk, utterance: str) -> Reply | None:
    """That it can't be told which of two names to take, of both of which the latest answers have but one line."""
    two = next((two for sentence in reversed(_asked_in(utterance)) if (two := _pair(talk, sentence))), None)
    if two is None or not all(names_in(talk.knowledge.topics, text) for text in two):
        return None
    one, other = (option(talk, said, talk.latest) for said in two)
    if one.entry not in talk.latest or one.entry is None or one.lines != other.lines or len(one.lines) > 1:
        return None
    return talk.on(utterance, [one.entry], course_messages.in_one_line(one.said, other.said, one.lines[0]))


def of_the_last(talk: Talk, utterance: str) -> Reply | None:
    """Which of the two that the last question named fits, for who asks which one; None where it named no two."""
    asked = talk.state.question.rstrip("?!. ")
    if (other := _INSTEAD.fullmatch(normalize(asked))) and is_role(talk, other[1]):
        asked = f"ML engineer or {other[1]}"
    return chosen(talk, f"{asked}, {utterance}", talk.latest) if asked and talk.state.told else None


def of_the_jobs(talk: Talk, utterance: str) -> Reply | None:
    """Which of the two jobs that the talk is on fits, where the latest answer is of one or its pay; else None."""
    jobs = Subject.of(talk.state.subject).jobs
    groups = {*talk.job_groups, *(entry.group for entry in talk.entries([talk.knowledge.roles.pay]))}
    if not jobs[1:] or not {entry.group for entry in talk.latest} & groups:
        return None
    reply = chosen(talk, f"{jobs[0]} or {jobs[1]}, {utterance}", talk.latest)
    return replace(reply, question=utterance) if reply else None


def of_the_compared(talk: Talk, utterance: str) -> Reply | None:
    """Which of the two jobs that the latest answer compares fits; None after any other answer, or for none."""
    compared = talk.knowledge.roles.data_scientist_compared
    if not compared or compared not in talk.state.latest:
        return None
    reply = chosen(talk, f"ML engineer or data scientist, {utterance}")
    return replace(reply, question=utterance) if reply else None


def chosen(talk: Talk, utterance: str, besides: Sequence[Entry] = ()) -> Reply | None:
    """Which of two fits, with the line that says so; what each is, where none does; None where neither is known.

    `besides` are topics whose lines come first.
    """
    found = next((two for sentence in reversed(_asked_in(utterance)) if (two := _pair(talk, sentence))), None)
    if found is None or (several := _between_several(talk, utterance, besides)):
        return several if found else None
    one, other = (option(talk, said, besides) for said in found)
    if not (one.lines or other.lines) or (one.entry is other.entry and one.lines == other.lines and one.entry):
        return None
    if not (one.lines and other.lines):
        return _of_one(talk, utterance, one, other)
    jobs = is_role(talk, one.said) and is_role(talk, other.said)
    wants = [] if _REPLACES.search(utterance.lower()) else wanted(talk.state.profile, utterance, of_jobs=jobs)
    if wants and one.entry and one.entry is other.entry and one.entry.id == talk.knowledge.roles.courses:
        wants = of_courses(talk.state.profile, utterance)
    if decided := best_of((one, other), wants):
        best, want = decided
        worst = other if best is one else one
        line = merit(best.lines, want)[1]
        its_line = merit(worst.lines, want)[1] or _first(worst)
        why = want.since or (f"if you want {want.name}" if want.name else "")
        text = messages.chosen(best.said, why, line or _first(best), worst.said, its_line, decides=bool(line))
        reply = _on(talk, utterance, [best, worst], text)
        return replace(reply, text=messages.still(best.said, want.name)) if talk.state.repeats(reply) else reply
    return _on(talk, utterance, [one, other], messages.undecided([(o.said, _first(o)) for o in (one, other)]))


def _between_several(talk: Talk, utterance: str, besides: Sequence[Entry]) -> Reply | None:
    """What each is of three topics or more that a sentence names with "or" between them; None for any other."""
    found = next((two for sentence in reversed(_asked_in(utterance)) if (two := _pair(talk, sentence))), ())
    said = [part for text in found for part in _OR.split(text)]
    options = [option(talk, part, besides) for part in said] if len(said) > 2 else []
    if not options or len({thing.entry.id for thing in options if thing.entry and thing.lines}) < len(options):
        return None
    return _on(talk, utterance, options, messages.undecided([(thing.said, _first(thing)) for thing in options]))


def best_of(options: Sequence[Option], wants: Sequence[Want]) -> tuple[Option, Want] | None:
    """The one of some things that is left by the first wants that tell them apart, and the one that told more apart
    than any other of these; None where no want leaves one alone."""
    left, reasons = list(options), []
    for want in wants:
        merits = [merit(thing.lines, want)[0] for thing in left]
        if min(merits) < max(merits):
            reasons.append(want)
            left = [thing for thing, its in zip(left, merits, strict=True) if its == max(merits)]
        if len(left) == 1:
            return left[0], reasons[-1]
    return None


def the_other(talk: Talk, utterance: str) -> Reply | None:
    """The other of the two that the last question named, to who does not want the one it was told; else None."""
    asked = talk.state.question
    if not (_OTHER_ONE.fullmatch(normalize(utterance).strip(" .!?")) and talk.state.told and of_names(talk, asked)):
        return None
    two = next(two for sentence in reversed(_asked_in(asked)) if (two := _pair(talk, sentence)))
    one, other = (option(talk, said, talk.latest) for said in two)
    decided = best_of((one, other), of_courses(talk.state.profile, asked))
    if decided is None or not (one.lines and other.lines):
        return None
    taken = other if decided[0] is one else one
    return talk.on(asked, [taken.entry] if taken.entry else [], course_messages.other_taken(taken.said, _first(taken)))


def _pair(talk: Talk, sentence: str) -> tuple[str, str] | None:
    """The two between which a sentence asks to choose, or the two jobs or courses that it names alone."""
    bare = bare_pair(sentence)
    known = bare and any(all(is_kind(talk, text) for text in bare) for is_kind in (is_role, _is_a_course))
    return pair(sentence) or (bare if known else None)


def _of_one(talk: Talk, utterance: str, one: Option, other: Option) -> Reply | None:
    """What is known of the one that lines name, and what they say of how to choose a field."""
    known, unknown = (one, other) if one.lines else (other, one)
    if known.entry is None or known.entry.id != talk.knowledge.roles.specialisms:
        return None
    rule = next((line for line in pieces(known.entry) if _NICHE.search(line)), "")
    text = messages.one_known(known.said, _first(known), unknown.said)
    return _on(
        talk, utterance, [known], f"{text}\n\n{messages.nearer(rule, talk.state.profile.role)}" if rule else text
    )


def _on(talk: Talk, utterance: str, options: Sequence[Option], text: str) -> Reply:
    return replace(talk.on(utterance, list(dict.fromkeys(o.entry for o in options if o.entry)), text), tentative=True)


def _first(thing: Option) -> str:
    """The line that says the most of a thing: one that begins with it, else the first that names no other course."""
    if thing.entry and thing.lines[0] == pieces(thing.entry)[0]:
        return thing.lines[0]
    headed = (line for line in thing.lines if line.lower().startswith(f"**{thing.said.lower()}"))
    alone = (line for line in thing.lines if not _SEVERAL.search(line))
    return next(headed, next(alone, thing.lines[0]))
