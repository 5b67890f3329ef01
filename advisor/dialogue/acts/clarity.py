"""Responses to acts about length and clarity: shorter, simpler, "I don't understand", more, more detail, an example."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lines import lines_of
from ...models import Entry, Reply
from ...normalisation.hinglish import in_english
from ...patterns import regex
from ...text import sentences, stems, telling_stems, words
from .. import messages
from ..forms import SHORT, SHORTEST, WHOLE, example_lines, examples, in_form, pieces
from ..questions.asked_lines import beyond
from ..questions.glossary import meaning
from ..questions.names import names_in
from ..talk import Talk, told
from . import act_messages
from .acts import Act

__all__ = ["briefly", "detail", "example", "first_line", "more", "named_in_short", "shortened", "shorter"]

_BRIEF = (
    "in short|in brief|briefly|tldr|tl dr|in (?:a|one|1) (?:line|sentence|word|nutshell)|(?:short|quick) (?:answer"
    "|version)"
)
_BRIEFLY = regex(rf"^(?:{_BRIEF})\b|\b(?:{_BRIEF})(?: please| pls)?$")
_LIKELY = 0.6
"""Confidence in a line from which the short form of its answer keeps it."""
_OF_A_TERM = 7
"""Words of a question for the meaning of a term, at most, of which an example is wanted next."""
_CONCRETE = regex(r"(?<!\*)\*[^*\s][^*]*\*(?!\*)|\b(?:predict|build|classify|forecast)\b|“")
"""What makes of an item of a list something to look at."""
_MORE = "more detail details specifics point points bit part thing line lines deeper elaborate expand explain say need"
_NAMED = 2
"""Words around what more is wanted on; and lines that are told on that, at most."""
_EXAMPLES = 3
"""Pieces of an answer that are given as examples, at most."""


def briefly(talk: Talk, utterance: str, reply: Reply) -> Reply:
    """The reply to a question in its short form, where the question asks for that beside ("in short, what …")."""
    if reply.kind != "answer" or not _BRIEFLY.search(" ".join(words(utterance))):
        return reply
    talk.state.form = SHORT
    entries = [match.entry for match in reply.answers]
    guess = act_messages.GUESSED if reply.tentative else ""
    return replace(reply, text=guess + told(entries, SHORT))


def shorter(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The next shorter form of the latest answer, or the short form of the one named."""
    if act.about:
        return named_in_short(talk, utterance, act)
    entries = talk.latest
    if not entries:
        return None
    if (first := first_line(talk, entries)) is not None:
        return talk.on(utterance, entries, first or act_messages.SHORTEST)
    asked = _line_asked_for(talk, entries) if talk.state.form == WHOLE else ""
    text = _of_the_name(talk, entries) or shortened(talk, entries)
    text = f"{text}\n\n{asked}" if text and asked not in " ".join(text.split()) else text
    guess = act_messages.GUESSED if talk.state.guessed else ""
    return talk.on(utterance, entries, guess + text if text else act_messages.SHORTEST)


def named_in_short(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The short form of the answer that is named; None where none is known by that name."""
    entries = talk.meant(act.about)
    return talk.said(utterance, [entry.id for entry in entries], SHORT) if entries else None


def detail(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The whole answer after a short form of it; else what follows it."""
    entries = talk.meant(act.about)
    if act.about:
        return talk.said(utterance, [entry.id for entry in entries]) if entries else None
    if len(entries) == 1 and (named := _named_in(talk, utterance, entries[0])):
        return talk.on(utterance, entries, act_messages.all_of_that(entries[0], named))
    if talk.state.form == WHOLE or not entries:
        return more(talk, utterance, act)
    talk.state.form = WHOLE
    return talk.on(utterance, entries, told(entries, WHOLE))


def _named_in(talk: Talk, utterance: str, entry: Entry) -> list[str]:
    """The lines of an answer that hold what somebody names who wants more on that; none where they name nothing."""
    said = telling_stems(utterance) - stems(f"{entry.title} {entry.question} {_MORE}")
    rare = [word for word in said if sum(word in stems(piece) for piece in pieces(entry)) == 1]
    return [piece for piece in pieces(entry) if not stems(piece).isdisjoint(rare)][:_NAMED]


def more(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The rest of a short form; else the first offered of what follows the latest answer, else of all; which, where
    there was no answer."""
    state = talk.state
    if state.form != WHOLE and state.latest and state.told:
        state.form = WHOLE
        return talk.on(utterance, talk.latest, told(talk.latest, WHOLE))
    if not (state.answered and state.offered):
        return None
    if not state.told:
        return talk.replies.which(utterance, messages.WHICH)
    following = {name for topic in state.latest for name in talk.knowledge[topic].follow_ups}
    # Beside a guess the first that is offered is another guess.
    return talk.said(utterance, [next((name for name in state.offered if name in following), state.offered[0])])


def example(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """A topic of examples that follows; else the examples in the answer; else that there is none."""
    entries = talk.meant(act.about)
    if not entries:
        return None
    entry, guidance = entries[0], talk.knowledge.guidance
    term, _ = ("", "") if act.about else meaning(guidance, talk.advisor.respelt, in_english(talk.state.question))
    if term and len(words(talk.state.question)) <= _OF_A_TERM:
        return talk.on(utterance, entries, f"{messages.NO_EXAMPLE} {act_messages.ONLY_THE_MEANING}{term}")
    following = [name for name in entry.follow_ups if "example" in talk.knowledge[name].title.lower()]
    if following and talk.knowledge[following[0]].kind == "topic":
        return talk.said(utterance, following[:1])
    found = examples(entry)
    known = entry in talk.latest and talk.state.told and talk.state.form == WHOLE and not act.about
    if found and known and "one" not in words(utterance):
        # The same text again is no example: of it a line that is one, or names something, else that there is none.
        said = telling_stems(utterance) - stems(f"example instance {entry.title}")
        if held := [piece for piece in found if said & stems(piece)]:
            return talk.on(utterance, [entry], act_messages.example(entry, held[:_EXAMPLES]))
        one = [piece for piece in found if piece in example_lines(entry) or _CONCRETE.search(piece)][:1]
        beside = "" if one else beyond(talk, utterance) or act_messages.ELSEWHERE
        text = act_messages.one_example(entry, one[0]) if one else act_messages.none_further(entry, beside)
        return talk.on(utterance, [entry], text)
    if found := found[: 1 if "one" in words(utterance) else _EXAMPLES]:
        return talk.on(utterance, [entry], act_messages.example(entry, found))
    return talk.on(utterance, [entry], act_messages.no_example(entry))


def _of_the_name(talk: Talk, entries: Sequence[Entry]) -> str:
    """The shortest that each of some answers says of what the question named; empty where they are on more than that.

    Their own short forms would leave it out.
    """
    name = next(iter(names_in(talk.knowledge.topics, talk.state.question)), ())
    leads = [words(f"{entry.title} {in_form(entry, SHORTEST)}") for entry in entries]
    if not name or talk.state.form != WHOLE or any({*name} <= {*lead} for lead in leads):
        return ""
    held = [[piece for piece in pieces(entry) if {*name} <= {*words(piece)}] for entry in entries]
    talk.state.form = SHORTEST if any(held) else WHOLE
    return "\n\n".join(min(found, key=lambda piece: words(piece).index(name[0])) for found in held if found)


def _line_asked_for(talk: Talk, entries: Sequence[Entry]) -> str:
    """The line of an answer that its question asks for, where it asks for more than the answer as such; else empty."""
    question = in_english(talk.state.question)
    if len(entries) != 1 or not question or talk.advisor.phrased(question) == entries[0]:
        return ""
    line = talk.likeliest_line(entries[0], question)
    return line.entry.answer if line and line.confidence >= _LIKELY else ""


def first_line(talk: Talk, entries: Sequence[Entry]) -> str | None:
    """The first of a few lines that were told last in place of an answer, or the first sentence of the only one; empty
    where that is no shorter, None where no such lines were told."""
    opening = lines_of(in_form(entries[0], SHORT))
    lines = talk.state.told_of(line for line in pieces(entries[0]) if line not in opening) if len(entries) == 1 else []
    if not lines:
        return None
    first = lines[0] if len(lines) > 1 else sentences(lines[0])[0]
    is_shorter = [first] != lines and first.endswith(".")
    talk.state.form = SHORTEST if is_shorter else talk.state.form
    return first if is_shorter else ""


def shortened(talk: Talk, entries: Sequence[Entry]) -> str:
    """The topics in the next form that is shorter than the one they were told in; empty where there is none."""
    before = told(entries, talk.state.form)
    for form in range(talk.state.form + 1, SHORTEST + 1):
        if (text := told(entries, form)) != before:
            talk.state.form = form
            return text
    return ""
