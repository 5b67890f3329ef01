"""Localities: the places that an utterance names, and what an answer holds of one country."""

from __future__ import annotations

import pytest

from advisor import Entry
from advisor.dialogue.pay.localities import Locality, line_on, localities


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("pay in Berlin", [Locality("Germany", "Berlin")]),
        ("Germany, say Berlin", [Locality("Germany")]),
        ("only the UK, I don't care about Canada", [Locality("UK")]),
        ("I'm in Ohio, not India", [Locality("US", "Ohio")]),
        ("canada nahi, uk batao", [Locality("UK")]),
        ("forget Canada", []),
        ("not USA india", [Locality("India")]),
        ("US nahi, UK", [Locality("UK")]),
        ("i need US no india", [Locality("India")]),
        ("leave the US, India", [Locality("India")]),
        ("should I leave the US?", [Locality("US")]),
        ("Ohio or the Midwest", [Locality("US", "Ohio or the Midwest")]),
        ("Ohio or the US", [Locality("US")]),
        ("give us the figures", []),
        ("in the US", [Locality("US")]),
        ("Nagpur or New York", [Locality("India", "Nagpur"), Locality("US", "New York")]),
        ("what Polish firms pay", [Locality("Poland")]),
        ("I don't know what they pay in Germany", [Locality("Germany")]),
    ],
)
def test_places_that_are_named(said: str, places: list[Locality]) -> None:
    """Cities with their countries; none that is denied, and no "us" that is we."""
    assert localities(said) == places


def test_the_line_on_a_country() -> None:
    """Whole, over its lines, and without the name."""
    entry = Entry("x", "X", "Some.\n\n- **Peru:** much,\n  and more.\n- **Pay, Chile:** less.\n\nEnd.", ("x",))
    assert line_on(entry, "Peru") == "much, and more."
    assert line_on(entry, "Chile", "Pay, ") == "less."
    assert line_on(entry, "Spain") == ""
