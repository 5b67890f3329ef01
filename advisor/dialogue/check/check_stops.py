"""Who wants no more questions of the skills check, and what stands before and behind the words that say so."""

from __future__ import annotations

from itertools import takewhile

from ...normalisation.hinglish import in_english
from ...patterns import regex
from ...text import normalize, sentences, words
from ..patterns import compiled, says
from ..questions.pieces import is_question
from .check_reader import READER, no_answer, parted
from .check_talk import asks
from .counting import parts
from .grading import answer, grade
from .marks import YES
from .verdict import is_bare, plain_answer

__all__ = [
    "after_the_stop",
    "asked_behind_the_stop",
    "asks_what_first",
    "asks_what_is_open",
    "asks_why_first",
    "before_the_stop",
    "behind_the_stop",
    "doubts",
    "expects",
    "plainly_stops",
    "stops",
    "wants_result",
    "without_the_stop",
]

_CLAUSE = regex(r"[,.;:!?\n]+(?:\s|$)|\s-+\s|\s(?:and|then)\s")
_ENDS = compiled(r"""
    (?<!n't )(?<!not )(?<!never )\b(?:stop|end|quit|cancel|abort)(?: with)?(?: (?:the|this|that|your|my|all|these))*
    (?: skills?)? (?:test|check|quiz|questions|questionnaire|asking|testing)\b
    |(?<!n't )(?<!not )(?<!never )\bstop (?:here|now|asking)\b
    |\b(?:rather|want to|like to|prefer to|wanna|let me|can we|could we|please|have to|need to|said|told you(?: to)?)
    \s(?:just )?stop(?= (?:and|now|here|there|please|this|it)\b|[ .!\u2026]*$)
    |\bno (?:tests?|check|quiz|questions) (?:now|today|tonight|yet|please|pls|for (?:now|today|me)|right now|at the
    [ ]moment)\b
    |\b(?:enough|no more|not (?:any )?more|sick of|tired of|do(?:n'?t| not) (?:want|need|like))
    (?: (?:of|any|more|further|this|the|your|these|that|a|to|take|do|answer|be|with|for|now|today))* (?:test|check|quiz
    |questions|tested|quizzed)\b|\b(?:want to|like to|let me|can i) ask (?:you )?(?:something|about something) else\b
    |\b(?:hear|see|get|give me|want|tell me|skip to|and) (?:the |your |my )*verdict\b
    |\b(?:show me|give me|tell me|skip to|like to (?:see|hear|have|get)|let me (?:see|hear|have))(?: (?:the|my|your))*
    \s(?:results?|score)\b
    |\b(?:what|how)(?:'?s| is| was) (?:my|the) (?:(?:skills?|check|test) )?(?:results?|score|verdict)\b
    (?! of (?!my|the (?:check|test)))|\bhow (?:did i do|i did|am i doing|i'?m doing) (?:so far|un?till? now|yet)\b
    |^(?:(?:ok(?:ay)?|please|no|wait)[, ]+)*(?:stop|enough) (?=i'?m\b|what|how|tell|show|give)
    |^(?:(?:ok(?:ay)?|please|no|wait)[, ]+)*(?:that|this|it)(?:'?s| is) enough
    (?: (?:for (?:now|me|today)|questions|now))?(?=[.,;!]|$)
    |\b(?:gtg|g2g|brb)\b|\b(?:have|need|got|gotta|must)(?: to)? (?:run|go|leave|dash|head off|pick up .{1,20})
    (?: now| soon)?(?=[,.!;]|$)
    |\b(?:come|get|be) back (?:to (?:this|it|you) )?(?:later|tomorrow|tmrw|tonight|soon|another|after|in \w+ (?:min
    |hour))
    |\b(?:continue|finish|do (?:this|that|it|the rest)|go on|resume|talk|speak|chat)(?: \w+){0,2}
    \s(?:later|tomorrow|tmrw|tmr|tonight|another (?:time|day)|next week)\b(?! than)
    |\b(?:tell|show|let me know|see)(?: me)? where i stand\b|\brather not (?:continue|go on|take)\b
""")
"""What can only be the wish to stop, whatever stands beside it."""
_IMPROVE = (
    r"(?:work on|tackle|improve|fix|focus on|practi[sc]e|get better (?:at|in)|brush up|close|begin with|start with"
    r"|learn|study)(?: (?:it|on|at|in|with|up))?"
)
_WEAK = r"(?:weak\w*|worst|lowest|missing|gaps?)(?: (?:ones?|skills?|points?|spots?|areas?|parts?|gaps?|topics?))?"
_ASKS_RESULT = says(rf"""
    \b(?:results?|score|where (?:do |did |am )?i (?:stand|am)|where am i
    |what does (?:it|this|the (?:check|test|quiz)) (?:say|tell|show|look like)|how (?:does|do) (?:it|things) look
    |how(?: did|'?d| am) i|how(?: do)? i (?:did|do|am|stand)|how i'm doing|so far|what did i (?:get|score)
    |(?:what|which)(?: (?:ones?|skills?|things?|should|do|must|can|could|shall|to|i|have|need|still))* {_IMPROVE}
    (?: (?:first|next|now|most|then|please|pls))*(?=$|[.!?])|(?:my|the) (?:\w+ )?{_WEAK}
    |how (?:bad|good|well|poor)(?: (?:is (?:it|that)|was (?:it|that)|did (?:i|it)|am i|was i|do i)|(?=$|[.!?]))
    |kaisa (?:raha|kiya|gaya|hua)|kya (?:nikla|aaya)|outcome|verdict|am i (?:ready|any good)
    |what(?:'?s| is| do i| am i) (?:have|missing|lack(?:ing)?)|tell me(?: already| now| please| pls)*(?=$|[.!])
    |what (?:have|did) you (?:found|find|concluded?|made? of me)|^(?:(?:ok|okay|let'?s|can we|please|just|now)[, ])*
    (?:finish|done|wrap (?:it )?up)(?: (?:it|this|here|now|please|pls|with|the (?:check|test|quiz)))*$
    |(?:your|the) (?:findings?|conclusions?))\b
""")
asks_what_first = says(rf"""
    ^(?:(?:so|and|ok|then|well|now|but|please|tell me)[, ]+)*(?:what|which(?: (?:one|gap|skill
    |of (?:them|these|those)))?)(?: i)?[ ](?:should|do|must|shall|can|would|to)
    (?: (?:i|you|have|need|to|now|then|advise))* (?:{_IMPROVE}|(?:do|take)(?: it| up)? (?=first|next|now))
    (?: ?(?:first|next|now))?
    (?:,? (?:of all|then|now|please|(?:do|would) (?:you|u) \w+))*[?.! ]*$
    |^(?:(?:so|and|ok|then|well|now|but)[, ]+)*(?:where|how) (?:should|do|must|shall|can|could|would|to) (?:i )?
    (?:begin|start|{_IMPROVE}(?: (?:the|my|that|this))* {_WEAK})(?: then| now| first)?[?.! ]*$
    |^(?:(?:so|and|ok|then|well)[, ]+)*(?:what now|now what|what next|and now)[?.! ]*$
    |^(?:(?:so|and|ok|then|well|now|but)[, ]+)*(?:what|which(?: (?:one|gap|skill|of (?:these|those|them)))?)
    [ ](?:would|should|do)[ ](?:you|u|i)\b(?: \w+){{0,5}} first
    (?: (?:(?:out )?of (?:these|those|them)|then|now|here))*[?.! ]*$
    |^(?:(?:so|and|ok|then|well|now|but)[, ]+)*(?:what|which(?: (?:one|gap|skill|of (?:these|those|them)))?)(?:'?s| is)?
    (?: (?:the|my))?[ ](?:most important|biggest|main|top|matters (?:the )?most|counts (?:the )?most|most urgent)
    (?: (?:one|gap|thing|skill|of (?:these|those|them)|here|then|now))*[?.! ]*$
""")
"""Whether somebody asks which of what they lack comes first, or where to learn the weakest."""
asks_why_first = says(r"""
    ^(?:(?:and|but|so|ok|hm+|wait)[, ]+)*(?:why|how come)\b(?: \w+){0,5} (?:first|next|to (?:begin|start) with)\b
""")
"""Whether somebody asks why what comes first does: "why is that the first thing"."""
doubts = says(r"""
    ^(?:(?:so|and|but|hm+|no|wait|really|ok)[,. ]+)*(?:(?:are|r) (?:you|u) (?:\w+ )?(?:sure|certain)
    |how sure (?:are|r) (?:you|u)|(?:that|this|it) (?:can'?t|cannot|is not|isn'?t) (?:be )?(?:right|true|correct)
    |is (?:that|this|it) (?:right|true|correct)|how (?:do|can|would) (?:you|u) know)
    (?: (?:about|of)?\ ?(?:that|this|it))?(?=[.,;!?]|$)
""")
"""Whether somebody doubts what was told."""
expects = says(
    r"\b(?:expect|suppose|guess|probably|think|maybe|perhaps|likely|assume|imagine|presumably|fear|shayad"
    r"|(?<!non-)stop|enough|quit|bas)\b"
)
"""Whether somebody who stops, or only supposes it, says the answer to all that was never asked."""
_NAY, _HEY = r"(?:no+|nope|nah)", r"(?:please|pls)"
_PROTEST = regex(rf"(?:{_HEY} )*{_NAY}(?: {_HEY})*(?: {_NAY}(?: {_HEY})*)+")
"""A no said more than once."""
_OPEN = regex(
    r"\b(?:what|which|whats)\b.{0,30}\b(?:open|left|remain\w*|to (?:come|go|answer)|not (?:yet )?asked|unanswered)\b"
    r"|\b(?:what|which)\b.{0,20}\b(?:haven'?t|not)\b.{0,12}\b(?:asked|answered|done|had)\b"
)
_OF_A_PLAN = regex(r"\b(?:plan|roadmap|schedule|steps?)\b")
"""What is shown that is no result of the check."""
_OF_A_PART, _OF_A_CLAUSE = 0.7, 0.9
"""What ends the check, and how likely a sentence or a clause does so, at least."""
_LIKELY = 0.45
"""How likely the result is asked for, at least, where nothing else is likelier."""
_PLAIN = 4
"""Words, at most, of an answer that says all with its first word."""


def stops(utterance: str) -> bool:
    """Whether somebody wants no more questions, be it beside something else: "I'm tired, stop it here"."""
    utterance = in_english(utterance)
    if plainly_stops(utterance) or any(_ends(part, _OF_A_PART) for part in (utterance, *parts(utterance))):
        return True
    return not is_bare(utterance) and any(_ends(clause, _OF_A_CLAUSE) for clause in _CLAUSE.split(utterance))


def _ends(text: str, least: float) -> bool:
    """Whether a text wants no more questions or the result, however these two share it."""
    if not words(text) or is_bare(text):
        return False
    shares = READER.shares(text)
    return shares["stop"] + (0.0 if _OF_A_PLAN.search(normalize(text)) else shares["result"]) >= least


def plainly_stops(utterance: str) -> bool:
    """Whether somebody wants no more questions in words that mean nothing else, whatever stands beside them."""
    return _ENDS.search(normalize(utterance).replace("\u2019", "'")) is not None


def without_the_stop(utterance: str) -> str:
    """An utterance without the words that can only be the wish to stop, which answer nothing: "no tests now"."""
    return _ENDS.sub(" ", utterance)


def before_the_stop(utterance: str) -> str:
    """The answer that is given before somebody wants no more questions; empty where none is.

    It is what a sentence comes to, or else the plain one of a clause ("put me down as a little, then stop").
    """
    first = sentences(utterance)[0]
    says = plain_answer(first) or parted(first).has("answers")
    if first != utterance and says and not (stops(first) or no_answer(first)) and (letter := answer(first)):
        # "I have only drawn a line" is less than it begins with.
        return grade(first) or letter if letter == YES and len(first.split()) > _PLAIN else letter
    clauses = [clause.strip() for clause in _CLAUSE.split(utterance) if clause.strip()]
    ahead = list(takewhile(lambda clause: not stops(clause), clauses))
    # "No no, stop the test" is of the test.
    ahead = [] if stops(first) and _PROTEST.fullmatch(normalize(" ".join(ahead))) else ahead
    return next(filter(None, map(plain_answer, reversed(ahead))), "")


def after_the_stop(utterance: str) -> str:
    """What is asked in the sentences behind one in which somebody wants no more questions; empty for nothing."""
    said = sentences(utterance)
    ends = [place for place, part in enumerate(said, 1) if stops(part)]
    return " ".join(filter(asks, said[ends[-1] :])) if ends and not wants_result(utterance) else ""


def behind_the_stop(utterance: str) -> str:
    """What stands behind a clause in which somebody wants no more questions; empty where nothing does."""
    clauses = [clause.strip() for clause in _CLAUSE.split(utterance) if clause.strip()]
    ends = [place for place, clause in enumerate(clauses, 1) if stops(clause)]
    return ". ".join(clauses[ends[-1] :]) if ends else ""


def asked_behind_the_stop(utterance: str) -> str:
    """The question in the same sentence as the wish to stop: "stop this, how do I apply?"; empty for none."""
    rest = behind_the_stop(utterance)
    return rest if rest and is_question(rest) and not wants_result(utterance) else ""


def wants_result(utterance: str) -> bool:
    """Whether somebody asks how they did."""
    shares = [READER.shares(part) for part in parts(utterance) if not _OF_A_PLAN.search(normalize(part))]
    return _ASKS_RESULT(utterance) or any(_LIKELY <= share["result"] == max(share.values()) for share in shares)


def asks_what_is_open(utterance: str) -> bool:
    """Whether somebody asks which questions are left: "what is still open?"."""
    return _OPEN.search(normalize(utterance)) is not None
