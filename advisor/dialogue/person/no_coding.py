"""Who has never coded, in whatever words: "no tech background at all", "zero coding experience", "not a techie"."""

from __future__ import annotations

import re

from ..patterns import compiled

__all__ = ["with_no_coding"]

_TECH = (
    r"(?:(?:it|information technology|tech|technical|techy|cod(?:e|ing)|programming|computing"
    r"|computers?(?: science)?|compsci|cs|software|dev(?:eloper|elopment)?|digital)\b"
    r"(?:\s?(?:/|,|or|and|&)\s?(?=[a-z]))?\s?)"
)
_HELD = (
    r"(?:background|experience|exp|exposure|skills?|knowledge|training|education|past|history|qualifications?"
    r"|know-?how|foundation|class(?:es)?|courses?|lessons?|work)"
)
_FIELD = r"(?:coding|programming|computers?|software|tech|it|code)"
_NOTHING = (
    r"(?:nothing|nowt|zilch|zero|bugger all|sod all|jack|diddly(?: squat)?|fuck all|naff all|absolutely nothing"
    r"|next to nothing|nothing at all)"
)
_NO_CODING = compiled(rf"""
    (?<!if )
    (?:\b(?:no|zero|0|nil|hardly any|almost no|next to no|without(?: an?y?)?|lack(?:ing)?(?: an?y?)?
    |(?:not|\w+n't|dont|havent|didnt)(?: have| had| got| having)?(?: any| an?| much)?
    |never (?:had|got|took|taken|did|done|attended) (?:an?|any|much))
    (?:\s(?:real|prior|previous|formal|proper|actual|kind of|sort of|single|bit of))*
    \s{_TECH}{{1,3}}{_HELD}\b
    |\bno (?:coding|programming)(?=\s*(?:$|[,.;!)]|at all|what ?so ?ever|ever|so far|yet|though|here))
    |\b(?:no|zero|not any|never (?:had )?any) experience (?:with|of|in) {_FIELD}\b
    |\b(?:can(?:no|'|\u2019)?t|can not|could ?n'?t) code (?:to save my life|for (?:toffee|shit|nuts))\b
    |\bnot (?:really )?(?:an? |at all )?(?:very )?
    (?:techy|techie|(?:tech|technical|it|computers?) (?:person|guy|girl|people|type)|coder)\b
    |\bknow(?:ing)? {_NOTHING} (?:at all )?(?:about|of|on) {_FIELD}\b
    |\bnever (?:(?:even|ever|really|actually|once) )*
    (?:coded|programmed|written (?:any |a (?:single )?line of )?code|done any (?:coding|programming)
    |touched (?:any )?code)\b
    (?=\s*(?:$|[,.;!)]|in my life|before|at all|ever|either))
    )(?:\s(?:at all|what ?so ?ever|in my life|before|ever|here|so far|yet|tbh|either))*
""")
"""That somebody does not code."""
_ASKS = compiled(r"""
    (?:^|[.;!?,]\s*)(?:(?:and|but|so|ok|hi|hey)\s)*(?:is|are|can|could|do|does|which|what|how|any|would|will|should)\b
    [^.;!?]*$
""")
"""A question ahead of it, which is of somebody with no background rather than of who asks."""
_OWN = compiled(r"""
    \b(?:i am|i'm|im|i have|i've|(?:can|could|may|should|might|will) (?:i|someone like me))\b
""")


def with_no_coding(text: str) -> str:
    """A text in small letters in which whoever says to have no background in computing says that they do not code."""
    return _NO_CODING.sub(_plainly, text)


def _plainly(found: re.Match[str]) -> str:
    before, behind = found.string[: found.start()], found.string[found.end() :]
    asked = _ASKS.search(before) or re.match(r"[^.;!,]*\?", behind)
    return found[0] if asked and not _OWN.search(before) else ", i can not code,"
