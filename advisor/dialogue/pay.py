"""Pay: what is known for the countries and the level that somebody asks for, and no more than that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..knowledge import Knowledge
from ..models import Entry
from ..patterns import regex
from ..text import normalize
from . import pay_messages as messages
from .forms import pieces
from .localities import NAMED, Locality, line_on, localities

__all__ = [
    "ASKS_PAY",
    "BY_LEVEL",
    "ELSEWHERE",
    "LEVEL",
    "OF_ONE",
    "PAY",
    "SCIENTIST",
    "asks_for_all",
    "narrowed",
    "pay_places",
]

PAY = ("salary", "salary-us", "salary-india", "pay-in-other-countries")
"""Ids of the topics that hold figures of pay, the widest first."""
ELSEWHERE, BY_LEVEL, SCIENTIST = "pay-in-other-countries", "gap-salary-by-level", "data-scientist"
OF_ONE = {"US": "salary-us", "India": "salary-india"}
"""Ids of the topics that are of one country alone."""
LEVEL = regex(
    r"\b(?:juniors?|entry[- ]?level|entry|beginning|freshers?|newcomers?|beginners?|starters?|starting|start|new grads?"
    r"|(?:fresh )?graduates?|grads?|first[- ]year|seniors?|mid[- ]?level|leads?|staff|principal|experienced|experience"
    r"|exp|newbies?|rookies?|interns?|naya|naye|(?:\d+|one|two|three|four|five|six|seven|eight|ten)\+? ?"
    r"(?:years?|yrs?|yoe|saal|sal)(?: of)?(?: experience| exp)?|yoe)\b"
)
"""How far somebody is, by which no figure is broken down."""
ASKS_PAY = regex(
    r"\b(?:pay|pays|paid|salar(?:y|ies)|wages?|earns?|earning|earnings|income|compensation|package|ctc|lpa|stipend|money"
    r"|kama\w*|milt[aei]|milega|kitn[aei] (?:\w+ )?(?:dete|deta|denge|dega)|tankhwah?|paisa|paise|gehalt)\b"
)
_HERE = regex(
    r"\b(?:here|my (?:own )?(?:country|city|state|area|region|place)|where i live|yahan|idhar|mere (?:desh|sheher))\b"
)


_OF_INDIA = regex(r"\b(?:ctc|lpa|lakhs?|crores?|inr|rupees?|tankhwah?|kitn[aei])\b")
"""How pay is asked for in India alone."""
_ALL = regex(
    r"\b(?:(?:other|others|all|every|more) (?:the )?(?:countr\w+|places)|elsewhere|abroad|the others"
    r"|rest of the world)\b"
)
"""Countries other than one."""


def pay_places(text: str) -> list[Locality]:
    """The places that a text on pay names, or that its words for it are of."""
    return localities(text) or ([Locality("India")] if _OF_INDIA.search(normalize(text)) else [])


def asks_for_all(text: str) -> bool:
    """Whether a text asks for the pay in other countries than one."""
    return _ALL.search(normalize(text)) is not None


def narrowed(entry: Entry, asked: str, knowledge: Knowledge, country: str, *, fits: bool = False) -> Entry:
    """An entry on pay with no more in its answer than what is asked for: a country, a level. Any other as it is.

    `country` is the person's own, which counts where none is named: for a level, or where the answer was chosen as it
    `fits` them.
    """
    if entry.id == SCIENTIST and ASKS_PAY.search(normalize(asked)):
        text = _of_scientists(localities(asked), knowledge)
    elif entry.id in PAY or entry.id == BY_LEVEL:
        by_level = entry.id == BY_LEVEL or LEVEL.search(normalize(asked)) is not None
        places = pay_places(asked)
        if not places and country and not NAMED.search(normalize(asked)):
            own = by_level or fits or _HERE.search(normalize(asked))
            unknown = entry.id == PAY[0] and ASKS_PAY.search(normalize(asked)) and not _ALL.search(normalize(asked))
            places = [Locality(country)] if own or unknown else []
        if not places and entry.id in OF_ONE.values():
            places = [Locality(name) for name, topic in OF_ONE.items() if topic == entry.id]
        text = _by_level(places, knowledge) if by_level else _in_places(entry, places, knowledge)
    else:
        text = ""
    return replace(entry, answer=text) if text else entry


def _figures(country: str, knowledge: Knowledge) -> str:
    """What ML engineers are paid in a country; empty where nothing is known."""
    if country in OF_ONE:
        return pieces(knowledge[OF_ONE[country]])[0]
    return line_on(knowledge[ELSEWHERE], country)


def _known(knowledge: Knowledge) -> Iterator[str]:
    """The countries that there are figures for."""
    yield from OF_ONE
    yield from (name for name in ("Canada", "UK", "Germany") if line_on(knowledge[ELSEWHERE], name))


def _in_places(entry: Entry, places: list[Locality], knowledge: Knowledge) -> str:
    """The figures for some countries, that there are none for others, and for which else there are some."""
    if not places:
        return ""
    if entry.id in OF_ONE.values() and len(places) == 1:
        mine = OF_ONE.get(places[0].country) == entry.id
        return f"{messages.no_figure_of(places[0].city)} {entry.answer.strip()}" if mine and places[0].city else ""
    known = [place for place in places if _figures(place.country, knowledge)]
    missing = [place.country for place in places if place not in known]
    texts = [messages.in_a_country(place, _figures(place.country, knowledge)) for place in known]
    if missing:
        texts.append(messages.nothing_usable(missing))
    if len(places) > 1 or not known:
        texts += [line for line in pieces(knowledge[ELSEWHERE]) if messages.TO_COMPARE in line]
    told = {place.country for place in known}
    texts.append(messages.others([name for name in _known(knowledge) if name not in told]))
    return "\n\n".join(texts)


def _by_level(places: list[Locality], knowledge: Knowledge) -> str:
    """That pay is not broken down by level, with the nearest figures for some countries; empty where none is named."""
    if BY_LEVEL not in knowledge or not places:
        return ""
    gap = knowledge[BY_LEVEL]
    lead, *_, tail = gap.answer.strip().split("\n\n")
    known = [place for place in places if line_on(gap, place.country)]
    missing = [place.country for place in places if place not in known]
    if not known:
        return f"{messages.nothing_usable(missing)}\n\n{gap.answer.strip()}"
    texts = [messages.no_figure_of(place.city) for place in known if place.city]
    texts.append(" ".join(lead.split()))
    items = "\n".join(f"- **{place.country}:** {line_on(gap, place.country)}" for place in known)
    texts = [" ".join(texts), items]
    if missing:
        texts.append(messages.nothing_usable(missing))
    return "\n\n".join([*texts, tail])


def _of_scientists(places: list[Locality], knowledge: Knowledge) -> str:
    """What data scientists are paid in the countries that are named; empty where none is."""
    texts = [messages.no_figure_of(place.city) for place in places if place.city]
    for country in (place.country for place in places):
        line = line_on(knowledge[SCIENTIST], country, "Pay, ")
        if not line and country == "Canada":
            # They are counted with ML engineers there.
            line = line_on(knowledge[ELSEWHERE], country)
        texts.append(messages.data_scientists(country, line) if line else messages.not_of_data_scientists(country))
    return " ".join(texts)
