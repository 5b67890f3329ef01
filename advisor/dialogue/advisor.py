"""`Advisor`: a knowledge base, what was learnt from it, and how sure it must be."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from itertools import chain

from ..knowledge import Knowledge
from ..models import Entry, Match, Reply
from ..normalisation.chat_words import abbreviations_read, chat_words_read, spaced_right, without_hyphens
from ..normalisation.hinglish import spelt_right
from ..normalisation.letters import letters_read
from ..normalisation.misspelt import FOLLOWING_UP, PLACES, misspelt_right, small_words, surely_misspelt
from ..patterns import regex
from ..slots import JOB_NAMES
from ..text import is_function_word
from .conversation import Conversation
from .messages import LONGEST
from .policy import MARGIN, TENTATIVE_THRESHOLD, THRESHOLD, Decision, Policy
from .urgent_guesses import without_empty_guesses
from .what_is_learnt import WhatIsLearnt, is_english

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..nlu import Classifier, Explanation

__all__ = ["Advisor"]

_WORD = regex(r"\w+")
_LITTLE = FOLLOWING_UP | PLACES
"""What a lone misspelt word may be read as all the same: it tells of no topic."""


@dataclass(frozen=True, slots=True, init=False)
class Advisor:
    """Answers questions from a knowledge base. Immutable: share one between threads and loops.

    Without `knowledge` it takes what ships, and raises `KnowledgeError` when that cannot be loaded. The first time with
    new knowledge it learns from its phrasings, which takes seconds where they are thousands; a `lazy` one does so, or
    reads what was learnt, when it is first asked something.
    """

    knowledge: Knowledge
    """What it answers from."""
    policy: Policy
    """What it does about a question, given how likely each entry is: the thresholds and the margin."""
    profile: bool
    """Whether its conversations remember what a person tells of themselves."""
    _lazy: WhatIsLearnt = field(repr=False, compare=False)

    def __init__(
        self,
        knowledge: Knowledge | None = None,
        *,
        threshold: float = THRESHOLD,
        tentative_threshold: float = TENTATIVE_THRESHOLD,
        margin: float = MARGIN,
        profile: bool = True,
        lazy: bool = False,
    ) -> None:
        object.__setattr__(self, "profile", profile)
        object.__setattr__(self, "policy", Policy(threshold, tentative_threshold, margin))
        object.__setattr__(self, "knowledge", Knowledge.load() if knowledge is None else knowledge)
        object.__setattr__(self, "_lazy", WhatIsLearnt(self.knowledge))
        if not lazy:
            _ = self._classifier

    @property
    def _classifier(self) -> Classifier:
        return self._lazy.classifier

    @property
    def threshold(self) -> float:
        """Least confidence with which a question is answered as sure, 0.0 to 1.0; `ValueError` for any other."""
        return self.policy.threshold

    @property
    def tentative_threshold(self) -> float:
        """Least confidence with which it is answered tentatively, 0.0 to 1.0; `ValueError` for any other."""
        return self.policy.tentative_threshold

    @property
    def margin(self) -> float:
        """The part of a confidence by which another must be behind not to count as about as likely, 0.0 to 1.0;
        `ValueError` for any other."""
        return self.policy.margin

    def ask(self, question: str) -> Reply:
        """Answer one question on its own: no memory, no profile. Raises only `TypeError`, when it is no text."""
        return Conversation(self, guides=False).say(question)

    def match(self, utterance: str) -> tuple[Match, ...]:
        """Every entry with its confidence, best first: what `ask` decides from, of one thing asked.

        The confidences add up to 1.0 at most. Ties are in the order of the entries; 2,000 characters are read.
        """
        return self._classifier.match(utterance[:LONGEST])

    def match_lines(self, utterance: str) -> tuple[Match, ...]:
        """Every line that people ask for with its confidence, best first: an entry of its own for each.

        It has the id and the title of the topic, and the line as its answer.
        """
        return self._lazy.lines.match(utterance[:LONGEST]) if self.knowledge.lines else ()

    def explained(self, utterance: str, lines: Container[str]) -> float:
        """The share of what an utterance tells that stands in some lines or in what people ask them, 0.0 to 1.0."""
        return self._lazy.lines.explained(utterance[:LONGEST], lines) if self.knowledge.lines else 1.0

    def decide(self, utterance: str, matches: Sequence[Match]) -> Decision:
        """What to do about one thing asked, given what it may mean."""
        matches = without_empty_guesses(utterance, matches, self.threshold)
        return self.policy.decide(matches, guessed=self.is_guessed(utterance))

    def is_guessed(self, utterance: str) -> bool:
        """Whether the only telling word of an utterance was misspelt, or stands in hardly any phrasing."""
        return self._classifier.is_lone_guess(utterance)

    def in_scope(self, utterance: str) -> float:
        """The log-odds that an utterance asks for a topic rather than for what is not covered; 0.0 if nothing tells."""
        classifier = self._classifier
        return classifier.scores(classifier.parse(utterance[:LONGEST])).in_scope

    def phrased(self, utterance: str) -> Entry | None:
        """The only entry that has an utterance as a phrasing, endings and typos aside; None where there is no such.

        One that would rest on the repair of its only telling word is none.
        """
        found = self._classifier.phrased(utterance[:LONGEST])
        return found[0] if len(found) == 1 and not self.is_guessed(utterance) else None

    def rewritten(self, utterance: str) -> str:
        """The words of an utterance, read as the knowledge says: "theek hai" as "okay"."""
        return self._classifier.rewritten(utterance[:LONGEST])

    def respelt(self, utterance: str) -> str:
        """The words of an utterance as they are read, misspelt ones too."""
        return " ".join(self._classifier.parse(utterance[:LONGEST]).words)

    def spelt_right(self, utterance: str) -> str:
        """An utterance as typed, but for its mistyped words, which stand as they are read."""
        misspelt = self._classifier.misspelt(utterance[:LONGEST])
        misspelt = {word: right for word, right in misspelt.items() if word not in JOB_NAMES}
        return _WORD.sub(lambda found: misspelt.get(found[0].lower(), found[0]), utterance)

    def hindi_spelt_right(self, utterance: str) -> str:
        """An utterance in Hinglish with its misspelt words of Hindi as they are meant."""

        def asked(word: str) -> bool:
            return is_function_word(word) or self.knows(word)

        return spelt_right(utterance, lambda: self._classifier.misspelt(utterance[:LONGEST]), self._lazy.is_word, asked)

    def corrected(self, utterance: str) -> str:
        """An utterance with its misspelt words as they are meant; a lone telling one stays: its answer is a guess."""
        if len(utterance) > LONGEST:
            return utterance
        vocabulary = self._classifier.vocabulary
        utterance = letters_read(without_hyphens(utterance, vocabulary.occurs))
        utterance = abbreviations_read(chat_words_read(utterance, self.rewritten, is_english))
        guessed = self.is_guessed(utterance)  # Then its only telling word stays as typed.
        utterance = self._lazy.channel.corrected(utterance, _LITTLE if guessed else None)
        repairs = self.repairs(utterance)
        small = small_words((pair for pair in repairs if not (guessed and " " in pair[0])), self.rewritten)
        if not guessed:
            small |= surely_misspelt(self._classifier.misspelt(utterance), vocabulary.occurs, is_english)
        read = misspelt_right(utterance, small)
        return spaced_right(read, repairs, is_english)

    def knows(self, word: str) -> bool:
        """Whether a word stands in the knowledge, in any form."""
        return self._lazy.knows(word)

    def repairs(self, utterance: str) -> tuple[tuple[str, str], ...]:
        """Words as typed and as read, which is empty for what was left out; those read as they stand are not told."""
        return self._classifier.repairs(utterance[:LONGEST])

    def explain(self, utterance: str, best: Entry, rival: Entry | None = None) -> Explanation:
        """What in an utterance speaks for one entry, ahead of a rival (by default, of nothing), in log-odds.

        `ValueError` when the knowledge does not hold an entry of the two.
        """
        from ..nlu import explain

        entries = self.knowledge.entries
        against = None if rival is None else entries.index(rival)
        return explain(self._classifier, utterance[:LONGEST], entries.index(best), against)

    def conversation(self, state: object = None) -> Conversation:
        """A new conversation with one person, or one that goes on from what `Conversation.to_dict` gave.

        The state may come from another process or another version. A damaged one starts afresh, and the
        next reply says so; nothing is raised.
        """
        return Conversation(self, state)

    def completion(self, typed: str) -> str:
        """The question that begins as typed, in either case; empty when none does.

        The topics' own questions come first, then the other ways to ask for them.
        """
        begun = typed.lower()
        topics = self.knowledge.topics
        asked = chain((entry.question for entry in topics), *(entry.phrasings for entry in topics))
        return next((text for text in asked if text.lower().startswith(begun)), "")
