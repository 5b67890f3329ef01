"""What is noted of a person and is not so by their own word: "I never said that I'm a student"."""

from __future__ import annotations

from ...patterns import regex
from ...slots import AIMS, COUNTRIES, DEGREES, JOB, SKILLS, SUBJECTS, alternatives
from ...text import normalize, words
from ..patterns import compiled
from .profile import SLOTS, Profile

__all__ = ["asks_whence", "forgets", "is_none", "says_never", "struck", "struck_by_it"]

_NEVER_SAID = compiled(r"""
    \bi (?:have |did |had )?(?:never|not|n't|didn'?t|haven'?t)(?: (?:once|ever|actually|even))?
    \s(?:said?|told?|tell|mention\w*|claim\w*|state\w*)\b
    |\bi (?:(?:did|have) ?(?:not|n't)|didnt|havent) (?:say|said|tell|told|mention\w*|claim\w*)\b
    |\bwho (?:said|told you)(?: that)? i\b|\bwhere (?:did|do) you (?:get|have|take)(?: it)?(?: from)? that i\b
    |\bi (?:did |have )?(?:not|n't|never|didn'?t|haven'?t) (?:set|given?|gave|named?|want(?:ed)?) (?:you |myself )?
    (?:an?y?|no|the|that) (?:deadline|time ?frame)\b
    |\bnot (?:only|just) free\b
    |\bwhen did i (?:say|tell)\b
""")
_WHERE_FROM = regex(r"\bwhere (?:does|do|did|is|are|was)\b.{3,60}\bfrom\b")
"""That somebody asks where something comes from."""
_STRIKE = compiled(r"""
    \b(?:strike|remove|delete|drop|erase|scratch|scrap|take (?:\w+ ){0,3}(?:out|off|away)|get rid of|cross out|un-?note
    |forget|wipe|clear|scrub|discard)\b
    |\b(?:keep|leave|take) my \w+ out\b
    |(?:\byou (?:do not|don'?t|did not|didn'?t|not to|need not|needn'?t|should not|shouldn'?t|must not)(?: (?:really
    |have to
    |need to|even))*
    |(?:^|\b(?:please|pls|and|want you to|prefer you|but)) (?:do not|don'?t|dont|stop|never|not to|not)
    |^(?:do not|don'?t|dont|stop)|\bnot want you to)
    \s(?:need|want|keep|store|save|remember|know|hold|use|have|count|consider|keeping|storing|using|remembering)\b
""")
"""That something is to be struck; of what is noted, where it is named or the notes are."""
_STRIKE_IT = regex(
    r"(?i)\b(?:(?:please|pls|so|and|just|then) )*(?:strike|remove|delete|drop|erase|scratch|forget|wipe|clear|discard)"
    r" (?:it|that|this)\b|\b(?:take|leave|keep) (?:it|that|this) (?:out|off|away)\b(?: of (?:my|your|the) (?:notes?"
    r"|profile))?|\b(?:from|off|out of) (?:my|your|the) (?:notes?|profile)\b"
)
_NOTES = regex(
    r"\b(?:notes?|noted|profile|about me|you know|you wrote|deadline|time ?frame)\b|\b(?:the|my) (?:goal|skills)\b"
    r"|\b(?:forget|remove|delete|strike) (?:(?:that )?i\b|(?:about )?(?:the|my|those) \d+ (?:years|hours)\b|my hours\b)"
    r"|\bmy (?:age|country|residence|job|role|profession|occupation|budget)\b|\byears of experience\b|\b(?:where i live"
    r"|how old i am)\b"
)
_VALUE = rf"(?:{alternatives({**SKILLS, **COUNTRIES, **AIMS})}|{JOB})"
_ONE_VALUE = compiled(rf"""
    (?:(?:please|pls|just|now|ok|and|also|so|you (?:can|may|could)|(?:can|could) you),? )*
    (?:forget|delete|remove|erase|wipe|scratch|scrap|drop|take)
    (?: (?:about|that|what|said|told|you|i|my|the|know|have|live|in|am|from|want|to|be|an?|skills?|goal|of|as))*
    \s{_VALUE}(?:(?:,| and|, and) {_VALUE})*
    (?: (?:please|pls|now|from|off|out|of|as|my|the|your|profile|skills?|notes|list|again|too|goal|job|then|thing
    |stuff|(?:i|it) (?:was|am|is)\b.*))*[ .!]*
""")
"""That values are to be forgotten, and nothing else: "forget SQL"."""
_TO_BE_RIGHT = regex(
    r"\b(?:tell|told|say|said|mention(?:ed)?)(?: you)? (?:that i\b|(?:i (?:want(?:ed)?|wanna)(?: to)? (?:be|become)"
    r"|i'?m|i am|i was) an? )|\b(?:correct|fix|change|noted?s?|profile)\b"
)
_NOTED = regex(
    r"\b(?:you|it|that|this|(?:my|the|your) (?:profile|notes?))(?: (?:still|just|have|had|also|even|now))*"
    r" (?:noted?|wrote|written|write|put|says?|said|saved?|shows?|lists?|listed|claims?)(?: down)?"
    r" (?:my|that i|i (?:am|have|had|know|can|do|live|work|lack|never)|i'm|no)\b"
    r"|\b(?:have|has|got|had|put) me (?:down )?as\b"
)
"""What the notes are said to hold."""
_STILL = regex(
    r"\b(?:it|you|that|profile|notes?) still (?:says?|shows?|lists?|claims?|thinks?|noted|(?:has|have) me)\b"
    r"(?!.*\b(?:needs?|needed|must|should|first|plan|steps?|courses?)\b)"
)
"""That they hold it though it was put right."""
_WRONG = regex(
    r"^(?!.*\bwhether\b).*(?:\b(?:is|are|was|were)|'s) (?:wrong|not true|not right|not correct|incorrect|false)\b"
)
_DEGREE = rf"(?<![a-z])(?:{alternatives(DEGREES)})(?![a-z])"
_HAS_NO_DEGREE = compiled(rf"""
    (?:(?:ok|well|actually|but|so|no) )*(?:i (?:do not|don'?t|did not|didn'?t|have not|haven'?t|have|never|hold)
    (?: (?:not|no|never|have|hold|do|did|done|got|get|finish(?:ed)?|completed?|start(?:ed)?|even|yet|ever|actually
    |really|my|any|an?|the))*
    |no|not|not an?|without an?)\ {_DEGREE}(?: (?:yet|now|though|at all|either|degree|so far|graduate|student))*
    |(?:my |the )?{_DEGREE}(?: (?:is|was|has|have|hai|abhi|been|degree|i))*\ (?:not|never|nahi+n?|nhi)
    (?: (?:yet|been|done|finished|completed?|started|have|kiya|hai|hua|maine))*
""")
"""That somebody has not the degree that they are noted to have: the whole of a clause."""
_HAS_A_DEGREE = regex(
    r"(?<!do )(?<!if )\bi (?:do |already |actually |also |did |really )*(?:have|hold|got|get|earned?)"
    r" (?:an? |my |one )(?:\w+ ){0,2}?degree\b"
)
_NEGATES = regex(r"\b(?:no|not|never|without|nahi+n?|nhi)\b|n't\b")
_IS_NONE = regex(
    r"\bi(?: am|'?m) (?:not|no)\b(?! (?:sure|certain|able|going|moving|relocating|leaving|willing|so|afraid))"
)
"""That somebody is not what they are noted to be."""
_SAYS_SO = regex(
    "|".join(
        pattern.pattern for pattern in (_NEVER_SAID, _WHERE_FROM, _STRIKE, _STILL, _WRONG, _IS_NONE, _HAS_NO_DEGREE)
    )
)
_CLAUSE = regex(r"(?i)[.;!?\n\u2026]+(?:\s|$)|\s-+\s|,\s(?=(?:i|but|and|please)\b)|(?<=anymore|ny more)\s(?=i\b)")
_NO_EXPERIENCE = regex(
    r"\b(?<!with )(?:no|zero|0|i(?:'m| am) without(?: any)?|not any)(?: is)?"
    r" (?:(?:work|working|job|professional|real|such|prior|years of) )?experience\b"
    r"(?! (?:in|with|of|on|doing|needed|required)\b)"
    r"|\bexperience (?:is )?(?:zero|0|nil|none|no)\b"
    r"|\b(?:0|zero|no) (?:years|yrs|saal)\b"
)
"""That somebody has not the years of experience that they are noted to have."""
_BUDGET = regex(r"\b(?:free|budget|money|paid|pay)\b")
_SLOTS = {
    "hours": regex(r"\b(?:hours?|ghante|ghanta)\b"),
    "age": regex(r"\b(?:age|(?<!too )old|umar|umr)\b"),
    "years": regex(r"\b(?:experience|years of|saal ka)\b"),
    "months": regex(r"\b(?:months?|deadline|time frame|mahine)\b"),
}
_TEXTS = {
    "role": regex(
        r"(?<!leave )(?<!quit )(?<!lose )(?<!change )(?<!in )(?<!at )(?<!of )(?<!like )"
        r"\bmy (?:job|role|profession|occupation)\b"
    ),
    "country": regex(r"\bmy (?:country|residence)\b|\bwhere i live\b"),
    "goal": regex(r"\b(?:my|the) goal\b"),
}
"""What the other slots are called."""
_PARTS_OF_A_ROLE = regex(
    rf"(?<![a-z])(?:{JOB}|{alternatives({**DEGREES, **SUBJECTS})}|student|graduate|pupil|fresher)s?\b"
)


def struck(utterance: str, profile: Profile, *, pointed: bool = False) -> tuple[frozenset[str], str]:
    """What of a profile an utterance says was never so, as `Told.denied` holds it; and what else it says.

    `pointed`: it says "forget it" beside, so that what it names of the notes is meant.
    """
    if profile.years and _NO_EXPERIENCE.search(normalize(utterance)):
        return frozenset({"years"}), utterance
    said_so = _SAYS_SO.search(normalize(utterance)) or any(map(_lacks_degree, _CLAUSE.split(normalize(utterance))))
    found = {"degree"} & {*profile.lacks} if _HAS_A_DEGREE.search(normalize(utterance)) else set()
    if not (pointed or said_so):
        return frozenset(found), utterance
    wrong = _WRONG.search(normalize(utterance))
    others = []
    for clause in filter(str.strip, _CLAUSE.split(utterance)):
        said = normalize(clause)
        if where := _noted_where(said, profile, never=_NEVER_SAID.search(normalize(utterance)) is not None):
            found |= where
            continue
        never = (
            _NEVER_SAID.search(said)
            or _WRONG.search(said)
            or _STILL.search(said)
            or (wrong and _NOTED.search(said))
            or ((pointed or _STRIKE.search(said)) and _NOTES.search(said))
            or (pointed and any(_says(said, skill, SKILLS) for skill in (*profile.knows, *profile.partly)))
            or _ONE_VALUE.fullmatch(said)
        )
        named = _named(said, profile) if never else set()
        if _IS_NONE.search(said) and _of_the_role(said, profile.role):
            named.add(profile.role)
        if _lacks_degree(said):
            named |= {held for held in (profile.role, profile.degree) if held and _of_the_role(said, held)}
        if _IS_NONE.search(said) and profile.age and f"{profile.age}" in words(said):
            named.add("age")
        found |= named
        others += [] if named or _NEVER_SAID.search(said) or (wrong and _NOTED.search(said)) else [clause]
    return frozenset(found), ". ".join(others)


def struck_by_it(utterance: str, profile: Profile) -> tuple[frozenset[str], str]:
    """What is struck where "it", no step, is to be removed, or something from the notes; and what else is said."""
    if not _STRIKE_IT.search(utterance):
        return frozenset(), utterance
    found, others = struck(utterance, profile, pointed=True)
    return (found, _STRIKE_IT.sub(" ", others).strip(" .,")) if found else (found, utterance)


def forgets(utterance: str) -> bool:
    """Whether what is struck is to be forgotten, rather than untrue."""
    said = normalize(utterance)
    return bool(_STRIKE.search(said)) and not (_NEVER_SAID.search(said) or _WRONG.search(said) or _IS_NONE.search(said))


def is_none(utterance: str) -> bool:
    """Whether somebody says that they are not something: "I'm no student"."""
    return _IS_NONE.search(normalize(utterance)) is not None


def asks_whence(text: str) -> bool:
    """Whether a text asks where something comes from."""
    return _WHERE_FROM.search(normalize(text)) is not None


def _noted_where(said: str, profile: Profile, *, never: bool) -> set[str]:
    """What is noted, of which a clause asks where it comes from in the words of the note.

    Other than a time frame only where the message says that it was `never` said.
    """
    if not _WHERE_FROM.search(said):
        return set()
    plain = " ".join(words(said))
    found = set()
    for slot in SLOTS if never else ("months",):
        fact, value = " ".join(words(profile.fact(slot))), getattr(profile, slot)
        if fact and fact in plain and not isinstance(value, tuple):
            found.add(slot if slot in _SLOTS else str(value))
    return found


def says_never(utterance: str) -> bool:
    """Whether somebody says that they never said something, and wants the notes put right, whatever these hold."""
    said = normalize(utterance)
    return bool(_NEVER_SAID.search(said) and _TO_BE_RIGHT.search(said))


def _named(clause: str, profile: Profile) -> set[str]:
    """The values of a profile that a clause names; for a number, the name of its slot."""
    found = {name for name, says in _SLOTS.items() if getattr(profile, name) and says.search(clause)}
    found |= {name for name in _SLOTS if getattr(profile, name) and f" {getattr(profile, name)} " in f" {clause} "}
    if profile.budget and _BUDGET.search(clause):
        found.add(profile.budget)
    for value, names in ((profile.country, COUNTRIES), (profile.goal, AIMS)):
        if value and _says(clause, value, names):
            found.add(value)
    found |= {x for x in (*profile.knows, *profile.partly, *profile.lacks, *profile.weak) if _says(clause, x, SKILLS)}
    found |= {value for slot, says in _TEXTS.items() if (value := getattr(profile, slot)) and says.search(clause)}
    return found | {held for held in (profile.role, profile.degree) if held and _of_the_role(clause, held)}


def _says(clause: str, value: str, names: dict[str, str]) -> bool:
    """Whether a clause has one of the names of a value."""
    own = [name for name, kept in names.items() if kept == value]
    return regex(rf"(?<![a-z0-9])(?:{alternatives(dict.fromkeys(own))})(?![a-z0-9+#])").search(clause) is not None


def _lacks_degree(clause: str) -> bool:
    """Whether a part of a clause in small letters says of a degree that its speaker has not got it."""
    said = (part.strip(" .!") for part in clause.split(","))
    return any(_NEGATES.search(part) and _HAS_NO_DEGREE.fullmatch(part) for part in said)


def _of_the_role(clause: str, role: str) -> bool:
    """Whether a clause names the role by a word that it has, and no degree or subject of another: "no accountant"."""
    own = f" {role.lower()} "
    named = [
        DEGREES.get(found[0], found[0] if found[0].endswith("'s") else found[0].removesuffix("s")).lower()
        for found in _PARTS_OF_A_ROLE.finditer(clause)
    ]
    other = any(f" {part} " not in own for part in named if part in DEGREES or part in SUBJECTS)
    return not other and any(f" {part} " in own for part in named)
