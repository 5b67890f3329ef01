"""Brevity: answers in brief, where they are several, or where somebody wants short ones."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..models import Entry, Reply
from ..patterns import regex
from ..text import normalize, sentences, stems, telling_stems
from . import messages
from .acts import acts
from .forms import brief
from .patterns import compiled
from .questions.pieces import is_question

__all__ = ["brevity", "brief_of", "in_brief", "only_more", "wants_detail", "without_wish"]

_SHORT = compiled(r"""
    \b(?:in (?:one|two|three|four|five|a few|a couple of|[1-5])(?: or (?:two|three|four|five|[1-5]))? (?:short )?
    (?:sentences?|lines?|points?)
    |(?:keep|make|write) (?:it|them|that|your answers?|the answers?|everything) (?:short|brief|shorter|briefer)
    |(?:tell me|say|explain|write|answer)(?: it| this)? in (?:a little )?short
    |i (?:said|asked for|want(?:ed)?) (?:it )?short(?:er)?
    |(?<!so )(?<!such a )(?<!too )(?:short|shorter|brief) (?:answers?|replies|please)
    |do(?:n't| not) write so (?:much|long)|less text
    |(?:that|this|it) (?:was|is) (?:rather |quite |far |way |much )?(?:a lot|too (?:long|much))
    (?= (?:to read|of text)|[.,;!?]|$))
    (?![a-z])
""")
_WISH = compiled(r"""
    (?:(?:and|but|so|please|pls|just|also|then)[, ]+)*
    (?:(?:keep|make) it (?:short|brief)(?: from now on| always)?|(?:way|much|far|still) too long|(?:be|make it) brief
    |(?:an? )?(?:short|brief) answers?(?: only)?)
    (?:,? (?:please|pls|this time|if you can|would be (?:nice|welcome|good|appreciated)|will do))*
""")
"""A sentence that only wishes the answer short, in words that want no other form of the one before."""
_REQUEST = compiled(r"""
    (?i)(?:^|(?<=[.!?] ))(?:(?:can|could|would|will) (?:you|u)\s|(?:please|pls|kindly)\s)
    (?:(?:please|pls|kindly|just|maybe|be so kind(?: as)? to)\s)*(?:explain|tell|describe)(?: to)?(?: me| us)?
    \s(?=(?:what|how|which|why|when|where|who) (?!(?:you|u|we|i|my|that|this|it|these|those|they)\b))
    |,\ (?:if (?:i|one) (?:may|might|can) ask(?: you)?|if (?:you|u) (?:don'?t|do not) mind(?: (?:me|my) asking)?
    |(?:may|might|can) i ask|(?:just |only )?(?:curious|out of curiosity))(?=\W*$)
""")
"""A request ahead of a question, or courtesy behind it, which asks the same without it."""
_PART = regex(r"\b(?:interested in|the (?:part|bit|point|section|line) (?:about|on|of|with)|especially|above all)\b")
_WHY = regex(
    r"(?i)(?P<wish>[^.,;!?]{4,30})[.,;!]+ (?:sorry,? )?(?:i|i'm|im|i've|my)\b"
    r"(?!.*\b(?:want|need|mean|meant|about|said|asked|prefer|like to|know|plan|check)\b)[^?\d]*"
)
"""A wish with no more behind it than why: "shorter please, my brain is fried"."""
_FEW = 10
"""Words of such a wish, with what else is asked, at most."""
_LONG = compiled(r"""
    \b(?:in (?:a (?:little|bit(?: of)?) )?(?:more |full |greater |some )?detail|more details?|full answers?
    |whole answers?
    |(?:long|longer) (?:answers?|version)
    |everything you (?:have|know))\b
""")


def brevity(utterance: str, *, now: bool) -> bool:
    """Whether answers are to be brief from an utterance on, where they are so, or not, before it."""
    said = normalize(utterance)
    act = acts.parse(utterance)
    if wants_detail(utterance) or (act and act.kind in {"more", "detail"}):
        return False
    return now or _SHORT.search(said) is not None or _is_told_to_be_short(utterance)


def wants_detail(utterance: str) -> bool:
    """Whether answers in detail are wanted, in so many words."""
    return _LONG.search(normalize(utterance)) is not None


def _is_told_to_be_short(utterance: str) -> bool:
    """Whether a few words wish the latest answer shorter: who wants that is not told at length in the next."""
    few = len(utterance.split()) <= _FEW
    acted = map(acts.parse, sentences(utterance)) if few else ()
    return any(act is not None and act.kind == "shorter" and not act.about for act in acted)


def without_wish(utterance: str) -> str:
    """An utterance without the sentences that only wish it short, if it says more, and without requests around it."""
    utterance = _REQUEST.sub("", utterance)
    said = sentences(utterance)
    kept = [text for text in said if not _WISH.fullmatch(normalize(text).strip(" .!"))]
    return " ".join(kept) if kept and len(kept) < len(said) else utterance


def only_more(utterance: str) -> str:
    """The wish for more, or another form, alone, where what stands behind it only says why, or more of which part."""
    if (
        (why := _WHY.fullmatch(utterance))
        and (act := acts.parse(why["wish"]))
        and act.kind in {"shorter", "simpler", "more"}
    ):
        return why["wish"]
    first, *others = sentences(utterance) or [""]
    act = acts.parse(first) if others else None
    asks = any(is_question(text) for text in others)
    return first if act and act.kind == "more" and not asks and _PART.search(normalize(" ".join(others))) else utterance


def in_brief(reply: Reply, known: Collection[str] = ()) -> Reply:
    """A reply with the answers that it tells whole told in brief; `known` are ids of those told before."""
    text = reply.text
    for entry in (match.entry for match in reply.answers):
        text = text.replace(entry.answer.strip(), brief_of(entry, reply.question, known))
    cut = text != reply.text and messages.MORE not in text
    return replace(reply, text=f"{text}\n\n{messages.MORE}" if cut else text)


def brief_of(entry: Entry, asked: str, known: Collection[str] = ()) -> str:
    """An answer in brief, with what bears on the words of what was asked."""
    sought = telling_stems(asked) - stems(f"{entry.title} {entry.question}")
    return brief(entry, sought, known=entry.id in known)
