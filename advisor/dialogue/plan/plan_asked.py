"""What is asked about a plan: by rules, unless the reader is plainly of another mind."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ...patterns import regex
from ...text import normalize, sentences
from ..acts.free_words import asks_where
from ..follow_ups.complaints import complaint
from ..follow_ups.hearsay import claim
from ..patterns import compiled, says
from ..questions.pieces import asking_part, is_question
from . import plan_reader
from .leaving_out import thing_left_out
from .moods import doubts_figures
from .naming import named
from .order_patterns import MONTHS
from .plan import Plan
from .plan_answers import ANSWERS
from .plan_questions import is_of_a_career, kind_of
from .plan_wishes import WISHES
from .sighs import is_glad, only_sighs
from .step_mentions import AT, mentioned, titles_in
from .step_questions import PLAN, asks_weeks_back, by_size, holds_figures, is_of_something_else

__all__ = ["asked", "plainly_of", "told_of"]

_HEARD = {*ANSWERS, *WISHES} - {"plan-done", "plan-undone", "plan-cost"}
"""Kinds that the reader's word is taken for: nothing is ticked on a guess, and of courses it is asked elsewhere, too,
what they cost."""
_PLAINLY_OF_IT = frozenset({"plan-order", "plan-short", "plan-today", "plan-when", "plan-heavy", "plan-gone"})
"""Kinds that are meant right after the plan, whatever topic has words of them; the same where a step is named."""
_OF_WHAT_IS_SHOWN = frozenset({"plan-undo", "plan-extreme"})
"""Kinds that are meant so where it is hardly of anything else than the plan."""
_OF_A_STEP = frozenset({"plan-step", "plan-cost"})
_POINTS = says(r"\b(?:it|that|this|these|those|them|they|plan|steps?)\b")
_PAYS = says(r"\b(?:pay|paid|free|costs?|fees?|price[sd]?|buy|money|cheap\w*|expensive|budget|charge[sd]?)\b")
_REQUESTED = frozenset({"plan", "plan-anew", "plan-fit", "plan-hours", "plan-done", "plan-undone"})
"""Kinds that the requests and orders tell better."""
_HARDLY, _LIKELIEST, _LIKELY, _PLAINLY, _SURELY = 0.12, 0.28, 0.55, 0.8, 0.9
"""Confidence below which a topic that is surely asked for is meant rather than what a rule says; from which the
likeliest kind is meant of what is shown; from which the reader says what no rule does, right after the plan was spoken
of; the same of doubts, or that the plan is not meant; and from which it overrules."""
_NEVER, _MARKS = 0.04, frozenset({"plan-done", "plan-undone"})
"""How likely it is about something else at most, where a tick is told and nothing asked; and the kinds of that."""
_DOUBTS = frozenset({"plan-real", "plan-heavy"})
"""Kinds that sound like doubts of much else."""
_OF_A_PLAN = says(
    r"\b(?:plans?|steps?|weeks?|months?|years?|hours?|time|long|days?|pace|schedule|finish\w*|evenings?|weekends?|hafte"
    r"|mahine|saal|ghante)\b"
)
"""What makes of a doubt one of the plan, where something else was spoken of last."""
_OF_TIME = says(r"\b(?:plan|weeks|months|longer|later)\b")
_TOLD = ("plan-missed", "plan-feel")
"""Kinds of what is told with a plan, whatever is asked beside it: "I did nothing all week, what now?"."""
_GO_ON = ("plan-next", "plan-today", "plan-break")
"""Kinds of what is asked with it."""
_NAMED_BY = {
    "plan-apply": lambda utterance: not asks_where(utterance),
    "plan-next": says(r"\b(?:left|remain\w*|still|to go|outstanding)\b"),
    "plan-half": says(r"\b(?:hal[fv]\w*|two|\d+|aa?dh[aei]|less|cut|reduc\w*|full|whole|hours?|known?)\b"),
}
"""What must be said for a question to be taken for one of all that is left, or of what counts half."""
_OTHER_TIME = says(r"""
    \bwhich (?:one |of (?:them|these|the two) )?
    (?:(?:should|do|can) i (?:believe|trust|go by|rely on)|is (?:right|true))\b
    |\b(?:longer|more|later) than (?:i (?:thought|expected|hoped|believed)|you (?:said|told|promised))\b
    |\byou (?:said|told me|promised)\b(?! (?:you|that i|i)\b).{0,20}\b(?:less|shorter|sooner|\d+|six|a year)
    (?: (?:months|weeks))?\W*$
""")
"""What holds against the time of the plan another one, or asks which of the two holds."""
_IS_IT_SO = compiled(rf"""
    (?:(?:hmm+|wait|wow|oh|ok|so|but|and|no|really|seriously)[,.?! ]+)*
    (?:(?:are |r )?(?:you|u) (?:\w+ly )?(?:sure|certain)|sure|really|seriously|pakka|sach\w*(?: me\w*)?|for real
    |is (?:that|this|it|the (?:date|end|figure|number|sum)) (?:really )?(?:right|correct|true))
    (?: (?:about|abt|of|on) (?:it|that|(?:(?:the|that|this|your) )?(?:end |finish )?(?:date|time|sum|plan|weeks?|months?
    |hours|{MONTHS})))?[,.?! ]*(?:(?:it |that |this )?(?:seems?|sounds?|looks?|feels?|is|that)(?: \w+){{0,2}}
    [ ](?:fast|short|quick|soon|long|late|early|much|little|optimistic|good|low|high|off|wrong))?[.?! ]*
""")
"""A whole message that only asks whether what was told is so."""
_HOURS_OF_A_STEP = regex(rf"\b\d+ ?(?:h|hrs?|hours?) (?:for|on) (?:the )?{AT}")
"""Hours of a step, and so none of a week: what wants others was heard before."""
_FIRST = regex(
    r"^(?:(?:and|so|ok|then) )*(?:which|what) (?:step|one)\b(?: (?:of|in) (?:my|the) plan)?"
    r" (?:(?:should|do|must|can|shall|would) i |to )?(?:(?:do|take|is|comes) first|(?:start|begin) with)\b"
)
"""What asks for the step that comes first."""
_WHAT_IS = regex(rf"(?:(?:and|so|ok|but|wait|sorry) )*what(?:'?s| is| are)(?: (?:a|an|the))? {AT}[?.! ]*")
"""What asks for the meaning of a word that a step is named by, too."""
_WHY = says(r"^(?:(?:and|but|so|ok) )*(?:why|how come)\b")
_ASKS_ELSE = says(
    r"\b(?:how|why|what|who|when|where|which|if|is|are|should i|tell|explain|without|except|work|jobs?|cv|resume)\b"
)
"""What asks something beside what would be left out, or is not of the plan."""
_SIDE_BY_SIDE = says(r"\b(?:in parallel|side by side|at the same time|simultaneous\w*|together|saath|sath)\b")
"""What asks for two steps at once rather than one before the other."""


def asked(utterance: str, plan: Plan, *, made: bool, shown: bool, of_a_topic: Callable[[str], bool]) -> str:
    """The kind of what an utterance asks about a plan, as `Coach.meant` names it; empty where it asks nothing of it.

    `made`: the plan is more than spoken of; `shown`: it was spoken of last; `of_a_topic`: whether a text surely asks
    for a topic.
    """
    said, claimed, meant = normalize(utterance), normalize(claim(utterance)), complaint(utterance)
    if meant and made and titles_in(meant.rest, plan) and ("step" in meant.rest or "plan" in meant.rest):
        return "plan-step"
    if is_of_something_else(utterance) or (claimed and not (_OF_A_PLAN(claimed) or _OTHER_TIME(utterance))):
        return ""
    doubted = shown and doubts_figures(said) and (named(said, plan) or by_size(said, plan))
    sized = made and _HOURS_OF_A_STEP.search(mentioned(said, plan))
    first = made and _FIRST.search(said) and (shown or PLAN.search(said)) and not titles_in(said, plan)
    if doubted or sized or first or asks_weeks_back(utterance, plan) or holds_figures(said, plan):
        return "plan-step"
    if (_OTHER_TIME(utterance) and _OF_TIME(utterance)) or (shown and _IS_IT_SO.fullmatch(said)):
        return "plan-real"
    if made and shown and thing_left_out(utterance, plan) and not _ASKS_ELSE(utterance):
        return "plan-no-step"
    ruled = kind_of(utterance, plan, shown=shown)
    if not made:
        return ruled
    if ruled == "plan-order" and _SIDE_BY_SIDE(utterance):
        return "plan-together"
    if shown and (only_sighs(utterance) or is_glad(utterance)):
        return "plan-heavy" if only_sighs(utterance) else "plan-glad"
    read = plan_reader.likely(utterance, plan)
    stands = ruled in {"plan-step", "plan-basis"} or (ruled == "plan-order" and shown and _WHY(utterance))
    if read.elsewhere >= _PLAINLY and not (stands and (ruled != "plan-order" or named(said, plan))):
        return ""
    of_topics = any(map(of_a_topic, (utterance, *sentences(utterance))))
    if read.kind in _MARKS and read.confidence >= _SURELY and read.elsewhere <= _NEVER and not is_question(utterance):
        return ""  # It is heard as such where it is no question.
    hardly = min(_HARDLY, read.elsewhere)
    apart = len(parts := sentences(utterance)) > 1 and not any(kind_of(text, plan, shown=shown) for text in parts)
    if ruled and not stands and of_topics and (apart or plan_reader.share(utterance, plan, ruled) < hardly):
        return ""
    likely_told = ruled in _DOUBTS and read.kind in _TOLD and read.confidence >= _LIKELY
    if shown and (told := read.kind if likely_told else told_of(utterance, plan)):
        return told
    doubts = read.kind in _DOUBTS
    if (doubts and not (shown or _OF_A_PLAN(utterance))) or (read.kind == "plan" and not shown):
        return ruled
    of_it = not doubts or (read.kind == "plan-heavy" and read.elsewhere <= _HARDLY)
    least = (_LIKELY if of_it else _PLAINLY) if shown and not ruled else _SURELY
    least = _PLAINLY if ruled == "plan-order" and shown and not stands else least
    of_what_is_shown = shown and read.kind in _OF_WHAT_IS_SHOWN and read.elsewhere <= _HARDLY
    least = _LIKELIEST if of_what_is_shown and not ruled else least
    if read.kind in _NAMED_BY and not _NAMED_BY[read.kind](utterance):
        return ruled
    of_it_by_name = bool(named(said, plan)) or (read.kind == "plan-cost" and _POINTS(utterance))
    heard = read.kind in _HEARD or (read.kind == "plan-cost" and shown and of_it_by_name and _asks_price(utterance))
    if read.confidence < least or not heard or (doubts and is_of_a_career(utterance)):
        return ruled
    of_a_step = ruled == "plan-step" and (doubts or read.kind == "plan-long")
    if of_a_step or ruled in {"plan-basis", "plan-extreme"}:
        return ruled
    plainly = shown and read.kind in _PLAINLY_OF_IT and read.confidence >= _SURELY
    plainly = plainly or of_what_is_shown
    of_a_step = read.kind in _OF_A_STEP and of_it_by_name and not _WHAT_IS.fullmatch(mentioned(said, plan))
    plainly = plainly or (shown and of_a_step and read.confidence >= _SURELY)
    plainly = plainly or (read.kind == "plan-role" and PLAN.search(said) is not None)
    return read.kind if ruled or plainly or not of_topics else ""


def _asks_price(utterance: str) -> bool:
    """Whether a sentence of an utterance asks what something costs."""
    return any(_PAYS(text) and is_question(text) for text in sentences(utterance))


def plainly_of(utterance: str, plan: Plan | None) -> bool:
    """Whether an utterance asks something of a plan that was spoken of last, or tells it, beyond doubt."""
    read = plan_reader.likely(asking_part(utterance), plan) if plan else None
    if (
        only_sighs(utterance)
        or is_glad(utterance)
        or (read and read.confidence >= _SURELY and read.kind not in _REQUESTED)
    ):
        return read is not None
    return told_of(utterance, plan) != ""


def told_of(utterance: str, plan: Plan | None) -> str:
    """The kind of what is told with a plan, be it beside a question what to do now; empty for anything else."""
    if plan is None:
        return ""
    told = max(_TOLD, key=partial(plan_reader.share, utterance, plan))
    # Who fears the maths is told of the maths.
    plainly = plan_reader.share(utterance, plan, told) >= _PLAINLY
    plainly = plainly and not (told == "plan-feel" and named(normalize(utterance), plan) and "step" not in utterance)
    return told if plainly and plan_reader.likely(utterance, plan).kind in {*_TOLD, *_DOUBTS, *_GO_ON} else ""
