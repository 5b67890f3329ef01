"""Which steps of a plan somebody says are done: "I finished the crash course", "done with steps 2 and 3"."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from ..patterns import compiled, says
from ..person.amount_patterns import number
from .moods import is_ahead
from .naming import named, numbered
from .plan import Plan

__all__ = ["but_for_only", "only_begun", "speaks_of_a_plan", "ticks", "unticks_last"]

_DONE = r"(?:done|finished|completed?)"
_TELLS = compiled(rf"""
    (?:(?:ok|okay|so|yes|yeah|hey|hi|and|just|today|finally|also|now|no|nope|wait|yesterday|oh|sorry|but
    |really|actually|btw|good|great|thanks|sorry)[,. ]+)*
    (?:i\b|i've|ive\b|i'm|im\b|we\b|done|finished|completed?|tick|mark|check|take|remove|clear|untick|uncheck|undo|step|#?\d|please|pls)
    |.*\b{_DONE}(?: finally)?[.! ]*$
""")
"""How it begins or ends when people tell of themselves that something is done."""
_TICKS = regex(rf"\b(?:{_DONE}|did|through with|tick(?:ed)?(?: off)?|check(?:ed)? off|passed)\b")
_UNTICKS = compiled(r"""
    \b(?:untick|uncheck|not (?:yet )?(?:done|finished|completed?|ticked)|(?:is|are)n'?t (?:done|finished)|undo|have not
    |haven'?t|did not|didn'?t|never did|by mistake|by accident|accidentally)\b
    |\b(?:take|remove|clear|delete|undo)\b.{0,12}\bticks?\b|\bstill (?:ticked|checked|crossed|shown|marked)\b
    |\bput\b.{1,30}\bback (?:on|onto|in|into|to) (?:the|my) (?:list|plan|to ?do)
""")
_NONE = regex(
    rf"\b(?:{_DONE}|did) (?:none|nothing|neither|not one|zero)\b|\bnone of (?:it|this|that|them) (?:is|was) {_DONE}\b"
)
"""That nothing of it is done."""
only_begun = says(r"""
    \b(?:only|just|merely|barely) (?:just )?(?:started|begun|began|start|starting|beginning)
    |\bstill (?:working on|busy|doing|at it|in the middle)|\bhalf ?-?way|\bin the middle of
    |\bbut (?:it|that|this) (?:isn'?t|is not|wasn'?t|was not|hasn'?t|has not)\b
""")
"""Whether an utterance says of what it calls done that it is only begun."""
_UNTICKS_LAST = regex(
    r"(?:(?:please|pls|no|wait|oh|oops|ups|sorry),? )*(?:untick|uncheck|undo)(?: (?:it|that|this|please|again))*[.! ]*"
)
_OF_A_STEP = compiled(r"""
    (?:.* )?(?:(?:the|my|that|this|your|first|second|third|fourth|fifth|last|next|both|all|two|three) )+steps?
    (?: (?:of|in|on) (?:the|my|your|that) plan)?(?: (?:is|are|already|now|today|yesterday|finally|done
    |finished|completed?|off|as))*
    |(?:.* )?steps? (?:#?\d+|one|two|three|four)(?: (?:and|,|to) (?:#?\d+|two|three|four|five))*
    (?: (?:is|are|already|now|today|done|finished|completed?|off|as))*
    |.*\bmy plan\b.*|(?:(?:ok|okay|so|now|please|pls|can you|and) )*(?:(?:mark|tick|cross|check) (?!my )(?:\S+ ){1,4}
    (?:done|finished|complete|completed|off)|(?:tick|cross|check) off \S+(?: \S+){0,3})(?: please| pls)*
""")
"""That a step is named by its place alone, as only steps of a plan are."""
_OF_A_PLAN = regex(
    r"\b(?:my|(?:the )?(?:full|whole|entire)) (?:study |learning )?plan\b"
    r"|\b(?:which|longest|shortest) step\b(?! (?:by|to|next|should|do|comes|after|in becom))|\bsteps? \d"
    r"|\b(?:python|sql|git|maths?|deep learning|course|projects?|interviews?|engineering) (?:step|part of the plan)\b"
)
"""That a plan of theirs is spoken of, or a step of it."""
_NOT_THAT = regex(r"(?:,|,? but|,? and) not (?!done|yet|finished|completed?|ticked)[^.,;!?]*(?=[.!]*$)")
"""What a message says at its end not to mean: "I only did Git, not SQL"."""
_ONLY = regex(r"(?i)\b(?:i )?(?:did |have |done |finished )*(?:only|just|merely)\b[^.,;!?]*")
"""What of a message is said to be all that is done."""
_SOME = regex(
    r"\b(two|three|four|five|[2-5])(?: more| whole)? steps\b"
    r"|\bfirst (two|three|four|five|[2-5])\b(?! (?:weeks?|hours?))"
)
"""How many steps are done, of those that come next."""
_THIS = compiled(r"""
    (?:(?:i|i am|i'm|im|i have|i've|ive) )?(?:have |am |just |now )*(?:finished|completed|done|did)(?: with)?
    (?: (?:it|that|this|this step|that step|the step|the next step|my step))?[.! ]*
""")


def ticks(utterance: str, plan: Plan) -> tuple[tuple[int, ...], bool]:
    """The places, from 1, of the steps that an utterance says are done; or open again, where the second is False.

    A number that is said may be beyond the steps.
    """
    said_of_it = sentences(utterance)
    # "I finished the Git step, what now?"
    for said in (*said_of_it, *(clause for sentence in said_of_it for clause in sentence.split(", ")[:-1])):
        places, done = _ticks(said, plan)
        if places:
            return places, done
    return (), True


_OF_THEIR_OWN = regex(
    r"\b(?:my|our) (?:own |current |rough )?(?:plan|idea)(?: so far| now)?(?: is\b| was\b| would be\b|:)"
    r"(?! (?:gone|too|not|missing|empty|wrong|still|the same|long|very|so)\b)"
    r"|\bi (?:plan|intend|am planning|was planning) to\b"
)
"""That they tell of a plan which they made themselves."""


def but_for_only(utterance: str) -> str:
    """The utterance without what is all that is done: "I didn't do SQL, only Git"."""
    return _ONLY.sub("", utterance)


def unticks_last(utterance: str) -> bool:
    """Whether an utterance takes back the latest tick, naming no step: "untick"."""
    return _UNTICKS_LAST.fullmatch(normalize(utterance)) is not None


def speaks_of_a_plan(utterance: str) -> bool:
    """Whether an utterance speaks of a plan of theirs, or says that a step of one is done, be there a plan or none."""
    if _OF_THEIR_OWN.search(normalize(utterance)):
        return False
    if _OF_A_PLAN.search(normalize(utterance)):
        return True
    parts = (normalize(part).strip(" .!") for part in sentences(utterance) if "?" not in part)
    said = (part for part in parts if _TELLS.match(part) and _OF_A_STEP.fullmatch(part) and not is_ahead(part))
    return any(_TICKS.search(part) or _UNTICKS.search(part) for part in said)


def _ticks(utterance: str, plan: Plan) -> tuple[tuple[int, ...], bool]:
    said = _NOT_THAT.sub("", normalize(utterance))
    if _NONE.search(said):
        return (), False
    done = not _UNTICKS.search(said)
    said = said if done else but_for_only(said)
    if not _TELLS.match(said) or (done and (is_ahead(said) or not _TICKS.search(said))):
        return (), done
    if done and (some := _SOME.search(said)):
        left = [place for place, step in enumerate(plan.steps, 1) if not step.done]
        return tuple(left[: int(number(some[1] or some[2]))]), done
    if places := numbered(said, len(plan.steps)):
        return places, done
    if _THIS.fullmatch(said):
        return tuple(place for place, step in enumerate(plan.steps, 1) if not step.done)[:1], done
    return named(said, plan), done
