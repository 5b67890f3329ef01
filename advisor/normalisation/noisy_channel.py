"""Misspelt words put right by what stands beside them: the noisy-channel model of spelling.

After Kernighan, Church and Gale, "A spelling correction program based on a noisy channel model" (1990); for words that
are words, as "form" in "work form home", after Mays, Damerau and Mercer, "Context based spelling correction" (1991). Of
all that may have been meant, the likeliest is taken: by how likely these words stand together, which a language model
tells, and by how likely each was typed as it stands, which the cost of the edits does. The best path through all
candidates is found as Viterbi does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Mapping
from functools import cached_property, lru_cache

from ..patterns import regex
from ..text import is_function_word, stem
from .edit_distance import cost, one_edit
from .hinglish import is_hindi
from .hinglish.reading import is_surely_hindi
from .language_model import END, START, LanguageModel
from .misspelt import FOLLOWING_UP, WORD, with_its_capital

__all__ = ["NoisyChannel"]

_AN_EDIT = 6.0
"""What a plain edit takes from the log-probability."""
_OF_A_WORD = 4.0
"""What it takes besides to read a word as another."""
_OF_ANY_WORD = 9.0
"""What it takes where that stands in no sentence, so that nothing tells what stands beside it."""
_OF_SHORT_WORD = 3.0
"""What it takes of such a word that is short, or whose letters changed places: "fir" and "thees" are in some list."""
_OF_SHORT = 2.0
"""What it takes besides in a word of so few letters that it may be an abbreviation."""
_OF_A_NAME = 3.0
"""What it takes besides where the word has a capital inside a sentence, and may be a name."""
_NO_WORD = -14.0
"""The log-probability that what is no word stands as it was meant: a name, say."""
_MOST_OF_A_WORD = 1.2
"""What the edits of a word that is one may cost."""
_SHORTEST, _SHORT, _TWO_EDITS, _LONGEST = 2, 3, 6, 20
"""Letters of what may be misspelt at least, of a short word at most, of what may be so by two edits, and at most."""
_TOKEN = regex(r"[^\W\d_]+(?:['’][a-z]+)?|[.?!;:\n]+|\w+")
_NEGATIONS = frozenset({"no", "not", "non"})
"""What turns a meaning round: only letters that changed places make it."""
_STOP = frozenset(".?!;:\n")
_Path = tuple[float, list[str]]
"""The log-probability of some words, and these."""
_NAMED = regex(r"(?i)\b(?:name(?:'?s)?(?: is)?|naam|called|myself|i am|i'?m|from|am)\Z")
"""What stands ahead of a name, which nobody knows how to spell."""


class NoisyChannel:
    """Puts the words of a text right. Immutable but for what it remembers of words."""

    def __init__(
        self,
        model: LanguageModel,
        is_word: Callable[[str], bool],
        is_meant: Callable[[str], bool],
        stays: Callable[[str], bool],
    ) -> None:
        """What is told of a word: `is_word`, whether it is one, be it in no sentence of the model; `is_meant`, whether
        one of the model may stand for a slip of it; `stays`, whether it is no slip.
        """
        self._model = model
        self._is_word = is_word
        self._is_meant = is_meant
        self._stays = stays
        self._meant = lru_cache(maxsize=4096)(self._candidates)

    def corrected(self, text: str, among: Container[str] | None = None) -> str:
        """A text with each misspelt word as the one that is likeliest meant; if that is one of `among`, where given."""
        tokens = list(_TOKEN.finditer(text))
        meant = self._likeliest([self._column(text, token) for token in tokens])
        parts, end = [], 0
        for token, word in zip(tokens, meant, strict=True):
            if word != _plain(token[0]) and (among is None or word in among):
                parts += [text[end : token.start()], with_its_capital(word, token[0])]
                end = token.end()
        return "".join(parts) + text[end:]

    def _column(self, text: str, token: re.Match[str]) -> Mapping[str, float]:
        """What a token may be meant as, each with what that takes from the log-probability."""
        word, before = _plain(token[0]), text[: token.start()].rstrip()
        if word == END:
            return {END: 0.0}
        if token[0][1:] != word[1:] or not WORD.match(text, token.start()):
            return {word: 0.0}
        if _NAMED.search(before) and word not in self._model:
            return {word: 0.0}
        if is_hindi(word) and any(map(is_surely_hindi, text.lower().split())):
            return {word: 0.0}
        inside = bool(before) and before[-1] not in _STOP
        price = _OF_A_NAME if token[0][0].isupper() and inside else 0.0
        return {word: 0.0} | {name: price + taken for name, taken in self._meant(word).items()}

    def _candidates(self, word: str) -> Mapping[str, float]:
        """What a word may be a slip of, each with what the edits take from the log-probability."""
        if not _SHORTEST <= len(word) <= _LONGEST or "'" in word or self._stays(word):
            return {}
        known = word in self._model or self._is_word(word)
        near = {name for name in one_edit(word) if name in self._model}
        if not known and len(word) >= _TWO_EDITS:
            near.update(self._within_two_edits(word))
        found = {name: cost(word, name) for name in near if self._may_be(word, name)}
        return {
            name: self._besides(word, name) + _AN_EDIT * price
            for name, price in found.items()
            if not known or (price <= _MOST_OF_A_WORD and stem(name) != stem(word))
        }

    def _besides(self, word: str, name: str) -> float:
        """What it takes to read a word as another, whatever the edits."""
        if word in self._model:
            return _OF_A_WORD
        if self._is_word(word):
            slips = len(word) <= _SHORT or sorted(word) == sorted(name)
            return _OF_SHORT_WORD if slips else _OF_ANY_WORD
        return _OF_SHORT if len(word) <= _SHORT else 0.0

    def _may_be(self, word: str, name: str) -> bool:
        """Whether a word may be a slip of another; one of two letters is so of a small word only."""
        if word == f"{name}s" and name[-1] != "s":
            return False  # More than one of a thing is no slip: "trams".
        if name == word or not self._is_meant(name) or (is_hindi(name) and not is_function_word(name)):
            return False
        if word == f"{name}s" and not name.endswith("s"):
            return False  # "Trams" are more than one tram.
        if sorted(word) == sorted(name):
            return True
        return name not in _NEGATIONS and (len(word) > _SHORTEST or name in FOLLOWING_UP)

    def _within_two_edits(self, word: str) -> list[str]:
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        near = [name for length in range(len(word) - 2, len(word) + 3) for name in self._by_length[length]]
        return [name for name, _, _ in extract(word, near, scorer=OSA.distance, score_cutoff=2, limit=None)]

    @cached_property
    def _by_length(self) -> Mapping[int, list[str]]:
        shelves: dict[int, list[str]] = defaultdict(list)
        for name in self._model.words:
            shelves[len(name)].append(name)
        return shelves

    def _likeliest(self, columns: list[Mapping[str, float]]) -> list[str]:
        """The likeliest word of each column, given its neighbours."""
        paths: dict[str, tuple[float, list[str]]] = {START: (0.0, [])}
        for column in columns:
            paths = {word: self._best(paths, word, taken) for word, taken in column.items()}
        return self._best(paths, END)[1][:-1]

    def _best(self, paths: Mapping[str, _Path], word: str, taken: float = 0.0) -> _Path:
        """The likeliest of the paths that go on with a word."""
        ways = ((likely + self._follows(before, word) - taken, path) for before, (likely, path) in paths.items())
        likely, path = max(ways)
        return likely, [*path, word]

    def _follows(self, before: str, word: str) -> float:
        if not (word in self._model or word == END or self._is_word(word)):
            return _NO_WORD
        return self._model.log_probability(START if before == END else before, word)


def _plain(token: str) -> str:
    """A word in small letters; the end of a sentence, whatever stands there."""
    return END if token[0] in _STOP else token.lower().replace("’", "'")
