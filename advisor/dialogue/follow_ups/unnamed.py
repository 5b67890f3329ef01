"""Half a question whose verb has no object, which is what was just told of: "where should i learn"."""

from __future__ import annotations

from ...patterns import regex

__all__ = ["with_object"]

_I = r"^((?:(?:and|ok|but|so|then) )?(?:where|how|why) (?:can|could|should|do|will|would) i "
_BARE = (
    (regex(rf"(?i){_I}(?:learn|study|get|buy|use))(?=\W*$)"), r"\1 it"),
    (regex(rf"(?i){_I}put)(?=\W*$)"), r"\1 them"),
)


def with_object(asked: str) -> str:
    """A question that follows an answer, with a pronoun for what it leaves out; any other as it is."""
    for pattern, whole in _BARE:
        asked = pattern.sub(whole, asked)
    return asked
