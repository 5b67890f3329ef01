"""Reading what a person tells of themselves from an utterance, by rules. Sure rather than complete.

What counts is said in the first person ("I'm a nurse from Manila"), or stands in a piece of its own beside that
("…, 10 hours a week"). Of a question nothing counts but what it takes for granted ("with no maths", "if I don't know
Python"): how much accountants earn in India tells nothing of who asks.
"""

from __future__ import annotations

from typing import NamedTuple

from ...patterns import regex
from ...slots import COUNTRIES, DEGREES, GOALS, JOB, alternatives
from ...text import as_typed, words
from ..follow_ups.reproaches import left_out
from ..patterns import compiled
from . import slot_patterns as patterns
from .amount_patterns import HOURS_OWNED, IN_HOURS, SPENT, number
from .amounts_named import TIME_ALONE, months_in
from .clauses_beside import with_clauses
from .correction_leads import without_lead
from .past_and_asked import asks_of_notes, rusty, without_past
from .profile import FREE, Profile, Told, bounded
from .reading import Reading
from .said_otherwise import lists_skills
from .spelling_out import spelt_out
from .titles import degree_of, telling, without_musing
from .unlisted_jobs import ENDS_A_JOB
from .years_counted import settled

__all__ = ["read"]

_JOINT = compiled(r"""
    ([.!?;:,]+(?=\s|$)|[()\n])|\s-+\s|\s(?:but|so|plus|because|(?<!\bi )also(?! (?:ok|okay|fine|good|possible)))(?=\s)
    |\sand(?=\s(?:i|my|no|not|have|can|only|just|what|how|which|is|do|should|am|could|live in|use|know|want
    |work(?:ing)? as)\b)
""")
_FIRST_PERSON = compiled(r"""
    (?<!am )(?<!do )(?<!did )(?<!can )(?<!could )(?<!should )(?<!would )(?<!will )(?<!shall )(?<!may )(?<!must )
    (?<!if )(?<!when )(?<!before )(?<!unless )(?<!until )(?<!once )(?<!what )(?<!after )(?<!where )(?<!how )
    \b(?:i|my|mine|myself)\b(?! should| must| will| might| may)
    |\b(?:if|although|though|since|because|as|that)
    [ ]i (?:am|do not|have|only|know|can not|live|never|study|spend|had|did|gave|put)\b
""")
"""Where somebody speaks of themselves, and does not ask what they should, can or do."""
_OTHERS = compiled(r"""
    \b(?:the|that|this) (?:ones?|person|people|guy|man|woman|girl|lady|story)\b|\b(?:some|any)(?:one|body) who\b
    |\b(?:did|has|had) (?:some|any)(?:one|body)\b
    |^(?:tell|show) (?:me|us) (?:\w+ )?(?:about|of|some(?:one|body)|people|who)\b(?!.*\b(?:i|my|myself)\b)
""")
"""Somebody else, of whom a question asks."""
_BREAK = compiled(rf"""
    \b(?:have|got|ought|supposed) to (?=(?:\w+ ){{1,3}}(?:{alternatives(DEGREES)})(?![a-z]))
    |\b(?:what|how(?! to (?:code|program))|which|why|whether|where|(?:is|are|was) (?:it|there|this|that)
    |(?:can|could|should|do|did|am|will|would|shall|must|may) (?:i|we|you)
    |want|wants|wanna|would|like to|plan|planning|hope|hoping|wish|dream|thinking|considering|aim|aiming|looking
    |interested|trying|curious|wondering|asking|wonder|need|needs|should|going to|applying|heard|read|saw|seen|think
    |believe|feel|guess|told|mean is|(?:better|worse) than an?|offer|visa|worried|afraid|scared
    |he|she|they|you|it|who|daughters?|sons?|friends?|brother|sister|wife|husband|kids?|child|children|(?<!home )mother
    |(?<!home )father|(?<!home )mom|(?<!home )dad|boss|colleagues?|nephew|niece|cousin|team|parents|company|boyfriend
    |girlfriend|partner|manager says|ex(?= (?:is|was|has|works?|just)\b))\b
""")
"""What ends a claim: a question, a wish, somebody else."""
_AM_GOOD = "am (?:(?:rather|quite|very|fairly|also) )*(?:strong|good|fluent|comfortable|experienced)"
_CAN_DO = r"can (?:only )?(?:do|study|give|spend|manage|put in|invest|devote|learn)(?: only| about| like)? (?=\d)"
_ASKS = compiled(rf"""
    (?:(?:and|so|but|ok|please|pls|hi|hello|hey|then) )*(?:what|whats|how|which|why|where|when|who|is|are
    |(?!{_AM_GOOD})am|do(?! not (?:know|have|use)\b)|does|did
    |(?!{_CAN_DO})can(?! not\b)|could|should|would|will|shall|tell|explain|give|show|suggest|recommend|make|help|any)\b
    |.*\b(?:wonder|(?:want|need|like) to know|to ask|curious|guide me|help me|tell me|suggest|advise|advice
    |(?:question|doubt|query) is|(?:can|could|should|shall|will) i)\b
""")
_GRANTED = compiled(rf"""
    (?:(?<!is )(?<!are )\bwith (?:no|zero|only|just|(?:\w+ ){{1,2}}(?:hours?|hrs?|years?|yrs?))
    |(?<!start )(?<!train )(?<!work )(?<!working )(?<!day )(?<!job )(?<!role )(?<!career )(?<!life )(?<!apply )
    (?<!begin )(?<!in )(?<!hired )\bas an? (?!{alternatives(GOALS)})
    |\bat (?:the age of )?\d{{2}}\b).*
""")
"""What a question takes for granted of the person who asks it."""
_PAY = regex(r"\b(?:pay\w*|salar\w+|earn\w*|package|ctc|wages?|make)\b")
_OF_ONESELF = regex(r"\b(?:i|me|my|someone|somebody|too (?:old|late))\b|^as an?\b")
_PERSONAL = frozenset({"age", "hours", "years"})
"""Slots that nobody asks about in the words in which they are told."""
_A_WEEK = regex(r"^(?!.*\b(?:work|they)\b).*\bweek\b")
_NO_FRAME = regex(r"\b(?:without|no|not in) (?:an?y? )?(?:deadlines?|time (?:limit|frame)|hurry|rush)\b")
_NOT_THE_FIELD = regex(r"(?<!do )(?<!have )(?<!am )\bnot (?:in |for )?(?:ml|machine learning)(?: eng\w*)?[.! ]*$")
"""What leaves the field aside for the job that is wanted."""
_TERSE = frozenset({"knows", "partly", "hours", "years", "age"})
"""What beside a role makes a list of oneself: "backend dev, Python"."""
_DROPPED = compiled(rf"""
    (?:want (?!to know)|aiming (?:for|to)|(?:looking|trying|hoping|planning) to|(?:also )?know(?!ing)|work as
    |never|do not know|can not code|live in|living in|based in|work(?:ing|ed) as|{_AM_GOOD}|been|completed
    |used to be|was (?=an? )|(?:finished|got|have|hold|did) (?=(?:(?:an?|my) )?(?:{alternatives(DEGREES)})(?![a-z]))
    |(?:currently |presently )?pursuing|(?:currently|presently) (?:working|doing|studying)
    |can spend|can give|{_CAN_DO}|have \d|got \d|just graduated|graduated|speak|use)\b
""")
"""How a claim begins whose "I" is left out: "know Python, live in Canada"."""
_HERE = regex(rf"^(?:[\w.+#-]+ ){{0,3}}(?:student|graduate|{JOB}|{ENDS_A_JOB}) here\b")
_SUPPOSED = regex(r"\b(?:if|unless|whether|would|could|had i|were i|wish|might|may)\b")
_LEARNS = regex(r"\b(?:student|graduate|pupil|fresher|background|undergraduate)\b")
_WISH = regex(r"\bi (?:need|want|must|would (?:like|love)|hope|plan|have to)\b")
_WANTS_A_JOB = regex(
    r"^(?:want|need|have|wish|hope|plan|would like)(?: (?:to|an?|my|the|new|first|find|get|land|have|change|switch"
    r"|jobs?|careers?|be|hired|ready|job-ready|done|it|this|there))*$"
)
"""A wish that says nothing beside the time in which it is to come true."""
_OF_A_LEVEL = regex(r"\b(?:only|just|still|too|also|level|bit|little)\b")
"""What makes "Python is basic" a word on oneself: "only", "too"."""
_NAMED = regex(r"(?:(?:hello )?sir )?(?:hey|hi|hello|i am|myself|my name is) [a-z]+(?: here)?|hello sir [a-z]+")
"""A piece that says a name, of the one or the other."""


class _Piece(NamedTuple):
    """What stands between two joints of an utterance."""

    text: str
    asks: bool


def read(utterance: str, profile: Profile | None = None, *, of_hours: bool = False) -> Told:
    """What an utterance tells of the person who says it; the profile is what a correction may correct.

    `of_hours`: hours to learn were spoken of, so that "5 hours" tells of them.
    """
    text = rusty(spelt_out(utterance))
    listed = patterns.LACKING.fullmatch(text)
    rest, corrects = without_lead(text) if profile and not listed else (text, False)
    missing = left_out(text)
    of_time = TIME_ALONE.match(rest.strip(" .!"))
    if profile and profile.months and of_time and (of_hours or not profile.years or "month" in rest):
        return Told({"months": months_in(rest)}, only=True)  # "I change my mind, 2 years".
    rest = f"i know {rest}" if profile and lists_skills(rest) else rest
    pieces = _pieces(missing or rest)
    reading, bare = Reading(), Reading()
    bare.listing = "knows" if missing else ""
    if not corrects and text.isdecimal():
        return Told()
    rests = [_claimed(piece, reading, bare) for piece in pieces]
    asks = any(piece.asks for piece in pieces)
    year = profile and profile.role.endswith("student") and patterns.YEAR.search(text)
    plainly = year or patterns.INTRODUCED.search(text) or patterns.STUDYING.search(text)
    introduced = "role" in bare.values and bool(plainly)
    personal = _PERSONAL & set(bare.values) or introduced or _HERE.match(text)
    there = "country" in bare.values and not patterns.OF_DATA.search(str(bare.values.get("role", "")).lower())
    terse = "role" in bare.values and (there or _TERSE & set(bare.values))
    without_money = (
        (found := patterns.BUDGET.search(text)) and "free" not in found[0] and not patterns.OF_PAY.search(text)
    )
    if "budget" in bare.values or without_money:
        reading.values["budget"] = FREE
    level = "partly" in bare.values and _OF_A_LEVEL.search(text)
    lacking = "lacks" in bare.values and listed
    # What holds nothing but such things is a list of oneself; a role and a place may as well be asked about.
    alone = len(pieces) > 1 and not any(rests) and not bare.values.keys() <= {"role", "country", "degree"}
    of_oneself = personal or level or lacking or alone
    if reading or corrects or missing or terse or introduced or (of_oneself and not asks):
        reading.join(bare)
    if _NO_FRAME.search(text):
        reading.denied.add("months")
    if (within := IN_HOURS.search(text)) and "hours" not in reading.values:
        reading.take_hours(within[1])
    owned = next(filter(None, (_owned_hours(piece.text) for piece in pieces if not piece.asks)), 0)
    knows_hours = of_hours or (profile and profile.hours and not asks)
    if owned and "hours" not in reading.values and (_A_WEEK.search(text) or (knows_hours and not SPENT.search(text))):
        reading.values["hours"] = owned
    lives = patterns.RESIDENCE.search(text)
    if lives and ("country" in reading.values or not (asks or _SUPPOSED.search(text))):
        reading.values["country"] = COUNTRIES[lives[1]]
    elif "country" in reading.values and patterns.ORIGIN.search(text) and profile and profile.country:
        del reading.values["country"]
    studied = reading.values.get("role", "").endswith(" graduate")
    if studied and profile and profile.role and not _LEARNS.search(profile.role):
        reading.values["degree"] = degree_of(reading.values.pop("role"))  # "I studied physics" is no other job.
    reading.values, of_the_field = settled(reading.values, utterance, text, has_role=bool(profile and profile.role))
    if "knows" in reading.values and patterns.BASIC_ONLY.search(text):
        reading.values["partly"] = (*reading.values.get("partly", ()), *reading.values.pop("knows"))
    if partly := reading.values.pop("partly", ()):
        left = tuple(skill for skill in partly if skill not in reading.values.get("knows", ()))
        reading.values |= {"partly": left} if left else {}
    if lacks := reading.values.pop("lacks", ()):
        claimed = {skill for slot in ("knows", "partly", "weak") for skill in reading.values.get(slot, ())}
        if "goal" in reading.values and not claimed and _NOT_THE_FIELD.search(text):
            claimed = {"machine learning"}  # "A data analyst, not ML" tells what they want.
        reading.values |= {"lacks": left} if (left := tuple(skill for skill in lacks if skill not in claimed)) else {}
    if (role := reading.values.get("role", "")).startswith("ex-"):
        reading.values["role"] = as_typed(role, utterance)
    told_whole = {*words(of_the_field)}
    rests = [" ".join(word for word in rest.split() if word not in told_whole) for rest in rests]
    named = [rest for piece, rest in zip(pieces, rests, strict=True) if rest and not _NAMED.fullmatch(piece.text)]
    only = bool(reading) and not asks and not named
    return with_clauses(Told(reading.values, frozenset(reading.denied), only, asks, " ".join(named)), text, profile)


def _owned_hours(text: str) -> int:
    """The hours that a piece says somebody has, be it without "a week"; 0 where it says none."""
    found = HOURS_OWNED.search(text)
    return bounded("hours", int(number(found["n"] or found["n2"] or found["n3"]))) if found else 0


def _pieces(text: str) -> list[_Piece]:
    """The pieces of a text, none blank, each with whether it asks something."""
    pieces = []
    start = 0
    for joint in [*_JOINT.finditer(text), None]:
        piece = text[start : joint.start() if joint else len(text)].strip()
        if piece:
            pieces.append(_Piece(piece, (joint is not None and "?" in joint[0]) or bool(_ASKS.match(piece))))
        start = joint.end() if joint else len(text)
    return pieces


def _claimed(piece: _Piece, reading: Reading, bare: Reading) -> str:
    """Take what a piece claims in the first person, takes for granted, or is by itself; what else it says."""
    if asks_of_notes(piece.text) or (piece.asks and _OTHERS.search(piece.text)):
        return telling(piece.text)
    text = without_past(piece.text)
    text = f"i {text}" if not piece.asks and _DROPPED.match(text) else text
    if found := _FIRST_PERSON.search(text := without_musing(text)):
        before, claim = text[: found.start()], reading.take_goal(text[found.start() :])
        if not piece.asks and _WISH.search(claim):
            claim = reading.take_frame(claim)
        end = _BREAK.search(claim)
        after = claim[end.start() :] if end else ""
        after = _WANTS_A_JOB.sub("", after.strip()) if "months" in reading.values else after
        rest = reading.take(claim[: end.start()] if end else claim)
        # "I'm a Java dev, Spring, Kafka" goes on with what they know.
        bare.listing = "" if rest else reading.listing or ("knows" if "role" in reading.values else "")
        granted = _GRANTED.search(after)
        if granted and not _PAY.search(after):
            after = after[: granted.start()] + reading.take(granted[0], granted=True)
        return " ".join(filter(None, (_by_itself(before, bare), rest, telling(after))))
    granted = _GRANTED.search(piece.text)
    if granted and _OF_ONESELF.search(piece.text) and not _PAY.search(piece.text):
        return telling(piece.text[: granted.start()]) + reading.take(granted[0], granted=True)
    return telling(piece.text) if piece.asks else _by_itself(text, bare)


def _by_itself(text: str, bare: Reading) -> str:
    """Take what a piece tells that says nothing else; the telling words of any other."""
    trial = Reading()
    if not telling(text):
        return ""
    if trial.take_bare(text, bare.listing or "knows" * bool(patterns.ADDED.match(text))):
        if bare.take_unlisted(text):
            return ""
        bare.listing = ""
        return telling(text)
    bare.join(trial)
    bare.listing = trial.listing or "knows"
    return ""
