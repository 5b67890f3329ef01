"""The words of the field, as immutable values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from .patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    EntryKind = Literal["topic", "small_talk", "gap"]
    SourceKind = Literal["article", "official", "book", "survey", "company", "opinion", "news"]
    Origin = Literal["article", "guide"]
    Offer = Literal["", "check", "plan"]
    Kind = Literal["answer", "clarification", "fallback", "small_talk", "question"]

__all__ = [
    "ENTRY_KINDS",
    "OFFERS",
    "ORIGINS",
    "SCHEMA",
    "SOURCE_KINDS",
    "Citation",
    "Entry",
    "Match",
    "Reasons",
    "Reply",
    "Source",
    "Suggestion",
    "Turn",
    "is_address",
]

ENTRY_KINDS = ("topic", "small_talk", "gap")
SOURCE_KINDS = ("article", "official", "book", "survey", "company", "opinion", "news")
ORIGINS = ("article", "guide")
OFFERS = ("check", "plan")
_KINDS = ("answer", "clarification", "fallback", "small_talk", "question")

SCHEMA = 1
"""Version of the objects that `Reply.to_dict` and `Conversation.to_dict` give; it changes when a reader could break."""

_ADDRESS = regex(r"https?://[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?([/?#][!#-;=?-~]*)?", re.IGNORECASE)
_YEAR = regex(r"(?:\b(?:as of|about) (?:\w+ )?)?(?<!\d)(?:19|20)\d\d(?!\d)")
"""In a date; what was read as of then, or is from about then, is no better known for being short."""
_LONGEST_CITED = 48
"""Characters of an author or a title in a compact citation."""


def is_address(text: str) -> bool:
    """Whether a text is an absolute http or https address with a host, fit to stand in any markup."""
    return _ADDRESS.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Source:
    """Something that answers rest on. `Knowledge` checks it."""

    key: str
    """Lower-case words joined by hyphens, unique in its knowledge base."""
    title: str
    by: str
    """Author or publisher."""
    url: str = ""
    """Where to open it; empty where there is no address."""
    date: str = ""
    """When it is from, or as of when it was read, as a reader should see it."""
    kind: SourceKind = "article"
    """What it is; an `opinion` is that of its author."""

    @property
    def short(self) -> str:
        """Author or publisher, short title and year, on one line; an opinion is marked as its author's view."""
        return self._named(_cut)

    @property
    def citation(self) -> Citation:
        """The source as it is shown."""
        return Citation(self.short, self.url, full=self._named(_on_one_line))

    def _named(self, fit: Callable[[str], str]) -> str:
        by = fit(self.by)
        if self.kind == "opinion":
            by += "\u2019 view" if by.endswith("s") else "\u2019s view"
        title = fit(self.title)
        year = _YEAR.search(self.date)
        return ", ".join(filter(None, [by, title if title != by else "", year[0] if year else ""]))

    def to_dict(self) -> dict[str, str]:
        """The source as plain JSON values."""
        return {"title": self.title, "by": self.by, "url": self.url, "date": self.date, "kind": self.kind}


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _cut(text: str) -> str:
    """A text on one line, cut to length: at a subtitle, brackets or the end of a sentence where it has them."""
    text = _on_one_line(text)
    for end in (": ", " (", ". "):
        if len(text) > _LONGEST_CITED:
            text = text.partition(end)[0]
    if len(text) <= _LONGEST_CITED:
        return text
    return text[: _LONGEST_CITED + 1].rpartition(" ")[0].rstrip(",;:") + "\u2026"


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as it is shown under a reply."""

    text: str
    """On one line, as a reader should see it."""
    url: str = ""
    """Where to open it; empty where there is no address."""
    answer: str = ""
    """Title of the answer it stands for, in a reply that has several."""
    full: str = field(default="", compare=False)
    """The text with nothing of it cut; empty where it is not known."""

    def __str__(self) -> str:
        return f"{self.text}: {self.url}" if self.url else self.text


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the advisor can talk about. `Knowledge` checks it; lists given for tuples become tuples."""

    id: str
    """Lower-case words joined by hyphens, unique in its knowledge base."""
    title: str
    """A noun phrase, as in a list of topics."""
    answer: str
    """What to say, in Markdown."""
    phrasings: tuple[str, ...]
    """Ways to ask for it, at least one; the first is how it is offered as a suggestion."""
    follow_ups: tuple[str, ...] = ()
    """Ids of the entries to offer after it, best first, and to think of when the next question leans on it. A gap is
    never offered, only thought of."""
    source: str = ""
    """Where the answer comes from, as a reader should see it. Beside `sources`, it names the place in the first."""
    kind: EntryKind = "topic"
    """`topic` answers a question. `small_talk` replies to the person: a greeting and its like.
    `gap` is something people ask that the knowledge does not cover: its answer says so."""
    part_of: str = ""
    """Id of the topic whose answer covers this one as well: a question that may mean either gets that one."""
    urgent: bool = False
    """Of a gap: what stands beside it in a message is not answered, for this matters more."""

    sources: tuple[Source, ...] = ()
    """What the answer rests on, the most important first."""
    group: str = ""
    """Heading under which it stands in the list of topics."""
    offers: Offer = ""
    """What is offered beside its answer: the skills `check`, or the `plan`, where the knowledge has one."""
    origin: Origin = "article"
    """`guide` for what was read from the folder `guide`, which goes beyond the article; `article` for the rest."""
    plain: str = ""
    """The gist of the answer in everyday words, for who finds it hard; empty where nobody wrote it."""

    def __post_init__(self) -> None:
        for name in ("phrasings", "follow_ups", "sources"):
            value = getattr(self, name)
            if isinstance(value, list):
                object.__setattr__(self, name, tuple(value))

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def question(self) -> str:
        """The first phrasing: the entry as a question a person could ask."""
        return self.phrasings[0]

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Its sources as they are shown."""
        cited = [source.citation for source in self.sources]
        if self.source:
            cited[:1] = [Citation(self.source, self.sources[0].url if self.sources else "")]
        return tuple(cited)


class Match(NamedTuple):
    """How well one entry fits an utterance. A tuple, since every question makes one for every entry."""

    entry: Entry
    """The entry."""
    confidence: float
    """Probability that the entry is what was meant, 0.0 to 1.0."""
    phrasing: str
    """Of the best match, the entry's phrasing nearest to the utterance; of the others, and of a choice, the first."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something the person could ask next."""

    text: str
    """The question as offered."""
    entry_id: str
    """The entry that answers it; empty where the text itself is what to say."""

    def to_dict(self) -> dict[str, str]:
        """The suggestion as plain JSON values."""
        return {"id": self.entry_id, "text": self.text}


class Reasons:
    """Why a reply is what it is: Markdown, made when first asked for; pickled and copied as text."""

    __slots__ = ("_make", "_text")

    def __init__(self, make: Callable[[], Iterable[str]]) -> None:
        self._make = make
        self._text: str | None = None

    def __str__(self) -> str:
        if self._text is None:
            self._text = "\n\n".join(self._make())
        return self._text

    def after(self, text: str) -> Reasons:
        """The same reasons with a text ahead of them."""
        return Reasons(lambda: (text, str(self)))

    def __reduce__(self) -> tuple[Any, ...]:
        return _said, (str(self),)


def _said(text: str) -> Reasons:
    return Reasons(lambda: (text,))


@dataclass(frozen=True, slots=True)
class Reply:
    """What the advisor says to one utterance."""

    question: str
    """The utterance, as it was typed."""
    kind: Kind
    """`answer`, `clarification`, `fallback`, `small_talk` or `question`."""
    text: str
    """What to show, in Markdown; without the source and the suggestions."""
    confidence: float
    """Of the least sure answer; with no answer, of the nearest topic, or 0.0 where nothing was matched. 0.0 to 1.0; 1.0
    for a choice."""
    answers: tuple[Match, ...] = ()
    """One match for each thing answered, in the order asked; none in a clarification or a fallback."""
    suggestions: tuple[Suggestion, ...] = ()
    """What could be asked next, or what could have been meant; best first, at most three. Of a question the possible
    replies, at most four."""
    reasons: Reasons = field(
        default=Reasons(lambda: ["Nothing was matched: the reply follows from the talk itself."]),
        repr=False,
        compare=False,
    )
    """What `why` tells."""
    tentative: bool = False
    """Whether an answer is a guess, the likeliest, rather than sure; the text says so."""
    picked: bool = False
    """Whether the utterance picked from what was offered: the answers are what was picked."""
    cited: tuple[Source, ...] = ()
    """What the text rests on, where it is no entry's answer."""
    unsourced: bool = False
    """Whether the person wants no sources shown: `citations` are empty then, `sources` are not."""

    def why(self) -> str:
        """Why this reply, in Markdown.

        For each thing asked: the phrasing that matched, the typos repaired, the words that counted and by how much
        (in log-odds), and why the runner-up lost. Worked out when first asked for.
        """
        return str(self.reasons)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The distinct sources of the answers, in order."""
        answered = [source for match in self.answers for source in match.entry.sources]
        return tuple(dict.fromkeys([*answered, *self.cited]))

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources as they are shown; where answers rest on different ones, each tells whose it is."""
        if self.unsourced:
            return ()
        if self.cited:
            return tuple(source.citation for source in self.sources)
        cited = [(match.entry.title, match.entry.citations) for match in self.answers if match.entry.citations]
        if len({items for _, items in cited}) <= 1:
            return cited[0][1] if cited else ()
        return tuple(replace(item, answer=title) for title, items in cited for item in items)

    @property
    def origins(self) -> tuple[Origin, ...]:
        """Where the answers to questions are from, `article` or `guide`, each once, in order."""
        return tuple(dict.fromkeys(match.entry.origin for match in self.answers if match.entry.kind == "topic"))

    @property
    def says_goodbye(self) -> bool:
        """Whether the person took their leave: the reply is the entry `goodbye`."""
        return self.kind == "small_talk" and any(match.entry.id == "goodbye" for match in self.answers)

    def to_dict(self) -> dict[str, Any]:
        """The reply as plain JSON values; confidences are rounded to four places."""
        return {
            "schema": SCHEMA,
            "question": self.question,
            "kind": self.kind,
            "tentative": self.tentative,
            "text": self.text,
            "confidence": round(self.confidence, 4),
            "answers": [
                {
                    "id": match.entry.id,
                    "title": match.entry.title,
                    "confidence": round(match.confidence, 4),
                    "origin": match.entry.origin,
                    "source": match.entry.source or "; ".join(item.text for item in match.entry.citations),
                    "sources": [source.to_dict() for source in match.entry.sources],
                }
                for match in self.answers
            ],
            "suggestions": [item.to_dict() for item in self.suggestions],
        }


@dataclass(frozen=True, slots=True)
class Turn:
    """One exchange of a conversation, as it is shown and kept."""

    said: str
    """What the person said; a choice is spelt out. Empty for the welcome."""
    kind: Kind
    """The kind of the reply."""
    text: str
    """The reply, in Markdown."""
    citations: tuple[Citation, ...] = ()
    """The sources of the reply, as they are shown."""
    suggestions: tuple[Suggestion, ...] = ()
    """What was offered with it."""

    @classmethod
    def of(cls, said: str, reply: Reply) -> Turn:
        """The turn of a reply."""
        return cls(said, reply.kind, reply.text, reply.citations, reply.suggestions)

    def to_dict(self) -> dict[str, Any]:
        """The turn as plain JSON values, for `from_dict`."""
        return {
            "schema": SCHEMA,
            "said": self.said,
            "kind": self.kind,
            "text": self.text,
            "sources": [item.text for item in self.citations],
            "citations": [
                {"text": item.text, "url": item.url, "answer": item.answer, "full": item.full}
                for item in self.citations
            ],
            "suggestions": [item.to_dict() for item in self.suggestions],
        }

    @classmethod
    def from_dict(cls, value: Any) -> Turn:
        """The turn that `to_dict` gave; `ValueError` for anything else."""
        try:
            if value["kind"] not in _KINDS:
                raise ValueError(f"not a kind of reply: {value['kind']!r:.40}")
            suggestions = tuple(Suggestion(str(item["text"]), str(item["id"])) for item in value["suggestions"])
            return cls(str(value["said"]), value["kind"], str(value["text"]), _citations(value), suggestions)
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a turn: {error}") from error


def _citations(value: Any) -> tuple[Citation, ...]:
    """The citations of a turn as JSON values. Turns kept by the first version have texts alone."""
    if "citations" not in value:
        return tuple(Citation(str(text)) for text in value["sources"])
    cited = [
        (str(item["text"]), str(item["url"]), str(item["answer"]), str(item.get("full", "")))
        for item in value["citations"]
    ]
    return tuple(Citation(text, url if is_address(url) else "", answer, full) for text, url, answer, full in cited)
