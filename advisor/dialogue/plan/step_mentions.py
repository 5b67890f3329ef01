"""Mentions of steps: where a text names steps of a plan, be it loosely: "project 2", "the dl part", "both projects"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from re import Match, Pattern

from ...guidance import Milestone
from ...patterns import regex
from ...text import is_function_word, normalize, words
from .plan import Plan

__all__ = ["AT", "LIST", "UNJUDGED", "at", "mentioned", "titles_in", "unmarked"]

AT = r"@\d+"
"""How a step stands in a text of which the mentions are marked: "@3", the fourth of the milestones."""
LIST = rf"{AT}(?:\+{AT})*"
"""The same of several that are listed."""
_ORDINALS = {
    name: place
    for place, names in enumerate(
        (
            "first 1st 1 one pehla",
            "second 2nd 2 two dusra doosra",
            "third 3rd 3 three",
            "fourth 4th 4 four",
            "fifth 5th 5 five",
            "sixth 6th 6 six",
            "seventh 7th 7 seven",
            "eighth 8th 8 eight",
            "ninth 9th 9 nine",
            "tenth 10th 10 ten",
        )
    )
    for name in names.split()
}
UNJUDGED = "".join(
    rf"(?<!\b{word} )" for word in ("sensible", "good", "better", "best", "right", "smart", "reasonable")
)
"""Ahead of "first step" where that is one of the plan: "would it be a sensible first step?" names none."""
_WORDED = "|".join(name for name in _ORDINALS if not name.isdecimal())
_NTH = "|".join(name for name in _ORDINALS if not (name.isdecimal() or name in {"one", "two", "three", "four", "five"}))
"""What says which of several it is: "one project" is any."""
_NUMBERS = (
    r"#?\d{1,2}(?:(?: ?[,&+-] ?| and | n | aur | to | with )#?\d{1,2})*"
    r"(?![a-z\d]| ?(?:h|hrs?|hours?|ghante|weeks?|months?|a|per)\b)"
)
_BY_NUMBER = regex(
    rf"\b(?:the )?steps? (?:numbers? |no\.? )?({_NUMBERS})"
    rf"|{UNJUDGED}\b(?:the )?({_WORDED}|last) step\b|\bstep ({_WORDED})\b"
    rf"|(?<=\bdrop )({_NUMBERS})|(?<=\bskip )({_NUMBERS})|(?<=\bremove )({_NUMBERS})|(?<=\bswap )({_NUMBERS})"
    rf"|(?:^|(?<=, ))({_NUMBERS})(?= (?:ko |bhi )*(?:hata|nikal|nikaal))"
    rf"|(?<=\bfinished )({_NUMBERS})|(?<=\bdone )({_NUMBERS})|(?<=\bdone with )({_NUMBERS})"
    rf"|(?<=\bcompleted )({_NUMBERS})"
    rf"|(?<=\bdone: )({_NUMBERS})|(?<=\btick )({_NUMBERS})|(?<=\buntick )({_NUMBERS})|^({_NUMBERS})(?= (?:is"
    rf"|are) done\b)"
    rf"|\b(?:number|item|point) ({_NUMBERS})"
    rf"|(?<=\bswitch )({_NUMBERS})|(?<=\bdelete )({_NUMBERS})|(?<=\bmove )({_NUMBERS})|(?<=\bleave out )({_NUMBERS})"
)
_PLACE = r"(?:step|number|no\.?|place|position|slot|spot)"
_AIM = regex(
    r"\b(?:move|moving|switch|switching|get|getting|go|going|break|breaking|transition|transitioning|pivot|pivoting|change"
    r"|changing|shift|shifting|transfer|career|job|role|work) (?:over |in ?|across |careers? )?(?:to|into|in) "
    r"(?:ml|ai|machine learning) engineering\b(?! (?:step|part|course|first|last|before|after))"
)
"""The job that is aimed at, which has the name of a step."""
_TO_A_PLACE = regex(
    r"\b((?:move|shift|bring|pull|push)\b.{0,40}?) (?:up |down |back )?(?:to|at|into|as) "
    rf"(?:{_PLACE} ?)?#?(\d{{1,2}})\b(?! ?(?:h|hrs?|hours?|ghante|weeks?|months?|%))"
    rf"|\b((?:put|place|get|take|have)\b.{{0,40}}?) (?:to|at|into|as) {_PLACE} ?#?(\d{{1,2}})\b"
)
"""Where a step is to go by a number, which names no step then."""
_THEN_FIRST = regex(
    rf"(\b(?:drop|skip|remove|delete|cut|leave out|without|no) {AT}[^@,;]{{0,12}})(?:,(?: and)?| and) (?:also |the "
    rf"|my )*"
    rf"(?={LIST} (?:(?:(?:can|could|should|may|must|might) (?:come|go|be|move)|comes?|goes?|moves?|moved) )?"
    r"(?:first|last|earlier|later|before|after|ahead of)\b)"
)
"""Another step behind one that is dropped, which goes elsewhere."""
_ARTICLE = regex(r"^(?:A|An|The) ")
_FIGURE = regex(r"\d+")
_SPAN = regex(r"#?(\d+) ?(?:-|to) ?#?(\d+)")
_NOUN = r"(?: (?:step|part|one|thing|stuff|bit|section|course|module|training|wala|wali|vala|wale|waala)s?){0,2}"
_LISTED = regex(
    rf"({AT})(?: ?, ?(?:and |aur )?| ?/ ?| ?\+ ?| ?& ?| (?:and|aur|plus|or|nor|with|as well as) )"
    rf"(?:also |the )*(?={AT})"
)
_BESIDE = regex(
    r"(\b(?:before|after|behind|ahead of|precedes?|follows?) )(?:the |my )?([a-z]{5,})\b(?! (?:and|or)?@)"
    r"|(\b(?:put|move|do|take|have|want|bring|place|get|shift) )(?:the |my )?([a-z]{5,})(?= (?:before|after|behind"
    r"|ahead of)\b)"
    r"|(\b(?:swap|switch) )(?:the |my )?([a-z]{5,})(?= (?:and|with)\b)"
)
_PLACING = ("before", "after", "ahead", "behind")
_DETERMINED = r"(?:(?:the|my|this|that|all|whole|entire) )*"


def mentioned(said: str, plan: Plan) -> str:
    """A text in small letters with a mark for each step that it names, those that it lists joined by a plus."""
    said = _AIM.sub("get another job", said)
    said = _by_noun(_literally(said, plan.milestones, whole=True), plan.milestones)
    said = _TO_A_PLACE.sub(lambda found: f"{found[1] or found[3]} to place {found[2] or found[4]}", said)
    said = _BY_NUMBER.sub(lambda found: _numbered(found, plan), said)
    said = _THEN_FIRST.sub(r"\1; ", _literally(said, plan.milestones, whole=False))
    return _LISTED.sub(r"\1+", _BESIDE.sub(lambda found: _by_word(found, plan.milestones), said))


def _by_word(found: Match[str], milestones: Sequence[Milestone]) -> str:
    """The mark of the only step whose title has a word: "after the course"."""
    begin, name = filter(None, found.groups())
    word = name.removesuffix("s")
    having = [place for place, item in enumerate(milestones) if word in words(item.title) and not item.extra_before]
    # Ahead of the projects is ahead of the first of them.
    place = having[:1] if len(having) == 1 or begin.startswith(("before", "ahead")) else having[-1:]
    known = having and not is_function_word(word) and (len(having) == 1 or begin.startswith(_PLACING))
    return f"{begin}@{place[0]}" if known else found[0]


def at(marked: str, plan: Plan) -> tuple[str, ...]:
    """The titles of the steps of which the marks stand in a text, each once."""
    places = (int(found) for found in _FIGURE.findall(" ".join(regex(AT).findall(marked))))
    return tuple(dict.fromkeys(plan.milestones[place].title for place in places if place < len(plan.milestones)))


def titles_in(utterance: str, plan: Plan) -> tuple[str, ...]:
    """The titles of the steps that an utterance names, be they in the plan or left out of it."""
    return at(mentioned(normalize(utterance), plan), plan)


def _literally(said: str, milestones: Sequence[Milestone], *, whole: bool) -> str:
    for pattern, place in _patterns(tuple(milestones), whole):
        said = pattern.sub(f"@{place}", said)
    return said


@lru_cache(maxsize=32)
def _patterns(milestones: tuple[Milestone, ...], whole: bool) -> list[tuple[Pattern[str], int]]:
    """How each milestone is named, the longest names first; `whole`: by its whole title."""
    named = [
        (words(name), place)
        for place, item in enumerate(milestones)
        for name in dict.fromkeys(
            (item.title,) if whole else (item.title, _ARTICLE.sub("", item.title), item.id, *item.names)
        )
    ]
    named.sort(key=lambda pair: -sum(map(len, pair[0])))
    return [
        (regex(rf"(?<![@\w]){_DETERMINED}{_pattern(name)}(?![\w-]){_NOUN}\b"), place) for name, place in named if name
    ]


def _pattern(name: Sequence[str]) -> str:
    """The words of a name with anything between, the last of them with or without an s."""
    text = name[0] + "".join(
        # A name such as "3blue1brown" is written as one word.
        rf"[^a-z0-9@]{'*' if before[-1].isdigit() != word[0].isdigit() else '+'}{word}"
        for before, word in pairwise(name)
    )
    return f"{text}?" if text.endswith("s") else text


def _by_noun(said: str, milestones: Sequence[Milestone]) -> str:
    """The text with marks for what several titles share: "project 2", "the second project", "both projects"."""
    for noun, places in _shared(tuple(milestones)).items():
        pattern = regex(
            rf"\b(?:the |my )?(?P<nth>{_NTH}|last|other) {noun}\b(?! ideas?\b)"
            rf"|\b{noun} ?(?:no\.? |number )?#?(?P<n>[1-9]|{_WORDED})\b"
            rf"(?! ?(?:h|hrs?|hours?|weeks?|months?)\b)|\b(?:(?:all|both|two|of|the|my) )*{noun}s\b"
        )
        said = pattern.sub(_nth(places), said)
    return said


def _nth(places: Sequence[int]) -> Callable[[Match[str]], str]:
    def mark(found: Match[str]) -> str:
        name = found["nth"] or found["n"]
        if not name:
            return "+".join(f"@{place}" for place in places)
        place = len(places) - 1 if name in {"last", "other"} else _ORDINALS[name]
        return f"@{places[place]}" if place < len(places) else found[0]

    return mark


@lru_cache(maxsize=32)
def _shared(milestones: tuple[Milestone, ...]) -> dict[str, list[int]]:
    """The telling words that stand in several titles, with the places of these."""
    found: dict[str, list[int]] = {}
    for place, item in enumerate(milestones):
        for word in dict.fromkeys(words(item.title if not item.extra_before else "")):
            if not is_function_word(word) and word not in _ORDINALS and len(word) > 2:
                found.setdefault(word, []).append(place)
    return {word: places for word, places in found.items() if len(places) > 1}


def _numbered(found: Match[str], plan: Plan) -> str:
    """The marks of the steps that are named by their numbers; what was said, where a number is of no step."""
    said = next(filter(None, found.groups()))
    span = _SPAN.fullmatch(said)
    if span:
        numbers = list(range(int(span[1]), int(span[2]) + 1))
    elif said in _ORDINALS:
        numbers = [_ORDINALS[said] + 1]
    else:
        numbers = [len(plan.steps)] if said == "last" else [int(figure) for figure in _FIGURE.findall(said)]
    if not all(1 <= number <= len(plan.steps) for number in numbers):
        return found[0]
    titles = [item.title for item in plan.milestones]
    return "+".join(f"@{titles.index(plan.steps[number - 1].title)}" for number in numbers)


def unmarked(marked: str, plan: Plan) -> str:
    """A text with the titles of steps in place of their marks."""
    return regex(AT).sub(lambda found: plan.milestones[int(found[0][1:])].title, marked)
