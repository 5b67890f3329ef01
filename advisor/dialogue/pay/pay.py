"""Pay: what is known for the countries and the level that somebody asks for, and no more than that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...knowledge import Knowledge
from ...models import Entry
from ...patterns import regex
from ...text import normalize
from ..forms import pieces
from . import pay_messages as messages
from .localities import NAMED, Locality, line_on, localities, with_article

__all__ = [
    "ASKS_PAY",
    "LEVEL",
    "asks_for_all",
    "at_first",
    "figures_of",
    "narrowed",
    "of_one_country",
    "pay_places",
    "pay_topic",
    "pay_topics",
    "place_of",
    "there_named",
]

LEVEL = regex(
    r"\b(?:juniors?|entry[- ]?level|entry|beginning|freshers?|newcomers?|beginners?|starters?|starting"
    r"|(?<!\bi )(?<!\bhow to )start(?! (?:over|again|afresh|anew)\b)|new grads?"
    r"|(?:fresh )?(?:graduates?|grads?)|first[- ]year|seniors?|[sj]r|mid[- ]?level|leads?|staff|principal|experienced"
    r"|experience|exp|newbies?|rookies?|interns?|naya|naye|(?:\d+|one|two|three|four|five|six|seven|eight|ten)\+? ?"
    r"(?:years?|yrs?|yoe|saal|sal)(?: of)?(?: experience| exp)?|yoe)\b"
)
"""How far somebody is, by which no figure is broken down."""
_BEGINS = regex(r"\b(?:first|1st) job\b|\bwho (?:(?:is|are|has|have) )?(?:just |only )?(?:begins?|beg[au]n|start\w*)\b")
ASKS_PAY = regex(
    r"\b(?:pay|pays|paid|salar(?:y|ies)|wages?|earns?|earning|earnings|income|compensation|package|ctc|lpa|stipend|money"
    r"|kama\w*|milt[aei]|milega|kitn[aei] (?:\w+ )?(?:dete|deta|denge|dega)|tankhwah?|paisa|paise|gehalt)\b"
    r"|\bhow much (?:do|does|would|will|can|could|should|might) (?:i|we|one|you|they|people) (?:get|make|earn|expect)\b"
    r"|\bwhat (?:would|do|could|can|will) i (?:get|make) as an?\b"
    r"|\b(?:what|how much) (?:do|does|would|will|can|could) (?:an? )?(?:new )?(?:freshers?|beginners?|juniors?"
    r"|newcomers?|grads?|graduates?|seniors?) (?:get|make)"
    r"(?: (?:there|here|in \w+|at first|(?:per|a) (?:month|year)))*[.?! ]*$"
)
_HERE = regex(
    r"\b(?:here|my (?:own )?(?:country|city|state|area|region|place)|where i live|yahan|idhar|mere (?:desh|sheher))\b"
)
_THERE = regex(r"(?i)\bthere\b(?<!\bis there)(?<!\bare there)(?! (?:is|are|was|were|any)\b)")


_OF_INDIA = regex(r"\b(?:ctc|lpa|lakhs?|crores?|inr|rupees?|tankhwah?|kitn[aei])\b")
"""How pay is asked for in India alone."""
_ALL = regex(
    r"\b(?:(?:other|others|all|every|more) (?:the )?(?:countr\w+|places)|elsewhere|abroad|the others"
    r"|rest of the world|anywhere|in general|at all|or not$)(?!\w)"
)
"""Countries other than one."""


def pay_topics(knowledge: Knowledge) -> list[str]:
    """Ids of the topics that hold figures of pay, the widest first."""
    roles = knowledge.roles
    return [name for name in (roles.pay, roles.pay_us, roles.pay_india, roles.pay_elsewhere) if name]


def of_one_country(knowledge: Knowledge) -> dict[str, str]:
    """Ids of the topics on pay that are of one country alone, by the country."""
    found = {"US": knowledge.roles.pay_us, "India": knowledge.roles.pay_india}
    return {country: name for country, name in found.items() if name}


def pay_topic(knowledge: Knowledge, country: str) -> str:
    """Id of the topic that holds the pay in a country, or the pay in general where none is given; may be empty."""
    roles = knowledge.roles
    return of_one_country(knowledge).get(country, roles.pay_elsewhere) if country else roles.pay


def pay_places(text: str) -> list[Locality]:
    """The places that a text on pay names, or that its words for it are of."""
    return localities(text) or ([Locality("India")] if _OF_INDIA.search(normalize(text)) else [])


def place_of(utterance: str, entry: Entry, knowledge: Knowledge) -> str:
    """The country that an answer on pay was asked for; empty for another answer, or where none was named."""
    own = next((country for country, name in of_one_country(knowledge).items() if name == entry.id), "")
    named = localities(utterance) if entry.id in pay_topics(knowledge) else []
    return own or (named[0].country if named else "")


def there_named(text: str) -> str:
    """A text that asks for the pay "there", with the name of the place that it names last before that instead."""
    before, *after = _THERE.split(text, maxsplit=1)
    named = localities(before) if after and ASKS_PAY.search(normalize(text)) else []
    return f"{before}in {named[-1].city or with_article([named[-1].country])[0]}{after[0]}" if named else text


def asks_for_all(text: str) -> bool:
    """Whether a text asks for the pay in other countries than one."""
    return _ALL.search(normalize(text)) is not None


def narrowed(entry: Entry, asked: str, knowledge: Knowledge, country: str, *, fits: bool = False) -> Entry:
    """An entry on pay with no more in its answer than what is asked for: a country, a level. Any other as it is.

    `country` is the person's own, which counts where none is named: for a level, or where the answer was chosen as it
    `fits` them.
    """
    roles, of_one = knowledge.roles, of_one_country(knowledge)
    if entry.id == roles.data_scientist and ASKS_PAY.search(normalize(asked)):
        text = _of_scientists(localities(asked), knowledge)
    elif entry.id in pay_topics(knowledge) or entry.id == roles.pay_by_level:
        by_level = entry.id == roles.pay_by_level or any(said.search(normalize(asked)) for said in (LEVEL, _BEGINS))
        places = pay_places(asked)
        if not places and country and not NAMED.search(normalize(asked)):
            own = by_level or fits or _HERE.search(normalize(asked))
            unknown = entry.id == roles.pay and ASKS_PAY.search(normalize(asked)) and not _ALL.search(normalize(asked))
            places = [Locality(country)] if own or unknown else []
        if not places:
            places = [Locality(name) for name, topic in of_one.items() if topic == entry.id]
        text = _by_level(places, knowledge) if by_level else _in_places(entry, places, knowledge)
    else:
        text = ""
    return replace(entry, answer=text) if text else entry


def figures_of(country: str, knowledge: Knowledge) -> str:
    """What ML engineers are paid in a country; empty where nothing is known."""
    of_one = of_one_country(knowledge)
    if country in of_one:
        return pieces(knowledge[of_one[country]])[0]
    return line_on(knowledge[knowledge.roles.pay_elsewhere], country) if knowledge.roles.pay_elsewhere else ""


def at_first(country: str, knowledge: Knowledge) -> str:
    """What is known of the pay of beginners in a country beside its figures for all; empty where nothing is."""
    line = line_on(knowledge[knowledge.roles.pay_by_level], country) if knowledge.roles.pay_by_level else ""
    return line.partition(". ")[2]


def _known(knowledge: Knowledge) -> Iterator[str]:
    """The countries that there are figures for."""
    yield from of_one_country(knowledge)
    yield from (name for name in ("Canada", "UK", "Germany") if figures_of(name, knowledge))


def _in_places(entry: Entry, places: list[Locality], knowledge: Knowledge) -> str:
    """The figures for some countries, that there are none for others, and for which else there are some."""
    if not places:
        return ""
    of_one = of_one_country(knowledge)
    if entry.id in of_one.values() and len(places) == 1:
        mine = of_one.get(places[0].country) == entry.id
        return f"{messages.no_figure_of(places[0].city)} {entry.answer.strip()}" if mine and places[0].city else ""
    known = [place for place in places if figures_of(place.country, knowledge)]
    missing = [place.country for place in places if place not in known]
    texts = [messages.in_a_country(place, figures_of(place.country, knowledge)) for place in known]
    if missing:
        texts.append(messages.nothing_usable(missing))
    if len(places) > 1 or not known:
        lines = pieces(knowledge[knowledge.roles.pay_elsewhere]) if knowledge.roles.pay_elsewhere else ()
        texts += [line for line in lines if messages.TO_COMPARE in line]
    told = {place.country for place in known}
    if others := [name for name in _known(knowledge) if name not in told]:
        texts.append(messages.others(others))
    return "\n\n".join(texts)


def _by_level(places: list[Locality], knowledge: Knowledge) -> str:
    """That pay is not broken down by level, with the nearest figures for some countries; empty where none is named."""
    if not knowledge.roles.pay_by_level or not places:
        return ""
    gap = knowledge[knowledge.roles.pay_by_level]
    lead, *rest = gap.answer.strip().split("\n\n")
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
    return "\n\n".join([*texts, *rest[-1:]])


def _of_scientists(places: list[Locality], knowledge: Knowledge) -> str:
    """What data scientists are paid in the countries that are named; empty where none is."""
    texts = [messages.no_figure_of(place.city) for place in places if place.city]
    for country in (place.country for place in places):
        line = line_on(knowledge[knowledge.roles.data_scientist], country, "Pay, ")
        if not line and country == "Canada":
            # They are counted with ML engineers there.
            line = figures_of(country, knowledge)
        texts.append(messages.data_scientists(country, line) if line else messages.not_of_data_scientists(country))
    return " ".join(texts)
