"""Topics compared: some that a message names and no more, or that were told together, by a measure or side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import is_function_word, normalize, sentences, stem, stems, telling_stems, words
from ..follow_ups import follow_up_messages as messages
from ..forms import pieces
from ..questions import course_messages
from ..questions.preferences import Want, asked_for, merit
from ..talk import Talk
from .acts import parse
from .comparison import COMPARES, ordered, side_by_side

__all__ = ["compared", "named"]

_SIGN = regex(r"\b(?:or|ya|vs\.?|versus|between|compar\w+|differ\w*|farak|fark|before)\b")
_MORE = regex(
    r"\b(?:cheaper|(?:easi|fast|quick|short|gentl|simpl|long)(?:er|est|r|st)|more|most|less|least|prefer\w*"
    r"|better paid|pa(?:ys?|id) (?:the )?(?:better|best))\b"
)
"""How one of some things is said to be ahead; the cheapest way to learn is told by what learning costs."""
_LISTS = regex(r"[,;/]|\b(?:or|and|vs|versus|ya|aur)\b")
"""What stands between three things or more."""
_FIRST = regex(r"\b(?:first|before|pehle|pahle)\b")
_LEAD = regex(r"^.*?\b(?=which|between|compar)")
_REST = regex(r"\b(?:others?|remaining|rest)\b")
"""That of three or more that were told one is left aside: "not the bootcamp, compare the other two"."""
_WHICH_IS = regex(r"\b(?:better|harder|tougher|more (?:difficult|useful|important|valuable)|matters? more)\b")
"""What is asked of two things that nothing measures, so that both are told."""
_ASKED_AHEAD = regex(r"^(?:which|what)\b[^,?:]*[,?:]\s*(?=.*\b(?:or|and|vs|ya)\b)")
"""What is asked of things that are named behind it: "which has more future, X or Y"."""
_PAY = regex(r"\b(?:pay|pays|paid|payscale|salar(?:y|ies)|earn\w*|wages?|money|ctc|lpa)\b")
"""What the short forms of two jobs say nothing of."""
_PARTS = regex(
    r"\s*(?:[,;:?!/]|\s[-\u2013\u2014]+\s|\b(?:vs\.?|versus|or|and|ya|aur|between|from|with|to|than|against|before"
    r"|compar\w+)\b)\s*"
)
_ROUND = stems(
    "which one ones two three four both option options thing cost costs take takes give get gets would should want pay"
    " pays tell say difference differ different better best easy easier easiest cheap cheaper cheapest fast faster"
    " fastest quick quicker quickest short shorter shortest simple simpler gentle gentler less least more most time"
    " money price expensive employer employers recruiter recruiters prefer compare start begin learn do finish pick"
    " kaunsa konsa side please now first go choose whats comparison pehle pahle bw farak fark kya hai wiser"
    " exactly main real big suit suits fit fits make makes doing newbie fresher k yo longer longest safer harder"
    " tougher difficult useful valuable important matter others rest hire hired placed mean"
    " meant ask asked answer question wrong want wanted know enough sufficient"
)
"""Stems of words around the names of what is compared, or with which what was told is compared."""
_LIKELY, _SURELY = 0.65, 0.98
"""Confidence from which a name is that of a topic, and from which it is of no other."""
_SURELY_ON_BOTH = 0.8
"""Confidence in a topic that compares two from which its answer is told, rather than one on each."""
_LEAST, _MOST_WORDS, _BARE = 3, 4, 3
"""Topics that are told side by side whatever else they may mean, at least; words of a name, at most; of "a or b"."""


def compared(talk: Talk, utterance: str) -> Reply | None:
    """Three topics or more that an utterance names, or two and no more; what two, or those told, say of a measure."""
    said = normalize(talk.advisor.spelt_right(utterance))
    measure, signs = asked_for(said) if _MORE.search(said) else None, _SIGN.search(said)
    if (measure or signs) and (rest := _rest(talk, said)):
        return _measured(talk, utterance, rest, measure) if measure else side_by_side(talk, utterance, rest)
    names = _names(said) if measure or signs else None
    best = talk.advisor.match(utterance)[0]
    if names and not (signs or _LISTS.search(said) or " than " in said):
        return None  # "Which is easier for somebody from outside" names no two things.
    if names is None or (best.confidence >= _SURELY_ON_BOTH and COMPARES.search(best.entry.title)):
        return None
    entries = _topics(talk, names)
    if measure and not names and talk.state.told and len(talk.latest) > 1:
        act = parse(utterance)
        entries = talk.latest if act is None or act.kind in {"better", "meant"} else []
    elif len(entries) < len(names):
        return None
    jobs = names and any(entry.group in talk.job_groups for entry in entries)
    if measure and len(entries) > 1 and not jobs:
        return _measured(talk, utterance, entries, measure)
    surely = all(talk.advisor.match(name)[0].confidence >= _SURELY for name in names) and not jobs
    bare = surely and len(said.split()) == _BARE
    listed = len(entries) >= _LEAST and len(_LISTS.findall(said)) >= _LEAST - 1
    of_two = len(entries) > 1 and (bare or (_WHICH_IS.search(said) and not jobs))
    return side_by_side(talk, utterance, entries) if signs and (listed or of_two) else None


def _rest(talk: Talk, said: str) -> list[Entry]:
    """Those of three topics or more told last that are left where a text names one and speaks of the rest."""
    told = talk.latest if talk.state.told and len(talk.latest) >= _LEAST and _REST.search(said) else []
    shared = {entry: len(telling_stems(entry.title) & stems(said)) for entry in told}
    left = [entry for entry in told if shared[entry] < max(shared.values())]
    return left if len(left) > 1 else []


def named(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """Two topics side by side that an utterance names.

    None where it names no two that are known, or where the reply to it as a question is sure, or compares already.
    """
    said = normalize((sentences(utterance) or [utterance])[-1])
    names = (_SIGN.search(said) and _names(said)) or []
    entries, answered = _topics(talk, names), [match.entry for match in reply.answers]
    unsure = reply.tentative or reply.kind != "answer"
    jobs = any(entry.group in talk.job_groups for entry in entries)
    if len(names) != 2 or len(entries) < 2 or (jobs and _PAY.search(said)):
        return None
    if any(COMPARES.search(entry.title) for entry in answered) or not (unsure or answered[0] in entries):
        return None
    sure = all(talk.advisor.decide(name, talk.advisor.match(name)).action == "answer" for name in names)
    if not sure and talk.is_gap(utterance):
        return None
    return (ordered if _FIRST.search(said) else side_by_side)(talk, utterance, entries)


def _measured(talk: Talk, utterance: str, entries: Sequence[Entry], measure: Want) -> Reply:
    """What some topics say of what it is asked to measure them by."""
    told = [(entry.title, merit(pieces(entry), measure)[1]) for entry in entries]
    lines = [(title, line or course_messages.NOTHING_ON_IT) for title, line in told]
    text = messages.undecided(lines) if any(line for _, line in told) else course_messages.NONE_SAYS
    return replace(talk.on(utterance, entries, text), tentative=True)


def _names(said: str) -> list[str] | None:
    """The names of what is compared, if a text holds nothing else; None where it says more."""
    led = _ASKED_AHEAD.sub("", _LEAD.sub("", said))
    parts = (_parts(led) if _SIGN.search(led) else []) or _parts(said)
    return None if max(map(len, parts), default=0) > _MOST_WORDS else [" ".join(part) for part in parts]


def _parts(text: str) -> list[list[str]]:
    """The words of each name in a text, without those around it."""
    parts = (
        [word for word in words(part) if not (is_function_word(word) or word.isdigit() or stem(word) in _ROUND)]
        for part in _PARTS.split(text)
    )
    return list(filter(None, parts))


def _topics(talk: Talk, names: Sequence[str]) -> list[Entry]:
    """The topics that some names are of, each once."""
    found: dict[Entry, None] = {}
    for name in names:
        best = talk.advisor.match(name)[0]
        known = stems(f"{best.entry.title} {best.entry.question} {best.phrasing}")
        held = stems(name) <= known or stems(talk.advisor.rewritten(name)) <= known
        if best.entry.kind == "topic" and best.confidence >= _LIKELY and held:
            found.setdefault(best.entry)
    return list(found)
