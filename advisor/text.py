"""What is on the page, made comparable and safe to show: sentences, words, stems. Pure functions."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from .patterns import regex

__all__ = [
    "UNPRINTABLE",
    "cells",
    "clean",
    "foreign_script",
    "is_function_stem",
    "is_function_word",
    "is_wide",
    "normalize",
    "quote",
    "sentences",
    "stem",
    "stems",
    "telling_stems",
    "trigrams",
    "undotted",
    "visible",
    "words",
    "words_in_other_scripts",
]

_KEPT = 1024
"""Texts whose normal form and words are kept: each step of a reply looks at the same message and its parts."""
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u201b\u2032\u02bb\u02bc\ua78c`\u00b4", "'"))
_CONTRACTIONS = {"won't": "will not", "can't": "can not", "n't": " not", "'s": " s", "'re": " are", "'m": " am"}
_CONTRACTIONS |= {"'ll": " will", "'ve": " have", "'d": " would"}
_CONTRACTION = regex(rf"(?:{'|'.join(_CONTRACTIONS)})\b")
_WORD = regex(r"[a-z0-9]+")
_WORD_OR_DOTTED = regex(r"(?:[a-z]\.)+[a-z](?![a-z0-9])|[a-z0-9]+")
_SYMBOLS = regex(r"[.+#:;=<]|\d[a-z]{2}")
_EMOTICON = regex(r"(?<![a-z0-9])(?:[:;=][-^'o]?[dpbosvx30c)(\[\]|/\\*]|<3+)(?![a-z0-9])")
_DOTTED = regex(r"(?<![a-z0-9])((?:[a-z]\.)+[a-z])(?![a-z0-9])")
_PLUSES = regex(r"(?<![a-z0-9])([a-z]) ?\+\+")
_SHARP = regex(r"(?<![a-z0-9#])([a-z])#")
_DOTNET = regex(r"(?<![a-z0-9.])\.net(?![a-z0-9])")
_VERSION = regex(r"(?<=[a-z]{3})\d{1,2}(?:\.(?:\d+|x))+(?![a-z0-9])")
"""A version written to a name, which it leaves the same: "PyTorch2.0"."""
_HUMPS = regex(r"\b[A-Z][a-z]+(?:[A-Z]+[a-z]*){2,}\b")
"""Words written as one, each with a capital: "HowDoIStart"."""
_HUMP = regex(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NUMBER = regex(r"(?<![a-z0-9])(\d+)(?!(?:st|nd|rd|th)(?![a-z]))(?=[a-z]{2})")
_COMBINING = regex(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0]+")
_SHORT_I = regex(r"и((?:(?!\u0306)[^\w\s])*)\u0306")
_SPELT_OUT = {"æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i", "ĸ": "k", "♯": "#"}
_LOOK_LATIN = str.maketrans("авеёкмнорсутхѕіјһԁԛԝαεικνορτυχ", "abeekmhopcytxsijhdqwaeiknoptux")
_LOOK_LATIN_CAPITALS = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX")
_MIXED = regex(r"(?<![^\W\d_])(?:[a-z]+[\u0370-\u052f]|[\u0370-\u052f]+[a-z])[a-z\u0370-\u052f]*", re.IGNORECASE)
_DISGUISED = regex(r"(?<![^\W\d_])[авеёкмнорсутхѕіјһԁԛԝαεικνορτυχ]+(?![^\W\d_])")
_OF_A_SHAPE = regex(r"(?:LATIN LETTER SMALL CAPITAL|(?:NEGATIVE )?(?:SQUARED|CIRCLED) LATIN CAPITAL LETTER) ([A-Z])$")
_INVISIBLE = regex(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\U000e0000-\U000e0fff]"
)
"""What Unicode has readers ignore where they cannot show it."""
_STYLED = regex(
    r"MATHEMATICAL |FULLWIDTH |(?:NEGATIVE )?(?:SQUARED|CIRCLED) LATIN |PARENTHESIZED LATIN |SCRIPT |PLANCK CONSTANT"
    r"|DOUBLE-STRUCK |BLACK-LETTER |LATIN LETTER SMALL CAPITAL "
)
_STRUCK = regex(r"(?<=[A-Za-z])[\u0305\u0330-\u0338\u20d0-\u20dc\u20e5-\u20ea]+")
"""Lines through, above and under plain letters."""
_GAPS = regex(r"\s+")
_MARKS = regex(r"[\\`*_\[\]<>#&|~]")
UNPRINTABLE = regex(
    r"[^\S\n\t ]|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_SENTENCE_END = regex(
    r"""(?:\.+|[?!;…]+)["')\]”’»*_]*(?=\s|$)"""
    r"|\.{2,}|…|[?!]+(?=[^\W\d_])|[。！？।॥؟]+|\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*•]|\d+[.)])\s)"
)
_ABBREVIATED = regex(
    r"""(?:^|[^\w.])(?:
        (?:[^\W\d_]\.\s?)+[^\W\d_]
        |ph(?:\.?\s?d)?|[bm]\.?\s?(?:tech|sc|com|arch|ed|eng|phil|pharm)
        |e\.?g|i\.?e|etc|vs|viz|cf|incl|esp|mr|mrs|ms|dr|prof|sr|jr|approx|dept|univ|govt|inc|ltd|exp|fig
        |engg?|mgr|asst|lang|sal|yrs?|hrs?|mins?|wks?
    )$""",
    re.IGNORECASE | re.VERBOSE,
)
"""What ends in a dot of its own. Met before the dot, it ends the sentence only where another plainly begins."""
_DOTTED_ANYWHERE = "|".join(
    map(r"\.?".join, "phd btech mtech bsc msc bcom mcom mba bba bca mca nlp sql gpu cpu api aws gcp llm".split())
)
"""Abbreviations wherever a dot stands in them: "P.hD"."""
_WITH_DOTS = regex(
    r"(?<![\w.@-])(?:(?P<letters>(?:[a-z]\.)+[a-z])|ph\.\s?d|[bm]\.\s?(?:tech|sc|com|arch|ed|eng|phil|pharm)"
    rf"|(?=[a-z]+\.[a-z])(?:{_DOTTED_ANYWHERE})(?![+#]))"
    r"(?:\.(?!\w)|(?![\w.@]))",
    re.IGNORECASE,
)
"""An abbreviation that is as well written without its dots."""
_INITIAL = regex(r"(?:^|[^\w.])[^\W\d_]$")
_NUMBERED = regex(r"(?:^|\n)\s*\d{1,2}$")
_BEGINNING = regex(r"\s*([A-Z][a-z]*)")
_ASKING = regex(r"\s*(?:what|how|where|which|why|do|does|can i|should i|shall i|are (?:the|there))\b")
"""How a question begins that follows an abbreviation without a capital: "do i need a phd. how long does it take"."""
_VERSUS = regex(r"(?i)\b(vs?)\.(?=\s+\S)")
_NEVER_LAST = regex(r"(?:ml eng|e\.?g|i\.?e|cf|esp|viz|vs|mr|mrs|dr|prof)$", re.IGNORECASE)
_LIST = regex(r"\s*(?:\(?(?:1|a|i)[.)]|(?:1\s?-|#1)(?=\s)|[qQ]1\b[.:)]?|[-\u2013\u2022*])\s")
_ITEM = regex(
    r"(?:^|\s+)(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]|(?:\d{1,2}\s?-|#\d)(?=\s)|[qQ]\d\b[.:)]?|[-\u2013\u2022*])\s+"
)
"""The mark of an item of a list, where a text begins with the first."""
_LIST_INSIDE = regex(r"(?:^|[\s:])\(?(?:1|a|i)\)\s.*\s\(?(?:2|b|ii)\)\s", re.DOTALL)
"""The marks of the first two items of a list with something in front of it ("tell me a) … b) …")."""
_ITEM_INSIDE = regex(r"(?:^|\s+)\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)\s+")
_OF_SYLLABLES = frozenset(("CJK", "HIRAGANA", "KATAKANA", "HANGUL"))
"""Scripts in which a character stands for a syllable or a word, which has so many letters in others."""
_LETTERS_OF_A_SYLLABLE = 3
_VOWELS = frozenset("aeiouy")
_FUNCTION_WORDS = frozenset(
    """
    a about after again all also always am an and any are around as at be because been before being between both but
    by can cannot could did do does doing done else etc even ever every for from get gets getting go goes going got
    had has have having he her here him his how i if in into is it its just keep let like ll many may maybe me might
    more most much must my need no not now of off ok on one ones only or other our out over own please quite rather
    re really s shall she should so some such t than that the their them then there these they thing things this
    those to too up us very was we well were what when where whether which while who whom whose why will with would
    yes yet you your
    """.split()
)


def clean(text: str) -> str:
    """The text without control characters: nothing in it can steer a terminal."""
    return UNPRINTABLE.sub(" ", text)


def cells(text: str) -> int:
    """Columns of a terminal that a text takes: Chinese, Japanese and Korean letters and emoji take two each."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def is_wide(char: str) -> bool:
    """Whether a character takes two columns."""
    return _cells_of(char) > 1


@lru_cache(maxsize=4096)
def _cells_of(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def quote(text: str, longest: int = 80) -> str:
    """What a person typed, fit to stand in a line of Markdown: one line, cut to `longest` characters, marks escaped."""
    line = _GAPS.sub(" ", clean(text)).strip()
    if len(line) > longest:
        line = line[: longest - 1].rstrip() + "…"
    return _MARKS.sub(r"\\\g<0>", line)


def visible(text: str) -> str:
    """The text without what is never seen, soft hyphens, joiners, marks of direction, and its styled letters plain.

    Letters that are bold, full-width, in circles, struck out or underlined are still those of the alphabet.
    """
    if text.isascii():
        return text
    return _STRUCK.sub("", "".join(map(_plain, _INVISIBLE.sub("", text))))


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """A styled letter, or a full-width sign, as the plain one; any other character as it is."""
    if char.isascii() or not (_STYLED.match(unicodedata.name(char, "")) or char == "\u3000"):
        return char
    plain = unicodedata.normalize("NFKC", char)
    return plain if plain.isascii() else _bare(char)


@lru_cache(maxsize=_KEPT)
def normalize(text: str) -> str:
    """One comparable form: no case, no marks on letters, no wide or invisible characters, single spaces."""
    if not text.isascii():
        text = visible(text.translate(_APOSTROPHES))
    if not text.isprintable():
        text = "".join(char if char.isprintable() else "" if _is_control(char) else " " for char in text)
    return " ".join((text.lower() if text.isascii() else _folded(text)).split())


def _is_control(char: str) -> bool:
    """Whether a character is neither seen nor a gap."""
    return unicodedata.category(char) in {"Cc", "Cf"} and not char.isspace()


def _folded(text: str) -> str:
    """The text in small plain letters: marks are taken from Latin, Greek and Cyrillic letters, and ß is ss.

    The Russian й is a letter of its own, not an и with a mark.
    """
    text = _MIXED.sub(lambda found: found[0].translate(_LOOK_LATIN_CAPITALS), text)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    text = _INVISIBLE.sub("", _SHORT_I.sub(r"й\1", text)).translate(_APOSTROPHES)
    text = "".join(map(_bare, text)).casefold()
    text = _COMBINING.sub("", text)
    # In a word of Latin and other letters, those that look Latin are: nobody writes half a word in Russian.
    if _MIXED.search(text):
        text = _MIXED.sub(lambda found: found[0].translate(_LOOK_LATIN), text)
        # Beside such words, one that is all of such letters is disguised as well.
        text = _DISGUISED.sub(lambda found: found[0].translate(_LOOK_LATIN), text)
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=4096)
def _bare(letter: str) -> str:
    """A letter without what Unicode builds into it and its name tells of: "L with stroke", "small capital S"."""
    if letter in _SPELT_OUT:
        return _SPELT_OUT[letter]
    name, marked, _ = unicodedata.name(letter, "").partition(" WITH ")
    if shaped := _OF_A_SHAPE.match(name):
        return shaped[1]
    if not marked or not name.startswith(("LATIN ", "GREEK ", "CYRILLIC ")):
        return letter
    try:
        return _bare(unicodedata.lookup(name))
    except KeyError:
        return letter


def as_typed(what: str, text: str) -> str:
    """Some words of a text, in small letters, with the capitals that they have there."""
    return text[at : at + len(what)] if (at := text.lower().find(what)) >= 0 else what


def words(text: str) -> list[str]:
    """The words of a text in their order, normalised, contractions spelt out, units after numbers apart ("5yrs").

    Emoticons are left out.
    "C++" is cpp, "C#" csharp, ".NET" dotnet. A dotted abbreviation loses its dots ("A.I." is ai), unless it would turn
    into a small word ("B.E." is b.e); only "U.S." is us all the same.
    """
    if text.isascii() and text.islower() and text.replace(" ", "").isalpha():
        return text.split()
    return list(_words(text))


@lru_cache(maxsize=_KEPT)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text that is not plain words already."""
    text = normalize(_HUMPS.sub(lambda found: _HUMP.sub(" ", found[0]), text))
    if "'" in text:
        text = _CONTRACTION.sub(lambda found: _CONTRACTIONS[found[0]], text)
    if _SYMBOLS.search(text):
        text = _EMOTICON.sub(" ", _VERSION.sub("", text))
        text = _DOTNET.sub(" dotnet", _SHARP.sub(r"\1sharp ", _PLUSES.sub(r"\1pp ", text)))
        text = _NUMBER.sub(r"\1 ", _DOTTED.sub(_without_dots, text))
    if text.isascii():
        return tuple((_WORD_OR_DOTTED if "." in text else _WORD).findall(text))
    # Vowel signs of Indian scripts are marks, not letters: only separators part words.
    text = "".join(char if char == "." or unicodedata.category(char)[0] in "LMN" else " " for char in text)
    parts = [part.strip(".") for part in text.split()]
    return tuple([word for part in parts for word in ([part] if _DOTTED.fullmatch(part) else part.split(".")) if word])


def _without_dots(found: re.Match[str]) -> str:
    word = found[1].replace(".", "")
    return found[1] if word in _FUNCTION_WORDS and word != "us" else word


def undotted(text: str) -> str:
    """The text with "A.I." as AI and "Ph.D." as PhD; the dot that ends a sentence stays, and so does "e.g."."""
    return _VERSUS.sub(r"\1", _WITH_DOTS.sub(_bare_of_dots, text)) if "." in text else text


def _bare_of_dots(found: re.Match[str]) -> str:
    abbreviation, text = found[0], found.string
    bare = "".join(abbreviation.removesuffix(".").replace(".", "").split())
    if _NEVER_LAST.match(abbreviation.removesuffix(".")) or (bare.lower() in _FUNCTION_WORDS and bare.lower() != "us"):
        return abbreviation
    dot = _SENTENCE_END.match(text, found.end() - 1) if abbreviation.endswith(".") else None
    ends = dot is not None and (not text[dot.end() :].strip() or not _is_inside(text, 0, dot))
    return (bare.upper() if found["letters"] else bare) + "." * ends


def sentences(text: str) -> list[str]:
    """The sentences of a text, in their order and as typed, each with its closing marks; none is blank.

    They end at . ? ! ; … and their like, at a blank line, and before an item of a list. A dot inside an abbreviation
    ("e.g. Python", "a Ph.D. in maths", "the U.S. market") ends none, unless what follows it plainly begins one ("in the
    U.S. What do they earn?"). Of a list in one line ("1. … 2. …"), each item stands for itself.
    """
    if _LIST.match(text) and "\n" not in text.strip() and len(_ITEM.findall(text)) > 1:
        return [sentence for item in _ITEM.split(text) for sentence in _sentences(item)]
    if ")" in text and _LIST_INSIDE.search(text):
        return [sentence for item in _ITEM_INSIDE.split(text) for sentence in _sentences(item)]
    return _sentences(text)


def _sentences(text: str) -> list[str]:
    """The sentences of a text that is no list in one line."""
    found = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if end[0].startswith(".") and not end[0].startswith("..") and _is_inside(text, start, end):
            continue
        found.append(text[start : end.end()])
        start = end.end()
    found.append(text[start:])
    return [sentence.strip() for sentence in found if any(map(str.isalnum, sentence))]


def _is_inside(text: str, start: int, dot: re.Match[str]) -> bool:
    """Whether a dot belongs to an abbreviation, or to the number of a list's item, in the sentence begun at start."""
    before = text[max(start, dot.start() - 20) : dot.start()]
    if _NUMBERED.search(text[start : dot.start()]):
        return True
    following = _BEGINNING.match(text, dot.end())
    begins = following is not None and following[1] != "S" and is_function_word(following[1].lower())
    if _ABBREVIATED.search(before):
        return not (begins or (_ASKING.match(text, dot.end()) and not _NEVER_LAST.search(before)))
    # An initial goes with a name: "A. Turing".
    return following is not None and not begins and _INITIAL.search(before) is not None


def foreign_script(text: str) -> str:
    """The script that most letters of a text are written in, as Unicode names it ("DEVANAGARI"); empty for Latin."""
    if text.isascii():
        return ""
    scripts = Counter(unicodedata.name(char, "?").split()[0] for char in _folded(text) if char.isalpha())
    for name in _OF_SYLLABLES & scripts.keys():
        scripts[name] *= _LETTERS_OF_A_SYLLABLE
    latin = sum(scripts.pop(name, 0) for name in ("LATIN", "?"))
    name, count = scripts.most_common(1)[0] if scripts else ("", 0)
    return name if count > latin else ""


def words_in_other_scripts(text: str) -> int:
    """How many words of a text, of two characters or more, are written in neither Latin nor Greek letters."""
    return 0 if text.isascii() else sum(map(_is_in_another_script, text.split()))


def _is_in_another_script(word: str) -> bool:
    names = [unicodedata.name(char, "LATIN") for char in word if char.isalpha()]
    return bool(names) and len(word) > 1 and not any(name.startswith(("LATIN", "GREEK")) for name in names)


def is_function_word(word: str) -> bool:
    """Whether a word holds a sentence together rather than says what it is about."""
    return word in _FUNCTION_WORDS


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The word without its ending, so that "paying", "pays" and "payed" are all "pay". Light on purpose."""
    if len(word) <= 3 or not word.isalpha():
        return word
    if word.endswith(("ies", "ied")):
        word = word[:-3] + "y"
    elif word.endswith("ing") and len(word) > 5 and _VOWELS & set(word[:-3]):
        word = word[:-3]
    elif word.endswith(("ses", "xes", "zes", "hes")) or (
        word.endswith("ed") and len(word) > 4 and _VOWELS & set(word[:-2])
    ):
        word = word[:-2]
    elif word.endswith("s") and word[-2] not in "suia":
        word = word[:-1]
    if word.endswith("ly") and len(word) > 5:
        word = word[:-2]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


_FUNCTION_STEMS = frozenset(map(stem, _FUNCTION_WORDS))


def is_function_stem(name: str) -> bool:
    """Whether a stem is that of a function word."""
    return name in _FUNCTION_STEMS


def stems(text: str) -> set[str]:
    """The stems of the words of a text."""
    return set(map(stem, words(text)))


def telling_stems(text: str) -> set[str]:
    """The stems of the words of a text that say what it is about."""
    return {stem(word) for word in words(text) if not is_function_word(word)}


@lru_cache(maxsize=1 << 16)
def trigrams(word: str) -> tuple[str, ...]:
    """The runs of three letters of a word, its ends marked by spaces; the full stop tells them from stems."""
    padded = f" {word} "
    return tuple([f".{padded[i : i + 3]}" for i in range(len(word))])
