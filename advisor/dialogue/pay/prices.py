"""Money: pay, which has a file of its own; all that an answer calls free, and whether a course that is named is."""

from __future__ import annotations

import re
from dataclasses import replace

from ...lines import whole_sentences
from ...models import Entry, Reply
from ...patterns import regex
from ...text import is_function_word, normalize, stems, telling_stems, words
from ..follow_ups import follow_up_messages as messages
from ..forms import pieces
from ..questions.course_choice import fitting, for_the_person
from ..questions.material import names_a_course
from ..questions.names import names_in
from ..questions.options import as_written
from ..talk import Talk
from . import own_pay, pay_messages, what_one_makes
from .being_taught import of_a_fee, paid_or_free
from .budgets import of_a_budget
from .by_period import before_tax, by_another_period, of_one_figure
from .in_a_language import in_a_language, language_in, no_language
from .in_other_money import in_other_money
from .pay_growth import of_growth
from .pay_of_other_jobs import of_another_job, of_the_engineer, of_the_role, of_two_jobs, spelt_out
from .pay_questions import of_a_half
from .worth_it import past_the_start

__all__ = ["of_money"]

_FREE = regex(r"\b(?:free|muft)\b")
_PRICED = regex(r"\b(?:free|paid|costs?|fees?|prices?|discounted|no charge)\b|[$€£]", re.IGNORECASE)
_STOPS = regex(r"[,;:()]")
_CLAUSES = regex(r"[,;.?!] ")
_HEAD = regex(r"^\*\*[^*]+:\*\* ")
_FREE_HEAD = regex(r"^\*\*[^*]*\bfree\b[^*]*:\*\* ", re.IGNORECASE)
"""What says of all in an item that it is free: "Free courses:"."""
_ONES = regex(
    r"\b(?:free|muft)(?: of cost)?(?: wal[aei])? (?:ones?|courses?|options?|stuff|material|resources?|things?"
    r"|class(?:es)?|list|videos?|lectures?)\b|\bwhich course\b[, ]+free\b|\bcourses? (?:that|which) (?:is|are) free\b"
    r"|\b(?:which|what)\b(?: \w+){0,5} (?:are|is|for)? ?(?:free|muft)\b"
)
_COURSE = regex(r"\b(?:courses?|class(?:es)?)\b")
_JUST_ONE = regex(r"\b(?:one|1|ek|single|which course)\b(?! (?:or|to) )")
_ONE = regex(
    r"\b(?:is|are|was|does|do|kya|will|can i)\b.{0,60}\b(?:free|muft|paid|cost\w*|money|paise|pay)\b"
    r"|\b(?:free|muft|paid) (?:\w+ )?(?:or paid|or not)\b|\b(?:how much|price|fees?)\b|\b(?:free|paid)\s*\?"
)
_LATEST_AS_WELL = regex(r"\b(?:books?|maths?|projects?|tools?|degree|certificat\w*|gpu|notebooks?)\b")
_BARE = regex(
    r"^(?:(?:and|but|so|ok|okay|then|what about|what is|whats|the|its|their) )*(?:"
    r"(?:costs?|prices?|fees?|how much)(?: (?:is|are|do|does|it|they|that|cost|each|the|courses?))*"
    r"|(?:how much |how many |price )?in (?:us |american )?(?:dollars?|usd|euros?|eur|pounds?|gbp|cad|inr|rupees)"
    r"|(?:(?:is|are|kya|it|that|course)[ ]?)*(?:free|paid)(?: or (?:free|paid|not))?"
    r"(?: (?:too|also|hai|h|kya|course))*)$"
)
"""A price that is asked for in so few words that the talk tells of what."""
_CHEAPEST = regex(
    r"\b(?:cheap(?:er|est)?|sast[aei]|affordable|least (?:expensive|costly|money)|costs? (?:me )?(?:the )?least)\b"
)
_OF_THE_PRICE = stems("cheap cheaper cheapest sasta affordable expensive costly cost money least option price")
_IN_MONEY = regex(r"\bin (?!all\b)\w+(?: \w+)?$")
_FREE_OR_PAID = regex(r"\b(?:free|muft|paid)\b")
_COSTS = regex(r"\b(?:costs?|prices?|fees?|money)\b")
_WHO = r"\b(?:engineers?|experts?|developers?|scientists?|specialists?|analysts?|people)\b"
_EARNS = regex(
    rf"\b(?:earn(?:s|ed|ings?)?|salar(?:y|ies)|wages?|ctc|lpa)\b|\b(?:makes?|paid|pays?|gets?)\b.*{_WHO}"
    rf"|{_WHO}.*\b(?:makes?|paid|gets?)\b"
)
"""That it is asked what people earn, whatever they know by name, and not what a course costs."""
_MOST_WORDS = 14


def of_money(talk: Talk, utterance: str) -> Reply | None:
    """The reply to what asks for pay in a place, at a level or of two jobs, or for what is free; else None."""
    if made := what_one_makes.spelt_out(utterance):
        reply = of_a_half(talk, made)
        return replace(reply, question=utterance) if reply else None
    asked = spelt_out(talk, utterance)
    of_jobs = of_growth(talk, utterance) or of_the_engineer(talk, utterance) or of_a_half(talk, utterance)
    of_jobs = of_jobs or of_two_jobs(talk, asked)
    of_jobs = of_jobs or of_another_job(talk, utterance) or of_the_role(talk, asked)
    of_jobs = replace(of_jobs, question=utterance) if of_jobs else None
    on_pay = before_tax(talk, utterance) or of_one_figure(talk, utterance) or in_other_money(talk, utterance) or of_jobs
    on_pay = on_pay or by_another_period(talk, utterance) or past_the_start(talk, utterance)
    if own_pay.asks_against_own(normalize(utterance)):
        on_pay = on_pay or own_pay.compared(talk, utterance)
    if reply := on_pay or _of_the_named(talk, utterance) or _of_one(talk, utterance):
        return reply
    ways = (of_a_budget, of_a_fee, paid_or_free, in_a_language, _free_ones, _cheapest)
    return next(filter(None, (way(talk, utterance) for way in ways)), None)


def _cheapest(talk: Talk, part: str) -> Reply | None:
    """What it costs to learn, to who asks which of the ways that were told is the cheapest; None for anything else."""
    courses = _courses(talk)
    if not _CHEAPEST.search(normalize(part)) or courses is None or telling_stems(part) - _OF_THE_PRICE:
        return None
    if all(entry.group != courses.group and "course" not in entry.group for entry in talk.latest):
        return None
    return replace(talk.ask("What does it cost to learn machine learning?", (), ()), question=part)


def _courses(talk: Talk) -> Entry | None:
    """The topic whose courses are told where no other is meant; None where the knowledge names none."""
    return next(iter(talk.entries([talk.knowledge.roles.courses])), None)


def _free_ones(talk: Talk, part: str) -> Reply | None:
    """All that the topic at hand calls free, where that is asked for; None for anything else."""
    said = normalize(part)
    courses = _courses(talk)
    if not _ONES.search(said) or len(words(said)) > _MOST_WORDS or courses is None:
        return None
    if _LATEST_AS_WELL.search(said) or names_in(talk.knowledge.topics, part) or talk.is_gap(part):
        return None
    beside = (entry for entry in talk.latest if entry.group and entry.group == courses.group)
    other = "courses" in words(said) and talk.knowledge.roles.books in talk.state.latest
    of_courses = _COURSE.search(said) is not None
    fits = (entry for entry in beside if (names_a_course(_lines(entry)) if of_courses else _lines(entry)))
    entry = courses if other else next(fits, courses)
    course = fitting(talk, part) if "course" in words(said) and _JUST_ONE.search(said) else None
    free = course and _FREE.search(" ".join((course.said, *course.lines)).lower())
    one = for_the_person(talk, part) if free else None
    return one or talk.on(part, [entry], messages.free_ones(entry.title, _lines(entry)))


def _of_one(talk: Talk, part: str) -> Reply | None:
    """Whether a course that is named is free, by what the answers say of it; if they don't, those that are."""
    said = normalize(part)
    courses = _courses(talk)
    if not _ONE.search(said) or _EARNS.search(said) or len(words(said)) > _MOST_WORDS or courses is None:
        return None
    name = max(names_in(talk.knowledge.topics, part), key=len, default=())
    if not name:
        return None
    spoken_of = [(entry, line) for entry in talk.knowledge.topics for line in _clauses(entry) if _speaks(line, name)]
    of_courses = any(entry is courses for entry, _ in spoken_of) or (
        _COSTS.search(said) and talk.advisor.match(part)[0].entry is courses
    )
    if not (_FREE_OR_PAID.search(said) or of_courses):
        return None
    told = [(entry, line) for entry, line in spoken_of if _is_priced(line, name, near=entry is not courses)]
    told.sort(key=lambda item: (item[0] is not courses, item[0].group != courses.group))
    if told:
        entry, line = told[0]
        shown = line if _FREE_HEAD.match(line) else _HEAD.sub("", line)
        free = _FREE.search(line.lower()) is not None
        text = messages.price_of(shown, "" if not free else "Yes" if _FREE.search(said) else "It is free")
        language = language_in(part)
        return talk.on(part, [entry], f"{text} {no_language(language)}" if language else text)
    naming = (line for entry in talk.knowledge.topics for line in pieces(entry) if _speaks(line, name))
    line = max(naming, key=lambda line: (len({*words(said)} & {*words(line)}), -len(line)), default="")
    written = as_written(name, line) or " ".join(name).title()
    return talk.on(part, [courses], messages.no_price_of(written, line, _lines(courses)))


def _of_the_named(talk: Talk, part: str) -> Reply | None:
    """What the courses cost that were named before, or are by a part of their name, to a bare "cost?"; else None."""
    said = " ".join(words(part))
    courses = _courses(talk)
    if courses is None or courses not in talk.latest:
        return None
    named = _parts_of_names(courses, said)
    rest = " ".join(word for word in said.split() if word not in named)
    if not _BARE.match(rest):
        return None
    if not (named or (named := _parts_of_names(courses, normalize(talk.state.question)))):
        return None
    found = {name: [line for line in _clauses(courses) if _speaks(line, (name,))] for name in named}
    free = {
        name: next((_HEAD.sub("", line) for line in lines if _FREE.search(line.lower())), "")
        for name, lines in found.items()
    }
    return talk.on(part, [courses], pay_messages.prices_of(free, in_money=_IN_MONEY.search(rest) is not None))


def _parts_of_names(entry: Entry, said: str) -> list[str]:
    """The words of a text that an answer only writes with a capital: "ng" of Andrew Ng."""
    return [
        word
        for word in dict.fromkeys(words(said))
        if len(word) > 1
        and not is_function_word(word)
        and re.search(rf"\b{re.escape(word.capitalize())}\b", entry.answer)
        and not re.search(rf"\b{re.escape(word)}\b", entry.answer)
    ]


def _lines(entry: Entry) -> list[str]:
    """The lines of an answer that call something free."""
    return [line for line in pieces(entry) if _FREE.search(line.lower())]


def _clauses(entry: Entry) -> list[str]:
    """The sentences of an answer, those of its items one by one."""
    return [part for line in pieces(entry) for part in whole_sentences(line)]


def _is_priced(line: str, name: tuple[str, ...], *, near: bool) -> bool:
    """Whether a line tells the price of something; `near`: where it may be that of another thing in it."""
    if _FREE_HEAD.match(line) and _speaks(line, name):
        return True
    told = _STOPS.split(line) if near else [line]
    return any(_speaks(text, name) and _PRICED.search(text) for text in told)


def _speaks(line: str, name: tuple[str, ...]) -> bool:
    said = [word.removesuffix("'s").removesuffix("\u2019s") for word in words(line)]
    return any(tuple(said[at : at + len(name)]) == name for at in range(len(said) - len(name) + 1))
