"""A time that somebody has right now, which is none in every week: "I've two hours free tonight"."""

from __future__ import annotations

from ..patterns import compiled

__all__ = ["without_hours_now"]

_HOURS = r"(?:\d{1,2}|an?|one|two|three|four|five|six)[ ]?(?:h|hrs?|hours?)"
_NOW = (
    r"(?:right\ now|now|tonight|today|this\ (?:evening|afternoon|morning)|tomorrow|before\ (?:bed|dinner|work\ today))"
)
_HAS_NOW = compiled(rf"""
    (?i)\b(?P<lead>(?:have|got|'ve|is|with|there'?s)\ (?:about\ |only\ |just\ )*){_HOURS}
    (?P<behind>\ (?:(?:free|off|spare|left
    |to\ spare|to\ kill|of\ time)\ )*{_NOW})\b(?!\ (?:on|that|i)\b)
    |\b{_NOW}\ (?:i\ (?:have|got)|i'?ve(?:\ got)?)\ (?:about\ |only\ |just\ )*{_HOURS}(?!\ ?(?:a|per|/|every|each)\b)
""")


_ALL_DAY = compiled(r"(?i)\ball\ day(?=,\ \d{1,2}\ ?(?:h|hrs?|hours?)\ (?:a|per)\ week)")
"""Days ahead of hours of a week, which are none of these days: "I use SQL all day, 6 hours a week"."""


_DAY_ONE = compiled(r"(?i)(?<!per\ )(?<!a\ )\bday\ (?:1|one)\b(?!\ ?(?:h|hrs?|hours?)\b)")


def without_hours_now(utterance: str) -> str:
    """An utterance with "some time" for the hours that are only those of today."""
    utterance = _DAY_ONE.sub("the first day", _ALL_DAY.sub("a lot", utterance))
    return _HAS_NOW.sub(
        lambda found: f"{found['lead']}some time{found['behind']}" if found["lead"] else "i have some time now",
        utterance,
    )
