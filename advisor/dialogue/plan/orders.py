"""Orders: what a message wants changed in a plan, clause by clause."""

from __future__ import annotations

from itertools import zip_longest
from re import Match
from typing import NamedTuple

from ...patterns import regex
from ...text import normalize, sentences
from ..follow_ups.leaving import INTENDS
from ..guidance import requests
from ..patterns import compiled
from ..person.amount_patterns import WORDED, in_figures
from ..questions.pieces import is_question
from . import correcting, dates_said, done_orders, pause_orders, pause_settling, step_orders, time_frames, time_orders
from . import order_patterns as patterns
from .clauses import Clause, Order
from .later_orders import fit
from .months_said import months_joined
from .moods import doubts_figures, is_quoted, of_others, was_never_asked
from .plan import Plan
from .reasons import without_reasons
from .rewording import in_order
from .step_mentions import AT, at, mentioned, unmarked
from .step_questions import PLAN, holds_figures, wants_gentler
from .ticking import only_begun

__all__ = ["Order", "Orders", "orders"]

_CLAUSES = compiled(r"""
    \s*[,;:]\s*(?:(?:and|but|so|then|also|aur)\s+)*|\s+-+\s+|\s+(?:and|but|so|then|also|plus|aur|because
    |(?<!years )(?<!year )(?<!ages )(?<!time )(?<!while )(?<!long )since(?!\s+(?:\d|an?\b|one\b|two\b|three\b
    |four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b))|as\ i)\s+(?:then\s+|also\s+)?
    |(?:(?<=\bh)|(?<=\bhr)|(?<=\bhrs))\.\s+(?=[a-z])
""")
_DENIED = regex(r"(?:no|nope|nah|not|never)\b(?! problem)")
"""How a sentence begins that answers the question before it with no: "Both projects out? No."."""
_LEARNT = regex(
    r"\b(?:know|knew|fluent|proficient|experienced?|taught|teach|used?|using|worked|coded|written|coding|done"
    r"|i(?:'m| am) an?)\b"
)
"""What tells of a skill, so that a time alone is how long that was learnt: "Fluent. Eight years."."""
_ONE_OF_THESE = regex(r"\b(?:the )?(first|second|third|last|other|latter|former) one\b(?! (?:in|of)\b)")
_PLACES = {"first": 0, "former": 0, "second": 1, "third": 2}
_FORGOT = compiled(r"""
    \byou (?:have )?(?:forgot|forgotten|ignored|missed|overlooked|did(?:n'?t| not) (?:see|count|consider|note))
    (?: that| about)?(?= my | i (?:know|have|can|teach) )
""")
_COLON = regex(rf"({AT}): (?=(?:cut|set|reduce|make|put|raise|lower|shorten|extend|trim|change)\b)")
_LIKE = regex(r",(?= (?:like|such as|say|for example|maybe|perhaps),? @)")
"""What stands between what somebody would do to a step and its name: "skip something, like @3"."""
_THEN_FOR = regex(r" then(?= for @)|(?<=from then) on(?:wards?)?\b")
_TAGS = regex(
    r"(?:yes or no|please|right|ok|okay|or not|no|na|haan ya na|yes|all|then|is it|isn't it|realistic\w*)[ ?!.]*"
)
_SUPPOSES = compiled(r"""
    ^(?:(?:and|so|ok|but|then|hmm?) )*(?:what (?:if|about if|happens if|would happen if)|suppos(?:e|ing)|imagine
    |assum(?:e|ing)|say|(?:if|agar)(?= (?:i|we|one) .*(?:\?|\bhow (?:many|much|long|soon)\b))
    |how (?:long|many (?:weeks|hours|months)|much time)\b.{0,40}?(?:\bif|(?=\bwithout)))\s*(?:i|we|you|one)?\b
""")
"""How it begins that somebody asks what would be."""
_NOW = {
    "left": "leave",
    "dropped": "drop",
    "skipped": "skip",
    "removed": "remove",
    "deleted": "delete",
    "moved": "move",
    "swapped": "swap",
    "took": "take",
    "did": "do",
    "had": "have",
}
_ONCE = regex(rf"\b(?:{'|'.join(_NOW)})\b")
"""What is supposed, in the form of the past: "what if I dropped SQL?"."""
_SUMS = compiled(r"""
    (?:(?:and|so|then|now|ok) )*(?:how (?:long|many (?:weeks|hours|months)|much (?:time|is it|is left|longer))
    |(?:in )?total
    |what (?:is the total|does (?:it|that|this) (?:come to|amount to|add up to|mean|do|change)\b)
    |how does (?:it|that|this) change|does (?:it|that|this) (?:change|help|matter|save)
    |when (?:am|will|would) i (?:be )?(?:done|finish\w*|through)|what(?:'?s| is| s) the (?:end|finish) date
    |what (?:do|must|should|can|would|could) i (?:have to |need to )?(?:change|drop|cut|do|leave out|skip|give up)
    |kitn\w+ (?:time|hafte|ghante|mahine))\b.{0,30}
""")
"""What asks how long it takes then."""
_GOES_ON = regex(r"(?:or|whether|to)\b")
"""How a clause begins that goes on with the question before it: "would you …, or learn Python first"."""
_FEWEST = 3
"""Words of a clause that asks something, at least."""
_OF_TIME = frozenset({"size", "more", "factor", "span", "off", "free"})
"""Kinds whose figures are none of the person's hours a week."""
_LAST_COUNTS = ("hours", "fit")
"""Kinds of which the last of a message counts: "8 hours a week, or say 9"."""
_ONLY_ASK = frozenset({"out_asked", "back_asked", "fit_asked"})
"""Kinds of what only asks."""
_READ = (
    time_orders.freed,
    time_orders.dates,
    pause_orders.span,
    done_orders.done,
    time_orders.whole,
    time_orders.size,
    step_orders.of_steps,
    time_orders.hours,
    fit,
    step_orders.like_before,
)
"""What a clause is read as: the first of these that it is."""
_ASKED = (time_orders.dates, time_orders.hours, time_orders.fit_asked, correcting.may_go, correcting.may_come)
"""The same of one that asks."""


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


def orders(utterance: str, plan: Plan, spoken_of: tuple[str, ...] = (), *, shown: bool) -> Orders:
    """What a message wants of a plan; `spoken_of`: the steps that were spoken of last; `shown`: so was the plan."""
    said = normalize(utterance)
    if wants_gentler(utterance) or holds_figures(said, plan) or ("?" in said and pause_settling.asks_of_off(said, 0)):
        return Orders()
    wanted: list[Order] = []
    begun, supposed, span, told_all = only_begun(utterance), False, "", True
    rest, tells = list[str](), list[str]()
    named = spoken_of
    denied: Order | None = None
    texts = sentences(WORDED.sub(in_figures, time_frames.with_unit(utterance)))
    for sentence, following in zip_longest(texts, texts[1:], fillvalue=""):
        begin, rest_said, if_so = dates_said.start(normalize(sentence).strip(), time_frames.today())
        if begin and not (if_so or sentence.endswith("?")):
            wanted, told_all = [*wanted, Order("start", where=begin.isoformat())], False
            wanted += [Order("free")] * ("not" in sentence and "not" not in rest_said)
        missed = dates_said.missed(normalize(sentence)) > 0
        marked = mentioned(_FORGOT.sub("leave out", time_frames.in_months(months_joined(rest_said))), plan)
        marked = patterns.SIZED.sub(r"\g<step> \g<size>", marked)
        marked = in_order(marked, plan) if shown or PLAN.search(marked) else marked
        marked = _LIKE.sub("", _COLON.sub(r"\1 ", _THEN_FOR.sub("", marked)))
        if len(named) > 1:
            marked = _with_one_of(named, marked, plan)
        if sentence.endswith("?") and _DENIED.match(normalize(following)):
            asked = Clause.of(marked.rstrip("? "), plan, named, None, "", shown=shown, questions=False, begun=begun)
            denied, named = next(iter(_found(asked)), None), asked.titles or named
            continue
        supposed = supposed or _SUPPOSES.match(marked) is not None
        clauses = [part.strip() for part in _CLAUSES.split(marked) if part.strip()]
        end, goes_on = 0, False
        for place, clause in enumerate(clauses, 1):
            end = marked.index(clause, end) + len(clause)
            others = of_others(marked[:end])
            # A question mark is of the last clause but for tags; the others ask by their words.
            is_last = all(map(_TAGS.fullmatch, clauses[place:]))
            questions = marked.rstrip().endswith("?") and not supposed and is_last
            questions = questions or (goes_on and _GOES_ON.match(clause) is not None)
            if supposed:
                said = _SUPPOSES.sub("", clause).rstrip("? ")
                clause = _ONCE.sub(lambda found: _NOW[found[0]], said)
            lead = wanted[-1] if wanted else denied
            if done_orders.marks_it(clause, lead):
                continue
            heard = Clause.of(clause, plan, named, lead, span, shown=shown, questions=questions, begun=begun)
            goes_on = heard.asks
            found = [] if others or was_never_asked(clause) else _found(heard)
            if is_quoted(marked[:end]) or doubts_figures(normalize(utterance)):
                found = [order for order in found if not order.amount and order.kind != "move"]
            unmeant = {"move"} if INTENDS.search(marked[:end]) and not patterns.POLITE.match(clause) else set()
            unmeant |= {"fit", "fit_asked", "out"} if missed else set()
            learnt = _LEARNT.search(normalize(utterance)) and time_frames.ALONE.fullmatch(clause)
            found = [order for order in found if order.kind not in unmeant | ({"fit"} if learnt else set())]
            wanted = [*dict.fromkeys(_joined(wanted, found))]
            named = at(clause, plan) or named
            span = heard.span or span
            asks = heard.asks and len(clause.split()) >= _FEWEST and not _TAGS.fullmatch(clause)
            asks = asks and not correcting.leads_to_it(clause, clauses[place:])
            # "Can I skip the maths, since I had it at school?"
            asks = asks and (is_question(clause.rstrip("? ")) or not (wanted and wanted[-1].kind in _ONLY_ASK))
            fits = wanted and wanted[-1].kind in {"fit", "fit_asked"} and patterns.CAN_FIT.search(clause)
            aims = time_orders.is_aim(marked[: -len(clause)])
            if fits and asks and wanted[-1].kind == "fit" and wanted[-1].amount and not aims:
                # "My degree ends in 2 years, will it all be done by then?" wants nothing.
                wanted[-1] = wanted[-1]._replace(kind="fit_asked")
            if asks and wanted and (fits or _SUMS.fullmatch(clause)):
                continue  # The reply to the orders says so: "leave out SQL. How long then?"
            if not found and (asks or requests.parse(clause) or (missed and "how" in clause.split())):
                rest.append(sentence)
            if not (supposed and found) and not any(_is_of_the_plan(order, clause) for order in found):
                tells.append(clause)
            told_all = told_all and tells[-1:] == [clause]
    wanted = pause_settling.settled(wanted, utterance)
    for kind in _LAST_COUNTS:
        last = next((order for order in reversed(wanted) if order.kind == kind and order.amount), None)
        wanted = [order for order in wanted if order.kind != kind or order is last or not order.amount]
    out = {title for order in wanted if order.kind == "out" for title in order.titles}
    if out or supposed:
        # "I don't want SQL, may I drop it?" wants it out; "I did a minor in maths, so skip that" wants none of it.
        wanted = [order for order in wanted if order.kind != "out_asked"]
        wanted = [order for order in wanted if order.kind not in {"half_done", "factor"} or not {*order.titles} <= out]
    wanted = done_orders.open_again(without_reasons(wanted, utterance), utterance, plan)
    if any(order.kind == "span" and not order.amount for order in wanted):
        # "Two weeks skiing in January, nothing then": what one clause leaves open another tells.
        off = pause_orders.told(normalize(utterance), plan)
        wanted = [off if off and order.kind == "span" else order for order in wanted]
    told = utterance if told_all else " , ".join(tells)
    return Orders(tuple(wanted), tuple(dict.fromkeys(rest)), unmarked(told, plan), supposed)


def _with_one_of(titles: tuple[str, ...], marked: str, plan: Plan) -> str:
    """A text with the mark of one of some steps that were named: of both projects "the second one"."""
    all_titles = [item.title for item in plan.milestones]

    def mark(found: Match[str]) -> str:
        place = _PLACES.get(found[1], len(titles) - 1)
        return f"@{all_titles.index(titles[place])}" if place < len(titles) else found[0]

    return _ONE_OF_THESE.sub(mark, marked)


def _is_of_the_plan(order: Order, clause: str) -> bool:
    """Whether what an order says tells nothing of the person: hours of a step, "no deep learning"."""
    if order.kind == "hours":
        return not time_frames.of_a_week(clause)
    return order.kind in _OF_TIME or clause.startswith({"out": "no ", "fit": "make it "}.get(order.kind, "?"))


def _joined(wanted: list[Order], found: list[Order]) -> list[Order]:
    """Orders with another, which may be about more of the same step: "I know Docker, Kubernetes"."""
    if wanted and found and wanted[-1].kind == "span" and found[0].other == wanted[-1].where:
        return [*wanted[:-1], *found]  # "No study in my exams, 3 weeks."
    if not (wanted and found and wanted[-1].kind == found[0].kind == "part" and wanted[-1].titles == found[0].titles):
        return [*wanted, *found]
    before, more = wanted[-1], found[0]
    return [*wanted[:-1], before._replace(amount=before.amount + more.amount, other=f"{before.other}, {more.other}")]


def _found(clause: Clause) -> list[Order]:
    """The order that a clause is, if any; what asks may only ask whether the plan fits a time, or a step may go."""
    reads = _ASKED if clause.asks else _READ
    found = next(filter(None, (read(clause) for read in reads)), None)
    return [found] if found else []
