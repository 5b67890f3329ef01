"""What people ask about a step of their plan, or its time: where that comes from, what it requires, what is easier."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from ...guidance import Milestone
from ...patterns import regex
from ...text import normalize, sentences
from ..check.check_talk import asks
from ..guidance.requests import goals_in
from ..patterns import compiled, says
from ..person.amount_patterns import WORDED, in_figures
from .plan import Plan
from .step_mentions import titles_in

__all__ = [
    "PLAN",
    "about_hours",
    "asks_a_day",
    "asks_back",
    "asks_for_other_material",
    "asks_for_the_most",
    "asks_half",
    "asks_hours",
    "asks_origin",
    "asks_today",
    "asks_weeks_back",
    "asks_what_follows",
    "asks_what_it_requires",
    "asks_what_to_build",
    "asks_whence",
    "asks_which_job",
    "asks_why_so",
    "by_size",
    "compares",
    "holds_figures",
    "is_of_something_else",
    "taken",
    "wants_gentler",
]

compares = says(r"\bdiffer\w*|\bcompare\w*|\b(?:overlap|same as|vs|versus)\b|\bboth\b.*\?|\bfark\b|\bantar\b")
"""Whether two things are held against each other."""
PLAN = regex(r"\b(?:plan|steps?)\b")
"""What makes a question one of the plan in so many words."""
_COULD_BE = (
    r"\bwhat(?: else)? (?:could|can|should|might|would|will|do|does) (?:the|my|an?|that|such a|this)\b.{0,24}"
    r"\bprojects?\b.{0,20}\b(?:be(?! (?:for|needed|before|after)\b)|look)\b"
)
"""That it is asked what a project may be about."""
_BUILDS = compiled(rf"""
    {_COULD_BE}|
    \b(?:what|which|kya|kaunsa|konsa)(?: kind of| sort of)? (?:should|could|can|do|would|shall) i
    [ ](?:build|make|do|choose|pick|take)\b.{{0,25}}\bprojects?\b
    |\bwhat (?:to|should i) (?:build|make)\b|\b(?:project ideas?|ideas? for (?:my|a|the) (?:\w+ )?project)\b
""")
_IDEA = compiled(r"""
    \b(?:could|can|would|might|may|should|shall|will)
    (?: (?!(?:i|we|you|one|the (?:first|second)|my (?:first|second)|projects?|it|this|that)\b).{3,60}
    \b(?:be|serve as|count as|make|become|work as|do (?:as|for))
    [ ](?:an?|the|my|one of (?:the|my)) (?:(?:very|really|good|first|second|decent|nice|portfolio|great|own) )*
    projects?\b
    | (?:the|my) (?:first |second |portfolio )?projects? (?:be|deal) (?:about|on|of|with|from)\b)
""")
"""That it is asked whether something makes a project, or what one may be about."""
_NOT_IT = regex(
    r"(?:(?:no|nah|but|sorry|wait)[, ]+)*(?:not|i (?:do not|don'?t|did not|didn'?t) (?:mean|ask\w*)(?: for| about)?)"
    r" (?:about |of )?(?:(?:the|their|its) (?:order|sequence)\b"
    r"|(?:(?:the|my|your) )?plan\b(?=[ ]?[,;.]|$)(?!.*\b(?:plan|steps?)\b))"
    r"|(?!.*\bplan\b.*\bplan\b).*\b(?:rather than|not) (?:about )?(?:(?:the|my|your) )?plan\W*$"
)
"""That no order, or no plan, was asked for."""
_PAY = regex(r"[£$€₹] ?\d{2}|\d ?(?:lpa|lakhs?|k a year)\b|\b(?:salar(?:y|ies)|wages?)\b")
_CHOOSES = regex(
    r"\w or \w.*\b(?:pick|choose) (?:just |only )?one\b"
    r"|\b(?:mle|engineer|scientist|analyst)\b.*\bor\b.*\bwhich (?:one |of them )?(?:is|would|should|will|suits|pays)\b"
)
"""That one of two things is to be named: "Coursera or Udemy for step 3, pick one"."""
asks_which_job = says(r"""
    \b(?:which|what)(?: \w+)?(?: (?:of )?(?:the|those|these))?(?: \w+)? (?:roles?|jobs?|positions?)\b
    (?! (?:sites?|boards?|ads?|adverts?|titles?|offers?|market|search|portals?)\b)(?!.*\bplan\b)
    .*\b(?:closest|nearest|shortest|easiest|quickest|fastest|smallest|nearer|closer|easier|quicker|suits?|suited|fits?
    |best|better|natural|logical|obvious|next (?:step|move|for me)|most (?:similar|like))\b
""")
"""Whether it is asked which of the jobs is nearest to somebody."""
_WEIGHS = regex(
    r"\b(?:first|good|better|sensible|smarter|wiser|easier|realistic) (?:\w+ )?(?:step|job|role|move|start|choice)\b"
    r"|\bstepping stone|\b(?:better|wiser|smarter) to\b|\b(?:suits?|suited|fits?)\b"
)
"""That it is asked of a job whether it is wise to begin with, or suits somebody."""
asks_hours = says(r"""
    \b(?:hours?|hrs?|ghante|ghanta|weeks?|hafte|long(?:er)?|so (?:big|much)|much time|time|itn[aei]|bad[aie]|lamb[aie]
    |estimate
    |figures?|numbers?|sizes?)\b|\b\d+ ?h\b
""")
"""Whether it is the hours of a step that are asked about."""
asks_origin = says(r"""
    \b(?:why|come from|comes from|from where|where|kaha\w*|kahan|kyu\w*|based on|basis|how did you (?:get|arrive|reach)
    |how do you (?:get|know)|calculat\w*|comput\w*|worked out|work out|made up|arrive at|source
    |who (?:made|says|told|said))\b
""")
"""Whether it is asked why something is so, or where it comes from."""
_FIGURE = regex(r"\b(\d{1,4})(?=h?\b)")
_HOLDS = regex(
    r"(?!.*\b(?:make|put|set|give|change|halve|cut)\b).*\b(?:was|were|before|earlier|pehle|which|or|said|say)\b"
)
"""What holds a figure against another, and wants neither."""
_WEEKS = regex(r"(?<!in )(?<!within )\b(\d{1,2}) ?(?:weeks?|wks?|hafte)\b")
_ASKS_WHAT = regex(r"(?:(?:and|so|ok|but) )*(?:what|which|who|where|when|how(?! come))\b")
_OWN_ESTIMATE = "my estimate"
asks_why_so = says(
    r"^(?:(?:and|but|ok|so|hm+) )*why(?: (?:so|is|it|that|this|these|those|tho|though|now|first|and|not|the|an|any"
    r"|others?|something|anything|else|things?|another|one|in|order))*\W*$"
)
"""Whether it is asked why it stands so what was told of a plan last, in no words of its own."""
asks_for_the_most = says(r"""
    \b(?:which|wh?at'?s?)\b.{0,20}\b(?:longest|shortest|biggest|smallest|(?:most|least) (?:time|hours))\b
    |\b(?:hardest|toughest|easiest|most difficult)(?: (?:steps?|ones?|parts?))?
    (?=$|[,.?!]| (?:of|in|for) (?:them|all|these|me|(?:the|my) (?:plan|steps))\b)
""")
"""Whether it is asked which step takes the most or the fewest hours, or is the hardest."""
asks_half = says(r"""
    ^(?:is|are|did|have|was|do) .{1,50}\bhal(?:f|ved)\b
    |\b(?:why|how come|kyu\w*)\b.{0,60}\bhal(?:f|ved)\b|\bhalf\b.{0,40}\b(?:why|kyu\w*|how come)\b
""")
"""Whether it is asked why something is halved."""
asks_what_to_build = says(
    rf"{_COULD_BE}|\b(?:what|which) (?:\w+ )?projects?\b|\bprojects? ideas?\b|\bwhat (?:to|should i|can i|do i) build\b"
)
"""Whether it is asked what to build, which no step tells: "what project for step 5?"."""
asks_what_it_requires = says(r"""
    \b(?:requires?|required|prerequisites?|assum\w+|presuppos\w+|contradict\w*|asks? for|already know)\b
    |\b(?:a|one) year of (?:programming|coding|python|experience)\b
""")
"""Whether it is asked what a step takes for granted: "does it require a year of programming?"."""
_FOLLOWS = compiled(r"""
    \b(?:what(?:'?s)?|which|kya)\b.{0,30}\b(?:left|remains?|remaining|comes?|follows?|next|do|start|there|bach\w*)\b.{0,20}
    \b(?:after|once|behind|following|ke baad)\b
    |\bwhat follows\b|\bwhat(?:'?s| is| comes) (?:right |next )?(?:after|behind|following)\b
    |\b(?:if|when|once|after|jab)\b.{0,30}\b(?:finish\w*|done|complete\w*|through|over)\b.{0,24}
    \b(?:what(?:'?s| is)?|kya)\b.{0,12}\b(?:next|then|now|do|kar\w*)\b
""")
_TODAY = compiled(r"""
    ^(?:(?:so|and|ok|to|ab) )*(?:what|kya) (?:now |exactly )?(?:for )?(?:today|tonight|tomorrow|aaj|kal|this week)\b
    |^(?:(?:so|and|ok|only|just|for|what about) )*(?:today|this week)\W*$
    |\b(?:today|tonight|right now|this evening|tomorrow|(?:this|the|my) (?:coming |first )?week(?! (?:at|in|on) )
    |(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day
    |first thing|very first|aaj|kal|abhi)\b.{0,40}
    \b(?:do|start|begin|learn|study|kar(?:u|un|na|ni|oon)|kr(?:u|na)|shuru|padh(?:u|na|un))\b
    |\b(?:what|kya|where|kaha\w*)\b.{0,30}\b(?:do|start|begin|learn|study|kar(?:u|un|na)|kr(?:u|na)|shuru|padhu)\b.{0,20}
    \b(?:today|tonight|right now|this evening|tomorrow|(?:this|the|my) (?:coming |first )?week(?! (?:at|in|on) )
    |(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day
    |exactly|first thing|aaj|kal|abhi)\b
""")
_TELL_ME = regex(
    r"(?:(?:ok|so|and|please|pls|just|simply|then) )*(?:tell|show|give) me (?:only |just )?(?:what|where)"
    r" (?:i|to|should i)\b"
)
asks_a_day = says(r"\b(?:hours?|hrs?|much|time|ghante)\b.{0,25}\b(?:a|per|each|every) ?day\b|\b(?:roz|daily) kitn")
"""Whether it is asked how many hours a day it is."""
asks_for_other_material = says(
    r"\b(?:own|other|another|different|new|more) (?:courses?|books?|material|steps?|things?|topics?)\b"
    r"|\b(?:an?|one|some) (?:step|part)s? (?:about|for|on|with|to)\b"
)
"""Whether steps or courses are spoken of that the plan does not have."""
wants_gentler = says(r"""
    \b(?:gentler|easier|softer|less (?:steep|hard|demanding)|beginner[- ]friendly|more basic|aasan|asaan|easy)\b
    .{0,40}\b(?:there|instead|in its place|replace\w*|alternative|jagah|badle|one|course|option)\b
    |\b(?:something|anything) (?:\w+ )?(?:gentler|easier|softer|simpler|lighter|easy|simple|light)\b
    |\b(?:replace|swap|instead)\b.{0,40}\b(?:gentler|easier|softer|simpler|beginner[- ]friendly|easy|aasan|asaan)\b
""")
"""Whether something easier is wanted in place of a step."""
_TAKES = regex(r"\b(?:keep|take|use|choose|pick|do|go with|start with) (?:only |just |the |in )*(?P<name>[\w.']{3,})")
_EITHER = regex(r", or ")


def taken(said: str, items: Sequence[Milestone]) -> str:
    """The one of the things that a lone step names which somebody asks to take: "should I keep the Google one"."""
    found = _TAKES.search(said)
    name = found["name"].removesuffix("'s").capitalize() if found else ""
    return name if len(items) == 1 and _EITHER.search(items[0].text) and name and name in items[0].text else ""


def asks_whence(utterance: str) -> bool:
    """Whether it is asked where the hours of a step come from, or why they are so many."""
    return asks_hours(utterance) and asks_origin(utterance)


def asks_what_follows(said: str, plan: Plan) -> bool:
    """Whether it is asked what comes after a step that is named, or is left then: "what's left after SQL?"."""
    return _FOLLOWS.search(said) is not None and bool(titles_in(said, plan))


def asks_today(utterance: str) -> bool:
    """Whether somebody asks what to do right now: "what exactly do I do today?", "aaj se kya karu"."""
    said = [part for part in sentences(utterance) if asks(part) or _TELL_ME.match(normalize(part))]
    return any(_TODAY.search(normalize(part)) for part in said)


def about_hours(said: str, plan: Plan) -> tuple[int, ...]:
    """The places of the steps whose hours are named by their figure: "why 136 hours"."""
    figures = {int(figure) for figure in _FIGURE.findall(WORDED.sub(in_figures, said))} - {plan.hours}
    return tuple(place for place, step in enumerate(plan.steps, 1) if step.hours in figures)


def by_size(said: str, plan: Plan) -> tuple[int, ...]:
    """The places of the steps that are spoken of by the size which is told of them: "four months at eight hours"."""
    sizes = ((place, item.size.partition(";")[0]) for place, item in enumerate(plan.shown, 1))
    return tuple(place for place, size in sizes if size and size != _OWN_ESTIMATE and size in said)


def asks_back(utterance: str, plan: Plan) -> bool:
    """Whether hours that are named are a figure of the plan asked back, rather than the person's: "why 40 hours?"."""
    return asks_origin(utterance) and bool(about_hours(normalize(utterance), plan))


def asks_weeks_back(utterance: str, plan: Plan) -> bool:
    """Whether the weeks that the plan has for a step are asked back with its name: "Python, really 5 weeks?"."""
    said = normalize(utterance)
    titles = titles_in(said, plan) if asks(utterance) and not _ASKS_WHAT.match(said) else ()
    weeks = {max(1, round(step.hours / plan.hours)) for step in plan.steps if step.title in titles}
    return not weeks.isdisjoint(int(found) for found in _WEEKS.findall(WORDED.sub(in_figures, said)))


def holds_figures(said: str, plan: Plan) -> bool:
    """Whether a text in small letters holds two figures of a step together: its hours, those in full, half of these."""
    figures, titles = {*map(int, _FIGURE.findall(said))}, titles_in(said, plan) if _HOLDS.match(said) else ()
    steps = ((step, item) for step, item in zip(plan.steps, plan.shown, strict=True) if step.title in titles)
    return any(len(figures & {step.hours, item.hours, ceil(item.hours / 2)}) > 1 for step, item in steps)


def is_of_something_else(utterance: str) -> bool:
    """Whether something is asked that no plan says: what to choose for a project, of pay, or which job comes first."""
    said = normalize(utterance)
    if _WEIGHS.search(said) and "plan" not in said and not all(goal.startswith("ML") for goal in goals_in(utterance)):
        return True
    of_another = _BUILDS.search(said) or _PAY.search(said)
    elsewhere = _NOT_IT.match(said) or _IDEA.search(said) or _CHOOSES.search(said) or asks_which_job(said)
    return bool(elsewhere) or (of_another is not None and not PLAN.search(said))
