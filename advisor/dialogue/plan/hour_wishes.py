"""Hours a week, however they are worded, put into plain words: a wish into "make it 8 hours".

What is only asked or supposed becomes "how fast would it be at 8 hours a week?". Hours of others, of a job or of the
past, and those that somebody says not to have, lose their figure.
"""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences
from ..patterns import compiled
from ..person.amount_patterns import number
from ..person.amounts_named import hours_in
from ..person.schedules import Schedule, schedules
from ..person.unit_spelling import well_typed
from . import order_patterns as patterns
from . import own_hours, season_hours
from .day_sums import reckoned
from .hour_words import ASKED, LEAD, TAIL
from .moods import DENIES, doubts_figures, is_quoted, of_others, of_the_past
from .plan import Plan
from .plan_hours import at_once_put_right, last_said, put_right
from .step_mentions import titles_in
from .step_questions import about_hours, asks_origin
from .time_frames import MOST_OF_A_WEEK

__all__ = ["in_plain_words"]

_OWN = regex(r"\b(?:i|we)\b|\bi'")
_I_SAY = regex(r"\b(?:i(?:'?d| would) say|i(?: only| just)* (?:can|could|have|get|manage)|i'll|i've|let'?s|please)\b")
"""Where a wish begins, whatever stands before it."""
_MOST, _WORKS = 14, 12
"""Words around hours that are wished, at most; hours, at most, that are plainly those of a week, even where a step was
spoken of."""
_BOUNDARY = regex(r"[,;:.!?](?! (?:\w+ ){1,3}shifts\b)|\b(?:and|but|so|because|since|as|if)\b|\s-+\s")
_TURN = regex(r" but |\b(?:hours?|hrs?|hs?|week|day)[,;] (?:so|therefore|hence) ")
"""Behind which a time that was named before, with hours of its own, holds no more."""
_WORK = regex(r"\b(?:work|working|job|shifts?|commut\w+|sleep|office|contract|teach|employed|meetings?)\b")
_BESIDE_WORK = regex(r"\b(?:before|after|beside|besides|next to|around) (?:my |the )?(?:work|job|shifts?|office)\b")
_UNREAL = regex(r"\b(?:i wish|(?<!what )if only|only if|would need)\b")
_JUDGED = regex(r"\b(?:too (?:much|many|hard)|a lot|impossible|unrealistic|crazy)\b")
_MAKES = regex(
    r"\b(?:make|set|put|go|do|say|with|to|up|down|give|manage|can|could|spare|bump|raise|lower|reduce|change|take|use|call|redo"
    r"|more like|closer to|nearer(?: to)?|at most|not more than|only if"
    r"|rework|leave|keep|recalculate|recompute|update|adjust|run|reckon|count|assume|calculate|plan"
    r"|(?<!i'm )(?<!am )(?<!im )only)\b"
)
"""What makes a number alone one of hours."""
_IF_ENOUGH = regex(r"(?:(?:and|so|but|ok)[, ]+)*(?:is|are|will|would|does) (?:\S+ ){0,6}(?:enough|suffice|do)\b")
_HEDGES = regex(
    r"(?:(?:so|and|ok|okay|um+|hmm?|uh|well|then)[, ]+)*(?:maybe|perhaps|just|more like|say|let'?s say|like)\b"
)
"""How it begins that hours are wished with a question mark: "maybe just 3 hours a week?"."""
_OF_THESE = compiled(r"""
    \b(?P<n>one|two|three|four|five|six|[1-6])(?: \w+)? (?:day|evening|night|morning
    |afternoon)s?\b(?P<between>(?:(?!days?\b)[^.?!]){0,40}?)
    \b(?P<amount>(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight) (?:h|hrs?|hours?)) (?:on |in |for )?(?:each
    |every one)(?: (?:of (?:them|those|these)|one|day))?\b
""")
"""Hours on each of some days that were counted before: "I've four days off, 2 hours on each of them"."""
_OTHER_NUMBERS = regex(r"\b(?:age|old|years?|born|weeks?|months?|steps?|courses?|projects?)\b")
_LISTED = regex(r"(?<![\d.])\d{1,2} ?(?:,|and|&|\+|or|aur) ?\d{1,2}(?! ?(?:h|hrs?|hours?|ghante)\b)(?![\d.])")
"""Numbers that are listed, which are those of steps: "can I do 1 and 2 in parallel"."""
_SUPPOSED = compiled(r"""
    ^(?:(?:and|so|but|ok|okay|then|hmm?|well)[, ]+)*
    (?:what (?:if|about|happens?|would happen|changes)|how about|if|suppose|supposing|assuming|imagine
    |say (?:i|we|one)\b|(?:with|at)(?=.*\?)|how (?:long|fast|soon|far|would|does|might|could|will)|what (?:would|does
    |might|will)|how (?:many|much) (?:weeks|months|longer|quicker|faster|sooner|shorter|time)
    |when (?:will|would|could|can|do|am))\b
    |\b(?:will|would|does|do|could|is)\b.{0,80}\b(?:quick\w*|fast\w*|soon\w*|short\w*|help\w*|differen\w+|change\w*|speed
    |matter\w*|save)\b
""")
"""How it is asked what other hours would come to."""
_SHOWN = regex(r"\b(?:show|make|give|send)\b(?: \w+){0,2} plan\b")
"""What makes a plan wanted at hours that are only supposed."""
_FACTOR = compiled(r"""
    (?:(?:please|pls|ok|okay|let'?s|so|and|just|i|i'll|i'd|a|can|could|will|would|we|you|to|want|like|make|it|cut|reduce
    |the|my|take|do|reckon|count|calculate|plan|with|at|on|say|only|but)[, ]+)*
    (?P<factor>double|doubled|twice|triple|tripled|thrice|quadruple|halve[ds]?|half)
    (?: (?:it|that|the|my|of|this|weekly|weeks?|a|hours?|hrs|time|as|much|many|amount|number|then|please|pls|plz|now|per
    |instead|sounds|good|fast|quick|quickly|pace|speed))*[.! ]*
    |(?:(?:please|pls|ok|can|could|you|we|i)[, ]+)*(?:cut|reduce|split)(?: (?:it|that|the|my|weekly|hours?|hrs|time))*
    (?P<half> in half| by half)(?: (?:please|pls|then|now))*[.! ]*
""")
_SETTLES = regex(
    r" (?:it (?:is|shall be|will be|must be)|instead|(?:would be|is|'?s|are) (?:nearer|closer|better|right|more"
    r"|(?:about |really |absolutely )?(?:my (?:limit|max\w*|ceiling)|the (?:most|max\w*|limit)|all i|plenty)))\b"
)
"""What makes a number alone one of hours by what follows: "12 it is"."""
_NEXT_CLAUSE = regex(r"(?:[,;:] ?|\bso )(?=[a-z])")
_FACTORS = {"d": 2.0, "tw": 2.0, "t": 3.0, "q": 4.0, "h": 0.5}
_COUNT = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of)"
_HOUR = r"(?:h|hrs?|hours?)\b"
_MORE = compiled(rf"""
    \b(?P<n>{_COUNT}) (?:{_HOUR} ?)?(?P<how>more|extra|additional|less|fewer)
    (?! (?:weeks|months|years)\b)(?: {_HOUR})?(?: (?:than now|than before))?
    (?: ?(?:a|per|each|every|in a|/) ?(?:week|wk))?
    |\b(?P<how2>add|another|extra|plus|minus
    |(?:increase|raise|bump|go|up|reduce|lower|cut|drop|down|less|more|extend|shorten)(?: (?:it|that|up|down|this
    |my hours|the hours|the|time))* by) (?:another )?(?P<n2>{_COUNT}) ?{_HOUR}(?: (?:more|extra))?
    (?: ?(?:a|per|each|every|in a|/) ?(?:week|wk))?
""")
_OF_A_WEEK = regex(r"\b(?:my|weekly|weeks?) (?:hours|hrs|time)\b")
_FEWER = regex(r"less|fewer|reduce|lower|cut|down|minus")
_BESIDES = regex(r"\b(?:plus|also|add|adding|extra|more|another|on top|besides|as well|too)\b")
_FEW, _DAYS, _WEEKEND = 2, 7, 2
"""Hours of which nobody means so few in a whole week, where more were told."""


def in_plain_words(utterance: str, plan: Plan | None, *, shown: bool, of_step: bool) -> str:
    """An utterance with the hours a week that it names in plain words.

    `shown`: the plan was spoken of last; `of_step`: a step of it was, which "double it" is about.
    """
    if doubts_figures(normalize(utterance)):
        return utterance
    utterance = put_right(reckoned(utterance) if shown else utterance, plan.hours if plan else 0)
    corrected = at_once_put_right(normalize(utterance))
    utterance = utterance if corrected == normalize(utterance) else corrected
    wanted = _SHOWN.search(normalize(utterance)) is not None
    said = [_plain(sentence, plan, shown=shown, of_step=of_step, wanted=wanted) for sentence in sentences(utterance)]
    return utterance if said == sentences(utterance) else " ".join(said)


def _plain(sentence: str, plan: Plan | None, *, shown: bool, of_step: bool, wanted: bool) -> str:
    text = last_said(well_typed(normalize(sentence))).replace("am having", "have")
    text = _OF_THESE.sub(r"have \g<amount> \g<n> days a week", text)
    found = schedules(text)
    if plan is None:
        return own_hours.told(text, found) or sentence
    of_it = (of_step and not _OF_A_WEEK.search(text)) or titles_in(text, plan)
    related = None if of_it else _related(text, plan, shown=shown)
    for schedule in [related] if related else reversed(found):
        if (plain := _with(schedule, text, plan, shown=shown, wanted=wanted)) and plain != text:
            return plain
    return text if found and found[0].united and text != normalize(sentence) else sentence


def _related(text: str, plan: Plan, *, shown: bool) -> Schedule | None:
    """The hours that a text reckons from those of the plan: "double it", "two hours less a week"."""
    starts = [0, *(found.end() for found in _NEXT_CLAUSE.finditer(text))]
    clauses = [*zip(starts, [*starts[1:], len(text)], strict=True)]
    for start, end in clauses if shown or "hours" in text else ():
        stop = start + len(text[start:end].rstrip(" ,;:"))
        found = _FACTOR.fullmatch(text, start, stop)
        if found and not (start and found[0].startswith("twice")):  # "I wrote eight, twice."
            factor = next(value for begin, value in _FACTORS.items() if (found["factor"] or "half").startswith(begin))
            return Schedule(start, stop, plan.hours * factor, True, True, 0, 1, found[0])
    if found := _MORE.search(text):
        if not (shown or "week" in found[0]) or ("week" not in text and not regex(_HOUR).search(found[0])):
            return None
        count = number(found["n"] or found["n2"])
        hours = plan.hours + (-count if _FEWER.search(found["how"] or found["how2"]) else count)
        return Schedule(found.start(), found.end(), hours, True, True, 0, 1, found[0]) if hours > 0 else None
    return None


def _with(schedule: Schedule, text: str, plan: Plan, *, shown: bool, wanted: bool) -> str:
    """A text with one of its schedules in plain words; empty where that says nothing of the hours of the plan."""
    start = max((found.end() for found in _BOUNDARY.finditer(text, 0, schedule.start)), default=0)
    after = _BOUNDARY.search(text, schedule.end)
    end = after.start() if after else len(text)
    before, behind = text[start : schedule.start], text[schedule.end : end]
    clause = f"{before} {schedule.said} {behind}"
    bare = not (schedule.united or schedule.regular)
    if bare and (schedule.amounts > 1 or not shown):
        return ""
    if bare and (_OTHER_NUMBERS.search(text) or _LISTED.search(text)):
        return ""
    if not schedule.regular and about_hours(schedule.said, plan) and (asks_origin(text) or titles_in(text, plan)):
        return ""
    if not schedule.regular and (not shown or titles_in(clause, plan)):
        return ""
    said_by_me = max((found.start() for found in _I_SAY.finditer(before)), default=0)
    leads = _simple(
        before[said_by_me:], LEAD, unknown=int(schedule.united and schedule.regular and "plan" not in before)
    )
    simple = leads and _simple(behind, TAIL)
    hedges = _HEDGES.match(text) is not None and leads and (schedule.united or schedule.regular)
    asks = (text.endswith("?") and (not after or after[0] == "?") and not hedges) or bool(_IF_ENOUGH.match(text))
    supposed = _SUPPOSED.search(text) and not wanted
    if (
        of_others(text[:end])
        or is_quoted(text[: schedule.end])
        or (of_the_past(clause) and not supposed)
        or (_WORK.search(clause) and not _BESIDE_WORK.search(clause))
    ):
        return _replaced(text, schedule, "some hours") if schedule.united and not supposed else ""
    if DENIES.search(before) or _UNREAL.search(text, 0, schedule.start) or _JUDGED.search(behind):
        return _replaced(text, schedule, "so many hours") if schedule.united and not asks else ""
    if supposed:
        around = f"{text[: schedule.start]} {text[schedule.end :]}".replace("?", " ")
        plain = schedule.united or _simple(around, LEAD | TAIL | ASKED)
        return season_hours.supposed(text, _hours(schedule.hours)) if plain and not titles_in(text, plan) else ""
    if bare and (schedule.said == "one" or not (_MAKES.search(before) or _SETTLES.match(behind))):
        return ""  # A number alone answers what was asked, is an age, or puts right some other number.
    if asks and not wanted and not patterns.POLITE.match(text) and not text.startswith("shall "):
        return ""
    if patterns.SPAN.search(_TURN.split(text[:end])[-1]) or before.lstrip().startswith("you ") or "from then" in behind:
        return ""
    if not schedule.regular and schedule.hours > MOST_OF_A_WEEK and titles_in(text[: schedule.start], plan):
        return ""  # "Make the first project bigger, 80h" is of that step.
    few = plan.hours >= _DAYS and schedule.hours <= _FEW and not schedule.regular
    own = leads and schedule.regular and _OWN.search(before)
    if few or not (simple or own or schedule.amounts > 1):
        return ""
    if not shown and hours_in(schedule.said) == round(schedule.hours):
        return ""
    besides = schedule.days and schedule.amounts == 1 and _BESIDES.search(text[: schedule.end] + behind)
    hours = schedule.hours + (plan.hours if besides else 0)
    if schedule.amounts == 1 and schedule.days == _WEEKEND and plan.hours % _DAYS == 0 and not besides:
        # Those of every day are no longer those of the weekend.
        hours = schedule.hours + plan.hours // _DAYS * (_DAYS - _WEEKEND)
    wish = f"make it {_hours(hours)}"
    if hours <= _WORKS:
        wish = wish.removesuffix(" a week")
    if wanted and _SUPPOSED.search(text):
        return f"{wish}."
    if simple or own:
        wished = f"{text[:start]} {wish} {text[end if simple else schedule.end :]}".strip()
        return f"{wished[:-1]}." if wished.endswith("?") else wished
    return _replaced(text, schedule, wish)


def _simple(text: str, words: frozenset[str], *, unknown: int = 0) -> bool:
    """Whether a text is nothing but some of the words, with a few that may be `unknown`."""
    said = text.replace(",", " ").split()
    return len(said) <= _MOST and len({*said} - words) <= unknown


def _replaced(text: str, schedule: Schedule, plain: str) -> str:
    return f"{text[: schedule.start]}{plain}{text[schedule.end :]}"


def _hours(hours: float) -> str:
    return f"{max(1, int(hours))} hours a week"
