"""Names of courses, books, people and tools in the answers: what all answers say of one that somebody asks about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain, groupby

from ...models import Entry, Reply
from ...normalisation.hinglish import is_hindi
from ...patterns import regex
from ...slots import COUNTRIES
from ...text import is_function_word, normalize, stem, stems, words
from ..acts import act_messages
from ..forms import pieces
from ..talk import Talk

__all__ = ["names_in", "of_a_name", "of_a_programme", "words_of_names"]

_WORD = regex(r"[A-Za-z]+\.[a-z]{2,4}\b|[^\W_][\w'\u2019-]*")
_TITLE = regex(r"(?<![*\w])\*([^*\n]{4,60})\*(?!\*)")
"""In italics: of a book or a course."""
_DOTTED = regex(r"[A-Za-z]+\.[a-z]{2,4}")
_NO_NAMES = frozenset(
    "january february march april may june july august september october november december monday english".split()
)
"""Written with a capital though they name nothing to ask about."""
_REQUESTS = frozenset(map(stem, "tell know explain describe give show more info say course courses book tool".split()))
_MOST_ASIDE = 3
"""Telling words that may stand beside a name, at most."""
_MOST = 3
"""Pieces that are told, at most."""
_ASKS_PRICE = frozenset(map(stem, "free paid pay price cost costs fee fees expensive cheap money paisa paise".split()))
_TELLS_PRICE = regex(r"\b(?:free|paid|costs?|fees?|prices?|no charge)\b|[$€£]", re.IGNORECASE)
_PROGRAMMES = {
    "Google Summer of Code": regex(r"\b(?:gsoc|g soc|google summer of code)\b"),
    "Outreachy": regex(r"\boutreachy\b"),
}
"""Programmes that are asked about by a short name as well."""
_ASKS_WHAT = regex(r"\b(?:what|whats|mean\w*|is there|there is|have|has|explain|includes?|any|kya|matlab|mtlb)\b")
_WHAT_IS = regex(
    r"(?:(?:so|and|ok|but) )*(?:what(?:'?s| is| are)|tell me about) (?P<name>[\w.+-]+(?: [\w.+-]+){0,3}?)[?.! ]*"
)
"""A question that only asks what something is, with its name."""
_OF_ML = regex(r"\b(?:ml|ai|machine learning)\b")
_ASKS_MORE = regex(r"\b(?:how|apply|stipend|pay|paid|when|deadline|worth|or|vs|course|my)\b")
_SHORT = 12
"""Words of what asks for no more than what a programme is, at most."""


def of_a_programme(talk: Talk, utterance: str) -> Reply | None:
    """What the answers say of a programme, to who asks what it is or whether there is ML in it; None for others.

    So is any name that the answers hold, where nothing else explains it.
    """
    said = normalize(utterance)
    alone = _WHAT_IS.fullmatch(said)
    if alone and talk.is_gap(utterance) and tuple(words(alone["name"])) in _index(talk.knowledge.topics):
        found = of_a_name(talk, alone["name"])
        return replace(found, question=utterance) if found else None
    name = next((name for name, pattern in _PROGRAMMES.items() if pattern.search(said)), "")
    if not (name and _ASKS_WHAT.search(said)) or _ASKS_MORE.search(said) or len(words(said)) > _SHORT:
        return None
    reply = of_a_name(talk, name)
    if reply is None:
        return None
    unsaid = f"\n\n{act_messages.NO_ML}" if _OF_ML.search(said) else ""
    return replace(reply, question=utterance, text=f"{reply.text}{unsaid}")


def of_a_name(talk: Talk, utterance: str) -> Reply | None:
    """What the answers say of a name in an utterance that asks of little else; None where it names nothing known."""
    said = words(utterance)
    index = _index(talk.knowledge.topics)
    begins = set(said)
    name = max((name for name in index if name[0] in begins and _within(name, said)), key=len, default=())
    if not name:
        return None
    read = words(talk.advisor.rewritten(utterance))
    aside = {stem(word) for word in read if word not in name and not is_function_word(word)} - _REQUESTS
    if len(aside) > _MOST_ASIDE:
        return None
    if aside and talk.is_gap(utterance):
        return None
    latest = talk.latest

    def merit(item: tuple[Entry, str]) -> tuple[int, bool, int]:
        entry, piece = item
        shared = len(aside & stems(piece)) + bool(_is_priced(piece) and aside & _ASKS_PRICE)
        return -shared, entry not in latest, len(piece)

    ranked = sorted(index[name], key=merit)[:_MOST]
    entries = list(dict.fromkeys(entry for entry, _ in ranked))
    text = act_messages.on_a_name([f"- **{entry.title}**: {piece}" for entry, piece in ranked])
    if aside & _ASKS_PRICE and not any(_is_priced(piece) for _, piece in ranked):
        text = f"{text}\n\n{act_messages.NO_PRICE}"
    reply = talk.on(utterance, entries, text)
    told = {stem(word) for _, piece in ranked for word in words(piece)} | _ASKS_PRICE
    if aside and aside.isdisjoint(told):
        return None
    unsaid = [word for word in read if stem(word) in aside - told and not is_hindi(word)]
    if not unsaid:
        return reply
    text = f"{act_messages.nothing_on(unsaid)} {text}"
    return replace(reply, text=text, tentative=True)


def names_in(topics: tuple[Entry, ...], text: str) -> list[tuple[str, ...]]:
    """The names of the answers that stand in a text, as words, the longest first; no part of one named whole."""
    said = words(text)
    owning = [word.removesuffix("s") for word in said]  # "Andrew Ngs course".
    found: list[tuple[str, ...]] = []
    starts = _by_first_word(topics)
    within = (
        name
        for word in dict.fromkeys(said)
        for name in starts.get(word, ())
        if _within(name, said) or (len(name) > 1 and _within(name, owning))
    )
    for name in sorted(within, key=len, reverse=True):
        if not any(_within(name, list(longer)) for longer in found):
            found.append(name)
    return found


def words_of_names(topics: tuple[Entry, ...]) -> frozenset[str]:
    """All words that names in the answers are made of."""
    return frozenset(word for name in _index(topics) for word in name)


def _within(name: tuple[str, ...], said: list[str]) -> bool:
    return any(tuple(said[at : at + len(name)]) == name for at in range(len(said) - len(name) + 1))


def _is_priced(piece: str) -> bool:
    return _TELLS_PRICE.search(piece) is not None


@lru_cache(maxsize=4)
def _by_first_word(topics: tuple[Entry, ...]) -> dict[str, list[tuple[str, ...]]]:
    """The names in the answers by their first words."""
    starts: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in _index(topics):
        starts[name[0]].append(name)
    return dict(starts)


@lru_cache(maxsize=4)
def _index(topics: tuple[Entry, ...]) -> dict[tuple[str, ...], list[tuple[Entry, str]]]:
    """The names in the answers, as words, with the pieces that hold them and their topics."""
    told = [(entry, piece) for entry in topics for piece in pieces(entry)]
    common = {
        word for _, piece in told for word in _WORD.findall(piece) if word.islower() and not _DOTTED.fullmatch(word)
    }
    index: dict[tuple[str, ...], list[tuple[Entry, str]]] = defaultdict(list)
    for entry, piece in told:
        for name in dict.fromkeys(_names(piece, common)):
            index[name].append((entry, piece))
    running = f" {' '.join(chain.from_iterable(_WORD.findall(_TITLE.sub(' . ', piece)) for _, piece in told))} "
    # "Deep learning" is a book, and what everybody calls the field.
    return {name: held for name, held in index.items() if f" {' '.join(name)} " not in running}


def _names(piece: str, common: Container[str]) -> Iterator[tuple[str, ...]]:
    """The names in a piece: words in a row that are never written small, each of them, and those with a dot."""
    for title in _TITLE.findall(piece):
        if len(words(title)) > 1:
            yield tuple(words(title))
    for is_name, run in groupby(_WORD.findall(piece), key=lambda word: _is_name(word, common)):
        if is_name:
            parts = [tuple(words(_bare(word))) for word in run]
            found = (tuple(chain.from_iterable(parts)), *parts)
            yield from (name for name in found if _tells(name))


def _tells(name: tuple[str, ...]) -> bool:
    """Whether a name says enough to ask about: two words of it, or one that is no common word."""
    # A first screen is to need nothing of this.
    from ...nlu.word_vectors import word_vectors

    if any(map(is_function_word, name)):
        return False
    return len(name) > 1 or (len(name[0]) > 1 and name[0] not in word_vectors())


def _bare(word: str) -> str:
    """A word that is not somebody's: "Ng's" is Ng."""
    return word.removesuffix("'s").removesuffix("\u2019s")


def _is_name(word: str, common: Container[str]) -> bool:
    plain = _bare(word.lower())
    if _DOTTED.fullmatch(word):
        return True
    named = word[0].isupper() and plain not in common and plain not in _NO_NAMES
    return named and not is_function_word(plain) and plain not in COUNTRIES
