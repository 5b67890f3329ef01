"""Leaving: what somebody says they begin with, and a goodbye or thanks behind it."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...patterns import regex
from ...text import normalize, words
from ..patterns import compiled, says
from ..questions.pieces import is_question, opens_a_question
from ..sentence_kinds import reacts

__all__ = ["INTENDS", "before_the_end", "behind_thanks", "leaves", "parting", "says_bye"]

INTENDS = compiled(r"""
    \bi(?:'?ll| will| shall|'?m going to| am going to)\b|\b\w+(?:unga|ungi|enge)\b
    |\bi(?:'?m| am)? (?:start|begin)(?:ing)?\b|\b(?:kar|kr)t[aie] (?:hu|hoon|hun|hain?|h)\b
""")
"""That somebody tells what they will do, rather than what the plan should have."""
_BEGINS = regex(
    r"\b(?:start|begin|tr[yi]|learn|study|practi[cs]e|work|read|look|get going|do|shuru"
    r"|(?:kar|kr)t[aie]|kar(?:unga|ungi))"
    r"(?:ed|ing)?\b"
)
_END = compiled(r"""
    (?:^|[ ,.;!-])(?:bye(?:[ -]?bye)?|good ?bye|see (?:you|ya)|cya|good ?night|take care|tata|alvida|ciao|farewell
    |thanks|thank you|thank u|thx|ty|shukriya|dhanyava+d)
    (?: (?:later|soon|then|for now|now|bro|bhai|yaar|again|and|all|so much|very much|a lot|for .{1,30}))*[ .!\u2026]*$
""")
_SAYS_THANKS = r"(?:thanks|thank ?(?:you|u)|thx|tysm|ty|cheers|shukriya|dhanyava+d)"
_THANKING = regex(rf"\b{_SAYS_THANKS}\b(?: (?:a lot|so much|very much|bro|bhai|yaar|again))*")
_MARKS = regex(r"^[^\w']+|[^\w']+$")
_SENTENCE = regex(r"[.!,;]+(?:\s+|$)|\n")
_THANKS = regex(rf"\b(?:{_SAYS_THANKS}|thank god)\b")
_GOOD = r"(?:great|good|nice|cool|awesome|amazing|perfect|lovely|brilliant|super|excellent|fantastic|mast|badhiya)"
_NAMED = r"(?:ideas?|suggestions?|tips?|advice|examples?|one)"
_OF_THE_TOLD = rf"(?:{_NAMED}|it|that|this)"
_PRAISES = regex(
    r"(?:(?:oh|ah|wow|ok|okay|yes|haha|and|so|really|very) )*"
    r"(?:(?:that|this|the|your|it|those)\b(?: [\w.'-]+){0,4}? ?(?:is|'s|are|was|sounds?|looks?|seems?)"
    rf" (?:an? |really |so |very |such |just |pretty )*{_GOOD}(?: {_OF_THE_TOLD})?"
    rf"|{_GOOD}(?: {_OF_THE_TOLD})?"
    rf"|(?:i )?(?:really |just |do |so )*(?:love|like|loved|liked) (?:\w+ ){{0,3}}?{_OF_THE_TOLD})"
    r"(?: (?:bro|bhai|yaar|a lot|so much|too))*"
)
"""A sentence that finds something good which was told."""
_NAMED_ONE = regex(rf"\b{_NAMED}\b")
_HAS = regex(
    r"(?:(?:and|also|btw|oh|so|plus) )*i(?:'ve got| also| even| already| do)* (?:have|own|got)(?: also| even| already)*"
    r" (?!.*\b(?:doubt|question|query|problem|issue|worry|interview|offer|exam|idea|no|not|to|been|only|gpu|laptop"
    r"|computer|pc|mac|hours?|years?|months?|degree|job|kids?)\b)(?:[\w-]+ ?){1,7}"
)
"""A sentence that names a thing somebody has."""
_TAKES_UP = (
    r"(?:ok|okay|great|cool|nice|perfect|oh|ah+|wow|good|awesome|amazing|got it|gotcha|super|right|fine|alright|yes"
    r"|yeah|yep|hm+|lol|lmao|boom|ha(?:ha)+|hehe|damn|omg|interesting|i see|makes sense|good to know|anyways?|so"
    r"|well|bro|bhai|yaar|man|dude|mate|sir|mam|ji)"
)
_LEADING = regex(
    rf"(?i)^(?:(?:{_TAKES_UP}|many)\b[,.! ]*)*{_SAYS_THANKS}\b"
    r"(?: (?:a lot|so much|very much|a ton|bro|bhai|man|mate|sir|again|yaar))*\s*[,.!;:-]+\s*(?P<rest>\S.*)",
    re.DOTALL,
)
"""Thanks ahead of something else."""
_REACTING = regex(
    rf"(?i)^(?:(?:{_TAKES_UP}|{_SAYS_THANKS}(?: (?:a lot|so much|very much))?)\b[,.!;:\u2026 -]*){{2,}}(?P<rest>\S.*)",
    re.DOTALL,
)
"""Words in a row that only take up what was said, ahead of something else: "yeah so anyway bro can i switch"."""
_ANNOUNCING = regex(
    r"(?i)^(?:(?:ok|okay|and|so|well|right|just|oh)[,. ]+)*(?:one|a|my)? ?(?:very )?(?:last|final|more|other|quick)"
    r" (?:thing|question|point|query|doubt)(?: for (?:now|today))?(?: please)?\s*[.:!,;-]+\s*(?P<rest>\S.*)",
    re.DOTALL,
)
"""What only says that something follows: "One last thing. …"."""
_BACK = regex(r"\b(?:later|tomorrow|tmrw|tonight|soon|next (?:week|time)|kal|baad|bye|be back|come back|milte)\b")
_LEAVES = compiled(r"""
    (?:(?:ok(?:ay)?|alright|all right|right|fine|good|well|so|and|yes|yeah|then|now|i|i'?ll|will|i'?m|am|be|going to
    |just|might|maybe|let me|only|you)[ ])*
    (?:(?:that'?s|that is|i have|i'?ve (?:got|had|heard)|heard)[ ](?:all|it|enough)|enough|done(?= for)
    |that(?: will|'ll) do|(?:(?:be|come|write|check) back|back|return|talk|meet)
    (?: (?!to\b|at\b|from\b|in(?:to)?\b|on\b|and\b)\S+){0,2}?[ ]
    (?:later|tomorrow|tonight|soon|next[ ]\w+|(?:when|once|after|as soon as|as i|if)\b.+)
    |(?:have|take|need|give me|want)[ ](?:a[ ]|some[ ]|to[ ])?(?:think|time|day|night|moment)(?:[ ]or[ ]two)?
    (?:[ ]to[ ](?:think|digest|decide|consider)(?:[ ](?:about[ ]|over[ ])?(?:it|this|that|all[ ]of[ ]it))?)?
    (?=[ ]*(?:and\b|$))
    |(?:think|mull|talk|chew|reflect|ponder|sleep|go)[ ](?:(?:about|on|over|through|away|off|home)[ ]?)*
    (?:and[ ]think|(?:it|this|that|all[ ](?:this|that)|everything)(?:[ ](?:over|through|first))?)
    |(?:digest|consider|discuss)[ ](?:it|this|that|all[ ](?:this|that))
    |(?:talk|speak|chat)[ ](?:to|with)[ ]my[ ](?:wife|husband|partner|mum|mom|dad|parents?|family|kids|boss|friends?)
    (?:[ ]first)?)
    (?:[ ](?:and|then)[ ](?:then[ ])?(?:i'?ll[ ])?(?:come|be|get|write|check)[ ]back(?:[ ]to[ ](?:you|u))?)?
    (?:[ ](?:for (?:now|today|tonight|me|this time|the moment)|now|then|bro|bhai|yaar|from (?:me|you)))*
""")
"""A sentence that ends a talk: there was enough, or somebody comes back another time."""
_DECIDES = regex(
    r"(?:(?:ok|so|then|well|fine|i'?m|i am|i'?ll|i will|going to|just|not) )*"
    r"(?:stay|keep|quit|leav|wait|think|sleep)\w*(?: \w+){0,4}"
)
"""A sentence that only tells what was decided: "staying in my job"."""
_FEWEST_ASKED = 3
"""Words of what is asked behind reactions, at least: "ok cool, why?" is short for more."""
_FEW = 4
"""Words of a sentence beside a goodbye that is no more than an aside, at most."""
says_bye = says(r"\b(?:bye(?:[ -]?bye)?|good ?bye|see (?:you|ya)|cya|good ?night|farewell|alvida|ciao)[ .!\u2026]*$")
"""Whether a goodbye stands at the end of an utterance."""


def before_the_end(utterance: str) -> str:
    """What is said before a goodbye or thanks at the end, in small letters; empty where there is none."""
    said = normalize(utterance)
    end = _END.search(said)
    return said[: end.start()].strip(" .,;!-") if end else ""


def leaves(utterance: str) -> bool:
    """Whether somebody tells what they begin with, and then says goodbye or thanks; not where they ask something."""
    said = normalize(utterance)
    rest = before_the_end(utterance)
    return "?" not in said and INTENDS.search(rest) is not None and _BEGINS.search(rest) is not None


def behind_thanks(utterance: str, is_on_a_topic: Callable[[str], bool]) -> str:
    """What is asked behind thanks, reactions or what announces it, "wow, ok, and pay?"; else the whole utterance."""
    found = _LEADING.match(utterance) or _ANNOUNCING.match(utterance)
    rest = found["rest"] if found else ""
    if rest and (is_question(rest) or (is_on_a_topic(rest) and not reacts(rest))):
        return rest
    rest = found["rest"] if (found := _REACTING.match(utterance)) else ""
    apart = opens_a_question(rest) or rest.lower().startswith(("and ", "but "))
    apart = apart or (is_question(rest) and not utterance[: -len(rest)].rstrip()[-1:].isalnum())
    return rest if apart and len(words(rest)) >= _FEWEST_ASKED else utterance


def parting(utterance: str, is_on_a_topic: Callable[[str], bool]) -> str:
    """What says thanks and does nothing else, in one word: "thanks", or "bye" where it speaks of later; else empty.

    So does who praises what was told, and names what they have for it; who had enough, or comes back later, says bye.
    """
    said = normalize(utterance)
    split = (_MARKS.sub("", part) for part in _SENTENCE.split(_THANKING.sub(". ", said)))
    parts = [part for part in split if any(map(str.isalnum, part))]
    if "?" not in said and any(map(_LEAVES.fullmatch, parts)):
        others = [part for part in parts if not _LEAVES.fullmatch(part)]
        if all(reacts(part) or _DECIDES.fullmatch(part) or _is_aside(part, is_on_a_topic) for part in others):
            return "bye"
    good = any(_PRAISES.fullmatch(part) and _NAMED_ONE.search(part) for part in parts)
    praised = good or (_THANKS.search(said) and any(map(_HAS.fullmatch, parts)))
    if praised and all(_PRAISES.fullmatch(part) or _HAS.fullmatch(part) for part in parts) and "?" not in said:
        return "thanks"
    if "?" in said or not _THANKS.search(said) or not reacts(said) or is_on_a_topic(_THANKS.sub(" ", said)):
        return ""
    return "bye" if _BACK.search(said) else "thanks"


def _is_aside(part: str, is_on_a_topic: Callable[[str], bool]) -> bool:
    """Whether a sentence is of few words that ask nothing and are on no topic."""
    return len(words(part)) <= _FEW and not (is_question(part) or is_on_a_topic(part))
