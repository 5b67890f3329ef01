"""Orders: what a message wants changed in a plan, clause by clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..patterns import regex
from ..text import is_function_word, normalize, sentences, words
from . import order_patterns as patterns
from . import requests, time_frames
from .amount_patterns import number
from .patterns import compiled
from .pieces import is_question
from .plan import Plan
from .plan_hours import changes_hours, hours_asked, hours_named
from .step_questions import wants_gentler
from .ticking import only_begun
from .step_mentions import AT, LIST, at, mentioned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Kind = Literal[
        "out",
        "back",
        "keep",
        "move",
        "swap",
        "size",
        "more",
        "factor",
        "which_size",
        "done",
        "half_done",
        "hours",
        "fit",
        "span",
        "material",
        "part",
    ]

__all__ = ["Order", "Orders", "orders"]

_CLAUSES = compiled(r"""
    \s*[,;:]\s*(?:(?:and|but|so|then|also|aur)\s+)*|\s+-+\s+|\s+(?:and|but|so|then|also|plus|aur|because|since|as i)\s+
    (?:then\s+|also\s+)?
""")
_IT = regex(
    r"\b(?:it|that|this|them|these|those|that one|this one|that step|this step|usk[oa]|isk[oa]|wo|woh|ise|use)\b"
)
_BARE = regex(rf"(?:(?:and|or|also|the|then|please|pls|too|as well|bhi|{LIST}) ?)+[.! ]*")
_SETS = regex(r"\b(?:change|set|make|put|raise|lower|reduce|increase|go|take|do|reckon|plan|use|back)\b")
_DENIES = regex(r"\b(?:not|don'?t|never|no|nahi+n?|nhi)\b")
_TAGS = regex(r"(?:yes or no|please|right|ok|okay|or not|no|haan ya na|yes)[ ?!.]*")
_WHOLE = regex(r"\b(?:pu+ra|poora|full|whole|entirely|half)\b")
_STATES = regex(r"\b(?:is|are|was|were|only|counts?|kya)\b")
_NOT_DONE = regex(r"n't\b|\b(?:not|\w+nt|never|nahi+n?|nhi|un-?tick|undo|before|if|when|once|should|wrong|galat)\b")
_OF_PLAN = regex(r"\b(?:plan|steps?)\b")
_SUPPOSES = compiled(r"""
    ^(?:(?:and|so|ok|but|then|hmm?) )*(?:what (?:if|about if|happens if|would happen if)|suppose|say
    |how (?:long|many (?:weeks|hours|months)|much time)\b.{0,40}?(?:\bif|(?=\bwithout)))\s*(?:i|we|you)?\b
""")
"""How it begins that somebody asks what would be."""
_FEW_HOURS = compiled(r"""
    (?:(?:no|but|i|have|had|get|can|do|spend|give|only|just|sirf|bas|about|manage|find|hi|mere paas|max|at most) )*
    (?:1|2|one|two|an|ek) ?(?:h|hr|hrs|hours?|ghanta|ghante)(?: (?:only|hi|max|hai|milta|milega|available|free|though))*[.! ]*
""")
"""So few hours that nobody means them of a whole week, where it is not said of what."""
_FEWEST = 3
"""Words of a clause that asks something, at least."""
_IT_TAKES = regex(
    r"\b(?:make|set|change|put|call|raise|take|give|say|reckon|count)\b.{0,10}\b(?:it|that|this)\b.{0,12}?\b(\d{1,3})\b"
)
_WORKS = 12
"""Hours a week, at most, that "make it 10" may be after a step was spoken of."""
_A_DAY = 2
"""Hours, at most, of which nobody means so few in a whole week."""
_DAYS = 7
_WEEKS = {"h": 0.0, "g": 0.0, "w": 1.0, "m": 52 / 12}
_PLACES = compiled(r"""
    (?P<last>last|later|baad|end\b|back|bottom|aakhir|down)|(?P<number>\d{1,2})
""")


class Order(NamedTuple):
    """One thing that is wanted of a plan."""

    kind: Kind
    titles: tuple[str, ...] = ()
    """Of the steps that it is about."""
    amount: float = 0
    """Hours; months; by which to multiply."""
    where: str = ""
    """Where steps are to go, as `arranging.moved` has it; for a span, its time."""
    other: str = ""
    """Title of the step before or after which; what is wanted that the plan does not have."""


class Orders(NamedTuple):
    """What a message wants of a plan."""

    wanted: tuple[Order, ...] = ()
    rest: tuple[str, ...] = ()
    """The clauses that want or ask something else."""
    tells: str = ""
    """What of the message may be told of the person: all but the hours and times of the orders."""
    supposed: bool = False
    """Whether it only asks what would be: "what if I drop SQL?"."""

    def __bool__(self) -> bool:
        return bool(self.wanted)


def orders(utterance: str, plan: Plan, spoken_of: str = "", *, shown: bool) -> Orders:
    """What a message wants of a plan, of which the step `spoken_of` was spoken of last, and the plan itself if `shown`."""
    if wants_gentler(utterance):
        return Orders()
    wanted: list[Order] = []
    begun, supposed = only_begun(utterance), False
    rest: list[str] = []
    tells: list[str] = []
    named = (spoken_of,) if spoken_of else ()
    span = ""
    for sentence in sentences(utterance):
        marked = mentioned(normalize(sentence).strip(), plan)
        supposed = supposed or _SUPPOSES.match(marked) is not None
        questions = marked.rstrip().endswith("?") and not supposed
        for clause in filter(None, (part.strip() for part in _CLAUSES.split(marked))):
            clause = _SUPPOSES.sub("", clause).rstrip("? ") if supposed else clause
            heard = _Clause(
                clause, plan, named, wanted[-1] if wanted else None, span, shown=shown, questions=questions, begun=begun
            )
            found = heard.orders()
            wanted += found
            named = at(clause, plan) or named
            span = heard.span or span
            asks = heard.asks and len(clause.split()) >= _FEWEST and not _TAGS.fullmatch(clause)
            if not found and (asks or requests.parse(clause)):
                rest.append(sentence)
            if not any(
                order.kind in _OF_TIME or (order.kind == "hours" and not time_frames.of_a_week(clause))
                for order in found
            ):
                tells.append(clause)
    told = " , ".join(tells) if any(order.kind in {*_OF_TIME, "hours"} for order in wanted) else utterance
    return Orders(tuple(wanted), tuple(dict.fromkeys(rest)), _plain(told, plan), supposed)


_OF_TIME = frozenset({"size", "more", "factor", "span"})
"""Kinds whose figures are none of the person's hours a week."""


def _plain(marked: str, plan: Plan) -> str:
    """A text with the titles of steps in place of their marks."""
    return regex(AT).sub(lambda found: plan.milestones[int(found[0][1:])].title, marked)


class _Clause:
    """A clause of a message, as an order."""

    def __init__(
        self,
        said: str,
        plan: Plan,
        named: tuple[str, ...],
        before: Order | None,
        span: str,
        *,
        shown: bool,
        questions: bool,
        begun: bool,
    ) -> None:
        polite = patterns.POLITE.match(said)
        self.said = said[polite.end() :] if polite else said
        self.plan = plan
        self.titles = at(said, plan)
        self.pointed = () if self.titles or not _IT.search(said) else named
        self.named = named
        self.before = before
        self.shown = shown
        self.begun = begun
        self.asks = not (polite and self.said) and (questions or (is_question(said) and not patterns.DONE.match(said)))
        found = patterns.SPAN.search(said)
        self.span = found[0] if found and not self.titles else ""
        """The time that it names for which something holds."""
        self.during = span
        """The time that was named before it."""

    def orders(self) -> list[Order]:
        """The orders that it is; none where it asks, or tells something else."""
        if self.asks:
            return [found] if (found := self._fit_asked()) else []
        for read in (
            self._span,
            self._done,
            self._size,
            self._swap,
            self._move,
            self._material,
            self._resized,
            self._hours,
            self._fit,
            self._like_before,
        ):
            if found := read():
                return [found]
        return []

    def _span(self) -> Order | None:
        """Other hours for a while."""
        if self.titles or (self.before and self.before.kind == "span"):
            return None
        hours = time_frames.hours_of(self.said) or (
            hours_asked(self.said) if changes_hours(self.said, shown=True) else 0
        )
        if self.span and (hours or time_frames.LESS.search(self.said)):
            return Order("span", (), self._a_week(hours), self.span)
        if self.during and ((hours and not _SETS.search(self.said)) or time_frames.LESS.search(self.said)):
            return Order("span", (), self._a_week(hours), self.during)
        return None

    def _a_week(self, hours: int) -> int:
        """Hours of which it is not said whether they are of a day, a week."""
        a_day = 0 < hours <= _A_DAY and self.plan.hours >= _DAYS and not time_frames.of_a_week(self.said)
        return hours * _DAYS if a_day else hours

    def _done(self) -> Order | None:
        titles = self.titles or (self.pointed if self.shown else ())
        if titles and patterns.HALF_DONE.search(self.said):
            return Order("half_done", titles[:1])
        if self.titles and not self.begun and patterns.DONE.search(self.said) and not _NOT_DONE.search(self.said):
            return Order("done", self.titles)
        return None

    def _material(self) -> Order | None:
        """Something else to learn with."""
        found = patterns.MATERIAL.search(self.said)
        other = _foreign(next(filter(None, found.groups()))) if found else ""
        if other and self.titles and not patterns.AMOUNT.search(self.said):
            return Order("material", self.titles[:1], other=other)
        other = _foreign(self.said)
        if other and not self.titles and (self.shown or _OF_PLAN.search(self.said)) and patterns.ADDS.search(self.said):
            return Order("material", (), other=other)
        return None

    def _size(self) -> Order | None:
        """The hours of steps."""
        if patterns.DOUBTS.search(self.said):
            return None
        titles = self.titles or self.pointed
        more, less, factor = (found.search(self.said) for found in (patterns.MORE, patterns.LESS, patterns.FACTOR))
        if titles and (more or less):
            found = more or less
            hours = number(next(filter(None, found.groups())))
            return Order("more", titles, hours if more else -hours)
        amount = patterns.AMOUNT.search(self.said)
        if self.titles and amount and not time_frames.of_a_week(self.said):
            return Order("size", self.titles, self._hours_of(amount["n"], amount["unit"]))
        if self.titles and factor and not _STATES.search(self.said) and not patterns.DONE.search(self.said):
            return Order("factor", self.titles, 2 if factor["double"] else 3 if factor["triple"] else 0.5)
        if self.titles and patterns.WISHES.search(self.said):
            return Order("which_size", self.titles)
        bare = _IT_TAKES.search(self.said)
        if bare and self.named and self.shown and not self.titles and int(bare[1]) > max(_WORKS, self.plan.hours * 2):
            return Order("size", self.named[:1], int(bare[1])) if not time_frames.of_a_week(self.said) else None
        return None

    def _hours_of(self, text: str, unit: str) -> float:
        weeks = _WEEKS[unit[0]] * self.plan.hours if unit != "mahine" else 52 / 12 * self.plan.hours
        count = float(text) if text.isdecimal() else time_frames.worded(text)
        return count * weeks if weeks else count

    def _swap(self) -> Order | None:
        found = patterns.SWAPS.search(self.said.replace("+", " and "))
        if not found:
            return None
        one, other = at(found[1], self.plan), at(found[2], self.plan)
        return Order("swap", (*one, *other))

    def _move(self) -> Order | None:
        found = patterns.MOVES.search(self.said)
        if not found or patterns.OUT.search(self.said):
            return None
        named = found.groupdict()
        titles = next(at(text, self.plan) for key, text in named.items() if key.startswith("a") and text)
        other = next((at(text, self.plan) for key, text in named.items() if key.startswith("b") and text), ())
        said = next((text for key, text in named.items() if key.startswith(("rel", "to")) and text), "first")
        if other:
            return Order(
                "move", titles, where="after" if _PLACES.search(said) or "after" in said else "before", other=other[0]
            )
        where = _where(said)
        return Order("move", titles, where=where)

    def _resized(self) -> Order | None:
        """Steps out of the plan, or back in."""
        titles = self.titles or self.pointed
        if titles and patterns.NOT_OUT.search(self.said):
            return Order("keep", titles)
        if titles and patterns.BACK.search(self.said) and not _DENIES.search(self.said):
            return Order("back", titles)
        if patterns.OUT.search(self.said) and (titles or (parts := self._parts())):
            return Order("out", self._but(titles)) if titles else Order("part", parts[0], other=parts[1])
        if self.titles and patterns.KEEPS.search(self.said) and not _WHOLE.search(self.said):
            return Order("keep", self.titles)
        if patterns.KNOWS.search(self.said) and not self.titles and (parts := self._parts()):
            return Order("part", parts[0], 2 if len(parts[1].split(", ")) > 1 else 1, other=parts[1])
        return None

    def _but(self, titles: Sequence[str]) -> tuple[str, ...]:
        """The titles; where all but these are spoken of, the others."""
        if not regex(r"\b(?:all|everything|everything else|anything) (?:but|except|other than|besides)\b").search(
            self.said
        ):
            return tuple(titles)
        return tuple(step.title for step in self.plan.steps if step.title not in titles and not step.done)

    def _parts(self) -> tuple[tuple[str, ...], str] | None:
        """The title of a step that teaches what is named among other things, and what of it is named."""
        spoken = f" {' '.join(words(self.said))} "
        for item in self.plan.shown:
            found = [name for name in item.covers if f" {' '.join(words(name))} " in spoken]
            if found:
                return (item.title,), ", ".join(found)
        return None

    def _hours(self) -> Order | None:
        """Other hours in every week."""
        if self.titles:
            return None
        rest = self.before and self.before.kind == "span" and patterns.REST.search(self.said)
        sets = changes_hours(self.said, shown=self.shown) or _SETS.search(self.said) or rest
        hours = hours_named(self.said) or (hours_asked(self.said) if changes_hours(self.said, shown=self.shown) else 0)
        few = _FEW_HOURS.fullmatch(self.said)
        if few and self.shown and self.plan.hours >= _DAYS and not time_frames.of_a_week(self.said):
            return Order("hours", (), time_frames.hours_of(self.said) * _DAYS, where="day")
        return Order("hours", (), hours) if sets and hours else None

    def _fit(self) -> Order | None:
        """A time that the plan is to fit into."""
        if self.titles or self.span or hours_named(self.said):
            return None
        months, by = time_frames.wished(self.said, self.plan)
        bare = time_frames.BARE.fullmatch(self.said)
        if months and (bare or (patterns.FITS.search(self.said) and (self.shown or "plan" in self.said))):
            return Order("fit", (), months, where=by)
        if self.shown and time_frames.MAKE_FIT.fullmatch(self.said):
            return Order("fit")
        return None

    def _fit_asked(self) -> Order | None:
        """A time within which it is asked whether the plan can be done."""
        months, by = time_frames.wished(self.said, self.plan)
        if not months or not self.shown or self.titles or not patterns.CAN_FIT.search(self.said):
            return None
        return Order("fit", (), months, where=by)

    def _like_before(self) -> Order | None:
        """What only names steps, after an order: "drop project 2, deep learning"."""
        if not self.before or not self.titles or not _BARE.fullmatch(self.said):
            return None
        if self.before.kind in {"out", "back", "keep", "done"}:
            return Order(self.before.kind, self.titles)
        return None


def _where(said: str) -> str:
    if found := regex(r"\d+").search(said):
        return found[0]
    for name, says in (
        ("last", r"last|end|back|bottom|baad|aakhir"),
        ("earlier", r"earlier|sooner|up"),
        ("later", r"later|down"),
        ("2", "second"),
        ("3", "third"),
    ):
        if regex(rf"\b(?:{says})\b").search(said):
            return name
    return "first"


_COMMON = frozenset(
    """
    add use using take taking do doing try follow prefer with replace include swap want instead place rather via by from
    plan step steps khan ko me mein main se bhi karo kar kardo kr do de dena daal dal jod please pls plz also would like
    back again away little yes no into out something anything else easier longer first last end start next earlier later before after beginning top bottom ten twelve fifteen twenty
    thirty forty fifty instead half double full whole pura first second third wapas
    course courses material resource resources book books video videos time hours hour free paid own my put wala wali hai
    """.split()
) - {"khan"}


def _foreign(said: str) -> str:
    """What a clause names beside steps and common words, which the plan does not know; empty for nothing."""
    left = [word for word in words(regex(AT).sub(" ", said)) if not is_function_word(word) and word not in _COMMON]
    known = [word for word in left if not word.isdecimal() and len(word) > 1]
    return " ".join(known) if 0 < len(known) <= 4 else ""
