"""Picking from what was offered: "2", "the first and the third", "1-3", "1 or 2", the words of a suggestion."""

from __future__ import annotations

from collections.abc import Sequence

from ...patterns import regex
from ...text import is_function_word, normalize, stem, stems, words

__all__ = ["beside_a_remark", "named_by", "picked", "places_in"]

_SPELT = {
    1: "one first 1st 1rst frist top pehla",
    2: "two second 2nd secnd secound middle dusra doosra",
    3: "three third 3rd thrid teesra tisra",
    -1: "last final bottom",
}
_SHARE = regex(r"\b(?:\w+|\d) (?:thirds?|quarters?|fifths?|halves|out of)\b")
"""Part of a whole, which picks nothing."""
_ORDINALS = {name: place for place, names in _SPELT.items() for name in names.split()}
"""Places by their words; below zero from the last."""
_DIGITS = frozenset("123456789")
_COUNTS = {"two": 2, "2": 2, "three": 3, "3": 3}

_LEAD = regex(
    r"(?:(?:yes|sure|ok|okay|no|and|so|then|also|hmm|well|yeah|maybe|now|but|take|pick|choose|open|select|answer|try"
    r"|acc?hh?a|good|it is okay|chalo|haan|explain|both|want|do|say|with|go (?:with|for)|let'?s (?:do|go with|see|say"
    r"|take|try|start with)|start with|show(?: me)?|i'd (?:take|say|go with|pick)"
    r"|i(?: think| guess| want|'ll take|'ll go with| will take| pick| choose|'d like| would like| like| meant| mean"
    r"| go (?:for|with))"
    r"|(?:can|could|would) you|(?:tell|give) me|kindly|elaborate|expand|describe|details?|(?:go )?deeper"
    r"|more|about|on|in|into|of|what about|how about) )+"
)
_TAIL = regex(
    r"(?: (?:in (?:more |full )?(?:detail|depth)"
    r"|please|pls|plz|then|now|thanks|bhai|bro|yaar|sir|batao|bata|tell(?: me)?|too|only|wala|wali|ok|it is"
    r"|i guess|i think|will work|(?:sounds|looks|seems) (?:good|right|fine|useful|interesting|better|best|nice|ok|okay)"
    r"|is (?:my question|mine|the one|what i (?:want|mean|meant))))+$"
)
_NOUN = r"(?:number|no|option|opt|choice|question|suggestion|nr|item|topic|point|answer)"
_NAMES = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_ITEM = (
    rf"(?:the )?(?:{_NOUN} ?)?#?(\d{{1,3}}|(?:{_NAMES})\b)(?:[.)]|(?:st|nd|rd|th)\b)?"
    rf"(?: (?:ones?|{_NOUN}|wala|wali)\b)?(?:(?<!^one) of (?:these|those|them)\b)?"
)
_UNNAMED = _ITEM.replace("(\\d", "(?:\\d")
_ONE = regex(_ITEM)
_LIST = regex(rf"{_UNNAMED}(?:(?: ?[,&] ?(?:and )?| and (?:also )?| n | aur | ){_UNNAMED})*")
_RANGE = regex(rf"{_UNNAMED} ?(?:-|to|through|till|until|se) ?{_UNNAMED}")
_EITHER = regex(rf"(?:either )?{_UNNAMED}(?: or | ya ){_UNNAMED}")
_RUN = regex(r"(?:the )?(first|top|last) (two|2|three|3)(?: ones| of them| of these| questions| options)?")
_PART = regex(r"[,.;!\u2026]+\s+|\s+[-\u2013\u2014]+\s+|\s*[:;]-?[)D(]+\s*")
"""What parts a remark from a pick, a smiley too."""
_NO_REMARK = regex(
    r"\d|\?|^(?:and |so |but )?(?:what|which|how|why|who|where|when|do|does|is|are|can|could|should|would|will|kya"
    r"|kaise|kaun\w*|or|ya)\b"
)
_CHOOSES = regex(
    r"(?:(?:just|so|please|only) )*(?:choose|pick|take|select|name|say|tell me|give me|just|only)\b(?!.*\bnumber one)"
)
_AGREES = regex(r"(?:(?:yes|yeah|yep|ok(?:ay)?|sure|right|good|well|fine|hmm|then|haan|accha|please|so|oh|ah)\b ?)+")
"""What agrees ahead of a pick."""
_COUNTED = regex(rf"the |{_NOUN} |(?:first|second|third|last|1st|2nd|3rd) one\b")
_COURTESY = frozenset({"please", "pls", "plz", "thanks", "thank you"})
_MOST_PARTS = 4
_DESCRIBED = regex(
    r"(?:the )?(?:(?:one|question|option|topic|suggestion) (?:about|on|with|for) (?:the )?(?P<about>.+)"
    r"|(?P<named>.+) (?:one|question|option|suggestion|wala|wali))"
)


def picked(utterance: str, offered: Sequence[str]) -> tuple[str, tuple[int, ...]] | None:
    """What was picked: "pick" with its places, or "either" with two to choose between; None where nothing was.

    Places count from 1, or from -1 backwards, and may lie outside of what was offered.
    """
    said = _plain(utterance)
    for place, text in enumerate(offered, 1):
        if said == _plain(text):
            return "pick", (place,)
    bare = _TAIL.sub("", said)
    for form in dict.fromkeys((said, bare, _LEAD.sub("", bare, count=1))):
        if found := _places(form):
            return found
        described = _DESCRIBED.fullmatch(form)
        if described and (place := named_by(described["about"] or described["named"], offered)):
            return "pick", (place,)
    return None


def beside_a_remark(utterance: str, offered: int) -> tuple[int, ...]:
    """The places of so many offered that are picked behind a remark, or before one: "a bit vague. 1", "2, and thanks".

    Empty where nothing is; a place that was not offered is no pick here, but an age or an amount.
    """
    parts = [part for part in _PART.split(utterance.strip()) if any(map(str.isalnum, part))]
    while len(parts) > 1 and _AGREES.fullmatch(normalize(parts[0])):
        parts[:2] = [" ".join(parts[:2])]  # "Yes, the third one, please" picks in two parts.
    parts = [part for part in parts if normalize(part) not in _COURTESY]
    if not 1 < len(parts) <= _MOST_PARTS:
        return ()
    for pick, others, behind in ((parts[-1], parts[:-1], True), (parts[0], parts[1:], False)):
        found = picked(pick, ())
        said = _plain(pick)
        if said.split()[-1:] == ["one"] and _CHOOSES.match(said):
            continue  # "Choose one" picks none.
        counted = behind or _COUNTED.match(_LEAD.sub("", said, count=1)) or not _DIGITS.isdisjoint(said)
        remarks = not any(_NO_REMARK.search(normalize(part)) for part in others)
        if found and found[0] == "pick" and counted and remarks and all(abs(place) <= offered for place in found[1]):
            return found[1]
    return ()


def named_by(utterance: str, offered: Sequence[str]) -> int:
    """The place of the one text offered that holds every telling word of an utterance; 0 for no text or several."""
    said = {stem(word) for word in words(utterance) if not is_function_word(word) or word == "us"}
    holding = [place for place, text in enumerate(offered, 1) if said <= stems(text)]
    return holding[0] if said and len(holding) == 1 else 0


def places_in(utterance: str) -> tuple[int, ...]:
    """The places that stand anywhere in an utterance, from 1, or from -1 backwards."""
    whole = _SHARE.sub(" ", _plain(utterance))
    said = (word for word in whole.split() if word != "one")  # "The pay one" is no first.
    found = (_ORDINALS.get(word) or (int(word) if word in _DIGITS else 0) for word in said)
    return tuple(place for place in found if place)


def _places(said: str) -> tuple[str, tuple[int, ...]] | None:
    if found := _RUN.fullmatch(said):
        count = _COUNTS[found[2]]
        return "pick", tuple(range(-count, 0) if found[1] == "last" else range(1, count + 1))
    places = tuple(_ORDINALS.get(name) or int(name) for name in _ONE.findall(said))
    if not places:
        return None
    if _EITHER.fullmatch(said):
        return "either", places
    if _RANGE.fullmatch(said) and 0 < places[0] < places[-1]:
        return "pick", tuple(range(places[0], places[-1] + 1))
    return ("pick", tuple(dict.fromkeys(places))) if _LIST.fullmatch(said) else None


def _plain(utterance: str) -> str:
    """What was said, without courtesy and closing marks."""
    said = (word.rstrip(".!?,;:") for word in normalize(utterance).split())
    text = " ".join(word for word in said if word and word not in {"please", "pls", "plz"})
    return text.replace("\u2013", "-").replace("\u2014", "-")
