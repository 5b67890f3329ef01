"""What is told of something else than the open question of the check: "did algebra at uni" is no answer to SQL; a
worry is none to any."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..guidance import guiding_messages as messages
from ..plan.moods import of_others
from .check_talk import wish
from .counting import parts
from .grading import answer
from .learning_it import answer_ahead, asks_to_learn, learnt_so
from .of_another import names_another, told_of
from .worries import comfort, feels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..person.profile import Profile
    from .checking import Checking

__all__ = ["aside", "kindly"]

_CLAUSE = regex(r"\s*[,;.!]\s+|\s+but\s+|\s+-+\s+")
_HUMS = regex(r"(?i)^(?:(?:u+h+|u+m+|h+m+|er+m*|well|so|ok)\b[,.! ]+)+")
_NOT_THAT = "This one is about something else."


def aside(checking: Checking, utterance: str, before: Profile) -> Reply | None:
    """The open question again, to who only worries, or tells of a skill that another question asks of; None for others.

    `before` is the profile that was known when the question was asked.
    """
    asked = next(iter(checking.check.open(before)), None)
    if asked and (kind_word := comfort(utterance)):
        return checking.asked(utterance, kind_word)
    if asked and wish(utterance) in {"bars", "disputes"}:
        return checking.asked(utterance, checking.met(utterance, asked))
    if asked and asks_to_learn(utterance):
        text, own = learnt_so(asked, checking.steps), answer_ahead(utterance)
        if own and asked == checking.open_question:
            return checking.own_answer(utterance, own, text)
        return checking.asked(utterance, text)
    if asked is None or asked != checking.open_question:
        return None  # What they told of themselves answers it.
    questions = checking.check.questions
    clauses = [clause for clause in _CLAUSE.split(_HUMS.sub("", utterance)) if clause.strip()]
    own = answer(clauses[0]) if len(clauses) > 1 and not names_another(clauses[0], asked, questions) else ""
    told = told_of(" ".join(clauses[1:]) if own else utterance, asked, questions)
    if told is None:
        return None
    if of_others(normalize(utterance)):
        return checking.asked(utterance, messages.NO_ANSWER)
    text = checking.noted(told, before)
    return (
        checking.own_answer(utterance, own, text) if own else checking.asked(utterance, f"{text} {_NOT_THAT}".strip())
    )


def kindly(reply: Reply, utterance: str) -> Reply:
    """A reply with a kind word ahead of it for who also tells what they feel."""
    return replace(reply, text=f"{messages.FEELS_SO}\n\n{reply.text}") if any(map(feels, parts(utterance))) else reply
