"""Declining: what is not covered of a question, and which topic is near enough to be told in its place."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from math import fsum

from ..knowledge import Knowledge
from ..lines import lines_of
from ..models import Entry, Match, Reply
from ..text import is_function_word, stem, words
from .acts import act_messages
from .forms import SHORT, in_form, names_head
from .pay.pay import pay_topics
from .state import State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor

__all__ = ["beside", "lean_on_what_stands_in", "nearest", "only_in_english", "unknown"]

_OF_A_DETAIL, _NEAR = 0.4, 0.3
"""Least share of a topic among all topics to be told in short where a detail of it is asked for; and least confidence
where nothing is known."""


def nearest(topics: Sequence[Match], gaps: Sequence[Entry], details: Container[str]) -> Entry | None:
    """The likeliest topic, where it is near enough; None where a gap says what is not covered, other than a detail.

    `details`: ids of the gaps that say of a detail that it is not known.
    """
    detail = any(entry.id in details for entry in gaps)
    if not topics or (gaps and not detail):
        return None
    share = topics[0].confidence / (fsum(topic.confidence for topic in topics) or 1.0)
    near = share >= _OF_A_DETAIL if detail else topics[0].confidence >= _NEAR
    return topics[0].entry if near else None


def beside(knowledge: Knowledge, gaps: Sequence[Entry], utterance: str, nearest: Entry | None) -> str:
    """What is told behind a refusal: the nearest topic in short, or a line of what a gap leads to; or nothing."""
    if nearest:
        return f" {act_messages.nearest(nearest, in_form(nearest, SHORT))}"
    found = _headed(knowledge, gaps, utterance)
    return f"\n\n{act_messages.near_to_it(*found)}" if found else ""


def _headed(knowledge: Knowledge, gaps: Sequence[Entry], utterance: str) -> tuple[Entry, str] | None:
    """A line of what a gap leads to whose heading is named, with its topic: "**Finance:** …"; None where there is none.

    Help that somebody needs at once stands alone.
    """
    for name in (name for gap in gaps if not gap.urgent for name in gap.follow_ups):
        for line in lines_of(knowledge[name].answer):
            if names_head(utterance, line):
                return knowledge[name], line
    return None


def unknown(advisor: Advisor, asked: str) -> list[str]:
    """The telling words of what was asked that stand in no topic, nor are read as one that does."""
    read = dict(advisor.repairs(asked))
    telling = [word for word in dict.fromkeys(words(asked)) if not is_function_word(word)]
    return [word for word in telling if stem(read.get(word, word)) not in advisor.knowledge.text]


def only_in_english(knowledge: Knowledge, state: State, reply: Reply) -> Reply:
    """A reply to what is partly in another script, with the knowledge's word on languages ahead of what it tells."""
    line = knowledge[name].answer if (name := knowledge.roles.other_languages) else ""
    if not line or line in reply.text or reply.kind in {"small_talk", "question"}:
        return reply
    state.hinglish = True
    return replace(reply, text=f"{line}\n\n{reply.text}")


def lean_on_what_stands_in(knowledge: Knowledge, state: State, reply: Reply) -> None:
    """Take what bears on a gap for the latest topic told, where the gap told facts in its place: "where is that from?".

    Who spoke of such a topic before speaks of it still.
    """
    for gap in knowledge.entries if reply.kind == "fallback" else ():
        if gap.kind == "gap" and "\n- " in gap.answer and reply.text.startswith(gap.answer.partition("\n")[0]):
            state.answered = [name for name in state.answered if name not in gap.follow_ups[:1]] + [*gap.follow_ups[:1]]
            latest = [knowledge[name] for name in state.latest[:1] if name in knowledge]
            pay = pay_topics(knowledge) if gap.id == knowledge.roles.pay_by_level else ()
            if not any({entry.id, entry.part_of} & {*gap.follow_ups, *pay} for entry in latest):
                state.latest = [*gap.follow_ups[:1]]
