"""Parts: a message as the things said in it one after the other, each of which can stand by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..patterns import regex
from ..text import sentences, words
from .follow_ups.leaving import INTENDS
from .patterns import compiled
from .questions.pieces import is_question
from .sentence_kinds import FEW, LONGEST

__all__ = [
    "alone",
    "asks",
    "behind_a_sigh",
    "changes",
    "named_by",
    "parts",
    "pointed",
    "wants",
    "with_name",
    "with_titles",
]

_FEWEST = 2
"""Words of a clause that is a part, at least, if it is not the first."""
_NAMED = 3
"""Words before a colon, at least: fewer only name what follows ("one question: …")."""
_IT = regex(r"\b((?:mark|tick|untick|drop|remove|skip|move|leave|count) )(?:that|this|it)\b|\bit\b", re.IGNORECASE)
_IT_ALONE = regex(r"(?i)(?<!is )\bit\b(?! (?:possible|true|worth|too|hard|ok|okay)\b)")
_NAME = r"(?!it\b|that\b|this\b|the\b|my\b|your\b|an?\b)[\w+#/.-]+(?: [\w+#/.-]+)?"
_WHAT_IS = regex(
    rf"(?i)(?:(?:and|so|but|ok|sorry|please)[, ]+)*what(?: is|'s|\u2019s)"
    rf" (?P<name>{_NAME}?)(?:,? (?:please|then|exactly))*"
    rf"|(?:.* )?(?:not|n't|no idea|never) (?:\w+ )?what (?P<unknown>{_NAME}) (?:is|are|does|means)"
)
_RESULT = regex(r"(?i)\b\d+ (?:out )?(?:of|me(?:in)? se) \d+\b|\bonly\b")
_EMOJI = regex("[\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*")
_STEP = regex(r"\b(?:step|number|no\.) ?(\d{1,2})\b", re.IGNORECASE)
_TELL = r"(?:show|tell|give|remind|let me|recap|sum|repeat|list|explain|compare|describe|print)"
"""Verbs by which somebody wants to be told something."""
_DO = (
    r"(?:show|tell|give|remind|let me (?:know|see)|recap|sum(?:marise|marize| up)?|repeat|list|explain|compare"
    r"|describe|leave|drop|remove|skip|cut|undo|swap|switch|move|put|set|make|count|mark|tick|untick|change|redo|reckon"
    r"|re-?calculate|update|correct|fix|add|take|keep"
    r"|note|forget|stop|quit|pause|end|go (?:on|back)|carry on|continue|resume|start|begin|check|test|quiz|plan|print)"
)
_POLITE = r"(?:(?:please|pls|plz|also|then|just|now|instead|phir|fir|ab|kindly|can you|could you|can we) )*"
_SUBJECT = r"(?:i|you|we|they|he|she|it|this|that|these|those|there|the|an?|my|your|one|people|anyone|someone)"
_ASK = (
    r"(?:(?:what|how|why|where|when|which|who|whose)(?:'?s|'?re)?\s(?!(?:ever|to|of)\b)"
    rf"|(?:is|are|do|does|did|can|could|should|will|would|am|was|has|have|may|must)(?:n'?t)? {_SUBJECT}\b)"
)
_JOINT = compiled(rf"""
    (?i)(?:\s*[,;:]\s*(?:(?:and|but|so|then)\s+)*|\s+(?:and|but|so|then)\s+(?:then\s+)?)
    (?={_POLITE}(?:{_DO}\b|{_ASK}))
""")
"""What stands before a clause that asks or wants something."""
_TOPIC = compiled(r"""
    (?i)\s*\S*\d\S*(?: \w+)?$|\s*(?:what|how|why|when|where|which|who)$
    |\s*(?:(?:and|but|so|ok|now|well|then|please|just)[, ]+)*(?:(?:can|could) you )?tell me(?: (?:this|then|now))*$
    |\s*(?:(?:and|but|so) )?(?:(?:what|how) about|as for|regarding|about|for|if|when|as|since)\b
""")
"""How a clause begins that only names what the next one asks about."""
_LEANS = compiled(rf"""
    (?i)(?:and |but )?{_POLITE}(?:
    (?:tick|mark|note|add|change|update|fix|correct|remove|delete|strike|erase)
    (?: (?:it|that|this|them|both|these|all|so|off|done|down|please|pls))*
    |(?:why|how come|how so)(?: (?:so|is|that|it|this|much|long|many))*
    |why (?:not \w+|\w+ (?:no|not))
    |(?:just )?tell me (?:the truth|true|honestly|frankly|straight)
    |.{{1,40}}\b(?:plan|course|way) without (?:it|that|this|them)
    |(?:is|are|do|does|did|was|were|can|could|will|would|has|have|should)(?:n'?t)?[ ]
    (?:it|that|this|you|they|i|we|he|she|there)
    )[\s.?!]*
""")
"""A clause that says nothing without the one before it."""
_TELLING = regex(rf"\b{_TELL}\b", re.IGNORECASE)
_FEWEST_ALONE = 3
"""Words of a question that can stand without what is told beside it, at least."""
_FIRST = 4
"""Its first words, none of which points at that, nor the last."""
_POINTING = frozenset("this that these those they them he she".split())
_TOLD_BEHIND = regex(
    r"[,;.?!]\s+(?:(?:since|as|because|given(?: that)?|if|and|but|when) )?(?:i|i'?ve|i'?m|my)\b (?:already |do )?"
    r"(?:know|have|did|can|am|was|work|worked|use)\b[^?]*\??$",
    re.IGNORECASE,
)
"""What somebody tells of themselves behind a question."""
_STATES = regex(r"\s*what (?:i|you|we|they)\b", re.IGNORECASE)
"""How a sentence begins that tells something like a question: "What I have is a laptop"."""
_WANTS = compiled(rf"""
    (?i)^(?:(?:and|but|so|then|ok(?:ay)?|well|yes|no|right|good|fine|great|thanks)[,.]?\s+)*
    {_POLITE}(?:let'?s |i want (?:you )?to |i'd like (?:you )?to |you (?:can|may|should) )?{_DO}\b
""")


def parts(utterance: str) -> list[str]:
    """What a message tells, if it tells something, and after it each clause that asks or wants something, in order.

    The message itself, where it is one thing, or a story.
    """
    if len(utterance) > LONGEST:
        return [utterance]
    clauses: list[str] = []
    for clause in (clause for sentence in _sentences(utterance) for clause in _clauses(sentence)):
        if clauses and _LEANS.fullmatch(clause):
            clauses[-1] += f" {clause}"
        else:
            clauses.append(clause)
    wanted = [clause for clause in clauses if asks(clause)]
    told = " ".join(clause for clause in clauses if not asks(clause))
    found = [told, *wanted] if told else wanted
    return found if len(found) > 1 and len(clauses) <= FEW else [utterance]


def alone(utterance: str) -> str:
    """What is asked beside what is only told; empty where nothing is, or it leans on that."""
    asked = _TOLD_BEHIND.sub("", utterance).strip()
    first, *others = parts(asked)
    asked = " ".join(others) if others and not asks(first) else asked
    said = words(asked)
    leans = len(said) < _FEWEST_ALONE or not _POINTING.isdisjoint({*said[:_FIRST], *said[-1:]}) or not asks(asked)
    return "" if leans or asked == utterance.strip() else asked


def behind_a_sigh(utterance: str) -> str:
    """What is said behind no more than a figure or an emoji: "0 😭 make me a plan"."""
    first, *others = parts(utterance)
    sigh = _RESULT.sub("", first)
    return others[0] if len(others) == 1 and not any(map(str.isalpha, sigh)) else utterance


def asks(part: str) -> bool:
    """Whether a part asks or wants something, rather than tells it."""
    if _STATES.match(part) and "?" not in part:
        return False
    return is_question(part) or wants(part)


def wants(part: str) -> bool:
    """Whether a part says in so many words that something is to be done."""
    return _WANTS.search(part) is not None


def changes(part: str) -> bool:
    """Whether a part wants something changed or done, rather than told."""
    return wants(part) and not (_TELLING.search(part) or (is_question(part) and not _WANTS.search(part)))


def with_titles(part: str, titles: Sequence[str]) -> str:
    """A part of a message with the titles of the steps that it names by their numbers."""
    return _STEP.sub(lambda found: titles[int(found[1]) - 1] if 0 < int(found[1]) <= len(titles) else found[0], part)


def pointed(part: str, step: str) -> str:
    """A question, or an order, with the title of the step that it points at by "it"."""
    return _IT.sub(lambda found: f"{found[1] or ''}the {step} step", part, count=1) if asks(part) else part


def named_by(part: str) -> str:
    """What a part asks the meaning of, or does not know: "Git", of "what is Git, please"; empty for anything else."""
    found = _WHAT_IS.fullmatch(part.strip(" ?.!"))
    return found["name"] or found["unknown"] if found else ""


def with_name(part: str, name: str) -> str:
    """A question with a name in place of the "it" that stands for it."""
    return _IT_ALONE.sub(name, part, count=1) if asks(part) else part


def _sentences(utterance: str) -> list[str]:
    """The sentences of a message; an emoji ends one as well."""
    return [sentence for text in _EMOJI.split(utterance) for sentence in sentences(text)]


def _clauses(sentence: str) -> list[str]:
    """The clauses of a sentence that can stand by themselves."""
    cuts = [0]
    for joint in _JOINT.finditer(sentence):
        left, right = sentence[cuts[-1] : joint.start()], sentence[joint.end() :]
        if joint[0].strip() == "and" and INTENDS.search(left.lower()):
            continue  # "I shall save the money and begin with Python" tells one thing.
        least = _NAMED if ":" in joint[0] else 1
        if len(words(left)) >= least and not _TOPIC.match(left) and len(words(right)) >= _FEWEST:
            cuts += joint.span()
    ends = [*cuts[1::2], len(sentence)]
    return [sentence[first:last].strip() for first, last in zip(cuts[::2], ends, strict=True)]
