"""A message of several sentences to a question of the check: each is met as what it does, all in one reply."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import SkillQuestion
from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..guidance import guiding_messages as messages
from ..parts import named_by, parts
from ..person.profile import Profile
from ..questions import terms
from . import check_lists, check_talk, counting, marks, named_parts, stand_ins
from .asked_taken import asks_taken
from .check_changes import NUMBER, CheckChanges
from .check_corrections import corrections
from .check_messages import BARS_NOBODY, FOR_ANY_FIELD, disputed
from .check_reader import ANSWERS, FEELS, Parted, asks_if_it_counts, behind_an_uptake, no_answer, parted, surely
from .grading import answer, grade
from .named_parts import named
from .questionnaire import WORDS
from .so_many_words import says_so
from .verdict import is_bare, objects, plain_answer

__all__ = ["CheckSentences"]

_AHEAD = regex(r"(?i)\s*((?:then )?(?:an? )?\w+)[,.;!] ")
"""An answer ahead of what somebody complains of: "no, and that was not what I asked"."""
_NO_IDEA = regex(r"(?!.*\b(?:skip|pass)\b)(?:\w+ )?(?:no|zero|not an?) (?:idea|clue)\b")
_FOR_A_PURPOSE = regex(
    r"\b(?:if|when|since|because|as) (?:i|we|my|it)\b"
    r"|\bfor (?:an? |my )?(?!(?:what|that|this|it|the|me|you|us)\b)\w{3,}"
)
"""What a skill is needed for, or not, in what asks whether it is."""
_FINISH = regex(r"\bfinish\w*")  # "Let's finish it" is of no finished projects.
_ASKS = frozenset({"why", "counts", "bars", "disputes", "asks", "left"})
"""What sentences do that may be met by what is known of the question itself."""
_FEWEST = 2


class CheckSentences(CheckChanges):
    """Hears messages to the check of one conversation sentence by sentence."""

    terms: Sequence[str] = ()
    """Sentences that explain terms which no question has."""
    beside = ""
    """What the latest utterance asks beside its answer."""

    def corrects_beside(self, utterance: str) -> bool:
        """Whether a message puts earlier answers right, or gives numbered ones, and plainly answers beside that."""
        said = parted(utterance)
        numbered = any(role == "named" and self._numbered_in(part) for role, part in said.roles)
        if numbered or any(self.retaken(part, asked=True) for _, part in said.roles):
            return numbered
        complains = said.has("objects") and not objects(normalize(utterance))
        return complains or (said.has("earlier") and bool(plain_answer(said("answers"))))

    def by_sentences(self, utterance: str, before: Profile) -> Reply | None:
        """The reply to a message of which each sentence does something plain; None for any other.

        `before` is the profile that was known when the question was asked.
        """
        said = parted(utterance)
        left = self.check.open(before)
        counts = counting.asks_if_it_counts(utterance) or counting.asks_what_counts(utterance)
        if not left or not said.is_plain or counts or named_parts.lists_tools(utterance, left[0]):
            return None
        if said.has("rest"):
            return None
        if said.has("objects") and not said.has(*ANSWERS):
            return self.objected(utterance, said)
        if len(said.roles) < _FEWEST or not said.has(*ANSWERS):
            return None
        return self._in_turn(utterance, said, left[0])

    def _in_turn(self, utterance: str, said: Parted, asked: SkillQuestion) -> Reply | None:
        """What is put right, then the answer, then what is asked; None where a sentence comes to nothing."""
        changes = self._changes(said)
        sure = says_so(said("answers"), asked) or (not said.has("term") and answer(said("answers")))
        told = said.has("term", "left") and not sure
        own = changes.pop(asked, "") or ("" if told else self._own(said, asked))
        if not own and not told and (said.has("answers") or (said.has("earlier", "named") and not changes)):
            return None
        self._take(changes)
        left = len(self.check.open(self._state.profile)) - bool(own)
        texts = [messages.changed(item.title, WORDS[letter]) for item, letter in changes.items()]
        parts = _asked_in(said)
        met = {part: text for part in parts if (text := self.met(part, asked))}
        counted = said.has("left") and said("left") not in met and check_talk.asks_how_many(said("left"))
        texts += (
            [messages.SORRY] * said.has("objects")
            + [messages.FEELS_SO] * said.has(FEELS)
            + [messages.questions_left(left)] * counted
            + [*dict.fromkeys(met.values())]
        )
        meaning, rest = self._meaning_in(utterance, asked)
        if not meaning and said.has("term") and check_talk.points(said("term")):
            meaning = self._meaning(asked)
        open_asked = (part for part in parts if part not in met and not (counted and part == said("left")))
        self.beside = " ".join(part for part in open_asked if not meaning or part in rest)
        if asked not in self.check.open(self._state.profile) or not own:
            # What they told of themselves answers it, or nothing does yet.
            texts = [*texts, *filter(None, [meaning])]
            return self.asked(utterance, "\n\n".join(texts)) if texts or self.beside else None
        texts = [*texts, messages.taken_as(WORDS[own]), *filter(None, [meaning])]
        return self._graded(utterance, asked, own, "\n\n".join(texts))

    def _changes(self, said: Parted) -> dict[SkillQuestion, str]:
        """The answers that sentences give to other questions, or put right, by name or number."""
        found: dict[SkillQuestion, str] = {}
        for role, part in said.roles:
            if role == "named":
                question = self._numbered_in(part) or named(normalize(part), self._questions)
                unnumbered = NUMBER.sub(" ", part)
                letter = plain_answer(part) or plain_answer(unnumbered) or grade(unnumbered)
                found |= {question: letter} if question and letter else {}
            elif role == "earlier":
                by_name = dict(corrections(part, self._numbered()))
                found |= by_name or {
                    item: letter for item, letter in self.retaken(part, asked=True).items() if letter != marks.OPEN
                }
        return found

    def _own(self, said: Parted, asked: SkillQuestion) -> str:
        """The answer to the question asked."""
        text = said("answers")
        if not text or (letter := answer(text)):
            return letter if text else ""
        return marks.LITTLE if check_lists.of_the_question(text, asked) else grade(text) or plain_answer(text)

    def met(self, part: str, question: SkillQuestion) -> str:
        """What is said to who asks about a question of the check, be it beside an answer; empty for anything else."""
        if taken := self._called(asks_taken(normalize(part))):
            return messages.took(*(self.taken(taken.id) or (taken.title, "")))
        wish = check_talk.wish(part)
        if wish == "disputes":
            return disputed(named(normalize(part), self._questions))
        if wish == "bars":
            return f"{BARS_NOBODY}\n\n{self._needed(part, question)}"
        if wish in {"needed", "unclear"}:
            return self._of_need(part, question) if wish == "needed" else self._meaning(question)
        if wish == "why":
            return f"{messages.WHY_ASKED}\n\n{self._needed(part, question)}"
        said = {"worries": messages.NO_BAD_SIGN, "origin": messages.WHOSE_QUESTIONS}
        said |= {"asked": messages.ASK_IN_FULL, "feels": messages.FEELS_SO}
        return said.get(wish, "")

    def _of_need(self, part: str, question: SkillQuestion) -> str:
        """What is said to who asks whether a skill is needed, be it for some purpose."""
        general = f"{FOR_ANY_FIELD}\n\n" if _FOR_A_PURPOSE.search(normalize(part)) else ""
        asked = [name for name in map(named_by, parts(part)) if name]
        meaning = self._meaning_in(f"what is {asked[0]}", question)[0] if asked else ""
        return "\n\n".join(filter(None, (meaning, general + self._needed(part, question))))

    def _meaning_in(self, utterance: str, question: SkillQuestion) -> tuple[str, str]:
        """What the term means that a message asks for, first of those that a question explains itself; and the rest."""
        known = (question.means, *(item.means for item in self._questions), self.terms)
        known = known[:1] if check_talk.wish(utterance) == "unclear" else known
        return next(filter(any, (terms.meaning_asked(utterance, means) for means in known)), ("", ""))

    def objected(self, utterance: str, said: Parted) -> Reply | None:
        """The question that somebody says was not asked, or misread, asked again; else the one that waits."""
        part = said("objects", "named", "term")
        left = self.check.open(self._state.profile)
        if left and (ahead := _AHEAD.match(part)) and (letter := plain_answer(ahead[1])):
            return self._graded(utterance, left[0], letter, messages.SORRY)
        question = self._numbered_in(part) or named(normalize(part), self._questions)
        known = next(filter(None, (terms.explained(f"what is {part}", item.means) for item in self._questions)), "")
        known = known or (self._meaning_in(utterance, left[0])[0] if left else "")
        asked = _asked_in(said)
        met = {text: told for text in asked if left and (told := self.met(text, left[0]))}
        if asked and not (question or known):
            self.beside = " ".join(text for text in asked if text not in met)
            return self.asked(utterance, " ".join([messages.SORRY, *met.values()]))
        if question and question not in self.check.open(self._state.profile):
            self._state.check = self.check.answered(question, marks.OPEN).kept()
            return self.asked(utterance, messages.SORRY, again=question)
        return self.asked(utterance, " ".join(filter(None, (messages.SORRY, known))))

    def _explained(self, utterance: str, before: Profile) -> Reply | None:
        """The reply to who asks what a term means; what they answer beside that is taken, a yes for a little."""
        check, left = self.check, self.check.open(self._state.profile)
        meaning, rest = self._meaning_in(utterance, left[0])
        said = check_talk.behind_an_answer(utterance)
        if not meaning and len(said) > 1 and check_talk.wish(said[-1]) == "unclear":
            meaning, rest = self._meaning(left[0]), said[0]  # "No, what even is that"
        if not meaning and surely(utterance) == "term" and named_parts.parts_in(utterance, left[0]):
            meaning = self._meaning(left[0])
        if not meaning:
            return None
        if not rest:
            # "Never, I don't even know what a server is."
            told = " ".join(part for part in counting.parts(utterance) if "?" not in part)
            rest = told if answer(told) else ""
        letter = "" if parted(rest).has("term") else grade(rest).replace(marks.YES, "")
        if check.open(before)[:1] != left[:1] or not letter or letter == marks.SKIPPED or check_talk.asks(rest):
            return self.asked(utterance, meaning)
        letter = marks.LITTLE if letter == marks.YES else letter
        return self._graded(utterance, left[0], letter, f"{messages.taken_as(WORDS[letter])}\n\n{meaning}")

    def _counts(self, utterance: str, question: SkillQuestion) -> Reply | None:
        """The reply to who asks whether what they did counts, or what does; None for anything else."""
        if told := counting.asks_if_it_counts(utterance):
            partly = plain_answer(told) != marks.NO
            return self._graded(utterance, question, marks.LITTLE if partly else marks.NO, messages.counts(partly))
        thing = stand_ins.stand_in(utterance)
        less = counting.is_less(utterance)
        near = stand_ins.told_of(thing, question, self._questions) if thing and not less else ""
        if not (near or counting.asks_what_counts(utterance) or asks_if_it_counts(utterance)):
            return None
        rule = near or (messages.AT_MOST_A_LITTLE if less else messages.WHAT_COUNTS)
        if letter := plain_answer(" ".join(part for part in counting.parts(utterance) if "?" not in part)):
            return self._graded(utterance, question, letter, f"{rule} {messages.taken_as(WORDS[letter])}")
        like = "or the like" in question.text and counting.thing_that_counts(utterance)
        if like and thing and " " not in thing and not (near or less):
            rule = f"{thing} counts as far as you did with it what is asked. {rule}"
        return self.asked(utterance, f"{rule} {messages.WHAT_SHALL_IT_BE}")

    def _letter(self, utterance: str, question: SkillQuestion) -> str:
        """What an utterance answers to a question; empty where that is not clear."""
        utterance = behind_an_uptake(utterance)
        apart = no_answer(utterance) or (counting.believes(utterance) and not is_bare(utterance))
        letter = "" if apart else grade(utterance)
        unknown = "know" in utterance and named_parts.names_a_part(utterance, question)
        if letter == marks.SKIPPED and (unknown or _NO_IDEA.match(normalize(utterance))):
            return marks.NO  # "I don't know joins" passes over nothing.
        return letter or (marks.YES if named_parts.lists_tools(utterance, question) else "")

    def _whose(self, utterance: str, question: SkillQuestion) -> Reply | None:
        """The reply to who answers and asks whose the questions are; None where nothing is answered."""
        told = [part for part in counting.parts(utterance) if not check_talk.asks(part)]
        letter = next(filter(None, map(plain_answer, told)), "")
        text = f"{messages.WHOSE_QUESTIONS}\n\n{messages.taken_as(WORDS[letter])}" if letter else ""
        return self._graded(utterance, question, letter, text) if letter else None

    def _went_back_to(self, utterance: str) -> SkillQuestion | None:
        """The question answered before, by its number or name, that somebody wants again; None where none is named."""
        item = self._numbered_in(utterance) or named(_FINISH.sub(" ", normalize(utterance)), self._questions)
        return item if item not in self.check.open(self._state.profile) else None


def _asked_in(said: Parted) -> list[str]:
    """What a message asks, be it behind a complaint: "you did not answer me: who chose these?"."""
    parts = [(role, part.rpartition(":")[2].strip() if role == "objects" else part) for role, part in said.roles]
    return [part for role, part in parts if role in _ASKS or (role == "objects" and "?" in part)]
