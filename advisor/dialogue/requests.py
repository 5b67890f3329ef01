"""Requests for guidance: the check, the plan, what is known of the person; each is a whole utterance, or a part of it.

A question that only speaks of a plan ("is a study plan necessary?") is none.
"""

from __future__ import annotations

from typing import NamedTuple

from ..patterns import regex
from ..slots import GOALS, alternatives
from ..text import normalize
from .patterns import compiled, joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    RequestKind = Literal[
        "check",
        "check_anew",
        "result",
        "plan",
        "plan_anew",
        "how_long",
        "stand",
        "profile",
        "forget",
        "for_me",
        "possible",
    ]

__all__ = ["Request", "found", "goals_in", "is_how_long", "parse"]

_AHEAD = joined(r"""
    (?:(?:ok|okay|so|well|yes|yeah|sure|please|pls|hey|hi|now|and|then|great|cool|go ahead|alright|all right|but
        |no(?! (?:\w+ )?(?:plan|check|test|result))
        |nope|i mean|sorry|thanks|thank you),? )*
    (?:(?:can|could|would|will) (?:you|u) (?:please |pls )?|i(?: would
    |'?d) like (?:you )?to |i want (?:you )?to |let'?s )?
""")
_AFTER = joined(r"""
    (?: (?:please|pls|now|then|for me|thanks|bhai|sir|yaar|first|instead))*
    (?:,? (?:based on|according to|from|using|considering) (?:my|the|that|this|what)\b.{0,60})?
""")
_MY = r"(?:(?:my|the|our|that|this) )?"
_TIME = joined(r"""
    (?:(?:(?:the )?(?:next|coming) )?(?:\w+ )?(?:weeks?|months?|years?|half year)
    |(?:only |maybe |about |just )*
    (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) ?(?:h|hrs?|hours?)
    (?: ?(?:a|per|/|in a|each|every|in the) ?(?:week|wk|day))?)
""")
_ROLE = rf"(?P<role{{0}}>ai eng|{alternatives(GOALS)})s?"
_PLAN = joined(r"""
    (?:(?:good|clear|detailed|simple|study|learning|career|personal|personali[sz]ed|step[- ]by[- ]step|weekly
    |monthly
    |\w+[- ]month|\w+[- ]week|\w+[- ]year) ?)*plan
""")
_ABOUT_ME = r"(?: (?:about|abt|of|on) (?:me|myself))"
_DATA = r"my (?:data|profile|details|info|information)"
_SLOT = "age|job|role|studies|country|location|goal|hours|skills|experience|years|time frame|deadline"
_PATTERNS = {
    "check": rf"""
        (?:(?:am|m) i )?(?:really |even |actually )?(?:job[- ]?)?ready(?: yet| now| or not)?|how ready am i
        |(?:check|test|assess|quiz|evaluate) (?:me|my skills?|my level|my readiness|if i'?m ready)
        |(?:start |take |do |begin |run |try )?(?:a )?{_MY}(?:skills?|readiness)[- ](?:self[- ])?(?:check|test|quiz
        |assessment)
        |(?:start|take|do|begin|run) (?:the |a )?check|check with me how ready i am
        |where are my gaps|what am i missing|(?:kya )?(?:main|mai|mein|me) ready (?:hu|hoon|hun)(?: kya)?
    """,
    "check_anew": r"""
        (?:check|test) me again|(?:take|do|start|begin) the check (?:again|anew|over)|redo the check|new check
    """,
    "check_on": rf"""
        (?:go on|continue|carry on|resume|keep going|back|go back|get back|return|proceed)(?: with| to)?
        \s{_MY}(?:skills? |readiness )?(?:check|test|quiz|questions)
        |take up the check(?: again)?|take the check up again
    """,
    "plan_anew": rf"""
        (?:make|give|create)(?: me)? (?:an?|another) (?:new|other|different) plan|another plan|new plan
        |(?:start|begin) {_MY}plan (?:again|anew|over)|redo {_MY}plan
    """,
    "plan": rf"""
        (?:make|give|create|build|draw up|write|prepare|suggest|draft|design|show|see|tell|need|want|get|have|open
        |print|view)
        (?: me| us)? {_MY}(?:an? )?{_PLAN}
        (?: (?:for|over|of|with|at) {_TIME}| to follow| again| (?:to (?:become|be)|for|as)(?: an?)? {_ROLE.format(1)})*
        |{_ROLE.format(2)} {_PLAN}|{_PLAN} for (?:an? )?{_ROLE.format(3)}
        |(?:i )?(?:need|want) an? {_PLAN}|(?:a )?{_MY}{_PLAN}(?: (?:for|over|of|with|at) {_TIME})?
        |plan (?:it |this )?for me
        |what (?:should|shall|can|do) i (?:do|learn|study)(?: in| over| during| for)? {_TIME}
        |(?:what should my plan be|what(?:'?s| is) (?:my|the) plan)
        |plan (?:banao|bana do|chahiye|dikhao)|(?:mera|ek|koi) plan(?: (?:dikhao|banao|bana do|chahiye))?
    """,
    "how_long": rf"""
        how many hours?(?: (?:in|per|a|each|every))*(?: (?:week|day))? (?:(?:do|should|must|would|will) )?i
        (?: (?:need|must|should|have to|give|invest|spend|study|learn|to))+(?: for (?:it|this|that))?
        |how (?:long|much time) (?:(?:will|does|would|do|is|to) )?(?:it|this|that|{_MY}plan)(?: (?:will
        |would))?(?: takes?| be)?
        (?: for)?(?: me)?(?: now)?(?: (?:for|with|at) {_TIME})?
    """,
    "stand": rf"""
        where (?:do|did|am) i (?:stand|stop|leave off|left|in {_MY}plan)(?: with {_MY}plan)?|how far am i
        |what(?:'?s| is) (?:my )?next(?: step)?(?: in {_MY}plan)?|next step|(?:show )?(?:my )?progress
        |(?:ab )?aage kya(?: kar\w*)?(?: hai)?|ab kya(?: kar\w*)?(?: hai)?
    """,
    "result": r"""
        (?:(?:show|give|tell|see|what(?:'?s| is| are)|and) )*(?:me )?(?:(?:my|the) )?(?:(?:skills?|readiness|check
        |test) )*
        (?:results?|score)(?: of (?:the|my) (?:skills? )?(?:check|test))?(?: (?:so far|until now|till now|up to now))?
        |how did i do(?: so far)?
    """,
    "profile": rf"""
        (?:(?:tell|say) me )?(?:what|wat)(?: all)? (?:(?:do|did|have) )?(?:you
        |u) (?:already )?(?:know|remember|learned?|noted?
        |stored?|saved?|got){_ABOUT_ME}(?: (?:so far|until now|till now|already))?
        |(?:do|did) you (?:still )?(?:know|remember|forget) (?:what )?my (?:{_SLOT})(?:(?: and| or
        |,)+ (?:my )?(?:{_SLOT}))*
        (?: (?:is|are))?
        |(?:do|did) you (?:still )?(?:know|remember) (?:how old i am|where i (?:live|am from|come from)
        |what i (?:do|study|told you)|who i am)
        |what (?:did i tell|have i told) you{_ABOUT_ME}?|who am i|(?:show )?my profile|what do you remember
        |do you (?:remember|know) me|tell me what you know about me|do you remember (?:who i am|what i told you)
        |(?:tumhe |tumko |aapko )?mere baa?re (?:mein|me) (?:(?:tumhe|tumko|aapko|tum|aap) )?
        (?:kya )+(?:jaante|jante|pata|yaad)
        (?: (?:ho|hai|h|he|tumhe|tumko|aapko))*
    """,
    "forget_slot": rf"forget (?:about )?my (?P<slot>{_SLOT})",
    "forget": rf"""
        forget (?:me|everything|all|it all|all that|(?:all |everything )?about me|what (?:i told you
        |you know){_ABOUT_ME}?|{_DATA})
        |(?:delete|remove|erase|clear|wipe) (?:me|{_DATA}|everything about me|what you know{_ABOUT_ME}?)
        |(?:mujhe )?bhool jao
    """,
    "for_me": r"""
        (?:what|how) about (?:me|my case|my situation|some(?:one|body) like me)|and me|mere liye(?: kya)?|aur mere liye
        |(?:for|in) (?:me|my case|my situation|some(?:one|body) like me)
        |what (?:does|would) (?:that|this|it) mean (?:for me|in my case)|what (?:fits|suits) me(?: best)?
        |what would you (?:advise|recommend|suggest)(?: me| for me)?|what(?: is|'?s) (?:best|right) for me
    """,
    "possible": r"""
        is (?:it|this|that|such (?:a )?(?:job|career|change)) (?:still |even |really )*(?:possible|realistic|doable
        |hopeless)(?: at all)? (?:for|to)
        \s(?:an? )?(?:(?:old |such )?(?:person|people|some(?:one|body)|one|man
        |woman|guy|girl|lady) (?:like|as) )?me(?: to (?:become|be|learn|do|get|switch|change|start)\b.{0,40})?
        |(?:do|does|would|will|can|could) (?:an? )?(?:person|people|some(?:one|body)|man|woman) (?:like|as) me
        \s(?:still |even |really |ever )*(?:(?:become|be|learn|switch|change|enter|start|succeed|manage|make it
        |do (?:it|this|that))\b
        |cross over|get (?:in|there|a job)|have a chance)(?: \w+){0,6}
        |(?:do|would|will) i (?:still |even |really )*(?:have|stand) (?:an?|any) (?:real )?chances?(?: at all)?
    """,
}
"""What each request is said with, the earlier before the later."""
_REQUEST = regex(
    f"{_AHEAD}(?:{'|'.join(f'(?P<{kind}>{joined(pattern)})' for kind, pattern in _PATTERNS.items())}){_AFTER}"
)
_SLOTS = {
    "job": "role",
    "studies": "role",
    "location": "country",
    "skills": "knows",
    "experience": "years",
    "time frame": "months",
    "deadline": "months",
}


_IN_CASE_OF = {
    "over 35": compiled(rf"""
        {_AHEAD}(?:is it|am i|is that)(?: not| already| maybe)* too (?:late|old)
        (?: (?:for (?:me|this|it|that)|now|already
        |to (?:start|begin|learn|become|switch|change)(?: .{{0,40}})?))*
    """),
    "working": compiled(rf"""
        {_AHEAD}how (?:do|can|could|would|should) i (?:get|move|switch|break|go|transition|change|come|enter)(?: over)?
        (?: in| to|to| into)* (?:an? )?{_ROLE.format(1)}
    """),
}
"""What is asked beside what is told, and the circumstance of the topic that answers it."""
_GOAL = regex(rf"\b{_ROLE.format('')}(?![a-z])")
_SENTENCE = regex(r"[.!?;\n\u2026]+(?=\s|$)")
_CLAUSE = compiled(r"""
    (?i),\s|\s-+\s|\s[\u2013\u2014]\s
    |\s(?:but|because|since|if)\s|\s(?:so|and|then)\s(?=(?:please|can|could|make|give|create|show|check|test
        |i (?:want|need|would like))\b)
""")
_OF_A_CLAUSE = {
    **dict.fromkeys(
        ("plan", "plan_anew"),
        compiled(
            r"(?:.* )?(?:make|give|create|build|write|draw|prepare|show|need|want|like|have|get)\b.*\bplan\b"
            r"|.*\bplan (?:for me|please|pls|bana\w*|bna\w*|chahiye|dikhao|do|make)\b"
        ),
    ),
    "profile": regex(r".*\byou\b"),
    "check": regex(r".*\b(?:check|test|quiz|assess)\b"),
}
"""The requests that a clause can make, and what it must hold for it: "Why, what am I missing" asks something else."""
_OF_A_SENTENCE = {
    "for_me": regex(r"$"),
    "forget": regex(r".*\b(?:me|my)\b"),
    "plan": regex(r".*\bplan\b"),
}
"""What a sentence must hold beside others to make one of these."""


class Request(NamedTuple):
    """One request."""

    kind: RequestKind
    slot: str = ""
    """Of `forget`: the slot to forget, or empty for all. Of `plan`: the role that it is wanted for, or empty. Of
    `possible`: the circumstance that it is asked for, or empty."""


def found(utterance: str) -> tuple[Request | None, str]:
    """The request that an utterance makes, as a whole, in a sentence or in a clause; and what stands beside it."""
    if whole := parse(utterance):
        return whole, ""
    for parting in (_SENTENCE, _CLAUSE):
        start = 0
        for joint in [*parting.finditer(utterance), None]:
            end = joint.start() if joint else len(utterance)
            if parting is _CLAUSE and (inner := list(_SENTENCE.finditer(utterance, start, end))):
                start = inner[-1].end()
            stop = _SENTENCE.search(utterance, start, end)
            part = utterance[start : stop.start() if stop else end]
            request = parse(part) or _beside(part)
            if request and _counts(request, part, clause=parting is _CLAUSE):
                return request, f"{utterance[:start]} {utterance[joint.end() if joint else end :]}".strip(" ,")
            start = joint.end() if joint else end
    return None, ""


def _beside(part: str) -> Request | None:
    """What a sentence asks for the person of whom the others tell; by itself it is a question like any other."""
    said = " ".join(word.strip(".!?,") for word in normalize(part).split())
    return next((Request("possible", name) for name, asks in _IN_CASE_OF.items() if asks.fullmatch(said)), None)


def _counts(request: Request, part: str, *, clause: bool) -> bool:
    """Whether a part of an utterance is a request beside what else is said."""
    said = normalize(part)
    if clause:
        return request.kind in _OF_A_CLAUSE and _OF_A_CLAUSE[request.kind].match(said) is not None
    return request.kind not in _OF_A_SENTENCE or _OF_A_SENTENCE[request.kind].match(said) is not None


def is_how_long(utterance: str) -> bool:
    """Whether an utterance asks how long it takes, by itself."""
    request = parse(utterance)
    return request is not None and request.kind == "how_long"


def goals_in(utterance: str) -> list[str]:
    """The roles that an utterance names, other than by what is short for machine learning."""
    said = (match["role"] for match in _GOAL.finditer(normalize(utterance)))
    return [GOALS.get(name, "AI engineer") for name in said]


def parse(utterance: str) -> Request | None:
    """The request that an utterance is as a whole; None where it is none."""
    said = " ".join(word.strip(".!?,") for word in normalize(utterance).split()).strip()
    said = "forget me" if said == "/forget" else said.removeprefix("/")
    match = _REQUEST.fullmatch(said)
    if not match:
        return None
    kind = next(name for name in _PATTERNS if match[name])
    if kind == "forget_slot":
        return Request("forget", _SLOTS.get(match["slot"], match["slot"]))
    if kind == "plan":
        role = match["role1"] or match["role2"] or match["role3"] or ""
        goal = GOALS.get(role, "AI engineer" if role else "")
        return Request("plan", "" if goal.startswith("ML") and goal != "MLOps engineer" else goal)
    return Request("check" if kind == "check_on" else kind)  # type: ignore[arg-type]  # The other names are the kinds.
