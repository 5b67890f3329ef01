"""What words mean: a plain sentence for who asks "what is …?", before what the knowledge says of the matter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...guidance import Guidance
from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences, words
from .. import messages
from ..forms import SHORT, headed
from ..talk import Talk
from .terms import BOLD, explained

__all__ = ["as_a_term", "explained_in", "meaning"]

_SHORT = regex(r"\b(?:short|shortly|brief|briefly|chhota|(?:one|two|a) (?:line|sentence|lines|sentences))\b")
_EXAMPLE = regex(r"\bexamples?\b")
_FOR_WHOM = regex(
    r"(?i),? (?:in (?:words|terms|a way|language|plain|simple|easy|layman\S*|one|two|a few) .*"
    r"|(?:for|to|like|as if) (?:an?|my|i|you|me|the|somebody|someone|non) .*|that (?:an?|i|my) .*)$"
)
"""What stands behind a question for a meaning: "in words that an accountant understands"."""
_ASKED = regex(r"(?i)\b(?:what|explain|define|tell me|matlab|kya)\b")
_A_TERM = 3
"""Words of a term, at most."""
_EITHER = regex(r"\S+(?: \S+)? or \S+(?: \S+)?")
"""What names two things to choose between, and asks for no meaning."""


def meaning(guidance: Guidance, read: Callable[[str], str], utterance: str) -> tuple[str, str]:
    """What the term means that an utterance, or a sentence of it, asks for; and the topic that tells more.

    Both are empty where it asks for none. `read` spells a sentence as it is read.
    """
    known = {sentence: item.topic for item in guidance.check if item.topic for sentence in item.means}
    known |= {item.means: item.topic for item in guidance.terms}
    asked = [sentence for sentence in sentences(utterance) if _ASKED.search(sentence)]
    parts = [*sentences(utterance), *(_FOR_WHOM.sub("", sentence) for sentence in asked)]
    said = (utterance, *parts, *map(read, parts))
    texts = (explained(part, known) for part in dict.fromkeys(said))
    text = next(filter(None, texts), "")
    return text, next((known[sentence] for sentence in known if sentence in text), "") if text else ""


def explained_in(talk: Talk, utterance: str, text: str, topic: str, reply: Reply) -> Reply | None:
    """The reply to a question with what its term means before it; in place of it, where it is not sure.

    None where several things are asked: the term is of one of them.
    """
    if len(reply.answers) > 1 or _EITHER.fullmatch(normalize(utterance)):
        return None
    # Where all that is doubtful is how its only word was repaired, the question is the one spelt right.
    known = reply.tentative and talk.advisor.is_guessed(utterance)
    known = known and bool(reply.answers) and reply.answers[0].confidence >= talk.advisor.threshold
    if reply.kind == "answer" and not ((reply.tentative and not known) or _SHORT.search(normalize(utterance))):
        return replace(reply, text=f"{text}\n\n{reply.text}")
    talk.state.form = SHORT
    text = f"{text} {messages.NO_EXAMPLE}" if _EXAMPLE.search(normalize(utterance)) else text
    if not _SHORT.search(normalize(utterance)):
        told = (line for entry in talk.entries([topic]) for line in headed(entry, BOLD.findall(text)[0]))
        text = "\n\n".join([text, *told])
    found = talk.on(utterance, talk.entries([topic]), text, first=[topic])
    # Of a term alone that was misspelt, all rests on how it was repaired.
    spelt = explained(utterance, [text]) or explained(f"what is {utterance}", [text])
    guessed = talk.advisor.is_guessed(utterance) or len(words(utterance)) <= _A_TERM
    return replace(found, tentative=found.tentative or (guessed and not spelt))


def as_a_term(talk: Talk, utterance: str, reply: Reply, meaning: Callable[[str], tuple[str, str]]) -> Reply | None:
    """What an utterance means that is nothing but a term, "data leakage", where the reply to it is not sure."""
    sure = (reply.kind == "answer" and not reply.tentative) or len(words(utterance)) > _A_TERM
    text, topic = ("", "") if sure else meaning(f"what is {utterance}")
    return explained_in(talk, utterance, text, topic, reply) if topic else None
