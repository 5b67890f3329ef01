"""Follow-ups: an utterance that speaks of a line told before is answered from it, before anything else is thought of.

That is a question about the line ("does the 19 % hit somebody of 38?"), a doubt ("surely that assumes Python?"), or
whose word it is ("who is …, and how many people is that?").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences, stem, stems
from ..acts import recap
from ..acts.act_messages import said_of
from ..acts.acts import Act, parse
from ..forms import SHORT, in_form, once, pieces
from ..pay import places
from ..questions import choosing
from ..questions.names import names_in, of_a_name
from ..questions.pieces import is_question
from ..sentence_kinds import FEW
from ..talk import Talk, told
from . import conceding, reference
from . import follow_up_messages as messages
from .challenges import challenged, is_challenge, only_refers, says_who
from .evidence import Line, figures_in, lines, of_the_person, told_entries
from .settling import two_times
from .whom_it_counts import asks_if_counted

__all__ = ["challenges", "in_a_question", "leaning"]


_IN_FEW = regex(
    r"\bin(?:to)? (?:just |only |about |at most )?(?:a few|a couple of|\w+|\d)(?: ?(?:or|to|-|\u2013) ?(?:\w+"
    r"|\d))? (?:short |plain |simple )*(?:sentences?|lines?)\b"
    r"|\b(?:do|teen|2|3|do teen) (?:line|lines|sentence) (?:me|mein)\b"
)
_OF_THE_TALK = regex(
    r"\b(?:we|you and i) (?:have |ve |had |did |just |already ){0,2}(?:talk|discuss|sp[eo]k|cover|said|went"
    r"|gone|did|chat)"
    r"|\b(?:our|this|the) (?:(?:whole|entire|little|long) )?(?:chat|talk|conversation|discussion|session)\b|\bso far\b"
)
"""That what is wanted in few words is the whole talk."""
_OF_WHICH = regex(r"\b(?:which|what)\b.{0,40}\b(?:would|could|might|are|is) (?:those|these|that|they|it|meant)\b")
"""How it is asked which ones are meant."""
_WHETHER = regex(r"\b(?:whether|should i|realistic|possible|can i|could i|is it|ho payega|sakt[aei])\b")
_MOST_POSSIBLE = 2
_ANSWERS_YES_OR_NO = regex(r"(?:Yes|No)\b")
_YES_OR_NO = regex(
    r"^(?:(?:and|but|so|ok|okay|then|also|well|hmm|no|aur|to)[, ]+)*(?:does|do|is|are|did|was|were|can|must"
    r"|will|would|kya)\b"
)
_OR_NOT = regex(r"\b(?:or|ya) (?:not|no|nahi)\b")
_OR = regex(r"\bor\b|\bya\b")
_NO = regex(r"\b(?:no|not|never|nobody|none|without|neither|hardly|cannot)\b|n't\b")
_CLAUSE = regex(r"[;:,.]\s")
_MOST_LINES = 3
"""Lines that are told, at most."""


def challenges(talk: Talk, utterance: str) -> bool:
    """Whether some of an utterance doubts what was told, asks whose word it is, or whether it holds for somebody."""
    return any(is_challenge(talk, part) or asks_if_counted(part) for part in sentences(utterance))


def leaning(talk: Talk, utterance: str) -> Reply | None:
    """The reply to doubts about the answers told so far, and to who asks whose word something in them is.

    None where the utterance has neither, or where nothing told so far bears on it.
    """
    if differs := two_times(talk, utterance):
        return differs
    parts = sentences(utterance)
    if not told_entries(talk) or not 0 < len(parts) <= FEW:
        return None
    if any(reference.asks_anew(talk, part) for part in parts):
        return None
    replies: list[Reply] = []
    left: list[str] = []
    asking = [part for part in parts if (act := parse(part)) and act.kind == "source"]
    for part in parts:
        if reply := conceding.without_numbers(talk, part, utterance):
            replies.append(reply)
            continue
        if part in asking and replies:
            continue
        if only_refers(part) and any(map(_OF_WHICH.search, map(normalize, parts))):
            continue  # "You mention a neighbouring job. Which would that be?" asks for more of it.
        if is_challenge(talk, part):
            reply = challenged(talk, part, utterance)
        elif asking and part not in asking and figures_in(part):
            # "350? Source?" asks for the source of that line alone.
            reply = says_who(talk, part, utterance)
        else:
            reply = places.of_a_place(talk, part, utterance) or in_few_words(talk, part)
        if reply is None and is_question(part) and not (replies and places.only_names_a_place(part)):
            left.append(part)
        elif reply and not any(reply.text in earlier.text for earlier in replies):
            replies = [*(earlier for earlier in replies if earlier.text not in reply.text), reply]
    if not replies:
        return None
    if any((act := parse(part)) and act.kind == "shorter" and not act.about for part in parts):
        replies.insert(0, talk.on(utterance, talk.latest, told(talk.latest, SHORT)))
    return _joined(utterance, [*replies, *_beside(talk, left, replies)])


def _beside(talk: Talk, left: Sequence[str], replies: Sequence[Reply]) -> list[Reply]:
    """The replies to what else is asked: which of two to take, or what another topic surely answers, in short."""
    found = []
    said = {match.entry.id for reply in replies for match in reply.answers}
    text = " ".join(word for reply in replies for word in reply.text.split())
    told_of = {match.entry for reply in replies for match in reply.answers}
    told_now = (piece for entry in told_of for piece in pieces(entry))
    lines_told = [piece for piece in told_now if piece in text or talk.state.told_only(piece)]
    for part in left:
        figures = figures_in(part)
        if figures and all(figures & figures_in(line) for line in lines_told):
            continue  # It names the line that was told.
        if chosen := choosing.chosen(talk, part):
            found.append(chosen)
            continue
        if lines_told and reference.points(talk, part) and (silent := reference.unsaid(talk, part, lines_told)):
            found.append(talk.remark(part, silent))
            continue
        reply = talk.ask(part, talk.state.latest, ())
        entries = [match.entry for match in reply.answers if match.entry.kind == "topic"]
        new = [entry for entry in entries if " ".join(in_form(entry, SHORT).split()) not in text]
        if reply.kind == "answer" and not reply.tentative and new and not {entry.id for entry in entries} & said:
            found.append(talk.on(part, entries, told(entries, SHORT)))
    return found


def in_few_words(talk: Talk, part: str) -> Reply | None:
    """The short forms of the latest answers, where they are asked for in so many sentences; None for anything else."""
    if not _IN_FEW.search(normalize(part)) or not talk.state.latest:
        return None
    if _OF_THE_TALK.search(normalize(part)) and len(talk.state.answered) > 1:
        return recap.covered(talk, part, Act("covered"))
    best = talk.advisor.match(part)[0]
    if best.entry.kind == "topic" and best.entry not in talk.latest and best.confidence >= talk.advisor.threshold:
        return None
    whether = _WHETHER.search(normalize(part)) is not None
    plain = [entry for entry in talk.latest if whether and _ANSWERS_YES_OR_NO.match(entry.answer)]
    roles = talk.knowledge.roles
    telling = {roles.background, roles.career_switch, roles.suitability}
    possible = [entry for entry in told_entries(talk) if whether and entry.id in telling]
    entries = possible[:_MOST_POSSIBLE] or plain or talk.latest
    talk.state.form = SHORT
    return talk.on(part, entries, told(entries, SHORT))


def in_a_question(talk: Talk, utterance: str, *, whole: bool = False) -> Reply | None:
    """What lines say that the questions of an utterance speak of; None where it asks none that speaks of a line.

    `whole`: a line that leaves some of what is asked open does not do.
    """
    if not told_entries(talk):
        return None
    asked = [part for part in sentences(utterance) if is_question(part)]
    replies = [reply for part in asked if (reply := _answered(talk, part, whole=whole))] if len(asked) <= FEW else []
    return _joined(utterance, replies) if replies else None


def _answered(talk: Talk, part: str, *, whole: bool) -> Reply | None:
    """What a line says to a question, with yes or no; else what all say of a name in it; else the line alone."""
    reply = tied(talk, part, whole=whole)
    if reply and reply.text.startswith((messages.yes_or_no(True), messages.yes_or_no(False))):
        return reply
    return of_a_name(talk, part) or reply


def tied(talk: Talk, part: str, *, whole: bool = False) -> Reply | None:
    """What the line says that a question plainly speaks of, with yes or no where that is plain; None for no line.

    `whole`: nor for one that leaves some of it open.
    """
    found = [line for line in lines(talk, part, told_entries(talk), of_the_person(talk)) if line.anchored]
    found = found or [line for line in lines(talk, part, talk.knowledge.topics, of_the_person(talk)) if line.names]
    if not found:
        return None
    best = found[0]
    beside = [line for line in found[1:] if line.entry is best.entry and line.weight >= best.weight * 0.8]
    shown = [best, *beside][:_MOST_LINES]
    silent = reference.unsaid(talk, part, [line.text for line in shown])
    if silent and whole:
        return None
    verdict = _verdict(talk, part, best) if not silent and len(shown) == 1 else ""
    text = " ".join(filter(None, (verdict, said_of(best.entry, [line.text for line in shown]))))
    joint = "\n\n" if len(shown) > 1 else " "
    return talk.on(part, [best.entry], f"{text}{joint}{silent}".rstrip())


def _verdict(talk: Talk, part: str, line: Line) -> str:
    """Yes or no, where a plain question asks no more than a clause of the line says."""
    said = _OR_NOT.sub("", normalize(part))
    if not _YES_OR_NO.match(said) or _OR.search(said) or _NO.search(said):
        return ""
    if len(names_in(talk.knowledge.topics, line.text)) > 1:
        return ""  # What it says may be of another.
    asked = line.shared - {stem(word) for name in line.names for word in name}
    clauses = [clause for clause in _CLAUSE.split(line.text) if asked and asked <= stems(clause)]
    if not clauses:
        return ""
    return messages.yes_or_no(not _NO.search(normalize(clauses[0])))


def _joined(utterance: str, replies: Sequence[Reply]) -> Reply:
    """Replies to the sentences of an utterance, one after the other."""
    answers = {match.entry.id: match for reply in replies for match in reply.answers}
    text = once(reply.text for reply in replies)
    return replace(replies[0], question=utterance, text=text, answers=tuple(answers.values()))
