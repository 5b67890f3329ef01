"""What a message to the check does by its reader, ahead of the rules: it passes over the open question, answers another
one by name, or all that are left."""

from __future__ import annotations

from collections.abc import Sequence

from ...guidance import SkillQuestion
from ...models import Reply
from ...text import normalize, stem
from ..sentence_kinds import MOST
from .answer_patterns import NO_PARTS
from .check_reader import READER, surely
from .check_stops import expects
from .check_talk import goes_back
from .counting import parts
from .grading import read, state
from .marks import LITTLE, NO, SKIPPED, YES
from .named_parts import named, parts_in
from .the_rest import names_the_rest, rest_is, skips_rest
from .verdict import is_bare, plain_answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .checking import Checking

__all__ = ["met", "passes_over"]

_LIKELY, _SURELY = 0.6, 0.8
"""How likely it does so, at least; and where more hangs on it than one answer."""
_HINT, _SKIPS = 0.1, 0.85
"""How likely the wish to pass over is beside that to go on, at least, where the reader of answers is so sure of it."""
_STATES = frozenset({YES, NO, LITTLE})
_NO_PARTS = frozenset(map(stem, NO_PARTS)) - {stem("learning"), stem("explain")}


def passes_over(utterance: str) -> bool:
    """Whether somebody wants the open question passed over, be it beside the reason: "hard to say, next one"."""
    said = parts(utterance)
    if not 0 < len(said) <= MOST or skips_rest(utterance):
        return False
    skipping = [part for part in said if _passes(part)]
    others = [part for part in said if part not in skipping]
    return bool(skipping or _passes(utterance)) and not any(plain_answer(part) in _STATES for part in others)


def met(checking: Checking, utterance: str) -> Reply | None:
    """The reply to what an utterance surely does of these; None for anything else."""
    asked = checking.open_question
    if asked is None:
        return None
    opens = is_bare(utterance.partition(",")[0])
    of_one = surely(utterance, _LIKELY) == "named" and len(parts(utterance)) == 1 and "?" not in utterance and not opens
    if of_one and (other := _another(normalize(utterance), asked, checking.check.questions)):
        return checking.given_by_name(utterance, other, state(utterance))
    of_all = surely(utterance, _SURELY) == "rest" and not (names_the_rest(utterance) or expects(utterance))
    named_too = of_all and named(normalize(utterance), checking.check.questions)
    return checking.ended(utterance) if of_all and rest_is(utterance) and not named_too else None


def _another(said: str, asked: SkillQuestion, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The question other than the one asked that a text speaks of more than of any; None where it speaks of none so."""
    told = {item: len(parts_in(said, item) - _NO_PARTS) for item in questions}
    most = [item for item in questions if told[item] == max(told.values()) > told[asked]]
    other = named(said, questions) or (most[0] if len(most) == 1 else None)
    return other if other and told[asked] < max(told[other], 1) and other != asked else None


def _passes(part: str) -> bool:
    shares = READER.shares(part)
    reading = read(part)
    if goes_back(part):
        return False
    if shares["skip"] >= _LIKELY:
        return reading.letter not in _STATES or shares["skip"] >= _SURELY
    onwards = shares["skip"] + shares["stays"] >= _SURELY and shares["skip"] >= _HINT
    return onwards and reading.letter == SKIPPED and reading.confidence >= _SKIPS
