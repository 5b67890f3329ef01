"""Ellipsis: half a question that leans on the last answer ("for a fresher?", "does that include bonuses?")."""

from __future__ import annotations

from functools import cache, partial
from typing import NamedTuple

from ...patterns import regex
from ...text import is_function_word, stem, stems, words
from ..acts.templates import Template

__all__ = ["TAX", "TIME", "Ellipsis", "ellipsis"]

_MOST_WORDS = 6
"""Words of what half a question is about, at most."""
_MACROS = {
    "start": "[no|nah|nope|aur|and|but|so|ok|okay|also|what about|how about|what if|what of|only|even|then]*",
    "it": "that|this|it|these|those|they|each|each one|each of (them|these|those)"
    "|the (salary|pay|figure|number|course|answer|figures|courses|plan)",
    "tax": "gross|net|brutto|netto|(before|after|pre|post|with|without) (tax|taxes|deductions)|before|after|in"
    " hand|inhand"
    "|take home|taxed",
    "small": "[a|an|the|my|our|some|any|someone|people|also]*",
    "with": "for|in|on|at|with|without|per|after|before|during|under|over|within|near|outside|inside|from|as|by|to|if",
    "convert": "[can|could|would] [you|u] [please] (convert|change|translate|turn|put|give|say|show) {it} (to|into|in)",
    "includes": "include|includes|included|including|cover|covers|covered|contain|mention|count|involve|mean|with"
    "|teach|need"
    "|come with|require|have|say anything (about|on)|say (about|on)|apply to|valid (for|in)|hold for|true (for|in)"
    "|the same (for|in)|same (for|in)",
}
_pattern = cache(partial(Template, macros=_MACROS))
_HALF = "{start} {with} {small} <about>"
_UNIT = (
    "{start} [per|in|is it|is that]* (monthly|hourly|yearly|annually|weekly|daily|usd|dollars|rupees|inr|euros|pounds)"
)
_ANY = "{start} [is there|have you|do you have|got]* any (idea|word|info|news|mention) (about|on|of) {small} <about>"
_INCLUDES = (
    "{start} ({convert}|(does|do|is|are|will|did|would) {it} [also|even|all|already|really]* {includes})"
    " {small} <about>"
)
_PRONOUN = "{start} (is|are|was|will|would|does|do|s) {it} [be|really|still|even|actually|too|very|so|all]* <about>"
_LOOSE = "[ok|okay|so|but]* (and|what about|how about|what of) {small} <about>"
_COUNTED = "{start} how (many|much) <about>"
_THAN = (
    "{start} [is it|is that|do they|does it|they|it]* [pay|pays|paid|earn|make|get]* (more|less|better|higher|lower)"
    " [pay|money|paid|salary]* than {small} <about>"
)
_ALSO = regex(r"(?<=\w) (?:as well|too|also)$")
_AMOUNTS = regex(r"^(?: \d+[km]?)+(?= )")
_MOST_COUNTED = 2
"""Words of what is counted, at most: more make a whole question."""
TAX, TIME = "tax", "how long"
"""What is asked of the answer at hand: whether its figure is before tax, how long it takes."""
_BARE = {
    TIME: (
        "{start} ([for] (how long|how much time|how many (months|years|weeks|hours|days))"
        " [does|do|will|would|did|is|are] [{it}|one] [usually|normally|typically] [take|last|need|require] [each]"
        "|(which|what) [one|ones|of them|of these|course|is|are|s|takes|take|would|will|needs|the|most]*"
        " (longest|shortest|quickest|fastest|longer|quicker|faster|most time|least time) [one|ones])",
        ("hour", "week", "month", "year", "day"),
    ),
    "the cost": (
        "{start} (how much|how much (does|do|will|would|is|are) {it} [cost]|[what|whats|is|are|s]* [the|its|their|any]*"
        " (cost|costs|price|prices|fee|fees|tuition|charges)|what (does|do|would|will|did|is) {it} cost|how expensive"
        " is {it}|is {it} expensive|kitna (paisa|kharcha)|kitni (fees|fee))",
        ("cost", "price", "fee", "free", "tuition", "expensive", "cheap", "money"),
    ),
    TAX: (
        "{start} [is|are|was|s|were]* [{it}]* [in|on|a|the|amount|money|figure|figures|number|numbers|pay"
        "|salary|salaries]* ({tax}) [or|and|ya] [{tax}]",
        ("tax", "taxed", "gross", "net"),
    ),
}
"""What may be asked of any answer, the ways to ask it, and the words by which an answer tells it."""
_QUALITIES = frozenset(
    map(
        stem,
        "worth hard difficult easy necessary required needed mandatory important useful good enough possible free paid"
        " stressful boring competitive expensive risky safe fun helpful compulsory essential".split(),
    )
)
"""Stems of what is asked of a subject."""
_WHOLE = frozenset(
    "do does did is are am was were can could should would will shall have has what how why who whose which when where"
    " or ya vs and kya kaise kyu kyun kitna kitni kitne kaun kon konsa kaunsa kab kahan mujhe karu learn become get"
    " work need find make study begin start take choose prepare apply".split()
)
"""In what follows a preposition, a sign of a whole question."""


class Ellipsis(NamedTuple):
    """Half a question."""

    about: str
    """What it asks of the last answer, in the person's words."""
    said: str
    """All of it."""
    stems: frozenset[str]
    """The telling words of it; an answer that holds them speaks of it."""
    includes: bool = False
    """Whether it asks if the answer takes that in."""
    any_of: bool = False
    """Whether one of the words will do."""
    loose: bool = False
    """Whether it may be whole: "what about Germany"."""
    counts: bool = False
    """Whether it asks how many."""
    pay: bool = False
    """Whether it leans on an answer about pay alone: "more than in Berlin?"."""
    whole: bool = False
    """Whether it is whole but for its subject, a pronoun: "is it hard"."""


def ellipsis(utterance: str, rewritten: str) -> Ellipsis | None:
    """The half of a question that an utterance is, as typed or as rewritten; None for a whole one."""
    for text in (utterance, rewritten):
        said = _ALSO.sub("", "".join(f" {word}" for word in words(text)))
        for about, (template, signs) in _BARE.items():
            if _pattern(template).fullmatch(_AMOUNTS.sub("", said)):
                # Nothing but the answer at hand tells of its own figure whether that is before tax.
                told_by = frozenset(map(stem, signs))
                return Ellipsis(about, said.strip(), told_by, about == TAX, any_of=True, pay=about == TAX)
        if (than := _pattern(_THAN).fullmatch(said)) and len(than["about"].split()) <= _MOST_COUNTED:
            than_what = frozenset(stems(than["about"]))
            return Ellipsis(than["about"].strip(), said.strip(), than_what, includes=True, pay=True)
        if _pattern(_UNIT).fullmatch(said):
            return Ellipsis(said.split()[-1], said.strip(), frozenset({stem(said.split()[-1])}))
        includes = _pattern(_INCLUDES).fullmatch(said) or _pattern(_ANY).fullmatch(said)
        found = includes or _pattern(_HALF).fullmatch(said)
        if text is utterance:
            loose = None if found else _pattern(_LOOSE).fullmatch(said)
            if loose and len(loose["about"].split()) <= _MOST_COUNTED:
                return Ellipsis(loose["about"].strip(), said.strip(), frozenset(stems(loose["about"])), loose=True)
        asked = found["about"].split() if found else []
        # "In us" is in the US.
        telling = frozenset(stem(word) for word in asked if word == "us" or not is_function_word(word))
        if telling and len(asked) <= _MOST_WORDS and (includes or not _WHOLE & set(asked)):
            return Ellipsis(" ".join(asked), said.strip(), telling, includes is not None)
        counted = _pattern(_COUNTED).fullmatch(said)
        if counted and len(counted["about"].split()) <= _MOST_COUNTED:
            return Ellipsis(
                counted["about"].strip(), said.strip(), frozenset(map(stem, counted["about"].split())), counts=True
            )
        pronoun = _pattern(_PRONOUN).fullmatch(said)
        about = pronoun["about"] if pronoun else said if text.rstrip().endswith("?") else ""
        quality = frozenset(map(stem, about.split())) & _QUALITIES
        if quality and (pronoun or len(about.split()) == 1):
            return Ellipsis(about.strip(), said.strip(), quality, whole=True)  # "Is it hard", "enough?"
    return None
