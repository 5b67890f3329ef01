"""The plain yes and no within an answer, wherever it stands, and the idioms and double negations that come to one."""

from __future__ import annotations

from difflib import get_close_matches

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled, joined
from .marks import LITTLE, NO, SKIPPED, YES

__all__ = [
    "NUMBERS",
    "is_bare",
    "objects",
    "plain_answer",
    "put_down",
    "straightened",
    "verdict",
    "without_equals",
    "without_wishes",
]

_WITH_HELP = (
    r"(?:help|look\w*|goog\w*|copy\w*|guid\w*|tutorial\w*|chatgpt|ai|notes?|support|some(?:one|body)|stack\w*"
    r"|errors?|mistakes?|bugs|getting|crying)"
)
_DENIES = r"(?:not|never|nobody|no one|none|cannot|hardly|rarely|dont|cant|couldnt|wouldnt|\w+n't)"
_TWICE = compiled(rf"""
    \b{_DENIES}\b(?: (?!because\b|since\b|as\b|and\b|but\b|so\b|or\b|if\b|no\b)[\w']+){{0,5}}
    \s(?:not|\w+n't|without (?!(?:any |an? |the |my )*{_WITH_HELP}\b)[\w']+|fail\w*|avoid\w*|complain\w*|moan\w*|lack\w*
    |struggl\w*|hesitat\w*|(?<!never\s)mind|(?<!the\s)(?:bad|hard|difficult|afraid|scared|shy))\b
    |\b(?:no|not an?|never an?|without(?: any)?) (?:big )?(?:problem|issue|trouble|bother|doubt|worr(?:y|ie)
    |difficult(?:y|ie)|sweat|biggie)s?(?: at all)?\b
    |\bnot only\b|\bkoi (?:dikkat|problem) (?:nahi+n?|nhi)\b|\b(?:hard|difficult|impossible) to avoid\b
    |\bcan'?t complain\b|\bhardly an? \w+ (?:goes|passes)\b|\b(?:surprised|ashamed|worried|sad|odd) if (?:i|we) \w+n't\b
    |\bdo little else\b|\b(?:in my sleep|second nature|piece of cake|bread and butter
    |half (?:of )?my (?:life|day|time|week|job|work)
    |who (?:does|would|can)n't)\b
""")
"""What is denied twice over, and idioms that say yes without the word."""
_IDIOMS_OF_NO = compiled(r"""
    \b(?:is |are |'s )?(?:(?:far |way |well )?beyond me|over my head|(?:all )?greek to me|beats me)\b
    |\b(?:am |'m )?(?:rubbish|hopeless|terrible|useless|awful|clueless|lost) (?:at|with|in|there)\b
    |\bhaven'?t (?:got )?(?:the|a) (?:foggiest|faintest|clue)\b|\b(?:not an?|no|fat) chance\b|\bi wish\b
    |\b(?:lying|a lie) if i said (?:yes|so|i (?:could|can|did|do|have|had))\b
    |\b(?:would not|wouldn'?t) know (?:where|how|what)\b|\bhow (?:should|could|would|can) (?:i|we)(?= |,|\?|$)
    |\b(?:scares?|frightens?|defeats?|escapes?|eludes?) me\b|\bi (?:freeze|panic|give up|avoid)\b
    |\b(?:close|next) to (?:nil|nothing|zero|none)\b|\blittle to no\b|\bwho has (?:the |that )?time\b
    |\b(?:first thing about (?:it|that|them))\b|\bno (?:time|experience|exposure|background|knowledge)\b
""")
"""Idioms that say no without the word, or with more of them."""
_SHORTENED = regex(r"\bi(ve|m)\b")
_TURNED = (
    (regex(r"^(?:yeah|yea|yes|ya|yep)[, ]+(?:no+|nah|nope)\b(?! (?:problem|issue|trouble|worr|doubt|bother))"), "no"),
    (regex(r"^(?:no|nah)[, ]+(?:yeah|yes|yep|yup)\b"), "yes"),
    (
        regex(r"\bonce (?=(?:did|studied|learn\w+|had|used)\b[^.]*[,.] (?:and |so )?i (?:still )?(?:know|can|use)\b)"),
        "",
    ),
    (regex(r"\b(no|yes) to (?:any(?:thing)?|everything) (?:about|with|on|to do with|that has to do with)\b"), r"\1 to"),
)
"""The first word only takes up the talk: "yeah, no"; "no to anything about Git" is no to Git; and what was once learnt
is none the less for it where it is still known."""
SAYS = {
    YES: r"""
        i (?:can|do|have|did|think so|guess so)|affirmative|indeed|correct|aye|yes+
        |ys|yse|yess?h|eys|yes?p|yrs|yeah|yea|yep|yup|yh|ya|sure(?: thing)?|totally|absolutely|definitely
        |certainly|of course|ofc|obvi?(?:ously|s)?|du+h|for sure|clearly|naturally|haa*n?(?: ji)?|ji haan?|bilkul|easily
        |both(?: (?:halves|parts|of them))?
        |all (?:three|of them)|always
        |(?:every (?:single )?(?:day|week)|daily|weekly|regularly)(?: (?:at|in|for) .{1,20})?
        |since (?:forever|ever|\d+)
        |(?:(?:a (?:bit|little)|much|far|way|rather) )?(?:more|better) than (?:just )?an? (?:little|bit)
    """,
    NO: r"""
        no+|n|nope|noep|nop|npe|nil|nein|nah|naw|nada|never(?! mind)|none|zero
        |not (?:yet|really|rly|at all|so far|a bit)
        |negative|nahi+n?|nhi|(?:\w+ly|rather|of course) not
    """,
    LITTLE: r"""
        (?:a )?(?:little|bit)(?: bit)?|kind ?of|kinda|sort ?of|sorta|so[- ]so|partly|partially|half|somewhat|maybe
        |barely|hardly|scarcely|small(?:[- ]small)?|on and off|off and on|50 ?[/-] ?50|fifty[- ]fifty|me+h
        |(?:a )?(?:lil|wee|tiny)(?: (?:bit|little))?
        |thod[aie](?: (?:sa|bahut|thod[aie]))?|could try|not (?:so|that) much|when i can|more or less|yes and no
    """,
    SKIPPED: r"""
        (?:i )?(?:do not|don'?t) know|dunno|idk|not sure|no idea|unsure|(?:it )?depends|hard to say|pa?ta nah?i+n?
        |(?:please )?(?:skip|pass)(?: (?:it|this|that))?(?: one| question)?|next(?: one| question)?
        |(?:i'?d |i would )?(?:rather|prefer) not (?:to )?(?:say|answer|tell)(?: (?:it|this|that))?
    """,
}
"""What says each answer by itself."""
_WHERE = r"(?:on|in|at|with|via|through|using|since|from)"
_AHEAD = r"well|h+m+|oh|ok(?:ay)?|wait"
_LONG = ("definitely", "absolutely", "certainly", "obviously", "totally", "little", "never", "maybe", "nothing")
"""Words that are read also where a letter is wrong."""
_AROUND = compiled(r"""
    so|then|and|but|still|also|too|as well|honestly|sadly|abeg|sha|oga|sir|ma'?am|bhai|yaar|bro|boss|dude|man|mate|an?
    |just|plainly|roughly|basically|generally
    |simply|again|sorry|here|really|tbh|lol|please|pl[sz]|thanks|for (?:sure|me|now|this(?: one)?)|to (?:this|that)
    |(?:this|that)(?: one)?|(?:it|that|this(?: one)?|the answer|my answer)(?:'?s| is| would be)|i'?d say|i would say
    |i say|i (?:guess|think|suppose|reckon|fear)|i'?m afraid|to be honest|(?:so )?(?:put|mark) (?:me|it|that)
    (?: down)? (?:as|for)|call it|make it|my answer|i'?d love to|my \w+|to
""").pattern
_PLAIN = {
    letter: regex(
        rf"(?:(?:{_AHEAD}|{_AROUND})[, ]+)*(?:{joined(said)})(?:[, ]+(?:{_AROUND}|{joined(said)}))*(?: {_WHERE} .+)?"
    )
    for letter, said in SAYS.items()
}
_SENTENCE = regex(r"(?<=[.!?;\u2026])\s+|\n+")
_CLAUSE = regex(r"[,:]\s+|\s-+\s|\s(?=(?:so|but) )")
_LESSENS = compiled(r"""
    \b(?:that'?s (?:all|it|about (?:it|all)|where it (?:ends|stops))|in theory|only|just|basics?|basic|little|bit
    |partly|mostly|some|half|once|rusty|forg[eo]t(?:ten)?|bhul\w*|no longer
    |kind ?of|sort ?of|tutorials?|beginner\w*
    |(?:but|though|although|except|lekin|par)\b.*(?:\b(?:no|not|never|nahi+n?|nhi)\b|n't)|with help|slow\w*)\b
""")
"""What makes less of a yes beside it."""
_TAKEN_BACK = regex(r"\b(?:wait|sorry|mean|meant|actually|correction|so)\b")
"""What takes the word before it back."""
_MIXED = regex(r"\w (?:yes|haan)\b.+\w (?:no|nahi|not)\W*$|\w no\b.+\w (?:yes|haan)\W*$")
"""Yes to a part, no to another."""
_BASICS = regex(r"\b(?:the|some) basics\b|^(?:just|only|but) a (?:little|bit)\b")
"""What makes more of a no beside it."""
_SETTING = regex(r"(?:,|^)\s*(?:but |though |although |just )?not (?:in|on|at|during) [^,.]+$")
"""Where or when it is not so, which takes nothing from a yes: "though not in August"."""
_I_DO_NOT = compiled(r"""
    i (?:do|did|have|can|could)(?: ?not|n'?t)(?! know$)
    (?: (?!really|only|always|fully|often|much|well|every|all|just|mind|need|want|like|think|understand|see|get|mean
    |follow)\w+){0,3}
""")
"""What is a no by itself: "I don't know joins"."""
_ALONE = {"y": YES, "l": LITTLE, "n": NO, "s": SKIPPED, "1": YES, "2": LITTLE, "3": NO, "4": SKIPPED}
"""Letters and numbers of the choices."""
_CHOSEN = regex(r"(?:[.!;]\s+|[.!;,]\s+(?:so|then|that'?s|i'?d say|call it) (?:an? )?)([1-4])[.! ]*$")
"""The number of a choice, behind a sentence or more."""
_FAIRER = compiled(r"""
    \b(yes|no|little) (?:would|might|may|could|is|will|sounds) (?:be )?(?:the )?
    (?:fair\w*|better|nearer|closer|right|correct|more (?:honest|accurate|fair|like it))\b
""")
"""Which answer somebody weighs to be the right one."""
NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_PUT = compiled(rf"""
    \b(?:(?:^|(?<=[.!;] ))(?:\d{{1,2}}|{NUMBERS}) is|answer(?: .{{1,30}})? (?:is|was)|answer's|say
    |(?:put|mark|count|note|write|take)(?: (?:me|it|that|this))?(?: down)?|make it|call it)
    (?: as| for)? ['"\u2018\u201c]?(?:an? )?(yes|no|little|skip|[1-4])\b
""")
_FOR_IT = regex(
    r"(?:(?:and|but|so|also)[, ]+)*(?:an? )?(yes|no|little) (?:for|to|on) [\w/ ]{1,40}?(?: too| as well| also)?[.! ]*"
)
_UNLESS = regex(r",? unless\b[^.!?;]*")
"""What would make another answer of one."""
_COURTESY = compiled(r"""
    ^(?:(?:(?:ah |oh |ok |okay )?(?:(?:now )?i (?:understand|see|get it|got it)(?: (?:it|that))?|got it|thank you
    |(?:many )?thanks)
    (?: (?:very much|so much|a lot|now|for .{1,30}))?|okay|ok|sorry|excuse me|i beg your pardon|all right|alright)
    [,.!;]+\s)+(?=\S)
""")
"""What is said for politeness ahead of an answer."""
_WISHES = compiled(r"""
    (?:(?:please|pls|just|so|and|now|but|can we|could we|can you|let'?s|you can|better) )*
    (?:skip|leave out|drop|omit|spare me|no need (?:for|to)|show|give me|ask (?:me )?(?:something|harder|the)
    |go (?:on|faster)|move on|be quick|hurry)\b
""")
"""How a wish about the talk begins."""
_OBJECTS = compiled(r"""
    \bnot (?:my|the|what my) (?:question|answer)\b|\bnot what i (?:asked|meant|wanted|said)\b
    |\bi (?:did not|didn'?t|never) ask\w*|\b(?:ye|yeh|wo|woh) (?:nahi|nhi) (?:puch|pooch|bola|kaha)\w*
""")
"""What denies a reply, rather than answers a question."""

_EQUALS = regex(r"(?i)\s*(?:=+>?|->)\s*(?=(?:a )?(?:yes|no|little|skip)\b)")


def straightened(said: str) -> str:
    """What is said, in small letters, with idioms and double negations as the plain words that they come to."""
    for pattern, plainly in _TURNED:
        said = pattern.sub(plainly, said, count=1)
    said = _SHORTENED.sub(r"i'\1", said).replace("should've", "should have")
    return _IDIOMS_OF_NO.sub(" not at all", _TWICE.sub(" easily", said)).replace("  ", " ").strip()


def verdict(said: str) -> str:
    """The answer that clauses of a straightened text plainly are, yes beside no a little; empty where none is."""
    sentences = [text for text in _SENTENCE.split(said) if not text.endswith("?")]
    clauses = [part.strip(" .!,;:'\u2026") for text in sentences for part in _CLAUSE.split(text)]
    found = {clause: letter for clause in clauses if (letter := _plainly(clause))}
    letters = set(found.values())
    if len(letters) > 1:
        letters.discard(SKIPPED)
    if not letters and _MIXED.search(said):
        return LITTLE
    if len(letters) > 1:
        return [*found.values()][-1] if _TAKEN_BACK.search(said) else LITTLE
    if len(letters) != 1:
        return ""
    letter = letters.pop()
    others = " , ".join(clause for clause in clauses if clause not in found)
    lessened = _LESSENS.search(_SETTING.sub("", others)) if letter == YES else _BASICS.search(others)
    return LITTLE if letter != SKIPPED and lessened else letter


def plain_answer(utterance: str) -> str:
    """The answer that the plain words of an utterance are, wherever they stand; empty where none is plain."""
    said = _COURTESY.sub("", straightened(normalize(utterance).replace("\u2019", "'").strip()), count=1)
    said = _UNLESS.sub("", said)
    if alone := _ALONE.get(said.strip(" .!,")):
        return alone
    if _I_DO_NOT.fullmatch(said.strip(" .!,")):
        return NO
    return put_down(said) or verdict(said)


def put_down(said: str) -> str:
    """The answer that a straightened text says in so many words is to stand; empty where it says none."""
    put = _CHOSEN.search(said) or _FAIRER.search(said) or _PUT.search(said) or _FOR_IT.fullmatch(said)
    return _ALONE[put[1][0]] if put else ""


def is_bare(utterance: str) -> bool:
    """Whether an utterance is nothing but a plain answer: "yes", "2", "no, sorry"."""
    said = straightened(normalize(utterance)).strip(" .!,")
    return bool(_ALONE.get(said) or _plainly(said)) and len(said.split()) <= len(("just", "a", "little", "bit"))


def without_wishes(said: str) -> str:
    """What is said without the sentences that only wish something of the talk: "obviously. Skip the basics"."""
    parts = [part for text in _SENTENCE.split(said) for part in text.split(", ")]
    kept = " ".join(part for part in parts if not _WISHES.match(normalize(part)))
    return kept if len(kept) < len(" ".join(parts)) and plain_answer(kept) else said


def objects(said: str) -> bool:
    """Whether something, in small letters, denies the reply before, rather than answers a question."""
    return _OBJECTS.search(said) is not None


def _plainly(clause: str) -> str:
    if " " not in clause and (meant := get_close_matches(clause, _LONG, 1, 0.85)):
        clause = meant[0]
    return next((letter for letter, pattern in _PLAIN.items() if pattern.fullmatch(clause)), "")


def without_equals(utterance: str) -> str:
    """An utterance with a word for the sign in answers like "SQL = no"."""
    return _EQUALS.sub(" is ", utterance)
