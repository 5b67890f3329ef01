"""What people ask about their plan, where there is one: a step of it, its figures, its order, what it rests on."""

from __future__ import annotations

from ..patterns import regex
from ..text import normalize
from .check_talk import asks
from .correcting import leaves_out
from .naming import courses, named, numbered
from .patterns import compiled
from .plan import Plan
from .telling import hours_in, months_in

__all__ = [
    "about_hours",
    "asks_back",
    "asks_cost",
    "asks_half",
    "asks_hours",
    "asks_today",
    "asks_what_it_requires",
    "asks_whence",
    "by_size",
    "changes_hours",
    "deadline_asked",
    "hours_asked",
    "kind_of",
    "swaps",
    "wants_gentler",
]

_PLAN = regex(r"\b(?:plan|steps?)\b")
_COMPARES = regex(r"\b(?:better|best|vs|versus|compare\w*|prefer|instead of)\b")
_TELL = regex(r"\b(?:about|open|detail\w*|explain|show|tell|batao|samjha\w*|kya|kaunsa|konsa|free|paid|link)\b")
_HOURS = compiled(r"""
    \b(?:hours?|hrs?|ghante|ghanta|weeks?|hafte|long(?:er)?|so (?:big|much)|much time|time|itn[aei]|bad[aie]|lamb[aie]
    |estimate
    |figures?|numbers?|sizes?)\b|\b\d+ ?h\b
""")
_WHENCE = compiled(r"""
    \b(?:why|come from|comes from|from where|where|kaha\w*|kahan|kyu\w*|based on|basis|how did you (?:get|arrive|reach)
    |how do you (?:get|know)|calculat\w*|comput\w*|worked out|work out|made up|arrive at|source
    |who (?:made|says|told|said))\b
""")
_ORDER = compiled(r"""
    \b(?:order|sequence)\b|\bwhy (?:is|are|does|do|should|would|must)?.{0,40}\b(?:before|after|first|last|at the end
    |so (?:late|early)|ahead of)\b|\b(?:can|could|may|should|must) (?:i|we|they|it|the).{0,40}\b(?:before|after
    |first|earlier|in parallel|at the same time)\b|\b(?:pehle|baad me\w*)\b.*\b(?:kyu\w*|kya|sakt\w+)\b
    |\bkyu\w*\b.*\b(?:pehle|baad)\b
""")
_SWAPS = regex(r"\b(?:swap\w*|switch\w*|exchang\w*|interchang\w*|change the order|reorder|adla badli|badal\w*)\b")
_FIGURES = compiled(r"""
    \b(?:how (?:many|much)|kitn[aei]) (?:more )?(?:weeks?|months?|hours?|time|hafte|mahine|ghante|din|days)\b
    .{0,30}\b(?:left|remain\w*|more|to go|take\w*|need\w*|total|altogether|all in all|bach\w*|baki|lag\w*|it|plan|if)\b
    |\bwhen (?:would|will|could|can|am|do|shall) i (?:be )?(?:done|finish\w*|ready|through|there)\b
    |\b(?:kab tak|kab) .{0,20}(?:khatam|poora|pura|complete|ready|ho jayega|hoga)\b
    |\bhow long (?:does|will|would|is|do) (?:my|the|this|it|that)\b.{0,40}|\btotal (?:hours|time|weeks)\b
    |\b(?:finish|done|end) date\b|\bby when\b
""")
_AT = compiled(r"""
    ^(?:(?:and|ok|so|then|hm+|but)[, ]+)*(?:what (?:if|about)|how about|at|with|if|and (?:at|with)|what would)\b
    |\bhow (?:many|long|much|soon)\b|\bkitn[aei]\b
""")
_APPLY = compiled(r"""
    \b(?:when|which (?:step|week|point|month)|what (?:step|point|week)|how (?:soon|early|late)|kab|at which
    |after which)\b
    .{0,50}\b(?:apply\w*|applications?|job hunt\w*|send out|looking for (?:a |my )?(?:first )?jobs?)\b
""")
_HEAVY = compiled(r"""
    \b(?:too|so) (?:much|long|many|heavy|big|hard|ambitious|full)\b
    |\b(?:smaller|lighter|less|shrink|cut (?:it )?down|trim|slim|reduc\w*|compress|condense|unrealistic|overload\w*
    |not (?:realistic|doable|manageable)|can'?t (?:do|manage|finish) (?:all|everything|that much|this much)
    |zyada|jyada|bahut (?:bada|lamba|zyada)|chhota|chota|kam (?:kar\w*|kr\w*))\b
""")
_ABOUT_ALL = regex(r"\b(?:plan|steps|all (?:of )?(?:this|that|it|these)|everything|itna sab)\b|\bmake it\b|\bfor me\b")


def kind_of(utterance: str, plan: Plan, *, shown: bool) -> str:
    """What an utterance asks about a plan, as `Coach.meant` names it; empty where it asks nothing of the plan.

    `shown`: the plan was spoken of last, so that "why so many hours?" is of it.
    """
    said = normalize(utterance)
    of_plan = shown or _PLAN.search(said) is not None
    if _IN_FULL.search(said) and (of_plan or (plan.halved and (_IT.search(said) or named(said, plan.shown)))):
        return "plan-whole"
    if asks_half(utterance) and (_PLAN.search(said) or named(said, plan.shown) or (shown and _WHY.match(said))):
        return "plan-half"
    if asks_today(utterance):
        return "plan-today"
    if asks_cost(utterance, plan, shown=shown):
        return "plan-cost"
    if leaves_out(utterance, plan):
        return "plan-out"
    if (of_plan or _A_WEEK.search(said)) and changes_hours(utterance, shown=shown):
        return "plan-hours"
    if shown and asks_what_it_requires(utterance) and by_size(said, plan):
        return "plan-step"
    if wants_gentler(utterance) and (shown or (of_plan and named(said, plan.shown))):
        return "plan-step"
    if shown and _HOURS_OF.search(said):
        return "plan-step"
    if _COMPARES.search(said):
        return ""
    if _SWAPS.search(said) and of_plan:
        return "plan-order"
    if of_plan and _APPLY.search(said):
        return "plan-apply"
    if _ORDER.search(said) and (of_plan or len(named(said, plan.shown, every=True)) > 1):
        return "plan-order"
    if _names_a_step(said, plan, shown=shown) and (asks(utterance) or _TELL.search(said) or _WHENCE.search(said)):
        return "plan-step"
    whence = _WHENCE.search(said) and (asks(utterance) or len(said.split()) <= _SHORT)
    if of_plan and _HOURS.search(said) and whence:
        return "plan-step" if about_hours(said, plan) or named(said, plan.shown) else "plan-basis"
    if of_plan and _BASIS.search(said):
        return "plan-basis"
    if of_plan and (_FIGURES.search(said) or (hours_in(_number_of(said)) and _AT.search(said))):
        return "plan-long"
    if of_plan and _DROPS.search(said):
        return "plan-heavy"
    if of_plan and _HEAVY.search(said) and (_ABOUT_ALL.search(said) or (shown and len(said.split()) <= _FEW)):
        return "plan-heavy"
    return ""


_DROPS = compiled(r"""
    \bwhat (?:can|could|should|may) (?:i|we|you) (?:drop|skip|leave out|cut|remove|leave away)\b
    |\bwhat (?:can|could) wait\b|\b(?:which|what) (?:steps?|of (?:it|them|these|this|the steps)|is|are)\b.{0,20}
    \b(?:optional|least important|can go|not needed)\b
""")
_BASIS = compiled(r"""
    \b(?:plan|order|steps|it|this|that)\b.{0,20}\b(?:based on|rests? on|come from|comes from)\b
    |\bwho (?:made|wrote|decided)\b.{0,20}\bplan\b
    |\b(?:based on|basis of|source of|sources for) (?:the|my|this|your|that) plan\b
""")
_FEW, _SHORT = 8, 4
_OWN_ESTIMATE = "my estimate"
_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|twenty|thirty"
_AN_HOUR = rf"(?:\d+ ?|(?:{_NUMBERS}) )(?:hours?|hrs?|h|ghante)\b"
_A_NUMBER = compiled(rf"""
    (?:\b(?:daily|weekly|roz|har\ din)\ )?\b{_AN_HOUR}(?! more\b)
    (?: ?(?:(?:a|per|/|each|every) ?(?:week|wk|day|weekday|morning|evening|night)|daily|weekly|roz|har\ din)\b)?
""")
_FIGURE = regex(r"\b(\d{1,4})(?=h?\b)")


_HALF = compiled(r"""
    ^(?:is|are|did|have|was|do) .{1,50}\bhal(?:f|ved)\b
    |\b(?:half|aadha|adha)\b(?: \w+){0,3} (?:nahi+n?|nhi|na|kya)[ ?]*$
    |\b(?:half|aadha) .{0,20}\b(?:to|toh) (?:nahi+n?|nhi)\b
    |\b(?:why|how come|kyu\w*)\b.{0,60}\bhal(?:f|ved)\b|\bhalf\b.{0,40}\b(?:why|kyu\w*|how come)\b
""")
_WHY = regex(r"(?:(?:and|but|so|ok)[, ]+)*(?:why|how come)\b")
_COST = compiled(r"""
    \b(?:costs?(?! (?:to|of (?:an?|living|training)|function)\b)
    |price[sd]?|pricey|expensive|cheap|fees?|for free|free of charge|have to pay|must i pay|do i pay|pay for
    |pay anything|how much money|dollars|euros|rupees|kharch\w*|paise|paisa|muft)\b
    |\b(?:is|are|any(?:thing)?|which|all|everything|what)\b.{0,60}\b(?:free|paid)\b(?! (?:time|hours?|evenings?|days?))
    |\b(?:free|paid) (?:or|kya)\b|\bfree (?:hai|h)\b
""")
_ALL_OF_IT = regex(r"\b(?:all|everything|whole)\b.{0,25}\b(?:this|that|it|these|thing|cost)\b|\bcost me\b")
"""What makes a question for the cost one of the plan, where there is one."""
_POINTS = compiled(r"""
    \b(?:it|this|that|these|those|they|them|all|everything|(?:the|my|your|any) (?:\w+ )?(?:courses?|books?))\b
""")
"""What makes it one of the plan right after that was spoken of."""
_TO_HOURS = (
    r"(?: (?:it|that|this|the plan|my plan|the hours|them))?"
    r"(?: (?:to|at|be|with|for|down to|up to|on|as per|according to))?"
)
_CHANGES = compiled(rf"""
    \b(?:(?:can|could|may|shall|should|might) (?:we|i|you|it|the plan|my plan) |let'?s |let us |what if we |what about )
    (?:please |rather |also |just |perhaps )*
    (?:say|saying|make|do|be|change|set|put|take|reckon|use|go|count|assume|plan|have){_TO_HOURS}
    \s(?:only |about |just |maybe )*{_AN_HOUR}
    |{_AN_HOUR}\b.{{0,30}}\binstead\b|\b(?:instead|rather)(?: with| for)? {_AN_HOUR}
""")
"""That the hours of the plan are to be others, be it in a question."""
_ONLY = regex(rf"\bonly (?:about |some |for )?({_NUMBERS}|\d{{1,2}})(?: (?:hours?|hrs?|h))?[.! ]*$")
"""A number of hours by itself, after the plan was spoken of: "in spring only four"."""
_SETS = compiled(rf"""
    {_AN_HOUR}(?: (?:hi|bas|me(?:in)?|ke|hisab|se|ka|wala|plan))* (?:kar|kr|rakh|bana|set|ho|mil|de|nikal|chal)\w*
""")
"""The same in Hindi, where it is no question: "week me 6 ghante karo"."""
_REDO = compiled(rf"""
    \b(?:re-?do|re-?work|re-?calculate|re-?compute|reckon|calculate|update|adjust|do|make|run|plan|try)\b
    (?: \w+){{0,3}}?
    \s(?:with|at|for|on|using) (?:only |just |about )*({_NUMBERS}|\d{{1,2}})
    (?=[.,;! ]*$|[.,;!] | (?:hours?|hrs?|h|instead|please|then|now)\b)
    |^(?:(?:no|ok|please|pls)[, ]+)*(?:make|set|change|put) (?:it|that|this|(?:the )?hours)(?: to| at)?
    \s(\d{{1,2}})[.! ]*$
    |\b(?:week|hafte|hafta) (?:me(?:in)? |ke |ka |ko )?(?:sirf |bas )?(\d{{1,2}}) (?:hi |bas )?
    (?:kar|kr|ho|mil|de|nikal|rakh)\w*
    |\b(\d{{1,2}}) hi (?:kar|kr|ho|mil|de|nikal|rakh)\w*
""")
"""That the plan is to be made with a number of hours, which has no unit: "redo it with six"."""
_HOURS_FOR = compiled(r"""
    \b(?:how many|how much|what|kitn[ei])\b.{0,20}\b(?:h|hrs?|hours?|ghante)\b(?=.{0,20}(?:week|wk|/ ?w\b|hafte)).{0,60}
    \b(?:in|within|for|by|me(?:in)?|to)\b.{0,12}?(?P<time>(?:\d{1,2}|[a-z]+)(?: a)? (?:months?|mahine|years?|saal))\b
""")
"""That it is asked how many hours a week a time takes."""
_IN_FULL = compiled(r"""
    \b(?:pu+ra|poora|full|whole)(?: hi)? (?:ka?r(?! ?(?:li|di|chuk))|rakh|likh|le lo|lo\b|dena|chahiye)\w*
    |\b(?:half|aadha|adha) (?:mat|nahi+n?|nhi|na)\b(?! (?:hua|kiya))
    |\b(?:count|take|keep|give|put)\b.{0,40}\b(?:in full|full(?= |$|[.!])(?! (?:time|plan))|whole(?! (?:thing|plan))
    |entirely|full hours
    |not (?:just |only )?(?:the )?half|un-?halved)\b
    |^.{1,40}\bin full[.! ]*$
    |\b(?:don'?t|do not|not) (?:halve|count .{1,20} (?:as )?half|cut .{1,20} in half)\b|\bun-?halve\b
""")
"""That a step which counts half is to count in full."""
_HOURS_OF = regex(r"^(?:(?:and|ok|so) )*(?:the )?hours (?:for|of|in) (?:step |#)?\d{1,2}[.?! ]*$")
_IT = regex(r"\b(?:usk[oa]|isk[oa]|use|ise)\b")
_TODAY = compiled(r"""
    ^(?:(?:so|and|ok|to|ab) )*(?:what|kya) (?:now |exactly )?(?:for )?(?:today|tonight|tomorrow|aaj|kal)\b
    |^(?:(?:so|and|ok|to|ab) )*(?:aaj|kal) kya\b
    |\b(?:today|tonight|right now|this evening|tomorrow|this week|first thing|very first|aaj|kal|abhi)\b.{0,40}
    \b(?:do|start|begin|learn|study|kar(?:u|un|na|ni|oon)|kr(?:u|na)|shuru|padh(?:u|na|un))\b
    |\b(?:what|kya|where|kaha\w*)\b.{0,30}\b(?:do|start|begin|learn|study|kar(?:u|un|na)|kr(?:u|na)|shuru|padhu)\b.{0,20}
    \b(?:today|tonight|right now|this evening|tomorrow|this week|exactly|first thing|aaj|kal|abhi)\b
""")
"""What to do right now is asked."""
_REQUIRES = compiled(r"""
    \b(?:requires?|required|prerequisites?|assum\w+|presuppos\w+|contradict\w*|asks? for|already know)\b
    |\b(?:a|one) year of (?:programming|coding|python|experience)\b|\bek saal\b
    |\bpehle se (?:kya |coding |programming )*(?:aana|aani)\b
""")
_GENTLER = compiled(r"""
    \b(?:gentler|easier|softer|less (?:steep|hard|demanding)|beginner[- ]friendly|more basic|aasan|asaan|easy)\b
    .{0,40}\b(?:there|instead|in its place|replace\w*|alternative|jagah|badle|one|course|option)\b
    |\b(?:replace|swap|instead)\b.{0,40}\b(?:gentler|easier|softer|simpler|beginner[- ]friendly|easy|aasan|asaan)\b
""")
_A_WEEK = regex(r"\b(?:a|per|each|every) week\b|\bweekly\b|/ ?w(?:ee)?k\b")


def asks_cost(utterance: str, plan: Plan, *, shown: bool) -> bool:
    """Whether an utterance asks what a plan or its steps cost; `shown`: the plan was spoken of last."""
    said = normalize(utterance)
    if not _COST.search(said) or not (asks(utterance) or _TELL.search(said)):
        return False
    if _PLAN.search(said) or _ALL_OF_IT.search(said):
        return True
    return shown and bool(_POINTS.search(said) or _names_a_step(said, plan, shown=True))


def changes_hours(utterance: str, *, shown: bool) -> bool:
    """Whether an utterance wants the plan at other hours, be it as a question; `shown`: it was spoken of last."""
    said = normalize(utterance)
    if _REDO.search(said):
        return True
    if hours_in(_number_of(said)):
        return _CHANGES.search(said) is not None or (_SETS.search(said) is not None and not asks(utterance))
    return shown and _ONLY.search(said) is not None


def deadline_asked(utterance: str) -> int:
    """The months within which somebody asks how many hours a week it takes to be done; 0 where they do not."""
    found = _HOURS_FOR.search(normalize(utterance))
    return months_in(f"in {found['time']}") if found else 0


def asks_whence(utterance: str) -> bool:
    """Whether it is asked where the hours of a step come from, or why they are so many."""
    return asks_hours(utterance) and _WHENCE.search(normalize(utterance)) is not None


def asks_what_it_requires(utterance: str) -> bool:
    """Whether it is asked what a step takes for granted: "does it require a year of programming?"."""
    return _REQUIRES.search(normalize(utterance)) is not None


def wants_gentler(utterance: str) -> bool:
    """Whether something easier is wanted in place of a step."""
    return _GENTLER.search(normalize(utterance)) is not None


def asks_today(utterance: str) -> bool:
    """Whether somebody asks what to do right now: "what exactly do I do today?", "aaj se kya karu"."""
    said = normalize(utterance)
    return asks(utterance) and _TODAY.search(said) is not None


def about_hours(said: str, plan: Plan) -> tuple[int, ...]:
    """The places of the steps whose hours are named by their figure: "why 136 hours"."""
    figures = {int(figure) for figure in _FIGURE.findall(said)} - {plan.hours}
    return tuple(place for place, step in enumerate(plan.steps, 1) if step.hours in figures)


def by_size(said: str, plan: Plan) -> tuple[int, ...]:
    """The places of the steps that are spoken of by the size which is told of them: "four months at eight hours"."""
    sizes = ((place, item.size.partition(";")[0]) for place, item in enumerate(plan.shown, 1))
    return tuple(place for place, size in sizes if size and size != _OWN_ESTIMATE and size in said)


def asks_back(utterance: str, plan: Plan) -> bool:
    """Whether hours that are named are a figure of the plan asked back, rather than the person's: "why 40 hours?"."""
    said = normalize(utterance)
    return _WHENCE.search(said) is not None and bool(about_hours(said, plan))


def asks_half(utterance: str) -> bool:
    """Whether it is asked why something is halved."""
    return _HALF.search(normalize(utterance)) is not None


def asks_hours(utterance: str) -> bool:
    """Whether it is the hours of a step that are asked about."""
    return _HOURS.search(normalize(utterance)) is not None


def swaps(utterance: str) -> bool:
    """Whether steps are to be put in another order, rather than the order explained."""
    return _SWAPS.search(normalize(utterance)) is not None


def hours_asked(utterance: str) -> int:
    """The hours a week at which a figure of the plan is asked for; 0 for those of the plan."""
    said = normalize(utterance)
    only, changed, redo = _ONLY.search(said), _CHANGES.search(said), _REDO.search(said)
    if redo:
        return hours_in(f"{next(filter(None, redo.groups()))} hours")
    return hours_in(_number_of(changed[0] if changed else said)) or (hours_in(f"{only[1]} hours") if only else 0)


def _number_of(said: str) -> str:
    found = _A_NUMBER.search(said)
    return found[0] if found else ""


def _names_a_step(said: str, plan: Plan, *, shown: bool) -> bool:
    if any(1 <= place <= len(plan.steps) for place in numbered(said, len(plan.steps))):
        return "step" in said or shown
    return bool(courses(said, plan)) and (shown or _PLAN.search(said) is not None or _REQUIRES.search(said) is not None)
