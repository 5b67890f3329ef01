"""Pairing: the questions that a message to the check names get the letters that it says, token by token."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import SkillQuestion
from ...patterns import regex
from .answer_patterns import FILLERS
from .answer_tokens import Places, Token
from .grading import answer, grade
from .marks import LITTLE, NO, OPEN, YES
from .verdict import plain_answer

__all__ = ["Pairing"]

_TO = frozenset({"to", "for", "on"})
"""What stands between a letter and the question that it is of."""
_BEGINS = regex(r"(?:no|not|never|none|nothing|only|just|yes|yeah)\b")
"""How an answer in other words begins."""
_SAID = frozenset({"letter", "rest", "old", "denied"})
"""Kinds of tokens by which a clause is of what is named."""
_OPPOSITE = {YES: NO, NO: YES}


class Pairing:
    """Pairs the targets of a message with its letters, token by token."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._letters: dict[SkillQuestion, str] = {}
        self.rest = ""
        self.unclear = False
        """Whether a letter was of nothing that is named."""
        self.of_the_latest = False
        """Whether a letter is denied with nothing named, which is that of the answer before: "not yes: a little"."""
        self._waiting: list[SkillQuestion] = []
        """What is named and has no letter yet."""
        self._rest_waits = False
        self._ahead = self._last = self._old = self._not = ""
        """The letter that goes on to what is named behind it; the one before; that told of before; that denied."""
        self._led: tuple[SkillQuestion, ...] = ()
        """What got a letter from ahead last."""
        self._spoken: tuple[SkillQuestion, ...] = ()
        """What was named last."""
        self._told = self._undoes = self._says = self._denied = self._excepts = False
        """Whether the clause tells more than names and letters, takes back what follows, tells what was said; whether
        the letter that stands is denied, so that another is to come; whether what is named is an exception."""
        self._clause: list[Token] = []
        self._opening, self._first = "", True
        """The first clause, where it names nothing."""
        self._told_of: list[tuple[list[SkillQuestion], str]] = []
        """What is named in clauses that tell something of it in no such word, with the clause."""
        self._taken_back: dict[SkillQuestion, str] = {}
        """What has its letter denied, with that letter."""
        self._exceptions: list[SkillQuestion] = []
        self._said: dict[SkillQuestion, str] = {}
        """What somebody says that they said."""

    def take(self, token: Token, following: Token) -> None:
        """Take the next token; `following` is the one behind it."""
        goes_on = following.kind in {"target", "rest"} or following.text in _TO
        self._clause.append(token)
        match token.kind:
            case "target" if token.text.startswith("both") and len(self._waiting) > 1:
                pass
            case "target":
                self._names(token.targets)
            case "rest" if self._ahead:
                self.rest = self._ahead
            case "rest":
                self._rest_waits = True
            case "letter" if self._undoes:
                self._denies(token.letter)
            case "letter" if self._says and self._waiting:
                self._said |= dict.fromkeys(self._waiting, token.letter)
                self._denied, self._says = True, False
            case "letter" if following.text == "there" and self._spoken and not self._waiting:
                self._give(self._spoken, token.letter)
            case "letter":
                self._gives(token.letter, goes_on=goes_on)
            case "weak" if self._undoes and self._waiting:
                self._denies(token.letter)
            case "weak" if self._expects() and (not self._told or following.kind == "joint"):
                self._gives(token.letter, goes_on=False)
            case "weak" if (following.kind == "target" and (token.letter == NO or not following.by_name)) or (
                following.text == "of" and token.letter == LITTLE
            ):
                self._ahead = token.letter
            case "weak":
                self._told = True
            case "same" if self._waiting and self._last and not self._told:
                self._gives(self._last, goes_on=False)
            case "carry":
                self._ahead = self._last
            case "old" if self._not and token.letter not in {"", self._not}:
                self._gives(token.letter, goes_on=goes_on)  # "I did not say yes, I said a little."
            case "old":
                self._old = token.letter
                self._denies(token.letter)
            case "denied":
                self._not = token.letter
                self._denies(token.letter)
            case "undo":
                self._undoes = True
            case "saying":
                self._says = True
            case "idiom":
                self._told = True
            case "except":
                self._excepts, self._ahead, self._led = True, "", ()
            case "joint":
                self._ends(token.text[0], following)
            case "word" if token.text not in FILLERS:
                self._told, self._ahead = True, ""

    def _expects(self) -> bool:
        """Whether something waits for a letter, be it in the clause or as its old one is denied."""
        named = any(token.targets or token.kind == "rest" for token in self._clause)
        return self._denied or (named and bool(self._waiting or self._rest_waits or self._led))

    def _names(self, targets: tuple[SkillQuestion, ...]) -> None:
        self._spoken, self.of_the_latest = targets, False
        if self._excepts and not self._ahead:
            self._exceptions += targets
        if self._ahead:
            self._give(targets, self._ahead)
            self._led = targets
        else:
            self._waiting += targets

    def _denies(self, letter: str) -> None:
        """The letter of what is named is no longer to stand."""
        self._denied, self._undoes = True, False
        self.of_the_latest = not (self._waiting or self._spoken)
        if letter == self._not and self._old not in {"", letter}:
            self._give(self._waiting or self._spoken, self._old)  # "I said a little for Git, not yes."
        self._taken_back |= dict.fromkeys(self._waiting or self._spoken, letter)

    def _give(self, targets: Sequence[SkillQuestion], letter: str, *, again: bool = False) -> None:
        """Give a letter to targets; the first that one gets in a message stays, unless it is given `again`."""
        for item in targets:
            self._letters[item] = letter if again else self._letters.get(item, letter)
        self._last = letter

    def _gives(self, letter: str, *, goes_on: bool) -> None:
        """Give a letter to what waits for one; else to what is named behind it, or to the question asked."""
        if self._waiting or self._rest_waits:
            self._give(self._waiting, letter)
            self.rest = letter if self._rest_waits else self.rest
            self._waiting, self._rest_waits, self._denied = [], False, False
            self._ahead = ""
        elif self._led and not goes_on:
            self._give(self._led, letter, again=True)
        elif goes_on:
            self._ahead = letter
        elif self.of_the_latest and self._places.latest:
            self._give([self._places.latest], letter)
            self.of_the_latest = False
        elif self._excepts and self._exceptions and self._places.asked not in self._exceptions:
            self._give(self._exceptions, letter)
        elif self._places.asked in self._letters and self._told_of and self._told_of[-1][0]:
            self._give(self._told_of.pop()[0], letter)  # "Oh, and Git: my son set me up with it, so a little."
        else:
            left = [item for item in self._places.with_letter(OPEN) if item not in self._letters]
            asked = self._places.asked
            in_turn = [token.kind for token in self._clause[:-1]] == ["letter", "word"]
            target = asked if asked not in self._letters else left[0] if in_turn and left else None
            self._give([target] if target else [], letter)
            self.unclear = self.unclear or target is None
        self._told, self._led = False, ()

    def _ends(self, mark: str, following: Token) -> None:
        """A sentence or clause ends. What was named in one that tells something is spoken of, and waits no longer."""
        clause = " ".join(token.text for token in self._clause[:-1])
        if mark not in ",:" or self._told:
            self._ahead, self._led = "", ()
        if (self._told or mark == "?") and not (self._denied or following.kind in {"old", "denied"}):
            alone = all(len({*token.targets}) == token.by_name for token in self._clause)
            if self._told and self._waiting and alone and mark != "?":
                self._told_of.append((self._waiting, clause))
            self._waiting, self._rest_waits = [], False
        if self._first and not any(token.targets or token.kind in _SAID for token in self._clause):
            self._opening = clause
        self._first = False
        self._told = self._undoes = self._says = False
        self._clause = []

    def result(self, *, corrects: bool) -> dict[SkillQuestion, str]:
        """The letters of what is named, with those of what is told in other words; `corrects`: it begins so."""
        letters, places = {**self._said, **self._letters}, self._places
        for item, letter in self._taken_back.items():
            if item not in letters and letter == places.given[item] and letter in _OPPOSITE:
                letters[item] = _OPPOSITE[letter]
        for targets, clause in self._told_of:
            # "Python and Git are daily bread for me. Statistics only a little."
            free = all(places.given[item] == OPEN for item in targets) and letters.keys() - {places.asked}
            letter = grade(clause) if free or corrects else ""
            if letter in {YES, LITTLE, NO}:
                letters = {**dict.fromkeys(targets, letter), **letters}
        for item in self._exceptions:
            if self.rest in _OPPOSITE and self._letters.get(item, self.rest) == self.rest:
                letters[item] = _OPPOSITE[self.rest]
        own = plain_answer(self._opening) or (answer(self._opening) if _BEGINS.match(self._opening) else "")
        own = own or (grade(self._opening) if self.rest else "")
        if own and places.asked not in letters and (letters or self.rest):
            letters = {places.asked: own, **letters}  # "I never tried. The rest will be a no too."
        return letters
