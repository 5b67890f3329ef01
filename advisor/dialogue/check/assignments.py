"""Answers given in so many words to questions that are named: "this one yes, but 6 no", "turn SQL into a little".

A message is read from left to right as targets (the questions that it names, by number, name or place) and letters (the
answers that it says in words), which are paired; letters that only tell what stood before are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from re import Match
from typing import NamedTuple

from ...guidance import SkillQuestion
from ...patterns import regex
from ...text import normalize, stem, telling_stems, words
from ..patterns import compiled
from .check_corrections import is_of
from .check_lists import of_the_question
from .grading import grade
from .marks import LITTLE, NO, OPEN, SKIPPED, YES
from .named_parts import GENERAL, STEM, names

__all__ = ["Assigned", "assigned"]

_LETTERS = {
    **dict.fromkeys("yes yeah yep yup haan han ha".split(), YES),
    **dict.fromkeys("little bit thoda thodi".split(), LITTLE),
    **dict.fromkeys("no nope nah nahi nahin nhi none nothing never zero".split(), NO),
    **dict.fromkeys("well fine good solid strong easily daily fluent".split(), YES),
    **dict.fromkeys("skip skipped pass".split(), SKIPPED),
}
_WORD = r"(?P<{}>yes|yeah|yep|yup|haan|no|nope|nahi|nhi|(?:a )?(?:little|bit)|thoda|skip)"
_A = r"(?:(?:an?|the|just|only|still|firm|clear|plain|also|as|to|['\"\u2018\u201c]) ?)*"
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_COUNT = rf"(?P<count>{'|'.join(_COUNTS)}|[2-9])"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_ENDS = r"(?=['\"\u2019\u201d]?(?: ?[.,;:!?)\u2026-]| (?:to|for|on|too|as well|either|also|instead|please|pls|plz|there|now|then|and|but|so|again|since|because|except|apart|at most|rather|in fact|not|actually|though|hai|karo|kar|is what|was|would|with|q?\d)\b|$))"
_TOKEN = compiled(rf"""
    (?P<old>\b(?:my|your|that|the)(?: \w+)? {_WORD.format("o1")}(?= (?:on|for|to|about|in|at|there)\b)
    |\b(?:i|you|it|maine)(?:'ve|'d)?(?: (?:had|have|just|first|only|already|clearly|wrongly|also|still))* (?:said|answered
    |clicked|typed|ticked|gave|entered|chose|wrote|put|noted|marked|took|have|had|got|list|listed|bola)(?: (?:it|that|me
    |them|down|as|for|here|there|both))* {_A}{_WORD.format("o2")}\b
    |\b(?:i|you) skipped(?: (?:it|that|this))?\b
    |\b(?:scratch|forget|ignore|cancel) (?:my |that |the ){_WORD.format("o3")}\b
    |\b(?:over|under)(?:stated|sold)\b|\bexaggerated\b|\b(?:was|were) too (?:kind|generous|harsh|modest|optimistic|hard|strict)\b)
    |(?P<group>\b(?:both|all|the|those|two|three)(?: of)?(?: (?:my|the|these|those))*(?: (?:one|two|three|four|five))?
    [ ](?:{_WORD.format("g")}(?:e?s)?[ ](?:answers?|ones?)
    |(?:(?:one|ones|that|which) )*i (?:(?:have|had|just) )*(?:(?P<skipped>skipped)|(?:said|answered) {_WORD.format("g2")}(?: to)?))\b)
    |(?P<denied>\b(?:not|isn'?t|wasn'?t|aren'?t|never|rather than|instead of|than|no longer|shouldn'?t(?: have)? (?:be|been
    |say)|from)[ ]{_A}{_WORD.format("d")}\b(?! (?:to|for) (?:{_WORD.format("d2")})\b))
    |(?P<rest>\b(?:the |all (?:the )?)?(?:rest(?: of (?:it|them|these|those|the questions))?|others|remaining(?: ones)?
    |everything else|baa?ki)\b|(?<=to )(?:all|everything|each|every one) (?:of )?(?:it|them|these|those)\b)
    |(?P<range>\b(?:everything |(?:all |those )?from |(?:questions?|numbers?|q) ?)*(?P<r1>\d{{1,2}}) ?(?:to|-|till|until|through|\u2013) ?(?P<r2>\d{{1,2}})\b
    (?! ?(?:years?|months?|weeks?|days?|hours?|hrs?|times|%)\b))
    |(?P<lastn>\b(?:the )?(?P<which>last|final|other|remaining|next|first|ones?)[ ]{_COUNT}(?: (?:ones|questions|answers))?\b
    |\bthe {_COUNT.replace("count", "count2")} (?:that (?:are|is) |which are |still )?(?:left|remaining|after (?:it|this
    |that)|behind (?:it|this)|others)\b)
    |(?P<this>\b(?:this|the current)(?: one| question| answer)?(?= |,|:|;|\.|$)|\bhere(?= |,|:|;|\.|$)
    |(?:(?<=yes to )|(?<=no to )|(?<=little to )|(?<=yes for )|(?<=no for )|(?<=little for ))(?:that|it)(?: one)?\b)
    |(?P<before>\b(?:the |my )?(?:one|question|answer) (?:right |just )?before\b(?: (?:this|that|it))?(?: one)?
    |\b(?:the |my )?(?:last|previous|earlier|latest)[ ](?:one|answer|question)\b|\bthat one\b)
    |(?P<end>\bthe (?:very )?last\b(?! \w*[a-z]{{3}}))
    |(?P<nth>\b(?:the )?(?P<ord>{"|".join(_ORDINALS)})(?: one| question| answer)\b)
    |(?P<number>(?<![\w.:/-])(?:(?:question|number|no\.?|q|point) ?)?#?(?P<n>\d{{1,2}})(?:st|nd|rd|th)?
    (?! ?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|h|projects?|times|people|percent|%|models?|courses?|lines|tests?
    |minutes?|out of|of my|k|lakhs?)\b)(?![\w%.]*\w))
    |(?P<letter>\b{_A}(?:(?P<l>yes|yeah|yep|yup|haan|skip)\b|{_WORD.format("l2")}\b{_ENDS}))
    |(?P<weak>\b{_A}(?P<w>yes|no|nope|nahi|nhi|(?:a )?(?:little|bit)|thoda|none|nothing|never|zero|well|fine|good|solid|strong|easily|daily|fluent)\b)
    |(?P<joint>[.!?;\u2026]+(?= |$|['\"\u201d\u2019)])|[,:]|\s-+\s|\b(?:but|so|because|since|though|although|while|as i|except|apart from|besides)\b
    |(?<=\s)=+>?(?=\s))
    |(?P<word>[\w+#'-]+)
""")
_ROW = regex(r"\W*(?:[ylns](?:es|o)?[\s,;/]+(?:and )?){2,}[ylns](?:es|o)?\W*")
"""Answers in a row by their first letters: "y y l n"."""
_ALL = regex(r"\bto (?:all|everything|each|every one) (?:of )?(?:it|them|these|those)\b")
"""What gives one answer to the question asked and all behind it."""
_TO = frozenset({"to", "for", "on"})
"""What stands between a letter and the question that it is of."""
_INTERJECTION = regex(
    r"(?:(?:no|nope|nahi|oh|ah|hey|ok|okay|yes|yeah|well|hmm|arre|bhai|yaar|sir)[, .!]+)*"
    r"(?:(?:no|nope|nahi|oh)[, ]+)?(?:wait|sorry|hold on|hang on|oops|ups|actually|correction|mistake|my mistake|galti|galat|wrong|incorrect)"
    r"(?: (?:no|a (?:moment|second|minute|sec)|that was wrong))?\b[, .!:-]*"
)
"""What is called out ahead of a correction: its "no" answers nothing."""
_FILLERS = frozenset(
    """
    ok okay oh ah so a an the and or nor both all is are was were be been being should would could shall have had has will must can may
    i i'd i'll i've i'm you we it it's its that that's make put mark set change turn take count note call say write
    switch correct update give fix please pls plz kindly just only rather also too as well to into in for of on at from
    down up then now than more like supposed meant mean means answer answers answered question questions one
    ones number no q my your me for both not do did does with regard regarding about concerning if so them these there
    those instead either again over back actually really honestly fact after all
    karo kar do hai ko mein me tha thi ye wo to bhi
    """.split()
)


_NO_PARTS = frozenset(
    """
    change say tell ask work weeks week run set fit use finish write read choice code learn something new most known
    task stuck wrong others explain example data others somebody yourself like
    """.split()
)
"""Words of questions that are said of much else."""


class Assigned(NamedTuple):
    """The answers that a message gives in so many words."""

    letters: dict[SkillQuestion, str]
    rest: str = ""
    """The answer to all that are not named; empty where none is given."""

    def __bool__(self) -> bool:
        return bool(self.letters or self.rest)


class _Token(NamedTuple):
    """Something in a message: a `target`, a `letter`, one that is `old` or `weak`, the `rest`, a `joint`, or a `word`."""

    kind: str
    targets: tuple[SkillQuestion, ...] = ()
    letter: str = ""
    text: str = ""
    by_name: bool = False
    """Whether the targets are named, and not counted or pointed at."""


class _Places(NamedTuple):
    """What the places that a message names are counted from."""

    numbered: Sequence[SkillQuestion]
    asked: SkillQuestion
    latest: SkillQuestion | None
    given: Mapping[SkillQuestion, str]

    def open(self) -> list[SkillQuestion]:
        """The questions without an answer, in order."""
        return [item for item in self.numbered if self.given[item] == OPEN]

    def answered(self) -> list[SkillQuestion]:
        """The others."""
        return [item for item in self.numbered if self.given[item] != OPEN]


def assigned(
    utterance: str,
    numbered: Sequence[SkillQuestion],
    asked: SkillQuestion,
    latest: SkillQuestion | None,
    given: Mapping[SkillQuestion, str],
) -> Assigned:
    """The answers in so many words to questions that are named, another than the one `asked` among them; else empty.

    `numbered`: the questions in the order of their numbers; `latest`: the one whose answer was taken last; `given`: the
    letters that stand now.
    """
    said = normalize(utterance).replace("\u2019", "'")
    if row := _in_a_row(said, numbered, given):
        return Assigned(row)
    called = _INTERJECTION.match(said)
    said = said[called.end() :] if called else said
    places = _Places(numbered, asked, latest, given)
    tokens = list(_tokens(said, places))
    letters, rest, plain = _paired(tokens, places)
    others = {item for item in letters if item != asked}
    several = len({token.letter for token in tokens if token.kind in {"letter", "weak"}}) > 1
    if several and not others and of_the_question(utterance, asked):
        return Assigned({})  # "The mean I know, the rest not" is of one question.
    old = {item for item in others if given[item] != OPEN}
    if rest and not others and _ALL.search(said):
        letters.setdefault(asked, rest)
    elif rest and not others:
        return Assigned({})
    if any(is_of(said, asked, item) for item in others):
        return Assigned({})  # "Models no", where it asks of models in use.
    if not plain or not (others or rest) or (len(letters) < 2 and not rest and not (old or "?" not in said)):
        return Assigned({})
    return Assigned(letters, rest)


def _in_a_row(
    said: str, numbered: Sequence[SkillQuestion], given: Mapping[SkillQuestion, str]
) -> dict[SkillQuestion, str]:
    """Answers to the questions that are open, one after the other: "no, no, yes and a little"; empty for none."""
    left = [item for item in numbered if given[item] == OPEN]
    if _ROW.fullmatch(said):
        letters = [word[0] for word in words(said) if word != "and"]
    else:
        parts = [part.strip() for part in regex(r"[,;.!]|\band\b").split(said) if part.strip()]
        found = [_LETTERS.get(part.removeprefix("a "), "") for part in parts]
        joined = "and" in said.split() or len({*found}) > 1
        letters = found if len(found) > 1 and all(found) and joined and len(found) + ("and" in said) > 2 else []
    return dict(zip(left, letters, strict=False)) if len(letters) <= len(left) else {}


def _tokens(said: str, places: _Places) -> Iterator[_Token]:
    """What stands in a text, from left to right."""
    named = names(places.numbered)
    longest = max(map(len, named), default=1)
    pending: list[str] = []
    spoken: SkillQuestion | None = None
    for found in _TOKEN.finditer(said):
        kind = found.lastgroup and next(name for name in _KINDS if found[name] is not None)
        if kind == "word":
            pending.append(found[0])
            continue
        for token in _of_words(pending, named, longest, places):
            spoken = token.targets[-1] if token.targets else spoken
            yield token
        pending = []
        token = _token(kind or "", found, places, spoken)
        spoken = token.targets[-1] if token.targets else spoken
        yield token
    yield from _of_words(pending, named, longest, places)


_KINDS = tuple("old group denied rest range lastn this before end nth number letter weak joint word".split())
"""What a token of `_TOKEN` may be."""


def _token(kind: str, found: Match[str], places: _Places, spoken: SkillQuestion | None) -> _Token:
    text = found[0]
    if kind in {"old", "denied"}:
        return _Token("old", text=text)
    if kind == "letter":
        return _Token("letter", letter=_letter(found["l"] or found["l2"]), text=text)
    if kind == "weak":
        return _Token("weak", letter=_letter(found["w"]), text=text)
    if kind == "joint":
        return _Token("joint", text=text)
    if kind == "rest":
        return _Token("rest", text=text)
    return _Token("target", _at(kind, found, places, spoken), text=text)


def _at(kind: str, found: Match[str], places: _Places, spoken: SkillQuestion | None) -> tuple[SkillQuestion, ...]:
    """The questions that a place names."""
    numbered, latest = places.numbered, places.latest
    if kind == "this":
        return (places.asked,)
    if kind == "group":
        letter = SKIPPED if found["skipped"] else _letter(found["g"] or found["g2"])
        return tuple(item for item in numbered if places.given[item] == letter)
    if kind == "range":
        return tuple(numbered[int(found["r1"]) - 1 : int(found["r2"])])
    if kind == "end":
        return tuple(numbered[-1:])
    if kind == "before":
        if "before" in found[0]:
            at = numbered.index(spoken or places.asked)
            return tuple(numbered[at - 1 : at]) if at else ()
        return (latest,) if latest else tuple(places.answered()[-1:])
    if kind == "nth":
        return (numbered[_ORDINALS.index(found["ord"])],) if _ORDINALS.index(found["ord"]) < len(numbered) else ()
    if kind == "number":
        return (numbered[int(found["n"]) - 1],) if 1 <= int(found["n"]) <= len(numbered) else ()
    count = found["count"] or found["count2"]
    count = _COUNTS.get(count) or int(count)
    which, left = found["which"] or "left", places.open()
    if which == "first":
        return tuple(numbered[:count])
    behind = left if count == len(left) else [item for item in left if item != places.asked]
    if which in {"next", "left", "other", "remaining"}:
        return tuple(left[:count] if which == "next" else behind[-count:])
    return tuple(behind[-count:] if len(behind) >= count else places.answered()[-count:])


def _letter(word: str) -> str:
    return _LETTERS[word.removeprefix("a ")]


def _of_words(
    said: list[str], named: Mapping[tuple[str, ...], tuple[str, ...]], longest: int, places: _Places
) -> Iterator[_Token]:
    """Words as the questions that they name, the longest names first, or as what they are."""
    by_id = {item.id: item for item in places.numbered}
    if len(said) == 1 and (first := _first_word(said[0], places.numbered)):
        yield _Token("target", (first,), text=said[0], by_name=True)
        return
    place = 0
    while place < len(said):
        for length in range(min(longest, len(said) - place), 0, -1):
            key = tuple(map(stem, said[place : place + length]))
            if ids := named.get(key):
                name = " ".join(said[place : place + length])
                yield _Token("target", tuple(by_id[item] for item in ids), text=name, by_name=True)
                break
        else:
            length = 1
            part = _part(said[place], places.numbered)
            yield (
                _Token("target", (part,), text=said[place], by_name=True) if part else _Token("word", text=said[place])
            )
        place += length


def _first_word(word: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The question whose title begins with a word that stands alone: "learning yes"."""
    return next((item for item in questions if words(item.title)[:1] == [word] and len(words(item.title)) > 1), None)


def _part(word: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The only question whose own words hold a word that tells: "joins", "over-fitting"."""
    if word in _NO_PARTS or word in _FILLERS:
        return None
    said = telling_stems(word.replace("-", "")) - GENERAL
    having = [
        item
        for item in questions
        if said & telling_stems(item.text.replace("-", "")) or (len(stem(word)) >= STEM and item.id.startswith(stem(word)))
    ]
    return having[0] if said and len(having) == 1 else None


class _Pairing:
    """Pairs the targets of a message with its letters, token by token."""

    def __init__(self, places: _Places) -> None:
        self._places = places
        self.letters: dict[SkillQuestion, str] = {}
        self.rest = ""
        self.unclear = False
        """Whether a letter was of nothing that is named."""
        self._waiting: list[SkillQuestion] = []
        """What is named and has no letter yet."""
        self._rest_waits = False
        self._ahead = ""
        """The letter that goes on to what is named behind it."""
        self._led: tuple[SkillQuestion, ...] = ()
        """What got it last."""
        self._spoken: tuple[SkillQuestion, ...] = ()
        """What was named last."""
        self._told = False
        """Whether the clause tells more than names and letters."""
        self._denied = False
        """Whether the letter that stands is denied, so that another one is to come."""
        self._clause: list[_Token] = []
        self.opening = ""
        """The first clause, where it names nothing."""
        self.told_of: list[tuple[list[SkillQuestion], str]] = []
        """What is named in clauses that tell something of it in no such word, with the clause."""

    def take(self, token: _Token, following: _Token) -> None:
        """Take the next token; `following` is the one behind it."""
        goes_on = following.kind in {"target", "rest"} or following.text in _TO
        self._clause.append(token)
        match token.kind:
            case "target":
                self._names(token.targets)
            case "rest" if self._ahead:
                self.rest = self._ahead
            case "rest":
                self._rest_waits = True
            case "letter" if following.text == "there" and self._spoken and not self._waiting:
                self.letters |= dict.fromkeys(self._spoken, token.letter)
            case "letter":
                self._gives(token.letter, goes_on=goes_on)
            case "weak" if (self._waiting or self._rest_waits) and (not self._told or following.kind == "joint"):
                self._gives(token.letter, goes_on=False)
            case "weak" if following.kind == "target" and token.letter == NO:
                self._ahead = token.letter
            case "weak" if following.text == "of" and token.letter == LITTLE:
                self._ahead = token.letter
            case "weak":
                self._told = True
            case "old":
                self._denied = self._denied or bool(self._waiting)
            case "joint":
                self._ends(token.text[0], following)
            case "word" if token.text not in _FILLERS:
                self._told, self._ahead = True, ""

    def _names(self, targets: tuple[SkillQuestion, ...]) -> None:
        self._spoken = targets
        if self._ahead:
            self.letters |= dict.fromkeys(targets, self._ahead)
            self._led = targets
        else:
            self._waiting += targets

    def _gives(self, letter: str, *, goes_on: bool) -> None:
        """Give a letter to what waits for one; else to what is named behind it, or to the question asked."""
        if self._waiting or self._rest_waits:
            self.letters |= dict.fromkeys(self._waiting, letter)
            self.rest = letter if self._rest_waits else self.rest
            self._waiting, self._rest_waits, self._denied = [], False, False
            self._ahead = ""
        elif self._led and not goes_on:
            self.letters |= dict.fromkeys(self._led, letter)
        elif goes_on:
            self._ahead = letter
        elif self._places.asked not in self.letters:
            self.letters[self._places.asked] = letter
        else:
            self.unclear = True
        self._told, self._led = False, ()

    def _ends(self, mark: str, following: _Token) -> None:
        """A sentence or clause ends. What was named in one that tells something is spoken of, and waits no longer."""
        if mark in ".!?;" or self._told:
            self._ahead, self._led = "", ()
        if (self._told or mark == "?") and not (self._denied or following.kind == "old"):
            alone = all(len({*token.targets}) == token.by_name for token in self._clause)
            if self._told and self._waiting and alone and mark != "?":
                self.told_of.append((self._waiting, " ".join(token.text for token in self._clause[:-1])))
            self._waiting, self._rest_waits = [], False
        if self._told and self._clause and not (self.opening or self.letters or self.told_of):
            self.opening = " ".join(token.text for token in self._clause[:-1])
        self._told, self._clause = False, []


def _paired(tokens: Sequence[_Token], places: _Places) -> tuple[dict[SkillQuestion, str], str, bool]:
    """Targets with their letters; the letter of the rest; and whether every letter found what it is of."""
    pairing = _Pairing(places)
    for token, following in zip_longest(tokens, tokens[1:], fillvalue=_Token("joint", text=".")):
        pairing.take(token, following)
    pairing.take(_Token("joint", text="."), _Token("joint", text="."))
    letters = pairing.letters
    if not pairing.unclear and letters.keys() - {places.asked}:
        # "Python and Git are daily bread for me. Statistics only a little."
        for targets, clause in pairing.told_of:
            letter = grade(clause) if all(places.given[item] == OPEN for item in targets) else ""
            named = [item for item in targets if item not in letters]
            letters |= dict.fromkeys(named, letter) if letter in {YES, LITTLE, NO} else {}
    if pairing.rest and places.asked not in letters and (own := grade(pairing.opening)):
        letters[places.asked] = own  # "I never tried. The rest will be a no too, but for a bit of SQL."
    return letters, pairing.rest, not pairing.unclear
