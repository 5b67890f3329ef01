"""What was learnt, as bytes and back."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.nlu import Classifier
from advisor.nlu.artifact import Learnt, from_bytes, to_bytes
from advisor.nlu.learning import learn

from .conftest import ENTRIES

LEARNT = learn(ENTRIES, {}).learnt
WHOLE = to_bytes(LEARNT)
ASKED = ("do you close on sundays", "restarant", "elephant", "")


def answered(data: bytes) -> None:
    """What bytes make either is refused with `ValueError`, or answers any question with every entry."""
    try:
        learnt = from_bytes(data, len(ENTRIES))
    except ValueError:
        return
    classifier = Classifier(ENTRIES, {}, learnt)
    for text in ASKED:
        assert {match.entry.id for match in classifier.match(text)} == {entry.id for entry in ENTRIES}


def test_what_was_learnt_survives_bytes() -> None:
    """Read back it is the same, part by part, and so are its matches."""
    again = from_bytes(WHOLE, len(ENTRIES))
    assert again == LEARNT
    for text in ASKED:
        assert Classifier(ENTRIES, {}, again).match(text) == Classifier(ENTRIES, {}, LEARNT).match(text)


@given(st.one_of(st.binary(max_size=60), st.integers(0, len(WHOLE) - 1).map(lambda size: WHOLE[:size])))
def test_bytes_that_are_cut_or_something_else_are_refused(data: bytes) -> None:
    """None of them is what was learnt."""
    with pytest.raises(ValueError, match=r"."):
        from_bytes(data, len(ENTRIES))


@pytest.mark.parametrize("entries", [1, 2, 4, 1_000])
def test_what_other_entries_taught_is_refused(entries: int) -> None:
    """The number of entries is in every part."""
    with pytest.raises(ValueError, match="do not fit"):
        from_bytes(WHOLE, entries)


@given(st.permutations(range(len(Learnt._fields))))
def test_parts_in_each_others_place_do_no_harm(order: list[int]) -> None:
    """Whole parts under wrong names."""
    shuffled = [LEARNT[place] for place in order]
    head = json.dumps(dict(zip(Learnt._fields, _sizes(shuffled), strict=True))).encode()
    answered(head + b"\n" + to_bytes(Learnt(*shuffled)).partition(b"\n")[2])  # type: ignore[arg-type]


def _sizes(parts: Sequence[object]) -> list[int]:
    told: dict[str, int] = json.loads(to_bytes(Learnt(*parts)).partition(b"\n")[0])  # type: ignore[arg-type]
    return list(told.values())


@given(st.sampled_from(Learnt._fields), st.integers(-3, 3), st.sampled_from(Learnt._fields))
def test_parts_that_end_elsewhere_do_no_harm(longer: str, by: int, shorter: str) -> None:
    """One part takes from another what is not its own."""
    head, _, rest = WHOLE.partition(b"\n")
    sizes = json.loads(head)
    sizes[longer] += by
    sizes[shorter] -= by
    answered(json.dumps(sizes).encode() + b"\n" + rest)


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=3),
        lambda inner: (
            st.dictionaries(st.sampled_from(Learnt._fields), inner, max_size=12) | st.lists(inner, max_size=3)
        ),
    )
)
def test_any_json_for_a_head_is_refused(head: object) -> None:
    """Sizes that are no numbers, or are missing, and heads that are no mapping."""
    with pytest.raises(ValueError, match=r"."):
        from_bytes(json.dumps(head).encode() + b"\n" + WHOLE.partition(b"\n")[2], len(ENTRIES))


def test_numbers_have_the_lowest_byte_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine with the highest byte first they are turned round, both ways."""
    monkeypatch.setattr(sys, "byteorder", "big" if sys.byteorder == "little" else "little")
    turned = to_bytes(LEARNT)
    assert turned != WHOLE
    assert from_bytes(turned, len(ENTRIES)) == LEARNT
