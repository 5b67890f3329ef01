"""Chat spellings as the words they stand for, wherever they are said: "gud", "its hard tho", "want 2 b", "learn em"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ..patterns import regex
from ..slots import SKILLS
from ..text import is_function_word
from .edit_distance import cost
from .hinglish import is_hindi
from .misspelt import with_its_capital

__all__ = ["abbreviations_read", "chat_words_read", "spaced_right", "without_hyphens"]

_MOST = 1.8
"""What may make of a chat spelling the word that it is read as, where it lacks no letters of that only: "payed"."""
_SHORTEST = 3
_LISTED = frozenset(
    "lng bst wil mv jb nxt mk bk wt wat abt thru cuz coz bcz bcoz ppl thx thnx tnx thnks"
    " enuf enuff dey dem dis wid den buk buks wit cld rly acct".split()
)
"""Chat spellings that are found among words, and hardly anybody means so."""
_WORD = regex(r"(?<![\w.'’@/+#-])[A-Za-z]{2,30}(?![\w'’@/+#-]|\.\w)")
_HYPHENED = regex(r"(?<![\w.'’@/+#-])([A-Za-z]{2,14})-([A-Za-z]{2,14})(?![\w'’@/+#-]|\.\w)")
_COMPOUND = frozenset(
    """
    self part full non co re ex pre post mid low high long short entry end up follow scikit semi multi anti well open
    real in on off hands old third second first top drop twenty thirty forty fifty sixty seventy eighty ninety half
    single cross state soft hard work big fine over under cs ci one two three four five six seven eight nine ten non
    face check add sub trade must so know
    """.split()
)
"""What begins a word that is written with a hyphen by rights."""
_LATER = frozenset(
    "time based level related in to up off on out wise friendly old driven ai free learn by it ups".split()
)
"""What such a word ends in."""
_OFTEN = 5
"""Occurrences of a word that is written as two with a hyphen, at least."""
_GLUED = 7
"""Letters of a word that is two without a space, at least."""
_NAMED = regex(r"(?i)\b(?:name(?:'?s)?(?: is)?|naam|called|myself|i am|i'?m|im|this is)\s+\Z")
"""What stands ahead of a name."""
_SKILL = "|".join(
    sorted((name.replace(".", r"\.").replace("+", r"\+") for name in SKILLS if len(name) > 1), key=len, reverse=True)
)
_VERBS = (
    "be|b|become|bcom|bcm|go|get|gt|learn|lern|lrn|know|do|quit|find|switch|swich|apply|ask|see|take|tak|tke|make|mak|mke"
    "|start|strt|study|work|wrk|have|hav|hv|earn|read|move|mv|build|write|code|pay|use|try|prepare|prep|practice|join"
    "|leave|spend|land|crack|pass|focus|give|say|show|understand|improve|choose|pick|change|buy|wait|help|think|live|hear"
    "|talk|look|come|keep|need|transition|pivot|move|tell|check|finish|add|put|enter|grow|memorise|memorize|share|stop"
    "|begin|stay|survive|teach|train|deploy|explain|follow|compare|bcome"
)
_OWN = r"(?:ml|ai|dl|mlops|devops|data|software|backend|frontend|cloud|nlp|prompt|research|sw|robotics|qa)"
_FIELD = {"ds": "data science", "da": "data analytics", "de": "data engineering", "swe": "software engineering"}
_TRADE = {
    "ds": "data scientist",
    "da": "data analyst",
    "de": "data engineer",
    "mle": "ML engineer",
    "swe": "software engineer",
    "sde": "software engineer",
}
_SHORT = "|".join(_TRADE)
_BESIDE = r"(?: ?/ ?| (?:v/?s\.?|versus|or|and|&|n|ya|aur|than|to|2|into|over) (?:an? )?)"
_READ: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (regex(r"(?i)(?<=\w[ ,])(?:al)?tho(?:ugh)?(?=\W*$|,? (?:lol|lmao|haha|bro|man|sir|yaar|bhai)\b)"), "though"),
    (regex(r"(?i)(?<![\w'’])(?:al)tho(?![\w'’])"), "although"),
    (regex(r"(?i)(?<![\w'’])tho(?![\w'’])"), "though"),
    (
        regex(
            r"(?i)\b(learn|lern|lrn|use|know|kno|get|do|for|of|need|ned|read|about|abt|with|like|study|take|tak|try|find"
            r"|make|build|between|all|at|to|on|in|put|skip|want|watch|buy|compare|love|hate|pay|ask|see|teach|choose)"
            r" ['’]?em(?=\W|$)(?! role| job| track| position)"
        ),
        r"\1 them",
    ),
    (
        regex(
            r"(?i)^((?:(?:hi|hey|hello|so|ok|and|but|well|bro|sir|yes)[, ]+)*i(?: (?:already|only|just|do))?) no"
            rf" (?=(?:{_SKILL}|some|a bit|a little)(?!\w))"
        ),
        r"\1 know ",
    ),
    (
        regex(
            rf"(?i)(?<=[.,;!?] )(i(?: (?:already|only|just))?) no (?=(?:{_SKILL})(?!\w))"
            rf"|(?:(?<=\band )|(?<=\bn )|(?<=\bbut ))(i) no (?=(?:{_SKILL})(?!\w))"
        ),
        lambda found: f"{found[1] or found[2]} know ",
    ),
    (regex(rf"(?i)(?<=[a-z] )2 (?=(?:{_VERBS})\b)(?!(?:work|study|use|code) \w+s\b)"), "to "),
    (
        regex(
            r"(?i)\b(swi?t?ch(?:ed|ing)?|chang(?:e|ing)|mov(?:e|ed|ing)|related|similar|new|transition|close|path|go|get"
            r"|add|next|stick|back|from \w+) 2 (?=(?!days?\b|weeks?\b|months?\b|years?\b|hours?\b|times\b)[a-z])"
        ),
        r"\1 to ",
    ),
    (regex(r"(?i)\b(?:in2|in 2(?= (?:ml|ai|data|tech|it|machine|deep|the|this|a)\b))"), "into"),
    (regex(r"(?i)\bto b (?=[a-z])(?!(?:tech|sc|com|e|eng|school|plan)\b)"), "to be "),
    (regex(rf"(?i)\b({_OWN}) (?:en?gg?r|engg?|enggr)\b\.?"), r"\1 engineer"),
    (regex(rf"(?i)\b({_OWN}) (?:en?gg?rs|engs)\b"), r"\1 engineers"),
    (
        regex(rf"(?i)(?<![\w-])({_SHORT})({_BESIDE})({_SHORT})(?![\w-])"),
        lambda found: f"{_TRADE[found[1].lower()]}{found[2].replace('2', 'to')}{_TRADE[found[3].lower()]}",
    ),
    (
        regex(rf"(?i)\b(vs|or|than an?|as an?|become an?|be an?|an|of an?) ({_SHORT})(?=\W*$)"),
        lambda found: f"{found[1]} {_TRADE[found[2].lower()]}",
    ),
    (
        regex(r"\b(than|in|to|into|of|is|about) (DS|DA|DE|SWE)\b(?! (?:algo|and algo|& algo))"),
        lambda found: f"{found[1]} {_FIELD[found[2].lower()]}",
    ),
    (regex(r"(?i)(?<![\w.-])mle(s?)(?![\w-])"), r"ML engineer\1"),
    (regex(r"(?i)(?<![\w.'’-])a (?=(?:ml|ai|llm|nlp|mlops|ml/ai|ai/ml)\b(?!['’]))"), "an "),
    (regex(r"(?i)(?<![\w'’-])w[aou]t[sz](?= [a-z])(?! up\b)"), "what is"),
    (regex(r"(?i)(?<![\w-])le?rn(?=ing\b|t\b|\b)"), "learn"),
    (regex(r"(?i)\b(wanna|gonna|gotta) b (?=[a-z])"), r"\1 be "),
    (
        regex(
            r"(?i)(?<=[a-z] )(?<!plan )(?<!option )(?<!grade )b (?=(?:an?|able|the|good|enough|hard|ready|ok|easy|too"
            r"|replaced|paid|hired|needed|worth|my)\b)"
        ),
        "be ",
    ),
    (regex(r"(?i)\b(i|u|you|we|they|it) cnt\b"), r"\1 can't"),
    (regex(r"(?i)(?<![\w'’])(?:shou?l?di|shudi)(?= [a-z])"), "should i"),
    (regex(r"(?i)(?<![\w'’])(can|could|will)i(?= [a-z])"), r"\1 i"),
    (regex(r"(?i)(?<=\w )n (?=an? [a-z])"), "and "),
    (regex(rf"(?i)(?<=[,\w] )(and |but |, )a (?:little )?bit of (?=(?:{_SKILL})\W*$)"), r"\1some "),
    (
        regex(
            r"(?i)\b(do ?n['’]?t|do not|(?:should|shud|do|can|must|will) i|need to|have to|want to|u|you|already) no "
            r"(?=(?:where|what|wat|how|hw|which|when|why|if|anything|much|before|b4|about|abt|it|that|the|any of)\b)"
        ),
        r"\1 know ",
    ),
    (
        regex(
            r"(?i)\b([a-z]{3,}s) r (?=(?:not|so|too|very|really|weak|bad|good|poor|low|high|hard|easy|worth|dead|dying"
            r"|enough|free|paid|useful|better|best|needed|required|important|there|asked|useless|common|expensive|cheap"
            r")\b)"
        ),
        r"\1 are ",
    ),
    (
        regex(r"(?i)(?<![\w'’])(do|does|did|is|are|was|were|have|has|ca|could|should|would|wo)nt(?=[\s,.?!]|$)"),
        r"\1n't",
    ),
    (regex(r"(?i)^yea(?=[,. ])"), "yeah"),
    (regex(r"(?i)(?<![\w'’-])(?:a )?li+l (?=bit\b)"), "a little "),
    (
        regex(
            r"(?i)\b(courses?|books?|resources?|tips|roadmaps?|plan|need(?:ed)?|required|enough|good|best|useful|videos?"
            r"|recommendations?|prep|projects?|skills|advice|laptop|gpu|salary|pay|jobs?|roles?) 4 "
            r"(?=(?!hours?\b|weeks?\b|months?\b|years?\b|days?\b|or\b|of\b|and\b|to\b|hrs?\b|yrs?\b)[a-z]{2,})"
        ),
        r"\1 for ",
    ),
    (regex(r"(?i)\b(how [a-z]+) r (?=(?!and\b|or\b|vs\b|is\b|in\b|for\b|to\b)[a-z])"), r"\1 are "),
    (regex(r"(?i)\b(them|it|these|those) al(?=\W*$)"), r"\1 all"),
    (
        regex(
            r"(?i)(?<![\w'’])its (?=(?:so|a|an|not|very|really|just|all|hard|boring|expensive|confusing|impossible"
            r"|easy|scary|unfair|true|over|like|been|getting|ok|fine|only|still)\b)"
        ),
        "it's ",
    ),
    (regex(r"(?i)(?<![\w-])(?:tryna|tryin to)(?= \w)"), "trying to"),
    (regex(r"(?i)\brite(?= (?:for|now|away|choice|path|way|course|one|thing|time|job|book|answer)\b)"), "right"),
    (regex(r"(?i)(?<![\w-])im+a(?= (?:go|quit|learn|start|try|do|switch|apply|take|be)\b)"), "I will"),
    (regex(r"(?i)\bda(?:ts|at|tas|taa|tea)(?= (?:scie?n|engi?n|anal)\w)|\bdta(?= )"), "data"),
)
"""Each with what it is read as."""


def abbreviations_read(text: str) -> str:
    """A text with its chat spellings and abbreviations that are read by what stands beside them."""
    for pattern, meant in _READ:
        text = pattern.sub(meant, text)
    return text


def chat_words_read(text: str, as_read: Callable[[str], str], is_english: Callable[[str], bool]) -> str:
    """A text with single words that are none of English as the ones that they are shortened or misheard from.

    `as_read` tells what the knowledge reads a word as: "gud" as "good". Names stay.
    """

    def right(word: str, before: str) -> str:
        typed = word.lower()
        meant = as_read(typed)
        if meant == typed or " " in meant or not meant or is_hindi(typed) or _NAMED.search(before):
            return word
        if typed not in _LISTED and (len(typed) < _SHORTEST or is_english(typed) or not _is_short_for(typed, meant)):
            return word
        return with_its_capital(meant, word)

    return _WORD.sub(lambda found: right(found[0], text[: found.start()]), text)


def _is_short_for(word: str, other: str) -> bool:
    letters = iter(other)
    return all(letter in letters for letter in word) or cost(word, other) <= _MOST


def without_hyphens(text: str, occurs: Callable[[str], int]) -> str:
    """A text with a space for each hyphen between two words that need none, or nothing, where both are one word.

    `occurs` tells how often people ask with a word.
    """

    def right(first: str, other: str) -> str:
        if first.lower() in _COMPOUND or other.lower() in _LATER:
            return f"{first}-{other}"
        return first + other if occurs((first + other).lower()) >= _OFTEN else f"{first} {other}"

    return _HYPHENED.sub(lambda found: right(found[1], found[2]), text)


def spaced_right(text: str, repairs: Sequence[tuple[str, str]], is_english: Callable[[str], bool]) -> str:
    """A text with the glued words among its repairs, each as typed and as read, parted, and the torn ones joined."""
    torn = {
        typed: read
        for typed, read in repairs
        if " " in typed and typed.replace(" ", "") == read and not is_function_word(read)
    }
    for typed, read in torn.items():
        text = text.replace(typed, read)
    glued = {
        typed: read
        for typed, read in repairs
        if len(typed) >= _GLUED and " " in read and read.replace(" ", "") == typed and not is_english(typed)
    }
    return _WORD.sub(lambda found: glued.get(found[0].lower(), found[0]), text) if glued else text
