"""Mistyped words read as the known words they most resemble. The only user of rapidfuzz."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Container, Sequence
from functools import cached_property, lru_cache
from itertools import groupby, product

from ..patterns import regex
from ..text import is_function_word, stem, trigrams
from .edit_distance import consonants, cost, has_vowels
from .rewriting import Read
from .varieties import varieties
from .vocabulary import Vocabulary
from .word_segmentation import Segmenter

__all__ = ["Speller"]

_ALLOWED = {3: 0.65, 4: 0.8, 5: 1.0, 6: 1.2, 7: 1.4, 8: 1.7, 9: 2.0}
_MOST_ALLOWED = 2.2
"""What the edits may cost by the length of the word typed, and from ten letters on: two plain ones. A word of three is
repaired only where two letters changed places, one of four also where a letter is doubled or a vowel is wrong."""
_EVIDENT, _EVIDENT_SHARE, _LONG = 0.6, 0.72, 7
"""Edits that cost no more are typos, however familiar the letters. In words of seven letters or more, which resemble
few others, and where the other words are known, so are those that cost no more than this share of what is allowed."""
_FAMILIAR, _EVIDENT_OF_FAMILIAR = 20, 0.8
"""Occurrences that make a known word familiar, and what edits of such a one may cost to be a typo all the same."""
_SHORTEST_SLIP, _LONG_SLIP = 4, 6
"""Letters of a word that is none and one edit away from a known one, at least, to be a slip of that, and from which on
it need not have vowels, nor begin as the one word does that is as near."""
_SHORT, _OFTEN = 3, 5
"""A word of three letters is repaired only into one with so many occurrences, where letters changed places, or one
that its neighbours speak for."""
_SPEAKS, _SPEAKS_OF_SHORT = 1.0, 1.5
"""Neighbours that stand beside the known word and make a typo of a word whose letters are familiar; the second, where
that has three or four."""
_DOUBT = 0.35
"""Costs so near to each other wait for the neighbours to tell."""
_FIT, _ALLOWED_BY_FIT = 0.5, 0.25
"""What a neighbour that the repaired word is known to stand beside is worth among candidates, and what the edits may
cost more for it: a corset is no course, be it the best."""
_REAL_WORD, _REAL_WORD_AT_EDGE = 1.0, 0.7
"""What the edits of a word that is a word may cost, where both its neighbours ask for the other one; the second, where
one of them is the edge of the utterance."""
_BOTH = 2.0
"""Neighbours of a word that stands at no edge. Where both are small words, only letters that changed places make a typo
of a real word: "how much does it cots to learn"."""
_COMMON = 0.05
"""What e times the occurrences are worth among candidates."""
_TWO_EDITS = 5
"""Letters from which on two edits are looked for instead of one."""
_SHORTEST_OF_CONSONANTS = 4
"""Letters of a word without vowels that is read as one with them, at least."""
_FEWEST_CONSONANTS, _SHORTENED = 3, 0.7
"""Consonants of a word that is read as one with more vowels ("kagl"), at least, and what it costs."""
_OTHER_VOWELS = 0.9
"""What other vowels cost between the same consonants."""
_COMMONEST = 500
"""Occurrences of a word of which one that a single phrasing has and that lacks a vowel is a typo there as well."""
_LONGEST = 40
"""Letters of a word that is repaired, at most."""
_STRETCHED = regex(r"([a-z])\1{2,}")
_DIGITS_INSIDE = regex(r"[a-z]\d+[a-z]")
_LETTERS_OF_DIGITS = tuple(str.maketrans("013457", f"o{one}east") for one in "il")
_SHORTEST_LETTERED = 5
"""Letters of a word in which digits may stand for some, at least."""
_MOST_FORMS = 64
"""Ways to shorten a stretched word that are tried."""


class Speller:
    """Repairs what is typed so that the phrasings hold it. Immutable."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._segmenter = Segmenter(vocabulary)
        self._of_length = lru_cache(maxsize=None)(self._near)
        self._candidates = lru_cache(maxsize=4096)(self._resembling)
        # Most words of an utterance are common ones.
        self._alone = lru_cache(maxsize=4096)(self._read_alone)

    def read(self, words: Sequence[str]) -> list[str]:
        """The words, those that look mistyped replaced by the likeliest known words."""
        return [word for item in self.repaired([Read((word,), (word,)) for word in words]) for word in item.read]

    def repaired(self, reads: Sequence[Read]) -> list[Read]:
        """The reads, those that nobody read otherwise yet and that look mistyped read as the likeliest known words.

        First come digits for letters ("b00ks"), stretched words ("sooo"), British and American spellings, and spaces
        too many or too few ("machinelearning", "soft ware"), then misspellings: those that are plain by themselves
        before those that need their neighbours to tell, which may be repaired themselves after them.
        """
        found = self._segmenter.segmented(list(map(self._alone, reads)))
        doubtful = [place for place, item in enumerate(found) if self._is_doubtful(item)]
        for with_neighbours in (False, True, True):
            for place in doubtful:
                if not found[place].by:
                    found[place] = self._respelt(found, place, with_neighbours)
        return found

    def _read_alone(self, item: Read) -> Read:
        """A read as what it is whatever stands beside it: without digits for letters, not stretched, as spelt here, as
        one of the commonest words."""
        return self._as_the_commonest(self._as_spelt_here(self._shortened(self._lettered(item))))

    def _is_doubtful(self, item: Read) -> bool:
        """Whether a read is a word as typed, of letters, that the phrasings do not hold."""
        if item.by or len(item.read) != 1:
            return False
        (word,) = item.read
        if not _SHORT <= len(word) <= _LONGEST or not word.isalpha():
            return False
        vocabulary = self._vocabulary
        if is_function_word(word) or word in vocabulary.meant:
            return False
        return not vocabulary.has(word)

    def _lettered(self, item: Read) -> Read:
        """A word in which digits stand for letters ("b00ks"), with these, where the phrasings hold that."""
        (word,) = item.read if len(item.read) == 1 else ("",)
        vocabulary = self._vocabulary
        if item.by or not _DIGITS_INSIDE.search(word) or vocabulary.is_word(word):
            return item
        forms = (word.translate(letters) for letters in _LETTERS_OF_DIGITS)
        found = next((form for form in forms if len(form) >= _SHORTEST_LETTERED and vocabulary.occurs(form)), "")
        return Read(item.typed, (found,), "spelling") if found else item

    def _shortened(self, item: Read) -> Read:
        """A word with a letter three times or more in a row, with one or two of it, where that makes a word.

        So is one whose last letter stands twice.
        """
        (word,) = item.read if len(item.read) == 1 else ("",)
        vocabulary = self._vocabulary
        single = word[:-1]
        if not item.by and word[-2:-1] == word[-1:] and not vocabulary.is_word(word) and vocabulary.is_word(single):
            if is_function_word(single):
                return Read(item.typed, (single,), "spacing")
            # "Heell" is as well "hell".
            alone = not any(vocabulary.occurs(name) for name in vocabulary.near(word) - {single})
            sure = vocabulary.occurs(single) >= _COMMONEST or (len(single) > _SHORT and alone)
            return Read(item.typed, (single,), "spelling") if sure else item
        if item.by or len(word) <= _SHORT or not _STRETCHED.search(word) or vocabulary.is_word(word):
            return item
        letters = ["".join(run) for _, run in groupby(word)]
        choices = [(run[:2], run[0]) if len(run) > 2 else (run,) for run in letters]
        if math.prod(map(len, choices)) > _MOST_FORMS:
            return item
        forms = list(map("".join, product(*choices)))
        words = list(filter(vocabulary.holds, forms)) or list(filter(vocabulary.is_word, forms))
        return Read(item.typed, (max(words, key=vocabulary.occurs),), "spacing") if words else item

    def _as_spelt_here(self, item: Read) -> Read:
        """A word that the phrasings do not hold in the other spelling, British or American, if they hold that."""
        if not self._is_doubtful(item):
            return item
        other = next(filter(self._vocabulary.has, varieties(item.read[0])), "")
        return Read(item.typed, (other,), "variety") if other else item

    def _as_the_commonest(self, item: Read) -> Read:
        """A word that nothing but one phrasing has as one of the commonest, if it only lacks vowels of that."""
        (word,) = item.read if len(item.read) == 1 else ("",)
        vocabulary = self._vocabulary
        if item.by or vocabulary.occurs(word) != 1 or word in vocabulary.known:
            return item
        names = [
            name
            for name in self._by_consonants.get(consonants(word), ())
            if vocabulary.occurs(name) >= _COMMONEST and _is_within(word, name)
        ]
        return Read(item.typed, (names[0],), "spelling") if len(names) == 1 else item

    def _respelt(self, reads: list[Read], place: int, with_neighbours: bool) -> Read:
        """A word as the likeliest one that the phrasings hold; as it is where none is likely enough."""
        item = reads[place]
        (word,) = item.read
        candidates, other, slips = self._candidates(word)
        if not candidates:
            candidates, other, slips = self._candidates(_STRETCHED.sub(r"\1\1", word))
        before = next((read.read[-1] for read in reversed(reads[:place]) if read.read), "^")
        after = next((read.read[0] for read in reads[place + 1 :] if read.read), "$")
        alone = (before, after) == ("^", "$")
        most = (0.5 if before == "^" else 1.0) + (0.5 if after == "$" else 1.0)
        tells = not all(name in {"^", "$"} or is_function_word(name) for name in (before, after))
        ranked, rivals = [], []
        for price, name in candidates:
            fits = 0.0 if alone or not with_neighbours else self._fits(before, name, after)
            rank = price - _FIT * fits - _COMMON * math.log(self._vocabulary.counts[name]), name
            spoken_for = fits == most or price <= _REAL_WORD
            nearer = price <= other or (spoken_for and price - _FIT * fits <= other)
            is_slip = name in slips and (fits >= _SPEAKS or self._is_alone(word, slips))
            if is_slip or (nearer and self._is_likely(word, name, price, fits, most if tells else math.inf)):
                ranked.append(rank)
            rivals.append(rank)
        if not ranked:
            return item
        best = min(ranked)
        # One that is not likely by itself may be so beside its neighbours.
        torn = any(rank - best[0] < _DOUBT and name != best[1] for rank, name in rivals)
        if torn and not with_neighbours:
            return item
        return Read(item.typed, (best[1],), "spelling")

    def _fits(self, before: str, word: str, after: str) -> float:
        """How many neighbours a word is known to stand beside; the edge of the utterance is half a neighbour."""
        first = self._vocabulary.meet(before, word) * (0.5 if before == "^" else 1.0)
        return first + self._vocabulary.meet(word, after) * (0.5 if after == "$" else 1.0)

    def _is_likely(self, word: str, name: str, price: float, fits: float, most: float) -> bool:
        """Whether edits of that price may be a typo that made a word of a known one, which fits so many neighbours.

        `most` is how many it can fit, the edge of the utterance being half a one; infinite where none is telling.
        """
        known, often = self._vocabulary.known, self._vocabulary.counts[name]
        if word in known or (_is_plural(word, known) and stem(word) != stem(name)):
            if most == math.inf:
                return fits == _BOTH and price <= _EVIDENT
            return fits == most > 1.0 and price <= (_REAL_WORD if most == _BOTH else _REAL_WORD_AT_EDGE)
        if price > _allowed(word) + _ALLOWED_BY_FIT * fits:
            return False
        if len(word) <= _SHORT + 1 and sorted(word) != sorted(name) and consonants(word) != consonants(name):
            # A word so short is as likely a name: "llvm" is no llm, "bern" not born.
            near = price <= _EVIDENT or (often >= _FAMILIAR and price <= _EVIDENT_OF_FAMILIAR)
            if not has_vowels(word) or not (near or fits >= _SPEAKS_OF_SHORT):
                return False
        if len(word) <= _SHORT:
            return fits >= 1 or (often >= _OFTEN and sorted(word) == sorted(name))
        evident = max(_EVIDENT, _EVIDENT_SHARE * (_allowed(word) + _FIT * fits) if known or len(word) >= _LONG else 0.0)
        evident = max(evident, _EVIDENT_OF_FAMILIAR if often >= _FAMILIAR else 0.0)
        speaking = _SPEAKS_OF_SHORT if len(word) <= _SHORT + 1 else _SPEAKS
        # A word made of familiar letter runs may well be a word.
        familiar = all(run in self._vocabulary.features for run in trigrams(word))
        return price <= evident or fits >= speaking or not familiar

    def _is_alone(self, word: str, slips: Sequence[str]) -> bool:
        """Whether a word is a slip of one known word and no other, rather than a name: "mtech" is no slip of "tech"."""
        return len(slips) == 1 and (len(word) >= _LONG_SLIP or word[0] == slips[0][0])

    def _resembling(self, word: str) -> tuple[list[tuple[float, str]], float, Sequence[str]]:
        """The words of the phrasings that a word may be meant to be, each with what the edits cost.

        Besides, what they cost of the nearest other word: that is rather meant, unless neighbours speak against it. And
        those of which it is a slip of one letter, being no word itself, nor a form of one, nor letters that stand for
        a name.
        """
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        edits = 1 if len(word) < _TWO_EDITS else 2
        found = extract(word, self._of_length(len(word), edits), scorer=OSA.distance, score_cutoff=edits, limit=None)
        costs = {name: cost(word, name) for name, _, _ in found}
        if len(word) >= _SHORTEST_OF_CONSONANTS:
            left = consonants(word)
            names = self._by_consonants.get(left, ())
            if len(left) >= _SHORTEST_OF_CONSONANTS and not has_vowels(word):
                # "Strss" lacks a vowel of "stress"; of "stars", it has an s too many besides.
                costs |= dict.fromkeys([name for name in names if _is_within(word, name)] or names, _EVIDENT)
            else:
                # "Buks" has other vowels than the word that is meant, and is none of its own.
                other = () if word in self._vocabulary.known else names
                other = [name for name in other if word[-1] in {name[-1], left[-1]}]
                sounds = {name: _OTHER_VOWELS for name in other if abs(len(name) - len(word)) <= 1}
                sounds |= {name: _SHORTENED for name in names if _is_within(word, name)}
                costs |= {name: min(costs.get(name, price), price) for name, price in sounds.items()}
        most = _allowed(word) + 2 * _FIT
        candidates = sorted((price, name) for name, price in costs.items() if price <= most)
        vocabulary = self._vocabulary
        if not candidates or not vocabulary.known or word in vocabulary.known:
            return candidates, math.inf, ()
        others = [name for name in vocabulary.near(word) if not vocabulary.holds(name)]
        left = stem(word)
        is_form = left in vocabulary.known or f"{left}e" in vocabulary.known
        is_name = len(word) < _SHORTEST_SLIP or (len(word) < _LONG_SLIP and not has_vowels(word))
        slips = [] if is_form or is_name else [name for name, apart, _ in found if apart == 1]
        return candidates, min([cost(word, name) for name in others], default=math.inf), slips

    def _near(self, length: int, edits: int) -> list[str]:
        """The words that so many edits may make of one of that length."""
        return [word for word in self._vocabulary.counts if len(word) >= _SHORT and abs(len(word) - length) <= edits]

    @cached_property
    def _by_consonants(self) -> dict[str, list[str]]:
        """The words by what is left of them without vowels, where that is long enough to tell."""
        shelves: dict[str, list[str]] = defaultdict(list)
        for word in self._vocabulary.counts:
            if len(left := consonants(word)) >= _FEWEST_CONSONANTS:
                shelves[left].append(word)
        return shelves


def _allowed(word: str) -> float:
    """What the edits of a word may cost that no neighbour speaks for."""
    return _ALLOWED.get(len(word), _MOST_ALLOWED)


def _is_plural(word: str, known: Container[str]) -> bool:
    """Whether a word is a known one and an s."""
    return word.endswith("s") and word[:-1] in known


def _is_within(word: str, other: str) -> bool:
    """Whether the letters of a word stand in another in their order."""
    letters = iter(other)
    return all(letter in letters for letter in word)
