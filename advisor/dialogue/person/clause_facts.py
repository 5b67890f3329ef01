"""What the clauses of an utterance tell beside what stands in a known frame: whose it is first, then what is in it."""

from __future__ import annotations

from typing import NamedTuple

from ...patterns import regex
from ...slots import AIMS, COUNTRIES, DEGREES, JOB, SKILLS, SUBJECTS, alternatives
from ..patterns import compiled
from . import slot_patterns as patterns
from .clause_amounts import LENGTH, age_in, frame_in, weekly_in, years_in
from .clauses import Clause, clauses
from .titles import cut, title
from .unlisted_jobs import ENDS_A_JOB

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Facts", "facts_in"]

_FOR_ME = regex(
    r"^(?!.*\b(?:if|suppose|fast|long|when)\b).*\b(?:get|bring|take|make|for) me\b|^(?!.*\bif\b)"
    r"(?!(?:(?:and|so|but|or|then|ok|also) )*(?:should|shall|could|can|would|must|may|might|do|will) i\b)"
    r".*\bi (?:can|have|put|give|got|do)\b"
)
"""How who asks takes an amount for their own; whether to, "should I do 12 hours?", takes none yet."""
_SUPPOSED = regex(
    r"\b(?:if|unless|whether|would|could|might|should|want|wants|wanna|wish|hope|hoping|dream|plan|planning|aim|aiming"
    r"|need|needs|thinking|considering|heard|read|prepare|like to|going to|apply\w*|moving|become|becoming"
    r"|to be|get into|change|switch\w*|instead|offers?)\b"
)
"""What makes a clause one on what may be."""
_NOT = regex(r"\b(?:no|not|never|without|zero|neither|nahi+n?|nhi|nor|left|quit|hardly)\b|n't\b")
_WORD = r"(?:(?!(?:to|with|for|than|and|or|my|the|of|by|i|a|an|like|as|at|in)\b)[a-z0-9#+./-]+ )"
_NAMED_JOB = rf"(?P<gap>{_WORD}{{0,3}}?)(?P<job>{JOB}|(?!(?:wo)?man\b){ENDS_A_JOB}|physio)"
_AFTER_JOB = (
    r"s?(?=$|[ ](?:in|from|at|of|near|by|here|hu|hun|hoon|hai|for|on|since|with|who|now|again|these|and|turned"
    r"|trying|as|no|not|without|wanting|making|earning|like|during|but|myself|today|about|looking|thinking"
    r"|based|yar|yaar|bhai|until|till|over|permitting|currently)\b)"
)
_ROLE = compiled(rf"""
    ^(?:(?:hi|hey|hello|halo|hola|salam|namaste|ok|so|well|now|just|only|currently|still|fellow|btw|an?
    |\d\d(?:\ years?|\ ?yo)?
    (?:\ ?old)?|yo|male|female|m|f|here|about)\ )*(?:(?:\S+|a\ couple\ of|half\ a)\ (?:years?
    |decades?)\ (?:as\ |of\ being\ )?
    (?:an?\ )?)?{_NAMED_JOB}{_AFTER_JOB}
    |\b(?:(?:years?|yrs?|decades?|work\w*|took|taken|hired|me|job|employed|living|promoted)\b[^,]{{0,24}}?\ as
    |work(?:ing)?\ like|am|be(?:en|ing)|now|still|already|again)\ (?:just\ |only\ )?(?:an?\ |the\ |one\ of\ (?:the
    |many|our)\ )
    {_NAMED_JOB.replace("P<gap>", "P<gap2>").replace("P<job>", "P<job2>")}{_AFTER_JOB}
    |\bwork(?:ing)?\ (?:as|like)\ {_NAMED_JOB.replace("P<gap>", "P<gap3>").replace("P<job>", "P<job3>")}{_AFTER_JOB}
    |\b{_NAMED_JOB.replace("P<gap>", "P<gap4>").replace("P<job>", "P<job4>")}\ (?:hu|hun|hoon|hoo)\b
""")
_COUNTRY = rf"(?<![a-z])(?P<name>{alternatives(COUNTRIES)})(?![a-z])"
_PLACE = compiled(rf"""
    (?:\b(?:from|in|near|around|outside|desde|at|(?:moved|came|went|am|are|been)\ back\ (?:to|in)|moved\ to
    |here\ in|wapas)\ (?:the\ )?)
    {_COUNTRY}(?!\ (?:compan|employ|job|salar|visa|market|firm|client|universit|degree|people|style))
    |^(?:now\ |currently\ )?{_COUNTRY.replace("P<name>", "P<name3>")}(?=$|\ (?:here|side|it\ is
    |is\ (?:my\ )?(?:home|where))\b)
    |(?:(?<=\ )|^){_COUNTRY.replace("P<name>", "P<name2>")}(?=\ (?:se|mein|me|based|wapas)\b)
""")
_US_IN = compiled(
    rf"\b(?:us|me|we|i|here|people|those)\ (?:live\ |am\ |are\ )?(?:over\ |down\ |up\ )?in\ (?:the\ )?{_COUNTRY}"
)
"""How who asks tells by the way where they are: "does it hold for us in France?"."""
_I_DO = regex(
    r"(?:(?:and|so|but|hi|hey|hello|mate|also|well) )*(?:i|we) (?:(?:just|also|now|still|mostly|currently|only) )*"
    r"(?!(?:have|think|thought|know|like|love|saw|see|found|applied|hear|mean|meant|wonder|guess|believe|feel"
    r"|got|work with)\b)[a-z]+|(?!mov|go|com|apply|think|consider|look)[a-z]{3,}ing\b"
)
"""How a clause begins that says what somebody does, which is where they are."""
_ELSEWHERE = regex(
    r"\b(?:friends?|they|them|team of|is (?:free|better|cheaper)|flight|holiday|vacation|trip|offices? in|client"
    r"|pay\w*|paid|salar\w+|earn\w*|ask\w*|meant?|figures?|numbers?|compare\w*|say|said|sum|jobs? in"
    r"|bootcamps? in|courses? in)\b"
    r"|[£$€]"
)
_PAY = regex(r"\b(?:pay|paid|earn)\b|[£$€]")
_SKILL = regex(
    rf"(?<![a-z0-9])(?!(?:(?<=\ba )|(?<=grade ))[cr]\b)"
    r"(?!(?<!know )(?<!use )(?<!using )(?<!write )(?<!writing )(?<!in )(?<!of )(?<!with )go\b)"
    rf"(?:{alternatives(SKILLS)})(?![a-z0-9+#]| (?:people|team"
    rf"|guys?|jobs?|salar\w+|compan\w+)\b)"
)
_TOO_WIDE = frozenset(
    {"machine learning", "deep learning", "degree", "engineering degree", "programming", "algorithms", "cloud", "maths"}
)
"""Subjects that clauses name for much else than what somebody can do."""
_KNOWS = compiled(r"""
    \b(?:know|known|can|use|used|using|do|doing|did|write|writing|wrote|code|coding|run|running|fluent|good(?! for)
    |solid|strong
    |decent|years|\d ?yrs?|yoe|decade|all day|inside out|no problem|no issue|daily|every ?day|comfortable|experience
    |work|working
    |worked|got|background|expert|pro|professional\w*|learned|learnt|taught (?:myself|me)|comes? easy|fine|covered
    |under my belt|aata
    |aati|living|build|built|maintain|live|dream|for a living|sorted|second nature|pretty well|in my sleep|swear
    |grew up|too|to (?:the|my) (?:list|skills|profile|notes)|day is)\b
""")
_PARTLY = regex(
    r"\b(?:bits?|some|little|basics?|touch|beginner|dabbled|tried|so-so|thoda|rusty|a course|introduct\w+|playing"
    r"|once|smattering|tiny|barely|half|fiddl\w+|tinker\w*)\b"
)
_ONCE = regex(
    r"\b(?:(?:one|ek) (?:do )?ba+r|once or twice"
    r"|in (?:my |the )?(?:\d(?:st|nd|rd|th)|first|second|third|fourth|final|last) (?:years?|yrs?|sem\w*))\b"
)
"""How somebody says that they did a thing in a year of their studies or a time or two, whatever stands ahead."""
_LEARNS = regex(
    r"\b(?:learn|learning|parts?|sections?|modules?|lessons?|courses?|start\w*|study\w*|try|books?|tutorials?"
    r"|step|plan|job|jobs|looks?|seems?|better|worth"
    r"|enough|vs|versus|or|than|like(?! my)|to know|things|read|why|hate|project|bootcamp|salar\w+|pay|package)\b"
)
_ASKS_THERE = regex(
    r"\b(?:what|how|which|where|when) (?:all |else |much |far )?(?:can|could|should|do|did|would|shall) i\b"
)
"""What is asked behind the name of a skill, and tells nothing of it: "SQL, then what can I do"."""
_FIELD = rf"(?P<subject>{alternatives(SUBJECTS)})"
_DEGREE = compiled(rf"""
    (?<![a-z])(?:(?P<kind>{alternatives(DEGREES)})(?:'?s)?(?:\ degree)?(?:\ (?:in|of
    |on)\ (?P<subject>{alternatives(SUBJECTS)}))?
    |(?P<subject2>{alternatives(SUBJECTS)})\ (?:(?P<kind2>{alternatives(DEGREES)})(?:'?s)?|degree|graduate|grad
    |diploma)
    |degree\ (?:is\ )?(?:in\ )?(?P<subject3>{alternatives(SUBJECTS)})|(?P<subject4>ee)\ graduate)(?![a-z])
""")
_HOLDS = compiled(r"""
    \b(?:finished|completed|have|hold|holding|got|did|done|with|earned|degree|graduate|grad|graduated|mera
    |in the pocket
    |behind me|passed|under my belt)\b
""")
_AT_IT = regex(
    r"\b(?:doing|pursuing|studying|student|dropped|began|start\w*|(?:\d\w\w|first|second|third|fourth|final"
    r"|last) year|semester|in [\d.]+ (?:years?|months?)|will|by|until|need|needed|get|take|takes|should|worth"
    r"|online|teach\w*|scope|require\w*|without|kar raha|kar rahi)\b"
)
_NO_DEGREE = compiled(r"""
    ^(?:(?:and|but|with|i|have|got|hold|myself) )*no (?:\w+ )?(?:degree|diploma)\b(?! in\b)
    |\b(?:never|not|didn't|did not) (?:\w+ )?(?:finish\w*|complete\w*|got|get|have|had|did
    |done) (?:an?y? |my )?
    (?:\w+ )?(?:degree|uni\w*|college)\b(?! in\b)|^without (?:an?y? )?(?:\w+ )?degree\b
""")
_GOAL = compiled(rf"""
    (?<![a-z])(?P<name>{alternatives(AIMS)})(?![a-z])[^.?!]*\b(?:(?:is|are|was)\b(?:\ (?:my|the|a|real|big
    |long-term|final))*\ (?:goal|dream|aim|target)
    |i\ (?:would\ |really\ |eventually\ )*(?:like|love|want|hope)\ to\ (?:land|end\ up|be|go|work))\b|\bmy\ (?:goal
    |dream|target|aim)\ (?:is|:)?(?:\ [\w']+){{0,4}}?\ (?P<name2>{alternatives(AIMS)})(?![a-z])
""")


_ADVERT = regex(r"\b(?:requirements?:|hiring|vacanc\w+|joiners?|we are looking for|job opening|wanted:)")
_DOUBTED = regex(r"\bhours?(?: \w+){0,3} (?:is|are|was|were) (?:the (?:part|figure|number|one)|wrong|too|not)\b")
"""How an amount is spoken of that was told, not by who asks."""


class Facts(NamedTuple):
    """What clauses tell."""

    values: dict[str, Any]
    """By slot; a degree of who names no job as `graduate`."""
    told: str
    """The clauses that told it."""


def facts_in(text: str) -> Facts:
    """What a text in small letters and spelt out tells of who says it, as far as its clauses show."""
    found: dict[str, Any] = {}
    told: list[str] = []
    parts = [] if _ADVERT.search(text) else clauses(text)
    several = len(parts) > 1
    for clause in parts:
        if clause.others:
            continue
        if clause.asks:
            if (place := _US_IN.search(clause.text)) and not _PAY.search(clause.text):
                found.setdefault("country", COUNTRIES[place["name"]])
            continue
        facts = _of(clause, several=several)
        told += [clause.text] if facts.keys() - {"country"} else []
        for slot, value in facts.items():
            if isinstance(value, tuple):
                value = (*found.get(slot, ()), *value)
                found[slot] = tuple(dict.fromkeys(value))
            else:
                found.setdefault(slot, value)
    mine = ", ".join(part.text for part in parts if not part.others and (not part.asks or _FOR_ME.search(part.text)))
    if (hours := weekly_in(mine)) and not _DOUBTED.search(mine):
        found["hours"] = hours
        told += [part.text for part in parts if LENGTH.search(part.text)]
    bare = found.keys() <= {"role", "country", "goal"} and not any(part.own for part in parts)
    if found.keys() in ({"months"}, {"role"} if bare else ()) or (bare and any(part.asks for part in parts)):
        found.clear()  # "Data analyst, India. How much?" may as well be asked of others.
    if "degree" in found and "role" not in found:
        found["graduate"] = found.pop("degree")
    return Facts(found, " ".join(told))


def _of(clause: Clause, *, several: bool) -> dict[str, Any]:
    """What a clause that neither asks nor is of others tells."""
    said = clause.text
    found: dict[str, Any] = {}
    supposed = _SUPPOSED.search(said) is not None
    if (goal := _GOAL.search(said)) and not _NOT.search(said):
        found["goal"] = AIMS[goal["name"] or goal["name2"]]
    if months := frame_in(said):
        found["months"] = months
    if _NO_DEGREE.search(said):
        found["lacks"] = ("degree",)
    if supposed:
        return found
    role = _ROLE.search(said)
    n = next(n for n in ("", "2", "3", "4") if role[f"job{n}"]) if role else ""
    if role and not (_NOT.search(said[: role.start() + 1]) or role[f"job{n}"] in COUNTRIES):
        found["role"] = cut(title(role[f"gap{n}"].strip(), role[f"job{n}"]).replace("physio", "physiotherapist"))
    if years := years_in(said, at_work="role" in found):
        found["years"] = years
    if (several or clause.own) and (age := age_in(said)):
        found["age"] = age
    found |= _skills(said)
    degree = _DEGREE.search(said)
    if degree and (several or clause.own) and _HOLDS.search(said) and not (_NOT.search(said) or _AT_IT.search(said)):
        kind = degree["kind"] or degree["kind2"] or ""
        subject = degree["subject"] or degree["subject2"] or degree["subject3"] or ""
        subject = "EEE" if degree["subject4"] else SUBJECTS.get(subject, "")
        found["degree"] = cut(" ".join(filter(None, (DEGREES.get(kind, ""), subject))))
    place = _PLACE.search(said)
    theirs = found.keys() & {"role", "degree", "years", "age"} or patterns.LIVES.search(said) or _I_DO.match(said)
    if (
        place
        and not (_NOT.search(said) or _ELSEWHERE.search(said))
        and (theirs or (several and place[0] == said[: len(place[0])]))
    ):
        found["country"] = COUNTRIES[place["name"] or place["name2"] or place["name3"]]
    return found


def _skills(said: str) -> dict[str, Any]:
    names = {SKILLS[name[0]] for name in _SKILL.finditer(said)} - _TOO_WIDE
    if not names or _NOT.search(said.replace("no problem", "").replace("no issue", "")) or not _KNOWS.search(said):
        return {}
    if _LEARNS.search(said) or _ASKS_THERE.search(said):
        return {}
    ordered = tuple(dict.fromkeys(SKILLS[m[0]] for m in _SKILL.finditer(said) if SKILLS[m[0]] in names))
    if _ONCE.search(said):
        return {"partly": ordered}
    if few := _PARTLY.search(said):
        before = tuple(SKILLS[m[0]] for m in _SKILL.finditer(said[: few.start()]) if SKILLS[m[0]] in names)
        left = tuple(name for name in ordered if name not in before)
        return {slot: skills for slot, skills in (("knows", before), ("partly", left)) if skills}
    return {"knows": ordered}
