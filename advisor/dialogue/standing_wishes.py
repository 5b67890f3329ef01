"""Standing wishes: that all answers be short from now on, which is promised and kept, whatever the last one was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..models import Reply
from ..text import sentences, words
from .patterns import says
from .questions.pieces import is_question
from .replies import Replies
from .sentence_kinds import READER
from .state import State

__all__ = ["KEPT_SHORT", "kept_short", "without_standing_wish"]

KEPT_SHORT = (
    "All right, I keep it short from now on. “more” gives you the rest of an answer, “in detail please” ends this."
)
_of_length = says(r"""
    (?<!how )(?<!as )\b(?:short\w*|brief\w*|concise\w*|crisp|succinct\w*|terse\w*|long|longer|length\w*|essays?|novels?
    |paragraphs?|tl;?dr|walls?|(?:less|fewer|so much|so many|too much|too many)
    [ ](?:text|words|reading|info)|to the point|trim\w*|compact
    |(?:a|one|two|three|a few|few|couple of|[1-5])(?: or (?:two|three|[2-5]))? (?:short )?(?:lines?|sentences?)
    |chhot[aei]\w*)\b
""")
_stands = says(r"""
    \b(?:from (?:now|here|today)(?: on\w*)?|now on|going forward|in (?:the )?future|henceforth|onwards?
    |(?<!i am )(?<!i'm )(?<!i )(?<!im )always|every time
    |each time|everything i ask|any ?more|no more|never again|all (?:of )?(?:your|the) \w+|your (?:answers|replies
    |responses|messages|texts)|(?:these|those|short\w*|brief\w*|long|longer|only|such) (?:answers|replies|responses
    |messages|ones)|(?:you|u) (?:just |always )?(?:keep|kept) (?:on )?\w+ing|next time|rest of (?:the|this|our) \w+
    |ab se|aage se|hamesha)\b
""")
_of_the_talk = says(r"""
    \b(?:tl;?dr|answers?|repl(?:y|ies)|responses?|messages?|msgs?|texts?|words|reading|jawab
    |(?:you|u) (?:\w+ ){0,2}(?:keep|kept|write|give|send|talk|say|tell|answer)\w*
    |(?:keep|make|be|stick|trim|cut|say|write|answer|tell me|explain)
    (?: (?:it|them|this|that|things|everything|all|always|to|in|down|brief|short\w*|concise|more|very))+)\b
""")
_asks_you = says(r"^\W*(?:(?:and|so|ok|but|hey|please|pls|also) )*(?:can|could|would|will|may|might) (?:you|u|we|i)\b")
_REMARK, _MOSTLY = 6, 0.5
"""Words of a sentence beside such a wish that is no more than a remark on it, at most; and how likely it is one."""


def without_standing_wish(utterance: str) -> str | None:
    """What an utterance says beside the wish that answers be short from now on, or empty; None where it has none."""
    said = [part for part in sentences(utterance) if words(part)]
    wishing = [part for part in said if _of_length(part) and _of_the_talk(part) and _is_wish(part)]
    if not wishing or not any(map(_stands, wishing)):
        return None
    others = [part for part in said if part not in wishing]
    return " ".join(part for part in others if is_question(part) or not _is_remark(part))


def _is_remark(part: str) -> bool:
    return len(words(part)) <= _REMARK and READER.shares(part)["reacts"] >= _MOSTLY


def _is_wish(part: str) -> bool:
    return _asks_you(part) or not is_question(part)


def kept_short(state: State, replies: Replies, typed: str, read: str, reply: Callable[[str], Reply]) -> Reply:
    """The reply to what somebody typed, which reads so in English: where answers are to be short, that they will be.

    `reply` replies to what is said beside that, or to all of what asks for no such thing.
    """
    rest = without_standing_wish(read) if state.pending != "check" else None
    if rest is None:
        return reply(typed)
    state.brief = state.terse = True
    if not rest:
        return replies.help(typed, KEPT_SHORT, replies.offered())
    found = reply(rest)
    return replace(found, question=typed, text=f"{KEPT_SHORT}\n\n{found.text}")
