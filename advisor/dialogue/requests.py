"""Requests for guidance: the check, the plan, what is known of the person; whole utterances only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..text import normalize
from .patterns import joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    RequestKind = Literal["check", "check_anew", "plan", "plan_anew", "stand", "profile", "forget", "for_me"]

__all__ = ["Request", "parse"]

_AHEAD = joined(r"""
    (?:(?:ok|okay|so|well|yes|yeah|sure|please|pls|hey|hi|now|and|then|great|cool|go ahead|alright|all right|but),? )*
    (?:(?:can|could|would|will) (?:you|u) (?:please |pls )?|i(?: would
    |'?d) like (?:you )?to |i want (?:you )?to |let'?s )?
""")
_AFTER = r"(?: (?:please|pls|now|then|for me|thanks|bhai|sir|yaar|first|instead))*"
_MY = r"(?:(?:my|the|our|that|this) )?"
_TIME = r"(?:(?:the )?(?:next|coming) )?(?:\w+ )?(?:weeks?|months?|years?|half year)"
_PLAN = joined(r"""
    (?:(?:good|clear|detailed|simple|study|learning|career|personal|personali[sz]ed|step[- ]by[- ]step|weekly
    |monthly
    |\w+[- ]month|\w+[- ]week|\w+[- ]year) ?)*plan
""")
_ABOUT_ME = r"(?: (?:about|of|on) (?:me|myself))"
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
        (?: me| us)? {_MY}(?:an? )?{_PLAN}(?: (?:for|over|of) {_TIME}| to follow| again| to become an? (?:ml
        |machine learning|ai|mle)[a-z ]*)?
        |(?:i )?(?:need|want) an? {_PLAN}|(?:a )?{_MY}{_PLAN}(?: (?:for|over|of) {_TIME})?|plan (?:it |this )?for me
        |what (?:should|shall|can|do) i (?:do|learn|study)(?: in| over| during| for)? {_TIME}
        |(?:what should my plan be|what'?s (?:my|the) plan)
        |plan (?:banao|bana do|chahiye|dikhao)|(?:mera|ek|koi) plan(?: (?:dikhao|banao|bana do|chahiye))?
    """,
    "stand": rf"""
        where (?:do|did|am) i (?:stand|stop|leave off|left|in {_MY}plan)(?: with {_MY}plan)?|how far am i
        |what(?:'?s| is) (?:my )?next(?: step)?(?: in {_MY}plan)?|next step|(?:show )?(?:my )?progress
        |(?:ab )?aage kya(?: kar\w*)?(?: hai)?|ab kya(?: kar\w*)?(?: hai)?
    """,
    "profile": rf"""
        (?:what|wat) (?:do|did|have) (?:you|u) (?:know|remember|learned?|noted?|stored?|saved?
        |got){_ABOUT_ME}(?: so far)?
        |what (?:did i tell|have i told) you{_ABOUT_ME}?|who am i|(?:show )?my profile|what do you remember
        |do you (?:remember|know) me|tell me what you know about me|do you remember (?:who i am|what i told you)
        |mere baare? (?:mein|me) kya (?:jaante|jante|pata)(?: ho| hai)?
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
}
"""What each request is said with, the earlier before the later."""
_REQUEST = re.compile(
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


@dataclass(frozen=True, slots=True)
class Request:
    """One request."""

    kind: RequestKind
    slot: str = ""
    """Of `forget`: the slot to forget, or empty for all."""


def parse(utterance: str) -> Request | None:
    """The request that an utterance is; None where it is none."""
    said = " ".join(word.strip(".!?,") for word in normalize(utterance).split()).strip()
    said = "forget me" if said == "/forget" else said.removeprefix("/")
    found = _REQUEST.fullmatch(said)
    if not found:
        return None
    kind = next(name for name in _PATTERNS if found[name])
    if kind == "forget_slot":
        return Request("forget", _SLOTS.get(found["slot"], found["slot"]))
    return Request("check" if kind == "check_on" else kind)  # type: ignore[arg-type]  # The other names are the kinds.
