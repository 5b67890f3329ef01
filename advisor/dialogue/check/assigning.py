"""Answers of the check that a message gives in so many words to questions that it names: all are taken at once."""

from __future__ import annotations

from dataclasses import replace

from ...guidance import Guidance, SkillQuestion
from ...models import Reply
from ...normalisation.hinglish import in_english
from ...patterns import regex
from ...text import normalize
from ..guidance import guiding_messages as messages
from ..person.profile import Profile, Told
from ..replies import Replies
from ..state import State
from . import asking_leave, check_stops, check_talk, counting, of_another, readiness
from .answer_tokens import Places, tokens
from .assignments import Assigned, assigned
from .check_changes import skills_told
from .check_reader import BESIDE, parted, surely
from .check_sentences import CheckSentences
from .grading import grade
from .marks import LITTLE, NO, OPEN, SKIPPED, YES
from .meant_here import asks_why
from .openings import with_plain_opening
from .questionnaire import WORDS
from .retaking import denied, taken_back
from .verdict import is_bare, plain_answer

__all__ = ["Assigning"]

_ORDERS = regex(
    r"(?i)(?:(?:so|and|please|pls)[, ]+)*(?:can|could|would|will) you (?:please |pls )?"
    r"(?:change|put|make|set|mark|turn|correct|fix|count|note)\b"
)
_ECHOES = regex(
    r"(?i)\byou(?:'ve| have| had)? (?:got |put |noted |marked |taken )?(?:me |it |that )?(?:down )?(?:with|as|for) "
    r"(?:an? )?(?:yes|no|little)\b"
)
"""What asks in wonder at an answer that stands: "you have me down with no for Git?"."""
_ASKS_WHAT = regex(r"\bwhat (?:did|have|do|was|is) (?:i|you|my|the|it)\b")
"""What asks which answer stands, and puts none right: "what did I say for the second one"."""
_CLAUSES = regex(r"[,:;.!?]\s+|\sbut\s")


class Assigning(CheckSentences):
    """Takes the answers of such messages to the check of one conversation."""

    def __init__(self, guidance: Guidance, state: State, replies: Replies) -> None:
        super().__init__(guidance.check, state, replies)
        self.terms, self.steps = [term.means for term in guidance.terms], guidance.plan

    def assigned(self, utterance: str, told: Told, before: Profile) -> Reply | None:
        """The reply to answers in so many words, with what is asked next or the result; None for anything else.

        What the utterance told of a skill was taken already; `before` is the profile from before that.
        """
        left = self.check.open(before)
        found, asks = self.read(utterance, before)
        if not found:
            return None
        given = {item: self.check.letter(item, before) for item in self._questions}
        heard = skills_told(told)
        letters = {
            item: self._lessened(utterance, item, letter) if heard.isdisjoint(item.skills) else letter
            for item, letter in found.letters.items()
        }
        for item, letter in letters.items():
            self._give(item, letter)
        earlier = {item: letter for item, letter in letters.items() if given[item] != OPEN}
        new = {item: letter for item, letter in letters.items() if given[item] == OPEN}
        texts = [
            (messages.took if given[item] == letter and heard.isdisjoint(item.skills) else messages.changed)(
                item.title, WORDS[letter]
            )
            for item, letter in earlier.items()
        ]
        if list(new) == [left[0]] and not found.rest:
            texts.append(messages.taken_as(WORDS[new[left[0]]]))
        elif new or found.rest:
            others = len(self.check.open(self._state.profile)) if found.rest else 0
            texts.append(self.taken_in(new, others, found.rest))
        met = {part: text for part in asks if (text := self.met(part, left[0]))}
        self.beside = " ".join(part for part in asks if part not in met)
        text = "\n\n".join([" ".join(texts), *met.values()])
        if found.rest:
            reply = self.over(utterance, found.rest)
        elif check_stops.stops(utterance) and self.check.open(self._state.profile):
            reply = self.stopped(utterance)
        else:
            return self.asked(utterance, text)
        return replace(reply, text=f"{text}\n\n{reply.text}")

    def amended(self, utterance: str, before: Profile) -> Reply | None:
        """The reply to what surely puts an earlier answer right that it names, and may tell behind that what is right.

        Without that the question is asked again, or, where none is named, it is asked which; None for anything else.
        """
        first, told = _puts_right(utterance)
        left = self.check.open(before)
        if not (first and left):
            return None
        given = {item: self.check.letter(item, before) for item in self._questions}
        latest = self._latest(first, before, left[0])
        places = Places(self._numbered(), left[0], latest, given, denied(normalize(first)))
        read = list(tokens(normalize(first), places))
        spoken = (*read, *tokens(normalize(told), places))
        named = {item for token in spoken for item in token.targets if given[item] != OPEN}
        letters = {token.letter for token in read if token.kind == "letter"}
        weak = {token.letter for token in read if token.kind == "weak"} - letters
        others = {*weak}
        _, *behind = counting.parts(utterance)
        others |= {role for part in behind for role, _ in parted(part).roles} - BESIDE
        if len(named) > 1 or len(letters) > 1 or (letters and others) or (not named and taken_back(first, "")):
            return None  # What stands behind an answer that is put right in so many words is another.
        weak = {token.letter for token in tokens(normalize(told), places) if token.kind == "weak"} if told else weak
        letter = letters.pop() if letters else weak.pop() if len(weak) == 1 else grade(told) if told else ""
        item = named.pop() if named else latest if letter else None
        if not letter and _ASKS_WHAT.search(normalize(first)):
            return None
        if item is None:
            which = self.which(utterance)
            return self.asked(utterance, which.text) if which else None
        letter = self._lessened(utterance, item, letter)
        text = self._said_of(item, letter) if letter else ""
        self._give(item, letter or OPEN)
        return self.asked(utterance, text, None if letter else item)

    def given_by_name(self, utterance: str, item: SkillQuestion, letter: str) -> Reply | None:
        """The open question again, after an answer to another one; None where the profile tells that."""
        if readiness.told_of(item.skills, self._state.profile) != OPEN:
            return None
        line = self._said_of(item, letter) if item in self._known() else self.taken_in({item: letter})
        self._give(item, letter)
        return self.asked(utterance, line)

    def given_leave(self, utterance: str) -> Reply | None:
        """What comes of one answer to all that is left, to who asks leave for it; the result, to who then agrees."""
        offered, left = asking_leave.asked(in_english(self._state.question)), self.check.open(self._state.profile)
        if offered:
            self._state.question = ""
            if left and asking_leave.agrees(utterance):
                reply = self.over(utterance, offered.letter)
                return replace(reply, text=f"{self.taken_in({}, len(left), offered.letter)}\n\n{reply.text}")
            if asking_leave.declines(utterance):
                return self.asked(utterance)
        leave = asking_leave.asked(utterance)
        if not (leave and left):
            return None
        letter = self._letter(leave.told, left[0]) if leave.told else ""
        echo = messages.taken_as(WORDS[letter]) if letter else ""
        count = len(left) - bool(letter)
        text = "\n\n".join(filter(None, [echo, messages.rest_may_be(WORDS[leave.letter], count)]))
        reply = self._graded(utterance, left[0], letter, text) if letter else self.asked(utterance, text)
        self._state.keep_question(utterance)
        return reply

    def only_wants(self, utterance: str) -> bool:
        """Whether all that an utterance asks is to have something put right, or why an answer stands.

        "Could you change that one to yes?", "I run servers. Why is it missing?"
        """
        said = counting.parts(utterance)
        asked = [part for part in said if "?" in part]
        why = [part for part in said if asks_why(part, self._questions)]
        others = [part for part in said if part not in why]
        weighed = bool(why and others) and not (self._state.plan or any(map(check_talk.asks, others)))
        return weighed or (bool(asked) and all(map(_ORDERS.match, asked)))

    def reads(self, utterance: str) -> bool:
        """Whether an utterance gives answers so to a question that waits for one."""
        return self._state.pending == "check" and bool(self.read(utterance, self._state.profile)[0])

    def read(self, utterance: str, before: Profile) -> tuple[Assigned, list[str]]:
        """The answers that an utterance gives so, and the questions beside them; `before` as in `assigned`."""
        left = self.check.open(before)
        told_in = {part: _told_ahead(part) for part in counting.parts(utterance)}
        asks = [part.removeprefix(told).lstrip(" ,") for part, told in told_in.items() if told != part]
        said = check_stops.without_the_stop(", ".join(filter(None, told_in.values())))
        said = with_plain_opening(said)
        if not left or not said or check_stops.expects(utterance):
            return Assigned({}), asks
        given = {item: self.check.letter(item, before) for item in self._questions}
        latest = self._latest(said, before, left[0])
        return assigned(said, Places(self._numbered(), left[0], latest, given)), asks

    def noted(self, told: of_another.Told, before: Profile) -> str:
        """Note what is told of another question than the open one, unless it is answered already; a line on it."""
        standing = self.check.letter(told.question, before)
        heard = readiness.told_of(told.question.skills, self._state.profile)
        if heard != OPEN and told.letter != NO:
            told = told._replace(letter=heard)  # As it was noted of the person.
        if standing in {OPEN, SKIPPED} and told.letter != OPEN:
            self._give(told.question, told.letter)
        return of_another.noted(told, standing)

    def own_answer(self, utterance: str, letter: str, beside: str) -> Reply:
        """The next question, after an answer to the open one and a line on what was told beside it."""
        waits = self.check.open(self._state.profile)[0]
        return self._graded(utterance, waits, letter, f"{beside}\n\n{messages.taken_as(WORDS[letter])}")

    def _told_of(self, utterance: str, question: SkillQuestion) -> Reply:
        """The next question, after what a profile now says of one; of what is hedged it is a little."""
        hedged = self.check.letter(question, self._state.profile) == YES and grade(utterance) == LITTLE
        letter = plain_answer(utterance) or (LITTLE if hedged else "")
        echo = "" if is_bare(utterance) or not letter else messages.taken_as(WORDS[letter])
        return self._graded(utterance, question, letter, echo) if letter else self.asked(utterance)

    def _give(self, item: SkillQuestion, letter: str) -> None:
        """Take an answer, which holds against what was told of the skill before."""
        if readiness.told_of(item.skills, self._state.profile) not in {OPEN, letter}:
            self._state.profile = self._state.profile.told(Told(denied=frozenset(item.skills)))
        self._take({item: letter})


def _told_ahead(part: str) -> str:
    """What stands ahead of the question that a sentence ends with: "Git is a yes, we use GitLab, that counts, no?"."""
    if not part.rstrip().endswith("?") or not check_talk.asks(part):
        return part
    if _ORDERS.match(part) or _ECHOES.search(part):
        return part.rstrip(" ?")
    head, comma, _ = part.rpartition(",")
    return head if comma and not check_talk.asks(head) else ""


def _puts_right(utterance: str) -> tuple[str, str]:
    """The sentence or clause that begins an utterance and surely puts an answer right, and what is told behind it.

    Both are empty where it does not, or where something is asked beside it.
    """
    whole, clauses = counting.parts(utterance), _CLAUSES.split(utterance)
    for first, *others in (whole, clauses if len(whole) == 1 else whole) if whole else ():
        does = {role for part in others for role, _ in parted(part).roles}
        if surely(first) == "earlier" and does <= {"", "answers", *BESIDE} and not any("?" in part for part in others):
            return first, " ".join(others) or clauses[-1] * (len(clauses) > 1)
    return "", ""
