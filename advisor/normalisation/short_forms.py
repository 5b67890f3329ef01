"""Short forms whose meaning is told by what stands beside them: "go 2 college 4 it", "CV or NLP", "tools, e.g. Git"."""

from __future__ import annotations

import re

from ..patterns import regex
from ..text import is_function_word, normalize

__all__ = ["written_out"]

_TO = regex(
    r"(?i)\b(?:(go|going|went|come)(?= 2 (?!more|times?|days?|weeks?|months?|years?|hours?|or|steps?|times|by)[a-z])"
    r"|(gotta|need|want|wnat|wanna|have|has|how|able|like|love|try|trying|ready|where|what)"
    r"(?= (?:2|too) (?:be|become|go|get|learn|know|do|quit|find|switch|apply|ask|see)\b)) (?:2|too) "
)
_FOR = regex(
    r"(?i)(?<!\bstep)(?<!\bthe)(?<!\btop)(?<!\b(?:of|at))(?<=[a-z]) 4 (?=(?:it|me|free|sure|real)\b(?! \w+s\b))"
)
_NAME = regex(
    r"(?i)(?<!\w)(?:my name(?:['\u2019]?s| is)|(mera na+m)) (?!not\b|on\b)[^\W\d_]+(?: [^\W\d_]+){0,2}?(?: hai| he?)?"
    r"(?:\s*[,.!;]+| and| aur)\s+(?(1)|(?=(?:i|i\W?m|what|which|how|where|why|is|are|do|does|can|should|will)\b))"
)
"""Somebody's name, ahead of what they ask or tell."""
_TOO = regex(
    r"(?i)\b(i|i\W?m|am|its?|it\W?s|that\W?s|is|be|not|way|seems?|looks?) (?:2|to)"
    r" (?=(?:old|young|late|difficult|hard|much|many|slow|dumb|expensive|complicated|advanced|busy|tired)\b)"
)
_HEARD = (
    (regex(r"(?i)(?<![\w'\u2019.-])im(?= [a-z0-9])"), "I'm"),
    (
        regex(r"(?i)\bhow much (?:money )?(will|would|can|could) i (?:earn|get|make)(?: paid)?(?=\W*$)"),
        r"what \1 i be paid",
    ),
    (regex(r"(?i)(?<![\w'\u2019.-])(?:gimm?e|giv me)(?= [a-z0-9])"), "give me"),
    (regex(r"(?i)^(?:ab )?(?:agl[ai]|aage)(?: wal[ai])?(?: (?:bata|bol|dikha)\w*(?: do| na)?)?(?=\W*$)"), "next"),
    (regex(r"(?i)^(?:aur |to )?k[ie]?tne cha\w+(?: hain?)?(?=\W*$)"), "how many should i have"),
    (regex(r"(?i)(?<=[a-z\d] )w(?:/ ?(?!o\b)| )(?=(?:my|an?|the|no|this|ur|your|some|any|only|just|\d+)\b)"), "with "),
    (
        regex(
            r"(?i)^(?:(?:so|and|is|becoming|being|an?) )*(ml eng(?:ineer(?:ing)?)?|machine learning engineer|mle|ml)"
            r" (?:doable|realistic|feasible|possible|achievable)(?: (?:for me|then))?(?=\W*$)"
        ),
        "can I switch to \\1",
    ),
    (regex(r"(?i)\bdiff(?=s? (?:between|btwn?|b/w|bw|betw\w*|in|of)\b)"), "difference"),
    (regex(r"(?i)(?<!the )(?<!a )\brite(?= (?:for|4|now|way|track|path|time|choice|thing|one)\b)"), "right"),
)
"""Words that are shortened, or written as they are heard, by what stands behind them."""
_KNOW = regex(
    r"(?i)\b(i(?: (?:do ?n\W?t|already|only|just))?|dont) no"
    r" (?=(?:a (?:bit|little)|some|how|that|what|why|the|basics?)\b)"
)
"""What is known, as it is heard: "i no a bit of SQL"."""
_THE = regex(
    r"(?i)\b(is|are|r|wh?ats?|of|in|for|on|about|abt|do|does|with|all|by) da "
    r"(?!(?:vs?|or|and|to|is|cv)\b|do|earn|job\b|jobs|role|sal|pay|skill|work|course|career|interview)(?=[a-z])"
)
"""The article as it is heard, ahead of what has nothing to do with data analysts alone."""
_BE = regex(
    r"(?i)\b((?:to|not|can|could|will|wil|would|wud|should|shud|must|may|gonna)(?: (?:i|u|you|we|they|it|ai|not))?)"
    r" b (?!(?:tech|sc|com|e|eng|arch|school|or|and|vs?)\b)(?=[a-z])"
)
"""What something is to be, behind the verb that says so: "will i b replaced"."""
_CAN = regex(r"(?i)\bcn (?=(?:i|u|you|we|one|a|an|someone|freshers?|ai|ml)\b)")
_MATHS = regex(r"(?<!yoga )(?<!floor )(?<!door )\bmats\b(?! cost| for (?!(?:ml|ai|data|machine|this|it|the)\b))")
_BETWEEN = r"(?:\s*[/,]\s*|\s+(?:vs?|versus|or|ya|and|&|aur|(?:better |easier |harder )?than|over)\s+)"
_VISION = regex(
    rf"(?i)(?<!\bmy )(?<!\byour )(?<!\ba )(?<!\bthe )\bcv\b"
    rf"(?={_BETWEEN}(?:nlp|rl)\b|\s+(?:engineers?|models?|research(?:ers?)?|algorithms?)\b)"
    rf"|(?<=\bnlp)({_BETWEEN})cv\b(?! tips)"
)
"""CV beside another field of machine learning, or a trade or model of it, which is computer vision; no resume."""
_SCRIPT = regex(r"(?i)(?<![\w.])(?!(?:node|react|tensorflow|d3)\b)([a-z]{3,})\.js\b")
"""A framework of JavaScript."""
_MILLISECONDS = regex(r"(?i)(?<!\d{4})(?<=\d) ?ms\b(?! (?:in|from|degree|cs|program))")
"""What a number counts, which is no degree."""
_SUCH = regex(
    r"(?i)(?<=[a-z)])(?P<gap>,?\s+\(?)e\.?g\b[.,:]*\s+"
    r"(?!(?:on|from|at|in|for|with|by|via|of|if|when|to)\b)(?=\w)"
)
_IN_MY_CASE = regex(r"(?i)^in my (?:case|situation),? (how (?:long|much time)\b[^?.!]*)")
_WISH = regex(
    r"(?i)(?:\b(?:and|but|so|now|then|also) )*\b(?:"
    r"i(?: (?:would|am|was|have|just|really|so|only|simply|always|also|do)|['\u2019](?:d|m|ve))* (?:wondered"
    r"|(?:love|like|want|need|wish|hope|hoping|dying|keen|curious|eager|interested|trying|came here|here|meaning)"
    r" to (?:know|find out|hear|figure out|understand|ask(?: you)?)|(?:cannot|can['\u2019]?t) figure out"
    r"|(?:appreciate it|be (?:glad|happy|grateful|thankful))(?: a lot| so much)? if (?:you|someone) (?:can|could|would)"
    r" (?:tell|explain to) me)"
    r"|it (?:would|['\u2019]d|will) be (?:great|nice|good|lovely|helpful) (?:to know|if you (?:can|could) tell me)"
    r"|(?:can|could|will|would) (?:you|u|someone|anyone) (?:please |kindly )?(?:help me (?:to )?understand"
    r"|enlighten me(?: on)?)) (?=(?:what|how|which|why|when|where|whether)\b)"
)
"""What says in many words that somebody wants to know what is asked behind it."""
_EXPAND = regex(
    r"(?i)^(?:(?:can|could|would|ok|and|please|pls|so|now|you|u|just)[, ]+)*(?:(?:expand|elaborate)(?: more| a bit"
    r"| further)? (?:up)?on|go (?:a bit )?(?:deeper|into (?:more )?detail) (?:in|into|on|about)) "
    r"(?!(?:(?:the|your|my|all|what) )?(?:that|this|it|these|those|them|what|answers?|\w+ (?:points?|ones?|lines?))\b)"
)
_FIELD = regex(
    r"(?i)\b((?:in|into|to|enter) )(?:the )?(ai|(?:ai ?/ ?)?ml|machine learning|data science) (?:field|line|domain)\b"
)
"""A wish for more on what is named, "expand on the pay"; and a trade called a field: "can I go into ML field?"."""
_BY_CHANCE = regex(r"(?i)\b(?:(mahine)(?= le?a?rn)|deta(?= (?:scie?n|engi?n|anal)))")
"""Misspelt words that are others in Hindi by chance: machine, which is a month, and data."""
_ALOT = regex(r"(?i)\balot\b(?! (?:of )?thanks)")
_UM = regex(
    r"(?i)(?<=\w[,;.!?] )((?:so|and|but|ok) )?(?:u+m+|u+h+m*|e+r+m+)\b[,. ]*(?=\w)|(?<=\bso )u+m+\b[,. ]*(?=\w)"
)
"""A sound of somebody who thinks, behind the beginning."""
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_YEAR_FIRST = regex(
    rf"(?i)\b(20[2-9]\d) ((?:{'|'.join(_MONTHS.split())})[a-z]*)(?= (?:me|mein|tak|ko|se)\b|\s*(?:[.,?!;]|$))"
)
"""A month behind its year, as in Hindi."""
_TAKES = regex(r"(?i)\b(?:learn|know|use|study|master|try|pick|take|read|do|need)\s+\Z")
"""A verb behind which "e.g." is left out: what follows is no example of anything."""
_MARKED = regex(r"(?<!\w)(?=[A-Za-z]*[^\W\d_A-Za-z])[^\W\d_]+(?![\w'\u2019])")
"""A word with a mark on a letter."""
_SAYING = regex(
    r"(?i)\b(?:as|like) (?:(?:my|our|the) (?:\w+ ){1,3}?(?:(?:used|likes?|loves?) to|always|would|often) sa(?:ys?|id)"
    r"|(?:they|people|we)(?: (?:all|always|often|used to|like to))* say|the (?:old )?saying goes)[,:]? [^.,;:?!]{3,60}"
    r"[,.;:!]+ (?!.*\b(?:true|right|wrong|correct|it|that|this|them)\W*$)(?=(?:(?:so|but|and|now)[, ]+)*"
    r"(?:what|how|which|where|when|why|who|is|are|am|do|does|can|could|should|will)\b)"
)
"""A saying, with whose it is, ahead of a question that does not point at it."""
_SPEAKER = regex(
    r"(?i)^((?:(?:hey|hi|hello|yo|so|ok|well)(?: again)?[, ]+)*)(?:(?:(?:it['\u2019]?s )?me(?: again)?(?: here)?[,:.!]+"
    r"|it['\u2019]?s|this is) |(?=[^.,;:?!]+ (?:here|again)[,.:!]))(the (?:guy|girl|man|woman|dude|one|person|nurse"
    r"|student|teacher) (?:with|who|from|doing) [^.,;:?!]{3,60}?)(?: (?:again|here|haha|lol))*[,.;:!]+ (?=\S+ \S)"
)
"""Who speaks, named ahead of what is asked: "hey, it's me again, the guy with the physics degree, …"."""


_CALLED = regex(
    r"(?i)^(?:(?:arre?y?|ya+r|bha+i|bhaiya|bro|bruh|bruv|dude|buddy|sir ?(?:ji)?|ma'?am|madam|dost)[,!. ]+)+"
    r"(?!(?:is|are|has|was|and|or|works?|says?|said|told|n|ka|ki|ke|ko|ne|thinks?|wants?)\b)(?=\S+ \S)"
)
"""Who is called, ahead of what is asked or told."""
_LAUGHED = regex(
    r"(?i)(?<=\w)(?<!or not)(?:[,. ]+(?:lol+|lmao+|rofl|xd|haha+|hehe+|ya+r|bha+i|bro|bruh|dude|tbh|ngl))+(?=[?.! ]*$)"
)
"""A laugh, or who is called, behind it."""
_AFTER = regex(r"(?i)\bwh?at(?:['’]?s| is)? after (?=(?!that\b|this\b|it\b)[\w+#.]+(?: [\w+#.]+)?\W*$)")
"""What follows a step of the way, as it is asked in short: "what's after Python"."""


def written_out(text: str) -> str:
    """A text with short forms as the words that they stand for, where what stands beside them tells."""
    if len((bare := _LAUGHED.sub("", _CALLED.sub("", text))).split()) > 1:
        text = bare
    text = _AFTER.sub("what comes after ", text)
    text = _SPEAKER.sub(r"\1I am \2. ", _NAME.sub("", _SAYING.sub("", _MARKED.sub(_bare_if_small, text))))
    for heard, meant in _HEARD:
        text = heard.sub(meant, text)
    text = _FOR.sub(" for ", _TO.sub(lambda found: f"{found[1] or found[2]} to ", text))
    text = _WISH.sub(lambda found: ". " * text[: found.start()].rstrip(" ")[-1:].isalnum() + "I want to know ", text)
    text = _VISION.sub(lambda found: f"{found[1] or ''}computer vision", _IN_MY_CASE.sub(r"\1 for me", text))
    text = _UM.sub(lambda found: found[1] or "", _ALOT.sub("a lot", text))
    text = _EXPAND.sub("tell me more about ", _FIELD.sub(r"\1\2", text))
    text = _MATHS.sub("maths", _KNOW.sub(r"\1 know ", _THE.sub(r"\1 the ", _TOO.sub(r"\1 too ", text))))
    text = _YEAR_FIRST.sub(r"\2 \1", _BY_CHANCE.sub(lambda found: "machine" if found[1] else "data", text))
    text = _CAN.sub("can ", _BE.sub(r"\1 be ", text))
    text = _MILLISECONDS.sub(" milliseconds", _SCRIPT.sub(r"\1js", text))
    return _SUCH.sub(lambda found: _example(text[: found.end("gap")], found["gap"]), text)


def _example(before: str, gap: str) -> str:
    """What stands for "e.g." and the gap ahead of it, behind some text."""
    return gap if _TAKES.search(before) else f"{gap}such as "


def _bare_if_small(found: re.Match[str]) -> str:
    """A word without the marks on its letters, where it is a function word without; as it is otherwise."""
    return bare if is_function_word(bare := normalize(found[0])) else found[0]
