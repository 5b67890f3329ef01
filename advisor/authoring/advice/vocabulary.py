"""Words that `words.yaml` should have: short forms of phrases that are written out, and words spelt in two ways."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from ...nlu.word_vectors import word_vectors
from ...normalisation.varieties import varieties
from ...text import is_function_word, stem
from ..study import Study
from .model import Advice

__all__ = ["advise", "short_forms", "spelt_twice"]

_OFTEN = 3
"""Phrasings and answers that hold a word, from which it is frequent."""
_SHORTEST, _LONGEST = 2, 5
"""Letters of initials."""
_GLUED = 5
"""Letters of a word that is written apart elsewhere, at least."""


def advise(study: Study) -> Iterator[Advice]:
    """Frequent words that say nothing by themselves, each with what it is short for where the knowledge tells."""
    for word, other in spelt_twice(study).items():
        message = f"`{word}` stands beside `{other}`, and they are two words here; add the line `{word}: {other}`"
        yield Advice("words", message, study.written.words_file, 0, "", 0.35, is_hint=True)
    found = short_forms(study)
    for word, meant in found.items():
        message = f"`{word}` may be short for “{meant}”; if so, add the line `{word}: {meant}` (--fix measures it)"
        yield Advice("words", message, study.written.words_file, 0, "", 0.3, is_hint=True)
    often = _unknown(study)
    for word, count in often.items():
        if word not in found:
            message = (
                f"`{word}` stands in {count} texts and is no known word; add lines for what else people call it, "
                f"such as `their word: {word}`"
            )
            yield Advice("words", message, study.written.words_file, 0, "", 0.05, is_hint=True)


def spelt_twice(study: Study) -> dict[str, str]:
    """Words that stand in two spellings, British and American, or apart and together: the rarer with the other.

    Where only one is there, the other is read as it; where both are, nothing tells that they are one.
    """
    counts = Counter(word for text in _texts(study) for word in text)
    pairs = Counter(pair for text in _texts(study) for pair in pairwise(text))
    found = {}
    for word in sorted(counts):
        for other in varieties(word):
            if other in counts and stem(other) != stem(word) and (counts[word], other) < (counts[other], word):
                found[word] = other
    for (first, second), count in sorted(pairs.items()):
        whole = first + second
        if len(whole) < _GLUED or whole not in counts or is_function_word(first) or is_function_word(second):
            continue
        apart = f"{first} {second}"
        found |= {apart: whole} if counts[whole] > count else {whole: apart}
    return found


def short_forms(study: Study) -> dict[str, str]:
    """Frequent unknown words, and the phrase of the knowledge whose initials or whose parts each is made of.

    A phrase counts where the same entry holds both: initials alone agree by chance.
    """
    found = {}
    phrases = {**_phrases(study, 2, 2, _glued), **_phrases(study, _SHORTEST, _LONGEST, _initials)}
    holders = _holders(study)
    for word in _unknown(study):
        for phrase in phrases.get(word, ()):
            both = sum(phrase in text for text in holders[word])
            if 2 * both >= len(holders[word]):
                found[word] = phrase
                break
    return found


def _holders(study: Study) -> Mapping[str, list[str]]:
    """For each word, the texts of the entries that hold it, each as one line."""
    lines: list[list[str]] = [[" ".join(answer)] for answer in study.corpus.answers]
    for text in study.corpus.texts:
        lines[text.label].append(" ".join(text.words))
    found: dict[str, list[str]] = defaultdict(list)
    for own in lines:
        whole = "\n".join(own)
        for word in set(whole.split()):
            found[word].append(whole)
    return found


def _texts(study: Study) -> Iterator[list[str]]:
    """Every text as words: phrasings and titles, and answers."""
    yield from (text.words for text in study.corpus.texts)
    yield from study.corpus.answers


def _unknown(study: Study) -> dict[str, int]:
    """Frequent words of phrasings that the word vectors do not know and `words.yaml` does not mention."""
    vectors = word_vectors()
    mentioned = {part for pair in study.written.words.items() for text in pair for part in text.lower().split()}
    counts = Counter(word for text in _texts(study) for word in set(text))
    asked = {word for text in study.corpus.texts for word in text.words}
    return {
        word: count
        for word, count in counts.most_common()
        if count >= _OFTEN
        and word in asked
        and word.isalpha()
        and vectors.place(word) is None
        and word not in mentioned
    }


def _phrases(study: Study, least: int, most: int, short: Callable[[Sequence[str]], str]) -> Mapping[str, list[str]]:
    """Frequent phrases of so many telling words, by their short form, the commonest first."""
    counts = Counter(
        tuple(text[start : start + length])
        for text in _texts(study)
        for length in range(least, most + 1)
        for start in range(len(text) - length + 1)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for run, count in counts.most_common():
        if count >= _OFTEN and not any(map(is_function_word, run)):
            found[short(run)].append(" ".join(run))
    return found


def _initials(run: Sequence[str]) -> str:
    return "".join(word[0] for word in run)


def _glued(run: Sequence[str]) -> str:
    return "".join(run)
