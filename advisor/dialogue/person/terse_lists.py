"""Lists of oneself without verbs, made the sentences by which people are read: "js dev 3 yrs. python ok, sql nil"."""

from __future__ import annotations

from re import Match

from ...patterns import regex
from ...slots import COUNTRIES, JOB, MODIFIERS, SKILLS, alternatives
from ..patterns import compiled
from .amount_patterns import HOUR, WORDS, number

__all__ = ["in_sentences"]

_SKILLS = rf"(?:{alternatives(SKILLS)})(?:(?:/|, ?|,? and | )(?:{alternatives(SKILLS)}))*(?![a-z+#])"
_JUDGED = compiled(rf"""
    (?P<ahead>^|[,.;] |\b(?:and|but) )(?:my )?(?P<skills>{alternatives(SKILLS)})
    (?: (?:is|only|just|still|very|pretty|quite))*[ :-]+
    (?:(?P<none>nil|zero|none|not at all|0(?: ?/ ?10)?|nahi aat[ai])
    |(?P<weak>weak|bad|poor)
    |(?P<some>ok[ -]ok|okay[ -]okay|so[ -]?so|average|avg|basics?|beginner|rusty|medium|intermediate|thoda(?: thoda)?
    |theek[ -]theek|[1-6] ?/ ?10)
    |(?P<good>ok|okay|fine|good|decent|strong|solid|great|expert|(?:[7-9]|10) ?/ ?10))
    (?: (?:only|level|hai|tbh|though|at the moment|right now|yet|so far))*(?=$|[,.;!]|\sand\b)
""")
"""A skill and how well somebody has it."""
_RATED = regex(
    r"\b(?:i (?:would |will )?(?:rate|give|put) (?:myself|me)|i am(?: at)?|my level is) (?:an? |about )?(?P<mark>\d|10)"
    rf" ?(?:/|out of) ?10 (?:in|at|for|with) (?P<skills>{alternatives(SKILLS)})(?![a-z+#])"
)
_OF_OTHERS = regex(
    r"\b(?:he|she|they|his|her|their|who|(?:friend|brother|sister|wife|husband|son|daughter|cousin|colleague|boss)s?)\b"
)
_TELLING = {"none": "i do not know", "weak": "i am weak in", "some": "i know some", "good": "i know"}
_SURE = regex(r"ok[ -]ok|okay|so[ -]?so|nil|not at all|zero|\d ?/ ?10|thoda|theek")
"""What nobody says of a skill but of their own."""
_SPAN = rf"""
    \d{{1,2}}\ ?(?:y|yrs?|years?|yoe)\b(?:\ (?:of\ )?exp(?:erience)?\b)?(?:,?\ (?:in\ )?(?:{alternatives(COUNTRIES)}))?
    (?=$|[,.;])
"""
"""Years as they end a list, with a place or without."""
_YEARS_IN_WORDS = regex(rf"(?<=, )(?:{WORDS})(?= (?:yrs?|years?)\b(?! ago))")
_YEARS = regex(r"\d ?(?:y|yrs?|years?|yoe)\b")
_LINE = r"(?:back[- ]?end|front[- ]?end|full[- ]?stack|android|ios|mobile|web|embedded|devops)"
_DEVELOPER = compiled(rf"""
    ^(?P<hello>(?:(?:hi|hello|hey)[,.! ]+)?)(?:(?P<first>{_SKILLS})\ )?
    (?P<line>{_LINE})(?:\ (?P<more>{_SKILLS}))?,?\ (?={_SPAN})
""")
"""A line of development for the job in it: "backend java 8y"."""
_WORKER = compiled(rf"""
    (?P<ahead>^|[,.;]\ )(?:self[- ]taught\ )?(?P<job>(?:(?:{alternatives(dict.fromkeys(MODIFIERS))})\ ){{0,3}}{JOB})
    (?:\ (?P<more>{_SKILLS}))?\ (?={_SPAN})
""")
_PLACED = regex(rf"(?<=[0-9] )(y|yrs?|years?|yoe) (?=(?:{alternatives(COUNTRIES)})(?:$|[,.;]))")
_UNIT = rf"(?:{HOUR}|min(?:ute)?s?)"
_AT_MOST = regex(
    rf"^(?:max(?:imum)?|at most|possible) (?=[^?]*\d ?{_UNIT}\b)|(?<=\w) (?:max|maximum|possible|tops|at most)[ .!]*$"
)
"""A bound of hours."""
_OF_HOURS = regex(rf"^[^?]*\d ?{_UNIT}\b[^?]*$")
_NO_NAMES = (
    "i|only|around|about|no|for|actually|sorry|well|yes|yeah|yep|ok|okay|oh|ah|correction|wait|hi|hello|hey|hm+|mind|so"
    "|then|rather|maybe|roughly|say|just|now|also|and|but|experience|more|not|sure|right|true|exactly|working|married"
)
_NO_NAME = rf"(?!(?:{alternatives({**SKILLS, **COUNTRIES, **dict.fromkeys(MODIFIERS)})}|{JOB}|{_NO_NAMES})\b)"
_AGE = compiled(rf"""
    (?P<ahead>\b(?:i\ am|my\ name\ is|myself)\ {_NO_NAME}[a-z]+,\ |^{_NO_NAME}[a-z]+,\s
    |(?:^|[,.;]\ )i\ have\ (?=\d+\ years,?(?:\ and)?\ (?:i\ am\ from|i\ live|from|my\ name|\d\ (?:child|kid))\b)
    |\bi\ am\ (?!an?\ )(?:[a-z]+\ ){{0,2}}{JOB}(?:\ (?:in|from)\ (?:{alternatives(COUNTRIES)}))?,\ )
    (?P<age>1[89]|[23]\d|4[0-5])\ (?:years?|yrs?)(?=$|[,.;](?!\ not\b)|\ and\b|\ from\b)
""")
"""Years that are an age, of who says a name or, in the English of others, a job without its article."""


def in_sentences(text: str) -> str:
    """A text in small letters, short forms spelt out, with what it only lists of oneself in sentences."""
    text = _YEARS_IN_WORDS.sub(lambda found: f"{number(found[0]):g}", text)
    if _YEARS.search(text):  # The patterns with the names of places take long to compile.
        text = _AGE.sub(_with_age, text)
        text = _DEVELOPER.sub(_as_developer, text)
        text = _WORKER.sub(lambda found: f"{found['ahead']}{found['job']}, {_known(found['more'])}", text)
        text = _PLACED.sub(r"\1, ", text)
    if _OF_HOURS.match(text):
        text = _AT_MOST.sub("", text)
    text = _RATED.sub(r"\g<skills> \g<mark>/10", text)
    judged = [] if _OF_OTHERS.search(text) else [*_JUDGED.finditer(text)]
    if len(judged) > 1 or any(map(_SURE.search, (found[0] for found in judged))):
        text = _JUDGED.sub(_as_told, text)
    return text


def _with_age(found: Match[str]) -> str:
    """An age in place of years: "i have 29 years" is "i am 29 years old"."""
    ahead = found["ahead"]
    return f"{ahead.removesuffix('i have ')}i am {found['age']} years old"


def _as_developer(found: Match[str]) -> str:
    """The job of who names a line of development, and the skills that they name with it."""
    job = "engineer" if found["line"] in {"devops", "embedded"} else "developer"
    return f"{found['hello']}{found['line']} {job}, {_known(found['first'])}{_known(found['more'])}"


def _known(skills: str | None) -> str:
    return f"i know {skills.replace('/', ', ')}, " if skills else ""


def _as_told(found: Match[str]) -> str:
    """A skill that somebody says to have so well, in a sentence."""
    how = next(text for kind, text in _TELLING.items() if found[kind])
    return f"{found['ahead']}{how} {found['skills']}"
