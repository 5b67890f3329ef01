"""Spelling out: short forms and other ways to write the same, made the words by which people are read."""

from __future__ import annotations

from datetime import date

from ...patterns import regex
from ...slots import AIMS, COUNTRIES, DEGREES, FIELDS, JOB, MODIFIERS, SKILLS, SUBJECTS, alternatives
from ...text import normalize
from .amount_patterns import HOUR, IN_A_MONTH, WORDED, WORDS, in_figures
from .no_coding import with_no_coding
from .said_otherwise import in_known_words
from .terse_lists import in_sentences
from .titles import with_background
from .unit_spelling import without_denied

__all__ = ["spelt_out"]

_END = (
    r"(?=\s*(?:$|[,.;!?+/&)]|(?:and|or|but|plus|too|since|also|aur|bhi)\b|as well\b|for \d"
    r"|(?:to|in|into|on) (?:my|the|your) (?:profile|skill|note)))"
)
"""What stands behind "go" where it is the language."""
_SKILLS = rf"(?:{alternatives(SKILLS)})(?:(?:, |,? and | )(?:{alternatives(SKILLS)}))*"
_AIM = rf"(?:{alternatives(AIMS)})(?![a-z])"
_SLASHED = rf"(?:{alternatives(SKILLS)})(?:/(?:{alternatives(SKILLS)}))+"
_HOURS = rf"(?:\d{{1,2}}|{WORDS})[ -]?{HOUR}(?:,? (?:a|per|each|every) week)?"
_YEARS = r"\d{1,2} ?(?:y|yrs?|years?|yoe)(?: exp)?"
_PLACE, _LINE = (rf"(?:{alternatives(names)})" for names in (COUNTRIES, dict.fromkeys(MODIFIERS)))
_OTHERS = "daughter|son|friend|brother|sister|wife|husband|mother|father|mom|mum|dad|boss|colleague|nephew|niece|cousin"
_OTHERS += "|uncle|aunt|boyfriend|girlfriend|partner|manager|senior|neighbou?r|(?:room|flat|class|team)?mate"
_NOT_TO_LEARN = r"\b(?![^,.;!?]{0,25}\b(?:stud|learn|free|spare))"
_SPELT = tuple(
    (regex(pattern), text)
    for pattern, text in (
        (r"[\u2013\u2014]", " - "),
        (r"(?<=\s)@ ?(?=[a-z])", "at "),
        (
            rf"\b(my (?:\w+ )?(?:{_OTHERS}))(?: (?:is|has|who|works|was|just|also)\b|'s (?!\w+ (?:is|says)\b)|,)"
            rf"(?:(?!\b(?:i|i'm|im|me|my|we|so|but|should|can)\b|, (?:\w+ )?\d[\d-]* ?{HOUR}\b)[^.;?!])+(?=[ ,.;?!]|$)",
            r"\1,",
        ),
        (r"\b(?:wanna|tryna)\b", "want to"),
        (r"\bma'?am\b(?! (?:student|graduate))", " "),
        (r"\bsh(?:u|ou|l|oul)d\b(?= (?:i|we)\b)|(?<=\bi )sh[ul]?d\b", "should"),
        (r"(?:~|\bapprox\.?) ?|\b(?:about|around|roughly|maybe|may be) (?=\d)", ""),
        (rf"\b(?:it|that|this)(?: would|'d| will|'ll) be (?:(?:about|only|just) )*(?=(?:\d+|{WORDS}) {HOUR}\b)", ""),
        (r"\s(?:\+|n)\s(?=[a-z])", " and "),
        (rf"\blil\b|\bthod[ai]\b(?: sa\b)?(?= (?:{alternatives(SKILLS)})(?![a-z]))", "little"),
        (
            r"\b(know|knows|use|used|using|learn|learned|learnt|write|wrote|written|code in|program in|with|in|forgot"
            rf"|also|of|python and|java and) go\b{_END}",
            r"\1 golang",
        ),
        (
            r"(?<!to )(?<!can )(?<!will )(?<!i )(?<!we )(?<!you )(?<!us )(?<!let's )(?<!lets )\bgo"
            r"(?=(?:\s*[,+/&]|\s+(?:and|or))\s*"
            rf"(?:{alternatives(SKILLS)})(?![a-z]))",
            "golang",
        ),
        (rf"(^|, )go (?=(?:{alternatives(SKILLS)})(?![a-z]))", r"\1golang "),
        (r"\bam (?:also )?(not )?knowing\b", r"\1know"),
        (rf"(^|, |and )knowing (?={_SKILLS})", r"\1i know "),
        (r"(?:\bi am|(?<=, )) ?having\b", "i have"),
        (rf"\bmy (?:country|city|place)\b[^.;?!]{{0,20}}\bwrong[,.;]? it(?: i|'?)s (?={_PLACE})", "i live in "),
        (r"\bknow (?:(?:next to|practically|almost|basically|literally) nothing|hardly anything)\b", "know nothing"),
        (rf"\b({alternatives(SKILLS)})(\s*[,+/&]\s*|\s+(?:and|or|aur)\s+)go\b{_END}", r"\1\2golang"),
        (r"^(?:but )?i(?: have|'ve| already| just)* (?:told|said)(?: (?:you|u|already|before|that))*[:,]? (?=i\b)", ""),
        (
            rf"(?<!if )\bi(?:'?ve| have| already)* (?:have|got) (?={_SKILLS}(?: already| basics)?(?:$|[.,;!+&]))",
            "i know ",
        ),
        (
            rf"(?:\bi (?:do |already |also |can |just )*know|(?<=and)) ({_SKILLS}),? (?:(?:but|though|only|just|yet"
            r"|already|an?|very|the|tiny|small|little|wee) )*(?:bit|little|basics|ok(?:ay)?-?ish"
            r"|to a basic level|not (?:so|very) well)"
            r"(?=[ ,]*(?:$|[.,;!]|(?:already|too|also|now|only|yet|though|and|but|so)\b))",
            r" i know some \1",
        ),
        (r"\b(?:does not|doesn'?t|do not|don'?t) mean (?:that )?i (?:know|can)\b", "i do not know"),
        (r"[, ]*\b(?:by the way|btw|(?:just )?so (?:you|u) know|for the record|fyi)\b[, ]*", ", "),
        (r"\bmathematics?\b", "maths"),
        (r"\bit (?=(?:student|graduate|background)\b)", "information technology "),
        (rf"\b(teacher|tutor|professor|lecturer) (?:of|for|in) ({alternatives(SUBJECTS)})\b", r"\2 \1"),
        (r"\bi'?m\b|\bi m\b", "i am"),
        (
            r"(?:(?<!if )\bi|(?:^|[,.;] |\band )(?=(?:just )?(?:got|was|lost|quit|made redundant|laid off"
            r"|let go|fired from|sacked)\b))(?: ?(?:have|had|was|got|just"
            r"|recently|then|been))* ?(?:laid off|let go|made redundant|fired|sacked|(?:lost|quit|left) my (?:\w+ )?job"
            rf")\b(?:{IN_A_MONTH})?",
            " i am unemployed",
        ),
        (r"\bi (?:(?:have|just|recently|am) )*retired\b(?! [a-z]+ [a-z]+er\b)", "i am a retiree"),
        (r"\b(?:in )?[1-6]00[ -]?l(?:evel)?\b(?: in| of)?", "studying"),
        (rf"\b([bm])s (?:in )?(?=(?:{alternatives(SUBJECTS)})\b)", r"\1sc "),
        (rf"(?<![a-z])({alternatives(DEGREES)}) pass\b(?! out)", r"\1 graduate"),
        (rf"\bi do (?=(?:{alternatives(FIELDS)}) (?:part|full|(?:for|at|in) (?:an?|the))\b)", "i work in "),
        (r"\bin hs\b", "in high school"),
        (rf"\bfinished (?:the )?(?:uni\w*|college) (?:of|in) (?=(?:{alternatives(SUBJECTS)})\b)", "have a degree in "),
        (r"\bam no (?:more|longer) (?=an? )", "am not "),
        (
            r"(?<!never )\b(?:did|done|took|taken|had|attended) (?:an?|one|some|two|my) (?:\w+ )?"
            rf"({alternatives(SKILLS)}) (?:class(?:es)?|courses?|modules?|lectures?)\b",
            r"know a little \1",
        ),
        (r"(^|[,.;!] ?|\b(?:hi|hello|hey) )am (?=\d\d\b|an? \w|currently|from\b|working|doing|studying)", r"\1i am "),
        (r"\bengg\b", "engineering"),
        (r"(?<=[a-z]) since (?:high )?(?:school|college|uni\w*)\b", ""),
        (r"^([1-6]\d) ?(?:m|f|male|female)\b,? (?=[a-z])", r"\1, "),
        (r"\b(mechanic|electric) (?=engineer)", r"\1al "),
        (r"\bpassed out\b(?=[,.;]| (?:in |of |from |20))", "pass out"),
        (r"\s/\s(?=[^/]*\s/\s)", ", "),
        (r"^([^/]*, [^/]*) / (?!ml\b|ai\b)(?=[^/]*$)", r"\1, "),
        (r"\s\|\s|(?<=\d) / (?=[a-z])|(?<=[a-z]) / (?=\d)|(?<= / )(\w+) / ", r"\1, "),
        (r"\b(final|last) sem(?:ester)?\b", "final year"),
        (r"\b(?:uni|university|college) (?=(?:student|undergrad))", ""),
        (
            r"(^|, |and )(?=working (?:in|at|for|with) (?:\w+ ){1,4}(?:since|for|from) (?:the )?(?:last |past )?\d)",
            r"\1i am ",
        ),
        (
            rf"(?:\bi |^|(?<=, ))(?:have been teaching|teach) ({alternatives(SUBJECTS)})\b ?"
            r"(?=(?:for|since|at|in|and)\b|[,.;!]|$)",
            r"i am a \1 teacher ",
        ),
        (r"\b(pass ?out|graduate|grad) (?:of |in )?20\d\d\b", r"\1"),
        (rf"\bi(?: have|'ve) (?:done|been doing|been using|been writing) ({_SKILLS}) for\b", r"i know \1 for"),
        (r"(?<!if )(?<!what )\bmy degree (?:is|was) in\b", "i have a degree in"),
        (
            r"\b(?:i (?:do not|don'?t) have|i have no|no|i have not) (?:an? |any )?degree in [a-z ]+[,;]? (?:but )?"
            r"(?:only|just|i have one|i have a degree)(?: (?:one|a degree))? in\b",
            "i have a degree in",
        ),
        (
            r"(\bi (?:have|spent)\b(?! to\b)[^?!.;]{0,60}\b[\w-]+ (?:years|yrs) of (?:\w+ ){1,3})(?:in|with|using) "
            rf"(?=(?:{alternatives(SKILLS)})(?![a-z]))",
            r"\1, i know ",
        ),
        (r"\bnot so (?=good|great|strong|well)", "not "),
        (r"\b(good|great|comfortable|bad|weak|poor|hopeless|terrible) (at|with|in) numbers\b", r"\1 \2 maths"),
        (r"\bnot (?:\w+ ){0,3}?an? (maths|numbers) (?:person|guy|girl|type|student|genius|lover)\b", "weak in maths"),
        (r"\b(?:somewhere )?between (\S+) and (\S+)(?= (?:hours?|hrs?|h|ghante)\b)", r"\1 to \2"),
        (r"\b(hours?|hrs?|h) by (day|week|month)\b", r"\1 a \2"),
        (r"\bi (?:guess|(?:also )?forgot to (?:mention|say|add|tell(?: you)?))(?: that)?[:,]? (?=i\b|my\b)", ""),
        (
            rf"((?<![a-z]){HOUR}(?: ?/ ?| (?:an?|per|each|every) | )(?:week|wk|day|w|weekly|daily))[.,;]?(?: for)? "
            rf"(?=(?:\d\d?|{WORDS}) months?(?:$|[.,;!])|(?:[12]|an?|one|two) years?(?:$|[.,;!]))",
            r"\1, in ",
        ),
        (
            r"(?<!after )(?<!before )\b((?:job|work|shifts?|contract) (?:is|are|takes?(?: up)?|of|means)|teach"
            r"|work(?:ing)?(?: part[- ]time| (?:as|at|in) (?:an? |the )?[\w-]+(?: (?!for\b)[\w-]+)?(?!,))?|contracted)"
            rf",?(?: for| about)? {_HOURS}{_NOT_TO_LEARN}",
            r"\1",
        ),
        (
            rf"(?<!study )(?<!learn )\b(?:{_HOURS} ?(?:now\b)?(?: (?:job|shifts?|contract)| (?:of |at )work"
            r"| (?:at|in|on) (?:my|the|an?) (?:job|office|hospital|ward|clinic|shop|school|firm|company|bank|site)"
            rf"|,? (?:in |over )?(?:\d|{WORDS}) (?:\w+ )?shifts)|\d\d?(?: {HOUR})? (?:is|are|was|were)"
            rf"(?: (?:what|for|my|the|i))* (?:\w+ )?(?:job|work|shifts?|(?!stud|learn)\w+ing hours)){_NOT_TO_LEARN}",
            "a job",
        ),
        (r"\bfrm\b", "from"),
        (rf"(?<![a-z])({alternatives(DEGREES)})[ -]?\(([a-z][a-z &]+)\)", r"\1 \2"),
        (
            r"(?:n't|\bnot|\bnever) (?:do |did |done |have |had )?(?:an? |one |1 )(?:full |whole )?(?:year|yr)(?: of)?"
            r" (?:coding|programming)\b",
            " not coded for a year",
        ),
        (rf"^({alternatives(COUNTRIES)})[,;.]? (?:(?:an?|with) )*\w+ (?:citizen|passport)(?![a-z])", r"i live in \1"),
        (rf"\b(\d{{1,2}} ?(?:yrs?|years?|yoe)) (?:of |in |with )?({_SKILLS}|{_SLASHED})(?=[.,;!]|$)", r"\1, i know \2"),
        (rf"^({_SKILLS})(?=[.,;] (?:[a-z ]+[.,;] )?\d{{1,2}} ?(?:yrs?|years?|yoe)\b[^?]*$)", r"i know \1"),
        (
            rf"^((?:(?:hi|hello|hey)[,.!]? )?({_YEARS} )?(?:[a-z]+ )?(?:{_LINE} ){{0,2}}{JOB}) (?:at|for|with) "
            rf"(?:(?:an?|the|my) )?[a-z]+(?: [a-z]+)??(?=(?: in)?(?: {_PLACE})?[,.]| in [a-z]+,|(?(2)$))",
            r"\1",
        ),
        (rf"(^|, |and |plus )(?:a )?(?:(?:little|tiny|bit) (?:of )?)+({_SKILLS})(?![a-z])", r"\1i know some \2"),
        (rf"\bi work (?=(?:an? )?(?:(?:{_LINE}) )*{JOB}\b)", "i am "),
        (r"^(?:(?:hi|hello|hey)[, ]+)?this is [a-z]+ (?=from\b)", "i am "),
        (r"^m (?=\d|an? )", "i am "),
        (r"\b(i|we)'?ve\b", r"\1 have"),
        (r"\bi'd\b", "i would"),
        (
            r"\b(?:i (?:have |had |just |recently |now )*)?(?:switch|chang|mov|shift)ed (?:my )?(?:majors?|branch"
            rf"|stream|subjects?|department|degree)(?: from [a-z ]+)?(?: to|,|,? and|,? so|,? now|,? i am|,? it is)+ "
            rf"(?:in |doing |studying |the )*({alternatives(SUBJECTS)})(?![a-z])",
            r"i am studying \1",
        ),
        (
            r"(?<!if )\bi(?:(?: will|'?ll| am(?: going to)?| have|'ve| would)? (?:(?:now|rather|just|then) )*"
            r"(?:go(?:ing)? (?:for|with)|cho?ose|pick(?:ed)?|(?:settled?|decided?) (?:for|on)|switch(?:ed|ing)? to)"
            rf"| would (?:rather|prefer to) be(?:come)?) (?:an? )?(?={_AIM})",
            "i want ",
        ),
        (
            r"\b(?:change|set|switch|make) my (goal|aim|target)(?: from .{1,30})? (?:to|as|into) (?:an? )?"
            rf"(?={_AIM})",
            r"my \1 is ",
        ),
        (
            r"\bwe(?: |'re )(?=(?:have |are |just |recently |now |all |actually |soon )*(?:moved|relocated|emigrated"
            r"|migrated|live|living|settled|moving|relocating)\b)",
            "i ",
        ),
        (
            rf"\bwe(?: are|'?re)? (?=(?:(?:based|located|now|here|currently|all|both) )*(?:in|from) (?:the )?{_PLACE}"
            r"(?![a-z]))",
            "i am ",
        ),
        (
            r"\bi (?:would|could|can) (?=(?:have|get|give|manage|spare|find|squeeze in|set aside|do|put in) (?:only "
            rf"|just |at most )*(?:\d+|{WORDS}|an? hour|a couple|half an)\b)",
            "i ",
        ),
        (r"\b(do|does|did|have|has|is|am|was|ca)n'?t\b", r"\1 not"),
        (r"\bca not\b|\bcannot\b", "can not"),
        (
            r"\b(i|i am|(?:do|did|have|am|can) not|have|been|for) (?:(?:kind ?of|kinda|sort ?of|sorta|basically"
            r"|honestly|actually|literally|really"
            r"|like(?= (?:\d|(?:about|around|an?|one|two|three|four|five|six|ten) ))) )+(?=[a-z]|\d)",
            r"\1 ",
        ),
        (
            r"(?:\b(?:only|total|overall|max|just) )*\b([12]|one|two|(?:\d{1,2}|three|four|five|six|eight|nine|ten)"
            r"(?= mon)) (years?|months?)(?: time)? (?:(?:is|are) (?:only )?(?:there|available|in hand)(?: with me)?"
            r"|i (?:only )?(?:have|can give|can spare)|max(?:imum)?|at (?:the )?most)(?=$|[,.;!]| and\b| but\b)",
            r"in \1 \2",
        ),
        (r"^[, ]+|,[, ]*(?=[.!?;,]|$)", ""),
        (r"\b([bm])\. ?(tech|sc|com)\b\.?", r"\1\2"),
        (r"\bph\.? ?d\b\.?", "phd"),
        (r"\bu\.([sk])\.(?:a\.?)?", r"u\1"),
        (r"\b(\d{1,3}) ?\+", r"\1 "),
        (r"\b(\d{1,3})(?!st\b|nd\b|rd\b|th\b)(?=[a-z])", r"\1 "),
    )
)
"""What is read as the words it stands for."""
_SINCE = regex(rf"\b({JOB}\b[^.,;?!]{{0,30}}) since (20[012]\d)\b")
"""The year in which somebody began in their job."""


def spelt_out(utterance: str) -> str:
    """The utterance in small letters, short forms spelt out, lines parted."""
    text = with_no_coding(in_known_words(with_background(normalize(utterance.replace("\n", " ; ")))))
    for pattern, words in _SPELT:
        text = pattern.sub(words, text)
    text = _SINCE.sub(lambda found: f"{found[1]} for {date.today().year - int(found[2])} years", text)
    text = WORDED.sub(in_figures, text)
    return in_sentences(" ".join(without_denied(text).split()))
