"""Requests for guidance: the check, the plan, what is known of the person; whole utterances only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..text import normalize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    RequestKind = Literal["check", "check_on", "plan", "new_plan", "stand", "profile", "forget", "for_me"]

__all__ = ["Request", "parse"]

_AHEAD = (
    r"(?:(?:ok|okay|so|well|yes|yeah|sure|please|pls|hey|hi|now|and|then|great|cool|go ahead|alright|all right|but),? )*"
    r"(?:(?:can|could|would|will) (?:you|u) (?:please |pls )?|i want (?:you )?to |i would like (?:you )?to |i'?d like (?:you )?to |let'?s |lets )?"
)
_AFTER = r"(?: (?:please|pls|now|then|for me|thanks|bhai|sir|yaar|first|instead))*"
_MINE = r"(?:(?:my|the|our|that|this) )?(?:(?:study|learning|career|personal|own) )?"
_TIME = r"(?:(?:the )?(?:next|coming) )?(?:\w+ )?(?:weeks?|months?|years?|half year)"
_PATTERNS = {
    "check": (
        r"(?:am|m) i (?:really |even |actually )?(?:job[- ]?)?ready(?: yet| now| or not)?|how ready am i|(?:check|test|assess|quiz|evaluate) (?:me|my skills|my level|my readiness|if i'?m ready)"
        rf"|(?:start |take |do |begin |run |try )?{_MINE}(?:skills?|readiness)[- ](?:self[- ])?(?:check|test|quiz|assessment)|(?:start|take|do|begin|run) (?:the |a )?check"
        r"|(?:kya )?(?:main|mai|mein|me) ready (?:hu|hoon|hun)(?: kya)?|check with me how ready i am|where are my gaps|what am i missing"
    ),
    "check_on": (
        rf"(?:go on|continue|carry on|resume|keep going|back|go back|get back|return|proceed)(?: with| to)? {_MINE}(?:skills? |readiness )?(?:check|test|quiz|questions)"
        r"|take up the check(?: again)?|take the check up again"
    ),
    "plan": (
        rf"(?:make|give|create|build|draw up|write|prepare|suggest|draft|design|bana|show|see|tell|need|want|get|have|open|print|view)(?: me| us)? {_MINE}(?:a |an )?(?:new |good |clear |detailed |simple )?"
        rf"(?:study|learning|career|personal|personali[sz]ed|step[- ]by[- ]step|weekly|monthly|\w+[- ]month|\w+[- ]week)? ?plan(?: (?:for|over) {_TIME}| to follow| again)?"
        r"|(?:i )?(?:need|want) a (?:study |learning )?plan|(?:a |my )?(?:study |learning )?plan|study plan|my plan|plan (?:it |this )?for me"
        rf"|what should i (?:do|learn|study)(?: in| over| during| for)? {_TIME}|what should my plan be|so what'?s (?:my|the) plan|what'?s (?:my|the) plan|plan banao|plan bana do|mera plan(?: dikhao| banao)?|ek plan (?:banao|bana do|chahiye)"
    ),
    "new_plan": r"(?:make|give|create)(?: me)? (?:a |another )?new plan|(?:start|begin) (?:the |my )?plan (?:again|anew|over)|redo (?:the |my )?plan|new plan",
    "stand": r"where (?:do|did|am) i (?:stand|stop|leave off|left|in (?:my|the) plan)(?: with (?:my|the) plan)?|how far am i|what'?s next(?: in (?:my|the) plan)?|what is next(?: in (?:my|the) plan)?|next step|my progress|show my progress|what'?s my next step",
    "profile": (
        r"(?:what|wat) (?:do|did|have) (?:you|u) (?:know|remember|learned?|noted?|stored?|saved?|got)(?: about| of| on) me(?: so far)?|what did i tell you(?: about (?:me|myself))?|what have i told you(?: about (?:me|myself))?"
        r"|who am i|(?:show )?my profile|what do you (?:remember|know)|do you (?:remember|know) me|tell me what you know about me|mere baare? (?:mein|me) kya (?:jaante|jante|pata) ho?(?: hai)?|do you remember (?:who i am|what i told you)"
    ),
    "forget": (
        r"forget (?:me|everything|all|it all|all that|about me|all about me|everything about me|what (?:i told you|you know)(?: about me)?|my (?:data|profile|details|info))|(?:delete|remove|erase|clear|wipe) (?:me|my (?:data|profile|details|info)|everything about me|what you know(?: about me)?)"
        r"|mujhe bhool jao|bhool jao"
    ),
    "forget_slot": r"forget (?:about )?my (?P<slot>age|job|role|studies|country|location|goal|hours|skills|experience|years|time frame|deadline)",
    "for_me": (
        r"(?:and |but |so |ok )?(?:what|how) about (?:me|my case|my situation|someone like me|somebody like me)|(?:and |but |so |ok )?(?:for|in) (?:me|my case|my situation|someone like me|somebody like me)|and me|what (?:does|would) (?:that|this|it) mean (?:for me|in my case)"
        r"|what (?:fits|suits) me(?: best)?|what would you (?:advise|recommend|suggest)(?: me| for me)?|aur mere liye|mere liye(?: kya)?|what is (?:best|right) for me|what'?s best for me"
    ),
}
_REQUEST = re.compile(
    rf"{_AHEAD}(?:{'|'.join(f'(?P<{kind}>{pattern})' for kind, pattern in _PATTERNS.items())}){_AFTER}"
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


@dataclass(frozen=True, slots=True)
class Request:
    """One request."""

    kind: RequestKind
    slot: str = ""
    """Of `forget`: the slot to forget, or empty for all."""


def parse(utterance: str) -> Request | None:
    """The request that an utterance is; None where it is none."""
    said = " ".join(word.strip(".!?,") for word in normalize(utterance).split()).strip()
    found = _REQUEST.fullmatch(said)
    if not found:
        return None
    kind = next(name for name in _PATTERNS if found[name])
    if kind == "forget_slot":
        return Request("forget", _SLOTS.get(found["slot"], found["slot"]))
    return Request(kind)  # type: ignore[arg-type]  # The other names are the kinds.
