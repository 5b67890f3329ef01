"""What one makes: pay asked for without a word for it, by when or where somebody makes it, and no more than that.

"What'd I make starting out, Houston or thereabouts": `made_money` reads the verb, and this all that stands around it.
"""

from __future__ import annotations

from ...text import normalize
from ..patterns import compiled
from .localities import NAMED, localities

__all__ = ["spelt_out"]

_NEW = r"(?:newb(?:ie|y)|beginner|newcomer|starter|junior|rookie|new (?:hire|starter|grad|guy|person)|first timer)s?"
_ON = r"(?:on|making|earning|paid|getting paid|pulling (?:in|down)|bringing (?:home|in)|taking home)"
_START = (
    r"(?:(?:when|as|while|if) i(?:'m| am)? )?(?:just )?(?:starting (?:out|off)|to (?:start|begin)(?: with| off)?"
    r"|at (?:first|the (?:start|beginning))|(?:in )?(?:the|my) first (?:year|job)|straight (?:out|away)|fresh|as a"
    rf" {_NEW}|(?:at )?entry level|when (?:starting|new)|early on|i(?:'m| am)? (?:start|begin|new)(?:ing)?(?: out)?)"
)
_MAKES = compiled(rf"""
    (?:(?:and|so|ok|but|well|then|hm+|um+|roughly|about)[,. ]+)*
    (?:what|how much(?: money)?|roughly what|what (?:kind|sort) of money)
    (?:'d|d|'ll|ll|'s|s| would| will| could| can| might| do| does| is)?
    [ ](?:realistically |roughly |typically )?
    (?:i|one|you|someone|somebody|people|we|(?:an? |the )?(?P<new>{_NEW}))
    (?:'d|'ll)?(?: (?:realistically|roughly|typically|likely|probably|even|really|(?:expect|hope|going) to))*
    [ ](?:be {_ON}|make|makes|earn|earns|pulls? (?:in|down)
    |brings? (?:home|in)|takes? home|get paid)
    (?P<tail>(?:[ ,;-]+(?:(?P<start>{_START})
    |in|around|round|near|about|out|over|up|down|by|for|at|the|and|or|so|there|here
    |somewhere|say|like|thereabouts|nearby|roundabouts|abouts|area|region|way|someplace|place|city|side|then|now|an?
    |year|month|per|yr|doing (?:this|it|that|ml)|as an? (?:ml|mle|machine learning)(?: engineer)?
    |{NAMED.pattern}))*)[ ?.!]*
""")


def spelt_out(utterance: str) -> str:
    """The question with a word for pay, of a beginner or in a place; empty where that is not asked."""
    said = normalize(utterance)
    found = _MAKES.fullmatch(said)
    places = localities(said) if found else []
    if found is None or not (places or found["start"]):
        return ""
    where = " or ".join(f"in {place.city or place.country}" for place in places)
    who = "beginners" if found["start"] or found["new"] else "people"
    return f"what do {who} earn {where}".strip()
