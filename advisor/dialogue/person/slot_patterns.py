"""How each slot of a profile that is no amount is told: patterns over small letters, short forms spelt out."""

from __future__ import annotations

from ...patterns import regex
from ...slots import AIMS, COUNTRIES, DEGREES, FIELDS, JOB, SKILLS, SUBJECTS, alternatives
from ..patterns import compiled, joined
from .titles import LINE_OF_WORK

__all__ = [
    "ADDED",
    "BACKGROUND",
    "BASIC_ONLY",
    "BUDGET",
    "CODES",
    "DEGREE",
    "FIELD",
    "GOAL",
    "HAS_DEGREE",
    "INTRODUCED",
    "IN_FIELD",
    "IS_LEARNER",
    "JUDGED",
    "LACKING",
    "LEARNER",
    "LIVES",
    "OF_DATA",
    "OF_PAY",
    "ORDINALS",
    "ORIGIN",
    "PLACE",
    "PLACE_BARE",
    "RESIDENCE",
    "ROLE",
    "ROLE_BARE",
    "SKILL",
    "STUDIES",
    "STUDYING",
    "SUBJECT",
    "WORKS_AS",
    "YEAR",
]


def _any(names: dict[str, str]) -> str:
    return rf"(?<![a-z0-9])(?:{alternatives(names)})(?![a-z0-9+#])"


IS_LEARNER = regex(r"\b(?:am|as|been|myself|still)\b|^not\b|\b(?:was|graduated)\b(?!.*\b(?:pupil|school)\b)")
LIVES = compiled(r"""
    \b(?:am|live|living|based|work|working|stay|staying|settled|located|relocated|emigrated|reside|residing|study
    |studying|moved|shifted|moving|relocating|come|reside|i was|been
    |myself|country|college|have worked|retired|here(?= in)|run|own)\b
""")
"""What a claim holds that a place in it is the person's."""
_FIRST_NAMES = (
    "(?:virginia|georgia|austin|dallas|denver|houston|phoenix|montana|sydney|paris|milan|chelsea|victoria|orlando"
    "|raleigh|preston|devon|verona|derby)"
)
"""Places that people are called after: "I am Georgia" says a name."""
PLACE = compiled(rf"""
    \b(?:from|in|near|based in|(?:moved|relocated|shifted|moving|relocating)(?: over| back)? to|country is)
    (?: (?:a|the|an))? ({_any(COUNTRIES)})
    |\bi am(?: an?| the)? (?!{_FIRST_NAMES}\b)({_any(COUNTRIES)})
    |({_any(COUNTRIES)})[ -]based
""")
RESIDENCE = compiled(rf"""
    (?:^|[,.;] |\b(?:i|am|and|but|now|currently|presently|just|have|we|recently) )
    (?:now|currently|live|living|stay|staying|settled|based|reside|residing|moved|relocated|shifted|emigrated|migrated)
    (?: (?:over|now|home|back|out|abroad|recently|permanently))*
    (?: from \w+(?: \w+)?)? (?:in|to)(?: (?:the|a))? ({_any(COUNTRIES)})
""")
"""Where somebody lives, wherever they are from."""
ORIGIN = regex(r"\b(?:originally|by birth|born|grew up|native|roots?|hail)\b")
"""What makes a place one where somebody comes from, and may live no more."""
PLACE_BARE = compiled(rf"""
    ^(?:(?:from|in) )?(?:the )?({_any(COUNTRIES)})(?: (?:{_any(COUNTRIES)}|ncr|[a-z]{{2}}))?
    (?: (?:now|since \w+))*$
    |(?:^|\s)(?:from|in) (?:the )?({_any(COUNTRIES)})
""")
GOAL = compiled(rf"""
    \b(?:i|my) (?:(?:really|just|also|still|am|have|always|now|only|do) )*(?P<no>not |never )?
    (?:want|wanna|(?:would|should) like|plan|planning|hope|hoping|aim|aiming|dream|wish|decided|trying|looking
    |would love|(?:goal|dream|aim|target|plan) is)
    (?: (?:to|be?|become|becoming|being|get|getting|into|move|switch|switching|change|changing|transition
    |work|working|do|doing|a|an|the|as|in|job|career|of|for|field|land|first|my|role|break|go|enter|pursue|start|towards
    |moving))* (?P<goal>{_any(AIMS)})
    (?! (?:courses?|books?|videos?|tutorials?|resources?|material|notes|certificat\w+|projects?|roadmap|plan)\b)
""")
BUDGET = compiled(r"""
    (?:\b(?:only|just) (?:use |want |take |need |the |for )*free\b(?! (?:time|on|at|in|after|before|hours?|evenings?))
    |(?<!am )\bfree(?= only\b(?! on| at| in| after| before))
    |\bfree (?:stuff|things?|material|courses?|resources?) only\b
    |\b(?:have |got )?(?:no|not much|little|hardly any|not a lot of) money\b(?! (?:in|to be made)\b)
    |\bcan not (?:afford|pay|spend)(?: (?:to|for|any|an?|the|pay|buy|spend|take|much|lots?|of|on|in|extra|paid|expensive
    |costly|online|big|more|fancy|private|these|those))*
    (?:$| (?:courses?|class(?:es)?|books?|bootcamps?|tuitions?|coaching|lessons?|material|anything|money|subscriptions?
    |certificat\w*|udemy|coursera|it|that|them)$| (?:courses?|class(?:es)?|books?|bootcamps?|tuitions?|coaching|lessons?
    |material|anything|money|subscriptions?|certificat\w*|udemy|coursera)\b)
    |\bbudget is (?:very |really )?(?:zero|nil|0|none|tight|low|small)\b
    |\b(?:have |with |on )*(?:an? )?(?:tight|low|small|no|zero) budget\b)
    (?: (?:only|free|stuff|things?|courses?|material|resources|for|it|that|to spend|much|anything))*
""")
"""That somebody can pay for nothing to learn from; "I can't pay the mortgage on that" is of something else."""
OF_PAY = regex(r"\b(?:salar\w+|package|fresher\w*|naukri|job|jobs|field|compan\w+|mortgage|rent|loan|stipend)\b")
"""What makes a word on little money one on pay, or on a living."""
_KNOWN = joined(r"""
    i (?:have |do )?(?:written|wrote|done|used|use|write|do) (?:a (?:fair|good|decent) (?:amount|bit|deal) of)
    |i (?:do |already |also |can |have |just |only )*(?:know|use|used|do(?! not)|code in|program in|learned|learnt
    |studied|write|wrote|written)
    |i automate|work with|a-levels? in
    |(?<!not )(?:lots|plenty|loads|heaps|a lot) of|good (?:at|in|with)
    |comfortable (?:with|in)|familiar with|experienced (?:in|with)|proficient in|fluent in
    |strong (?:in|at)|worked with|experience (?:in|with)|(?<!basic )(?<!some )(?<!little )knowledge of|background in
    |(?:coded|programmed|coding|programming) in
""")
_WEAK = joined(r"""
    \b(?:bad|poor|weak|useless|rubbish) (?:at|in|with|on)
    |(?:never|not) (?:been |was |were )?(?:any |much |at all )?good (?:at|in|with)(?= (?:all )?(?:maths|it)\b)
    |never (?:been |was |were )?(?:very |really |so |that |any |much )?(?:good|great|strong) (?:at|in|with)
""")
_PARTLY = joined(r"""
    (?:i )?(?:am |have been )(?:(?:just|still|now|currently) )*learning|i (?:have )?picked up(?: some| a bit of)?
    |i (?:(?:have|been|am|still|now) )*(?:mess|play|tinker|dabbl|experiment)(?:ed|ing)(?: (?:around|about|with|in))*
    |i (?:have |am )?(?:(?:just|only|recently) )+(?:started|begun|starting)(?: (?:out|with|on|to learn|learning))*
    |(?:do|did) not (?:know|understand|use|remember) (?:much|a lot(?: of)?|(?:very|that) much)(?: about| of)?
    |struggle with
    |not (?:very |so |that |really |too )?(?:good|great|comfortable|strong)(?: at| in| with)?
    |\b(?:rusty|slow|shaky) (?:at|in|with|on)
    |(?:i )?(?:have )?(?:did|had|took|done|learned|learnt|studied|know|write|wrote|written) (?:some|a bit of
    |a little(?: bit of)?)
    |(?:i )?once (?:learned|learnt|studied|did|knew|used)
    |(?:i )?(?:have )?forg[eo]t(?:ten)?(?: (?:all|everything) about)?
    |(?:basic|beginner|low|elementary)[- ]level (?:of|in|at)
    |i (?:do |already |also |only |just )*know (?:some|basic|the basics of
    |(?:a |very )*(?:tiny )?(?:bit of|little(?: bit)?(?: of| about)?))
    |(?:the |some )?basics of|a bit of|a little(?: bit)?(?: of)?|knowing (?:some|basic)|basic knowledge of
    |(?:i (?:also |only |do )*have )?(?:basic|some|little|beginner) (?:knowledge|skills|experience) (?:of|in|with)
    |i (?:also |only |do |already )*have (?:some|a bit of|a little(?: bit of)?)
""")
_UNKNOWN = joined(r"""
    (?:do|did) not (?:know|use|have|understand)(?: any| much)?|have not (?:learned|learnt|used|done|studied)|can not do
    |(?:i )?know nothing (?:about|of)|can not|not know|suck at|new to
    |never (?:really )?(?:learned|learnt|learn|used|done|coded|programmed|touched|written|studied|did)(?: in)?
    |not familiar(?: with)?|\b(?:terrible|awful|hopeless) (?:at|in|with|on)
    |no (?:experience|idea|knowledge|background) (?:of|in|with|about)|without(?: any)?|hate|\bzero|\bno
    |(?<!\bam )(?<!been )\bnot
""")
SKILL = compiled(rf"""
    (?P<weak>{_WEAK})(?= )
    |(?P<partly>\b(?:{_PARTLY}))(?= )
    |(?P<lacks>{_UNKNOWN})(?= )
    |(?P<knows>\b(?:{_KNOWN}))(?= )
    |(?P<name>(?!degree (?:in|of) (?!any|my)){_any(SKILLS)})(?! ?(?:engineer|developer|dev|job|course|book|roadmap
    |salary|teacher|question|exam|doubt|team|colleague|people|folk|guy|department|compan(?:y|ie)|product|researcher
    |scientist)s?\b)
    |(?P<joint>[,/&+]|\b(?:and|or|aur|nor|with|using|a|an|in|some|basic|any|quite|lots?|plenty|fair|enough|amount|bit|little|tiny|small|of|to|only|also|both|good|very
    |mostly|mainly|btw|already|really|actually|advanced|bootstrap|jquery|wordpress|figma|photoshop
    |(?:high[- ])?school)\b)
    |(?P<word>\S+)
""")
"""A word of a claim: what says that skills are known or not, a skill, what may stand between two, any other."""
ADDED = regex(r"^(?:oh )?(?:and|also|plus) ")
"""How a list of what somebody knows begins, behind what else they tell."""
CODES = compiled(r"""
    \bi (?:can |do |already )*(?:code|program)\b(?! in)|(?P<bit>\bnot (?:coded|programmed) for (?:a|one|1) year\b)
    |\b(?P<no>(?:can|do) not (?:code|program)
    (?! (?:at(?! all)|on|for|since|in|any ?more|these|now|much|every|daily|a lot)\b)
    |never (?:(?:really|actually|properly|ever) )*(?:coded|programmed|written (?:a line of )?code
    |done (?:any )?(?:coding|programming)))\b(?! in)
""")
_GAP = r"(?P<gap>(?: (?!with|from|by|for|to|of|in|at|on|like|than|and|my|seeing|dating)[a-z0-9#+./'-]+){0,6}?)"
ROLE = compiled(rf"""
    (?P<verb>\b(?:am|was|been|used to be|(?:job|title|profession|role|occupation) is
    |(?:i|am|work|working|worked|employed|job|years|experience|myself|work(?:ing)? (?:in|at|for
    |with) (?:\w+ ){{1,3}}|(?:joined|hired|started)(?: \w+){{0,3}}) ?as)|^as){_GAP} (?P<job>{JOB})\b(?!'s)
""")
LOST_AS = regex(rf"\b(?:as|from|being|from being){_GAP} (?P<job>{JOB})\b(?!'s)")
"""The job that somebody lost, behind that they did: "laid off after six years as a QA tester"."""
IDLE = regex(r"\b(?:unemployed|jobless)\b")
ROLE_BARE = compiled(rf"""
    ^(?P<verb>(?:as )?(?:an? )?)(?P<gap>(?:[a-z0-9#+./-]+ ){{0,3}}?)(?P<job>{JOB})\b
    (?! (?:is|are|was|were|would|will|seems?|sounds?|looks?)\b)
    (?: (?:at|with|for) (?:an? |the |our )[a-z&.'-]+(?: [a-z&.'-]+){{0,3}}?(?= (?:in|from|near)\b|$))?
""")
INTRODUCED = compiled(rf"""
    (?:\b(?:i am|myself|my name is) [a-z]+|^(?:(?:hi|hey|hello)[, ]+)?[a-z]+ here)[,.] (?:an? |\w+[ -]year\b
    |(?:[a-z]+ ){{0,2}}{JOB}(?= *(?:$|[,.!;]|(?:from|in|at|with)\b)))
""")
"""How somebody says their name first: "I'm Sam, a teacher"."""
WORKS_AS = compiled(r"""
    \bwork(?:ing)? as (?:an? )?([a-z]{3,}(?: [a-z]{3,})?)(?= *(?:$|in\b|at\b|for\b|from\b|with\b|and\b))
""")
FIELD = regex(rf"\b(?:work|working|job) in (?:the )?({_any(FIELDS)})")
IN_FIELD = regex(rf" in (?:the )?({_any(FIELDS)})")
_YEAR = joined(r"""
    \b(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|final|last(?= \w+ (?:of|student))|pre-?final)[ -](?:year
    |yr)\b(?! students)
""")
YEAR = regex(_YEAR)
STUDYING = regex(
    rf"{_YEAR}(?: (?:student|of|in))* {_any(DEGREES | SUBJECTS)}|^(?:{_any(DEGREES)})(?: {_any(SUBJECTS)})?[ ,]+{_YEAR}"
    rf"|^{_any(DEGREES)}(?: {_any(SUBJECTS)})? (?:pass ?out|graduate|grad)\b"
)
"""A year of studies that somebody names by itself: "3rd yr BTech, Indore"; or that they have left."""
ORDINALS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "last": "final"}
DEGREE = regex(rf"({_any(DEGREES)})(?:'s)?")
HAS_DEGREE = compiled(rf"""
    (?:^|\b(?:am|doing|do|did|pursuing|have|hold|got|earned|completed|finished|finishing|in|with)(?: (?:a|an|my|the
    |\w+)){{0,2}} )
    {_any(DEGREES)}|\b(?:from|during|since|after|in) my {_any(DEGREES)}
""")
"""A degree that somebody says to have or to be at; any other is only spoken of."""
SUBJECT = regex(rf"({_any(SUBJECTS)})")
LEARNER = compiled(r"""
    \b(?P<pupil>(?:high[ -]?)?school(?: student| ?er| kid| pupil)|in (?:high ?)?school|pupil
    |(?:class|grade|std) (?:9|10|11|12)(?:th)?|(?:9|10|11|12)th(?: class| grade| standard)?(?! ?pass))\b
    |\b(?P<student>student|undergrad(?:uate)?|freshman|sophomore)\b|\b(?P<fresher>fresher)\b
    |\b(?P<graduate>(?<!i )(?:post)?graduate|grad|graduated|passout|pass out|alumn\w+)\b
""")
JUDGED = compiled(rf"""
    (?:\bi am )?(?P<name>{_any(SKILLS)})(?P<more>(?:(?:,| and) {_any(SKILLS)})*)(?: (?:skills?|knowledge|level))*
    (?:(?: (?:is|are|am|only|just|still|very|really|so|quite|pretty|rather|at|an?))+|(?= weak$))
    \s(?:(?P<lacks>non-?existent)|(?P<weak>weak|bad|poor|terrible|awful|zero)
    |(?P<partly>rusty|shaky|slow|not (?:very |so |that )?(?:good|great|strong)|basics?|beginner|elementary
    |limited|so-so|average)
    |(?P<bit>(?:bit|little(?: bit)?)(?=$|[,.]| and\b| but\b))
    |(?:good|strong|fine|ok|okay|decent|solid|excellent|great|fluent|above average
    |better than (?:some|most|many|average|others)(?: people)?))\b
    (?: (?:level|too|also|only|yet))*
""")
BACKGROUND = compiled(rf"""
    \bbackground (?:is )?in ({_any(SUBJECTS)}|{LINE_OF_WORK})|\bfrom (?:an? )?({_any(SUBJECTS)}) background
    (?!,? (?:can|could|may|will) (?:some(?:one|body)|any(?:one|body)|people|a person|one)\b(?! like me))
""")
STUDIES = regex(r"\b(?:study|studying|studied|graduated in|degree in|major(?:ing)? in|pursuing)\b|[a-z] degree\b")
LACKING = compiled(rf"""
    (?:(?:but|and|so|well|hmm|ok|also)[, ]+)*(?:no|zero)
    [ ](?:(?:[\w+#/.-]+ ){{1,3}}(?:yet|so far|at all|experience|knowledge|skills?|background|though|tbh)
    |(?:(?:formal|university|uni|college|real|proper) )*degree(?: (?:here|at all|myself))?
    (?:[,;-]* (?:and |but )?(?:just|only) [a-z -]{{3,40}})?
    |{_any(SKILLS)}(?:(?:,| and| or|, and|, or| nor|(?= no ))(?: no)? {_any(SKILLS)})+)[ .!]*
""")
"""A few words on what one lacks: "no Python yet", "no SQL, no Python"."""
BASIC_ONLY = regex(
    r"\b(?:only|just|merely) (?:at |on |to )?(?:an? |the )?(?:very )?(?:basic|beginner)(?:s|'?s)?(?: level)?\b(?! of)"
)
"""That all one knows is at the level of a beginner."""
OF_DATA = regex(r"\b(?:data|ml|ai|machine|mlops|analyst|scientist|research\w*)\b")
"""A job that may as well be asked about as told of: "data engineer, Berlin"."""
