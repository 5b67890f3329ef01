"""Wishes about steps in roundabout words, put into the words that orders are read from."""

from __future__ import annotations

from collections.abc import Callable

from ...guidance import Milestone
from ...patterns import regex
from ...text import normalize, sentences, stems, telling_stems
from ..patterns import compiled
from ..person.amount_patterns import number
from .plan import Plan
from .step_mentions import LIST, at, mentioned, titles_in
from .step_questions import asks_hours

__all__ = ["in_order", "of_a_place", "of_a_step", "of_a_step_out"]

_ONLY = (
    r"(?: (?:it|that|this|the|step|one|there|to|at|on|as|of|have|down|with|only|just|about|around|maybe|rather|me"
    r"|like))*"
)
_SIZE = compiled(rf"""
    (?i)(?:\b(?:make|set|put|call|take|give|(?<!can )(?<!could )(?<!only )do|reckon|count|say|use|change|raise|lower
    |bring|allow|let|keep){_ONLY}\ (?P<n>\d{{1,3}})(?:\ ?(?:h|hrs?|hours?))?
    |\b(?:(?:that|this|the)\ (?:step|one)|it)\ (?:(?:should|must|shall|has\ to|needs\ to|ought\ to)
    \ (?:be|have|take|get|count)|(?:only\ )?(?:needs?|takes?))(?:\ (?:at\ least|about|more\ like|only|just))?
    \ (?P<n4>\d{{1,3}})\ (?:h|hrs?|hours?)\b
    |^(?:(?:no|so|rather|say|make that|it is|it'?s) )*(?:more like|rather|closer to|at least)\ (?P<n3>\d{{2,3}})
    |\b(?P<n2>\d{{1,3}})\ ?(?:h|hrs?|hours?)?\ (?:(?:will|would)\ do|(?:is|are|would be|will be|should be|must be)
    \ (?:enough|plenty|fine|ok|okay|sufficient|right|more like it)))
    (?:\ (?:there|(?:for|on|to) (?:it|(?:that|this|the) (?:step|one)|that|me)|in total|in all|total|max|instead|then|now
    |please|pls|is enough))*(?=\ ?(?:[.,;!?]|$|(?:because|cause|cuz|coz|since|as)\b))
""")
"""That something is to have so many hours, in no word those of a week."""
_WEEKS = regex(rf"(?i)\b(?:make|set|put|call|take|give|do|reckon){_ONLY} (\d{{1,2}}) ?(?:weeks?|wks?)\b")
_LENGTH = regex(
    r"(?i)\b(?P<long>(?:too|very|so|really|quite|pretty|a bit|rather|super) long)\b"
    r"(?:[ ,:-]+(?:at|with|like|about|it is|is))*[ ,:-]+\d{1,3} ?(?:weeks?|wks?|months?|hours?|hrs?|h)\b"
    r"|\b\d{1,3} ?(?:weeks?|wks?|months?) (?:for|on) (?P<of>[^.,?!]{2,30}?)"
    r" (?P<is>is|are|seems?|looks?|sounds?) (?P<too>too|very|so|really|quite)\b"
)
"""What only says how long a step is by the plan, which is no time that somebody has."""
_KEEPS = regex(r"(?i)(?:let|keep)\b")
"""What leaves hours as they are; those of the plan are then those of the week."""
_WORKS = 12
"""Hours, at most, that "make it 10" may be of a week after a step was spoken of."""
_STEP = regex(r"(?i)\bstep\b|\b(?:for|on) (?:it|that|this)\b|\bthere\b")
_HOURS = regex(
    r"(?i)\b\d{1,3} ?(?:h|hrs?|hours?)\b(?! ?(?:a|per|/|each|every))|\bhours? (?:for|of|on)\b|\b(?:its|the) hours\b"
)
_ECHO = regex(r"(?i)(?!.*\b(?:why|how|where|what|who)\b).{1,40}\?+")
"""What only takes up the hours of a step, to wonder at them: "Python 40 hours?"."""
_ONE = rf"(?:(?:the|a|an|my) )*(?P<{{0}}>{LIST}|project)"
_LEAD = r"""
    (?:(?:and|so|ok|okay|no|but|rather|better|please|pls|maybe|i'?d|i would|i'?ll|i will|i want to|i|like|prefer|to
    |let'?s|let me|can we|can you|could you|you|have|do|start with|start|begin with|take|put|first|pehle)[, ]+)*
"""
_IN_TURN = compiled(rf"""
    {_LEAD}{_ONE.format("a")}(?: (?:first|at first|before that|pehle))*
    (?:,? (?:and |only |but )*(?:then|after that|afterwards|followed by|phir|uske baad)(?: (?:do|take))?
    \ {_ONE.format("b")}(?:,? (?:and )?(?:then|after that) {_ONE.format("c")})?
    |(?:,? and |\+){_ONE.format("d")}(?= (?:after|afterwards|later|second|next)))
    (?: (?:after(?: (?:that|it))?|afterwards|later|second|next|please|pls))*[.! ]*
""")
"""One step and then another, without a word on what is to be done."""
_WITHOUT = compiled(rf"""
    (?:(?:and|so|ok|but|then) )*(?:without (?P<out>{LIST})(?: then)?
    |(?:if|when) (?P<gone>{LIST}) (?:goes|went|is (?:out|gone|left out|dropped|removed)|falls away|were out)),?
    \ (?:then )?how (?:long|much|many|far)\b.*
""")
"""How long it takes without a step, the step first."""
_POLITELY = r"(?:(?:and|so|ok|okay|good|great|fine|cool|nice|then|right|well|thanks|acha|accha|aur|phir)[,. ]+)*"
_NTH = regex(
    r"(?i)\bthe (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)(?: one)?"
    r"(?=\W*$|[,?.!]| (?:is|be|takes?|needs?|going|will|gonna|free|paid|costs?)\b)"
)
"""What names a step by its place alone."""
_NEXT_ONE = regex(r"(?i)\b(?:the|my|that) next (?:one|step|part|thing)\b")
_PRICED = regex(r"\b(?:free|pay|paid|costs?|price|expensive|cheap|books?|videos?|links?)\b")
_NEXT_OF = regex(
    r"\b(?:courses?|books?|videos?|youtube|free|pay|costs?|price|links?|resources?|tutorials?|material|where|learn"
    r"|hard|difficult|need|about|long|hours)\b"
)
"""What is asked of the next step that is not which it is."""
_ABOUT = regex(
    r"(?i)\bthe (?:steps?|parts?|bit|one|thing) (?:about|on|for|with|of) (?P<of>[\w ]{3,40}?)(?=[?.,!]|$| take)"
)
"""What names a step by its matter."""
_AFTER_IT = compiled(rf"""
    {_POLITELY}(?:(?:what(?:'?s| is| comes?| do i do| should i do)?|which step(?: is| comes)?)[ ])?
    (?:(?:next|right|directly|coming)[ ])*after (?:that|its?|this|that one|this one)(?: (?:one|step|then|next))?[?.! ]*
""")
"""What asks for that which comes after the step spoken of."""
_AFTER_ONE = compiled(
    rf"{_POLITELY}(?:next )?(?:after|once) (?P<a>{LIST})[?.! ]*|{_POLITELY}(?P<b>{LIST}) ke baa?d[?.! ]*"
)
"""The same of a step by its name, in no more words: "after Python"."""
_FEW_WORDS = 10
_LONG_IT = compiled(rf"""
    {_POLITELY}(?:(?:how many|kitne) (?:weeks|wks|hours|hafte|ghante)(?: (?:is (?:it|that)|would (?:it|that) be
    |for (?:it|that|this)|does (?:it|that) take|lagenge))?|how long (?:is|for|does) (?:it|that|this)(?: take)?)[?.! ]*
""")
"""What asks how long it takes, which right after a step is that step."""
_HALVES = compiled(r"""
    (?:.{0,40}\b(?:drop|remove|delete|leave|skip|cut|out|gone|away|that)\b(?: (?:it|that|out))*[,.;! ]+
    (?:but |just |only )*
    |(?:(?:no|nah|but|just|only|please|pls|wait|rather)[,. ]+)*)
    (?:halve (?:it|that)|(?:make|cut) (?:it|that) (?:half|in half)|half (?:of )?(?:it|that)|half|only half|aadha kar\w*)
    (?: (?:only|instead|please|pls|not drop it|don'?t drop it))*[.! ]*
""")
"""That a step which was left out is to count half: "didn't say drop it. halve it"."""
_BACK_AT = compiled(r"""
    (?:(?:no|nah|ok|but|please|pls|wait|then|and|sorry)[,. ]+)*(?:put|bring|add|take|get) (?:it|that) back(?: in)?
    (?:[,.;]| and| with| at| but| in)*(?: (?:make it|give it|with|at|for|only|just|about|say|set it to|it takes))*
    [ ](?P<n>\d{1,3}) ?(?:h|hrs?|hours?|ghante)?(?: (?:for it|for that|only|please|pls|instead|in all|in total))*[.! ]*
""")
"""The same with its hours: "put it back. 70 hours"."""
_FEWER_WEEKS = compiled(r"""
    (?:(?:no|nah|hm+|ok|but|well|honestly|that(?:'?s| is)|it(?:'?s| is)|way|far|much|too (?:much|long|many|slow)
    |(?:bahut|bohot) (?:zyada|jyada|lamba)(?: (?:hai|h))?|zyada (?:hai|h)|for me|say|rather|i(?:'?d| would) (?:say|take)
    |make it|give it|only|just|max|at most)[,.: -]+)*
    (?P<n>\d{1,2}|an?|one|two|three|four|five|six|eight) ?(?:weeks?|wks?|hafte|hafta)
    (?: (?:max|only|instead|please|pls|is enough|are enough|for me|will do|at most|tops|bas|kar do))*[.! ]*
""")
"""Weeks that are wished for in place of those of the step spoken of: "too much for me. two weeks"."""

_HALF_OF_IT = compiled(r"""
    (?=.*\b(?:half|aadha|adha)\b)(?:(?:no|nah|only|just|it|it's|its|is|that|this|was|not|yet|fully|wholly|all|done
    |finished|complete|completed|half|halfway|way|through|untick|please|pls|wait|sorry|still|so far|aadha|adha|hua|hai
    |h)\b[,.;!? ]*)+
""")
"""A whole message that says of the step spoken of that half of it is done: "half. not done. untick"."""

_THAT_ONE = regex(
    r"(?i)\b(?:that|this) (?:one|step)\b"
    r"|(?<=\bfor )(?:it|that|this)\b(?=\W*$| (?:one|step|please|pls|then|too|as well)\b)"
)
"""What points at the step spoken of, in a question on its courses, its length or its sense."""
_TOO_LONG = regex(
    r"(?i)\b\d{1,2} (?P<unit>months|weeks)(?:'?s| is| are)?(?: (?:way|far|much))? too (?:long|much|many|slow)\W+"
    r"(?:(?:can|could|would) (?:it|that|i|we) (?:be|do (?:it|that) in|make (?:it|that))|(?:what|how) about|make it)"
    r" (?P<n>\d{1,2})\b(?! ?(?:months?|weeks?|h\b|hrs?|hours?))"
)
"""A time frame that is wished for in place of a longer one: "15 months too long. can it be 6"."""


def _of_the_step(utterance: str, plan: Plan, spoken_of: str) -> str:
    """A message of few words that goes on with a step, with the name of that: "after that?", "so how many weeks".

    `spoken_of` is the step that was spoken of before the message, or empty.
    """
    said = normalize(utterance)
    if after := _AFTER_ONE.fullmatch(mentioned(said, plan)):
        return f"what comes after {at(after['a'] or after['b'], plan)[-1]}?"
    if not spoken_of:
        return utterance
    if _AFTER_IT.fullmatch(said):
        return f"what comes after {spoken_of}?"
    if _LONG_IT.fullmatch(said):
        return f"how long for {spoken_of}?"
    asks = _NEXT_OF.search(said) or said.startswith("why ")
    if asks and len(said.split()) <= _FEW_WORDS and not titles_in(said, plan):
        utterance = _THAT_ONE.sub(spoken_of, utterance)
    if _HALF_OF_IT.fullmatch(said) and any(step.done and step.title == spoken_of for step in plan.steps):
        return f"{spoken_of} is only half done, untick it"
    found = _FEWER_WEEKS.fullmatch(said)
    weeks = int(number(found["n"])) if found else 0
    return f"make it {weeks * plan.hours} hours for {spoken_of}" if weeks else utterance


def of_a_step_out(utterance: str, plan: Plan, spoke_of: Callable[[Milestone], bool]) -> str:
    """A message that wants the step which was just left out back at other hours, with its name: "halve it".

    `spoke_of` says of a step whether it was spoken of last.
    """
    said = normalize(utterance)
    halves, sized = _HALVES.fullmatch(said), _BACK_AT.fullmatch(said)
    gone = next((item for item in plan.milestones if item.title in plan.left_out and spoke_of(item)), None)
    if not gone or not (halves or sized):
        return utterance
    return f"put back {gone.title}. make it {int(sized['n']) if sized else gone.hours // 2} hours for {gone.title}"


def of_a_place(utterance: str, plan: Plan) -> str:
    """A message that asks for the hours of what it names by its place, or its matter, with that as a step; or for
    what to learn the next one with."""
    if plan.next and _NEXT_OF.search(normalize(utterance)):
        utterance = _NEXT_ONE.sub(plan.next.title, utterance)
    if not asks_hours(utterance):
        return _NTH.sub(r"the \1 step", utterance) if _PRICED.search(normalize(utterance)) else utterance
    found = _ABOUT.search(utterance)
    if not found or titles_in(found[0], plan):
        return _NTH.sub(r"the \1 step", utterance)
    asked = telling_stems(found["of"])
    step = max(plan.shown, key=lambda item: len(asked & stems(f"{item.title} {item.text}")))
    known = asked & stems(f"{step.title} {step.text}")
    return f"{utterance[: found.start()]}{step.title}{utterance[found.end() :]}" if known else utterance


def of_a_step(utterance: str, plan: Plan, spoken_of: str, *, of_hours: bool) -> str:
    """A message in which hours that are wished right after those of a step name it: "make it 5 hours for Python".

    `spoken_of` is the step that was spoken of before the message, or empty; `of_hours`: its hours were.
    """
    utterance = _TOO_LONG.sub(r"can it be done in \g<n> \g<unit>", _of_the_step(utterance, plan, spoken_of))
    if in_weeks := _in_weeks(utterance, plan):
        return in_weeks
    if (long := _LENGTH.search(utterance)) and titles_in(utterance, plan):
        kept = long["long"] or f"{long['of']} {long['is']} {long['too']}"
        utterance = f"{utterance[: long.start()]}{kept}{utterance[long.end() :]}"
    found = _SIZE.search(utterance)
    if not found:
        return utterance
    before = utterance[: found.start()]
    titles = titles_in(before, plan)
    hours = found["n"] or found["n2"] or found["n3"] or found["n4"]
    of_hours = of_hours or _STEP.search(found[0]) is not None or int(hours) > max(_WORKS, plan.hours * 2)
    if int(hours) == plan.hours and _KEEPS.match(found[0]) and not _STEP.search(found[0]):
        return f"{before}make it {hours} hours a week{utterance[found.end() :]}"
    title = titles[-1] if titles and _HOURS.search(before) else spoken_of if of_hours and not titles else ""
    if not title or titles_in(found[0], plan):
        return utterance
    echo = (sentences(before) or [""])[0]
    before = before.replace(echo, "", 1) if _ECHO.fullmatch(echo) else before
    return f"{before}make it {hours} hours for {title}{utterance[found.end() :]}".strip()


def _in_weeks(utterance: str, plan: Plan) -> str:
    """Weeks that are wished for a step whose length is wondered at, in hours: "maths 1 week?? make it 5 weeks"."""
    found = _WEEKS.search(utterance)
    echo = (sentences(utterance) or [""])[0]
    titles = titles_in(echo, plan) if found and _ECHO.fullmatch(echo) and found.start() >= len(echo) else ()
    if not found or len(titles) != 1:
        return ""
    return f"make it {int(found[1]) * plan.hours} hours for {titles[0]}{utterance[found.end() :]}".strip()


def in_order(marked: str, plan: Plan) -> str:
    """A sentence with marks of steps that says in which order they come, or asks what is left without one, plainly."""
    if found := _WITHOUT.fullmatch(marked):
        return f"what if without {found['out'] or found['gone']}"
    if not (found := _IN_TURN.fullmatch(marked)):
        return marked
    first, second, third = (found[name] or "" for name in "abc")
    second = second or found["d"] or ""
    if not first or not second or first == second:
        return marked
    return f"move {first} before {second}" + (f", move {third} after {second}" if third else "")
