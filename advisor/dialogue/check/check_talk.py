"""What people say to a question of the skills check other than an answer: back, go on, what does that mean."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, words
from ..patterns import compiled, says
from . import check_reader
from .counting import asks_if_it_counts, asks_of_another_job, asks_what_counts, parts
from .fears import feels
from .grading import answer, grade
from .marks import SKIPPED
from .retaking import taken_back
from .verdict import is_bare, plain_answer

__all__ = [
    "NODS",
    "ahead_of_next",
    "answers_whole",
    "asks",
    "asks_first",
    "asks_how_many",
    "behind_an_answer",
    "beside_asides",
    "first_sentence",
    "goes_back",
    "goes_on",
    "is_no_answer",
    "points",
    "speaks_of_need",
    "starts",
    "wants_anew",
    "wish",
]

NODS = frozenset({"ok", "okay", "hm", "hmm", "hmmm", "fine", "cool", "great", "alright", "all right", "nice", "lol"})
"""What neither answers nor asks."""
_WISHES = {
    "again": regex(r"again|repeat(?: that)?|what|pardon|come again|phir se|say that again"),
    "why": regex(r"why(?: that)?|what for|kyun?"),
    "unclear": regex(
        r"what(?: is|'s) (?:this|that|it)|what do you mean|meaning|matlab(?: kya)?|(?:can you )?explain(?: please)?|huh"
    ),
}
_HESITATES = regex(
    r"^(?:(?:wait|hold on|hang on|hmm*|um+|uh+|sorry|oh|ok(?:ay)?|hey|lol|haha+|btw|by the way"
    r"|before i (?:answer|say)(?: (?:that|this|it|one))*)[,. ]+)+(?=\w+ \w)"
)
"""What somebody begins with who has to think first: "wait, what does that mean?"."""
_NEXT = regex(r"(.{2,30}?)[,.;! ]+(?:and |ok )?(?:go )?(?:to )?(?:the )?next(?: one| question)?(?: please| pls)?[.! ]*")
_WORRIES = compiled(r"""
    (?:(?:and|but|so|oh|no|hmm|ok)[, ]+)*(?:is|am|are|was|will|does|should|do) (?:that|it|this|i|these|those)\b.{0,25}
    \b(?:bad|terrible|awful|problem|ok|okay|fine|normal|weird|embarrassing|worried|worry|behind|stupid|dumb|matter much
    |too (?:bad|little|low)|all right)\b.{0,20}
""")
"""Who asks whether their answer is bad."""
_BEFORE = regex(
    r"\b(?:previous|earlier|before|undo|redo|pee?che|pichh?l[ae]|wapas)\b|\b(?:the |my )last\b"
    r"|(?<!i'm )(?<!im )(?<!am )(?<!got )(?<!be )(?<!come )(?<!came )\bback\b(?! (?:to|in|here|again|now|at|on|from)\b)"
)
"""What the wish for the question before names."""
_ONWARDS = compiled(r"""
    ^(?!.*\b(?:steps?|plan|answers?|first|last|previous)\b).*
    \b(?:go(?:ing)? on(?! about)|go ahead|carry on|continue|keep going|resume|proceed|move on|on with|onwards?|on we go
    |(?:pick|take) (?:\w+ ){0,2}up|where (?:were|did) we|where (?:we|i) (?:stop\w*|left|were|paus\w+|br\w+)
    |(?:the |your |my )?(?:check|test|quiz|questions?|sawal)|aage|jaari|chalu|shuru)\b
""")
"""What says that the questions are to go on, rather than an answer or a plan."""
_AS_READ = {"why": "why", "term": "unclear"}  # Wishes by what a sentence does that points at the question.
_POINTS = regex(
    r"\b(?:it|its|it's|ye|yeh|iska|that|this|these|those|they|here|ask\w*|you mean|sense|questions?|pu+ch\w*|pooch\w*"
    r"|sawaa?l|to know)\b"
)
"""What speaks of the question that waits, or of the skill in it."""
_NEEDED = regex(
    r"(?:and |but |so )?why (?:do|does|would|should|must|is|are) .{1,40}"
    r"\b(?:matters?|needs?|needed|important|necessary|have to|has to|be able to|care|required|relevant)\b.{0,60}"
    r"|(?:and |but |so )?(?:is|are|do|does|will) (?:it|that|this|these|i|we|one)(?: (?:really|even|actually|all))*"
    r" (?:need|needed|necessary|required|important|matter|useful|must)(?: (?:it|that|this|to know (?:it|that|this)))?"
    r"(?: (?:for|in|as|at|to) .{1,40}| really| at all)?"
    r"|(?:and |but |so )?what(?:'?s| is| are) (?:it|that|this|these|one) (?:good |used |even )*for"
    r"|(?:wait,? )?(?:i asked )?why (?!not\b|that\b|so\b)[\w+#/]{2,12}(?: (?:is|are) (?:needed|required))?"
)
speaks_of_need = says(r"\b(?:need\w*|necessary|required?|important|matters?|must|useful|relevant)\b")
"""Whether what is asked is of whether a skill is needed, be it for a purpose: "is it needed for chatbots?"."""
_WHY = 0.6
_MAKES_THAT = regex(
    r"\w, (?:please |so |and )*(?:make|count|mark|put|set|take) (?:that|it|this)(?: one)?(?: as| to| down as)?"
    r" (?:an? )?(?:yes|no|little)\b"
)
"""A correction whose clauses lean on each other: "joins I did in the SQL one, make that yes"."""
_COUNTS = regex(r"\b(?:how (?:many(?! (?:hours|weeks|months))|much|long)|kitn[aei]|left|more|baa?ki)\b")
_ORIGIN = compiled(r"""
    ^(?=.*\b(?:these|those|this|that|the|your|ye|12|twelve)(?: \w+)? (?:questions?|check|test|quiz|list|result|sawal)\b)
    .*\b(?:who|where|what|is|how(?: many| did you)?|kisne)\b.{0,50}
    \b(?:wrote|made|make|decid\w+|chose|picked|based|c[oa]me (?:from|up with)|source|behind|invent\w+|banay\w+)\b
    |\b(?:meant?|asked|talking) (?:about )?(?:the |those |your )?(?:\w+ )?questions? (?:in|of|from)
    [ ](?:the|your)\b.*(?:check|test|quiz)\b
    |\bwho (?:\w+ )?(?:decid\w+|chose|picked|says?|determin\w+)\b.{0,40}\b(?:th[eo]se|twelve|things?|ready|them|that)\b
""")
wants_anew = says(r"""
    (?:^|[.,;!?]\s)(?:(?:please|pls|(?:can|could|may|shall|should) (?:i|we|you)|let'?s|let (?:me|us)|just|so|no|wait|hey
    |(?:i )?(?:want|wanna|'?d like|would like)(?: to)?|i'?d like to|ok|sorry|hmm|actually|and)[, ]+)*
    (?:(?:start|begin)(?: (?:it|this|that|the (?:check|test|quiz)))?(?: all)? (?:over|again|anew|afresh|from scratch
    |from the (?:beginning|start|top|first))\b
    |(?:redo|retake|repeat|restart)(?: (?:it|this|that))?(?: all| from| the (?:whole|entire|check|test|quiz)|$))
    |\b(?:ask|take|do|go|run|start|begin|again|over)\b(?: \w+){0,4}
    \sfrom (?:the )?(?:very )?(?:top|beginning|start|first)\b
    |\bphir se (?:shuru|start)\b|\bshuru se (?:shuru|start|karo|karte)\b
""")
"""Whether somebody wants to answer all the questions again from the first."""
_START = regex(
    r"(?:(?:ok(?:ay)?|yes|sure|please|pls|chalo|haan?|ha|so|then|now|alright|great|let'?s|can we|can you|go ahead and"
    r"|just|i said) )*(?:start|begin|do|try|take|run|launch|shuru)(?: (?:it|that|this|now|then|please|the|check|test"
    r"|quiz|skills|kar\w*|do|karo|one))*"
)
_PUT_RIGHT = compiled(r"""
    ^(?:(?:no|nope|sorry|wait|well|i|but|actually)[,. ]+)*(?:meant|was asking|asked) (?:about |for |of )?
    (?:the|my|our|your) (?!(?:\w+ )?(?:one|question|answer)\b)\w+(?: \w+){0,3}[.,;!]\s
""")
"""Who says what the question that they asked before was about: "meant the learning. i have 6 hrs"."""
_SUBJECT = r"(?:i|you|u|we|they|he|she|it|this|that|there|the|an?|my|your|people|someone|somebody|\w+ engineers?)"
asks = says(rf"""
    \?|^(?:(?:and|also|so|but|wait|then|ok|okay|please|pls|hey|hi|well|yes|no|btw|acha|arre|bhai|h+m+|u+m+|lol)[,.]? )*
    (?:(?:what|how|who|where|which|when|why)(?:'?s|'?re)?\b
    |(?:is|are|do|does|did|can|could|should|will|would|am|was|has|have|may|shall|must) {_SUBJECT}\b
    |(?:tell|explain|describe|show|suggest|recommend|give|compare|send|advise|clarify|define|help|make|create|list
    |open|print|save|export|forget|delete|start over|restart)\b
    |any (?:tips|advice|idea|book|course)|i (?:want|would like|need|wanna|wish)\b|i'?d like\b|i (?:was|am) wondering
    |let'?s (?:talk|speak|discuss|change|go))
    |\b(?:kya|kaise|kaun\w*|kyu\w*|kitn[aie]|kab|kaha\w*|kahan|konsa|batao|bata|samjha\w*|dikhao)\b
""")
"""Whether an utterance is plainly a question, a wish or a command, and so no answer."""
_MOST = 14
"""Words, at most, of what asks about a question."""
_OF_A_TERM = regex(r"(?i)\b(?:what|whats|kya|matlab|mean\w*|explain)\b")
_ASIDE = 4
"""Words, at most, of a question back, or one that repeats what was asked, beside an answer: "ml projects? no."."""
is_no_answer = says(r"""
    \b(?:words?|terms?|naam|heard|suna|confus\w*|understand|get it|samajh\w*|question|ask\w*|sorry|wait|moment
    |hold on|help me|new to me)\b
""")
"""Whether a text speaks of a word or of the talk, and so answers nothing."""
asks_first = says(
    r"^(?:(?:wait|ok|hold on|and|but|so)[,. ]+)*before i (?:can )?(?:answer|say|reply)\b|\bmeans? by (?:it|this|that)\b"
)
"""Whether somebody asks something before they answer, or what is meant."""


def wish(utterance: str) -> str:
    """What somebody wants of the question: it `again`, the one before (`back`), `why`, or that it is `unclear`.

    Why the skill is `needed`, they may ask as well, and whose the questions are (`origin`); `worries` or a feeling
    (`feels`) they may tell. What they `asked` before, they may put right; ask if a gap `bars` them, or dispute.
    """
    said = _HESITATES.sub("", normalize(utterance).strip(" .!?"))
    if (origin := _ORIGIN.search(said)) or asks_of_another_job(said):
        return "origin" if origin else ""
    if (found := _PUT_RIGHT.search(said)) and not plain_answer(said[found.end() :]):
        return "asked"
    if (taken_up := check_reader.taken_up(utterance)) or _WORRIES.fullmatch(said) or feels(said):
        return taken_up or ("worries" if _WORRIES.fullmatch(said) else "feels")
    why = check_reader.surely(utterance, _WHY) == "why"
    if _NEEDED.fullmatch(said) or (why and speaks_of_need(said)):
        return "needed"
    stays = "stays" in map(check_reader.surely, (utterance, said))
    if stays and goes_back(said):
        return "back"
    roles = check_reader.parted(_HESITATES.sub("", normalize(utterance))).roles
    kinds = [_AS_READ.get(role, "") for role, _ in roles if role not in check_reader.BESIDE]
    if kinds and all(kinds) and points(said):
        return max(kinds)
    if (stays and not plain_answer(said)) or said in NODS:
        return "again"
    return next((kind for kind, texts in _WISHES.items() if texts.fullmatch(said)), "")


def ahead_of_next(utterance: str) -> str:
    """The answer ahead of the wish for the next question: "yes, next one please"; empty for anything else."""
    found = _NEXT.fullmatch(normalize(utterance))
    return found[1] if found and (is_bare(found[1]) or answer(found[1]) not in {"", SKIPPED}) else ""


def goes_back(utterance: str) -> bool:
    """Whether an utterance names the question before, or the way back to it."""
    return _BEFORE.search(normalize(utterance)) is not None


def points(text: str) -> bool:
    """Whether few words point at the question that waits, or at the skill in it: "what's that?"."""
    return len(words(text)) <= _MOST and _POINTS.search(normalize(text)) is not None


def asks_how_many(utterance: str) -> bool:
    """Whether somebody asks how many questions are left."""
    said, roles = normalize(utterance), check_reader.parted(utterance)
    plain = check_reader.surely(utterance) == "left" or _COUNTS.search(roles("left").lower()) is not None
    return roles.has("left") and plain and not _ORIGIN.search(said)


def goes_on(utterance: str) -> bool:
    """Whether somebody surely wants what was left to go on: "go on", "shall we go on where we stopped?"."""
    return check_reader.surely(utterance) == "stays" and _ONWARDS.search(normalize(utterance)) is not None


def starts(utterance: str) -> bool:
    """Whether somebody wants what was offered to begin: "start it"."""
    return _START.fullmatch(normalize(utterance).replace(",", "").strip(" .!?")) is not None


def first_sentence(utterance: str) -> tuple[str, str]:
    """The first sentence of an utterance, and the others."""
    first, *others = parts(utterance) or [""]
    return first, " ".join(others)


def beside_asides(utterance: str) -> str:
    """The answer that stands behind short questions back, and "depends": "which model? roughly yes"; else empty."""
    *asides, last = parts(utterance) or [""]
    while len(asides) > 1 and answer(asides[-1]) not in {"", SKIPPED}:
        last = f"{asides.pop()} {last}"
    short = all(
        len(text.split()) <= _ASIDE and ("?" in text or answer(text) == SKIPPED) and not _OF_A_TERM.search(text)
        for text in asides
    )
    return grade(last) if asides and short and not (asks(last) or asks_what_counts(utterance)) else ""


def behind_an_answer(text: str) -> tuple[str, ...]:
    """A question with the plain answer ahead of it apart: "no, is it needed?"; anything else whole."""
    head, _, rest = text.partition(", ")
    return (head, rest) if wish(rest) in {"needed", "unclear"} and plain_answer(head) else (text,)


def answers_whole(utterance: str) -> bool:
    """Whether no part of what is said is to be heard by itself: an answer with asides, or behind a correction."""
    first, rest = first_sentence(utterance)
    counts = asks_what_counts(utterance) or asks_if_it_counts(utterance) or wish(utterance) or wants_anew(utterance)
    unclear = _MAKES_THAT.search(normalize(utterance)) or any(wish(part) == "unclear" for part in parts(utterance))
    counts = counts or check_reader.asks_if_it_counts(utterance) or check_reader.surely(utterance) == "skip"
    return bool(counts or unclear) or beside_asides(utterance) != "" or (rest != "" and taken_back(first, "") != "")
