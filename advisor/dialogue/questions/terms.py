"""Terms: which words that are explained somewhere an utterance asks after, and the sentences that explain them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from ...patterns import regex
from ...text import normalize, stem, words
from ..check.check_talk import is_no_answer
from ..check.counting import parts

__all__ = ["BOLD", "explained", "meaning_asked", "named_in"]

_OF_A_TERM = frozenset(
    """
    a about actually again ah am an and answer anyway are arre ask asked asking aur basically batao before between bhai
    bolte brief briefly bro btw by can cheez chhota could define definition difference do does dude english er even
    exactly excuse explain first get getting h hai hang heard here hey hm hmm ho hold hota hote hoti hua huh hui i in is
    it just ka kaun ke kehte ki know kon kya layman like line lines lol matlab may me mean meaning means meant na never
    not now of oh ok on one or plain please pls quick quickly really s said samjhao say sentence sentences short shortly
    simple simply sorry still stuff sure tell term terms that the these thing this tho those to two uh uhh um umm
    understand understanding us use used wait was well what whats word words would yaar ye yeh you your
    """.split()
)
"""What may stand beside a term in what asks what it means."""
_OF_AN_EXAMPLE = frozenset(map(stem, "example examples for give with".split()))
_EXTRA = regex(r"\bexamples?\b|\bmeaning of\b")
"""Where these may stand beside it as well: "an example for it", "I asked for the meaning of it"."""
_UNHEARD = frozenset({"a", "an", "the", "and"})
"""Words that make no other term of one: "bias variance" is "bias and variance"."""
_COMMON = frozenset(map(stem, _OF_A_TERM))
_EXPLAIN = regex(
    r"\?|\b(?:what|what's|whats|mean\w*|explain|defin\w+|matlab|kya|samjha\w*|tell me|difference|examples?)\b"
)
_VERB = regex(
    r"\b(?:would|does|did|do|could|might|will|can|you|that|this|it|they|i|we|to|not|n't|really|actually) mean\b"
    r"|\bmean (?:for|by|that|to)\b"
)
"""Where "mean" is no average."""
_AS_A_WORD = regex(r"\b(?:what|what's|whats|mean\w*|matlab|kya|word|term|defin\w+)\b")
"""Where "explain" is no order to do so."""
_WHICH = regex(
    r"\b(?:what|which) (?:\w+ ){1,2}(?:would|should|shall|could|do|did|fits?|suits?)\b(?!.*\bmean)"
    r"|\bwhat (?:do|should|shall|can|could|must|will|would) (?:i|we)\b(?!.*\bmean)"
    r"|\bwhich (?:\w+ )?first\b|\bfirst\b.*\bor\b|\bor\b.*\bfirst\b"
)
"""What asks for one of several, or what to do: "what project would fit me?", "what do I learn?", "A or B first?"."""
_KNOWN = regex(r"\b(?:i|we)(?: already| do)* know (?:what|how)\b")
BOLD = regex(r"\*\*(.+?)\*\*")
_SITE = regex(r"\w+\.\w+")
"""The name of a site, in which a term may stand: "fast.ai"."""
_MEANS = regex(r"\b(?:is|are|whats|what's|mean\w*|defin\w+|explain\w*|matlab|hai|h|hota|hoti|tell me|words?)\b")
"""That a meaning is asked for, and not which of several: "what is a project?", against "what project?"."""
_EVERYDAY = frozenset(map(stem, ("test", "star", "feature", "release", "issue", "learn", "project")))
"""Stems of terms that an answer mostly means in their everyday sense."""
_POINTS = regex(r"\b(?:words?|terms?|that|it|this|those|they|these|iska|uska|yeh?)\b")


def explained(utterance: str, means: Iterable[str]) -> str:
    """The sentences, of those that explain terms, whose terms an utterance asks after; empty where it asks for none."""
    asked = normalize(utterance)
    if not _EXPLAIN.search(asked) or _WHICH.search(asked) or _KNOWN.search(asked):
        return ""
    terms = dict(chain.from_iterable(map(_terms, means)))
    for term in (term for term in terms if "-" in term):
        # "Scikit learn" is scikit-learn.
        utterance = normalize(utterance).replace(term.lower().replace("-", " "), term)
    said = _stems(utterance)
    named = {term for term, stems in terms.items() if _within(stems, said)}
    # Who asks after deep learning asks for no learning.
    wider = [terms[term] for term in named]
    named = {term for term in named if not any(terms[term] != other and _within(terms[term], other) for other in wider)}
    if _VERB.search(normalize(utterance)):
        named = {term for term in named if term.lower() != "mean"}
    if not _AS_A_WORD.search(asked):
        named = {term for term in named if term.lower() != "explain"}
    # "What does data leakage mean?" asks for no mean.
    named = {term for term in named if not _COMMON.issuperset(terms[term])} or named
    left = [word for word in said if word not in {stem(word) for term in named for word in terms[term]}]
    common = _COMMON | _OF_AN_EXAMPLE if _EXTRA.search(asked) else _COMMON
    if not named or not common.issuperset(left):
        return ""
    if not _MEANS.search(asked) and _EVERYDAY.issuperset(chain.from_iterable(terms[term] for term in named)):
        return ""
    return " ".join(sentence for sentence in means if not named.isdisjoint(dict(_terms(sentence))))


def named_in(text: str, means: Iterable[str]) -> list[str]:
    """The sentences, of those that explain terms, whose terms stand in a text, in the order of the text."""
    said = [word for word in _stems(_SITE.sub(" ", BOLD.sub(" ", text))) if word not in _EVERYDAY]
    found = {
        sentence: min((_place(stems, said) for _, stems in _terms(sentence)), default=len(said)) for sentence in means
    }
    return sorted((sentence for sentence in found if found[sentence] < len(said)), key=lambda sentence: found[sentence])


@lru_cache(maxsize=1024)
def _terms(sentence: str) -> tuple[tuple[str, list[str]], ...]:
    """The terms that a sentence explains, each with its stems; the same few hundred sentences come again and again."""
    return tuple((term, _stems(term)) for term in BOLD.findall(sentence))


def meaning_asked(utterance: str, means: Iterable[str]) -> tuple[str, str]:
    """The sentences that explain the terms which one sentence of an utterance asks after, and what the others answer.

    The term may stand in another sentence: "You ask for joins. What does the word mean?". Both empty where none asks.
    """
    said = parts(utterance.replace(": ", ":\n"))
    for place, part in enumerate(said):
        others = [*said[:place], *said[place + 1 :]]
        meaning = explained(part, means)
        if not meaning and _points_at_a_word(part):
            term = next((other for other in reversed(others) if explained(_term_alone(other, means), means)), "")
            meaning = explained(_term_alone(term, means), means) if term else ""
            others = [other for other in others if other != term]
        if meaning:
            return meaning, " ".join(other for other in others if not is_no_answer(other))
    return "", ""


def _points_at_a_word(part: str) -> bool:
    said = normalize(part)
    return bool(_EXPLAIN.search(said) and _POINTS.search(said)) and _COMMON.issuperset(_stems(part))


def _term_alone(part: str, means: Iterable[str]) -> str:
    """A question for the first term that a sentence names; empty where it names none."""
    said = _stems(part)
    terms = chain.from_iterable(map(_terms, means))
    return next((f"what is {term}" for term, stems in terms if _within(stems, said)), "")


def _stems(text: str) -> list[str]:
    return [stem(word.replace("-", "")) for word in words(text.lower().replace("-", "")) if word not in _UNHEARD]


def _within(term: list[str], said: list[str]) -> bool:
    return _place(term, said) < len(said)


def _place(term: list[str], said: list[str]) -> int:
    """Where a term stands in what is said; its length where it does not."""
    count = len(term)
    places = (start for start in range(len(said) - count + 1) if said[start : start + count] == term)
    return next(places, len(said))
