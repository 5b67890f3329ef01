"""Pay in other money than it was told in: "in cad?", "how much is that in euros?". No rate of exchange is known."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, words
from ..talk import Talk
from . import own_pay_messages, pay_messages
from .localities import localities
from .own_pay import asks_against_own
from .pay import figures_of, of_one_country, pay_topic, pay_topics

__all__ = ["in_other_money"]

_MONEY = {
    "Canada": r"(?:cad|canadian (?:dollars?|money)|c\\$)",
    "UK": r"(?:gbp|(?:british )?pounds?|sterling|quid)",
    "Germany": r"(?:eur|euros?)",
    "India": r"(?:inr|(?:indian )?rupees?|rs|lakhs?)",
    "US": r"(?:usd|(?:us |american )?dollars?)",
}
_ASKED = {
    country: regex(rf"\b(?:in|to|into|as) (?:my )?{money}(?! (?:a|per|an)\b)(?:\W|$)")
    for country, money in _MONEY.items()
}
"""How pay is asked for in the money of a country."""
_MOST_WORDS = 12


def in_other_money(talk: Talk, utterance: str) -> Reply | None:
    """That pay told in one money is not told in another, to who asks for that right behind it; None for all else."""
    said = normalize(utterance)
    country = next((name for name, asked in _ASKED.items() if asked.search(said)), "")
    latest = talk.state.latest[-1:]
    if not country or len(words(said)) > _MOST_WORDS or not {*latest} & {*pay_topics(talk.knowledge)}:
        return None
    of_one = {topic: name for name, topic in of_one_country(talk.knowledge).items()}
    told = {of_one[name] for name in latest if name in of_one} or {
        place.country for place in localities(talk.state.question)
    }
    told = told or {*filter(None, [talk.state.place])}
    if not told or country in told or localities(utterance):
        return None
    entries = talk.entries(dict.fromkeys([pay_topic(talk.knowledge, country), *latest]))  # The talk stays on the last.
    text = pay_messages.in_other_money(country, figures_of(country, talk.knowledge))
    tell = f"\n\n{own_pay_messages.TELL_YOURS}" if asks_against_own(said) else ""
    return talk.on(utterance, entries, f"{text}{tell}")
