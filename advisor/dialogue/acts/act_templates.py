"""What each dialogue act is said with: templates of whole utterances, as `templates` reads them.

They meet words in small letters, contractions spelt out ("what's" is "what s"), without the courtesy and glue words
that stand at their ends: `NOISE`, `BEFORE`, `BEHIND` and `REQUESTS`.
"""

from __future__ import annotations

from .answer_templates import ANSWERS
from .choice_templates import CHOICES
from .feeling_templates import FEELINGS
from .repair_templates import REPAIRS
from .talk_templates import TALK

__all__ = ["BEFORE", "BEHIND", "GLUE", "MACROS", "NOISE", "REQUESTS", "TEMPLATES"]

NOISE = frozenset(
    "please pls plz plss plzz kindly bhai bhaiya bro bruh bruv sir sirji mam maam madam yaar yar dude buddy mate ji lol"
    " lmao haha hehe tbh ngl btw um umm uh uhm er ah oh hmm arre arey oye ugh argh oof damn gosh omg god"
    " thoda zara jara yo tho".split()
)
"""Words that change no act, wherever they stand."""
BEFORE = frozenset(
    "ok okay k so but and well hey hi hello actually now then also no nope yes yeah yep sure alright wait cool thanks"
    " thx great fine nice sorry like honestly good right acha accha achha anyway hm just aur".split()
)
"""Words that may stand before an act."""
BEHIND = frozenset(
    "then now though thanks thx ok okay again yet here exactly anyway today lately na guys man batao bata btao".split()
)
"""Words that may stand behind an act."""
GLUE = NOISE | BEFORE | BEHIND
REQUESTS = (
    "(can|could|cud|would|will|wud|may|shall) (you|u|ya|we|i) [just|also|maybe|now]",
    "i (want|need|wanna|would like|d like|would love) [you] [to]",
    "(let s|lets|let us|try to|is it possible to|you can|do you mind|would you mind)",
)
"""How a request may begin."""

MACROS = {
    "it": "it|that|this|them|these|those|all [of] (that|this|it)"
    "|(the|your|this|that|ur) [last|previous|above|whole|same|final] (answer|reply|one|part|bit|response|text|thing)"
    "|what you [just] said",
    "of_it": "(of|for|about|on|behind|in|with|from|to) {it}",
    "is": "is|s|are|was|were|r",
    "bit": "a|a bit|bit|a little|little|a lot|lot|much|even|way|far|some|any|still|very|too|so|quite|really|bit more",
    "say": "(make|keep|say|put|give|tell|explain|write|answer|show|do|get|rewrite|repeat|describe|have|read) [me|us]",
    "units": "line|lines|liner|sentence|sentences|word|words|points|bullets|bullet points|para|paragraph",
    "in_units": "(in|to|into|within) [just|only|like|at most|some]* [a|one|1|two|2|three|3|few|a few|a couple of|less"
    "|fewer] [short|single] {units}",
    "long": "long|wordy|lengthy|verbose|[much|lot of] text|(much|lot) to (read|take in)|many words",
    "gist": "gist|summary|essence|essentials|nutshell|bottom line|headline|takeaway|takeaways|key takeaway|key"
    " takeaways|short version|short answer|(key|main|important|most important) (point|points|idea|ideas|thing|bits)",
    "version": "version|answer|form|reply|one|way|response|explanation|words|terms|language|english|manner|text|to"
    " understand|to follow|to read",
    "you": "you|u|ya",
    "not": "do not|dont|did not|didnt|can not|cant|never|still do not|really do not|am not able to|could not|donot",
    "unread": "(explain|clarify) [me]|[i] {not} [quite|really|fully|even]* (understand|get|follow|understood)",
    "any": "a|an|any|some|the|your|its|their|ur|more|real|actual|proper|one|another|good|concrete|few|for|with|other",
    "them": "them|they|each|each one|each of them|these|those|both|the two|these two|those two|the three|all three"
    "|the options|both of them|all of them|{it}|the last two|the two of them|these options|each other",
    "info": "info|information|data|number|numbers|figure|figures|answer|answers|stats|statistics|facts|claim"
    "|claims|advice|percentage|percentages|estimate",
    "which": "which|wich|what|whch|which one|which 1|which of (them|these|those|the two)|which one of (them|these"
    "|the two)|out of (them|these) which|of the two which|konsa|kaunsa|which thing",
    "choose": "pick|choose|take|recommend|prefer|suggest|select|go for|go with|opt for",
    "begin": "learn|learnt|start|begin|take|study|read|do|go|come|be|pick|tackle|try|choose|focus on|done|ask|look"
    " at|see",
    "talk": "talk|chat|conversation|discussion|session|history",
    "i_feel": "i [am|m|feel|was|get|just] [feel|feeling|getting|still|always|also|just|a bit|kind of|kinda] [that]"
    "|feeling|feel|getting|im|me|makes me feel|it makes me feel",
    "much": "so|very|really|too|quite|bit|a bit|a little|totally|completely|super|pretty|such|extremely|absolutely"
    "|rather|just|way",
    "kept": "chat|conversation|talk|answer|answers|discussion|session|transcript|history|copy|pdf|file|reply|text"
    "|notes|plan|markdown|json|this|that|it|everything|all|email|word|doc|clipboard|whole|whole thing",
}

TEMPLATES = {**CHOICES, **ANSWERS, **REPAIRS, **TALK, **FEELINGS}
"""By kind of act. Where an utterance fits two of them, the first is meant."""
