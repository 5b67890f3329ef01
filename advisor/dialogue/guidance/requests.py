"""Requests for guidance: the check, the plan, what is known of the person; each is a whole utterance, or a part of it.

A question that only speaks of a plan ("is a study plan necessary?") is none.
"""

from __future__ import annotations

from typing import NamedTuple, cast

from ...patterns import regex
from ...slots import GOALS
from ...text import normalize, sentences
from ..check.unbegun import asks_if_ready
from ..patterns import compiled, joined
from ..person.profile import Told
from ..questions.pieces import is_question, opens_a_question
from .freely_wished import plan_wished
from .request_patterns import AFTER, AHEAD, PATTERNS, ROLE, SLOT
from .wished import wished, without_courtesy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .request_kinds import RequestKind

__all__ = ["IN_FREE_WORDS", "Request", "found", "goals_in", "is_how_long", "makes_a_plan", "parse"]

_OF_ONESELF = frozenset({"role", "degree", "years", "age", "country"})
"""What may be told without making a plan."""
IN_FREE_WORDS: dict[str, RequestKind] = {
    "check": "check",
    "check-on": "check",
    "check-result": "result",
    "plan": "plan",
    "plan-anew": "plan_anew",
    "plan-next": "stand",
    "profile": "profile",
    "for-me": "for_me",
}
"""Kinds of requests in free words, by what they are met as."""
_REQUEST = regex(
    f"{AHEAD}(?:{'|'.join(f'(?P<{kind}>{joined(pattern)})' for kind, pattern in PATTERNS.items())}){AFTER}"
)
_SLOTS = {
    **dict.fromkeys(("how old i am", "how old"), "age"),
    "what i do": "role",
    "job": "role",
    "studies": "role",
    **dict.fromkeys(("location", "city", "town", "where"), "country"),
    **dict.fromkeys(("skills", "languages"), "knows"),
    "experience": "years",
    **dict.fromkeys(("time frame", "timeframe", "time line", "timeline", "deadline"), "months"),
}
_NAMED_SLOT = regex(rf"\b(?:{SLOT}|languages|how old|where(?= (?:do )?(?:i|am i) (?:live|from|am from|come from)))\b")
_IN_CASE_OF = {
    "over 35": compiled(rf"""
        {AHEAD}(?:is it|am i|is that)(?: not| already| maybe)* too (?:late|old)
        (?: (?:for (?:me|this|it|that)|now|already
        |to (?:start|begin|learn|become|switch|change)(?: .{{0,40}})?))*
    """),
    "working": compiled(rf"""
        {AHEAD}how (?:do|can|could|would|should) i (?:get|move|switch|break|go|transition|change|come|enter)(?: over)?
        (?: in| to|to| into)* (?:an? )?{ROLE.format(1)}
    """),
}
"""What is asked beside what is told, and the circumstance of the topic that answers it."""
_GOAL = regex(rf"\b{ROLE.format('')}(?![a-z])")
_SENTENCE = regex(r"[.!?;\n\u2026]+(?=\s|$)")
_CLAUSE = compiled(r"""
    (?i)[,:]\s|\s-+\s|\s[\u2013\u2014]\s
    |\s(?:but|because|since)\s|(?<!wonder)(?<!wondering)(?<!know)\sif\s
    |\s(?=(?:can|could|will|would) (?:you|u) (?:\w+ )?(?:make|create|draw|build)\b)
    |\s(?:so|and|then)\s(?=(?:please|can|could|make|give|create|show|check|test
        |i (?:want|need|would like))\b)
""")
_AND = regex(r"[,;:]\s|[.!?]+\s|\s(?:and|&|plus|or)\s")
"""What stands between a question for what is known of the person and another."""
_POLITELY = regex(r"(?i)\b(?:can|could|would|will) (?:you|u)(?: please| also)?(?: then| and| so)?\s*$")
"""What stands ahead of a clause that is a request, and is part of it: "could you then make …"."""
_ASKED_FOR = regex(r"(?i)(?:(?:so|and|please|pls) )*(?:(?:can|could|would|will) (?:you|u)|any chance)\b")
_OF_A_CLAUSE = {
    **dict.fromkeys(
        ("plan", "plan_anew"),
        compiled(
            r"(?:.* )?(?:make|give|create|build|write|draw|prepare|show|need|want|like|have|get)\b.*"
            r"\b(?:plan|roadmap|route)\b"
            r"|(?:(?:a|my|the|study|just) )*plan$"
            r"|.*\bplan (?:for me|please|pls|bana\w*|bna\w*|chahiye|dikhao|do|make)\b"
        ),
    ),
    "profile": regex(r".*\b(?:you|u)\b"),
    "kept": regex(r"."),
    "not_you": regex(r"."),
    "check": regex(r".*\b(?:check|test|quiz|assess)\b"),
    "possible": regex(r".*\b(?:if|whether)\b"),
    "result": regex(r".*\b(?:how did i do|my (?:results?|score))\b"),
}
"""The requests that a clause can make, and what it must hold for it: "Why, what am I missing" asks something else."""
_OF_A_SENTENCE = {
    "for_me": regex(r"$"),
    "forget": regex(r".*\b(?:me|my)\b"),
    "plan": regex(r".*\b(?:plan|roadmap|road map|route|path)\b"),
}
"""What a sentence must hold beside others to make one of these."""
_OF_NOTES = frozenset({"profile", "kept"})
_ANSWER_ALL = frozenset({"plan", "plan_anew", "how_long", "possible", "for_me"})
"""Requests that answer what is asked of time and chances beside them."""
_OF_CHANCES = regex(
    r"\b(?:how long|takes?|weeks?|months?|years?|hours?|possible|realistic|chances?|plan|too (?:old|late)|yes|right)\b"
)


class Request(NamedTuple):
    """One request."""

    kind: RequestKind
    slot: str = ""
    """Of `forget` and `profile`: the only slot that is meant, or empty for all. Of `plan`: the role that it is wanted
    for, or empty. Of `possible`: the circumstance that it is asked for, or empty."""


_SPELT_OUT = {"u": "you", "ur": "your", "abt": "about", "hrs": "hours", "shud": "should", "knw": "know", "wht": "what"}
"""Words as phones have them."""


def found(utterance: str, *, freely: bool = False) -> tuple[Request | None, str]:
    """The request that an utterance makes, as a whole, in a sentence or in a clause; and what stands beside it.

    `freely`: a plan may be wished in any words.
    """
    if whole := parse(utterance):
        return whole, ""
    for parting in (_SENTENCE, _CLAUSE, _AND):
        start = 0
        for joint in [*parting.finditer(utterance), None]:
            end = joint.start() if joint else len(utterance)
            # Where the last sentence of them ends without asking, the clause is in it.
            ends = [found.end() for found in _SENTENCE.finditer(utterance, start, end)]
            asks = utterance.endswith("?") and not _ASKED_FOR.match(utterance, start)
            if parting is _CLAUSE and ends and (ends[-1] < len(utterance) or asks):
                start = ends[-1]
            stop = _SENTENCE.search(utterance, start, end)
            part = utterance[start : stop.start() if stop else end]
            request = parse(part) or _beside(part)
            if parting is _AND and request and request.kind not in _OF_NOTES:
                request = None
            if request and _counts(request, part, clause=parting is not _SENTENCE):
                tail, mark, others = utterance[joint.end() if joint else end :].partition("?")
                # A mark behind the rest of its sentence is of the request: "make me a plan, without a deadline?"
                asked = request.kind in _OF_NOTES or is_question(tail)
                rest = f"{tail}. {others}" if mark and not asked else f"{tail}{mark}{others}"
                return request, f"{_POLITELY.sub('', utterance[:start])} {rest}".strip(" ,.")
            start = joint.end() if joint else end
    wanted, beside = plan_wished(utterance) if freely else (False, "")
    if wanted:
        return Request("plan"), beside
    return Request("check") if asks_if_ready(utterance) else None, ""


def _beside(part: str) -> Request | None:
    """What a sentence asks for the person of whom the others tell; by itself it is a question like any other."""
    said = " ".join(word.strip(".!?,:;") for word in normalize(part).split())
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
    said = " ".join(
        _SPELT_OUT.get(word, word) for word in (word.strip(".!?,:;") for word in normalize(utterance).split())
    )
    said = "forget me" if said == "/forget" else without_courtesy(said.removeprefix("/"))
    match = _REQUEST.fullmatch(said)
    if not match:
        wish = wished(utterance)
        return Request(wish) if wish else None
    kind = next(name for name in PATTERNS if match[name])
    if kind == "forget_slot":
        return Request("forget", _SLOTS.get(match["slot"].partition(" i")[0], _SLOTS.get(match["slot"], match["slot"])))
    if kind == "profile":
        named = {_SLOTS.get(name, name) for name in _NAMED_SLOT.findall(said)}
        return Request("profile", named.pop() if len(named) == 1 else "")
    if kind == "plan":
        role = match["role1"] or match["role2"] or match["role3"] or ""
        goal = GOALS.get(role, "AI engineer" if role else "")
        return Request("plan", "" if goal.startswith("ML") and goal != "MLOps engineer" else goal)
    # Every other name of a pattern is the name of a kind.
    return Request("check" if kind == "check_on" else cast("RequestKind", kind))


_LAST = regex(r"(?:^|[.!;,]\s+)\s*(?:(?:and|or|also|plus|then) )?([^.!;,?]+\?)$")
_NAMED = 6
"""Words, at most, of a question that only names what it is about."""
_LED_UP = regex(r"^(?:\w+ ){0,4} (?=\S)")
"""What is left of a request before the place where it stood: "could you then"."""


def _named_alone(text: str) -> str:
    """A question that only names what it is about, begun as one: "pay in Oslo?"."""
    named = _LAST.search(text)
    alone = named and not opens_a_question(named[1]) and len(named[1].split()) <= _NAMED
    return f"what about {named[1]}" if named and alone else text


def asked_beside(request: Request, beside: str) -> str:
    """The questions that stand beside a request and that its reply does not answer."""
    said = sentences(_LED_UP.sub("", beside))
    if request.kind in _OF_NOTES:
        said = [_named_alone(text) for text in said]
    asked = filter(is_question, said)
    answered = _OF_CHANCES if request.kind in _ANSWER_ALL else None
    return " ".join(text for text in asked if not (answered and answered.search(normalize(text))))


def makes_a_plan(request: Request | None, told: Told) -> bool:
    """Whether what is said makes or changes a plan, asks for something else than about it, or only tells of oneself."""
    asks = request is not None and request.kind not in {"how_long", "check"}
    tells = told.only and bool(_OF_ONESELF & {*told.values}) and {*told.values} <= _OF_ONESELF | {"knows", "partly"}
    return asks or tells or ("hours" in told.values and not told.asks)
