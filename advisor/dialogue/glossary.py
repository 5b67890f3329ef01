"""What words mean: a plain sentence for who asks "what is …?", before what the knowledge says of the matter."""

from __future__ import annotations

from dataclasses import replace

from ..models import Reply
from .check_talk import explained
from .forms import SHORT
from .talk import Talk

__all__ = ["explained_in"]


def explained_in(talk: Talk, utterance: str, reply: Reply) -> Reply:
    """The reply to a question with what its term means, where that is all that it asks for.

    It stands before a sure answer; any other it replaces, with the topic that tells more offered.
    """
    guidance = talk.knowledge.guidance
    known = {sentence: item.topic for item in guidance.check if item.topic for sentence in item.means}
    known |= {item.means: item.topic for item in guidance.terms}
    text = explained(utterance, known)
    topic = next((known[sentence] for sentence in known if sentence in text), "") if text else ""
    if not topic:
        return reply
    if reply.kind == "answer" and not reply.tentative:
        return replace(reply, text=f"{text}\n\n{reply.text}")
    talk.state.form = SHORT
    return talk.on(utterance, talk.entries([topic]), text, first=[topic])
