"""Run-on messages: "i bought a laptop how do i start" tells something and asks something, with no mark between."""

from __future__ import annotations

from itertools import islice, pairwise

from ..text import words
from .patterns import compiled
from .questions.pieces import leans, opens_a_question
from .sentence_kinds import LONGEST, READER

__all__ = ["with_stops"]

_SURELY, _LIKELY, _HARDLY = 0.8, 0.5, 0.2
"""How likely a question asks, at least; and what is told ahead of one, and behind one, at most."""
_FEWEST = 3
"""Words on either side of a stop ahead of a question, and of the question, at least."""
_MOST = 12
"""Places of a clause that are looked at."""
_MARK = compiled(r"(?:[.,:;!?…()\u2013\u2014]|\s-)\s|\n")
_QUESTION = compiled(r"""
    (?i)\s(?=(?:
    (?:what|how|which(?! (?:to|ones?|is|are|of)\b)|why)(?:'?s\b|\u2019s\b|
    (?: (?!(?:i|you|he|she|we|they|it|my|our|your|the|an?|this|that|people)\b)[\w'.+#/-]+){0,4}?
    (?<!which) (?:is|are|do|does|did|should|shall|can|could|will|would|to|about))
    |how (?:much|many|long)|where (?:(?:do|can|should|could) (?:i|we|one|you)|to)
    |do (?:i|we|you|u|they|ml|ai|data|companies)|does (?:it|the|an?|this|ml|ai|one)
    |(?:so |and |but )?(?:pls|plz|please|kindly|(?:can|could) (?:you|u)) (?:tell|suggest|explain|advise|recommend|share)
    |(?:can|should|could|will|would) (?:you|u|one|it|ai|ml|an?|anyone)|(?:is|are) (?:it|there)
    |can i (?:become|be|get|switch|move|learn|still|do)
    |(?:is|are) (?!not|very|so|too|really|quite|also|pretty|still|more)(?:[\w'.+#/-]+ ){1,4}
    (?:needed|required|necessary|compulsory|mandatory|worth|enough|possible|useful|hard|difficult))\b)
""")
"""Where a question may begin that is no clause of another."""
_OF_WHAT_IS_TOLD = compiled(r"""
    (?i)((?:(?:and|but|so|well|ok|hi|hey) )*(?:i|im|i['\u2019]m|ive|i['\u2019]ve|my|am(?! i\b))\b.*?\w)
    \s(?=(?:(?:is|are|will|would|does) (?:that|this|it)|am i) (?:(?:a bit|still|really|even|already) )?
    (?:too? (?:late|old|hard|\w{4,})|enough|ok|okay|fine|do|work|help|matter|count)
    (?: (?:to|for) \w+(?: \w+){0,4})?\W*$)
""")
"""What somebody tells of themselves ahead of a question whether it will do."""
_REMARK = compiled(r"""
    (?i)\s(?=(?:i(?: am|'?m|\u2019m|['\u2019]d)|i(?: ha|'|\u2019)ve (?:got|been|an?|no|some|my|two|three|\d+)
    |i (?:(?:would )?(?:really )?appreciate|hope|live|come from|really need|work (?:in|at|as|for)|do(?:n'?t| not) have)
    |my (?:\w+ ){1,2}(?:is|are|was|says|said|has|keeps?|thinks?|wants?)
    |sorry|no (?:rush|pressure|hurry)|take your time|thank(?:s| you)|waiting for|haha
    |(?:(?:best|kind|warm) )?regards|(?:love|cheers|greetings) from)\b)
""")
"""Where something may begin that is told behind a question."""
_GOES_ON = compiled(r"""
    (?i)\b(?:and|or|but|so|n|also|if|that|when|because|than|as|who|which|what|how|where|an?|the|my|your|is|are|am|was|i
    |you|we|they|to|not|of|in|on|at|for|from|by|about|like|until|while|after|before|since|though|although|do|does|did
    |can|could|should|would|will|shall|may|have|has|had|kno?ws?|knew|known|idk|wonder(?:ing)?|ask(?:s|ed|ing)?|told
    |say(?:s|ing)?|tells?|(?:tell|told|show|ask|asked|teach|give|help|telling)s? (?:me|us|him|her|them)|understand
    |explain|see|think|figure|decid(?:e|ed|ing)|learn(?:ing)?|sure|unsure|idea|clue|forgot|forget|remember|matter|guess
    |depends|confused|find|show|teach|help|discuss|check|curious|questions?|doubts?|anyone|case
    |know (?:roughly|exactly|already|perfectly|very|well|quite|about|more|less|\s)+)$
""")
"""A word behind which a sentence goes on: "how do I explain that I am older", "I work on what is called MLOps"."""
_NOT_ALONE = compiled(r"""
    (?i)(?:(?:and|but|so|or|i mean|i meant|well|actually|ok)[ ,]+)*
    (?:if|when|whenever|once|after|before|while|unless|suppose|given|where|in|from|for|with|without|besides|to|at)\b|.*\b(?:what|wat|how|which|why|whether)\b
""")
"""How a clause begins that a question means something else without, and how one goes on that asks already."""
_VAGUE = compiled(r"(?i)(?:how|what|where)\b.*\b(?:start|begin|do|proceed|next|help|help me)\W*$")
"""A question that says nothing without what is told ahead of it."""


def with_stops(message: str) -> str:
    """A message with a full stop where what is told runs into a question, and where that runs into what is told."""
    starts = [0, *(mark.end() for mark in _MARK.finditer(message)), len(message)]
    return "".join(_with_stops(message[start:end]) for start, end in pairwise(starts))


def _with_stops(clause: str) -> str:
    """A clause without marks inside, with full stops."""
    if len(clause) > LONGEST:
        return clause
    if (whether := _OF_WHAT_IS_TOLD.match(clause)) and not _GOES_ON.search(whether[1]):
        return f"{whether[1]}. {clause[whether.end() :]}"
    for gap in islice(_QUESTION.finditer(clause), _MOST):
        told, asked = clause[: gap.start()].rstrip(), clause[gap.end() :]
        if _NOT_ALONE.match(told.lstrip()):
            break
        stands = len(words(asked)) > _FEWEST and not (leans(asked) or _VAGUE.match(asked))
        if stands and _ends(told) and _asks(told) <= _LIKELY and _asks(asked) >= _SURELY:
            return f"{told}. {_with_a_remark(asked)}"
    return _with_a_remark(clause)


def _with_a_remark(question: str) -> str:
    """A question with a full stop ahead of what is told behind it."""
    for gap in islice(_REMARK.finditer(question), _MOST):
        asked, told = question[: gap.start()].rstrip(), question[gap.end() :]
        whole = opens_a_question(asked) and _ends(asked) and words(told)
        if whole and _asks(asked) >= _SURELY and _asks(told) <= _HARDLY:
            return f"{asked}. {told}"
    return question


def _ends(text: str) -> bool:
    """Whether a sentence may end with a text."""
    return len(words(text)) >= _FEWEST and not _GOES_ON.search(text)


def _asks(text: str) -> float:
    """How likely a text asks something."""
    return READER.shares(text)["asks"]
