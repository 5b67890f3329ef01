"""Other spellings: British and American, and "learnin"; a word is read in the one that the knowledge has."""

from __future__ import annotations

from collections.abc import Iterator

from ..patterns import regex

__all__ = ["varieties"]

_SHORTEST = 5
"""Letters from which on a word is spelt otherwise by rule: "or" is no "our"."""
_RULES = [
    (regex(pattern), other)
    for british, american, behind in (
        ("is", "iz", r"(?=e$|ed$|es$|er$|ers$|ing$|ation)"),
        ("ys", "yz", r"(?=e$|ed$|es$|er$|ers$|ing$)"),
        ("re", "er", r"(?=s?$)"),
        ("ogue", "og", r"(?=s?$)"),
        ("enc", "ens", r"(?=es?$)"),
    )
    for pattern, other in ((british + behind, american), (american + behind, british))
]
_RULES += [
    # "Hours" and "course" have no other spelling.
    (regex(r"([aeiou].*)our(?=s?$|ed$|ing$|ful|able|ite|ist|hood)"), r"\1or"),
    (regex(r"or(?=s?$|ed$|ing$|ful|able|ite|ist|hood)"), "our"),
    (regex(r"([aeiou].*[aeiou])ll(?=ed$|ing$|er$|ers$)"), r"\1l"),
    (regex(r"([aeiou].*[aeiou])l(?=ed$|ing$|er$|ers$)"), r"\1ll"),
]
_PAIRS = (
    ("tyre", "tire"),
    ("grey", "gray"),
    ("mum", "mom"),
    ("cosy", "cozy"),
    ("plough", "plow"),
    ("sceptic", "skeptic"),
    ("pyjama", "pajama"),
    ("programme", "program"),
    ("practise", "practice"),
    ("enrol", "enroll"),
    ("fulfil", "fulfill"),
    ("skilful", "skillful"),
    ("jewellery", "jewelry"),
    ("aluminium", "aluminum"),
    ("paediatric", "pediatric"),
    ("judgement", "judgment"),
)
_OTHER = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}


def varieties(word: str) -> Iterator[str]:
    """The other spellings that a word may have; many of them are no words."""
    for ending in ("", "s"):
        if word.endswith(ending) and (other := _OTHER.get(word.removesuffix(ending))):
            yield other + ending
    if len(word) >= _SHORTEST:
        if word.endswith("in"):
            yield f"{word}g"
        for pattern, other in _RULES:
            changed = pattern.sub(other, word)
            if changed != word:
                yield changed
