"""Localities: the countries, cities and states that an utterance names, and what an answer holds of one country."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from ...models import Entry
from ...patterns import regex
from ...slots import COUNTRIES, alternatives
from ...text import normalize, undotted
from ..forms import pieces

__all__ = ["NAMED", "Locality", "line_on", "localities", "with_article"]

NAMED = regex(rf"(?<![a-z0-9.])(?:{alternatives(COUNTRIES)})(?![a-z0-9])")
"""A country, or a city or state of one."""
_WHOLE = frozenset(
    "usa|u.s|u.s.a|united states|united states of america|states|america|u.k|united kingdom|britain|great britain|uae"
    "|england|ksa|korea|bharat|deutschland|holland|the netherlands|the philippines|south african|indian|american"
    "|british|canadian|german|french|dutch|irish|australian|swiss|spanish|portuguese|italian|polish|swedish|danish"
    "|finnish|ukrainian|russian|turkish|egyptian|pakistani|bangladeshi|nepali|chinese|japanese|korean|vietnamese|thai"
    "|malaysian|indonesian|filipino|filipina|nigerian|czech|czech republic|the czech republic|austrian|norwegian"
    "|belgian|hungarian|romanian|slovak|croatian|serbian|bulgarian|estonian|latvian|lithuanian|ghanaian|brazilian"
    "|mexican|colombian|iranian".split("|")
)
"""What is said of a country as a whole, beside its name."""
_REGIONS = frozenset(("midwest", "bay area", "pacific northwest"))
"""Parts of a country that have an article."""
_CLAUSES = regex(r"[.,;:!?()]+\s*|\s(?:but|lekin|par|instead)\s|\s-\s")
_DENIED = (
    r"(?:\b(?:not|no|never|forget|skip|without|except|instead of|rather than|other than|than)|n't) (?:\w+ ){0,2}$",
    r"\b(?:why|what has|who asked for) $",
    r"^(?:(?:ok|no|please|pls|so|but) )*(?:leave|drop) (?:out |for |the )*$",
    r"\b(?:not|n't|no|never|dont|didnt) (?:\w+ )?(?:care|want|wanna|need|mean|meant|ask|asked|live|interested|talking"
    r"|asking) (?:\w+ ){0,3}$",
)
_BEFORE = regex("|".join(_DENIED))
_AFTER = regex(rf"^(?: \w+)? (?:nahi|nhi|nahin|mat|chhod\w*|chod\w*)\b|^ no (?:{alternatives(COUNTRIES)})(?![a-z0-9])")
_INSTEAD = regex(rf"^(?: no)? (?=(?:{alternatives(COUNTRIES)})(?![a-z0-9]))")
"""How the country that is meant stands right behind one that is denied: "not US India", "US nahi India"."""
_NO_COUNTRY = regex(r"\b(?:give|tell|show|help|let|for|to|of|with|all|by|send|teach|between|makes?) us\b")
"""Where "us" is we."""


class Locality(NamedTuple):
    """A place that is named."""

    country: str
    """By its name in `COUNTRIES`."""
    city: str = ""
    """A city or state in it, or two, as it is written; empty where the country itself is named."""


def localities(text: str) -> list[Locality]:
    """The places that a text names, none twice and none that it denies ("not Canada")."""
    found: dict[str, Locality] = {}
    said = normalize(undotted(text))
    for clause in _CLAUSES.split(_NO_COUNTRY.sub(" ", said)):
        start = 0
        for match in NAMED.finditer(clause):
            before, after = clause[start : match.start()], clause[match.end() :]
            if meant := _INSTEAD.search(after):
                start = match.end() + meant.end()
            if _BEFORE.search(before) or _AFTER.search(after):
                continue
            country = COUNTRIES[match[0]]
            city = "" if match[0] in _WHOLE or match[0] == country.lower() else match[0].title()
            city = f"the {city}" if match[0] in _REGIONS else city
            if (known := found.get(country)) and known.city != city:
                city = f"{known.city} or {city}" if known.city and city else ""
            found[country] = Locality(country, city)
    return list(found.values())


def line_on(entry: Entry, country: str, head: str = "") -> str:
    """The item of an answer that begins with a country in bold, without that; empty where there is none."""
    start = f"**{head}{country}:**"
    return next((line[len(start) :].strip() for line in pieces(entry) if line.startswith(start)), "")


def with_article(names: Sequence[str] | Collection[str]) -> list[str]:
    """Names of countries as they stand in a sentence."""
    articles = {"UK", "US", "Netherlands", "Philippines", "United Arab Emirates"}
    return [f"the {name}" if name in articles else name for name in names]
