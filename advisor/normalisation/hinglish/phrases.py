"""The phrases of a clause in Hinglish, each in English: who, what, where, and what asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .clauses import verb
from .verbs import ENGLISH_VERBS
from .words import ADJECTIVES, ADVERBS, AFTER, DROPPED, HEADS, LINKS, NOUNS, OWN, QUESTIONS, SUBJECTS

__all__ = ["PLACED", "WHOLE", "Phrases", "ing", "line_of", "phrases_of", "without_verb"]

WHOLE = tuple(
    """
    will_companies will_company will_hr they_take how_do_i explain_ i_know i_will tell_me leave_it i_do_not i_can_not
    i_am i_get i_have i_live i_mean i_want i_failed that_is how_much_does
    how_many_questions does_it what_do_i what_about see_you you_got
    """.split()
)
"""How sentences begin that were read as wholes."""
PLACED = tuple("for_ only_for_ of_ in_ alongside_ without_ at_ about_ so_far from_home on_my_own".split())
"""How phrases of place and manner begin that were read as wholes."""
_TO_SOMEBODY = frozenset("mujhe tujhe tumhe aapko unko inko unhe inhe".split())
_PLACES = frozenset("school college us usa uk india".split())
_GRADED = ADJECTIVES - frozenset("not very too so less more only done enough right correct".split())
_WITH_NOUN = frozenset(("kitna", "kaunsa", "kiska", "kiski", "kiske"))
"""Words that ask with a noun behind them."""
_COUNTED = frozenset(
    """
    round page project question book course interview job hour day month year step skill language company application
    tool topic chapter attempt subject exam certificate point line stage offer person marks
    """.split()
)
"""Nouns of English that Hinglish counts without an s: "kitne page"."""


@dataclass
class Phrases:
    """The phrases of a clause."""

    verb: str = ""
    link: str = ""
    """What stands in front of the clause: "and", "yes,"."""
    subject: str = ""
    to: str = ""
    """Whom "mujhe" or "… ko" names."""
    asked: str = ""
    """The phrase that asks: "which book"."""
    bare: list[str] = field(default_factory=list)
    """Phrases with nothing behind them, which are the subject or the object."""
    placed: list[str] = field(default_factory=list)
    """Phrases with an English preposition in front."""
    when: str = ""
    only: bool = False
    """Whether the rest is denied: "mean aata hai, baki nahi"."""
    has: bool = False
    """Whether it says what somebody has."""
    after: str = ""
    """What follows the clause: "or web dev"."""

    def read(self, words: Sequence[str]) -> None:
        """Take the phrases of some words."""
        _Reader(words, self).read()

    @property
    def begins(self) -> bool:
        """Whether there is no phrase yet, but for a word in front of the clause."""
        return not (self.bare or self.placed or self.subject or self.to)


def phrases_of(words: Sequence[str], verb: str = "") -> Phrases:
    """The phrases of some words in front of a verb."""
    found = Phrases(verb)
    found.read(words)
    return found


class _Reader:
    """Reads words into phrases, one after the other."""

    def __init__(self, words: Sequence[str], found: Phrases) -> None:
        self._words = words
        self._found = found
        self._at = 0
        self._held: list[str] = []
        """The words of the phrase that is not complete yet."""

    def read(self) -> None:
        """Read all words."""
        kinds = (self._link, self._small, self._alternative, self._whole, self._person, self._question, self._marked)
        while self._at < len(self._words):
            word = self._words[self._at]
            if not any(kind(word) for kind in kinds):
                self._held.extend(_in_english(word, self._behind))
            self._at += 1
        self._close()

    @property
    def _behind(self) -> str:
        return self._words[self._at + 1] if self._at + 1 < len(self._words) else ""

    def _close(self, before: str = "") -> None:
        """Complete the phrase that is held, with what stands before it in English."""
        if self._held:
            phrases = self._found.placed if before else self._found.bare
            phrases.append(" ".join([*before.split(), *self._held]))
            self._held = []

    def _rest(self) -> Phrases:
        """The phrases of the words behind, which are read with that."""
        rest = phrases_of(self._words[self._at + 1 :])
        self._at = len(self._words)
        return rest

    def _link(self, word: str) -> bool:
        """Take what joins the clause to the one before."""
        found = self._found
        if self._held or not found.begins:
            return False
        if word in LINKS and self._behind and not (found.link and word in {"ya", "or"}):
            found.link = line_of(found.link, LINKS[word])
        elif word == "haan" and not found.link and (self._behind or found.verb):
            found.link = "yes,"
        else:
            return False
        return True

    def _small(self, word: str) -> bool:
        """Take words of time and number, and those that only part phrases."""
        held, behind = self._held, self._behind
        if word in ADVERBS:
            self._close()
            if behind in AFTER:
                self._found.placed.append(f"{AFTER[behind]} {ADVERBS[word]}")
                self._at += 1
            else:
                self._found.when = ADVERBS[word]
        elif word == "sab" and held and behind:
            # "Mere seniors sab DSA karte hai", "AI sab code likhega".
            if held[-1].endswith("s"):
                held.append("all")
                self._close()
            else:
                self._close()
                self._held = ["all"]
        elif word == "baki":
            self._close()
            self._held = ["the other" if behind in NOUNS and behind not in {"sab", "nahi"} else "the rest"]
        elif word in {"bhi", "to", "hi"} and held and behind:
            self._close()
        else:
            return word == "dono" and "and" in held
        return True

    def _alternative(self, word: str) -> bool:
        """Take what stands beside: "or web dev", "then ML"."""
        if word == "phir":
            self._found.after = f"then {without_verb(self._rest())}"
        elif word in {"ya", "or"} and self._behind and self._held:
            self._held.append("or")
        elif word in {"ya", "or"} and self._behind:
            rest = self._rest()
            self._found.after = line_of("or", rest.asked, rest.subject, *rest.bare, *rest.placed, rest.when)
        else:
            return False
        return True

    def _whole(self, word: str) -> bool:
        """Take what was read as a whole before."""
        found = self._found
        if word.startswith(PLACED):
            self._close()
            found.placed.append(word)
        elif word in LINKS and self._behind.startswith(WHOLE):
            self._close()
            found.after = f"{found.after} {LINKS[word]} {self._behind}"
            self._at += 1
        elif word.startswith(WHOLE):
            alone = found.begins and not (self._held or found.asked or found.link)
            self._close()
            if alone:
                found.link = f"{word},"
            else:
                found.after = f"{found.after}, {word}"
        else:
            return False
        return True

    def _person(self, word: str) -> bool:
        """Take a pronoun."""
        found, behind = self._found, self._behind
        if word == "mere_paas":
            self._close()
            found.subject, found.has = "i", True
            return True
        if word not in SUBJECTS or (word == "ye" and behind and behind not in DROPPED and behind not in AFTER):
            return False
        self._close()
        if word in _TO_SOMEBODY or behind == "ko":
            found.to = SUBJECTS[word]
            self._at += behind == "ko"
        elif behind in AFTER:
            found.placed.append(f"{AFTER[behind]} {SUBJECTS[word]}")
            self._at += 1
        elif found.subject:
            found.bare.append(SUBJECTS[word])
        else:
            found.subject = SUBJECTS[word]
        return True

    def _question(self, word: str) -> bool:
        """Take what asks, with its noun and what stands behind that."""
        if word not in QUESTIONS:
            return False
        asked, noun = QUESTIONS[word], list[str]()
        if word == "kaunsa" and not self._behind:
            noun, self._held = self._held, []  # "Skills kaunsi chahiye".
        self._close()
        if word in _WITH_NOUN or (word == "kya" and self._behind not in AFTER):
            while (behind := self._behind) and not any(behind in kind for kind in (AFTER, SUBJECTS, OWN, ADVERBS)):
                more = _in_english(behind, "")
                if noun and more and more[0].lower() in ADJECTIVES:
                    break
                self._at += 1
                noun += _in_english(behind, self._behind)
        if word == "kitna" and len(noun) == 1 and noun[0] in _GRADED:
            asked = "how"
        elif noun and all(part.lower() in ADJECTIVES for part in noun):
            self._held, noun = noun, []
        if word == "kitna" and len(noun) == 1 and noun[0] in _COUNTED:
            noun = [f"{noun[0].removesuffix('s')}s".replace("nys", "nies")]
        if word == "kitna" and noun and (noun[0].endswith("s") or noun[-1].endswith(("s", "week"))):
            asked = "how many"
        asked = line_of(asked, *noun)
        if self._behind in AFTER and self._behind != "ko":
            self._at += 1
            asked = f"{AFTER[self._words[self._at]]} {asked}"
        self._found.asked = self._found.asked or asked
        return True

    def _marked(self, word: str) -> bool:
        """Take what tells of the words in front what they are."""
        if (made := verb(word)) and made[2] in {"inf", "having"}:
            self._doing(made[0], having=made[2] == "having")
        elif not self._held:
            return False
        elif word in {"wala", "wali", "wale"}:
            self._one(word)
        elif word == "ne" and not self._found.subject:
            self._found.subject, self._held = " ".join(self._held), []
        elif word == "ko" and self._names_somebody:
            self._found.subject = self._found.subject or self._found.to
            self._found.to, self._held = " ".join(self._held), []
        elif word == "ko":
            self._close()
        elif word in AFTER:
            place = self._held[-1]
            if word == "me" and self._is_place(place):
                # "Salary US me zyada hai".
                self._held.pop()
                self._close()
                self._held = [place]
            if self._held in (["my"], ["your"]):
                self._held = [{"my": "me", "your": "you"}[self._held[0]]]
            self._close(before=AFTER[word])
        else:
            return False
        return True

    @property
    def _names_somebody(self) -> bool:
        """Whether what is held names whom "ko" stands behind: also beside a "mujhe", of who is to tell them."""
        found = self._found
        free = not found.to or (found.verb in {"say", "tell"} and not found.subject)
        return free and self._held[-1].lower() not in HEADS

    def _is_place(self, word: str) -> bool:
        """Whether the last word that is held is a place, and the others stand by themselves."""
        before = self._held[-2:-1]
        return (
            bool(before)
            and before[0] not in {"and", "or", *OWN.values()}
            and (word in _PLACES or (word[0].isupper() and not before[0][0].isupper()))
        )

    def _doing(self, base: str, *, having: bool) -> None:
        """Take a verb that is no verb of the clause: "ML sikhne ke liye" is "to learn ML"."""
        after = AFTER.get(self._behind, "")
        if base == "do" and self._held and self._held[-1] in ENGLISH_VERBS:
            base = self._held.pop()
        form = f"to {base}"
        if after not in {"", "for", "in"}:
            form = f"{after} {ing(base)}"
        elif having:
            form = ing(base)
        self._at += bool(after)
        self._found.placed.append(line_of(form, *self._held))
        self._held = []

    def _one(self, word: str) -> None:
        """Take "wala": what the words in front tell apart, or people."""
        behind = self._behind
        if self._found.verb == "become":
            if word == "wale":
                self._found.subject, self._held = line_of(*self._held, "people"), []
                self._at += behind == "log"
            return
        if self._held[0] not in {"the", "my", "this", "that"}:
            self._held.insert(0, "the")
        quality = behind.lower() in ADJECTIVES
        if (quality or not behind or behind in AFTER or behind in DROPPED) and self._held[-1].lower() not in HEADS:
            self._held.append("one")
        if quality:
            self._close()


def _in_english(word: str, behind: str) -> list[str]:
    """A word in English, as a list; empty for one that English leaves out."""
    if word in OWN:
        return [OWN[word]]
    if word == "ye":
        return ["this"]
    if word in DROPPED:
        return []
    if word == "itna" and NOUNS.get(behind, "") in {*ADJECTIVES, "less", "more"}:
        return ["so"]
    if word == "kuch" and behind.endswith("s"):
        return ["some"]
    return [NOUNS.get(word, word)]


def without_verb(found: Phrases) -> str:
    """Phrases without a verb, in English."""
    bare = ["not"] if found.bare == ["~no"] and (found.placed or found.to) else list(map(_denied, found.bare))
    subject, to = ({"i": "me"}.get(name, name) for name in (found.subject, found.to))
    placed = [phrase.replace("on ", "to ", 1) for phrase in found.placed] if "back" in bare else found.placed
    return line_of(found.link, found.asked, subject, *bare, to, *placed, found.when, found.after).strip(", ")


def _denied(phrase: str) -> str:
    """A phrase with "nahi" in it: "6 nahi 5 hours" as "not 6, 5 hours"."""
    denied, no, wanted = f"{phrase} ".partition(" ~no ")
    if not no:
        return phrase
    return f"not {denied}{', ' * bool(wanted.strip())}{wanted}".strip()


def line_of(*words: str) -> str:
    """The words that are not empty, with spaces between them."""
    return " ".join(word for word in words if word)


def ing(base: str) -> str:
    """The form in "-ing" of an English verb."""
    first, *rest = base.split()
    if first.endswith("e") and first not in {"be", "see"}:
        first = first[:-1]
    return " ".join([{"get": "gett", "put": "putt", "stop": "stopp"}.get(first, first) + "ing", *rest])
