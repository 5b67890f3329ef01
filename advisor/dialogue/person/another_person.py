"""Somebody else: who asks for a brother or a friend is answered as that person would be, and none of it is noted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from re import Match

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from .. import messages
from ..guidance.guiding_messages import noted
from ..guidance.requests import found
from ..patterns import compiled
from ..state import State
from .profile import Profile

__all__ = ["as_their_own", "met"]

_NOUN = (
    r"(?:brother|sister|friend|cousin|son|daughter|wife|husband|mom|mum|mother|dad|father|partner|girlfriend|boyfriend"
    r"|fianc[e\u00e9]e?|nephew|niece|uncle|aunt|room-?mate|flatmate|neighbou?r|classmate|kid|child)"
)
_KIN = rf"(?:(?:older|younger|elder|little|big|best|close|good|dear|old) )*{_NOUN}(?:[- ]in[- ]law)?(?: of mine)?"
_THEM = rf"(?:he|she|they|(?:my|our|a) {_KIN})"
_WHO = regex(rf"(?i)\b(?:my|our|a(?= (?:\w+ )*\w+ of mine)) {_KIN}\b")
_THEIRS = regex(rf"(?i)\b(?:my|our|a) {_KIN}'s\b")
_NAMED = regex(rf"(?i){_NOUN}")
_ASKED = compiled(rf"""
    \b(?:can|could|should|would|will|is|does|do|has|must) {_THEM}\b(?! (?:right|wrong|serious|lying|joking|correct)\b)
    |\b(?:if|whether|how|what|where|when|which) (?:\w+ ){{0,2}}(?:he|she|they)
    [ ](?:can|could|should|would|will|must|needs?)\b
    |\b(?:(?:it|that|would|will|does|long) take|for|suit|help|advise) (?:him|her|them|my {_KIN})\b
""")
"""What is asked for somebody else."""
_HELPS = regex(rf"\bmy {_KIN} (?:can|could|will|would|does|has to|is able to) (?:\w+ )?(?:take|help|watch|have|mind) ")
"""What somebody else does for who asks: "my mom can take them on Saturdays"."""
_OWN = regex(
    r"\bi(?:'?m| am|'?ve| have| know| work| live| want| need| can| could| should| earn| think| use| do)\b(?! asking)"
    r"|\b(?:says?|said|thinks?|thought|tells?|told|claims?|believes?|insists?|heard|reckons?)\b"
    r"|(?<!tell )(?<!asked )(?<!asks )(?<!advise )(?<!show )\bme\b|\b(?:than|like|as|with) (?:him|her)\b"
    r"|\bmy (?:own|plan|job|age|hours|skills)\b|\b(?:caring|cared|care) (?:for|of) (?:my|our)\b"
    r"|\blook(?:ing|ed)? after (?:my|our)\b"
)
"""What is of the person who asks, or is only the word of somebody else."""
_LEAD = regex(
    r"(?i)[,.;]?\s*\b(?:i(?:'m| am) )?(?:just |only )?asking (?:this )?(?:for|on behalf of) "
    rf"(?:him|her|them|(?:my|our|a) {_KIN})(?:[.:,]|$)\s*"
)
_ASKED_ME = regex(
    rf"(?i)(?:[,;] *)?\b{_THEM} (?:has |have |had )?(?:asked|asks?|is asking|was asking|wants? to know"
    r"|wonders?)(?: me)? (?:(?:if|whether) (?:he|she|they) (?P<can>can|could|should|will|would|must)\b)?"
)
_VERB = regex(r"\bI ((?:also |only |already |really |just |still )*)([a-z]+?)(ies|s)\b")
_IRREGULAR = {"i": "am", "ha": "have", "doe": "do", "wa": "was", "alway": "always", "goe": "go"}
_FORMS = tuple(
    (regex(words), own)
    for words, own in {
        r"(?i)\b(?:he|she|they)'(?:s|re)\b": "I am",
        r"(?i)\b(?:him|her|them|my)sel(?:f|ves)\b": "myself",
        r"(?i)\b(?:he|she|they)\b": "I",
        r"(?i)\b(?:him|them)\b|\bher(?=[ ]*(?:[.,;:?!]|$|(?:to|at|if|in|for|with|and|on|when)\b))": "me",
        r"(?i)\b(?:his|her|their)\b": "my",
        r"(?i)\b(?:is|are) I\b": "am I",
        r"(?i)\bhas I\b": "have I",
        r"(?i)\bdoes I\b": "do I",
        r"(?i)\bI (isn't|is not|aren't)\b": "I am not",
        r"(?i)\bI (?:doesn't|does not)\b": "I do not",
        r"(?i)\bI (?:hasn't|has not)\b": "I have not",
        r"(?i)\bI are\b": "I am",
        r"(?i)\band (?=(?:has|is|wants|knows|works|lives|likes|studies|needs|can)\b)": "and I ",
        r"\b(for|of|to|with|help|advise|take|suit) I\b": r"\1 me",
    }.items()
)
"""Words on somebody else, in their order, as they would say them."""


def as_their_own(utterance: str, before: str = "") -> tuple[str, str]:
    """A message that asks for somebody else as they would say it, and who that is; empty for any other.

    `before` is the question ahead of it, which may have named them.
    """
    said = normalize(utterance)
    who = _WHO.search(utterance) or _WHO.search(before)
    asked = _LEAD.sub(" ", utterance)
    if not who or not _ASKED.search(_HELPS.sub(" ", said)) or _OWN.search(normalize(asked)):
        return "", ""
    asked, times = _ASKED_ME.subn(lambda found: f". {found['can']} I" if found["can"] else ". ", asked)
    asked = _WHO.sub("I", _THEIRS.sub("my", asked))
    for words, own in _FORMS:
        asked = words.sub(own, asked)
    asked = _VERB.sub(_first_person, asked).strip()
    return f"{asked.rstrip(' .!')}?" if times else asked, _noun(who[0])


def _noun(named: str) -> str:
    """Who somebody is to the person who asks: "brother"."""
    found = _NAMED.search(named)
    return found[0].lower() if found else named


def _first_person(found: Match[str]) -> str:
    """A verb of somebody else as they would say it: "I want" for "I wants"."""
    verb = f"{found[2]}y" if found[3] == "ies" else _IRREGULAR.get(found[2], found[2])
    return f"I {found[1]}{verb}"


def met(state: State, utterance: str, reply_to: Callable[[str], Reply]) -> Reply | None:
    """The reply to who asks for somebody else, with nothing noted of either; None for anybody else.

    A plan or a check is made with the person who asks for it.
    """
    asked, who = as_their_own(utterance, state.question) if state.pending != "check" else ("", "")
    request = found(asked)[0] if asked else None
    if not asked or (request and request.kind not in {"possible", "how_long"}):
        return None
    kept = state.profile, state.check, state.plan
    state.profile, state.check, state.plan = Profile(), "", {}
    reply = reply_to(asked)
    text = reply.text.removeprefix(f"{noted(state.profile.facts())}\n\n")
    (state.profile, state.check, state.plan), state.pending = kept, ""
    state.keep_question(utterance)
    return replace(reply, text=f"{messages.for_another(who)}\n\n{text}")
