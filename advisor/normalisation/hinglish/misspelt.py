"""Words of Hindi in Latin letters that are misspelt: "kasie", "chahiie"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from ...patterns import regex
from ..edit_distance import cost, one_edit
from .idioms import IDIOMS
from .reading import is_hindi, is_surely_hindi
from .verbs import BE, ENGLISH_VERBS, PAST
from .words import ADJECTIVES, ADVERBS, HEADS, SAME

__all__ = ["spelt_right"]

_WORD = regex(r"(?<![\w.'’@/-])(?<!\bnaam )(?<!\bname is )(?:[a-z]+|[A-Z]{4,})(?![\w'’@/-]|\.\w)")
_LITERAL = regex(r"(?<![\\a-z\[|])[a-z]{3,}(?![a-z]*[\[*+?{])")
_FORMS = frozenset({*BE, *PAST, *ADVERBS})
_ALLOWED, _MOST, _OF_SMALL = {3: 0.6, 4: 0.7}, 0.8, 1.0
"""What the edits may cost by the letters of the word, those of a longer one, and those of one meant as a small word."""
_IN = regex(r"(?<=[A-Za-z] )m(?:en|in|ien|eim|eein)\b(?! (?:or|and|aur|ya|women|ke|ki|ka|ko|wage)\b)(?= )")
"""The Hindi for "in" as it is misspelt, behind a word: men and minutes are others."""
_CORE = frozenset(
    """
    kitna kitne kitni kaise kaisa kaha kahan kyu kyun kab kaunsa kaunsi konsa konsi chahiye zyada jyada shuru paisa
    paise mahine mahina hafte ghante saal seekhna seekhu seekhe sikhna padhna padhu milega milegi milta milti lagta
    lagega lagte banna banne karna karu pehle baad aasan mushkil accha acchi zaruri naukri puchte sakta sakti sakte
    """.split()
)
"""What questions in Hinglish hang on: it is meant even by a word of English that nobody asks with ("kite", "pisa")."""
_GLUED = ("do", "de", "lo", "diya", "liya", "dena", "ke", "kar", "kr")
"""What is a word by itself, so that no misspelt word ends in it."""


def spelt_right(
    text: str,
    in_english: Callable[[], Mapping[str, str]],
    is_word: Callable[[str], bool],
    is_asked: Callable[[str], bool],
) -> str:
    """A text in Hinglish with its misspelt words as they are meant, if they are Hindi or tell how that is read.

    Any other text stays as it is. `in_english` tells which words are misspelt if all is English, and how; `is_asked`,
    whether people ask with a word.
    """
    said = {word.lower() for word in _WORD.findall(text)}
    if not (sure := set(filter(is_surely_hindi, said))):
        return text
    text = _IN.sub("mein", text) if len(sure) > 1 else text
    unknown = {word for word in said if len(word) > 2 and not (is_hindi(word) or word in _idiomatic() or is_word(word))}
    english = in_english() if unknown else {}
    meant = {word: found for word in unknown if (found := _nearest(word, english.get(word, "")))}
    others = {word for word in said - meant.keys() if len(word) > 2 and not (is_hindi(word) or is_asked(word))}
    meant |= {word: found for word in others - _idiomatic() if (found := _core(word))}
    if not meant and len(sure) == 1:
        return text
    meant = {word: english[word] for word in unknown if _tells(english.get(word, ""))} | meant
    return _WORD.sub(lambda found: meant.get(found[0].lower(), found[0]), text)


@cache
def _idiomatic() -> frozenset[str]:
    """Words of Hindi that are read beside others only."""
    return _FORMS.union({"agra"}, *map(_LITERAL.findall, IDIOMS))


def _tells(word: str) -> bool:
    """Whether a word of English tells how those of Hindi are read."""
    return word in _idiomatic().union(ENGLISH_VERBS, HEADS, ADJECTIVES) and not is_hindi(word)


@lru_cache(maxsize=1024)
def _nearest(word: str, english: str) -> str:
    """The word of Hindi that a misspelt one is nearest to; empty where none is near, or an English one is nearer."""
    forms = {form for form in one_edit(word) if len(form) > 2 and form[0] == word[0] and not form.endswith(_GLUED)}
    near = [(_price(word, form), form) for form in forms if is_hindi(form) or form in _FORMS]
    price, name = min(near, default=(2.0, ""))
    other = cost(word, english) if english and not is_hindi(english) else 2.0
    most = _OF_SMALL if name in SAME and len(word) > min(_ALLOWED) else _ALLOWED.get(len(word), _MOST)
    return name if price <= min(most, other) else ""


@lru_cache(maxsize=1024)
def _core(word: str) -> str:
    """The word that questions hang on which another is a slip of; empty where there is none."""
    near = [(_price(word, form), form) for form in one_edit(word) if form in _CORE and form[0] == word[0]]
    price, name = min(near, default=(2.0, ""))
    return name if price <= _OF_SMALL else ""


def _price(word: str, name: str) -> float:
    """What the edits cost that make one word of the other; an h is often left out."""
    return _ALLOWED[3] if sorted(f"{word}h") == sorted(name) else cost(word, name)
