"""Repair: what was not meant is taken back and left out, and something else is offered or asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lines import lines_of
from ...models import Entry, Reply
from ...normalisation.hinglish import is_hindi
from ...patterns import regex
from ...slots import COUNTRIES
from ...text import stem, stems, telling_stems, words
from ..follow_ups.complaints import complaint
from ..follow_ups.evidence import spoken_of, telling, weight
from ..follow_ups.nearest_lines import nothing_known
from ..forms import SHORT, WHOLE, in_form, pieces
from ..heard_lines import has_heard
from ..messages import NODDED
from ..pay import places
from ..person.fitting import with_own_line
from ..questions.asked_lines import beyond
from ..questions.bearing import bears
from ..questions.ellipsis_resolution import PAY, about_pay, of_the_same
from ..questions.pieces import is_question
from ..sentence_kinds import asks
from ..talk import Talk
from . import act_messages
from .acts import Act
from .denial import denial, reply_to

__all__ = [
    "closer",
    "meant",
    "none",
    "of_the_latest",
    "place_missing",
    "repeated",
    "something_else",
    "told_already",
    "wrong",
]

_ONE_FOR = regex(r"^(?:an? )?(?:easy |simple |free |short )*ones? (?=(?:for|that|with|without|in|about|which)\b)")
_NAMED = 4
"""Words of what was meant that are named in a reply, at most."""
_PIECES, _PIECES_ALIKE = 2, 5
"""Pieces of an answer that are told again, at most; where each holds all that is asked."""
_OF_A_LINE = regex(r"\d|\b(?:figures?|numbers?|percentages?|statistics?|stud(?:y|ies)|surveys?|lines?|quotes?)\b")
"""What says that a line is meant, rather than a topic."""
_LINE_ELSEWHERE = 0.4
"""Confidence in a line of another answer from which it is told in place of what was told before."""
_PLAINLY = 0.9
"""Confidence in a line of an answer that was told from which it is what is asked for."""
_TITLES = 6
_LONG = 5
"""Letters of a word that nothing holds, at least, for it to be asked about."""


def wrong(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """Takes the latest answer back, and offers what else the question may have meant."""
    state = talk.state
    if not (state.told and state.latest):
        return none(talk, utterance, act)
    question, offered = state.question, state.offered
    guessed = state.guessed
    taken = state.take_back()
    entries = talk.entries(taken)
    # Beside a guess stood the other guesses.
    again = talk.ask(question, state.latest, taken) if question else None
    if again and again.kind == "answer":
        # The question stands: it is answered anew.
        return replace(again, question=utterance, text=f"{act_messages.NOT_MEANT} {again.text}", tentative=True)
    near = [
        *(offered if guessed else ()),
        *talk.likely(question),
        *(name for entry in entries for name in entry.follow_ups),
    ]
    titles = [entry.title for entry in entries]
    return _asking(talk, utterance, act_messages.not_meant(titles, offers=bool(near)), near)


def none(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """Leaves out what was offered, and offers what is next likely for the question."""
    state = talk.state
    if not state.offered:
        return None
    state.leave_out(state.offered)
    near = talk.likely(state.question) if not state.told else talk.unread()
    return _asking(talk, utterance, act_messages.none_of_these(offers=bool(near)), near)


def something_else(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """Offers what was neither answered nor offered."""
    state = talk.state
    if not (state.offered or state.latest):
        return None
    state.leave_out([*state.latest, *state.offered])
    return talk.remark(utterance, act_messages.SOMETHING_ELSE, talk.unread())


def repeated(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """Apologises for saying the same again, and offers what is easier or was not read; to who asks, what was told."""
    if not talk.state.latest:
        return None
    titles = [entry.title for entry in talk.latest]
    if utterance.rstrip().endswith("?"):
        titles = [entry.title for entry in talk.entries(talk.state.answered[-_TITLES:])] or titles
        return talk.remark(utterance, act_messages.so_far(titles))
    near = [*(entry.id for entry in talk.easier()[:1]), *talk.unread()]
    return talk.remark(utterance, act_messages.repeated(titles, beyond(talk, "")), near)


def told_already(talk: Talk, reply: Reply) -> Reply:
    """A reply in place of one that says what the latest said: that there is no more, with what was not read."""
    titles = [match.entry.title for match in reply.answers]
    if reply.kind == "fallback":
        return replace(reply, text=act_messages.STILL_UNANSWERED, suggestions=talk.offer(talk.unread()))
    text = act_messages.told_already(titles, beyond(talk, reply.question))
    return replace(reply, text=text, suggestions=talk.offer(talk.unread()) or reply.suggestions)


def closer(talk: Talk, reply: Reply) -> Reply:
    """A reply in place of one that tells a whole answer twice: what of it holds the other words of the question.

    Where nothing does, what another answer says, or the short form of this one, and that there is no more. Who asks for
    all of it, of which some lines were told, gets it.
    """
    entry = with_own_line(reply.answers[0].entry, talk.state.profile)
    if place := place_missing(reply.question, [entry]):
        return replace(reply, text=act_messages.only_that(entry, place, in_form(entry, SHORT)))
    known = stems(f"{entry.title} {entry.question}")
    said = complaint(reply.question)
    question = said.rest if said else reply.question
    line = talk.likeliest_line(entry, question)
    others = {*lines_of(entry.answer)} - {*lines_of(in_form(entry, SHORT))}
    if line and line.confidence >= _PLAINLY and line.entry.answer in others:
        return replace(reply, text=act_messages.said_of(entry, [line.entry.answer]), tentative=False)
    asked = {word for word in telling(talk.advisor.rewritten(question)) - known if not is_hindi(word)}
    # A short word that no answer holds is a typo or a particle.
    asked = {word for word in asked if len(word) >= _LONG or word in talk.knowledge.text}
    told = [piece for piece in pieces(entry) if asked & stems(piece)]
    told.sort(key=lambda piece: -weight(talk, asked & stems(piece)))
    alike = [piece for piece in told if asked <= stems(piece)]
    shown = alike[:_PIECES_ALIKE] if len(alike) > _PIECES else told[:_PIECES]
    if talk.state.partly and not asked:
        return reply
    if not asked or not told:
        return _beyond(talk, reply, question, asked)
    held = asked & {word for piece in shown for word in stems(piece)}
    if 2 * weight(talk, held) >= weight(talk, asked):
        say = act_messages.all_of_that if len(shown) == len(told) else act_messages.said_of
        return replace(reply, text=say(entry, shown))
    # A line that misses most of what is asked is no answer to it.
    fresh = talk.ask(reply.question, (), [entry.id])
    if fresh.kind == "answer" and fresh.answers[0].entry.answer in fresh.text:
        return fresh
    text, offered = nothing_known(talk, question, [entry])
    return replace(reply, text=text, suggestions=talk.offer(offered) or reply.suggestions)


def _beyond(talk: Talk, reply: Reply, question: str, asked: set[str]) -> Reply:
    """A reply in place of one that tells again what holds none of the telling stems of a question.

    It is the line of another answer that is likely asked for, or that the answer has no word on what is asked, or no
    more than was told.
    """
    entry = reply.answers[0].entry
    lines = talk.advisor.match_lines(question) if asked and is_question(question) else ()
    line = next((match for match in lines if match.entry.id not in talk.state.latest), None)
    near = line and line.confidence >= _LINE_ELSEWHERE and asked & stems(line.entry.answer)
    if line and near and bears(talk, question, [line.entry.answer]):
        other = talk.knowledge[line.entry.id]
        return talk.on(reply.question, [other], act_messages.said_of(other, [line.entry.answer]))
    told = all(has_heard(talk.state.heard, line) for line in lines_of(in_form(entry, SHORT)))
    short = "" if told else in_form(entry, SHORT)
    named = [word for word in words(question) if stem(word) in asked]
    lacking = len(named) == 1 and len(named[0]) >= _LONG
    text = act_messages.only_that(entry, named[0], short) if lacking else act_messages.no_more(entry, short)
    return replace(reply, text=text)


def place_missing(utterance: str, entries: Sequence[Entry]) -> str:
    """A country that an utterance names and none of some answers does; empty where there is none."""
    told = " ".join(entry.answer for entry in entries)
    named = filter(None, map(COUNTRIES.get, words(utterance)))
    return next((name for name in named if entries and name not in told), "")


def meant(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """Answers what was meant, which is not what was answered last."""
    state = talk.state
    found = denial(act.about)
    if found and not found.wanted and (refused := reply_to(talk, utterance, found)):
        return refused
    wanted = found.wanted if found and found.wanted else act.about
    if half := of_the_same(talk, wanted):
        return replace(half, question=utterance)
    if (named := of_the_latest(talk, wanted)) != wanted:
        return replace(talk.ask(named, state.latest, ()), question=utterance)
    line = spoken_of(talk, wanted) if _OF_A_LINE.search(wanted) else None
    if line and (line.figures or line.names):
        return talk.on(utterance, [line.entry], act_messages.owning(act_messages.said_of(line.entry, [line.text])))
    bare, there = telling_stems(wanted) <= PAY, places.with_places(talk, wanted)
    pay, wanted = bare and there == wanted, there
    taken = state.take_back() if state.told else []
    # "I meant …" leans on what was said before.
    asked = f"I meant {wanted}"
    # Who meant another figure of the pay meant the pay: "no, the starting pay".
    of_pay = bare or (not telling_stems(wanted).isdisjoint(PAY) and about_pay(talk.advisor.match(wanted)[0].entry))
    wrong = [entry.id for entry in talk.entries(taken) if not (of_pay and about_pay(entry))]
    reply = talk.ask(asked, state.latest or taken, wrong)
    reply = places.of_work_there(talk, wanted, reply) or reply
    if reply.kind == "fallback" and talk.is_gap(wanted) and not is_question(wanted) and not asks(wanted):
        state.latest = taken  # What is only told is no request for what nothing covers.
        return talk.replies.help(utterance, NODDED, talk.replies.offered())
    whole = {match.entry.id for match in reply.answers}
    stays = (entry for entry in talk.latest if (entry.part_of and entry.part_of in whole) or (pay and about_pay(entry)))
    if part := next(stays, None):
        return talk.on(utterance, [part], act_messages.staying(part, in_form(part, SHORT)))
    if taken and reply.kind in {"fallback", "clarification"} and not talk.is_gap(wanted):
        entries = talk.entries(taken)
        same = talk.ask(asked, taken, ())
        again = bool(same.answers) and same.answers[0].entry in entries
        if again and len(entries) > 1:
            state.asked(wanted)
            return replace(same, question=utterance)  # It is the one of several that were told.
        again = again and len(wanted.split()) <= _NAMED
        near = [*talk.likely(wanted), *(name for entry in entries for name in entry.follow_ups)]
        text = (
            act_messages.no_word_on(wanted, same.answers[0].entry)
            if again
            else act_messages.not_meant([entry.title for entry in entries], offers=bool(near))
        )
        return _asking(talk, utterance, text, near)
    state.asked(wanted)
    state.leave_out(taken)
    state.form = WHOLE
    return replace(reply, question=utterance)


def of_the_latest(talk: Talk, wanted: str) -> str:
    """What was meant, with the title of the latest answer where it is one of that: "one for a beginner"."""
    return _ONE_FOR.sub(f"{talk.latest[0].title} ", wanted) if talk.latest else wanted


def _asking(talk: Talk, utterance: str, text: str, near: Sequence[str]) -> Reply:
    """Other topics, or a request for other words with topics that were not offered yet."""
    shown = talk.offer(near) or talk.offer(talk.unread()) or talk.offer(talk.replies.openers())
    return Reply(utterance, "clarification", text, 0.0, (), shown)
