"""What is learnt from some knowledge: the classifiers, and what puts misspelt words right."""

from __future__ import annotations

from functools import cached_property

from ..knowledge import Knowledge
from ..lines import Line
from ..models import Entry
from ..normalisation.misspelt import PLACES
from ..normalisation.noisy_channel import NoisyChannel
from ..text import is_function_word, stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..nlu import Classifier
    from ..normalisation.language_model import LanguageModel

__all__ = ["WhatIsLearnt", "is_english"]


class WhatIsLearnt:
    """What is learnt from some knowledge, each part read or learnt when it is first asked for."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    @cached_property
    def classifier(self) -> Classifier:
        """The classifier of the entries."""
        from ..nlu import classifier_for

        return classifier_for(self._knowledge.entries, self._knowledge.words)

    @cached_property
    def lines(self) -> Classifier:
        """The classifier of the lines that people ask for, each as an entry of its own."""
        from ..nlu import classifier_for

        entries = map(self._entry, self._knowledge.lines)
        return classifier_for(tuple(entries), self._knowledge.words, closed=True)

    @cached_property
    def language(self) -> LanguageModel:
        """The language model of what is said."""
        from .spoken_language import language_model

        return language_model(self._knowledge)

    @cached_property
    def channel(self) -> NoisyChannel:
        """What puts misspelt words right by what stands beside them."""
        return NoisyChannel(self.language, _is_form, self._is_meant, self._is_read)

    def _is_meant(self, word: str) -> bool:
        """Whether a slip of a word may be one of this: what is no word but stands in a sentence is a slip itself."""
        return self.is_word(word) or word in PLACES

    def _is_read(self, word: str) -> bool:
        """Whether the knowledge says what a word is read as."""
        return self.classifier.rewritten(word) != word

    def is_word(self, word: str) -> bool:
        """Whether a word is one of English, stands in the knowledge, or is read as another there."""
        return is_english(word) or self.knows(word) or self._is_read(word)

    def knows(self, word: str) -> bool:
        """Whether a word stands in the knowledge, in any form."""
        return stem(word) in self.classifier.retrieval

    def _entry(self, line: Line) -> Entry:
        whole = self._knowledge[line.topic]
        return Entry(whole.id, whole.title, line.text, line.asked, kind=whole.kind)


def is_english(word: str) -> bool:
    """Whether a word is one of English, as far as is known."""
    from ..nlu.word_vectors import word_vectors

    return word in word_vectors() or is_function_word(word)


def _is_form(word: str) -> bool:
    """Whether a word is one of English, or the plural of one."""
    return is_english(word) or (word.endswith("s") and is_english(word[:-1]))
