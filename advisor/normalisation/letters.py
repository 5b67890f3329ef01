"""Letters and digits that stand for words, in what is typed: "r they", "y?", "UK n US", "ne 1s"."""

from __future__ import annotations

from ..patterns import regex

__all__ = ["letters_read"]

_OPENING = r"(?:(?:and|but|so|ok|okay|or|then|no|oh|hm+|pls|plz|hey|hi|bro|sir|yaar|bhai)[, ]+)*"
_NOT_R = (
    r"(?!(?:or|vs|versus|and|n|for|in|is|language|lang|programming|prog|needed|required|good|enough|still|dead|skills?"
    r"|better|used|useful|worth|python|as|to|also|too|instead|only|developer|dev|user|programmer|code|courses?"
    r"|packages?|basics|studio|shiny|was|has|does|do|kya|k[aie]|ya|seekh\w*|sikh\w*|tutorials?|books?)\b)"
)
"""What the language R stands in front of, and "are" does not."""
_MEASURE = (
    r"(?: ?(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|h|mins?|lakhs?|lpa|lac|k|of|more|to|or|and|vs)\b"
    r"|[\w.,-]*\d)"
)
"""What a number counts."""
_ALONE, _END = r"(?<![\w.'’/+&#\u0300-\u036f-])", r"(?![\w'’/+&#\u0300-\u036f-]|\. ?\w)"
_READ = (
    (regex(r"(?i)(?<![\w/+#-])(?:ci? ?/ ?dc?|c/cd|ci/c|ic/cd|ci/dc|ci/ced)(?![\w/+#-])(?<!c/c)(?<!c/d)"), "CI/CD"),
    (
        regex(
            rf"(?i){_ALONE}r (?=(?:they|there|these|those|u|you|ur|your|we|my|the|all|both|any)\b(?! lang))"
            rf"|(?:(?<=^)|(?<=\b(?:and|but|how|why|who|are|you) )|(?<=\b(?:what|they|jobs) )|(?<=\b(?:where|which|there"
            rf"|these|those) )|(?<=\b(?:we|so|ok) )|(?<=\b(?:skills) )|(?<=\b(?:courses) )|(?<=\b[uy] ))"
            rf"r {_NOT_R}(?=[a-z]{{2,}})"
        ),
        "are ",
    ),
    (regex(r"(?i)(?<=\bwhere )r(?=\W*$)|(?<=\b(?:they|good|many) )r(?=\W*$)"), "are"),
    (regex(rf"(?i){_ALONE}u{_END}(?! (?:s|k|net|nets|turn)\b)"), "you"),
    (regex(rf"(?i){_ALONE}ur{_END}"), "your"),
    (
        regex(
            rf"(?i)^({_OPENING})y(?=\W*$| (?:is|are|r|do|does|should|shud|would|did|not|so|that|this|then|only|it|u"
            r"|shld|you|cant|can|wont|dont|i|they|am|no|isnt|doesnt)\b)"
        ),
        r"\1why",
    ),
    (regex(r"(?i)^(?:i )?nd (?=(?:an?|ur|your|some|help)\b)"), "i need "),
    (
        regex(
            r"(?i)(?:(?<=[\w.)'’] )|(?<=[\w)], ))(?<!\btop )(?<!first )(?<!\bof )(?<!\d )(?<!\bk )nd? "
            r"(?=[a-z]{2,}|c\b|r\b)(?!grams?\b|number|times)|^nd? (?=[a-z]{2,})(?!grams?\b|number\b|times\b)"
        ),
        "and ",
    ),
    (regex(r"(?i)\bne ?1s\b"), "any"),
    (regex(r"(?i)(?<=[a-z] )1s\b"), "ones"),
    (regex(r"(?i)\bne ?1\b(?! *\d)"), "anyone"),
    (
        regex(
            r"(?i)(?:^|(?<=\b(?:do|is|in|of|on) )|(?<=\b(?:got|are|for|you) )|(?<=\b(?:have|need|with) )|(?<=\bthere ))"
            r"ne (?=(?:good|gud|gd|free|other|more|ideas?|tips?|books?|courses?|chance|advice|suggestions?|ways?"
            r"|projects?|certs?|certificates?|examples?|for|age|degree|exams?)\b)"
        ),
        "any ",
    ),
    (
        regex(
            r"(?i)\b((?:whi?ch|whcih|wich|this|that|best|better|the|any|each|every|good|first|next|last|other|easier"
            rf"|cheaper|free|same|easy|cheapest|easiest) )1(s?)\b(?!{_MEASURE})"
        ),
        r"\1one\2",
    ),
    (
        regex(
            r"(?i)(?<=[a-z]{2} )(?<!\btop )(?<!\bthe )(?<!\ball )(?<!best )(?<!these )(?<!first )(?<!last )4 "
            r"(?=(?:deep|ml|ai|beginners?|nlp|maths?|python|free|interviews?|freshers?|data|my|this|sql|llms?|mlops"
            r"|machine|job|people|women|someone|learning)\b(?! (?:courses|books|projects|skills|jobs)\b))"
        ),
        "for ",
    ),
    (regex(r"(?i)(?<=[a-z] )4 (?=\d+ (?:m(?:o|th|nth|onth)s?|weeks?|wks?|years?|yrs?|hours?|hrs?|days?)\b)"), "for "),
    (regex(r"(?i)\b((?:whi?ch|that|it|one|she|he|who) )hs(?= )"), r"\1has"),
    (
        regex(
            r"(?i)\b((?:better|worse|cheaper|easier|harder|more|less|rather|longer|faster|higher) )(?:then|thn)(?= )"
        ),
        r"\1than",
    ),
    (
        regex(
            r"(?i)\b((?:where|different|learn|start|switch|move|come) )form(?=\W*$| (?:scr\w+|zero|home|a|the|my)\b)"
        ),
        r"\1from",
    ),
    (
        regex(
            r"(?i)\b((?:am|is|are|was|be|i['’]?m|it['’]?s|it|that['’]?s|not|get|getting|i|we|they|way|far|bit) )to "
            r"(?=(?:late|old|young|much|many|hard|difficult|expensive|slow|dumb|stupid|boring)\b(?!-))"
        ),
        r"\1too ",
    ),
    (
        regex(r"(?i)\bloose (?=(?:my|your|our|their|the|his|her|this) (?:jobs?|work|mind|time|money|motivation)\b)"),
        "lose ",
    ),
    (regex(r"(?i)\bweather (?=(?:i|it|to|or|this|that|we|you|they|an?|the) )"), "whether "),
    (regex(r"(?i)\bal together\b"), "altogether"),
    (regex(r"(?i)\bwath(?= (?:is|are|do|does|can|should)\b)"), "what"),
    (regex(r"(?i)\b(are|is) their (?=(?:any|no|an?|some|demand|good|free|enough|jobs|many|really)\b)"), r"\1 there "),
    (regex(r"(?i)\bb4\b"), "before"),
    (regex(r"(?i)(?<=\byou )s[huer]{2,4}(?=\W*$| (?:about|abt|that|of|it)\b)"), "sure"),
    (
        regex(
            r"(?i)\b(?!(?:level|tier|step|part|number|option|phase|month|grade|week|python|chapter|class|version|year|day"
            r"|semester|sem|day|stage|item|point|question|plan|choose|pick|only|about|around|least|over|most|the|for"
            r"|done|did|is|at|of|and|or|got|have|has|maybe|say|like|to|number|no|than|gpt|llama|round|term|top|other"
            r"|next|last|first|make|set|skip|remove|do|show|explain)\b)([a-z]{3,}) 2(?=\W*$)"
        ),
        r"\1 too",
    ),
)
"""Each with what it is read as."""


def letters_read(text: str) -> str:
    """A text with its letters for words as these. R is a language as well, and 1 a number: what stands beside tells."""
    for pattern, meant in _READ:
        text = pattern.sub(meant, text)
    return text
