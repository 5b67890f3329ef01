"""Joining: the parts of a message are heard one after the other, and their replies are put together in one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..models import Entry, Reply
from ..patterns import regex
from ..text import normalize, stems, telling_stems, words
from . import messages
from .brevity import in_brief
from .check.grading import answer
from .forms import once
from .kept_values import PLAN_HEAD
from .parts import asks, wants
from .questions.pieces import is_question, leans
from .sentence_kinds import reacts, tells

__all__ = ["OF_ANSWERS", "Turn", "joined", "serves_more"]

_NOTHING = frozenset({"fallback", "clarification"})
"""Kinds of replies that meet nothing."""
OF_ANSWERS = frozenset("source sure age shorter simpler detail example again back covered takeaway".split())
"""Acts that ask something of the answers that were given."""
_FORMS = frozenset({"shorter", "simpler"})
"""Those of them that ask for another form."""
_FEW = 3  # Words of a part, at least, for it to be missed: "is it?" asks for nothing.
_OF_THE_PLAN = ("Within ", "I now reckon with ", "Until ", "Your steps now", "It starts on ", "- 1. ")
"""How paragraphs begin that say what the plan does itself where it is shown."""
_SEVERAL = 2  # Parts that ask, tell or want something, at least.
_OF_ML = regex(r"\b(?:ml|machine learning) (?:engineers?|jobs?|careers?|roles?)\b")
"""What makes a question one of the job, whatever is told ahead of it."""
_WAITS = regex(r"\*\*\d+ of \d+\.\*\* ")
"""How the question of the check begins that is put again after something else."""


class Turn(NamedTuple):
    """A part of a message, and what came of it."""

    part: str
    reply: Reply
    met: bool
    """Whether it was a request for guidance, or answered what the adviser asked."""
    changed: bool
    """Whether their check or their plan changed."""
    noted: bool
    """Whether it told something of the person."""
    of_answers: str
    """The act by which it asks something of the answers that were given; empty where it asks for nothing of them."""
    gap: Entry | None
    """What is known not to be covered, where it asks for that."""
    pending: str
    """What the adviser asks or speaks of after it."""

    @property
    def asks(self) -> bool:
        """Whether it asks or wants something, be it in one word that is surely answered: "maths?"."""
        named = self.part.removeprefix("and ").strip(" ?.!").isalpha() and _is_sure(self)
        return asks(self.part) and (named or len(words(self.part)) >= _FEW)

    @property
    def guides(self) -> bool:
        """Whether it has to do with their check or their plan."""
        return self.met or self.changed

    @property
    def serves(self) -> bool:
        """Whether what it asks, tells or wants was met."""
        if self.reply.kind in _NOTHING or not self.reply.text:
            return False
        tells = bool(self.reply.answers) or self.reply.kind == "small_talk"
        picks = self.reply.picked or bool(self.of_answers)
        return self.guides or self.noted or picks or (self.asks and tells)


def serves_more(turns: Sequence[Turn], whole: Reply, *, same: bool, asked: bool = False) -> bool:
    """Whether the replies to the parts of a message serve more of it than the one to the whole.

    `same`: the whole changes the check and the plan just as the parts do; `asked`: a question of the check waited.
    """
    served = [turn for turn in turns if turn.serves]
    left = [turn for turn in turns if turn.asks and not turn.serves]
    beside = _is_told_beside(turns, served, whole)
    if whole.kind in _NOTHING:
        return beside or any(turn.guides or _is_sure(turn) for turn in served)
    # "The third one, please. Is there any evidence for it?" picks first.
    picks = any(turn.reply.picked and _ids([turn.reply]).isdisjoint(_ids([whole])) for turn in served)
    if picks or beside or _is_only_of_answers(turns, served):
        return True
    if len(served) + len(left) < _SEVERAL or not any(turn.guides or turn.of_answers for turn in served):
        return False
    if asked and whole.kind == "question" and not _requests(served):
        # What was asked is answered; what is said beside the answer was weighed with it.
        return False
    missed = [turn for turn in served if not _holds(whole, turn, same=same)]
    if missed and _FORMS.issuperset(turn.of_answers for turn in missed):
        # "Too long. Which books?" wants the books in short, not the answer before.
        return all(turn.of_answers in {"source", "shorter"} for turn in served)
    guided = any(turn.guides for turn in served)
    told, astray = _ids(turn.reply for turn in served), _ids([whole])
    if not guided and told < astray and not left and all(turn.of_answers for turn in served):
        # "Who says so, and when was that written?" is of the answer before, and of nothing else.
        return True
    if not (guided or left) and told <= astray and _is_of_its_own_answer(turns, served):
        # "What do they earn, and where does the figure come from?" has the pay as its one topic.
        return told < astray or (served[0].reply.text in whole.text and missed != [])
    if not guided and told <= astray:
        # Doubts of one answer are met together.
        return False
    if missed:
        return any(turn.guides or not turn.reply.tentative or _asks_plainly(turn.part, guided) for turn in missed)
    return same and whole.kind != "question" and bool(left) and _say_all(served, whole)


def _is_told_beside(turns: Sequence[Turn], served: Sequence[Turn], whole: Reply) -> bool:
    """Whether the last part is a question that is answered, and what is told ahead of it leads the whole astray."""
    asked, found, weighed = turns[-1], _ids([turns[-1].reply]), _ids([whole])
    silence = whole.kind in _NOTHING
    told = any(turn.noted for turn in turns[:-1]) or (silence and _OF_ML.search(normalize(asked.part)))
    guess = bool(told) and (whole.tentative or silence)
    if asked not in served or leans(asked.part) or not (guess or whole.kind == "answer"):
        return False
    astray = found.isdisjoint(weighed) or (whole.tentative and found == weighed)
    few = len(words(asked.part)) < _FEW
    silent = (turn for turn in turns[:-1] if not (guess and turn.noted and not turn.changed))
    beside = (_is_silent(turn) and (silence or tells(turn.part) or (few and reacts(turn.part))) for turn in silent)
    return astray and _is_sure(asked, guess=guess) and all(beside)


def _is_only_of_answers(turns: Sequence[Turn], served: Sequence[Turn]) -> bool:
    """Whether the last part asks something of what was told, and those before it only react: "Thank you"."""
    silent = all(_is_silent(turn) and reacts(turn.part) and len(words(turn.part)) <= _FEW for turn in turns[:-1])
    return [*served] == [turns[-1]] and turns[-1].of_answers != "" and silent


def _is_of_its_own_answer(turns: Sequence[Turn], served: Sequence[Turn]) -> bool:
    """Whether the first part asks something, and every other one asks more of the answer to that."""
    first, *others = served
    asked = first is turns[0] and first.reply.kind == "answer" and not first.of_answers
    return asked and all(turn.of_answers and _ids([turn.reply]) <= _ids([first.reply]) for turn in others)


def _is_silent(turn: Turn) -> bool:
    """Whether there is nothing to say to a part."""
    return turn.reply.kind == "small_talk" and not (turn.reply.text or turn.asks or turn.noted or turn.changed)


def _is_sure(turn: Turn, *, guess: bool = False) -> bool:
    """Whether a part is a question that is surely answered; where a `guess` is enough, that it is answered."""
    return turn.reply.kind == "answer" and (guess or not turn.reply.tentative) and is_question(turn.part)


def _requests(served: Sequence[Turn]) -> bool:
    """Whether a part plainly answers the check, or is a request that was met without a question back."""
    return any(turn.met and (turn.reply.kind == "small_talk" or answer(turn.part)) for turn in served)


def _say_all(served: Sequence[Turn], whole: Reply) -> bool:
    """Whether the replies to the parts say each paragraph of the reply to the whole."""
    said = {text for turn in served for text in turn.reply.text.split("\n\n")}
    return said.issuperset(whole.text.split("\n\n"))


def _asks_plainly(part: str, guided: bool) -> bool:
    """Whether a guess is worth saying to a part: it wants something, or is a question beside what was met."""
    return wants(part) or (guided and is_question(part))


def _ids(replies: Iterable[Reply]) -> set[str]:
    """Ids of what some replies answer."""
    return {match.entry.id for reply in replies for match in reply.answers}


def _holds(whole: Reply, turn: Turn, *, same: bool) -> bool:
    """Whether the reply to the whole message says, or does, what the reply to a part of it does."""
    if turn.changed and not same:
        return False
    if turn.reply.kind == "answer" and not turn.of_answers:
        if whole.kind == "question" and all(match.entry.offers == "check" for match in turn.reply.answers):
            return True  # "Am I ready? Check that" wants to be asked, and needs no yardstick ahead.
        return _ids([turn.reply]) <= _ids([whole])
    return turn.changed or _last(turn.reply.text) in whole.text


def outdated(turns: Sequence[Turn]) -> list[Turn]:
    """The turns whose replies show a plan that a later part changed."""
    last = max((place for place, turn in enumerate(turns) if turn.changed), default=0)
    return [turn for turn in turns[:last] if PLAN_HEAD in turn.reply.text.split("\n\n")]


def without_plan(turn: Turn) -> Turn:
    """A turn whose reply no longer shows a plan."""
    texts = turn.reply.text.split("\n\n")
    return turn._replace(reply=replace(turn.reply, text="\n\n".join(texts[: texts.index(PLAN_HEAD)])))


def joined(utterance: str, turns: Sequence[Turn], known: Collection[str] = ()) -> tuple[Reply, str]:
    """One reply of those to the parts of a message, and what the adviser asks or speaks of after it.

    What was asked and got nothing is said to be left; what the adviser asks stands last. Answers are told in brief
    where they are several; `known` are ids of those told before.
    """
    served = [turn for turn in turns if turn.serves]
    if len(_ids(turn.reply for turn in served)) > 1:
        turns = [turn._replace(reply=in_brief(turn.reply, known)) for turn in turns]
    asked = _asked_last(served)
    texts = [text for turn in turns for text in _paragraphs(turn, served)]
    if PLAN_HEAD in texts:
        shown = texts.index(PLAN_HEAD)
        texts = [text for at, text in enumerate(texts) if not text.startswith(_OF_THE_PLAN[2 * (at > shown) :])]
    last = asked or served[-1]
    texts.sort(key=lambda text: text == messages.MORE)
    if asked or _WAITS.match(_last(last.reply.text)):
        texts.append(_last(last.reply.text))
    answers = {match.entry.id: match for turn in served for match in turn.reply.answers}.values()
    topics = tuple(match for match in answers if match.entry.kind == "topic")
    kind = last.reply.kind if asked or not topics else "answer"
    reply = replace(
        last.reply,
        question=utterance,
        kind=kind,
        text=once(texts),
        confidence=min(turn.reply.confidence for turn in served),
        answers=topics or tuple(answers),
        tentative=kind == "answer" and any(turn.reply.tentative for turn in served),
    )
    # An offer stands, whatever else was answered beside it.
    fits = last.pending in {"", "plan"} and any(turn.pending == "fit" for turn in served)
    return reply, "fit" if fits else last.pending


def _asked_last(served: Sequence[Turn]) -> Turn | None:
    """The turn after which the adviser asks something, that no other request did away with; None for none."""
    guided = [turn for turn in served if turn.met]
    return guided[-1] if guided and guided[-1].reply.kind == "question" else None


def _paragraphs(turn: Turn, served: Sequence[Turn]) -> list[str]:
    """What is said to a part: of a question back, only what stands before it; of what others answer, nothing."""
    if not turn.serves:
        held = not turn.gap and telling_stems(turn.part) <= stems(" ".join(other.reply.text for other in served))
        return [messages.nothing_on(turn.part, turn.gap)] if turn.asks and turn.reply.text and not held else []
    texts = turn.reply.text.split("\n\n")[: -1 if turn.reply.kind == "question" else None]
    return [text for text in texts if text and not _WAITS.match(text)]


def _last(text: str) -> str:
    return text.rpartition("\n\n")[2]
