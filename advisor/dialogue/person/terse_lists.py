"""Lists of oneself without verbs, made the sentences by which people are read: "js dev 3 yrs. python ok, sql nil"."""

from __future__ import annotations

from re import Match

from ...patterns import regex
from ...slots import AIMS, COUNTRIES, JOB, MODIFIERS, SKILLS, alternatives
from ..patterns import compiled

__all__ = ["in_sentences"]

_SKILLS = rf"(?:{alternatives(SKILLS)})(?:(?:/|, ?|,? and | )(?:{alternatives(SKILLS)}))*(?![a-z+#])"
_MARK = r"""
    (?:(?P<none>nil|zero|none|not at all|no(?![a-z])|nope|never|0(?: ?/ ?10)?|nahi aat[ai])
    |(?P<weak>weak|bad|poor)
    |(?P<some>ok[ -]ok|okay[ -]okay|so[ -]?so|average|avg|meh|(?:very )?basics?|beginner|rusty|medium|intermediate
    |thoda(?: thoda)?|theek[ -]theek|(?:a )?(?:little|bit|little bit)|[1-6] ?/ ?10)
    |(?P<good>ok|okay|fine|good|decent|strong|solid|great|expert|advanced|fluent|yes|(?:[7-9]|10) ?/ ?10))
"""
_JUDGED = compiled(rf"""
    (?P<ahead>^|[,.;] |\b(?:and|but) )(?:my )?(?P<skills>{_SKILLS})
    (?: (?:is|are|only|just|still|very|pretty|quite))*[ :-]+{_MARK}
    (?: (?:only|level|hai|tbh|though|at the moment|right now|yet|so far))*(?=$|[,.;!]|\s(?:and|but)\b)
""")
"""Skills and how well somebody has them: "Python and Java ok, SQL no"."""
_JUDGED_AHEAD = compiled(rf"""
    (?P<ahead>^|[,.;] |\b(?:and|but) )(?:(?P<none>zero)|(?P<weak>weak|bad|poor)|(?P<some>basic|average|intermediate
    |so-?so|ok|okay|rusty)|(?P<good>good|decent|strong|solid|great|expert|advanced|fluent))
    \ (?P<skills>{alternatives(SKILLS)})(?=$|[,.;!])
""")
"""The same, how well before what: "good Python, basic SQL"."""
_MARKS = "(?:nil|zero|no|bad|weak|poor|basic|ok|okay|fine|good|strong|yes)"
_UNPARTED = regex(
    rf"\b({_MARKS}) (?=(?:{alternatives(SKILLS)})[ :-]+{_MARKS}(?:$|[,.;! ]))"
    rf"|(?<!is)(?<!are)(?<!and)(?<!,) (?=(?:{alternatives(SKILLS)}) {_MARKS},? (?:{alternatives(SKILLS)}) {_MARKS}$)"
)
"""Where the next of such skills begins that nothing parts from the one before."""
_SEVERAL = regex(rf"(?:{alternatives(SKILLS)})(?:/|, ?|,? and | )(?:{alternatives(SKILLS)})(?![a-z+#])")
_FRONTED = compiled(rf"""
    (?<!know )(?<!some )\b(?P<skills>{_SKILLS})(?: (?:also|too))? i(?: have| am|'?ve|'?m)?
    (?: (?:just|only|already|also|now|recently))*\ (?:
    (?P<none>(?:(?:never|not) (?:used|touched|tried|learn(?:ed|t)|done|started|worked)|no idea|(?:do )?not know
    |don'?t know|know nothing(?: (?:of|about))?)(?= at all|[.,;!]|$))
    |(?P<some>(?:know (?:only )?(?:some|a (?:bit|little))|(?:started|begun|starting|beginning|learning)(?: with| on)?)
    (?= now|[.,;!]|$))
    |(?P<good>(?:have|know|can do|can use|can|use)(?: (?:already|daily|well|nicely|fully|very|now|too))*(?=[.,;!]|$)))
""")
"""Skills ahead of how well somebody has them: "MATLAB I know well", "Python I have just started"."""
_RATED = regex(
    r"\b(?:i (?:would |will )?(?:rate|give|put) (?:myself|me)|i am(?: at)?|my level is) (?:an? |about )?(?P<mark>\d|10)"
    rf" ?(?:/|out of) ?10 (?:in|at|for|with) (?P<skills>{alternatives(SKILLS)})(?![a-z+#])"
)
_OF_OTHERS = regex(
    r"^(?:is|are|which|does)\b|\b(?:he|she|they|his|her|their|who|(?:friend|brother|sister|wife|husband|son|daughter|cousin|colleague|boss)s?)\b"
)
_TELLING = {"none": "i do not know", "weak": "i am weak in", "some": "i know some", "good": "i know"}
_SURE = regex(r"ok[ -]ok|okay|so[ -]?so|nil|not at all|zero|\d ?/ ?10|thoda|theek")
"""What nobody says of a skill but of their own."""
_YEARS = regex(r"\d ?(?:y|yrs?|years?|yoe)\b")
_LINE = r"(?:back[- ]?end|front[- ]?end|full[- ]?stack|android|ios|mobile|web|embedded|devops)"
_DEVELOPER = compiled(rf"""
    ^(?P<hello>(?:(?:hi|hello|hey)[,.! ]+)?)(?:(?P<first>{_SKILLS})\ )?
    (?P<line>{_LINE})(?:\ (?P<more>{_SKILLS}))?,?\ (?=\d{{1,2}}\ ?(?:y|yrs?|years?|yoe)\b[^?]*?(?:$|[,.;]))
""")
"""A line of development for the job in it: "backend java 8y"."""
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
_ASKED = regex(r"\?|^(?:what|which|how|where|when|is|are|does?)\b|\b(?:needed|required|salary|pay|jobs|courses?)\b")
_IS = r"(?:\s(?:job|role|now|is|are|has|changed))*(?:\s*[:=-]+\s*|\s)(?:(?:now|only|as|to|be|an?)\s)*"
_LABELLED = compiled(rf"""
    [ ,;.]*(?<!the )(?<!of )(?<!an )(?<!\ba )(?<!your )(?<!any )(?<!for )\b(?:my )?
    (?:(?P<goal>goal|target|aim|objective|dream|aspiration){_IS}(?=(?:{alternatives(AIMS)})(?![a-z]))
    |(?P<place>city|place|location|country|residence|based|living){_IS}(?=(?:{alternatives(COUNTRIES)})(?![a-z]))
    |(?P<skills>skills?|(?:programming )?languages?|tech(?: stack)?|stack|tools){_IS}
    (?=(?:(?:a )?little (?:bit )?(?:of )?)?(?:{alternatives(SKILLS)})(?![a-z+#]))
    |(?P<years>exp|experience){_IS}(?P<n>\d+)\ (?:yrs?|years?)(?!\w)
    |(?P<hours>hours|hrs)(?:\ (?:a|per)\ week)?{_IS}(?P<n2>\d+)(?=$|[,.;]|\s?(?:/|a\ |per\ )\s?(?:week|wk|day)\b)
    |(?P<months>time(?: ?(?:frame|line))?|deadline){_IS}(?:(?:of|in|about|within)\ )*
    (?=(?:\d+|an?|one|two)\ (?:month|year|week)s?\b)
)
""")
"""A slot by its name, and its value: "goal: data engineer", "city Lyon"."""
_LED = {"goal": "my goal is ", "place": "i live in ", "skills": "i know ", "months": "i want it in "}
_LED |= {"years": "{n} years of experience", "hours": "{n2} hours"}


def in_sentences(text: str) -> str:
    """A text in small letters, short forms spelt out, with what it only lists of oneself in sentences."""
    if _YEARS.search(text):  # The patterns with the names of places take long to compile.
        text = _AGE.sub(_with_age, text)
        text = _DEVELOPER.sub(_as_developer, text)
    text = _FRONTED.sub(lambda found: f"{_as_told(found)};", text)
    text = _RATED.sub(r"\g<skills> \g<mark>/10", text)
    if _OF_OTHERS.search(text):
        return text
    parted = _UNPARTED.sub(r"\1, ", text)
    judged = [*_JUDGED.finditer(parted), *_JUDGED_AHEAD.finditer(parted)]
    if len(judged) > 1 or any(_is_sure(found) for found in judged):
        text = _JUDGED_AHEAD.sub(_as_told, _JUDGED.sub(_as_told, parted))
    return text if _ASKED.search(text) else _LABELLED.sub(_labelled, text)


def _with_age(found: Match[str]) -> str:
    """An age in place of years: "i have 29 years" is "i am 29 years old"."""
    ahead = found["ahead"]
    return f"{ahead.removesuffix('i have ')}i am {found['age']} years old"


def _as_developer(found: Match[str]) -> str:
    """The job of who names a line of development, and the skills that they name with it."""
    job = "engineer" if found["line"] in {"devops", "embedded"} else "developer"
    return f"{found['hello']}{found['line']} {job}, {_known(found['first'])}{_known(found['more'])}"


def _is_sure(judged: Match[str]) -> bool:
    """Whether how well it is, of skills alone, is said of one's own; "Python good" by itself may ask."""
    in_a_list = judged["ahead"].startswith(",") and (judged["some"] or judged["weak"])
    return bool(in_a_list or _SURE.search(judged[0]) or _SEVERAL.search(judged[0]))


def _labelled(found: Match[str]) -> str:
    """A slot by its name in a sentence of its own."""
    led = next(text for name, text in _LED.items() if found[name])
    return f"{', ' if found.start() else ''}{led.format(**found.groupdict())}"


def _known(skills: str | None) -> str:
    return f"i know {skills.replace('/', ', ')}, " if skills else ""


def _as_told(found: Match[str]) -> str:
    """A skill that somebody says to have so well, in a sentence."""
    how = next(text for kind, text in _TELLING.items() if found.groupdict().get(kind))
    return f"{found.groupdict().get('ahead') or ''}{how} {found['skills']}"
