"""What somebody lacks for it: a computer, the money for studies, or good marks."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize, sentences, words
from ..forms import SHORT, headed, in_form, whole_sentences
from ..patterns import compiled
from ..questions.pieces import is_question
from ..sentence_kinds import asks
from ..talk import Talk
from . import means_messages as messages

__all__ = ["lacking_means"]

_DEVICE = r"(?:(?:smart ?|cell ?|mobile ?|android ?)?phones?|mobiles?|tablets?|i-?pads?|i-?phones?)"
_ON_A_PHONE = compiled(rf"""
    \b(?:only|just|nothing but|sirf)(?: (?:got|have|has|own|use|a|an|my|the|one|old|on|with
    |from))* {_DEVICE}\b(?! (?:call|screen))
    |\b(?:learn|study|start|code|program|practi[sc]e|do|possible|done|train|run)\b(?: (?:it|this|that|all|ml|python
    |machine
    |learning|everything|to code|coding|models?))*(?: (?:on|with|from|using|off|by))(?: (?:just|only|a|an|my|the
    |old))* {_DEVICE}\b
    |\b(?:is|will|would|does|can)(?: (?:a|an|my|the|just|only|old))* {_DEVICE}(?: (?:be|alone|only))*
    (?: (?:enough|do|work|ok|okay|fine|suffice))
    |\b(?:no|without an?|(?:don't|dont|do not|doesn't|not) (?:have|own|got) an?) (?:laptop|computer|pc)\b
""")
_NOT_OWN = compiled(r"\b(?:interviews?|app|apps|recruiter|call|screen|face|camera|unlock\w*)\b")
_CANNOT = (
    r"(?:can(?:'t| ?not|t)|could(?:n't| not)|(?:un|not )able to|not afford|wo(?:n't|nt)|no money(?: (?:to|for))?"
    r"|(?:don't|dont|do not|doesn't|not) have (?:the |any |enough )?money(?: (?:to|for))?|too poor|never afford)"
)
_STUDIES = (
    r"(?:universit\w+|uni|college|degrees?|school|stud(?:y|ies)|boot ?camps?|coaching|courses?|class(?:es)?|tuition"
    r"|fees?|education|for (?:it|this|that|anything)|lakhs?)"
)
_NO_MONEY = compiled(rf"""
    \b{_CANNOT}(?: (?:really|even|just|to|pay|give|afford|spend|me|us|my|for|the|an?|much|any|money|on|private))*
    (?: [\w']+){{0,3}} {_STUDIES}\b
    |\b(?:parents?|family|father|dad|mother|mum|mom|we|they)(?: (?:are|is|have|has|am|really|very|too|quite
    |got))* (?:poor|no money)\b
""")
_WAYS = compiled(
    r"\b(?:what if|free|another way|other ways?|still|then what|what (?:should|can|do) i|possible|chance|become"
    r"|without)\b"
)
_BEGINS = compiled(
    r"\b(?:begin(?:ning)?|start(?:ing|ed)?|get (?:going|in(?:to)?)|first (?:steps?|thing)|go about|set (?:out|off))\b"
)
_PENNILESS = compiled(r"""
    \b(?:no|zero|0|without(?: any)?|not (?:have |got )?(?:a|any)|(?:don't|dont) have (?:a|any)|hardly any
    |(?:next to|almost|literally|basically) (?:no|zero))(?: (?:single|extra|spare|real))?
    \ (?:money|cash|budget|funds|savings|penny|pennies|cents?|dimes?|euros?|dollars?|pounds?|rupees?|paisa|paise)\b
    |\b(?:i'm|im|i am|am|if|while|being|when|flat|totally|dead|and|but|so|very|stone|completely)
    \ (?:broke|skint|penniless)\b
    |\bshoestring\b|\bempty (?:pockets?|wallet)\b|\bnothing in (?:my|the) (?:pockets?|bank|account|wallet)\b
    |\b(?:without|not) (?:spending|paying)\b|\b(?:can't|cant|cannot|can not|won't) (?:really |even )?(?:spend|pay)\b
    |\bmoney(?:'s| is) (?:very |really |so |too )?tight\b|\bbudget(?:'s| is| of)? (?:zero|0|nil|nothing)\b
""")
_OF_A_FIRM = compiled(
    r"\b(?:business|compan(?:y|ies)|start-?ups?|agency|firm|fund\w*|invest\w*|product|apps?|freelanc\w*|saas|shop|store"
    r"|job|jobs|career|degree|master\w*|universit\w+|college|bootcamps?|plan|gpus?|cloud|laptop|computer"
    r"|coursera|udemy|udacity|certificat\w*|exams?)\b"
)
"""What else somebody may begin without money."""
_DEGREE = compiled(r"\b(?:universit\w+|uni|college|degrees?|school|studies|tuition|education)\b")
_MARKS = compiled(r"""
    \b(?:(?:low|bad|poor|weak|terrible|awful|average|mediocre|not (?:so |very )?good|failing) (?:c?gpa|grades?
    |marks|percentage|scores)
    |(?:c?gpa|grades?|marks|percentage|scores) (?:(?:is|are|was|were|of|only|just|about|really|pretty|so|very|quite
    |kinda) )*
    (?:low|bad|poor|weak|terrible|awful|average|mediocre|\d[\d.]*)|failed (?:\w+ ){1,3}(?:semesters?|subjects?
    |exams?|class(?:es)?)
    |backlogs|barely passed)\b
""")
_RULED_OUT = compiled(
    r"\b(?:rule|doomed|still|out of|problem|matter|become|get into (?:this|it|ml|ai|the)|chance|make it|hopeless"
    r"|possible|stop me|too (?:low|bad)|over for)\b"
)
_ADMISSION = compiled(
    r"\b(?:admi\w+|universit\w+|masters?|ms|m\.?tech|phd|programs?|programmes?|iit\w*|accept\w*|cv|resume|internships?"
    r"|scholarship|mit|stanford|eth|college|intake|transfer)\b"
)
_MOST_WORDS = 40


def lacking_means(talk: Talk, utterance: str) -> Reply | None:
    """What helps who has no computer, no money for studies or no good marks, and asks about it; None for others."""
    said = normalize(utterance)
    if len(words(said)) > _MOST_WORDS:
        return None
    if not any(is_question(part) or asks(part) for part in (*sentences(utterance), *utterance.split(","))):
        return _poor(talk, utterance, said) if _DEGREE.search(said) else None
    return (
        _on_a_phone(talk, utterance, said)
        or _poor(talk, utterance, said)
        or _penniless(talk, utterance, said)
        or _of_marks(talk, utterance, said)
    )


def _on_a_phone(talk: Talk, utterance: str, said: str) -> Reply | None:
    entry = next(iter(talk.entries([talk.knowledge.roles.hardware])), None)
    if entry is None or not _ON_A_PHONE.search(said) or _NOT_OWN.search(said):
        return None
    return talk.on(utterance, [entry], messages.on_a_phone(in_form(entry, SHORT)))


def _poor(talk: Talk, utterance: str, said: str) -> Reply | None:
    roles = talk.knowledge.roles
    cost = next(iter(talk.entries([roles.learning_cost])), None)
    if cost is None or not (_NO_MONEY.search(said) and (_WAYS.search(said) or _DEGREE.search(said))):
        return None
    degrees = talk.entries([roles.degree]) if _DEGREE.search(said) else []
    lines = [line for entry in degrees for line in [in_form(entry, SHORT), *headed(entry, "Without one")]]
    lines = lines or headed(cost, "Courses")
    return talk.on(utterance, [cost, *degrees], messages.without_money(in_form(cost, SHORT), lines))


def _penniless(talk: Talk, utterance: str, said: str) -> Reply | None:
    """What is free to learn from, and what comes first, to who asks where to begin without money; else None."""
    cost = next(iter(talk.entries([talk.knowledge.roles.learning_cost])), None)
    if cost is None or not (_BEGINS.search(said) and _PENNILESS.search(said)) or _OF_A_FIRM.search(said):
        return None
    step = next(iter(talk.knowledge.guidance.plan), None)
    lines = [*headed(cost, "Courses"), *headed(cost, "Books")]
    return talk.on(utterance, [cost], messages.begin_free(in_form(cost, SHORT), lines, step))


def _of_marks(talk: Talk, utterance: str, said: str) -> Reply | None:
    if not (_MARKS.search(said) and _RULED_OUT.search(said)) or _ADMISSION.search(said):
        return None
    entries = talk.entries([talk.knowledge.roles.background, talk.knowledge.roles.degree])
    told = [line for entry in entries for line in headed(entry, "Does the college matter")]
    told += [line for entry in talk.knowledge.topics for line in headed(entry, "Recent graduate")]
    opens = [line for entry in entries[:1] for line in whole_sentences(in_form(entry, SHORT))[-1:]]
    return talk.on(utterance, entries, messages.of_marks([*opens, *told])) if told else None
