"""Small words and names of places with one slip ("whcih", "thye", "grmany"), put right in what is typed.

What follows up an answer is mostly small words, and little else tells what they are to be: so each is read by itself,
where it is no word and one slip away from a small one, and no other word is nearer. One that is another word ("are thy
free", "si it hard") is read as a small one where both its neighbours are known to stand beside that, and neither beside
it as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from ..patterns import regex
from ..slots import COUNTRIES
from ..text import is_function_word
from .edit_distance import cost, one_edit
from .hinglish import is_hindi
from .hinglish.reading import is_surely_hindi

__all__ = ["SUBJECTS", "among_neighbours", "slips_right"]

_SMALL = frozenset(
    """
    what which where when who whom whose why how much many more most long often the they them their there then than
    that this these those with without within would could should shall will does did doing done have has having had
    about after again before because between during from into instead for and are was were been being but can not any
    you your yours our other another each every either both some such same else ever even just only also always
    all one ones once first second next last later soon now here really still too very enough less least better best
    worse good free paid pay pays cost costs sure cheap cheaper easy easier hard harder worth need needed take takes get
    learn start study make find know think want tell give show explain long longer months years hours weeks days time
    difference differ thank thanks example examples altogether together
    """.split()
)
"""Words that questions hang on, and those that follow up an answer."""
_ASKED = frozenset(
    "what which when who why how much they them that this with there then does have take you are should would".split()
)
"""Those of which a consonant may be missing in a word of three letters: "tey", "muc"."""
_SHORTENED = _ASKED | frozenset("many more first cost your".split())
"""Those that another word lacks a letter of: "how man rounds"."""
_PLACES = frozenset(
    name for names in COUNTRIES for name in names.split() if len(name) > 4 and name not in {"states", "virginia"}
) | {"emirates", "oman", "peru", "iran", "iraq", "india"}
SUBJECTS = frozenset(
    """
    salary salaries degree degrees course courses job jobs book books project projects interview interviews resume
    certificate certificates internship internships portfolio experience maths python bootcamp bootcamps masters
    learning coding statistics company companies skills skill university college fresher freshers
    """.split()
)
"""Words that much of what is asked is about: misspelt beside others, they are read so before all else."""
_TINY = frozenset("is it do to in my of or if we be on at as".split())
"""Those of two letters, which only letters that changed places make."""
_MEANT = frozenset("halve hoarder lean mony dose chine wath paye hoes thee".split())
"""Words that are no slips, though they look like some, or whose neighbours are known to tell elsewhere."""
_SELDOM, _OFTEN = 0, 60
"""How often people ask with a word that one neighbour of the small one tells from it, and both do."""
_SHORT, _LONG = 3, 7
_OF_SHORT, _PLAIN, _OF_LONG = 0.8, 1.0, 1.2
"""What the slip may cost in a word of three letters, in one of more, and in one of seven or more."""
_SURELY = 0.6
"""What it may cost beside Hindi, whose words these may be."""
_CLEARLY = 0.25
"""What the slip of another word must cost less than that of a small one, to be meant."""
_OF_PLACES = 5
"""Letters of a name of a place that is misspelt, at least; with letters that changed places, one fewer."""
_FEW = 2
"""Words of what may be the name of a place alone: "and idnia"."""
_WHERE = regex(r"(?i)\b(?:in|and|n|for|about|abt|from|or|at|vs|than|to|of) (?:the )?\Z")
"""What stands ahead of the name of a place."""
_WORD = regex(r"(?<![\w.'’@/+#-])(?:[a-z]{3,14}|(?<![^.?!\n] )[A-Z][a-z]{2,13})(?![\w'’@/+#-]|\.\w)")
_NAMED = regex(r"(?i)\b(?:name(?:'?s)?(?: is)?|naam|called|i am|i'?m|from|am)\s+\Z")
"""What stands ahead of a name, which nobody knows how to spell."""
_ANY_WORD = regex(r"[\w'’@/+#.-]*[\w'’@/+#-]")


def slips_right(text: str, is_word: Callable[[str], bool]) -> str:
    """A text with its small words and names of places as they are meant, where one slip is all that is wrong."""
    typed = [word.lower() for word in _WORD.findall(text)]
    unknown = {word for word in typed if not (word in _MEANT or is_word(word) or is_hindi(word))}
    if not unknown:
        return text
    hindi = any(map(is_surely_hindi, text.lower().split()))
    short = len(text.split()) <= _FEW

    def right(found: re.Match[str]) -> str:
        word, before = found[0].lower(), text[: found.start()]
        if word not in unknown:
            return found[0]
        meant = "" if _NAMED.search(before) else _small(word, is_word, _SURELY if hindi else _OF_LONG)
        meant = meant or _place(word, is_word, alone=short or _WHERE.search(before) is not None)
        if not meant:
            return found[0]
        return meant.capitalize() if found[0][0].isupper() else meant

    return _WORD.sub(right, text)


def _small(word: str, is_word: Callable[[str], bool], most: float) -> str:
    """The small word that a word is a slip of; empty where there is none, or another word is nearer."""
    ranked = sorted({(_price(word, name), name not in _ASKED, name) for name in one_edit(word) if name in _SMALL})
    price, _, name = ranked[0] if ranked else (2.0, True, "")
    if price > min(most, _allowed(word, name)) or [item[:2] for item in ranked[1:2]] == [ranked[0][:2]]:
        return ""
    return "" if name not in _ASKED and _is_nearer(word, price - _CLEARLY, is_word) else name


def _place(word: str, is_word: Callable[[str], bool], *, alone: bool) -> str:
    """The name of a place that a word is a slip of; empty where there is none. `alone`: where a place is named."""
    if len(word) < _OF_PLACES - alone:
        return ""
    price, name = min(((_price(word, name), name) for name in one_edit(word) if name in _PLACES), default=(2.0, ""))
    if price > _OF_LONG or (not alone and (price > _PLAIN or _is_nearer(word, price, is_word))):
        return ""
    return name


def _is_nearer(word: str, price: float, is_word: Callable[[str], bool]) -> bool:
    """Whether a word is nearer to another one than to the one which it is a slip of at that price."""
    return any(
        cost(word, other) < price for other in one_edit(word) if other not in _SMALL | _PLACES and is_word(other)
    )


def _price(word: str, name: str) -> float:
    """What the slip costs; letters that changed places are all there, be it the first two."""
    return 0.6 if sorted(word) == sorted(name) else cost(word, name)


def _allowed(word: str, name: str) -> float:
    """What the slip that makes a word of a known one may cost."""
    if len(word) > _SHORT:
        return _OF_LONG if len(word) >= _LONG else _PLAIN
    return _PLAIN if name in _ASKED and word[0] == name[0] and len(name) > len(word) else _OF_SHORT


def among_neighbours(
    text: str, beside: Callable[[str, str], bool], occurs: Callable[[str], int], as_read: Callable[[str], str]
) -> str:
    """A text with words that should be small ones as these, by what stands beside them: "are thy free", "si it hard".

    `beside` tells whether one word stands right after another in what people ask, ^ and $ being the ends; `occurs`, how
    often they ask with a word; `as_read`, what the knowledge reads a word as.
    """
    found = list(_ANY_WORD.finditer(text))
    if any(is_surely_hindi(word[0].lower()) for word in found):
        return text
    read = [as_read(word[0].lower()).split() or [""] for word in found]
    gaps = [text[one.end() : other.start()] for one, other in pairwise(found)]
    meant, end = [], 0
    for at, word in enumerate(found):
        before = read[at - 1][-1] if at and gaps[at - 1] == " " else "^"
        after = read[at + 1][0] if at < len(gaps) and gaps[at] == " " else "$"
        typed = word[0].lower()
        name = "" if word[0].isupper() else _by_neighbours(typed, before, after, beside, occurs(typed))
        if name and read[at] == [typed] and not _NAMED.search(text[: word.start()]):
            meant += [text[end : word.start()], name.capitalize() if word[0][0].isupper() else name]
            read[at], end = [name], word.end()
    return "".join(meant) + text[end:]


def _by_neighbours(word: str, before: str, after: str, beside: Callable[[str, str], bool], times: int) -> str:
    """The small word that one stands for between two others; empty where it is most likely meant itself."""
    if (
        times > _OFTEN
        or word in _SMALL | _MEANT
        or is_function_word(word)
        or beside(before, word)
        or beside(word, after)
    ):
        return ""
    names = {name for name in one_edit(word) if name in _SMALL | _TINY and _may_become(word, name)}
    fit = [name for name in names if beside(before, name) and beside(name, after)]
    if not fit and times <= _SELDOM:
        fit = [
            name
            for name in names
            if (before != "^" and beside(before, name)) or (after != "$" and beside(name, after))
            if _price(word, name) <= _SURELY or name in _ASKED
        ]
    return min(fit, key=lambda name: (_price(word, name), name)) if fit else ""


def _may_become(word: str, name: str) -> bool:
    """Whether one word may be another whose letters changed places, or that lacks or doubles one; no name is so."""
    if sorted(word) == sorted(name):
        return True
    letters = iter(name)
    is_short = name in _SHORTENED and len(name) == len(word) + 1 > _SHORT and word[0] == name[0]
    doubles = len(word) > len(name) > _SHORT and cost(word, name) <= _SURELY
    return doubles or (is_short and all(letter in letters for letter in word))
