"""Changes of answers to the skills check: by what is told later, by the name of the skill, or right after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ...guidance import SkillQuestion
from ...models import Reply, Suggestion
from ...patterns import regex
from ...text import normalize, sentences
from ..guidance import guiding_messages as messages
from ..patterns import compiled
from ..person.profile import Profile, Told
from . import check_stops, counting, marks, named_parts, readiness, the_rest
from .answer_tokens import Places
from .asked_taken import asks_taken
from .check_corrections import ASIDE, corrections, is_of, points
from .check_messages import stands_so
from .check_reader import READER
from .grading import grade, read
from .marks import LITTLE, NO
from .meant_here import asks_why, why_it_stands
from .named_parts import named
from .questionnaire import WORDS, Questionnaire
from .retaking import denied, meant_for, taken_back, wrongly_taken
from .verdict import NUMBERS, is_bare, plain_answer

__all__ = ["NUMBER", "CheckChanges", "answers_now", "skills_told"]

NUMBER = regex(rf"\b(?:no\.? ?|number |question |q ?|#)?(\d{{1,2}})\b|\bquestion ({NUMBERS})\b")
"""What names a question by its number."""
_SKILL_SLOTS = frozenset({"knows", "partly", "lacks", "weak"})
_NOT_ASKED = compiled(r"""
    (?=.*(?:n't|\b(?:not|never|only|skipped|nahi+n?|nhi|ask\w*|puch\w*|pooch\w*))\b)
    (?=.*\b(?:ask\w*|puch\w*|pooch\w*|answer\w*|said|say|bola|questions?|sawal\w*)\b)
    .*\b(?:rest|others|questions?|sawal\w*|everything|remaining|baa?ki)\b
""")
"""That somebody who is taken to have answered all that was left did not, or wants to be asked."""
_WHY_LACKING = regex(
    r"^(?=.*\b(?:why|how come|kyu\w*)\b).*\b(?:miss\w*|lack\w*|gaps?|weak\w*|skipped|under|little|no|not)\b"
)
_THIS = regex(r"\bthis\b")
_ASIDE = regex(f"(?i){ASIDE}")
_YES = regex(r"(?i)\b(?:yes|haan)\b")
_CLAUSE_END = regex(r"[.,;!]")
_SURELY = 0.9
"""How likely a sentence puts an answer right, at least, to do so in words of its own."""


class CheckChanges(Questionnaire):
    """Changes the answers to the check of one conversation."""

    latest = ""
    """Id of the question whose answer was taken or changed in the turn before."""

    def hears(self, told: Told) -> None:
        """Take what an utterance tells of a skill in place of an answer given before."""
        skills = skills_told(told)
        check = self.check
        for question, mark in zip(check.questions, check.marks, strict=True):
            if mark != marks.OPEN and question.skills and skills.issuperset(question.skills):
                check = check.answered(question, readiness.told_of(question.skills, self._state.profile))
        self._state.check = check.kept()

    def corrected(self, utterance: str, *, asked: bool = False) -> Reply | None:
        """The reply to corrections of answers by the names of their skills; None for anything else.

        `asked`: a question waits for its answer, so that what is not answered yet is not corrected.
        """
        check = self.check
        of_it = asks_why(utterance, self._questions) if check.begun and not (asked or self._state.plan) else None
        beside = of_it is not None and len(counting.parts(utterance)) > 1
        if not (asked or beside) and (reply := self._disputed(utterance)):
            return reply
        if asks_of := self._called(asks_taken(normalize(utterance))):
            text = messages.took(*(self.taken(asks_of.id) or (asks_of.title, "")))
            return self.asked(utterance, text) if asked else Reply(utterance, "small_talk", text, 1.0)
        if of_it and (taken := self.taken(of_it.id)):
            return Reply(utterance, "small_talk", why_it_stands(of_it, taken[1]), 1.0)
        still_open = check.open(self._state.profile) if asked else ()
        changes = corrections(utterance, self._numbered()) or self._counted(utterance) if check.begun else []
        if not asked:
            changes = changes or [change for change in self.retaken(utterance).items() if change[1] != marks.OPEN]
        letter = "" if changes or asked or not check.begun else taken_back(utterance, "").replace(marks.OPEN, "")
        if letter and not (question := self._spoken_of()):
            return self.which(utterance) if self._state.plan or self.offer in self._offered() else None
        if letter and question:
            changes = [(question, letter)]
        changes = [(item, letter) for item, letter in changes if item not in still_open]
        if still_open:
            changes = [change for change in changes if not is_of(utterance, still_open[0], change[0])]
        if not changes:
            return None
        changes = [(item, self._lessened(utterance, item, letter)) for item, letter in changes]
        # Who did not say no to what is open has said nothing of it yet.
        unsaid = denied(utterance) == {NO} and not _YES.search(utterance)
        letters = {item: "" if unsaid and item in check.open(self._state.profile) else to for item, to in changes}
        told = (
            (messages.changed if to else messages.took)(item.title, WORDS.get(to, "")) for item, to in letters.items()
        )
        text = " ".join(told)
        self._take({item: letter for item, letter in letters.items() if letter})
        if asked:
            return self.asked(utterance, text)
        reply = self.so_far(utterance)
        return replace(reply, text=f"{text}\n\n{reply.text}") if reply else None

    def _disputed(self, utterance: str) -> Reply | None:
        """The answer that a result rests on, to who asks why a skill is among what they lack; None for others."""
        asking = " ".join(part for part in counting.parts(utterance) if _WHY_LACKING.search(normalize(part)))
        item = named(normalize(asking), self._questions) if asking and self.check.begun else None
        letter = self.check.letter(item, self._state.profile) if item else marks.OPEN
        if item is None or letter not in {LITTLE, NO, marks.SKIPPED}:
            return None
        offered = tuple(Suggestion(messages.should_be(item.title, other), "") for other in ("yes", "a little"))
        return Reply(utterance, "small_talk", stands_so(item, WORDS[letter]), 1.0, (), offered)

    def _lessened(self, utterance: str, item: SkillQuestion, letter: str) -> str:
        """The letter of an answer put right; where it stands so, what is said as a whole: "I said yes, but I'm new"."""
        weighed = read(utterance)
        stands = letter == self.check.letter(item, self._state.profile) and weighed.confidence >= _SURELY
        return weighed.letter if stands and weighed.letter in {LITTLE, NO} else letter

    def put_by_name(self, utterance: str) -> Reply | None:
        """The reply to corrections of several answers, or that quote a question or "this" one; None for others."""
        left = self.check.open(self._state.profile)
        several = sum(item not in left for item, _ in corrections(utterance, self._numbered())) > 1
        plain = several or points(utterance, self._questions)
        return self.corrected(utterance, asked=True) if plain else None

    def answers_ahead(self, utterance: str) -> dict[SkillQuestion, str]:
        """Take what is said of the question that was asked before what is said of all that are left."""
        left = self.check.open(self._state.profile)
        graded = plain_answer if check_stops.expects(utterance) else grade
        own = LITTLE if the_rest.knows_a_part(utterance) else graded(the_rest.around_the_rest(utterance)[0])
        if not left or not own:
            return {}
        self._state.check = self.check.answered(left[0], own).kept()
        return {left[0]: own}

    def reopened(self, utterance: str) -> Reply | None:
        """The questions that one sentence was taken to answer, asked after all; None where that is not wanted."""
        kept = "".join(marks.OPEN if mark.isupper() else mark for mark in self.check.marks)
        if kept == self.check.marks or not any(map(_NOT_ASKED.match, map(normalize, sentences(utterance)))):
            return None
        self._state.check = self.check._replace(marks=kept).kept()
        return self.asked(utterance, messages.REOPENED)

    def _counted(self, utterance: str) -> list[tuple[SkillQuestion, str]]:
        """The question that somebody names who asks whether what they do counts, with the letter that it comes to."""
        asked = _ASIDE.split(utterance)[-1]
        told = counting.asks_if_it_counts(asked)
        thing = told or counting.thing_that_counts(asked)
        question = named(normalize(thing), self._questions) if thing else None
        letter = grade(told)
        return [(question, LITTLE if letter == NO != plain_answer(told) else letter or LITTLE)] if question else []

    def _spoken_of(self) -> SkillQuestion | None:
        """The question of which the latest reply offered to change the answer; None where it offered none."""
        offered = self._offered()
        return next((item for item in self._questions if messages.should_be(item.title, WORDS[NO]) in offered), None)

    def put_right(self, utterance: str) -> tuple[str, str, SkillQuestion | None]:
        """Put right what an utterance takes back first; what to say of it, what follows, and what is asked again."""
        left, said = self.check.open(self._state.profile), counting.parts(utterance)
        changes: dict[SkillQuestion, str] = {}
        by_name = any(item not in left for item, _ in corrections(utterance, self._numbered()))
        if not said or (by_name and not meant_for(said[0])):
            return "", "", None
        while said and (more := self.retaken(said[0], asked=True) or self._goes_on(said[0], changes)):
            changes |= {item: letter for item, letter in more.items() if letter != marks.OPEN or item not in changes}
            said.pop(0)
        if [*changes.values()] == [marks.OPEN] and said and (letter := plain_answer(said[0])):
            changes = dict.fromkeys(changes, letter)
            said.pop(0)
        text = " ".join(self._said_of(item, letter) for item, letter in changes.items() if letter != marks.OPEN)
        self._take(changes)
        return text, " ".join(said), next((item for item, letter in changes.items() if letter == marks.OPEN), None)

    def _numbered_in(self, part: str) -> SkillQuestion | None:
        """The question whose number a sentence names; None where it names none."""
        found = NUMBER.search(normalize(part))
        numbered = self._numbered()
        if not found:
            return None
        place = int(found[1]) if found[1] else 2 + NUMBERS.split("|").index(found[2])
        return numbered[place - 1] if 1 <= place <= len(numbered) else None

    def _said_of(self, item: SkillQuestion, letter: str) -> str:
        """The line on an answer that is put right, which may be as it was."""
        same = letter == self.check.letter(item, self._state.profile)
        return (messages.took if same else messages.changed)(item.title, WORDS[letter])

    def _goes_on(self, said: str, changes: Mapping[SkillQuestion, str]) -> dict[SkillQuestion, str]:
        """The changes once more, where a sentence behind them says why: "I don't know branches"."""
        others = self.check.open(self._state.profile)[:1]
        spoken = [item for item in changes if named_parts.names_a_part(said, item)]
        return dict(changes) if spoken and not any(named_parts.names_a_part(said, item) for item in others) else {}

    def retaken(self, utterance: str, *, asked: bool = False) -> dict[SkillQuestion, str]:
        """The answers that are taken back right after they were taken, with what they should be, or `marks.OPEN`."""
        check = self.check
        left = check.open(self._state.profile)
        earlier = self._latest(utterance, self._state.profile, left[0] if left and asked else None)
        given = check.letter(earlier, self._state.profile) if earlier else marks.OPEN
        if asked and (wrong := self._called(wrongly_taken(utterance))) and wrong not in left:
            return {wrong: marks.OPEN}
        if earlier is None or given == marks.OPEN:
            return {}
        if (other := self._called(meant_for(utterance))) and other != earlier:
            return {earlier: marks.OPEN} | {other: given}
        letter = taken_back(utterance, given, surely=asked and READER.shares(utterance)["earlier"] >= _SURELY)
        about = named(normalize(utterance), self._questions)
        return {earlier: letter} if letter and about in {None, earlier} else {}

    def _latest(self, said: str, before: Profile, asked: SkillQuestion | None) -> SkillQuestion | None:
        """The question answered last, be it before the one asked; of who skipped it the nearest whose answer a text
        says is wrong: "a little, not no"."""
        latest = next((item for item in self._questions if item.id == self.latest), None)
        latest = latest or (self.check.before(asked) if asked else None)
        if not latest or self.check.letter(latest, before) != marks.SKIPPED:
            return latest
        given = {item: self.check.letter(item, before) for item in self._questions}
        return Places(self._numbered(), latest, latest, given, denied(said)).wrong_before(latest)


def skills_told(told: Told) -> set[str]:
    """The skills of which an utterance tells something."""
    return {skill for slot in _SKILL_SLOTS for skill in told.values.get(slot, ())}


def answers_now(rest: str, asked: SkillQuestion) -> bool:
    """Whether what is said behind a correction answers the question that was asked, and tells no reason for it."""
    bare = is_bare(_CLAUSE_END.split(rest)[0]) or _THIS.search(normalize(rest)) is not None
    return bare or bool(named_parts.parts_in(rest, asked))
