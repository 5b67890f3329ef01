"""Responses to acts about length and clarity: shorter, simpler, "I don't understand", more, more detail, an example."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lines import lines_of
from ...models import Entry, Reply
from ...normalisation.hinglish import in_english
from ...patterns import regex
from ...text import sentences, stem, telling_stems, words
from .. import messages
from ..forms import SHORT, SHORTEST, WHOLE, examples, in_form, pieces
from ..questions.asked_lines import beyond
from ..questions.glossary import meaning
from ..questions.names import names_in
from ..questions.terms import named_in
from ..talk import Talk, told
from . import act_messages
from .acts import Act

__all__ = ["briefly", "detail", "example", "more", "shorter", "simpler", "unclear"]

_BRIEF = (
    "in short|in brief|briefly|tldr|tl dr|in (?:a|one|1) (?:line|sentence|word|nutshell)|(?:short|quick) (?:answer"
    "|version)"
)
_BRIEFLY = regex(rf"^(?:{_BRIEF})\b|\b(?:{_BRIEF})(?: please| pls)?$")
_MOST_EXPLAINED = 3
"""Words of an answer whose meaning is told, at most."""
_OF_ALL = frozenset(map(stem, "machine learning ml engineer job pay salary".split()))
"""Stems that say nothing of how near two answers are: the pay of one country is no plainer than another's."""
_LIKELY = 0.6
"""Confidence in a line from which the short form of its answer keeps it."""
_OF_A_TERM = 7
"""Words of a question for the meaning of a term, at most, of which an example is wanted next."""
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
        return _named_in_short(talk, utterance, act)
    entries = talk.latest
    if not entries:
        return None
    if (first := _first_line(talk, entries)) is not None:
        return talk.on(utterance, entries, first or act_messages.SHORTEST)
    asked = _line_asked_for(talk, entries) if talk.state.form == WHOLE else ""
    text = _of_the_name(talk, entries) or _shortened(talk, entries)
    text = f"{text}\n\n{asked}" if text and asked not in " ".join(text.split()) else text
    guess = act_messages.GUESSED if talk.state.guessed else ""
    return talk.on(utterance, entries, guess + text if text else act_messages.SHORTEST)


def simpler(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The short form, which is the plainest there is; after that, an easier topic."""
    if act.about:
        return _named_in_short(talk, utterance, act)
    return _more_plainly(talk, utterance, act_messages.PLAINLY)


def unclear(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """What was not understood, more plainly: a word that is named, the latest answer, or the question which one."""
    if act.about and talk.latest and (explained := named_in(act.about, _means(talk))):
        return talk.on(utterance, talk.latest, act_messages.AGAIN_PLAINLY + explained[0])
    if act.about and talk.latest and talk.meant(act.about) not in ([], talk.latest):
        return _named_in_short(talk, utterance, act)
    if not talk.state.told and talk.state.offered:
        return talk.replies.which(utterance, act_messages.CHOOSE_PLAINLY)
    return _more_plainly(talk, utterance, act_messages.AGAIN_PLAINLY)


def _named_in_short(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The short form of the answer that is named; None where none is known by that name."""
    entries = talk.meant(act.about)
    return talk.said(utterance, [entry.id for entry in entries], SHORT) if entries else None


def _more_plainly(talk: Talk, utterance: str, opening: str) -> Reply | None:
    """The next shorter form of the latest answer behind an opening, or what is easier; None without an answer."""
    entries = talk.latest
    if not entries:
        return None
    text = _first_line(talk, entries) or _shortened(talk, entries)
    if not text:
        return _plainest(talk, utterance, entries)
    return talk.on(utterance, entries, "\n\n".join(filter(None, (opening + text, _beside(talk, text, entries)))))


def _beside(talk: Talk, text: str, entries: Sequence[Entry]) -> str:
    """What the words of a text mean; where none is explained, the gist of a near answer on the same matter."""
    if explained := named_in(text, _means(talk))[:_MOST_EXPLAINED]:
        return act_messages.WORDS_MEAN + " ".join(explained)
    near = talk.entries(name for entry in entries for name in entry.follow_ups if name not in talk.state.latest)
    same = telling_stems(text) - _OF_ALL
    gists = (in_form(entry, SHORTEST) for entry in near if telling_stems(entry.title) & same)
    return next((gist for gist in gists if telling_stems(gist) & same), "")


def _means(talk: Talk) -> list[str]:
    """The sentences that tell what words mean."""
    guidance = talk.knowledge.guidance
    return [*(term.means for term in guidance.terms), *(sentence for item in guidance.check for sentence in item.means)]


def detail(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The whole answer after a short form of it; else what follows it."""
    entries = talk.meant(act.about)
    if act.about:
        return talk.said(utterance, [entry.id for entry in entries]) if entries else None
    if talk.state.form == WHOLE or not entries:
        return more(talk, utterance, act)
    talk.state.form = WHOLE
    return talk.on(utterance, entries, told(entries, WHOLE))


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
    found = examples(entry)[: 1 if "one" in words(utterance) else _EXAMPLES]
    known = entry in talk.latest and talk.state.told and talk.state.form == WHOLE and not act.about
    if found and known and (beside := beyond(talk, utterance)):
        return talk.on(utterance, [entry], act_messages.none_further(entry, beside))
    if found:
        return talk.on(utterance, [entry], act_messages.example(entry, found))
    return talk.on(utterance, [entry], act_messages.no_example(entry))


def _plainest(talk: Talk, utterance: str, entries: Sequence[Entry]) -> Reply:
    """That there are no plainer words, with an easier topic."""
    easier = talk.easier()
    gist = in_form(easier[0], SHORTEST) if easier else ""
    plain = told(entries, SHORTEST)
    words = "\n\n".join(filter(None, (plain, _beside(talk, plain, entries))))
    text = act_messages.plainest([entry.title for entry in entries], words, easier[0].title if easier else "", gist)
    return talk.on(utterance, entries, text, first=[entry.id for entry in easier[:1]])


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


def _first_line(talk: Talk, entries: Sequence[Entry]) -> str | None:
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


def _shortened(talk: Talk, entries: Sequence[Entry]) -> str:
    """The topics in the next form that is shorter than the one they were told in; empty where there is none."""
    before = told(entries, talk.state.form)
    for form in range(talk.state.form + 1, SHORTEST + 1):
        if (text := told(entries, form)) != before:
            talk.state.form = form
            return text
    return ""
