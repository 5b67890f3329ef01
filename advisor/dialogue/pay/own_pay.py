"""One's own pay: whether it would fall, and whether a switch is worth that, is nowhere told; what bears on it is."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..follow_ups import follow_up_messages as messages
from ..forms import SHORT, in_form
from ..talk import Talk
from . import own_pay_messages
from .localities import localities
from .pay import ASKS_PAY, at_first, figures_of, narrowed, pay_topic, pay_topics
from .sums import LAKH, OTHER_MONEY, SIGNS, THOUSAND, Sum, found, sum_of, sums_in, written, yearly
from .worth_it import in_vain, lines_headed, worth

__all__ = ["asks_against_own", "compared", "compares", "tells_a_sum", "unfitting"]

_FALLS = regex(
    r"\b(?:drop|fall|half|third|quarter|fraction|halve[sd]?|pay ?cuts?|(?:a|the|big|real) cut|cut in pay|less|lower"
    r"|lose money|kam|girega|worth it|(?:any|makes?) sense|already|go up|go down|raise|zyada|jyada|more or less"
    r"|better or worse)\b"
    r"|\b(?:earns?|pays?|paid|makes?|gets?|salary|money)\b.{0,20}\b(?:more|better|higher|worse)\b"
    r"|\b(?:what|how much) (?:would|will|might|do|could) i lose\b|\bso ?\?+$"
    r"|\blose\b.{0,16}\b(?:salary|pay|income|money)\b"
    r"|\bstay\b.{0,24}\bor (?:switch|move|change|go|leave)\b|\b(?:switch|move|change|go|leave)\b.{0,24}\bor stay\b"
    r"|\b(?:more|better|higher) (?:pay|money|salary|than (?:that|now|this))\b|\b(?:ml|it) (?:is |pays )?more\b"
    r"|\b(?:match(?:es|ed)?|keep|reach) |\b(?:that|this|it) (?:would |will )?be (?:much |any )?(?:more|better|higher)\b"
)
_OWN = regex(
    r"\b(?:i (?:now |currently |already )?(?:make|earn|get)|i(?: am|'?m) (?:now |currently )?(?:on|at|paid)"
    r"|(?:stay(?:ing)?|remain) (?:on|at|with)(?: my)?"
    r"|i(?: am|'?m) an? (?:\w+ ){1,3}(?:on|at|earning|making)"
    r"|my (?:current )?(?:salary|pay|package) is|mera (?:package|salary)) [^.?!]{0,12}?\d(?:[\d,]*\d)?"
    r"|\b(?:my (?:present |current |own )?|i (?:now |currently )?(?:have|earn|make|get) )[£$€]\d[\d,.]*\d(?: ?k)?"
    r"|[£$€]\d[\d,.]*\d(?: ?k)? (?:that |which )?i (?:now |currently )?(?:have|earn|make|get)\b"
    r"|\bmine (?:is|was) (?:about |around |at )?[£$€]?\d[\d,.]* ?(?:k|thousand|lakhs?|lpa)\b"
    r"|\d\S* ?(?:thousand|lakhs?|lpa)? (?:is|was) (?:mine|what i (?:make|earn|get)|my (?:\w+ )?(?:pay|salary))\b"
    r"|\b(?:half|third|quarter|double|twice|fraction)\b.{0,12}\b(?:what i (?:now |currently )?(?:make|earn|get|have)"
    r"|my (?:\w+ )?(?:pay|salary|income|wages?))\b"
    r"|\b(?:pay|salary|money|earn)\b.* (?:as|than) now\b"
    r"|\bthan (?:what )?(?:i (?:now |currently |already )?(?:make|earn|get|have)|my (?:\w+ )?(?:pay|salary|job|now))\b"
    r"|\bi(?: would|'?d| will|'?ll)? (?:have to )?(?:earn|make|get|lose) (?:\w+ )?(?:less|lower|money)\b"
    r"|\b(?:take|taking|accept) an? (?:\w+ )?(?:cut|drop|hit)\b"
    r"|\b(?:pay|salary) ?cut\b|\b(?:would|will|do|must) i\b.{0,20}\b(?:lose money|earn less|less pay)\b"
)
_SHARES = {"half": 1 / 2, "a third": 1 / 3, "one third": 1 / 3, "a quarter": 1 / 4, "one quarter": 1 / 4}
_OF_A_SHARE = regex(rf"\b(?:(?P<side>less|more|under|over|below|above) than )?(?P<share>{'|'.join(_SHARES)})\b")
"""That a sum is some part of another one."""
_TWO = 2
_OFFERS = regex(r"\b(?:offer\w*|negotiat\w+|counter)\b")
"""What is asked of a bargain."""
_UNFIT = regex(
    r"\bcontradict\w*|\binconsistent\b|\b(?:do not|don't|does not|doesn't|can't both|cannot both) (?:fit|add up|match"
    r"|make sense|be)|\b(?:pay|salary|money|paisa|paise|earning\w*)\b.{0,40}\b(?:plus|pros?|for it|advantages?"
    r"|benefits?|upsides?|arguments?|positives?|reasons?|fayda|faida)\b|\b(?:plus|pros?|for it|advantages?|benefits?"
    r"|upsides?|positives?|reasons? for)\b.{0,40}\b(?:pay|salary|money|paisa|paise)\b|\bwhich (?:is it|one)\b"
    r"|\bmake up your mind\b"
)
"""That two things said of one's own pay do not fit."""
_BY_NOW = regex(r"\b(?:now|currently|at the moment|today|abhi|already)\b")
_TO_MINE = regex(
    r"\b(?:vs\.?|versus|against|beside|next to|compar\w+ (?:it |that |this )?(?:to|with|from))"
    r" (?:my (?:\w+ )?(?:pay|salary|money|package|ctc|wage|income)|mine|what i (?:now |currently )?(?:make|earn|get))\b"
)
"""That pay is to be held against one's own, which may have been told long before."""
_MINE_AND_YOURS = regex(r"\b(?:is mine|(?:was|were|is) yours|your(?: own)? figure|you (?:said|told|named|gave))\b")
"""That one of two sums is the adviser's."""
_BARE = regex(
    r"(?<![,.\d])\b(?P<figure>[2-9]\d|\d{3})(?=$|[.,;:!?](?!\d)| (?:now|so|and|but|already|today|which|here"
    r"|currently)\b)"
)
"""A figure of one's own pay without its thousands, or lakhs: "I'm on 95"."""
_PAYS = regex(r"\b(?:do|does|would|will) (?:it|that|they|(?:that|this|such a) job) (?:pay|earn|make|get)\b")
_OF_AGE = regex(r"\b(?:old|older|young|age)\b")
_AT_FIRST = "Level and pay at first:"


def compared(talk: Talk, utterance: str) -> Reply | None:
    """That nothing tells whether somebody's own pay would fall, with the figures and lines nearest to it; else None."""
    said = normalize(utterance)
    if share := _share(talk, said):
        return talk.on(utterance, talk.latest, share)
    on_pay = bool(talk.latest) and talk.latest[0].id in pay_topics(talk.knowledge)
    bare = _bare(said) if on_pay else 0
    own = _own_sum(said, " ".join(entry.answer for entry in talk.latest)) if not bare else None
    of_pay = on_pay or ASKS_PAY.search(said) is not None
    of_own = _OWN.search(said) is not None or (own is not None and of_pay and _BY_NOW.search(said) is not None)
    vain = on_pay and in_vain(said)
    to_mine = on_pay and asks_against_own(said)
    compares_own = of_own and (_FALLS.search(said) or bare or (own and on_pay))
    of_a_job = not own and talk.latest and talk.latest[0].group in talk.job_groups and _PAYS.search(said)
    if not (vain or to_mine or compares_own) or _OFFERS.search(said) or of_a_job:
        return None
    named = localities(utterance) or localities(talk.state.question)
    countries = [named[0].country if named else "", own.country if own else "", talk.state.profile.country]
    countries += ["Germany"] if own and own.in_euros else []
    known = filter(lambda name: name and figures_of(name, talk.knowledge), [*countries, talk.state.place])
    country = next(known, next(filter(None, countries), ""))
    own = Sum(bare * (LAKH if country == "India" else THOUSAND), "") if bare else own
    entry = next(iter(talk.entries([pay_topic(talk.knowledge, country)])), None)
    if entry is None:
        return None
    items = worth(talk) if vain else _bearing(talk)
    again = vain or _OWN.search(normalize(talk.state.question)) is not None
    if again and not own:
        return replace(talk.on(utterance, [entry], ""), text=messages.own_pay_again(items))
    figures = in_form(narrowed(entry, f"pay in {country}" if country else "", talk.knowledge, ""), SHORT)
    first = at_first(country, talk.knowledge)
    if held := _held_against(talk, own, country) if own and country else "":
        held = f"{own_pay_messages.YOURS_COUNTS} {held}" if on_pay and _MINE_AND_YOURS.search(said) else held
        return talk.on(utterance, [entry], "\n\n".join([held, figures, *([first] if found(first) else items[:1])]))
    figures = f"{figures} {first}".rstrip()
    tell = f"\n\n{own_pay_messages.TELL_YOURS}" if to_mine else ""
    return talk.on(utterance, [entry], f"{messages.own_pay(figures, items)}{tell}")


def _share(talk: Talk, said: str) -> str:
    """What part of one sum another is, to who asks whether it is half; one may be of the question before, of their own.

    Empty for anything else.
    """
    asked = _OF_A_SHARE.search(said)
    sums = sums_in(said) if asked and talk.latest else []
    if len(sums) == 1 and _OWN.search(said) and (own := _own_sum(normalize(talk.state.question))):
        sums = [*sums, own]
    if asked is None or len(sums) != _TWO or not all(item.yearly for item in sums):
        return ""
    low, high = sorted(item.yearly for item in sums)
    return own_pay_messages.share(low, high, _SHARES[asked["share"]], asked["side"] or "")


def asks_against_own(said: str) -> bool:
    """Whether a text in small letters asks to hold pay against one's own, of which it names no sum."""
    return _TO_MINE.search(said) is not None and _own_sum(said) is None


def compares(said: str) -> bool:
    """Whether somebody tells what they earn and asks of more or less: "I make 120k. Is ML more?"."""
    said = normalize(said)
    return tells_a_sum(said) and _FALLS.search(said) is not None


def unfitting(talk: Talk, utterance: str) -> Reply | None:
    """That pay speaks for the job in general alone, to who finds that it does not fit what was said of their own."""
    if not talk.latest or localities(utterance) or not _UNFIT.search(normalize(utterance)):
        return None
    first = talk.on(utterance, talk.latest, own_pay_messages.PAY_IN_GENERAL)
    if talk.state.repeats(first):
        return replace(first, text=own_pay_messages.PAY_NOT_FOR_YOU)
    return first if talk.state.repeats(replace(first, text=messages.own_pay_again(worth(talk)))) else None


def _bearing(talk: Talk) -> list[str]:
    """The lines that bear on whether one's own pay would fall."""
    roles = talk.knowledge.roles
    return [
        *lines_headed(talk, roles.career_switch, (_AT_FIRST,)),
        *lines_headed(talk, roles.suitability, ("For it:",)),
    ]


def tells_a_sum(said: str) -> bool:
    """Whether somebody tells what they earn."""
    said = normalize(said)
    return _OWN.search(said) is not None and _own_sum(said) is not None


def _own_sum(said: str, told: str = "") -> Sum | None:
    """The sum that an utterance says somebody earns, by the year, and that is not `told` them; else None."""
    named, own, others = found(said), _OWN.search(said), sums_in(normalize(told))
    mine = [match for match in named if own and own.start() <= match.end() and match.start() <= own.end()]
    named = mine or [match for match in named if sum_of(match).yearly not in {other.yearly for other in others}]
    return sum_of(named[0]) if len(named) == 1 and not OTHER_MONEY.search(said) else None


def _bare(said: str) -> int:
    """The figure, without its thousands, that somebody says they earn; 0 where there is none."""
    own = _OWN.search(said)
    figure = _BARE.search(said, own.start()) if own and not _OF_AGE.search(said) else None
    return int(figure["figure"]) if own and figure and figure.end() == own.end() else 0


def _held_against(talk: Talk, own: Sum, country: str) -> str:
    """Where a sum lies among the figures for a country, all by the year; empty where these are not known."""
    figures = sorted(yearly(figures_of(country, talk.knowledge), country))
    if not figures or country not in SIGNS:
        return ""
    low, high = figures[0], figures[-1]
    place = "under" if own.yearly < low else "over" if own.yearly > high else "within"
    return own_pay_messages.held_against(country, place, [written(value, country) for value in (own.yearly, low, high)])
