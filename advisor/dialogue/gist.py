"""The gist of a message: what of it is to be met, and what it tells of the person besides."""

from __future__ import annotations

from collections.abc import Callable

from ..normalisation.hinglish import is_hinglish
from ..patterns import regex
from ..text import normalize, words
from . import messages
from .acts import acts, free_words, requisites
from .answering import Answering
from .follow_ups.complaints import complains
from .follow_ups.conceding import asks_numbers
from .follow_ups.leaving import says_bye
from .follow_ups.reproaches import left_out, missing_place, of_what_is_kept
from .guidance import requests
from .parts import wants
from .pay.own_pay import tells_a_sum
from .pay.pay_questions import SAY_SO
from .person.own_field import COUNTS
from .person.own_means import lacking_means
from .person.own_projects import data_of
from .person.telling import read
from .questions.other_parts import others
from .questions.pieces import opens_a_question
from .replies import Replies
from .sentence_kinds import Message, parted, reacts, tells
from .state import State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advisor import Advisor

__all__ = ["Gist"]

_AWAITED = frozenset({"check", "waits", "hours", "plan", "fit"})
"""What the adviser asked or spoke of, where what is said next is read whole: any of it may be an order."""
_POINTING = frozenset("that these those them there she he her him such".split())
"""Words of a question that lean on what is told before it; "it" may be the way into the job as well."""
_OF_THE_TOLD = regex(r"\bwhich one\b|\b(?:take|accept|join|sign|refuse|reject) it\b")
_HOW_LONG = regex(
    r"(?:(?:so|and|then|ok) )*how (?:long|much time|quickly|fast|soon|many (?:hours|days|weeks|months))"
    r"(?: (?:do|does|will|would|can|should|to|i|one|you|me|need|takes?|learn|pick|up|master|study|get|good|the|hang"
    r"|of))*"
)
"""A question of how long something takes that does not name it."""
_WHAT_YOU_SAID = regex(
    r"^(?:(?:but|and|so|well|ok) )*(?:you|u) (?:just |also |only )?(?:quot\w+|cit\w+|said|say|told|tell|mention\w*"
    r"|gave|give|claim\w*|wrote|base|based)\b"
)
"""That a sentence holds up what the adviser said, which the question behind it is of."""
_IS_A_PROBLEM = regex(
    r"(?i)(?:(?:so|and|but)[, ]+)*(?:(?:(?:is|will)(?: (?:that|this|it))?(?: be)? )?(?:an? )?(?:big |real )?"
    r"(?:problem|issue|deal ?-?breaker)"
    r"|(?:does|will|would|is|can|did) (?:that|this|it)(?: going to| gonna)? (?:kill (?:it|my chances)"
    r"|rule (?:me|it) out|stop me|hold me back|disqualify me|shut me out|count against me|matter(?: much)?"
    r"|hurt(?: my chances)?|bad|too bad"
    r"|ok(?:ay)?|a no))(?: for me| here| at all| in this field)*\W*"
)
_IS_POSSIBLE = regex(
    r"(?i)(?:(?:so|and|but)[, ]+)*(?:is|would|will) (?:it|this|that)(?: be)?(?: even| still| really)*"
    r" (?:possible|doable|realistic|feasible)(?: for me| at all| or not)*\W*"
)
_FEWEST = 2
"""Words of what is told for itself, at least: one alone goes with the question."""
_LEANS = 0.5
"""How likely a message leans on the latest answer, at least, to be read in right spelling."""
_TIMES = frozenset({"hours", "months"})
"""Slots of time: where they are told, it is asked whether that is enough."""
_COURTESIES = frozenset({"nod", "yes", "no", "thanks"})
"""Acts that need no word beside a question."""


class Gist:
    """Finds the gist of the messages of one conversation; `read` puts a text into English as it is understood."""

    def __init__(
        self,
        advisor: Advisor,
        state: State,
        replies: Replies,
        answering: Answering,
        read: Callable[[str], str],
        *,
        talks: bool,
    ) -> None:
        self._advisor = advisor
        self._state = state
        self._replies = replies
        self._answering = answering
        self._read = read
        self._talks = talks

    def of(self, said: str) -> tuple[str, str]:
        """What of a message is to be met, and what it tells of the person besides, where that can be heard apart."""
        if len(said) > messages.LONGEST or self._answering.verbatim(said) or self._replies.is_urgent(said):
            return said, ""
        if (
            self._talks
            and self._state.pending not in _AWAITED
            and lacking_means(self._answering.talk, self._read(said))
        ):
            return said, ""  # "I only have a phone. Can I start?"
        if self._answering.leaning >= _LEANS and not (self._state.pending in _AWAITED or is_hinglish(said)):
            # The latest answer tells what is meant.
            said = self._advisor.spelt_right(self._advisor.corrected(said))
        message = parted(said)
        if own := self._in_words_of_its_own(message, said):
            return own, ""
        # What a talk begins with reacts to nothing.
        first = not (self._talks and (self._state.question or self._state.latest))
        best = self._advisor.match(self._read(said))[0]
        covered = first and best.entry.kind != "gap"
        if (covered and best.confidence >= self._advisor.threshold) or self._state.pending in _AWAITED:
            return said, ""
        if any(map(self._matters, message.others)) or (message.asked and read(self._read(said)).only):
            return said, ""  # "Go and Kubernetes. Berlin. Eight years" asks nothing.
        if (covered and not self._only_tells_beside(message, said)) or self._answering.talk.far(self._read(said)):
            return said, ""  # "I want to become a pilot. Is a degree needed?"
        asked = self._read(message.asked)
        alone = message.told and (len(words(message.told)) < _FEWEST or requisites.names_a_choice(message.told))
        leans = alone or not _POINTING.isdisjoint(words(asked)) or _OF_THE_TOLD.search(asked.lower()) is not None
        leans = leans or _HOW_LONG.fullmatch(" ".join(words(asked))) is not None
        leans = leans or COUNTS.search(normalize(asked)) is not None
        leans = leans or ("project" in asked.lower() and data_of(self._read(message.told)) != "")
        if not leans:
            as_read = self._read(said)
            for text, told in ((message.asked, message.told), (message.bare, "")):
                if text and self._is_understood(self._read(text), than=as_read):
                    return text, told
        # What somebody has of an answer leads up to nothing: it tells which parts are left.
        whole = others(self._answering.talk, self._read(said)) is not None
        rest = (not whole and message.unannounced) or said
        # What tells of the person is none that only leads up to a question.
        return rest if read(self._read(rest)).values == read(self._read(said)).values else said, ""

    def _in_words_of_its_own(self, message: Message, said: str) -> str:
        """What somebody tells and if that is a problem, or if what they aim at is possible, with the question whole.

        What is no matter of the person is left alone: "No GPU. Is it a problem?" Empty for any other message.
        """
        asked, others = self._read(message.asked), " ".join(message.others)
        problem, possible = _IS_A_PROBLEM.fullmatch(asked), _IS_POSSIBLE.fullmatch(asked)
        if self._state.pending in _AWAITED or not (problem or possible):
            return ""
        values = read(self._read(said)).values
        if possible:
            aims = "goal" in values and _TIMES.isdisjoint(values)
            return f"{others} Can I become an ML engineer?" if aims else ""
        if not (message.told or values):
            return ""
        if not values and self._advisor.match(self._read(others))[0].confidence >= self._advisor.threshold:
            return others
        return f"{others} Can I still become an ML engineer?"

    def _only_tells_beside(self, message: Message, said: str) -> bool:
        """Whether what a message does not ask plainly tells, and all that the message tells."""
        keeps = read(self._read(message.told)).values == read(self._read(said)).values
        return keeps and all(tells(part) or (reacts(part) and said.startswith(part)) for part in message.others)

    def _matters(self, part: str) -> bool:
        """Whether a part that seems to ask for nothing does something: it complains, orders, is a question."""
        part = self._read(part)
        act = acts.parse(part, [item.text for item in self._replies.offered()], self._advisor.knows)
        done = act is not None and act.kind not in _COURTESIES
        reproaches = any(left_out(part)) or any(missing_place(part)) or any(of_what_is_kept(part))
        ends = complains(part) or says_bye(part) or SAY_SO.search(normalize(part)) is not None
        told = tells_a_sum(part) or asks_numbers(part) or _WHAT_YOU_SAID.match(normalize(part)) is not None
        asks = opens_a_question(part) and free_words.is_of_its_own(self._answering.talk, part, surely=True)
        return done or reproaches or ends or told or asks or wants(part) or requests.found(part)[0] is not None

    def _is_understood(self, text: str, *, than: str) -> bool:
        """Whether some of a message plainly asks for something new, and as plainly as the whole of it, both as read."""
        alone, together = ({m.entry: m.confidence for m in self._advisor.match(said)} for said in (text, than))
        best, whole = (max(found, key=found.__getitem__) for found in (alone, together))
        again = than == self._read(self._state.question)
        new = best.kind == "topic" and (again or best.id not in self._state.latest)
        clear = alone[best] >= max(together[whole], self._advisor.tentative_threshold)
        clear = clear or alone[best] * together[best] > alone[whole] * together[whole]
        return new and clear and free_words.heard(self._answering.talk, text).kind == free_words.QUESTION
