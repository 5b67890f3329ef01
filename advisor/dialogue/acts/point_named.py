"""A point named by its place: "the second one I didn't get" is of the list told last, and not of what is offered."""

from __future__ import annotations

from ...lines import marked_lines
from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..forms import WHOLE, pieces
from ..kept_values import mark
from ..patterns import compiled
from ..talk import Talk
from . import act_messages, otherwise, plainly
from .acts import Act

__all__ = ["is_named", "on_the_point"]

_PLACES = {
    1: "first 1st one 1 pehla pehli",
    2: "second 2nd two 2 dusra dusri doosra doosri",
    3: "third 3rd three 3 teesra teesri tisra tisri",
    4: "fourth 4th four 4",
    5: "fifth 5th five 5",
    -1: "last final",
}
_AT = {name: place for place, names in _PLACES.items() for name in names.split()}
_ORDINAL = (
    r"(?P<ordinal>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|final|pehl[ai]|d(?:oo|u)sr[ai]|tisr[ai]"
    r"|teesr[ai])"
)
_A_POINT = r"(?:bullet(?: point)?|points?|part|line|bit|item)"
_POINT = regex(
    rf"\b{_ORDINAL} (?P<what>{_A_POINT}|one|thing|wal[ai])\b|\b{_A_POINT} (?:number |no\.? )?(?P<number>[1-5]|one|two"
    r"|three|four|five)\b"
)
_NOT_GOT = compiled(r"""
    \b(?:(?:did|do|does|can|could)(?:n'?t| not)(?: really| quite)? (?:get|got|understand|follow|make sense|see)
    |(?:not|isn'?t|wasn'?t) (?:really |quite |so )?clear|unclear|gibberish|greek to me|no idea
    |confus\w+|lost me|over my head|makes? no sense
    |nahi samjh\w*|samajh (?:nahi|nhi)\w*|samjh\w* (?:nahi|nhi)\w*)\b
""")
_EXPLAIN = regex(r"\b(?:explain|mean|means|meant|meaning|simpl\w+|plain\w*|easier|elaborate|samjha\w*|matlab)\b")
_ELSEWHERE = regex(r"\b(?:steps?|questions?|suggestions?|options?|answers?|reply|replies|book|course|time)\b")
"""What else has a place."""


def is_named(talk: Talk, utterance: str) -> bool:
    """Whether an utterance asks to explain a point of what was told last, which it names by its place."""
    said = normalize(utterance)
    found = _POINT.search(said)
    if not found or not talk.state.told or talk.state.pending == "check" or _ELSEWHERE.search(said):
        return False
    of_a_list = found["number"] or found["what"] not in {"one", "thing", "wala", "wali"}
    asks = _NOT_GOT.search(said) or (of_a_list and _EXPLAIN.search(said))
    return bool(asks) and _point(talk, said) is not None


def on_the_point(talk: Talk, utterance: str) -> Reply | None:
    """The point that is named, with what its words mean; None where none is."""
    if not is_named(talk, utterance) or (found := _point(talk, normalize(utterance))) is None:
        return None
    entry, point = found
    plain = plainly.explained(talk, point) or entry.plain
    return talk.on(utterance, [entry], f"{act_messages.AGAIN_PLAINLY}{act_messages.point_again(point, plain)}")


def _point(talk: Talk, said: str) -> tuple[Entry, str] | None:
    """The point at the place that is named, and its answer; None where the latest answer has none there."""
    found = _POINT.search(said)
    if found is None or len(talk.latest) != 1:
        return None
    place, points = _AT[found["ordinal"] or found["number"]], _points(talk, talk.latest[0])
    inside = len(points) > 1 and place <= len(points)
    return (talk.latest[0], points[place - 1 if place > 0 else place]) if inside else None


def _points(talk: Talk, entry: Entry) -> list[str]:
    """The points of an answer as it was told last: of the list it was put in, its own, or its lines told alone."""
    as_list = otherwise.listed(talk, "", Act("listed"))
    if as_list and talk.state.said == mark(as_list.text):
        return [line.removeprefix("- ") for line in as_list.text.split("\n") if line.startswith("- ")]
    items = [piece for piece, item in marked_lines(entry.answer) if item] if talk.state.form == WHOLE else []
    few = talk.state.told_of(pieces(entry))
    return (few if len(few) > 1 else items) or [part for line in pieces(entry) for part in sentences(line)]
