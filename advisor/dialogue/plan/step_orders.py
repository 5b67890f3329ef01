"""Orders about steps: they are out, back or elsewhere, or are to be learnt with something else."""

from __future__ import annotations

from collections.abc import Sequence

from ...patterns import regex
from ...text import is_function_word, words
from ..follow_ups.leaving import INTENDS
from ..patterns import compiled, says
from . import order_patterns as patterns
from . import plan_reader
from .clauses import Clause, Order
from .dates_said import deadline
from .step_mentions import AT, LIST, at
from .step_questions import PLAN
from .time_frames import today

__all__ = ["like_before", "of_steps", "swaps_both"]

_BARE = regex(rf"(?:(?:and|or|also|only|just|the|then|please|pls|too|as well|bhi|{LIST}) ?)+[.! ]*")
_DENIES = regex(r"\b(?:not|don'?t|never|no|nahi+n?|nhi)\b")
_WHOLE = regex(r"\b(?:pu+ra|poora|full|whole|entirely|half)\b")
_TICK, _ELSEWHERE = regex(r"\bticks?\b"), 0.8
_BEFORE_OR_AFTER = regex(
    rf"(?:(?:right|just|only|directly|so|please) )*(before|after|behind|ahead of) {LIST}(?: (?:please|pls|then))*[.! ]*"
)
"""Where a step goes of which it was said that it is to move: "projects earlier, before the zoomcamp"."""
swaps_both = says(r"\b(?:swap|switch|exchange|interchange|reverse)\b.{0,12}\b(?:them|these|those|the two|both|that)\b")
"""Whether an utterance wants two things swapped that were named before it: "swap them"."""
_SWAPS_WITH = regex(
    r"\b(?:swap|switch|exchange|interchange|trade)\w*"
    r"(?: (?:it|that|this|that one|places?|around|then))* (?:with|and|for) "
)
_STAYS = regex(rf"(?<=.)\b(?:than|instead of|not|but keep|and keep|keep)(?: the)? ({LIST})")
"""What stays in the plan beside what is to go: "drop the maths rather than ML engineering"."""
_STAYS_IN = compiled(r"""
    (?:(?:please|pls|but|so|no|just|and|then)[, ]+)*(?:do not|don'?t|dont|never)
    [ ](?:skip|drop|remove|delete|take|leave|throw|cut)(?: (?:it|that|this|(?:the|that|this) step))?(?: out| away)?
    (?: (?:please|pls|plz|yet|now|then|from (?:the|my) plan))*[.! ]*
    |(?:(?:please|pls|but|so|no|just|and|then|ok|okay|i'?ll|i will|let'?s)[, ]+)*
    (?:keep (?:it|that|this|them|these|those)(?: (?:step|one)s?)?(?: (?:in|there))?|leave (?:it|that|this) (?:in|there))
    (?: (?:please|pls|plz|yet|now|then|from (?:the|my) plan))*[.! ]*
""")
"""That what was named before is to stay: "only a little Git, don't remove it"."""
_PAIR, _MOST_NAMED = 2, 3
"""Steps that are swapped; words of a clause that only names more of the same, at most."""
_IT_GOES = compiled(r"""
    \b((?:move|put|shift|bring|pull|push|place|schedule|have|do|add|keep) (?:it|that|this|that one|this one)|move|shift
    |put|(?:it|that|this)(?: step| one)? (?:can |could |should )?(?:go|come|move|be (?:moved|put)))
    (?=\ (?:(?:right|directly|straight|just|up|down|back)\ )*(?:to|at|as|after|before|ahead of|behind|in front of
    |first|last|earlier|later|up|down)\b)
""")
"""How a step that was named before is to go elsewhere."""
_THERE = regex(
    r"\b(?:put|move|have|place|bring|get) (?:it|that|this|that one|the first one) (before|after|behind|ahead|in front)"
    r"(?: (?:of )?(?:it|that|the other(?: one)?))?[.! ]*$"
)
"""That the first of two steps that were named goes before or after the other."""
_RIGHT_AFTER = regex(
    rf"(?:then )?{LIST} (?:(?:comes|goes|should come|should go) )?(?:(?:right|directly|straight|just|immediately) )?"
    r"(?:after|behind)(?: (?:that|it|this))?[.! ]*"
)
"""That a step goes behind the one named before it: "Python 50 hours, SQL right after"."""
_AFTER = regex(r"after|follows?|behind|later|below|following|baad")
_COMMON = frozenset(
    """
    add use using take taking do doing try follow prefer with replace include swap want instead place rather via by from
    plan step steps khan ko me mein main se bhi karo kar kardo kr de dena daal dal jod please pls plz also would like
    back again away little yes no into out something anything else easier longer first last end start next earlier later
    before after beginning top bottom ten twelve fifteen twenty thirty forty fifty half double full whole pura second
    third wapas course courses material resource resources book books video videos time hours hour free paid own my put
    wala wali hai list roadmap schedule path curriculum kindly sir madam today tomorrow tonight now monday baar once
    """.split()
) - {"khan"}


def of_steps(clause: Clause) -> Order | None:
    """The order about steps that a clause is; None where it is none."""
    return _swap(clause) or _move(clause) or _material(clause) or _resized(clause)


def _swap(clause: Clause) -> Order | None:
    found = patterns.SWAPS.search(clause.said.replace("+", " and "))
    if not found:
        both = not clause.titles and len(clause.named) == _PAIR and swaps_both(clause.said)
        if clause.named and len(clause.titles) == 1 and _SWAPS_WITH.search(clause.said):
            return Order("swap", (clause.named[-1], *clause.titles))
        return Order("swap", clause.named) if both else None
    one, other = at(found[2], clause.plan), at(found[4], clause.plan)
    if (found[1] == "replac" or " for " in found[3]) and not {*other} & {*clause.plan.absent}:
        return Order("out", one)  # What stands in its place is a step of the plan already.
    return Order("swap", (*one, *other))


def _move(clause: Clause) -> Order | None:
    if (there := _THERE.search(clause.said)) and len(clause.named) > 1 and not clause.titles:
        where = "after" if _AFTER.search(there[1]) else "before"
        return Order("move", clause.named[:1], where=where, other=clause.named[1])
    beside = clause.titles and clause.named and clause.named[-1] not in clause.titles
    if beside and _RIGHT_AFTER.fullmatch(clause.said):
        return Order("move", clause.titles, where="after", other=clause.named[-1])
    found = patterns.MOVES.search(_with_what_goes(clause))
    if not found or any(other.search(clause.said) for other in (patterns.OUT, patterns.KNOWS, INTENDS)):
        return None
    named = found.groupdict()
    titles = next(at(text, clause.plan) for key, text in named.items() if key.startswith("a") and text)
    other = next((at(text, clause.plan) for key, text in named.items() if key.startswith("b") and text), ())
    said = next((text for key, text in named.items() if key.startswith(("rel", "to")) and text), "first")
    if other:
        before = not _AFTER.search(said)
        return Order(
            "move", titles, where="before" if before else "after", other=_nearest(clause, other, before=before)
        )
    return Order("move", titles, where=_where(said))


def _with_what_goes(clause: Clause) -> str:
    """A clause with the mark of the step named before where it only says where that goes: "put it after @2"."""
    if not clause.named or not clause.shown or patterns.AMOUNT.search(clause.said):
        return clause.said
    titles = [item.title for item in clause.plan.milestones]
    marks = "+".join(f"@{titles.index(title)}" for title in clause.named)
    return _IT_GOES.sub(rf"\1 {marks}", clause.said, count=1)


def _nearest(clause: Clause, titles: Sequence[str], *, before: bool) -> str:
    """Of some steps the first, before which something is to come, or else the last."""
    order = [item.title for item in clause.plan.milestones]
    return (min if before else max)(titles, key=order.index)


def _material(clause: Clause) -> Order | None:
    """Something else to learn with."""
    of_time = deadline(clause.said, today()) or patterns.TIME.search(clause.said)
    if _TICK.search(clause.said) or (of_time and not clause.titles):
        return None
    if plan_reader.likely(clause.said, clause.plan).elsewhere >= _ELSEWHERE:
        return None
    found = None if of_time or patterns.KNOWS.search(clause.said) else patterns.MATERIAL.search(clause.said)
    other = _foreign(next(filter(None, found.groups()))) if found else ""
    if other and clause.titles and not patterns.AMOUNT.search(clause.said):
        return Order("material", clause.titles[:1], other=other)
    other = _foreign(clause.said)
    if other and not clause.titles and (clause.shown or PLAN.search(clause.said)) and patterns.ADDS.search(clause.said):
        return Order("material", (), other=other)
    return None


def _resized(clause: Clause) -> Order | None:
    """Steps out of the plan, or back in."""
    if _TICK.search(clause.said):
        return None
    titles = clause.titles or clause.pointed or (clause.named if _STAYS_IN.fullmatch(clause.said) else ())
    if titles and (patterns.NOT_OUT.search(clause.said) or _STAYS_IN.fullmatch(clause.said)):
        return Order("keep", titles)
    if titles and patterns.BACK.search(clause.said) and not _DENIES.search(clause.said):
        return Order("back", titles)
    if patterns.MISSING.search(clause.said) and all(title in clause.plan.absent for title in clause.titles):
        return Order("back", clause.titles)
    parts = _parts(clause)
    if clause.titles and not (parts and parts[0] == clause.titles):
        parts = None
    if clause.titles and not patterns.OUT.search(clause.said) and patterns.ALL_BUT.match(clause.said):
        return Order("out", clause.titles)
    if patterns.OUT.search(clause.said) and titles and not parts:
        return Order("out", _but(clause, titles))
    if patterns.OUT.search(clause.said) and parts:
        return Order("part", parts[0], other=parts[1])
    if clause.titles and patterns.KEEPS.search(clause.said) and not _WHOLE.search(clause.said):
        return Order("keep", clause.titles)
    if patterns.KNOWS.search(clause.said) and parts:
        return Order("part", parts[0], len(parts[1].split(", ")), other=parts[1])
    return None


def _but(clause: Clause, titles: Sequence[str]) -> tuple[str, ...]:
    """The titles but those that are to stay; where all but these are spoken of, the others."""
    if not regex(r"\b(?:all|everything|everything else|anything) (?:but|except|other than|besides)\b").search(
        clause.said
    ):
        stays = [title for found in _STAYS.finditer(clause.said) for title in at(found[1], clause.plan)]
        return tuple(title for title in titles if title not in stays) or tuple(titles)
    return tuple(step.title for step in clause.plan.steps if step.title not in titles and not step.done)


def _parts(clause: Clause) -> tuple[tuple[str, ...], str] | None:
    """The title of a step that teaches what is named among other things, and what of it is named."""
    spoken = f" {' '.join(words(clause.said))} "
    for item in clause.plan.shown:
        found = [name for name in item.covers if f" {' '.join(words(name))} " in spoken]
        if found:
            return (item.title,), ", ".join(found)
    return None


def like_before(clause: Clause) -> Order | None:
    """What only names steps, after an order: "drop project 2, deep learning"."""
    of_a_part = clause.before is not None and clause.before.kind == "part"
    if clause.before and of_a_part and len(clause.said.split()) <= _MOST_NAMED and (parts := _parts(clause)):
        return Order("part", parts[0], clause.before.amount and 1, other=parts[1])
    where = _BEFORE_OR_AFTER.fullmatch(clause.said)
    if where and clause.before and clause.before.kind in {"move", "back"}:
        before = not _AFTER.search(where[1])
        place = "before" if before else "after"
        return Order("move", clause.before.titles, where=place, other=_nearest(clause, clause.titles, before=before))
    if not clause.before or not clause.titles or not _BARE.fullmatch(clause.said):
        return None
    if of_a_part and not clause.before.amount:
        return Order("out", clause.titles)
    if clause.before.kind in {"out", "back", "keep", "done"}:
        return Order(clause.before.kind, clause.titles)
    if clause.before.kind == "undone" and clause.said.startswith(("only", "just")):
        return Order("done", clause.titles)
    return None


def _where(said: str) -> str:
    if found := regex(r"\d+").search(said):
        return found[0]
    for name, pattern in (
        ("last", r"last|end|back|bottom|baad|aakhir"),
        ("earlier", r"earlier|sooner|up"),
        ("later", r"later|down"),
        ("2", "second"),
        ("3", "third"),
    ):
        if regex(rf"\b(?:{pattern})\b").search(said):
            return name
    return "first"


def _foreign(said: str) -> str:
    """What a clause names beside steps and common words, which the plan does not know; empty for nothing."""
    left = [word for word in words(regex(AT).sub(" ", said)) if not is_function_word(word) and word not in _COMMON]
    known = [word for word in left if not word.isdecimal() and len(word) > 1]
    return " ".join(known) if 0 < len(known) <= 4 else ""
