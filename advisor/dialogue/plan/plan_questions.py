"""What people ask about their plan, where there is one: a step of it, its figures, its order, what it rests on."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from ..check.check_talk import asks
from ..patterns import compiled, says
from . import order_patterns as patterns
from .dates_said import asks_when
from .naming import courses, named, numbered
from .plan import Plan
from .plan_hours import asks_how_reckoned, asks_of_figures, names_its_hours
from .step_questions import (
    PLAN,
    about_hours,
    asks_for_the_most,
    asks_half,
    asks_hours,
    asks_origin,
    asks_today,
    asks_what_follows,
    asks_what_it_requires,
    asks_why_so,
    by_size,
    wants_gentler,
)

__all__ = ["asks_cost", "is_of_a_career", "kind_of", "weighs"]

_COMPARES = regex(r"\b(?:better|best|vs|versus|compare\w*|prefer|instead of)\b")
_TELL = regex(r"\b(?:about|open|detail\w*|explain|show|tell|batao|samjha\w*|kya|kaunsa|konsa|free|paid|link)\b")
_ORDER = compiled(r"""
    \b(?:order|sequence)\b|\bwhy\b.{0,50}\b(?:before|after|first|last|at the end
    |so (?:late|early)|ahead of)\b
    |(?<!\bone )(?<!\bstep )(?<!\bplan )\b(?:can|could|may|should|must)(?:n?'?t)? (?!you (?:check|test|tell|show))\w
    .{0,40}\b(?:before|after|first|earlier|in parallel|together|side by side|at the same time)\b
    |\b(?:one|people|you) (?:should|must|has to|have to)\b.{0,40}
    \b(?:before|after|first|last)\b|\b(?:pehle|baad me\w*)\b.*\b(?:kyu\w*|kya|sakt\w+)\b
    |\bkyu\w*\b.*\b(?:pehle|baad)\b
""")
_SWAPS = regex(r"\b(?:swap\w*|switch\w*|exchang\w*|interchang\w*|change the order|reorder|adla badli|badal\w*)\b")
_FIGURES = compiled(r"""
    \b(?:how (?:many|much)|kitn[aei]) (?:more )?(?:weeks?|months?|hours?|time|hafte|mahine|ghante|din|days)\b
    .{0,30}\b(?:left|remain\w*|more|to go|take\w*|need\w*|total|altogether|all in all|bach\w*|baki|lag\w*|it|plan|if)\b
    |\b(?:when|(?:which|what) (?:month|week|year|day|date)) (?:would|will|could|can|am|do|shall) i (?:be )?(?:done
    |finish\w*|ready|through|there)\b
    |\bwhat(?:'s| is)? (?:my |the )?(?:new )?end(?: date)?(?: now| then)?\W*$
    |\bhow (?:fast|soon|quick\w*) (?:can|could|would|will|might) (?:i|it|one|we)\b(?!.{0,20}\b(?:job|earn|hired|get)\b)
    |\b(?:kab tak|kab) .{0,20}(?:khatam|poora|pura|complete|ready|ho jayega|hoga)\b
    |\bhow long (?:does|will|would|is|do) (?:my|the|this|it|that)\b.{0,40}
    |\b(?:total (?:hours|time|weeks)|(?:finish|done|end) date|by when)\b
""")
_APPLY = compiled(r"""
    \b(?:when|which (?:step|week|point|month)|what (?:step|point|week|date|day)|how (?:soon|early|late)|kab|at which
    |after which)\b.{0,50}\b(?:apply\w*|applications?|job hunt\w*|send out|looking for (?:a |my )?(?:first )?jobs?)\b
    |\b(?:is it|enough|okay?|early|can i|could i|should i|may i|must i) (?:\w+ ){0,4}apply\w*\b
    (?! (?:with(?:out)?|to|at|for) (?!step|jobs?|an? (?:\w+ )?job|work))
""")
_HEAVY = compiled(r"""
    \b(?:too|so) (?:much|long|many|heavy|big|hard|ambitious|full)\b|\b(?:is|are) (?:\w+ )?(?:an? )?long(?! as\b)\b
    |\b(?:smaller|lighter|less|shorter|quicker|shrink|cut (?:it )?down|trim|slim|reduc\w*|compress|condense|unrealistic
    |overload\w*|not (?:realistic|doable|manageable)|can'?t (?:do|manage|finish) (?:all|everything|that much|this much)
    |zyada|jyada|bahut (?:bada|lamba|zyada)|chhota|chota|kam (?:kar\w*|kr\w*)
    |(?:is|are|'s) (?:\w+ )?(?:a joke|ridiculous|absurd|insane|crazy|nuts|forever|an eternity)
    |(?:what is|what's|whats|only|just) the (?:bare |absolute )?minimum|still (?:at )?\d+)\b
""")
_OF_ALL = regex(r"\b(?:plan|steps|weeks is|all (?:of )?(?:this|that|it|these)|everything|itna sab|make it|for me)\b")
_WHICH_OUT = compiled(r"""
    \bwhat (?:can|could) wait\b|\b(?:which|what) (?:steps?|of (?:it|them|these|this|the steps)|is|are)\b.{0,20}
    \b(?:optional|least important|can go|not needed)\b
    |\b(?:which|what)(?: (?:of )?(?:the |these )?(?:steps?|ones?|parts?))? (?:can|could|should|may|would)
    \s(?:i|we|you)\b.{0,12}\b(?:drop|skip|leave (?:out|away)|cut|remove|throw out|omit|sacrifice|do without)\b
""")
"""That it is asked which steps can go."""
_DROPS_ANY = compiled(r"""
    (?:(?:and|so|ok|then|but) )*what (?:can|could|should|may) (?:i|we|you) (?:drop|skip|leave out|cut|remove)
    (?: (?:first|then|now|safely|(?:to|so) .{1,20}(?:time|faster|earlier|sooner|quicker)))*
""")
_BASIS = compiled(r"""
    \b(?:plan|order|steps|it|this|that)\b.{0,20}\b(?:based on|rests? on|come from|comes from)\b
    |\bwho (?:made|wrote|decided)\b.{0,20}\bplan\b|\b(?:based on|basis of|sources? (?:of|for)) (?:the|my|your) plan\b
    |\b(?:guess\w*|estimates?|made up|invented)\b.{0,12}\bor\b.{0,16}\b(?:sources?|facts?|data|real|somebody)\b
    |\b(?:yours|your own|whose|the article'?s?)\b.{0,40}\b(?:estimates?|figures?|numbers?|yours|article'?s?)\b
""")
_CHANGED = compiled(r"""
    \b(?:what|why|how come)\b.{0,25}\bchanged[.?! ]*$|\b(?:less|more|fewer|shorter|longer|other) than before\b
    |\b(?:was|were|said|from|earlier|before|pehle)\b.{0,16}\b\d{2,4}\b.{0,30}\b(?:now|to|ab)\b.{0,12}\b\d{2,4}\b
""")
"""That it is asked why a figure of the plan is another one now."""
_FEW, _SHORT = 8, 4
_FIGURE = regex(r"\b\d{1,4}\b")
_CAN_CHANGE = compiled(r"""
    \b(?:can|could|may|is it possible|are you able|is there a way|do you (?:let|allow))\b.{0,20}
    \b(?:change|adjust|edit|modify|move|reorder|rearrange|resize|alter|customi[sz]e|add|replace|tweak)\b
    .{0,20}\b(?:hours?|times?|order|steps?|plan|(?:own|other|another|different) (?:courses?|books?|material|steps?
    |things?))\b
""")
_WEIGHS = compiled(r"""
    \b(?:realistic\w*|honest\w*|doable|feasible|achievable|believable|plausible|optimistic|pessimistic|(?:over|under)estimat\w*
    |accurate|which (?:is (?:it|right|true)|of the two)\b(?!, yours)|trust|really take|(?:how|are you) sure|expect
    |more like|for real|(?<!had )enough|too (?:little|few|short
    |low|tight)
    |sach me\w*|itne me|normal|crazy|insane|usual|typical|will do|suffice|really think)\b
""")
_OF_TIME = regex(
    r"\b(?:weeks?|months?|years?|hours?|time|long|(?:is|are|was|will|would|does|trust|believe|be) (?:that|this|it)"
    rf"|(?:about|of) (?:this|that|it)|{patterns.MONTHS}|estimates?|numbers?|figures?|hafte|mahine|saal|ghante)\b"
)
_WEEKS_NAMED = regex(r"\b[1-9]\d{1,2} (?:weeks|hafte)\b")
is_of_a_career = says(
    r"\b(?:become|becoming|job|jobs|hired|career|switch\w*|salar\w+|pay|earn\w*|degree|masters?|phd|at my age"
    r"|b\.?tech|bca|mca|bsc|b\.?com|worth (?:starting|it)|nearly \d\d|apply|recruiters?)\b"
)
"""Whether an utterance speaks of a job or a degree, so that what it doubts is not the plan."""
_WHY = regex(r"(?:(?:and|but|so|ok)[, ]+)*(?:why|how come)\b")
_COST = compiled(r"""
    \b(?:costs?(?! (?:to|of (?:an?|living|training)|function)\b)
    |price[sd]?|pricey|expensive|cheap|fees?|for free|free of charge|have to pay|must i pay|do i pay|pay for
    |pay anything|how much money|dollars|euros|rupees|kharch\w*|paise|paisa|muft)\b
    |\b(?:is|are|any(?:thing)?|which|all|everything|what)\b.{0,60}\b(?:free|paid)\b(?! (?:time|hours?|evenings?|days?))
    |\b(?:free|paid) or\b
""")
_ALL_OF_IT = regex(r"\b(?:all|everything|whole)\b.{0,25}\b(?:this|that|it|these|thing|cost)\b|\bcost me\b")
"""What makes a question for the cost one of the plan, where there is one."""
_POINTS = compiled(r"""
    \b(?:it|this|that|these|those|they|them|all|everything|(?:the|my|your|any) (?:\w+ )?(?:courses?|books?))\b
""")
"""What makes it one of the plan right after that was spoken of."""
_HOURS_OF = regex(r"^(?:(?:and|ok|so) )*(?:the )?hours (?:for|of|in) (?:step |#)?\d{1,2}[.?! ]*$")


def kind_of(utterance: str, plan: Plan, *, shown: bool) -> str:
    """What an utterance asks about a plan, as `Coach.meant` names it; empty where it asks nothing of the plan.

    `shown`: the plan was spoken of last, so that "why so many hours?" is of it.
    """
    said = normalize(utterance)
    sums = {plan.hours_left, plan.weeks} & {int(figure) for figure in _FIGURE.findall(said)}
    figured = sums or f"{round(plan.weeks * 12 / 52)} months" in said
    changed = (shown or sums) and _CHANGED.search(said) and (sums or asks(utterance))
    if changed or (figured and asks_how_reckoned(said)):
        return "plan-basis"
    of_plan = shown or PLAN.search(said) is not None or names_its_hours(said, plan)
    if of_plan and asks_when(utterance):
        return "plan-apply" if _APPLY.search(said) else "plan-long"
    if asks_if_changed(utterance, shown=shown):
        return "plan-can"
    if weighs(utterance, plan, shown=shown):
        return "plan-step" if named(said, plan) and asks_hours(said) else "plan-real"
    if of_plan and _APPLY.search(said):
        return "plan-apply"
    if asks_half(utterance) and (PLAN.search(said) or named(said, plan) or (shown and _WHY.match(said))):
        return "plan-half"
    if (of_plan or "bit" in said.split()) and asks_for_the_most(said):
        return "plan-extreme"
    if asks_what_follows(said, plan) or asks_today(utterance):
        return "plan-after" if asks_what_follows(said, plan) else "plan-today"
    if asks_cost(utterance, plan, shown=shown):
        return "plan-cost"
    if shown and asks_what_it_requires(utterance) and by_size(said, plan):
        return "plan-step"
    gentler = wants_gentler(utterance) and (shown or (of_plan and named(said, plan)))
    if gentler or (shown and _HOURS_OF.search(said)):
        return "plan-step"
    if _COMPARES.search(said):
        return ""
    why = _ORDER.search(said) and (of_plan or len(named(said, plan)) > 1)
    if why or (shown and asks_why_so(utterance)) or (_SWAPS.search(said) and of_plan):
        return "plan-order"
    if _names_a_step(said, plan, shown=shown) and (asks(utterance) or _TELL.search(said) or asks_origin(said)):
        return "plan-step"
    whence = asks_origin(said) and (asks(utterance) or len(said.split()) <= _SHORT)
    of_a_step = about_hours(said, plan)
    if of_plan and (asks_hours(said) or sums or of_a_step) and whence:
        return "plan-step" if of_a_step or named(said, plan) else "plan-basis"
    for kind, words in (("plan-basis", _BASIS), ("plan-long", _FIGURES)):
        if of_plan and words.search(said):
            return kind
    if (of_plan and _WHICH_OUT.search(said)) or _DROPS_ANY.fullmatch(said.strip(" ?!.")):
        return "plan-heavy"
    if of_plan and _HEAVY.search(said) and (_OF_ALL.search(said) or sums or (shown and len(said.split()) <= _FEW)):
        return "plan-heavy"
    return "plan-basis" if asks_of_figures(utterance, sums) else ""


def asks_cost(utterance: str, plan: Plan, *, shown: bool) -> bool:
    """Whether an utterance asks what a plan or its steps cost; `shown`: the plan was spoken of last."""
    said = normalize(utterance)
    priced = filter(_COST.search, map(normalize, sentences(utterance)))
    if not any(asks(text) or _TELL.search(text) for text in priced):
        return False
    of_all = PLAN.search(said) or _ALL_OF_IT.search(said)
    return bool(of_all or (shown and (_POINTS.search(said) or _names_a_step(said, plan, shown=True))))


def asks_if_changed(utterance: str, *, shown: bool) -> bool:
    """Whether it is asked if the plan can be changed at all: its hours, its order, its material."""
    said = normalize(utterance)
    return (
        _CAN_CHANGE.search(said) is not None and (shown or PLAN.search(said) is not None) and not _FIGURE.search(said)
    )


def weighs(utterance: str, plan: Plan, *, shown: bool) -> bool:
    """Whether it is asked if the time that a plan, or a step of it, takes is realistic."""
    said = normalize(utterance)
    if not _WEIGHS.search(said) or not asks(utterance) or is_of_a_career(said):
        return False
    own = {plan.weeks, plan.hours_left, *(step.hours for step in plan.steps)}
    return (
        not own.isdisjoint(map(int, _FIGURE.findall(said)))
        or _WEEKS_NAMED.search(said) is not None
        or PLAN.search(said) is not None
        or (shown and _OF_TIME.search(said) is not None)
    )


def _names_a_step(said: str, plan: Plan, *, shown: bool) -> bool:
    if any(1 <= place <= len(plan.steps) for place in numbered(said, len(plan.steps))):
        return "step" in said or shown
    return bool(courses(said, plan)) and (shown or PLAN.search(said) is not None or asks_what_it_requires(said))
