"""Provenance: whether what was told is from a source that is named ("is that from the BLS?"), and who counted it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ...models import Entry, Reply, Source
from ...patterns import regex
from ...text import clean, normalize, sentences, stem, stems, words
from ..acts import free_words
from ..acts.acts import parse
from ..acts.doubt import sources_of
from ..forms import pieces
from ..questions.leaning import leans
from ..questions.pieces import is_question
from ..talk import Talk
from . import provenance_messages as messages
from .attribution import attributed, reach, sources_of_line
from .challenges import on_line
from .evidence import Line, figures_in, spoken_of, telling
from .follow_up_messages import once_more
from .named_sources import called, is_named

__all__ = ["whence"]

_OPEN = regex(
    r"^(?:(?:and|so|but|ok|okay|well|then|no)[, ]+)*(?:what|how|why|when|where|who|whose|which|can|could|should)\b"
)
"""How a question begins that yes or no does not answer, or that asks for something else of a source."""
_FROM = regex(r"\b(?:from|by)\b|\b(?:publish|collect|gather|find|found|count|report|measure|survey|release)\w*\b")
"""That it is asked where something is from."""
_FIGURES = regex(r"\b(?:figures?|numbers?|data|stat\w*|surveys?)\b")
_CHOICE = regex(r"\b(?:which|what|should|would you|only|must|need|or (?!what|not))\b")
"""What asks for something else of a source than whether what was told is its."""
_OR_WHAT = regex(r",? or (?:what|not)\W*$")
_ANYTHING = regex(
    r"^(?:(?:and|so|but) )*any\b|\b(?:is|are) there\b|\b(?:any|some|no)(?:thing| \w+)? (?:from|by)\b"
    r"|\b(?:do you|have you|you) have\b|\bhave you\b"
)
"""What asks for something else of a source."""
_IT = regex(
    r"\b(?:that|this|those|these|they|it|them|figures?|numbers?|data|median|average|salary|pay|shares?|percent\w*"
    r"|statistics?|stats|line)\b|\d"
)
"""What points at something told."""
_WHO = regex(
    r"^(?:(?:and|so|but|ok|okay|well|then|hm+|fine|sorry)[, ]+)*(?:(?:do you know|tell me|may i ask|can you say) )?"
    r"(?:by whom|from whom|who(?:se)?|which (?!of\b)\w+|what (?:institute|organi[sz]ation|body|office|company|firm"
    r"|source|survey|study)|where|kisne|kaun)\b"
)
_COUNTS = regex(
    r"\b(?:collect|gather|count|measur|survey|calculat|compil|publish|produc|reckon|estimat|conduct|research|establish"
    r"|determin)\w*\b|\bput (?:\w+ ){1,3}together\b|\bput together\b|\b(?:came|come|work\w*) (?:up|out)\b"
    r"|\b(?:ran|run|did|made|found) (?:that|this|those|these|the)\b"
)
_OF_WHAT = regex(r"\bof (?:what|whom|which)\b")
_SURVEY = regex(r"\b(?:survey|poll|study|projection)\b")
_TAG = regex(r"\b(?:or (?:what|not)|right|correct|isn't it|no)[?.! ]*$|^(?:so )?(?:that|this|it)(?:'s| is) from\b")
"""What makes a question of a statement."""
_OFFICE = regex(r"\b(?:bureau|bls|labou?r (?:statistics|office|department)|government|official|govt|census)\b")
_OTHERS = frozenset(
    "glassdoor indeed payscale levels linkedin ziprecruiter gartner mckinsey statista wikipedia reddit forbes bloomberg"
    " google naukri ambitionbox eurostat oecd census government chatgpt stackoverflow quora twitter harvard stanford"
    " mit monster xing stepstone kununu deloitte ibm microsoft udacity coursera".split()
)
"""Where figures are often from, beside the sources that are known."""
_SAYS_LITTLE = frozenset(
    map(
        stem,
        "from by of figure number data statistic statistics stats stat median average salary pay share percentage"
        " percent line source publish publishes published collect collected collects gather gathered find found"
        " count counted come came comes take taken get got report reported survey surveyed study measure measured"
        " release released"
        " official original originally compile compiled run ran made make put together work worked out produce produced"
        " year date when where who whose which what institute organisation organization body office company firm bureau"
        " labor labour statistics government may calculate calculated conduct conducted determine determined research"
        " researched last already exactly same honest earn paid money poll something kisne kaha data nikala".split(),
    )
)
"""Stems that say no more than that it is asked where something is from."""
_MOST = 3
"""Sentences of such an utterance, at most."""
_ASKED = 0.5
"""Confidence from which a line is what the question before asked for."""
_LEANING = 0.5
"""From which a question leans on the latest answer."""


def whence(talk: Talk, utterance: str) -> Reply | None:
    """Whether what was told is from a source that a question names, or who counted it; None for any other question."""
    parts = sentences(utterance)
    asked = [part for part in parts if is_question(part) or _TAG.search(normalize(part))]
    if not talk.state.latest or not asked or len(parts) > _MOST:
        return None
    part = asked[-1]
    if any(is_question(other) and other is not part and telling(other) - _SAYS_LITTLE for other in asked):
        return None
    return _from_named(talk, utterance, part) or _counted(talk, utterance, part)


def _from_named(talk: Talk, utterance: str, part: str) -> Reply | None:
    """Yes or no, or that it stays open, to who asks whether what was told is from a source that they name."""
    said = normalize(part)
    said = _OR_WHAT.sub("", said)
    if any(what.search(said) for what in (_OPEN, _ANYTHING, _CHOICE)) or not _IT.search(said):
        return None
    sources = [source for source in _sources(talk.knowledge.topics) if is_named(source, {*words(said)})]
    office = _OFFICE.search(said) is not None
    if office:
        sources = [source for source in _sources(talk.knowledge.topics) if "Bureau" in source.by] or sources
    line, entry = _meant(talk, part)
    if entry is None:
        return None
    left = _left(talk, part) - {name for source in sources for name in called(source)}
    held = [Line(entry, text) for text in ([line.text] if line else pieces(entry))]
    keys = {source.by for source in sources}
    asks = _FROM.search(said) or _FIGURES.search(said)
    mine = held if asks and not left else []
    own = [found for found in mine if any(source.by in keys for source in sources_of_line(entry, found.text))]
    # What is no source of the answer may be named by a line all the same: "Kaggle's 2017 survey".
    named = _left(talk, part) if _FROM.search(said) else set()
    own = own or [found for found in held if named and named <= stems(found.text)]
    if left - {*map(stem, _OTHERS)} and not own:
        return None
    if not (own or ((sources or office or left) and asks)):
        return None
    if own:
        behind = attributed(entry, own[0].text) if sources_of_line(entry, own[0].text) else ""
        told = "" if line and behind else f"{own[0].text} "
        return talk.on(utterance, [entry], f"{messages.YES} {told}{behind}".strip())
    if any(source.by in keys for source in entry.sources) and not (line and sources_of_line(entry, line.text)):
        by = clean(next(source.by for source in entry.sources if source.by in keys))
        return talk.on(utterance, [entry], messages.perhaps(by, entry.title, several=len({*entry.sources}) > 1))
    if line is None and len({*entry.sources}) > 1:
        return talk.on(utterance, [entry], messages.not_named(entry.title))
    return talk.on(utterance, [entry], " ".join(filter(None, (messages.NO, *_known(line or held[0])))))


def _counted(talk: Talk, utterance: str, part: str) -> Reply | None:
    """Whose word what was told is, and how far it goes, to who asks who counted it or where it is from."""
    said = normalize(part)
    act = free_words.heard(talk, part)
    likely = (act.kind == "source" or leans(part) >= _LEANING) and "where" not in words(said)
    asks = bool(_WHO.match(said)) and bool(_COUNTS.search(said) or likely)
    if parse(part) or _OF_WHAT.search(said):
        return None  # "Where is that from?" is met with all sources.
    figures = figures_in(part) and "source" in {act.kind, *words(said)}
    if not (asks or figures) or not _IT.search(said) or _left(talk, part):
        return None
    line, entry = _meant(talk, part)
    if entry is None or (not line and not _holds_figures(entry)):
        return None
    if line is None and len({*entry.sources}) > 1:
        return talk.on(utterance, [entry], f"{messages.SEVERAL}\n\n{sources_of(entry)}")
    line = line or next(Line(entry, text) for text in pieces(entry) if figures_in(text))
    lone = [text for text in pieces(entry) if figures_in(text)] == [line.text]
    if lone and talk.state.told and [entry] == talk.latest:
        reply = talk.on(utterance, [entry], " ".join(filter(None, _known(line))))  # It was told just now.
    else:
        reply = on_line(talk, utterance, line, _known(line))
    if talk.state.repeats(reply):
        return replace(reply, text=once_more(line.entry, line.text, " ".join(filter(None, _known(line)))))
    return reply


def _left(talk: Talk, part: str) -> set[str]:
    """What a question says beyond that it is asked where something told is from, as stems."""
    told = {word for entry in talk.latest for word in stems(f"{entry.title} {entry.question}")}
    return {word for word in telling(part) - _SAYS_LITTLE - told if not any(map(str.isdigit, word))}


def _meant(talk: Talk, part: str) -> tuple[Line | None, Entry | None]:
    """The line that a question is about, where it is one, and its answer: named by a figure, or told alone last."""
    line = spoken_of(talk, part) if figures_in(part) else None
    if line:
        return line, line.entry
    entry = next((entry for entry in talk.latest if _holds_figures(entry)), next(iter(talk.latest), None))
    if entry is None:
        return None, None
    if kind := _SURVEY.search(normalize(part)):
        counted = [text for text in pieces(entry) if kind[0] in words(text)]
        return (Line(entry, counted[0]) if len(counted) == 1 else None), entry
    alone = next((text for text in pieces(entry) if talk.state.told_only(text)), "")
    if not alone and talk.state.question and (asked := talk.likeliest_line(entry, talk.state.question)):
        sure = asked.confidence >= _ASKED and figures_in(asked.entry.answer)
        alone = asked.entry.answer if sure and asked.entry.answer in pieces(entry) else ""
    return (Line(entry, alone) if alone else None), entry


def _known(line: Line) -> list[str]:
    """Whose word a line is, and how far it goes."""
    return [attributed(line.entry, line.text), reach(line.entry, line.text)]


def _holds_figures(entry: Entry) -> bool:
    return any(map(figures_in, pieces(entry)))


@lru_cache(maxsize=4)
def _sources(topics: tuple[Entry, ...]) -> tuple[Source, ...]:
    """All sources that answers rest on."""
    return tuple(dict.fromkeys(source for entry in topics for source in entry.sources))
