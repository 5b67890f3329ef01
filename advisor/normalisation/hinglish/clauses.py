"""The clauses of a sentence in Hinglish: the verb of each, what it says of it, and the words in front and behind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from ...patterns import regex
from .verbs import ASPECTS, BE, ENGLISH_VERBS, FORMS, PAST, VERBS, WITH_KAR
from .words import ADJECTIVES, NOUNS

__all__ = ["Clause", "clauses", "is_verb", "verb"]

_TAGS = frozenset("kya na yaar bhai ji bro".split())
_LINKS = frozenset("aur lekin but and agar phir so kyunki because ki par ya or if".split())
_NEVER = frozenset(
    """
    a ai an ate au ao are ae mile miles ml mle mli date the jai agi aaa aa ega li lee leo lg dee jake dale banana
    bananas sikh dali mango
    """.split()
)
"""What is no verb though it looks like one."""
_NOT_VERBS = _NEVER | frozenset("ban sun lag le de bane do chala lo".split())
"""What is a verb only with a word behind it, or at the end."""
_NOT_ALONE = frozenset("a aa ban sun lag mil".split())
_ORDERS = frozenset("bata dikha samjha hata hta jod".split())
"""Orders without an ending, with which nothing else is meant."""
_ASKING = frozenset("kaise kyu kab kaha".split())
"""What may stand between a word and the "kar" that makes a verb of it: "model ko test kaise karte hai"."""
_BY = frozenset("maine tune tumne aapne usne humne kisne".split())
"""Who did something: "ne" tells that it is past."""


@dataclass
class Clause:
    """A clause: the words around its verb, and what the words of the verb say."""

    words: list[str]
    behind: list[str] = field(default_factory=list)
    base: str = ""
    """The English verb; "be" for "hai", and empty where there is none."""
    past: str = ""
    form: str = ""
    """"order", "can", "must", "should", "will", "doing", "past", "may" (shall I), "having", "by" or "now"."""
    person: str = ""
    """The form of "to be" that stands with the verb: "am" tells that it is said of oneself."""
    negated: bool = False
    first: bool = False
    """Whether the verb is of oneself: "seekhunga", I shall learn."""
    they: bool = False
    """Whether the verb is of several."""
    asks: bool = False
    """Whether it asks for a yes or no."""


def clauses(words: Sequence[str]) -> Iterator[Clause]:
    """The clauses of a sentence in their order; words without any verb are one."""
    start, last = 0, None
    at = 0
    while at < len(words):
        end = _verb_ends(words, at)
        if end == at:
            at += 1
            continue
        if last:
            yield last
        last = _clause(list(words[start:at]), words[at:end])
        while end < len(words) and words[end] in _TAGS and not _opens(words, end):
            last.asks |= words[end] == "kya" or (words[end] == "na" and last.person == "is" and not last.negated)
            end += 1
        if end + 1 < len(words) and words[end] in {"ya", "ki", "ke", "or"} and words[end + 1] == "nahi":
            last.asks, end = True, end + 2
        if end + 1 == len(words) and words[end] in _BY:
            last.words.insert(0, words[end])
            end += 1
        last.form = _whole(last)
        if last.form == "should" and not _BY.isdisjoint(last.words):
            last.form = "past"
        start = at = end
    if last is None:
        yield Clause(list(words))
    else:
        last.behind = list(words[start:])
        yield last


def _clause(words: list[str], group: Sequence[str]) -> Clause:
    """A clause by the words in front of its verb and those of the verb."""
    found = Clause(words)
    if group[0] == "chahiye" or (group[0] == "nahi" and group[1] == "chahiye"):
        found.base, found.form = "need", "now"
    found.first = group[-1].endswith(("unga", "ungi"))
    found.they = any(word.endswith("te") for word in group if word not in ASPECTS)
    for word in group:
        if word in {"nahi", "mat"}:
            found.negated = True
        elif word in BE:
            found.person = BE[word]
        elif (found.base or "ho" in group) and found.base != "need" and word in ASPECTS:
            found.form = _joined(found.form, ASPECTS[word])
        elif (made := verb(word)) and word != "chahiye":
            base, past, form = made
            if found.base and base == "want":
                found.base, found.form = f"want to {found.base}", form
            elif not found.base:
                found.base, found.past, found.form = base, past, form
    if "ho" in group and found.form == "can" and not found.base:
        found.base = "do"
    if found.base == "do" and words:
        _with_light_verb(found)
    if not found.base and (found.person == "done" or ("ho" in group and found.form)):
        found.person = "will" if found.form == "will" else "is"
        if words and WITH_KAR.get(words[-1]) == "done":
            words.pop()
        said = next((word for word in reversed(words) if word not in {"to", "bhi", "hi"}), "")
        if NOUNS.get(said, said).rpartition(" ")[2].lower() not in ADJECTIVES:
            words.append("done")
    found.base = found.base or "be"
    return found


def _joined(form: str, aspect: str) -> str:
    """The form of a verb with a word behind it: "karna" with "padega"."""
    return form if form in {"order", "may"} and aspect == "done" else aspect


def _with_light_verb(found: Clause) -> None:
    """Take for the verb what "kar" makes one: "start" of "start karu"."""
    at = -2 if found.words[-1] in _ASKING and len(found.words) > 1 else -1
    word = found.words[at].lower()
    if word == "kaam" and "kya" in found.words:
        return
    if word in WITH_KAR or word in ENGLISH_VERBS:
        found.words.pop(at)
        found.base = WITH_KAR.get(word, word)
        found.past = ""


def _whole(found: Clause) -> str:
    """The form of a verb, where none is said outright."""
    if found.form == "stem":
        return "order"
    if found.form == "should" and found.person == "was":
        return "past"
    if found.form == "inf" and found.person == "will":
        return "must"
    if found.form == "inf":
        wants = found.person or (found.negated and "mujhe" in found.words)
        return "must" if found.asks else "want" if wants else "should"
    return found.form or ("past" if found.person in {"was", "were"} else "now")


def _verb_ends(words: Sequence[str], at: int) -> int:
    """Where the words of a verb end that begin at a place; the place itself where none begins."""
    end = at
    while end < len(words) and words[end] in {"nahi", "mat"}:
        end += 1
    if end == len(words):
        return at
    word = words[end]
    if word in BE or word == "chahiye":
        end += 1
    elif (made := verb(word)) is None or not _may_stand(words, end, made[2]):
        return at
    else:
        end += 1
    while end < len(words) and (
        _goes_on(words[end])
        or (words[end] in {"hi", "bhi", "to"} and end + 1 < len(words) and _goes_on(words[end + 1]))
    ):
        end += 1
    return end


def _opens(words: Sequence[str], at: int) -> bool:
    """Whether a "kya" asks what stands behind it: "main commerce se hu, kya main engineer ban sakta hu"."""
    behind = [word for word in words[at + 1 :] if word.lower() not in _NEVER]
    forms = {ASPECTS.get(word) or (verb(word) or ("", "", ""))[2] for word in behind}
    return words[at] == "kya" and not forms.isdisjoint({"can", "may", "will", "now"})


def _goes_on(word: str) -> bool:
    made = verb(word)
    return word in BE or word in ASPECTS or word in {"nahi", "mat"} or (made is not None and made[0] == "want")


def _may_stand(words: Sequence[str], at: int, form: str) -> bool:
    """Whether a word that may be a verb is one where it stands."""
    behind = words[at + 1] if at + 1 < len(words) else ""
    if words[at].lower() in _NEVER and not (words[at] == "aa" and behind in ASPECTS):
        return False
    if form == "inf":
        return (
            not behind or behind in {"kya", "na", "nahi", "mat"} or words[at - 1 : at] == ["nahi"] or _goes_on(behind)
        )
    if form == "stem" or words[at] in _NOT_VERBS:
        ends = not behind or behind in _TAGS or behind in _LINKS
        alone = (ends and words[at].lower() not in _NOT_ALONE) or words[at] in _ORDERS
        return behind in ASPECTS or behind == "nahi" or (alone and at > 0)
    return True


def is_verb(word: str) -> bool:
    """Whether a word is plainly a form of a verb in Hindi."""
    return word not in _NOT_VERBS and verb(word) is not None


@lru_cache(maxsize=4096)
def verb(word: str) -> tuple[str, str, str] | None:
    """The English verb that a word is a form of, its past, and which form; None for any other word."""
    if word in PAST:
        return PAST[word]
    pattern = _verbs()
    if not (found := pattern.fullmatch(word)):
        return None
    meant = next(meant for place, meant in enumerate(VERBS.values()) if found[f"verb{place}"] is not None)
    return *meant, next(name for name in FORMS if found[name] is not None)


@cache
def _verbs() -> re.Pattern[str]:
    """All stems with all endings, as one pattern: it compiles several times as fast as one for each stem."""
    stems = "|".join(f"(?P<verb{place}>{stem})" for place, stem in enumerate(VERBS))
    forms = "|".join(f"(?P<{name}>{ending})" for name, ending in FORMS.items())
    return regex(f"(?:{stems})(?:{forms})")
