"""How amounts are told, of years, hours and months: patterns over small letters, short forms spelt out."""

from __future__ import annotations

import re

from ...patterns import regex
from ...slots import JOB, alternatives
from ..patterns import compiled

__all__ = [
    "AGE",
    "AGE_BARE",
    "FRAME",
    "FRAME_BARE",
    "HOUR",
    "HOURS",
    "HOURS_BARE",
    "HOURS_OWNED",
    "IN_A_MONTH",
    "IN_A_PLAN",
    "IN_HOURS",
    "OWNED_FRAME",
    "SPENT",
    "TO",
    "WORDED",
    "WORDS",
    "YEARS",
    "YEARS_BARE",
    "ends",
    "in_figures",
    "number",
]

_UNITS = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
_ROUND = dict(zip("ten twelve fifteen twenty thirty".split(), (10, 12, 15, 20, 30), strict=True))
_HINDI = dict(zip("ek do teen char paanch chhe das".split(), (1, 2, 3, 4, 5, 6, 10), strict=True))
_NUMBERS: dict[str, float] = {
    **dict.fromkeys(("half a", "half an"), 0.5),
    **dict.fromkeys(("a couple of", "couple of"), 2.0),
    "a few": 3.0,
    **dict.fromkeys(("an", "a"), 1.0),
    **_UNITS,
    **_ROUND,
    **_HINDI,
}
WORDS = "|".join([*_UNITS, *_ROUND])
"""Numbers in English words."""
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_TEENS = dict(
    zip(
        "eleven thirteen fourteen sixteen seventeen eighteen nineteen".split(),
        (11, 13, 14, 16, 17, 18, 19),
        strict=True,
    )
)
WORDED = regex(rf"\b(?:({'|'.join(_TENS)})[- ]({'|'.join(_UNITS)})|({'|'.join([*_TENS, *_TEENS])}))\b")
"""A number in words of which `_NUMBERS` has none: "forty-six", "sixteen", or tens alone."""
_ONE = rf"(?:\d{{1,3}}(?:\.\d)?|(?:{alternatives(_NUMBERS)})(?![a-z]))"
_UP_TO = rf"(?:\d{{1,3}}(?:\.\d)?|(?:{'|'.join(name for name in _NUMBERS if len(name.split()) == 1 < len(name))})\b)"
TO = r" ?(?:-|(?<![a-z])(?:to|or|ya|se)(?![a-z])) ?"
"""What stands between the ends of a range."""
_N = rf"(?:{_ONE}(?:{TO}{_UP_TO})?)"
HOUR = r"(?:h|hr|hrs|hours?|ghante|ghanta)"


def number(text: str) -> float:
    """The number that a text says; the middle of a range."""
    numbers = ends(text)
    return sum(numbers) / len(numbers)


def ends(text: str) -> list[float]:
    """The number that a text says, or the two ends of a range."""
    parts = [text] if text in _NUMBERS else re.split(TO, text)
    return [_NUMBERS[part] if part in _NUMBERS else float(part) for part in parts]


def in_figures(found: re.Match[str]) -> str:
    """The figures of a number that `WORDED` found: "46" for "forty-six"."""
    if found[1]:
        return str(_TENS[found[1]] + _UNITS[found[2]])
    return str({**_TENS, **_TEENS}[found[3]])


AGE = compiled(r"""
    (?<! of an )(?<! of a )(?<!my )(?<!our )\b(\d{2}) ?-?(?:yo|y/o|y\.o|y o|(?:yrs?|years?)[ -]old|years? of age)\b
    |\bi am (?:already |now |just |only |almost |nearly |turning )*(\d{2})\b
    (?! ?(?:%|h\b|hours?|hrs?|days?|months?|weeks?|k\b|lpa|minutes
    |(?:years?|yrs?) (?:in|of|as|at|with|into|exp|experienced?)\b))
    |\b(?:age|aged|age is|turn|turning|turned|age of) (\d{2})\b
    |(?:^at|\b[a-z]{3,} of) (\d{2})\b(?! ?[a-z%])
    |^(?:at|as an? [a-z]+ of) (\d{2})\b
""")
_OLD = r"(?:4[6-9]|[5-8]\d)"
"""An age that is no number of years at work."""
AGE_BARE = compiled(rf"""
    ^(?:with )?(?:([1-8]\d)(?: ?(?:m|f))?(?:$| (?!{HOUR}\b|[\d%]|(?:k|lpa|y|yrs?|years?|yoe|minutes?|mins?|days?
    |weeks?|months?|steps?|percent|is|are|was|of|for|to|by|on|if|when|max|tops|or|some|good|more)\b))
    |({_OLD}) ?(?:yrs?|years?)$)
""")
YEARS = compiled(rf"""
    \b({_N}) (?:years?|yrs?)'?(?: of)? (?:[\w-]+ ){{0,2}}?(?:experience|experiance|exp)\b
    |\b(?:for|since|from)(?: the)?(?: last| past)? ({_N}) (?:years|yrs)\b
    |\b({_N}) (?:years|yrs) (?:in|as|at|of work)\b
    |\b({_N}) ?(?:yoe|y\.o\.e)\b
    |\b{JOB} (?:with|having|and have|who has) (?:about |over |nearly |some )*({_N}) (?:years?|yrs?)'?
    (?:$| (?:of|in|on|doing)(?! (?:sav|age|break|gap|unemploy|marri|study)))
""")
YEARS_BARE = regex(rf"(?:^|(?<!with)\s)(?!{_OLD} )(\d{{1,2}}|(?:{WORDS})(?= )) ?(?:y|yrs?|years?|yoe)(?=$|\s)(?! old)")
HOURS = compiled(rf"""
    \b(?P<n>{_N}) ?(?:(?P<minutes>minutes?|mins?)|(?:(?:free|spare) )?{HOUR})(?! more\b)(?: of \w+)?
    (?: ?(?:/|a\b|per\b|each\b|every\b|in a\b|in the\b|for (?:the|a|each)\b|at\b|on(?: the)?\b))? ?
    (?P<per>week|wk|pw|w(?=$|[,.;!])|weekly|day|daily|weekdays?|nights?|evenings?|mornings?|weekends?
    |before work|after work)\b
    |\b(?P<per2>weekdays?(?: on| only|:)?|daily|weekly|every day|per day|per week|week)(?: (?:only|around|max))*
    \s(?P<n2>{_N}) ?{HOUR}\b
    |\b(?:study|learn|do this|learning|studying) (?P<full>full[ -]?time)\b
""")
HOURS_BARE = regex(rf"\b(?P<n>{_N}) ?{HOUR}\b(?! more\b)")
HOURS_OWNED = compiled(rf"""
    (?:^|\b(?:i|can|could|we) )(?:(?:only|just|really|can|also) )*(?:have|got|get|spare|give|spend|find|do|study
    |invest|manage|only)(?: (?:only|just|at most|perhaps|like))* (?P<n>{_N}) ?{HOUR}\b
    (?! (?:until|till|left|ago|later|before|after|more))
    |^(?:(?:only|just|perhaps|with|for|at most|like) )*(?P<n2>{_N}) ?{HOUR}$
    |\b(?:have|got|have only|only)(?: (?:got|only|just|still))* (?P<n3>{_N}) for (?:study|learn)ing\b
""")
"""Hours that somebody says to have, where the message says of what: "… in a week? I have 5 hours"."""
EVENT = compiled(r"""
    \b(?:exams?|finals?|baby|wedding|married|marry|shaadi|surgery|due|moving|holidays?|vacation|trip|maternity|semester)
    (?: (?!plan\b)\w+){0,3} in (?:the )?(?:next )?(?:about )?[\w.]+ (?:weeks?|months?|mths?|years?)$
""")
"""Something that comes in some months, by which nobody says to be done."""
FRAME = compiled(rf"""
    \b(?:in|within|plan for|plan of|have|next|inside|until|till|up ?to|by) (?:(?:the|next|about|around|maybe) )*
    (?P<n>{_N}) (?P<unit>weeks?|mos?|months?|mths?|years?|yrs?)\b(?! ?(?:of|old|ago|exp))
    |\b(?P<n2>{_N})[ -](?P<unit2>months?|weeks?|years?|yrs?)(?= (?:\w+ )*plan)
""")
OWNED_FRAME = compiled(rf"""
    \bi (?:only |just |still )*(?:have|got) (?:(?:only|just|time|till|until|total) )*(?P<n>{_N}) (?P<unit>weeks?
    |months?|year)\b(?! (?:of|exp|in(?! (?:total|all|hand)\b)|as))
""")
FRAME_BARE = compiled(rf"""
    ^(?:(?:in|within|until|till)(?: the)?(?: next)? |(?=.* time ?$))(?P<n>{_N}) (?P<unit>months?|years?|yrs?)(?: time)?
    [ ]?$
""")
IN_A_PLAN = regex(r"\bplan\b[^.?!]{0,20}[.,:;]? (?:for |in |of )?(?:1|one|a|2|two) years?\b|\bchanged? my mind\b")
"""A time in which a plan is to be done: "plan. 1 year, 6 hours a week", "I changed my mind, 2 years"."""
IN_A_MONTH = (
    r" (?:back )?in (?:(?:early|late|mid)[ -])?(?:jan|january|feb|february|march|april|may|june|july|aug|august|sept?"
    r"|september|oct|october|nov|november|dec|december)\b(?: \d{4}\b)?"
)
"""In which month something was, behind it."""
IN_HOURS = regex(
    r"\b(?:can|could|should|would|do|will) i\b.* (?:in|with) (?:perhaps |maybe |about |only |just |some |say )*"
    r"((?:\d{1,2}|[a-z]+) (?:hours?|hrs?|h) (?:a|per|each) (?:week|day))\b"
)
"""Hours in which somebody asks what they can do."""
SPENT = regex(
    r"\b(?:this (?:morning|afternoon|evening|weekend)|today|tonight|yesterday|last (?:night|week)|finished|spent|did"
    r"|took)\b"
)
"""What makes hours those that were spent once."""
