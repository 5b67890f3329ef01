"""Dropping a matter: "ok leave it. am I ready?", "tcs chhodo. what about start-ups?" ask what stands behind that."""

from __future__ import annotations

import re

from ...patterns import regex
from ...text import words
from ..person.telling import read

__all__ = ["behind_a_drop"]

_IT = r"(?:it|that|this|them|those|all (?:that|this|of it))"
_NOT_THEIRS = (
    r"(?!(?:out|my|me|mine|everything|all|step|steps|the plan|what|who|how|to)\b|(?:(?:the|those) )?\d+ .*[,.;].*\d)"
)
"""What is no matter of the talk: what is noted of somebody, or the plan; a number that another takes the place of."""
_TAIL = (
    r"(?:,? (?:topic|question|thing|stuff|part|one|for now|then|now|please|pls|there|alone|be|yaar|bhai|na|ab|abhi))*"
)
_DROP = regex(
    r"\s*(?:(?:ok(?:ay)?|k|well|acc?hh?a|arre|hmm+|hm|no|nah|fine|all ?right|oh|yaar|bhai|chalo|so|but|cool|right"
    r"|please|pls)[,. ]+)*"
    r"(?:(?:(?:just|let'?s|lets|we can|we'?ll|i'?ll|you can) )*"
    rf"(?:(?:leave|drop|skip|ignore|scrap|forget)(?: about)? {_IT}"
    rf"|(?:leave|forget)(?: about)? {_NOT_THEIRS}[\w'/+-]+(?: (?!out\b)[\w'/+-]+){{0,2}}){_TAIL}"
    rf"|let (?:it|that) (?:be|go)|never ?mind(?: (?:{_IT}|(?:about )?the \w+))?|nvm|no matter|doesn'?t matter"
    rf"|too (?:general|vague|broad|abstract)|not important|anyways?|moving on|enough (?:of|about) (?:{_IT}|\w+)"
    r"|(?:[\w'/+-]+ ){0,3}(?:chh?o(?:d|r|rh)(?:o|iye|do|na)?|rehne|jaane|jane)(?: (?:do|de|dijiye|dein))?"
    r"(?: (?:yaar|bhai|na|abhi|ab|wo|use|usko|isko|ye|sab))*)"
    r"\s*(?:[.,;!?\u2026]+|-+|\n)\s*"
    r"(?P<rest>(?!(?:it|that|they)(?:'?s|'?re| is| are) (?:too )?(?:private|personal)\b)\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_REACTION = regex(
    r"\s*(?:(?:oh|wow|hm+|acc?hh?a|haan|arre) )?(?:sach(?:hi|i)?(?: ?me(?:in)?)?|really|rly|seriously|for real"
    r"|are you serious|no way|pakka|kya baat)(?: yaar| bhai)?\s*[?!.,]+\s+(?P<rest>[^?]*[^?\s][^?]*)",
    re.IGNORECASE,
)
_ANGER = regex(
    r"\s*(?:(?:wtf|omg|argh+|ugh+|jeez|ffs|damn)[.!,]*\s+)?(?:i(?:'m| am) (?:just |already )*(?:telling|giving) you"
    r" (?:about )?my [\w ]{3,20}[.!]+\s+)?(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""Anger before what is asked, which tells nothing itself."""
_SHIFT = regex(
    r"\s*(?P<before>[^?]*?[.!]\s+)?(?:(?:and|but|now|ok|well|then)[, ]+)*"
    r"(?:something else|another (?:thing|question|topic)|(?:a )?different (?:topic|question|thing)"
    r"|(?:new|next|other) (?:topic|question)|change of (?:topic|subject))"
    r"(?: (?:that|which) \w+ me| i(?:'d like| want| wanted) to (?:ask|know))?\s*[:,.;-]+\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""Words that turn to another matter, which leave what was said of the one before."""
_NOT_THE_PLAN = regex(
    r"\s*(?:(?:no|ok|well|but|sorry)[,. ]+)*(?:(?:forget|leave|ignore|drop)(?: about)? (?:the|my) plan"
    r" for (?:now|(?:a|one) (?:moment|minute|second|sec|bit))"
    r"|(?:i (?:was|am|asked|wanted|want|meant?)\b[^.?!]{0,40},? )?not (?:(?:about|of|for|the|my|your|this) )*plan)"
    r"\s*[.,;!]+\s*(?P<rest>(?!.*\b(?:plan|roadmap|one)\b)\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""That what is asked is not of the plan."""
_OWN = regex(r"\b(?:i|i'?m|i'?ve|my|mine|me|main|mai|mujhe|mera|meri|hu|hoon|hun|gayi|gaya|gyi|gya)\b", re.IGNORECASE)
_DOUBTS = regex(
    r"\b(?:thought|think|believ\w*|heard|read|saw|friends?|suna|source\w*|sure|doubt\w*|wrong|true|says?|said|told)\b",
    re.IGNORECASE,
)
_SORRY = (
    r"(?:(?:so |i'?m |i am )*sorry|oops|apologies|my (?:bad|mistake|fault|apologies)"
    r"|(?:i )?(?:(?:just|have|had|got|was|am|it|that|them) )*(?:mixed|mixing|muddled|confused|mistaken)"
    r"(?: (?:it|that|them|those|the two|up))*)"
)
_MIX_UP = regex(
    rf"(?i)^\W*(?:(?:no|ah|oh|wait|ok)[, ]+)*{_SORRY}(?:[,.;! ]+{_SORRY})*[,.;! ]+(?=i meant?\b)"
    rf"|(?<=\w)\s*[,.;!]+\s*{_SORRY}(?:[,.;! ]+(?:and )?{_SORRY})*\W*$"
)
"""That somebody is sorry or mixed something up, around what they meant."""
_MEANT = regex(r"(?i)\bi meant?\b")
_FEWEST = 2
"""Words of what is asked instead, at least."""


def _reaction(utterance: str) -> re.Match[str] | None:
    """A "really?" before what somebody tells of themselves, which doubts nothing; None for anything else."""
    found = _REACTION.fullmatch(utterance)
    rest = found["rest"] if found else ""
    return found if _OWN.search(rest) and not _DOUBTS.search(rest) and read(rest).values else None


def _shift(utterance: str) -> re.Match[str] | None:
    """A turn to another matter, behind nothing that somebody tells of themselves; None for anything else."""
    found = _SHIFT.fullmatch(utterance)
    return found if found and not _OWN.search(found["before"] or "") else None


def behind_a_drop(utterance: str, *, of_the_plan: bool = False) -> str:
    """What somebody says after words that drop a matter, or only react; the utterance, where there are none.

    Of what they meant, it is without their excuse for a mix-up.

    `of_the_plan`: where the plan was spoken of last, only what says that it is not meant drops anything.
    """
    utterance = _MIX_UP.sub("", utterance) if _MEANT.search(utterance) else utterance
    found = _NOT_THE_PLAN.fullmatch(utterance)
    if not of_the_plan:
        found = (
            found
            or _DROP.fullmatch(utterance)
            or _shift(utterance)
            or _reaction(utterance)
            or _ANGER.fullmatch(utterance)
        )
    return found["rest"] if found and len(words(found["rest"])) >= _FEWEST else utterance
