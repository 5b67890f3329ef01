"""Complaints that say what was meant: "I did not ask about pay, I was saying that …"; and what follows "never mind"."""

from __future__ import annotations

from typing import NamedTuple

from ...patterns import regex
from ...text import normalize, sentences, words
from ..acts.acts import parse
from ..patterns import compiled

__all__ = ["Complaint", "complains", "complaint"]

_MEANT = (
    r"(?:but |and |instead |rather |no )*(?:(?:i (?:was|am)|i'm|im) (?:saying|asking|talking about|wondering"
    r"|speaking of)(?: you)?(?: that| whether| if| about)?|(?:i|what i) (?:asked|said|meant|mean|(?:want"
    r"|wanted) to know)(?: you)?(?: is| was)?(?: about| that| whether| if)?|my question (?:was|is)(?: whether| if"
    r"| about| that)?[:,]?)?\s*"
)
_LEAD = (
    r"^(?:(?:no|nope|nah|nahi|sorry|but|well|hey|ok|okay|lol|hmm|haha|bro|wtf|ugh|actually|thanks|thank you|excuse me)"
    r"[,.!]*\s+)*"
)
_ENGLISH = regex(
    _LEAD + r"(?:(?:(?:i|you) (?:did not|didn'?t|never|was not|wasn'?t|am not|have not|haven'?t|do not|don'?t)"
    r"|(?:did not|didn'?t|never)(?= (?:ask|mean)))"
    r" (?:ask|asked|asking|mean|meant|talk|talking|speak|speaking|interested in|say|saying)"
    r"(?: you)?(?: about| for| of)? (?P<denied>[^.,;:!?]{2,60}?)"
    r"|that(?:'s| is| was) not what i (?:asked|meant|wanted|said)(?: for| about)?|you (?:did not"
    r"|didn't) answer(?: my question| me| that)?)"
    r"(?:[.,;:!?-]+\s+|\s+(?=i (?:was|am|asked|meant)\b|but\b))" + _MEANT + r"(?P<rest>\S.*)$"
)
_BEFORE_MEANT = regex(f"^{_MEANT}")
_KNOWN = (
    r"(?:(?:yes|yeah|sure|ok|but|and)[, ]+)*(?:i (?:already |do |roughly )?know\b[^.;:!?]{2,60}?[,;.] ?(?:but |and )?)?"
)
"""What somebody who was told it knows already: "I know what ML is, that was not the question"."""
_WRONG = regex(
    _LEAD + _KNOWN + r"(?:(?:that|this|it)(?:'s| is| was|s|)(?: still| really)? ?(?:not|n't|nothing like|isn't"
    r"|wasn't) (?:(?:really|at all|quite|exactly) )?"
    r"(?:my question|what i (?:asked|ask|meant|mean|wanted|want|said|was asking)|it|the question)(?: for"
    r"| about)?|not (?:my question|what i (?:asked"
    r"|ask|meant|mean|wanted|want|said))(?: for| about)?|(?:you|u) (?:misunderstood|got (?:me|it|that) wrong"
    r"|misread|missed the point|(?:did not|didn't|didnt)"
    r" (?:answer|get|understand)(?: my question| me| that| it)?)(?: me| my question)?"
    r"|(?:that|this|it)(?:'s| is|s)? (?:no|not an?|n't an?) (?:\w+ )?(?:answer|reply)"
    r"|(?:that|this|it) (?:does|did)(?:n't| not)(?: really)? answer(?: my question| me)?(?:,? i(?: am|'m) afraid)?"
    r"|wrong (?:topic|question"
    r"|answer|one)|(?:that|this|it)(?:'s| is|s)"
    r" (?:something else|another question|a different question|the wrong (?:topic|question|answer|one))"
    r")(?: (?:tho|though|lol|at all|earlier|before))?(?:[.,;:!?-]+\s+|\s+(?=i (?:was|am|asked|meant|mean|want)\b))"
    + _MEANT
    + r"(?P<rest>\S.*)$"
)
_NOT_THAT = regex(
    _LEAD + r"(?:i am |i'm |im |we are |it is |it's |its |this is |that is |that's )?"
    r"(?:no (?=[^.,;:!?]+ (?:stuff|please|pls)\b)|no more |enough (?:of |about )|nothing about |not )"
    r"(?:asking |talking |about |for |on |the |my |a |an "
    r"|of )*(?P<denied>(?![^.,;:!?]+ any ?more\b)[^.,;:!?]{2,40}?)(?: stuff| thing| part)?"
    r"[.,;:!?]+\s+" + _MEANT + r"(?P<rest>\S.*)$"
)
"""What says what was not meant by its name alone, which it is where the latest answer is about that."""
_ASKED = (
    r"(?:but |and )?(?:i (?:was|am|have been)|i'm|im|i've been)? ?(?:i )?(?:asked|asking|talking|speaking|said|saying"
    r"|meant|wanted|wondering)(?: you)?(?: to know)?(?: about| of| for| on)? (?P<rest>\S.*)$"
)
_THAT_IS_OTHER = regex(
    _LEAD + r"(?:that|this|it)(?:'s| is| was|s) (?:all |just |only )?(?:about |on )?(?:the )?"
    r"(?P<denied>[^.,;:!?]{2,40}?)(?: stuff| again| there)?[.,;:!?-]+\s+" + _ASKED
)
"""What says what the answer is about instead: "that's study tips, I asked about pay"."""
_WHY_THAT = regex(_LEAD + r"(?:why |what |how come )?(?:the )?(?P<denied>[^.,;:!?]{2,40}?) ?\?[?!]*\s+" + _ASKED)
"""What wonders at what the answer is about: "Certificates? I asked about pay"."""
_UNSAID = compiled(r"""
    ^(?:.{0,80}?[.,;!]\s+)?(?:(?:but|and|well|no|so|yet|still|sorry)\ )*
    (?:i(?:\ (?:have|had|already|just|only))*\ asked(?:\ you)?
    (?=\ (?:where|how|what|which|who|when|why|whether|if)\b)|(?:you|u)
    (?:\ (?:still|just|also|really|actually|have))*
    \ (?:(?:did|have|do)(?:\ not|n't|nt)|never)(?:\ (?:really|actually|yet|even|still|ever))*
    \ (?:say|said|tell|told|explain|explained|answer|answered|mention|mentioned|show|shown|cover|covered)
    (?:\ (?:me|us|exactly))*
    (?:\ (?:my question|the question|the bit|the part|anything|a word|much)?\ ?(?:about|on|of)
    |(?=\ (?:where|how|what|which|who|when|why|whether|if|(?:the\ )?(?:time|duration))\b)))
    \ (?P<rest>[^.;!?]+?)(?:,?\ (?:though|tho|yet|either|so far|at all|please|still))*[.!?]*$
""")
"""What says that something asked before has no answer yet: "you still didn't say where to learn it"."""
_SAY_SO = regex(
    r"[,.;!]?\s*(?:and |but |so )?(?:if|in case) (?:you|u) (?:(?:do not|don't|dont) (?:have|know)(?: it| that"
    r"| this| any| one| either)*|have (?:nothing|none|no idea)(?: on it)?)"
    r"[, ]*(?:then )?(?:please |pls |just )*(?:say|tell|admit)\b[^.!?]*[.!?]*$"
)
"""That no answer is better than another one."""
_TIME = regex(r"^(?:the |any )?(?:time|duration)\W*$")
_POINTING = regex(r"(?:\w+ )?(?:wo|woh|ye|yeh|that|this|it|so)")
_LEFT = regex(
    r"^.{0,90}?\b(?:never mind|nevermind|forget (?:it|that|about it)"
    r"|leave (?:it|that))\b(?: \w+)?\s*[.,;:!?]+\s*(?P<rest>\S.*)$"
)
_NOT_WHAT = regex(
    r"(?<=\w)[,;]? (?:and )?not (?:about |for |on |the |my )*[\w-]+(?: [\w-]+)?(?: (?:lol|please|pls))?[.! ]*$"
)
"""What was not meant, behind what was: "time, not cost"."""
_LEAST = 3
_LEAST_AFTER = {_WRONG: 2, _NOT_THAT: 1, _THAT_IS_OTHER: 1, _WHY_THAT: 1, _UNSAID: 1}
"""Words of what is meant, at least; the same after what plainly says that the answer was wrong."""
_LOOSE = frozenset({_NOT_THAT, _WHY_THAT})
"""What may say something else where the latest answer is about something else."""


class Complaint(NamedTuple):
    """What is said beside a complaint about the latest answer."""

    rest: str
    """What was meant."""
    denied: str = ""
    """What was not asked for, in the person's words; empty where that is the latest answer."""
    loose: bool = False
    """Whether it is a complaint only where the latest answer is about what was not asked for."""


def complains(utterance: str) -> bool:
    """Whether an utterance says, in one of its sentences, that the latest answer was not what was asked for."""
    acts = filter(None, map(parse, sentences(utterance)))
    return complaint(utterance) is not None or any(act.kind == "wrong" for act in acts)


def complaint(utterance: str) -> Complaint | None:
    """What was meant, and what was not, in a complaint that says so; None for anything else."""
    said = _SAY_SO.sub("", normalize(utterance))
    for pattern in (_ENGLISH, _LEFT, _WRONG, _THAT_IS_OTHER, _NOT_THAT, _WHY_THAT, _UNSAID):
        found = pattern.match(said)
        if not found:
            continue
        denied = (found.groupdict().get("denied") or "").strip()
        # "I wasn't asking about X, I meant Y" is plain however short Y is.
        meant = denied and words(said[found.end("denied") : found.start("rest")])
        if len(words(found["rest"])) >= (1 if meant else _LEAST_AFTER.get(pattern, _LEAST)):
            rest = _NOT_WHAT.sub("", _BEFORE_MEANT.sub("", found["rest"], count=1))
            rest = _TIME.sub("how long does it take", rest)
            return Complaint(rest, "" if _POINTING.fullmatch(denied) else denied, pattern in _LOOSE)
    return None
