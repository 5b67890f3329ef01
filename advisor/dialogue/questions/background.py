"""Background: what is told beside a question, leads up to it, or only says that one follows."""

from __future__ import annotations

import re

from ...patterns import regex

__all__ = ["ANNOUNCES", "JUDGES", "RELATIVE", "TELLS", "WHICH_TELLS", "is_background", "is_remark", "leads_up"]

_INTRODUCED = (
    r"\s*(?:(?:and|but|so|ok(?:ay)?|well|hi|hello|hey|sir|anyways?|actually|basically|honestly|like|btw|fyi|lol|bro|bhai"
    r"|long story short|to be honest|tbh)[,!]?\s+)*"
)
TELLS = regex(
    rf"{_INTRODUCED}(?:(?:i|i'?m|i\u2019m|im|i'?ve|i\u2019ve|ive|my|myself|we|we['\u2019](?:ve|re)|our)\s(?!want|need|would|wonder|wish)"
    r"|(?:he|she|they|it|there|this|every(?:one|body)|people|some(?:one|body|thing)|no(?:body|thing))\b"
    r"|(?:(?:the|an?)\s+)?\w+\s+(?:says?|said|told|thinks?)\b)",
    re.IGNORECASE,
)
"""How sentences begin that tell of oneself or others."""
_LEANS = regex(
    rf"{_INTRODUCED}"
    r"(?:once|when|after|before|if|while|as|at|in|on|for|from|with|without|since|because|although|apart|besides"
    r"|given|having|being|asking|prior|assuming"
    r"|b\.?(?:e|s|a|tech|sc|com|ca)\.? (?:in|from|graduate|student|pass\w*|final|\d(?:st|nd|rd|th))\b)\b",
    re.IGNORECASE,
)
"""How clauses begin that lean on another: "B.E. in ECE, can I switch?"."""
_REMARK = regex(
    rf"{_INTRODUCED}(?:(?:just\s+)?to\s+(?:be\s+(?:more\s+)?(?:clear|fair|honest|frank|precise|exact|sure|brief|blunt|specific)"
    r"|(?:cut|make)\s.*\bshort|put it\s.+|whom it may concern)|as a matter of \w+|\w+ly speaking|right|look|listen|see"
    r"|any(?:ways?|how)|(?:it['\u2019]?s )?(?:a )?long story|(?:the )?thing is(?: that| ki)?"
    r"|(?:i )?hope (?:you|u|all|this|that|everyone)\b.{0,30}\b(?:fine|well|good|great|ok(?:ay)?)"
    r"|(?:i )?(?:hope|know) (?:this|it|that)(?:['\u2019]s| is)?(?:n['\u2019]?t| not)?(?: \w+){0,3}"
    r" (?:silly|dumb|stupid|basic)(?: \w+)?|(?:be|give it to me)(?: \w+)? (?:honest|frank|straight)(?: with me| \w+)?"
    r"|do(?:n['\u2019]?t| not) sugar ?-?coat (?:it|anything)|(?:(?:kindly|please) )?(?:do the needful|revert(?: back)?)"
    r"|(?:just )?(?:curious|wondering)|no (?:pressure|rush|hurry|worries)(?: \w+)?|(?:am i )?(?:crazy|mad)(?:,? right)?"
    r"|(?:can|could) (?:you|u|any(?:one|body)|some(?:one|body)) (?:please |pls )?help(?: me)?(?: out)?(?: please)?"
    r"|pray tell|(?!.*\bhelp\b.*\b(?:now|urgently|asap|fast)\b)"
    r"(?:any|(?:i )?(?:(?:really|just) )*(?:need|want|could use|looking for)(?: (?:some|your|ur|an?"
    r"|bit of|little|quick|honest))*) (?:ideas?|thoughts|suggestions?|advi[cs]e|help|guidance|opinion|input)"
    r"(?: (?:(?:real |really |very )?quick(?:ly)?|fast|asap|urgently|please|pls|here|guys|now|on (?:this|something)))*"
    r"|(?:(?:best|kind|warm|with|thanks (?:and|n|&))\s+)*(?:regards|wishes)"
    r"|dear(?:\s+(?:sirs?|madam|or|and|all|team|friends?|everyone))*)\W*",
    re.IGNORECASE,
)
"""What says nothing of what is asked beside it ("strictly speaking", "to be clear")."""
_AIM = regex(
    rf"{_INTRODUCED}(?:(?:just\s+|in order\s+)?to\s(?!wh(?:at|ich|om)\b).+|notwithstanding .+)\W*", re.IGNORECASE
)
"""What a question is asked for, in one sentence with it or next to it ("to get a job")."""
_LEADS_UP = regex(
    rf"{_INTRODUCED}(?:(?:can|could|would|will)\s+(?:you|u|some(?:one|body)|any(?:one|body))\s+)?"
    r"(?:(?:please|pls|plz|kindly)\s+)?(?:tell|show|explain|give|answer|share|list)(?:\s+(?:me|us|to me))?"
    r"(?:\s+(?:about|please|pls|plz|these|this|both))*[\s,:;.?!-]*",
    re.IGNORECASE,
)
"""What only leads up to the things asked ("can you tell me: …")."""
ANNOUNCES = regex(
    r"(?:.*\b)?my\s+(?:\w+\s+)?(?:questions?|doubts?|quer(?:y|ies))\s+(?:is|are)"
    r"\s+(?:as follows|th(?:is|ese)|the following|simple)\W*"
    r"|.*\b(?:want(?:ed)?|like|need(?:ed)?)\s+to\s+(?:know|ask)\s+(?:(?:you|only|just)\s+)*"
    r"(?:(?:one|a|some|two|a few|this)\s*(?:(?:small|quick|simple|little|silly)\s+)?(?:things?|questions?|doubts?)?"
    r"|something)(?:\s+(?:only|please|pls))?\W*",
    re.IGNORECASE,
)
"""What only says that a question follows."""
RELATIVE = regex(
    r"who(?:se|m)?\s(?!(?:is|are|do|does|can|should|will)\b)|which\s(?:is\s(?:why|what|how|where)|(?:i|we|you|he|she|they|it)\b)",
    re.IGNORECASE,
)
"""How a clause goes on about somebody or something that was told of ("my brother, who works in IT")."""
JUDGES = regex(
    r"(?:(?:and|no|but|well|so)[, ]+)*what (?:you|i|we|they|he|she)(?:'ve|\u2019ve| have)? \w+(?: \w+){0,3} "
    r"(?:is|was|isn't|wasn't) (?:(?:all|quite|very|not|simply|just|still) )*"
    r"(?:wrong|right|true|false|correct|fine|good|enough|clear|useful|nonsense)\b",
    re.IGNORECASE,
)
"""How a sentence begins that judges what was said: "what you noted is wrong"."""
WHICH_TELLS = regex(
    r"which (?:(?:is|was|are|were) (?:(?:exactly|just|also|rather|quite|very|really|not|all) )*"
    r"(?:what|why|how|an?|contradictory|confusing|odd|strange|wrong"
    r"|too|great|fine|nice|good|bad|annoying|fair|helpful|true|the (?:reason|problem|point))\b"
    r"|(?:makes?|made|means?|meant|seems?|sounds?|took|leaves?|left|explains?|surprises?|worries|helps?|came|comes)\b"
    r"|(?:i|we|you) (?:had|have (?!to)|was|were|am|are|find|found|think|thought|like|know|knew|never|did|doubt|fear"
    r"|hope|guess|suspect|believe|cannot|(?:should|would|could|can|do|need)(?: not|n't|n\u2019t))\b)",
    re.IGNORECASE,
)
"""A clause that tells more of what stands before it: "…, which is what I feared"."""


def leads_up(text: str) -> bool:
    """Whether a text only leads up to a question, or is said beside one, be there a question mark behind it."""
    return any(pattern.fullmatch(text) for pattern in (_LEADS_UP, ANNOUNCES, _AIM)) or is_remark(text)


def is_remark(text: str) -> bool:
    """Whether a text says nothing of what is asked beside it."""
    return _REMARK.fullmatch(text) is not None


def is_background(text: str) -> bool:
    """Whether a text that asks nothing only tells what a question beside it means."""
    return (TELLS.match(text) or _LEANS.match(text)) is not None or leads_up(text)
