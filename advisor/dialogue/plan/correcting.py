"""What is asked about steps of a plan: why one is in it or not, and whether it may be left out."""

from __future__ import annotations

from collections.abc import Sequence

from ...patterns import regex
from ...text import normalize, sentences
from ..patterns import compiled
from .clauses import Clause, Order
from .moods import was_never_asked
from .plan import Plan
from .step_mentions import LIST, titles_in
from .step_questions import asks_half, asks_hours

__all__ = ["asks_why", "leads_to_it", "may_come", "may_go"]

_WHY = compiled(r"""
    \bdo i (?:really |still |even )*need .{1,40} in (?:my|the) plan\b
    |\bwhy (?:is|are|do|does|should|must|have|did|would|'?s|i)\b.*\b(?:plan|step \d+
    |still (?:in|there|listed|on)|in (?:there|it|here))\b|\bwhy (?:is )?step \d+
    |\bwhat is .{1,40} (?:doing|for) in (?:the|my|your) plan\b
    |\bwhy (?:do|should|must|would|did|have|am|is|ky[ou]n) .*\b(?:need\w*|want|have|do|learn|take|study|bother|supposed
    |necessary|required|important|there|chahiye|zaroori)\b.*\b(?:step|milestone)\b
    |\b(?:step|milestone)\b.*\b(?:ky[ou]n|kis ?liye)\b
    |\bwhy .{1,40} step (?:at all|necessary|needed|required|important|there)\b
    |\b(?:what(?:'s| is) (?:the point|the use|the purpose|the good)|what use) (?:of|is) .{1,40}\bstep\b
""")
_WHY_IT = regex(
    r"(?:.*\b(?:ask\w*|mean\w*|meant|know|wait|hm+|but|and|so|ok|then)\b,? )?(?:why (?:(?:do|should|must) )?i (?:\w+ )?"
    r"(?:need|learn|do|take)|why (?:is )?(?:it|that|this)(?: is)?|what (?:is (?:it|that|this)(?: good)?|do i need (?:it"
    r"|that|this)) for)(?: (?:it|that|this|step|really|needed|necessary|required|important|in|there|the|my|plan|at|all"
    r"|for|me))*"
)
"""What asks why the step spoken of is needed."""
_NEEDS = regex(r"(?:(?:and|but|so|ok) )*why (?:do|should|must|would) i (?:even |really )?(?:need|learn|do|take)\b")
_SO_MUCH = regex(
    r"(?:(?:and|but|so|ok|wait|hm+)[, ]+)*why (?:do|should|must|would|is there|are there|am) .{0,20}"
    r"\b(?:so|that|this|such) (?:much|many|a lot)\b(?!.*\b(?:hours?|hrs|weeks?|months?|time|long|\d+)\b)"
)
"""What asks why so much of a subject is needed, which is none for the figure of its step."""
_MAY_GO = compiled(rf"""
    ^(?!.*\b(?:why|how|when|who|which|what)\b)(?=.*(?:\bwould you (?=.*\b(?:place|shoes|position|were me)\b)
    |\b(?:can't|(?:can|could|may|might|shall|should|must|would)(?:n'?t)?) (?:i|one|it|that|this|they|these|{LIST})\b
    |\bdo(?:n'?t)? i (?:really |even )?(?:have|need) to\b
    |\b(?:is|isn'?t|would|will|wouldn'?t)(?: (?:it|that|{LIST}))?(?: be)? (?:(?:really|then|also|so
    |totally|a) )*(?:ok|okay|fine|alright|all right|possible|safe|bad|wise|smart|sensible|problem|allowed|risky
    |mistake)\b
    |\b(?:sakt[aei]|kya|du|dun|skte)\b))
    .*\b(?:skip(?:ped)?|drop(?:ped)?|removed?|deleted?|cut|(?:leave|left|leaving|throw|take|taken)\b.{{0,30}}\b(?:out|off
    |away)|leave {LIST}(?=[?!. ]*$)|excluded?|get rid of|omit(?:ted)?|do without|skipping|dropping
    |chhod\w*|chod\w*|hata\w*|nikal\w*)\b(?! (?:to|ahead|straight|right)\b)
""")
"""That it is asked whether a step may be left out, rather than for that: "can I skip SQL?"."""
_IF_NEEDED = regex(rf"(?:and |so |but )*(?:do|does|will|would)(?:n'?t)? (?:i|one) (?:really |even |still )*need {LIST}")
_ROOM = compiled(r"""
    \b(?:(?:enough|any|some|still|have|has|get|got|is there|be|the) (?:time|room|space|weeks|months|hours)
    |(?:time|room|space) (?:left|then|still|enough|now)|fits?|(?:time|room|space) for)\b
""")
"""That it is asked whether there is time for a step."""
_OF_THE_PLAN = regex(r"\b(?:steps?|plan|out)\b")
_WHY_OUT = compiled(r"""
    \bwhy (?:did|have|do|would|has) (?:you|the plan|it) (?:leave|left|drop\w*|skip\w*|remov\w*|cut|omit\w*|exclud\w*
    |throw\w*|not (?:have|include|contain|put|list)|tak(?:e|en) .{0,40}\b(?:out|off|away))\b
    |\bwhy\b.*\b(?:missing|left out|omitted|skipped|removed)\b
""")
"""What asks why a step was left out, be it so or not."""
_WHY_NOT = compiled(r"""
    \bwhy (?:is|are|was|were)\b.*\b(?:not (?:in|part|there|listed|included|on)|gone|absent)\b
    |\bwhy (?:is there |are there )?(?:no|nothing (?:on|about|of|for)) \w
    |\bwhere (?:is|are|has|did)\b.*\b(?:gone|go|step)\b
""")
"""What asks why a step is not in the plan."""
_IN_THERE = regex(r"\bwhy (?:is|are|do i need|should i do|must i do|did you put) (?:it|that|this|they|those)\b")
"""What asks why the step of the sentence before it is in the plan."""
_IN_IT = regex(r"\b(?:plan|in (?:it|there))\b")


def may_go(clause: Clause) -> Order | None:
    """That it is asked whether steps of the plan may be left out."""
    titles = tuple(title for title in clause.titles or clause.pointed if title not in clause.plan.absent)
    of_plan = clause.shown or _OF_THE_PLAN.search(clause.said)
    return Order("out_asked", titles) if titles and of_plan and _MAY_GO.match(clause.said) else None


def may_come(clause: Clause) -> Order | None:
    """That it is asked whether there is time for steps that are left out."""
    gone = clause.titles and all(title in clause.plan.absent for title in clause.titles)
    return Order("back_asked", clause.titles) if gone and clause.shown and _ROOM.search(clause.said) else None


def leads_to_it(clause: str, following: Sequence[str]) -> bool:
    """Whether a clause with marks asks if a step is needed, where the next asks if it may go."""
    return bool(_IF_NEEDED.match(clause) and following and _MAY_GO.match(following[0]))


def asks_why(utterance: str, plan: Plan, spoken_of: str = "") -> tuple[str, str]:
    """The title of the step, maybe that `spoken_of` last, that is asked why it is in the plan or not; and the rest."""
    said = sentences(utterance)
    for place, sentence in enumerate(said):
        asked = normalize(sentence)
        much = _SO_MUCH.match(asked) is not None
        titles = () if (asks_hours(asked) and not much) or asks_half(asked) else titles_in(sentence, plan)
        if place and not titles and _IN_THERE.search(asked):
            titles = titles_in(said[place - 1], plan)  # "Step five is long. Why is it in there?"
        not_there = titles and _WHY_NOT.search(asked) and (titles[0] in plan.absent or _IN_IT.search(asked))
        why_out = _WHY_OUT.search(asked) or was_never_asked(asked)
        rest = " ".join(said[:place] + said[place + 1 :])
        if titles and (
            much or not_there or _WHY.search(asked) or why_out or (titles == (spoken_of,) and _NEEDS.match(asked))
        ):
            return titles[0], rest
        if not titles and spoken_of and _WHY_IT.fullmatch(asked.strip(" ?!.")):
            return next(iter(titles_in(rest, plan)), spoken_of), rest
    return "", ""
