"""Reading Hinglish as English: "python step hata de" is "remove python step".

Hindi puts the verb last, and "in" and "from" behind. So a sentence is cut into clauses at its verbs, each clause into
phrases (`clauses.py`, `phrases.py`), and these are put together again in the order of English (`english.py`).
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ...patterns import regex
from ...text import undotted, words
from .clauses import clauses, is_verb, verb
from .english import in_order
from .half_questions import HALF_QUESTIONS
from .idioms import IDIOMS
from .verbs import ASPECTS
from .words import AFTER, DROPPED, NOUNS, OWN, QUESTIONS, SAME, SUBJECTS

__all__ = ["in_english", "is_hindi", "is_hinglish", "is_surely_hindi"]

_HALF_SURE = frozenset("h hai he ko ki ka ke se hu ho hi b bhi mai hn main me kar kr de lo to".split())
"""Words that are Hindi beside a word that surely is."""
_ENGLISH = frozenset(
    """
    he sal main mein hum pr par bad se to b bi k hi din tu me pe ya ki ke ka wo jo is use bd h hn hen aap hein ho the
    tha sab kal or do de le lo di du kab
    """.split()
)
"""Words that may as well be English."""
_SURE = (
    frozenset(
        """
        sach wala wali wale ghanta mahina chalega milti milta milega hogi baki karo karu kar kr krna mat bas hu hota
        hoti chahta hua hui hata jod bola pucha kaunsa tum galat papa samjha samjhao aate padha seekha sikha
        banna banne banega banaya
        """.split()
    ).union(SAME, SAME.values(), QUESTIONS, OWN, ASPECTS)
    - _ENGLISH
)
"""Words that are surely Hindi."""

_PARTS = regex(r"([^\w\s'’+#]+(?:\s+|$)|\s[-–—]+\s|\n+|(?<=\w)[!?…]+|[^\x00-\u024f\u0900-\u097f]+\s*)")
_ATTAINED = frozenset("become get learn earn find switch go".split())
"""Verbs of what one may come to by what is done before: "padhke ban sakte hai"."""
_FEW = 3
"""Words, at most, of half a question: "fresher ki"."""
_LEAST, _MOST_ENGLISH = 2, 0.2
"""How many words of Hindi there must be, and which share of all words in Hinglish."""
_DROPPED = frozenset("yaar bhai arre bhaiya".split())
_I = regex(r"(?:^|(?<=^to )|(?<=^par )|(?<=^aur ))me(?= \S+ )")
_RANGE = regex(r"(?<!\S)(\d+) ?(?:se|to|ya|-) ?(\d+)(?= (?:ghanta|hours?|hrs?|saal|mahina|hafta)\b)")
_SAID = regex(r"(?<!\S)((?:maine|tune|tumne|aapne|usne|kisne|\w+ ne)(?: \S+){0,3} )kaha(?!\S)")
_THAT = regex(r"\bthat,? (?=(?:how|what|which|where|when|why|who)\b)")
_POWER_BI = regex(r"\bpower bi\b", re.IGNORECASE)
_NEXT = regex(r"(?<=[^\s,]) (?=(?:to )?ab (?:aage )?kya(?: k\w+)?$)", re.IGNORECASE)
"""Where a question of what comes next begins, behind what is told."""
_IN_ENGLISH = regex(
    r"(?<=[^\s,]) (?=(?:and|n|&) (?:wh?at|wht|which|how|where|when|who|is|are|do|does|can|should|will|would)\b)",
    re.IGNORECASE,
)
"""Where a question in English begins, behind a sentence in Hinglish."""
_NO_NO = regex(r"^\s*n(?:ah?|h)?[io]+n? (?:n(?:ah?|h)?[io]+n? )+(?=\S)", re.IGNORECASE)
"""A no said more than once, which denies what was said before and nothing of what follows: "nahi nahi, …"."""
_NOT_THAT = regex(r"\b((?:k[aie]|wal[aie]) n(?:ah?|h)?[io]+n?) (?=(?:\S+ ){1,2}(?:k[aie]|wal[aie])\b)", re.IGNORECASE)
"""What is denied ahead of what is meant: "US ka nahi India ka bolo"."""
_CLAIM = regex(
    r"^((?:.*[.!?,] ?)?(?:\S+ ){0,2}(?:(?:mera|meri|mere) (?!bhai )(?:\S+ ){1,5}?|w[aoh]+ )(?:bol|kah|keh|kh)t[aei]"
    r" (?:hai|h|he|hain|hn|tha|thi|the)) (?!ki )(?=\S+ \S)",
    re.IGNORECASE,
)
"""What somebody else says, in front of what it is: "mera dost bolta hai python slow hai"."""
_WEAK = regex(
    r"\b((?:english|maths?) (?:\S+ )?(?:kamzor|kamjor|weak|kharab) (?:hai|h|he)) (?:to )?(?=\S+ \S)", re.IGNORECASE
)
"""What somebody is weak in, in front of what they ask because of it."""
_COMMA = regex(r", (?=(?:and|or|but|so|because|if|then|that)\b)|(?<=,), ")
_WHOLE = regex(r"\S*\w_\w\S*")
_MEANS = regex(
    r"(?<!\bin)(?<!\bwith)(?<!\bor)(?<!\band)(?<!\buse)(?<!\blearn)(?<!\bknow)(?<!\bis)(?<!\bneed) matlab\??$"
)
"""A question of what something means; MATLAB is what is known, used or learnt."""
_TAGS = frozenset("do de na kya please pls plz yaar bhai bro ab".split())
_NAMES = frozenset("lena mila dena bana ja du".split())
"""Verbs that are names as well."""
_SMALL = frozenset("se ko ka ki ke bhi".split())
"""Words that are Hindi in a sentence beside one that surely is."""
_IN = regex(r"\b(?:weeks?|months?|days?|years?|india|uk|usa?|germany) me(?:$|[ ?])", re.IGNORECASE)
"""What "me" stands behind as the Hindi for "in"."""
_A_JOB = regex(r"\b(gets?|finds?) job\b")
_MY_JOB = regex(r"\b(leav(?:e|ing)|quit(?:ting)?) (?=job\b)")
_ONE = regex(r"(?<![\w.-])1 (hour|month|year|day|week)s")
_BY = regex(r"^by (\w+ing(?: [^,]{1,40})?), ((?:can|will) [^,]{1,60})$")
"""By what means something can be attained, ahead of it, as in Hindi."""
_SEVERAL = regex(r"(\d|how many) week(?!s)")


def in_english(text: str) -> str:
    """What a text in Hinglish says in English; a sentence that cannot be read, or is in English, stays as it is."""
    said = [word.strip(".,?!").lower() for word in text.split() if not word.startswith("MATLAB")]
    half = (1 < len(said) <= _FEW and said[-1] in {"ki", "ka", "ke"}) or _MEANS.search(text) is not None
    half = half or _IN.search(text) is not None
    half = half or (len(said) > 1 and said[-1] == "h" and (verb(said[-2]) or ("", "", ""))[2] == "inf")
    half = half or (said[-1:] == ["do"] and not {"ke", "ka", "ki", "mujhe", "koi", "kuch", "ek"}.isdisjoint(said))
    # "Seekhu", shall I learn, is no word of English by chance.
    longer = 2 if "ya" in said else _FEW + 1  # So is none of "jau ya …", shall I go or.
    asks = any((verb(word) or ("", "", ""))[2] == "may" for word in said if len(word) > longer)
    surely = (asks or not _SURE.isdisjoint(said)) and (len(said) <= _FEW or sum(map(_may_be_hindi, said)) >= _LEAST)
    if not (half or surely or (_last(said) not in _NAMES and is_verb(_last(said)))):
        return text
    parts = _PARTS.split(_with_commas(undotted(text)))
    ends = [*parts[1::2], ""]
    parts[::2] = [_sentence(part, asks="?" in end) for part, end in zip(parts[::2], ends, strict=True)]
    return "".join(parts)


def _with_commas(text: str) -> str:
    """A text with a comma where one thing said ends and another begins."""
    text = _NEXT.sub(", ", _NO_NO.sub("no, ", _POWER_BI.sub("powerbi", text)))
    text = _WEAK.sub(r"\1, ", _CLAIM.sub(r"\1, ", text))
    return _IN_ENGLISH.sub(", ", _NOT_THAT.sub(r"\1, ", text))


def is_hindi(word: str) -> bool:
    """Whether a word is a small word of Hindi, or a verb, which says nothing of what is asked."""
    return any(word in kind for kind in (_SURE, _HALF_SURE, SAME, NOUNS, SUBJECTS, AFTER, DROPPED)) or is_verb(word)


def is_surely_hindi(word: str) -> bool:
    """Whether a word is Hindi and no word of English."""
    return word in _SURE or (len(word) > _FEW and is_hindi(word) and word not in _ENGLISH)


def _may_be_hindi(word: str) -> bool:
    return is_hindi(word) or word in ASPECTS


def is_hinglish(text: str) -> bool:
    """Whether a text is in Hinglish, rather than in English with a word of Hindi in it."""
    said = words(text)
    hindi = [word for word in said if word in _SURE or word in _DROPPED or is_verb(word)]
    return len(set(hindi)) >= _LEAST and len(hindi) >= _MOST_ENGLISH * len(said)


def _last(words: list[str]) -> str:
    """The last word that is no tag, and no part of a verb."""
    return next((word for word in reversed(words) if word not in _TAGS), "")


def _sentence(typed: str, *, asks: bool) -> str:
    """A sentence in English, or as typed."""
    line = " ".join(map(_spelt, typed.split()))
    kinds = (_SURE, NOUNS, _SMALL)
    hindi = any(any(word in kind for kind in kinds) or is_verb(word) for word in line.split())
    if not (hindi or _MEANS.search(line) or _IN.search(line)):
        return typed
    line = _SAID.sub(r"\1bola", _RANGE.sub(r"\1-\2", _I.sub("main", line)))
    for pattern, meant in _idioms():
        line = _read_whole(pattern, meant, line)
    found = list(clauses(line.split()))
    for first, then in pairwise(found):
        if first.base == "leave" and first.form == "having" and then.form in {"may", "should"}:
            first.form, first.asks = then.form, then.asks  # "Should I quit and study?"
        if first.form == "having" and then.form in {"can", "will"} and then.base in _ATTAINED:
            first.form = "by"
        if first.form in {"having", "by"} and first.words[:1] == ["kya"] and len(first.words) > 1:
            first.words, then.asks = first.words[1:], True  # "Kya main ghar pe padhke ban sakta hu".
    # "It is in my exam, so should I do it?" asks the second alone.
    leads = [behind.words[:1] == ["to"] and behind.form == "may" for behind in found[1:]]
    read = [in_order(clause, asks=asks and not lead) for clause, lead in zip(found, [*leads, False], strict=True)]
    if not all(read):
        return typed
    line = (
        _WHOLE.sub(_in_words, _COMMA.sub(" ", ", ".join(read))).replace("~", "").replace(" ,", ",").replace(",,", ",")
    )
    line = _BY.sub(r"\2 by \1", line)
    line = _MY_JOB.sub(r"\1 my ", _A_JOB.sub(r"\1 a job", _THAT.sub("", line)))
    return (
        typed[: len(typed) - len(typed.lstrip())]
        + " ".join(_SEVERAL.sub(r"\1 weeks", _ONE.sub(r"1 \1", line)).split())
        + typed[len(typed.rstrip()) :]
    )


def _read_whole(pattern: re.Pattern[str], meant: str, line: str) -> str:
    return pattern.sub(lambda found: _joined(found.expand(meant)), line)


def _in_words(phrase: re.Match[str]) -> str:
    """The words of a phrase that was read as one."""
    return " ".join(NOUNS.get(word, word) for word in phrase[0].split("_"))


def _joined(phrase: str) -> str:
    """A phrase as one word, with the spaces around it."""
    if phrase.startswith("= "):
        return phrase[2:]
    return phrase if phrase.endswith(" ") or phrase == "wapas ja" else phrase.strip().replace(" ", "_")


def _spelt(word: str) -> str:
    """A word of Hindi in one spelling; any other as typed."""
    return SAME.get(word.lower(), word.lower() if word.lower() in _SURE else word)


@cache
def _idioms() -> list[tuple[re.Pattern[str], str]]:
    return [
        (
            regex(rf"(?<!\S)(?:{pattern})(?!\S)" if not pattern.endswith("(?=\\S)") else pattern, re.IGNORECASE),
            meant,
        )
        for pattern, meant in (HALF_QUESTIONS | IDIOMS).items()
    ]
