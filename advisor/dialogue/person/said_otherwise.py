"""A job, a degree or years with a tool, in words that name no job: "did a PhD in biology", "I drive a lorry"."""

from __future__ import annotations

from ...patterns import regex
from ...slots import DEGREES, JOB, SKILLS, alternatives

__all__ = ["in_known_words", "lists_skills"]

_SKILLS = rf"(?:{alternatives(SKILLS)})(?![a-z])"
_BEGINS = r"(^|[,.;!(] ?|\b(?:and|but|so|hi|hey) |\bi )"
_FEW = rf"(?:{_SKILLS}(?:(?:, ?|,? and | & |/){_SKILLS})*)"
_LITTLE = (
    r"(?:just |only )?(?:some|basic|(?:a )?(?:(?:tiny |little )?bit|little(?: bit)?|touch|dash|smattering|sprinkle)"
    r"(?: of)?)"
)
_ALONE = regex(
    rf"(?:(?:and|also|plus|just|only|mostly|mainly|so|well|ok),? )*{_SKILLS}"
    rf"(?:(?:,? and |, ?| & |/|, also ){_SKILLS}){{2,7}}[ .!]*"
)
_DEGREE = rf"(?:(?:{alternatives(DEGREES)})(?:'?s)?(?![a-z])|degree\b)"
_A_DEGREE = rf"(?:an? |my |the |one )?(?:(?!need|get|do)[\w-]+ ){{0,3}}?{_DEGREE}"
_KNOWN = tuple(
    (regex(pattern), text)
    for pattern, text in (
        (rf"{_BEGINS}(?:did|got) (?=(?:an? |my )(?:{alternatives(DEGREES)}) (?:in|on)\b)", r"\1i have "),
        (
            r"\b(?:if|when|as|since|given(?: that)?|seeing(?: that)?|now that|considering(?: that)?|(?:even )?though"
            r"|although)"
            r" i(?:(?: already|'ve| have| do)* (?:hold|got|have got|already have)|'ve| already have| have already)"
            rf"(?: already| got| done| finished| completed)* (?={_A_DEGREE})",
            ", i have ",
        ),
        (rf"\b((?:would|might|could)\b[^.?!;]{{0,40}}) if i (?:have|had|get|got|do|did) (?={_A_DEGREE})", r"\1 by "),
        (
            r"\bi (?:only |just )+(?:have |had |got |did |finished )?(?:my |an? )?(?=(?:a[ -]levels?|gcses?|btecs?|ged"
            r"|high school|secondary school)\b)|^(?:just|only) (?=(?:a[ -]levels?|gcses?|btecs?|ged)\b)",
            "i have no degree, only ",
        ),
        (
            rf"^with (?:my|an?(?= [^?,]{{3,40}},? (?:do|should|can|must) i (?:still|also|really))) (?={_A_DEGREE})",
            "i have a ",
        ),
        (rf"(?<!if )(?<!what )\bmy ({_DEGREE}) (?:is|was|are) (?:in|on) ", r"i have a \1 in "),
        (
            r"\b(got|have|hold|with|did) an? (?:2[:.][12]|first|third|desmond|(?:upper|lower) second)(?:[ -]class)?"
            r"(?: hono?urs)?(?: degree)? in (?=[a-z])",
            r"\1 a degree in ",
        ),
        (r"^got a degree in ", "i have a degree in "),
        (
            rf"({_DEGREE}[^?.!]{{0,30}}[?.!,;:-]+ (?:but )?)i(?:'ve)?(?: already| have| got)* one in ",
            r"\1i have a degree in ",
        ),
        (
            r"\b(?:i )?driv(?:e|ing) (?:an? |the )?(lorry|lorries|truck|trucks|bus|buses|taxi|cab|van)\b",
            r"i am a \1 driver",
        ),
        (
            rf"\b(\d{{1,2}} ?(?:yrs?|years?|yoe)) (?:of )?({_SKILLS})(?= (?:here|behind me|experience|exp)\b)",
            r"\1 of experience, i know \2,",
        ),
        (r"^(?:i )?am (\d\d) ?(?:yrs?|years?)(?=[,.;]|$)", r"i am \1 years old"),
        (r"\bsabi\b", "know"),
        (
            rf"({_SKILLS}),? (?:(?:just|only|but|na) )*small(?:[ -]small)?(?=$|[,.;!]| (?:and|but|sha|o)\b)",
            r"\1 a little",
        ),
        (rf"\bsmall(?:[ -]small)? (?={_SKILLS})", "a little "),
        (
            rf"{_BEGINS}(?:(?:just|only|mostly|mainly) )?({_FEW}),? (?:and|plus|with|\+) (?:also )?"
            rf"{_LITTLE} (?={_SKILLS})",
            r"\1i know \2, i know some ",
        ),
        (
            r"^(\d{1,2} ?(?:yrs?|years?|yoe)) (?:of )?(?:backend|frontend|full ?stack)(?=[.,;]|$)",
            r"\1 of experience",
        ),
        (
            r"^((?:ai|ml|mlops|machine learning|data) (?:engineer|scientist)) (?:then|it is)(?=[.,;!]|$)",
            r"i want to become an \1",
        ),
        (
            rf"\b({JOB})\b,?((?: (?:these days|now|nowadays|by now))?),? (?:but )?(?:still )?(?:in|within) the (\w+) "
            r"(?:game|trade|business|industry|line)\b",
            r"\3 \1\2",
        ),
        (
            rf"(^|[,.;!] ?)((?:(?!(?:i|am|work|as|an?)\b)[\w.+#-]+ ){{0,2}}{JOB}) ((?:from|in) [a-z]+(?: [a-z]+)?)"
            r" here\b",
            r"\1i am a \2 \3",
        ),
    )
)
"""What is read as the words it stands for."""


def in_known_words(text: str) -> str:
    """A text in small letters, in which such a job, degree or years stand in words by which people are read."""
    for pattern, known in _KNOWN:
        text = pattern.sub(known, text)
    return text


def lists_skills(text: str) -> bool:
    """Whether a text in small letters is nothing but three skills or more, which who tells of themselves has."""
    return _ALONE.fullmatch(text) is not None
