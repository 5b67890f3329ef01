"""Conceding: somebody says what a figure is not ("that is an average, not a junior"), or asks for numbers there are
none of."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...slots import COUNTRIES
from ...text import as_typed, normalize, sentences, stem, stems, telling_stems, words
from ..acts.act_messages import said_of
from ..forms import pieces
from ..patterns import says
from ..questions.ellipsis_resolution import about_pay
from ..talk import Talk
from . import retort_messages as messages
from .evidence import figures_in, telling

__all__ = ["asks_numbers", "conceded", "objected", "objects", "without_numbers"]

_THAT_IS = regex(
    r"^(?:(?:but|and|well|yes|ok|okay|no|hmm|sure|really|hold on|hang on|wait|look|are you sure|ye|yeh|wo"
    r"|woh)[,?!. ]+)*(?:that|this|it|those|these|they|(?:the|your|that|this) (?:\w+ )?(?:figures?|numbers?|salary|pay"
    r"|average|line|answer|data|course|book|article))(?: is|'s|s| are|'re| was| were)?\b"
)
_NOT = regex(
    r"\b(?:not|isn't|isnt|rather than|nothing (?:about|for|on))\b (?P<lead>(?:(?:for|in|of|about|from|at|on"
    r"|to) )*(?:(?:an?|the|any|my|me as an?) )*)(?P<what>[a-z][\w'/ -]{1,40}?)(?=\s*(?:[,.;!?)]|\b(?:though|really"
    r"|at all|yet|either)\b|\band\b|\bbut\b|\bor\b|$))"
)
_MOST_LACKING, _MOST_WORDS = 3, 3
"""Things that are named as lacking, and words of each, at most."""
_NO_THING = frozenset(
    map(
        stem,
        "true right sure enough evidence proof much lot question good answer statistic asked meant help useful joke"
        " problem surprise reason advice deal bad way relevant case".split(),
    )
)
_OF_FIGURES = regex(r"\b(?:figures?|numbers?|average|mean|median|range|share|per ?cent|\d+)\b|%")
_MONEY = regex(r"[$€£₹]|\bINR\b")
_NEW_TO_IT = frozenset(map(stem, "junior graduate fresher beginner entry starter start starting newcomer".split()))
"""Stems of who begins, each as good as another."""
_NUMBERS = r"(?:numbers?|figures?|statistics?|stats|data|percentages?|surveys?|stud(?:y|ies)|evidence)"
asks_numbers = says(
    rf"\b(?:do you have|have you|you have|(?:do not|don't) have|got|is there|are there|there (?:is|are)|so|any|koi)\b"
    rf".{{0,24}}\b(?:any|no|real|actual|hard|proper|better|some|koi)\b.{{0,16}}\b{_NUMBERS}\b"
    rf"|^(?:so |and |any |real |actual |hard )*(?:no|any|real|actual|hard) {_NUMBERS}\b"
    r"|\b(?:is there|any|(?<!on )what|some) (?:any |real |actual |hard )*(?:evidence|proof)\b"
    rf"|\bwhat (?:are|about) the (?:real|actual|hard) {_NUMBERS}\b"
)
"""Whether numbers are asked for, or said to be missing."""
_NONE = regex(rf"\b(?:no|not any|n't (?:have )?any) (?:real |actual |hard )?{_NUMBERS}\b")
_COUNTS = regex(r"\d\s?%|\b(?:survey|projections?|asked|adverts|average)\b")
"""What tells that something was counted."""
_COUNTED = frozenset(
    map(
        stem,
        "number numbers figure figures statistic statistics stats data percentage survey surveys study studies"
        " evidence proof actual real hard proper bigger better".split(),
    )
)

objects = says(
    r"^(?:(?:but|and|well|yes|ok|hmm|wait),? )*(?:was|is|did|does|had|has|were)(?:n't|nt| not)? (?:she|he"
    r"|they)\b.{3,}(?:too|also|already|though|studying|from|at|in)\b|\b(?:that|this|it|she|he)(?:'s| is|s"
    r"| was)? (?:hardly|barely|scarcely)\b|\b(?:one|a single|some) (?:person|man|woman|guy|girl|author"
    r"|blogger)(?:'?s)? (?:own |personal )?(?:opinion|view|story|experience|word|case)\b"
)
"""Whether a sentence says that what was told is one person's."""


def conceded(talk: Talk, utterance: str) -> Reply | None:
    """You are right, to who says what the latest answer is not for, and what is lacking; None for anything else."""
    entry = talk.latest[0] if talk.latest else None
    if entry is None:
        return None
    for part in sentences(utterance):
        said = normalize(part)
        if not _THAT_IS.match(said):
            continue
        found = [(found["lead"], as_typed(found["what"].strip(), part)) for found in _NOT.finditer(said)]
        # "Not a junior", "not Ohio", "not graduates"; what is not helpful is nothing it could be for.
        named = [what for lead, what in found if lead or what[0].isupper() or what.endswith("s")]
        lacking = [what for what in named if _lacks(entry, what)]
        if lacking and len(lacking) == len(named):
            return _conceding(talk, utterance, entry, said, lacking[:_MOST_LACKING])
    return None


def objected(talk: Talk, utterance: str) -> Reply | None:
    """How little the line told last shows, where it is one person's and that is objected; None for anything else."""
    parts = sentences(utterance)
    if not talk.latest or not any(map(objects, parts)) or any(map(asks_numbers, parts)):
        return None
    told = ((entry, line) for entry in talk.latest for line in pieces(entry) if talk.state.told_only(line))
    entry, line = next(told, (None, ""))
    if entry is None:
        return None
    return talk.on(utterance, [entry], f"{messages.GRANTED}\n\n{said_of(entry, [line])}")


def _lacks(entry: Entry, what: str) -> bool:
    """Whether an answer says nothing of what it is said not to be for."""
    asked = telling_stems(what)
    if not asked or len(what.split()) > _MOST_WORDS or asked & _NO_THING:
        return False
    held = stems(entry.answer)
    return not asked & held and not (asked & _NEW_TO_IT and held & _NEW_TO_IT)


def _conceding(talk: Talk, utterance: str, entry: Entry, said: str, lacking: list[str]) -> Reply:
    """You are right, with the line that is meant and what it does not hold; and why, where a gap tells."""
    shared = telling(said)
    counts = about_pay(entry) or _OF_FIGURES.search(said) is not None
    best = max(
        pieces(entry),
        key=lambda line: (
            counts and _MONEY.search(line) is not None,
            counts and bool(figures_in(line)),
            len(shared & stems(line)),
        ),
    )
    gap = next((gap for what in lacking if (gap := _gap(talk, entry, what))), None)
    text = messages.conceded(entry, best, lacking, gap.answer if gap else messages.NO_SUCH_FIGURE)
    return replace(talk.on(utterance, [entry], text), tentative=False)


def _gap(talk: Talk, entry: Entry, what: str) -> Entry | None:
    """The gap that an answer's question has with something added to it, if one is likely."""
    by_level = talk.knowledge.roles.pay_by_level
    if by_level and about_pay(entry) and telling_stems(what) & _NEW_TO_IT:
        return talk.knowledge[by_level]
    best = talk.advisor.match(f"{talk.knowledge[entry.part_of or entry.id].question.rstrip('?')} {what}")[0]
    return best.entry if best.entry.kind == "gap" and best.confidence >= talk.advisor.tentative_threshold else None


def without_numbers(talk: Talk, part: str, utterance: str) -> Reply | None:
    """That there are no numbers on what the latest answer tells, where a sentence asks for some; None for others."""
    said = normalize(part)
    if not talk.latest or not asks_numbers(part) or any(word in COUNTRIES for word in words(part)):
        return None
    entry = talk.latest[0]
    asked = telling(part) - _COUNTED
    own = set() if objects(part) else asked - stems(f"{entry.title} {entry.question}")
    best = talk.advisor.match(part)[0]
    elsewhere = best.entry.kind == "topic" and best.entry not in {entry, *talk.entries([talk.knowledge.roles.about])}
    # "So no figures on …" leans on the answer before.
    least = talk.advisor.threshold if _NONE.search(said) else talk.advisor.tentative_threshold
    if own and elsewhere and best.confidence >= least:
        if best.entry.id not in talk.state.answered:
            return None
        entry = best.entry  # It was told before the latest.
    counted = [line for line in pieces(entry) if _COUNTS.search(line)]
    only = messages.only_figures(entry, counted[:_MOST_LACKING]) if counted and not own else ""
    text = only or messages.no_figures(entry)
    if any(map(objects, sentences(utterance))):
        text = f"{messages.ONE_VIEW} {text}"
    country = talk.state.profile.country
    if counted and country not in {"", "US"} and country not in text:
        text = f"{text}\n\n{messages.none_of_a_country(country)}"
    reply = talk.on(part, [entry], text)
    return replace(reply, text=messages.NONE_AT_ALL) if talk.state.repeats(reply) else reply
