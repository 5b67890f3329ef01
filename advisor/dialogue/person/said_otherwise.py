"""A job, a degree or years with a tool, in words that name no job: "did a PhD in biology", "I drive a lorry"."""

from __future__ import annotations

from ...patterns import regex
from ...slots import DEGREES, JOB, SKILLS, alternatives

__all__ = ["in_known_words"]

_SKILLS = rf"(?:{alternatives(SKILLS)})(?![a-z])"
_BEGINS = r"(^|[,.;!(] ?|\b(?:and|but|so|hi|hey) |\bi )"
_KNOWN = tuple(
    (regex(pattern), text)
    for pattern, text in (
        (rf"{_BEGINS}(?:did|got) (?=(?:an? |my )(?:{alternatives(DEGREES)}) (?:in|on)\b)", r"\1i have "),
        (
            r"\b(?:i )?driv(?:e|ing) (?:an? |the )?(lorry|lorries|truck|trucks|bus|buses|taxi|cab|van)\b",
            r"i am a \1 driver",
        ),
        (
            rf"\b(\d{{1,2}} ?(?:yrs?|years?|yoe)) (?:of )?({_SKILLS})(?= (?:here|behind me|experience|exp)\b)",
            r"\1 of experience, i know \2,",
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
