"""What people tell of themselves that no slot of the profile holds, kept in their own words: "dropped out of cs"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ...normalisation.hinglish import is_hinglish
from ...patterns import regex
from ...slots import COUNTRIES
from ...text import clean, is_function_word, normalize, sentences, stems, telling_stems, words
from ..acts.requisites import of_notes
from ..patterns import compiled
from ..questions.pieces import is_question, opens_a_question
from ..sentence_kinds import READER as SENTENCES
from ..sentence_kinds import asks
from .profile import LONGEST_WORDS, Profile
from .telling import read
from .told_kinds import READER

__all__ = ["asks_in", "kept", "told_in"]

_TELLS, _FACT, _HARDLY, _SURE = 0.4, 0.64, 0.15, 0.93
"""How likely a clause tells something of people, and how likely that is a fact of one's own, at least; the first where
it surely is one."""
_TELLS_ALONE, _FACT_ALONE = 0.7, 0.9
"""The same of a clause without an "I"."""
_LISTED = 2
"""Commas in a clause that is a list."""
_FEWEST, _FEWEST_LEFT = 3, 2
"""Words of a clause, at least, also beside what slots hold of it; and beside no more than the place."""
_JOINT = compiled(r"""
    (?i)\s*(?:[;()\n]|:(?!\d))+\s*
    |\s+[-\u2013\u2014]+\s+|,?\s+(?:but|although|though|because|since(?= i\b)|so(?= i\b))\s+
    |,\s*(?:so|(?:before|after) that,?|then)\s+
    |,\s*(?:(?:and|also|so|then)\s+)*(?=(?:i|i'?m|im|i'?ve|ive|we|my|she|he|they|you|it|that|this|want|wanna|looking|need
    |hoping|trying|thinking|please|pls|what|how|is|can|do|should|does|would|any|was|been|did|have|had|got|never|dropped
    |quit|left|worked|used to|no)\b)
    |\s+(?:and|plus)\s+(?:also\s+)?(?=(?:i|i'?m|im|i'?ve|ive|we|my|she|he|they)\b)
""")
"""What stands between two clauses of a sentence."""
_LEAD = compiled(r"""
    (?i)^(?:(?:hi|hello|hey|ok|okay|so|well|and|but|also|btw|by the way|yes|yeah
    |no(?=\s*[,.!:;-]|\s+(?:i|i'?m|im|i'?ve|my|we|it|that|sorry|actually|wait)\b)
    |nope|nah|actually|honestly|oh|ah|um
    |uh|hmm|lol|haha|tbh|sorry|wait|just|please|plus|then|fyi
    |(?:bear|keep) in mind that|remember that|note that|don't forget that|you should know that
    |basically|anyway|the thing is|to be honest|for context|about me
    |right|thanks|thank you|good (?:morning|evening|afternoon)|correction|sir|bro|man|dude|mate)\b[\s,.!:-]*)+
""")
_TAIL = compiled(r"""(?i)(?:[\s,.!:;-]+(?:(?:lol|haha+|tbh|btw|though|sir|bro|man|so|and|but|mate|please|pls)\b)?)+$""")
"""What stands around a clause and says nothing."""
_FIRST = compiled(r"""
    ^(?:(?:\w+ ){0,3}(?:i|i'?m|i'?ve|im|ive|we|we'?ve)|my|our)\b
    |^(?:(?:currently|never|recently|once|previously|always|only|just|have|had|did|mostly)\ )*(?:[a-z]{2,}(?:ed|ing)
    |been|used to|ran|spent|got|did|had|quit|left|taught|wrote|built|sold|drove|made|grew|took|went|set|read|kept|came
    |stuck|stayed|lost|held|hold|fought|flew|gave|broke|bred|sang|caught|began|became)\b
""")
"""How a clause on oneself begins, be it without its "I"."""
_NOT_THEIRS = compiled(r"""
    ^(?:you|u|your|it|its|that|thats|this|these|those|there|he|she|they|his|her|their|what|how|which|why|when|where|who
    |thanks?|please|pls|\d+|one|from|after|before|keep|start|half|suggest|recommend|install|finish|put|show|give)\b
    |^(?:have|did|do|does|am|is|are|was|were|can|could|should|would|will|had|has)
    \s(?:i|you|u|we|it|there|my|the|that|this)\b
    |^(?:(?:my|our)|one of my|an? (?=(?:\w+ )?\w+ of mine))\s(?:\w+ ){0,2}?(?:brother|sister|friend|cousin|son|daughter
    |wife|husband|mom|mum|mother|dad|father|partner|girlfriend|boyfriend|nephew|niece|neighbou?r|uncle|aunt|kid|child
    |(?:room|flat|house|class|team)-?mate|children|parent|family|boss|manager|colleague|teacher|professor|name|email|phone|number|address|goal|plan|question)s?\b
    |\b(?:if|unless|whether|suppose|imagine|would|could|should|might|maybe|perhaps|possibly|probably|hopefully
    |i'?ll|i'?d|you|your|yours|yourself|it|them|he|she|they)\b|\?
    |\b(?:this|that|these|those)\b(?! (?:year|month|week|morning|evening|summer|spring|autumn|fall|winter|is\b))
    |\b(?:afraid|scared|terrified|frightened|petrified|worr(?:y|ied|ies)|nervous|anxious|dread\w*|fear\w*)\b
    |\bi (?:will|must|shall|have to|need|want|was wondering|am going)\b
    |\bi (?:just |only |already |have )*(?:said|meant|mean|told|asked)\b|\bmy mind\b
    |\b(?:wrong|correct|deadline|time ?frame|notes?|profile|no (?:work )?experience)\b
    |\b(?:some|any|none|both|all) (?:at|in|of|since|before)\b
    |\b\d+(?:\.\d)? ?(?:hours?|hrs?|h|ghante)\b(?! (?:shift|day|night|job|week\b.*\bjob))
""")
"""What shows that a clause is of something or somebody else, is only supposed or feared, or speaks to the adviser."""
_OF_A_PLAN = compiled(r"""
    \b(?:hours?|minutes?|days?|weeks?|weekends?|months?|evenings?|nights?|mornings?|holidays?|plan|finish\w*|done|through
    |completed?|exams?|january|february|march|april|may|june|july|august|september|october|november|december)\b
""")
"""What may be said of a plan, where there is one."""
_PRIVATE = compiled(r"""
    \b(?:ill|illness|sick\w*|disease|disorder|diagnos\w+|cancer|diabet\w+|asthma|adhd|autis\w+|bipolar|depress\w+
    |anxiety|ptsd|therap\w+|medicat\w+|pills?|hospitali[sz]ed|surger\w+|disab\w+|wheelchair|blind|deaf|chronic|pain|injur\w+
    |knee|wrists?|epilep\w+|stroke|dyslexi\w+|pregnan\w+|miscarr\w+|abort\w+|hiv|aids|symptoms?|addict\w*|alcohol\w*
    |drunk|drugs?|rehab|sober|overdos\w+|suicid\w*|self-?harm\w*|killed|kill \w+sel(?:f|ves)
    |die|dying|died|death|dead|abus\w+|assault\w*|rap(?:e|ed)
    |grie\w+|burn(?:ed|t)? ?out|insomnia|mental\w*|panic|trauma\w*|gay|lesbian|bisexual|trans(?:gender|sexual)?|queer
    |lgbt\w*|sexual\w*|muslim|christian|hindu|jew\w*|sikh|catholic|atheist|religio\w+|pray\w*|church|mosque|caste|dalit
    |brahmin|tribe|race|ethnic\w*|politic\w*|vote\w*|party member|republican|democrat|communist|prison\w*|jail\w*
    |convict\w*|felon\w*|criminal\w*|arrest\w*|undocumented|illegal\w*|asylum|refugee|deport\w*|password\w*|passport
    |aadhaar|ssn|iban|credit card|divorc\w+|widow\w*)\b|@|https?:|\d{6,}
""")
"""What is nobody's business here: health, belief, crime and the like; and numbers and addresses."""
_LIKES = regex(
    r"i(?: am|'?m)? (?:(?:really|also|just|do|so|very|quite) )*(?:love|like|enjoy|adore|into|mad about|won)\b"
    r"(?: \w+){0,4} (?:olympiads?|competitions?|contests?|competitive programming|hackathons?|puzzles?)\b"
)
"""What somebody likes that bears on the job: one such taste is a fact of theirs, whatever the reader takes it for."""
_TAKES_BACK = compiled(r"""
    (?:^|[.,;!] )(?:(?:you (?:can|may|could|should)|please|pls|(?:can|could) you|just|and|ok|so|also|then|now|no
    |actually|let'?s|don'?t keep) )*(?:forget|remove|delete|drop|erase|scratch|strike|wipe|ignore)\b
    |\bi (?:have |did )?(?:never|not|n't|didn'?t|haven'?t) (?:say|said|told?|tell|mention\w*)\b
    |\b(?:is|was|are|were|'s) (?:wrong|not true|not right|not correct|incorrect|false)\b
    |\b(?:not|no) (?:any ?more|any longer)\b|\bno longer\b
""")
_PUTS_RIGHT = regex(r"(?:(?:no|nope|nah|actually|sorry|wait|oh|correction|well|i meant|i mean)\b[\s,.!:-]*)+")
"""What takes back something told before; and how somebody begins who puts it right."""
_MOVES = regex(
    r"\b(?:moving|relocating|emigrating|going) to (?:[a-z]+ ?){1,3}(?: (?:this|next|in|soon)\b.{0,20})?[ .!]*$"
)
"""A move to a place, of which the country is noted."""
_TELLING_VERB = regex(r"[a-z]{2,}")


def asks_in(message: str) -> bool:
    """Whether a clause of a message likely asks something."""
    said = (part for sentence in sentences(message) for part in _JOINT.split(sentence))
    return "?" in message or any(
        asks(part) or is_question(part) or opens_a_question(bare) for part in said if (bare := _bare(part))
    )


def told_in(message: str, spelt: Callable[[str], str], *, planned: bool = False) -> tuple[str, ...]:
    """What a message, as typed, plainly tells of the person and no slot holds: its clauses, each cut short.

    `spelt` puts a text into right spelling; `planned`: there is a plan, of which much may be said.
    """
    if is_hinglish(message) or _PRIVATE.search(normalize(message)):
        return ()  # Put into English, the words are not their own.
    said = (clause for sentence in sentences(message) for clause in _clauses(sentence, spelt))
    return tuple(dict.fromkeys(text for text in said if not (planned and _OF_A_PLAN.search(normalize(text)))))


def kept(profile: Profile, message: str, told: Iterable[str], *, orders: bool) -> Profile:
    """A profile with what a message `told` in own words, without those words that it takes back or puts right.

    `orders`: there is a plan, of which something may as well be taken out.
    """
    said = normalize(message)
    takes_back = _TAKES_BACK.search(said) is not None and (not orders or of_notes(message))
    about = {*stems(message)} if takes_back or _PUTS_RIGHT.match(said) else set()
    new = tuple(told)
    left = []
    for text in profile.words:
        own = telling_stems(text)
        puts_right = any(len(own & stems(other)) * 2 >= len(own) > 0 for other in new)
        if not (puts_right or (own & about and (takes_back or new))):
            left.append(text)
    return profile._replace(words=tuple(left)).with_words(new)


def _clauses(sentence: str, spelt: Callable[[str], str]) -> list[str]:
    """The clauses of a sentence that are kept."""
    said = [bare for part in _JOINT.split(sentence) if (bare := _bare(part))]
    right = map(spelt, said)
    return [_short(part) for part, text in zip(said, right, strict=True) if _is_theirs(text) and _is_no_slot(text)]


def _bare(part: str) -> str:
    """A clause without what stands around it and says nothing."""
    return _TAIL.sub("", _LEAD.sub("", clean(part).strip()))


def _is_theirs(clause: str) -> bool:
    """Whether a clause plainly tells a fact of the person."""
    said = normalize(clause)
    if len(words(said)) < _FEWEST or _NOT_THEIRS.search(said):
        return False
    if _LIKES.match(said):
        return True
    shares = SENTENCES.shares(clause)
    fact = READER.shares(clause)["fact"]
    least = _HARDLY if fact >= _SURE else _TELLS
    if not _FIRST.search(said):
        least, fact = _TELLS_ALONE, fact * _FACT / _FACT_ALONE
    return fact >= _FACT and shares["tells"] >= max(least, shares["asks"])


def _is_no_slot(clause: str) -> bool:
    """Whether slots of the profile hold little of a clause."""
    told = read(clause)
    if not told or told.denied:
        return not told
    if {*told.values} == {"country"} and _MOVES.search(normalize(clause)):
        return False
    rest = [word for word in words(told.rest) if not is_function_word(word) and _TELLING_VERB.fullmatch(word)]
    least = _FEWEST_LEFT if {*told.values} <= {"country"} else _FEWEST
    return not told.only and len(rest) >= least


def _short(clause: str) -> str:
    """A clause cut to what is kept, between words and best where a smaller one begins, without what slots hold."""
    listed = clause.split(", ")
    if len(listed) > _LISTED:
        first, *others = listed
        clause = ", ".join(
            [
                first,
                *(part for part in others if not (part.isdigit() or read(part).values or part.lower() in COUNTRIES)),
            ]
        )
    if len(clause) <= LONGEST_WORDS:
        return clause
    head = clause[: LONGEST_WORDS - 1]
    ends = [found.start() for found in re.finditer(r",\s| (?:which|while|where|when|who|that|and|with)\s", head)]
    end = ends[-1] if ends and ends[-1] >= LONGEST_WORDS // 2 else head.rfind(" ")
    return f"{head[:end].rstrip(' ,')}…" if end > 0 else f"{head}…"
