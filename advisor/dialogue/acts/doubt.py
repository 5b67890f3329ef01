"""Responses to doubt: are you sure, who says so, how old is that, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import starmap

from ...models import Entry, Reply, Source
from ...patterns import regex
from ...text import normalize, quote, stems, telling_stems, words
from ..follow_ups.attribution import YEAR, sources_of_line
from ..follow_ups.evidence import figures_in
from ..forms import SHORT, in_form, pieces
from ..patterns import says
from ..person.fitting import is_of_another_country
from ..questions import choosing
from ..questions.names import names_in
from ..talk import Talk
from . import act_messages, doubt_messages
from .acts import Act
from .support import footing, how_sure, named, of_amounts, shown, with_figures_before

__all__ = ["age", "age_of", "age_of_one", "source", "sources_of", "sure", "why"]

_FIGURES = stems("figure number claim part answer statement fact data range average information info advice")
"""What of an answer may be doubted, beside the words that tell it."""
_OF_ALL = stems("ml machine learning engineer job vs a")
"""Stems of titles that name no matter."""
_REASON = regex(r"\b(?:because|since (?!\d)|so that|that is why|which is why|reasons?|therefore|otherwise)\b|, for ")
"""What gives a reason."""
_REASONS = 2
"""Reasons that are told, at most."""
_ADDRESS = regex(r"\b(?:links?|urls?|address\w*|web ?(?:site|page))\b")
"""That it is asked where to open a source."""
_REALLY = regex(r"(?<!not )\b(?:really|srsly|seriously|for real|sach|sachi|sacchi|pakka|truly|honestly)\b")
_OLD = regex(
    r"\b(?:outdated|out[- ]of[- ]date|obsolete|stale|purana|purani|(?:too|so|that|bit|pretty|quite|very|is|its|already"
    r"|kinda|it) old|old (?:now|already|by now)|still (?:\w+ ){0,2}?(?:relevant|valid|current|up to date|good|fresh"
    r"|worth\w*|usable|true|right|rely|trust)|ancient|dated|years? old|(?:not|n't) (?:rely|trust)|a while ago)\b"
)
_OF_ONESELF = regex(r"\b(?:am i|i am|i'm|im|me|my|too old (?:to|for))\b")
_MOST_LINES = 2
_HEAD = regex(r"^\*\*([^*]+)\*\*")
_OF_A_SIZE = says(
    r"\b(?:high|low|steep|inflated|a lot|so much|too (?:much|little|good|many|few)|exaggerat\w*|zyada|kam)\b"
)
"""Whether an utterance finds something too high or low, as only a figure is that was told."""


def sure(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """How sure the latest reply is, in words, and what it rests on."""
    entries = _doubted(talk, act)
    of_a_figure = bool(entries) and _OF_A_SIZE(utterance)
    about = telling_stems(act.about) - _FIGURES
    if not talk.state.told and talk.state.question and not (about or of_a_figure):
        stands = f"\n\n{how_sure(talk, talk.latest[:1])}" if talk.latest else ""
        return talk.remark(utterance, doubt_messages.unsure_of(talk.state.question) + stands)
    if not entries:
        return None
    if not about and (told := _of_the_line(talk, utterance, entries[0])):
        return told
    if talk.state.guessed and not (about or of_a_figure or _is_named(talk, entries[0])):
        country = talk.state.profile.country
        rivals = (entry for entry in talk.entries(talk.state.offered) if entry not in entries)
        others = [entry.title for entry in rivals if not is_of_another_country(entry, country)]
        understood = doubt_messages.guess(entries[0].title, others[:1])
    elif _REALLY.search(utterance.lower()):
        understood = doubt_messages.really(in_form(entries[0], SHORT))
    else:
        return talk.on(utterance, entries, how_sure(talk, entries))
    return talk.on(utterance, entries, "\n\n".join([understood, *map(footing, entries)]))


def source(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """The sources of the one line told last, with their addresses; else those of the whole latest answer."""
    entries = _doubted(talk, act)
    if not entries:
        return None
    if of_amounts(utterance) and not (talk.state.told and any(map(figures_in, _told(talk, entries)))):
        entries = with_figures_before(talk) or entries
    lines = shown(talk, entries[0])
    line = lines[0] if len(lines) == 1 else ""
    if line and (known := sources_of_line(entries[0], line)):
        return talk.on(utterance, entries[:1], _with_addresses(line, known))
    if _ADDRESS.search(utterance.lower()):
        return talk.on(utterance, entries, "\n\n".join(sources_of(entry, addresses=True) for entry in entries))
    return talk.on(utterance, entries, "\n\n".join(map(sources_of, entries)))


def _told(talk: Talk, entries: Sequence[Entry]) -> list[str]:
    """What was told last of some topics: the lines told alone, or all of them."""
    return [line for entry in entries for line in shown(talk, entry) or pieces(entry)]


def _of_the_line(talk: Talk, utterance: str, entry: Entry) -> Reply | None:
    """How sure the pay in one country is, where that was told last: as sure as the sources of its line."""
    line = next((text for text in pieces(entry) if _is_headed(text, words(talk.state.place))), "")
    known = sources_of_line(entry, line) if line else ()
    if not known:
        return None
    # What stands in brackets names a source as well, be it one without an address.
    count = max(len(known), line.count("("))
    return talk.on(utterance, [entry], f"{doubt_messages.as_its_source(count)} {_with_addresses(line, known)}")


def _with_addresses(line: str, known: Sequence[Source]) -> str:
    told = [f"{named(item)} ({doubt_messages.KINDS[item.kind]})" for item in known]
    return doubt_messages.of_a_line(line, [(name, item.url) for name, item in zip(told, known, strict=True)])


def age(talk: Talk, utterance: str, act: Act) -> Reply | None:
    """How old the sources of the latest answer are."""
    entries = _doubted(talk, act)
    if not entries:
        return None
    told = [(entry, line) for entry in entries for line in shown(talk, entry)]
    dated = [(line, known) for entry, line in told if (known := sources_of_line(entry, line))]
    if dated and len(dated) == len(told):
        return talk.on(utterance, entries, "\n\n".join(starmap(_age_of_line, dated)))
    return talk.on(utterance, entries, "\n\n".join(map(age_of, entries)))


def _age_of_line(line: str, known: Sequence[Source]) -> str:
    """How old the sources of a line are that was told alone."""
    return doubt_messages.line_dated(line, [named(item) for item in known], [bool(YEAR.search(s.date)) for s in known])


def _is_named(talk: Talk, entry: Entry) -> bool:
    """Whether the latest question named what it was answered with, so that a guess was none of its matter."""
    title = telling_stems(entry.title) - _OF_ALL
    return bool(title) and title <= telling_stems(talk.advisor.rewritten(talk.state.question))


def age_of_one(talk: Talk, utterance: str) -> Reply | None:
    """Whether a course or a book is outdated that is named, or a line told whose year is: the year, and a verdict."""
    said = normalize(utterance)
    to_learn_from = talk.entries((talk.knowledge.roles.courses, talk.knowledge.roles.books))
    entries = list(dict.fromkeys([*to_learn_from, *talk.latest]))
    if not entries or not _OLD.search(said) or _OF_ONESELF.search(said):
        return None
    if talk.replies.surely(utterance) and talk.advisor.match(utterance)[0].entry not in entries:
        return None
    names = names_in(talk.knowledge.topics, utterance)
    dated = [(entry, line) for entry in entries for line in pieces(entry) if YEAR.search(line)]
    if names:
        found = [item for item in dated if _is_headed(item[1], names[0])]
        years = YEAR.findall(found[0][1]) if found else []
    else:
        years = YEAR.findall(said)
        found = [item for item in dated if item[0] in talk.latest and years and years[0] in item[1]]
        found = [item for item in found if talk.state.told_only(item[1])] or found
    if not found:
        return None
    entry = found[0][0]
    lines = [line for of, line in found if of is entry][: 1 if names else _MOST_LINES]
    newest = max(YEAR.findall(" ".join(item.date for topic in talk.knowledge.topics for item in topic.sources)))
    recent = int(years[0]) + 1 >= int(newest)
    verdict = doubt_messages.age_of_one(years[0], lines, recent=recent, figures=entry not in to_learn_from)
    reply = talk.on(utterance, [entry], verdict)
    return replace(reply, text=doubt_messages.age_in_a_word(recent=recent)) if talk.state.repeats(reply) else reply


def _is_headed(line: str, name: Sequence[str]) -> bool:
    """Whether a line begins with a name, or a word of it, in bold."""
    head = _HEAD.match(line)
    return head is not None and not {word for word in name if len(word) > 1}.isdisjoint(words(head[1]))


def why(talk: Talk, utterance: str, _: Act) -> Reply | None:
    """The reasons that the latest answer gives, how the question was read, and what it rests on.

    What it offered is offered still. Behind a choice between two: what of the person it goes by, and the choice.
    """
    facts = talk.state.profile.facts()
    if facts and talk.state.told and (two := choosing.chosen(talk, talk.state.question, talk.latest)):
        text = doubt_messages.goes_by(facts, two.text)
        return replace(two, question=utterance, text=text, suggestions=talk.replies.offered())
    if talk.state.question:
        earlier = talk.ask_again()
        if talk.state.told and talk.latest and not talk.is_told(earlier):
            # What was answered of a message is less than all of it, as it is quoted.
            earlier = talk.on(utterance, talk.latest, "")
        text = _reason(talk.state.question, earlier)
    elif talk.state.latest:
        earlier = talk.said(utterance, talk.state.latest, talk.state.form)
        text = doubt_messages.picked([entry.title for entry in talk.latest])
    else:
        return None
    if earlier.answers and earlier.kind == "answer":
        entries = [match.entry for match in earlier.answers]
        text = "\n\n".join(filter(None, [*map(_reasons, entries), text, *map(footing, entries)]))
    return replace(earlier, question=utterance, text=text, suggestions=talk.replies.offered())


def _reasons(entry: Entry) -> str:
    """What an answer gives as reasons."""
    return act_messages.reasons(entry, [piece for piece in pieces(entry) if _REASON.search(piece)][:_REASONS])


def _doubted(talk: Talk, act: Act) -> list[Entry]:
    """The topics that are doubted: the latest, if they hold what is named or nobody knows what that is."""
    said = telling_stems(act.about) - _FIGURES
    if any(said <= stems(entry.answer) for entry in talk.latest):
        return talk.latest
    return talk.meant(act.about) or talk.latest


def _reason(question: str, reply: Reply) -> str:
    """Why a question got a reply."""
    if reply.answers:
        read = [doubt_messages.read_as(match.entry.question, match.entry.title) for match in reply.answers]
        others = [item.text for item in reply.suggestions] if reply.tentative else []
        return doubt_messages.because(question, read, others[:1])
    return doubt_messages.not_known(question)


def sources_of(entry: Entry, *, addresses: bool = False) -> str:
    """All sources of an answer, with their authors, kinds and dates; with their addresses, if wanted."""
    sources = list(dict.fromkeys(entry.sources))
    if not sources:
        return doubt_messages.no_source(entry.title)
    return doubt_messages.sources(
        entry.title,
        [
            f"{named(item)} ({doubt_messages.KINDS[item.kind]})" + (f": {item.url}" if addresses and item.url else "")
            for item in sources
        ],
    )


def age_of(entry: Entry) -> str:
    """How old the sources of an answer are."""
    sources = list(dict.fromkeys(entry.sources))
    if not sources:
        return doubt_messages.no_source(entry.title)
    dated = sorted((item for item in sources if YEAR.search(item.date)), key=_year)
    if not dated:
        return doubt_messages.undated(entry.title, len(sources))
    if len(sources) == 1:
        return doubt_messages.dated(entry.title, quote(sources[0].by), quote(sources[0].date))
    oldest, newest = dated[0], dated[-1]
    return doubt_messages.dated_between(entry.title, named(oldest), named(newest), len(sources) - len(dated))


def _year(item: Source) -> str:
    """The last year of a date, with what follows it."""
    return item.date[[found.start() for found in YEAR.finditer(item.date)][-1] :]
