"""What people want changed in their plan, over small letters in which each mention of a step is a mark such as "@3"."""

from __future__ import annotations

from ...patterns import regex
from ..patterns import compiled
from .step_mentions import AT, LIST

NUMBER = (
    r"(?:\d{1,3}(?:\.\d)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty"
    r"|eighty|hundred)"
)
POLITE = compiled(r"""
    ^(?!.*\b(?:in my (?:place|shoes|position)|if you were me)\b)
    (?:(?:and|so|ok|okay|well|yes|no|then|also|hey|hi|but|now|please|pls|plz|good|fine|great|thanks|hmm?)[,. ]+)*
    (?:(?:can|could|would|will|may|might|shall|can't|couldn't) (?:you|u|we)(?! (?:believe|say|think|recommend|call
    |expect|advise|suggest)\b) (?:please |pls |also |just |maybe )*
    |(?:can|could|may) (?=(?:@\d+|it|this|that)(?: step| one)? (?:go|come|be (?:moved|put|halved)|move)\b)
    |(?=hal(?:f|ve) (?:@\d+|it|this|that)(?: one| step)?[ ?!.]*$)|let'?s |let us
    |i(?: would|'?d) (?:like|rather|prefer)(?: (?:you )?to)? (?:have )?
    |why (?:did|have|do|are|were)(?:n'?t| not) (?:you|u)
    |i want (?:you )?(?:to )?(?:have )?)
""")
"""How a wish begins, be it said as a question."""
AMOUNT = compiled(rf"""
    \b(?P<n>{NUMBER}) ?(?P<unit>h|hr|hrs|hours?|ghante|ghanta|weeks?|wks?|hafte|months?|mahine)\b
    (?! ?(?:(?:a|per|/|each|every) ?(?:week|wk|day|weekday|evening|night|morning)|/|daily|weekly|roz))
""")
"""An amount of time that is not one in every week or day."""
DOUBTS = compiled(r"""
    \b(?:seems?|sounds?|looks?|tight|optimistic|pessimistic|enough|realistic|really|why|where|how come|too (?:much
    |many|little
    |few|long
    |short)|is a lot|spent|took|ago|hardly|barely|kyun?|itn[aei])\b
""")
"""What weighs an amount rather than sets it."""
FACTOR = compiled(r"""
    \b(?P<double>double|doubled|twice|2x|2 times|two times|do ?guna|dugna)\b
    |\b(?P<triple>triple|thrice|three times|3x|3 times|teen guna)\b
    |\b(?P<more>half as (?:much|many|long) again|half again|50 ?% more
    |one and a half times)\b
    |\b(?P<half>halve[ds]?|half|cut .{1,40} in half|aadha|adha|50 ?%)\b
""")
SIZED = compiled(rf"""
    (?P<step>(?:^|\b(?:back|keep|add|have|make|set|give|need|want|shorten|cut|put|to|for) ){LIST})
    (?:[ ](?:bigger|larger|longer|smaller|shorter|higher|lower))?(?:,| -|:| =|,? for)
    [ ](?P<size>{NUMBER} ?(?:h|hrs?|hours?|weeks?|wks?|months?))(?=[.,;!? ]*$|[,;] | (?:please|pls|only|instead)\b)
""")
"""A step and its size, with a comma between."""
MORE = regex(
    rf"(?<!@)\b(?P<n>{NUMBER}) (?:more |extra |additional )(?:h|hrs?|hours?|ghante)\b"
    rf"|\badd (?P<n2>{NUMBER}) ?(?:h|hrs?|hours?)\b"
)
LESS = regex(rf"\b(?P<n>{NUMBER}) (?:h |hrs? |hours? )?(?:less|fewer)\b")
LENGTHENS = compiled(rf"""
    \b(?:lengthen|prolong|extend|stretch|enlarge) (?:out )?(?:{AT}|it|that|this)\b|\bbadh(?:a|aa)(?:o|do|na| do|iye)?\b
    |\b(?:make|want|have|need)\b.{{0,12}}(?:{AT}|\bit|\bthat|\bthis).{{0,12}}\b(?:longer|bigger|larger)\b
    |\bgive (?:{AT}|it|that|this) (?:some |a bit |a little |a few |much )?more (?:time|hours|weeks)\b
    |\b(?:some|a (?:little )?bit|a little|slightly|bit) (?:more|extra) (?:time|hours)\b.{{0,20}}{AT}
    |{AT}.{{0,20}}\b(?:some|a (?:little )?bit|a little|slightly|bit) (?:more|extra|longer)\b
    |(?:{AT}|\busk[oa]|\bisk[oa]).{{0,12}}\b(?:thod[aei]|kuch|little) (?:aur|zyada|jyada|more|extra)
    [ ](?:time|samay|ghante|hours)\b
""")
"""That a step is to have more hours, of which no number is said."""
WISHES = compiled(rf"""
    \b(?:more|less|fewer|extra|longer|other|different) (?:time|hours)\b.{{0,20}}{AT}
    |{AT}.{{0,20}}\b(?:needs?|deserves?|gets?|takes?)\b.{{0,12}}\b(?:more|less|fewer|longer)\b(?: (?:time|hours
    |than that))?
    |\b(?:change|adjust|edit) the (?:hours|time) (?:of|for) {AT}
""")
"""That a step is to have other hours, of which no number is said."""
SWAPS = regex(
    rf"\b(swap|switch|exchange|interchange|adla|badal|replac|chang\w* (?:the )?(?:place|position|order))\w*\b"
    rf".*?({AT})(\D+?)({AT})"
)
_BEFORE = r"(?:precedes?|before|ahead of|prior to|earlier than|in front of|above)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
MOVES = compiled(rf"""
    (?P<a>{LIST})\b[^@]{{0,24}}?\b(?P<rel>{_BEFORE}|after|behind|later than|below|following
    |follows?)\b[^@]{{0,12}}(?P<b>{LIST})
    |\b(?:start|begin|open|go)(?:n?ing)? (?:off )?(?:with|by|from) (?P<a4>{LIST})
    |(?P<a6>{LIST})\b[^@]{{0,30}}?\b(?P<to>first(?! time)|second|third|last(?! (?:week|month|mth|year|yr|job|night|time
    |summer|sem|winter|spring|semester|few))|earlier|sooner
    |later|next(?! (?:week|month|year))|up|down
    |(?:at|to|in|into|on|towards?) (?:the |my )?(?:very )?(?:end|start|beginning|front|top|back|bottom)
    (?! of (?:next|the|this|20\d\d|{_MONTH}))
    |(?:to |at |as )?(?:place|position|step|number|no\.?|slot) #?\d{{1,2}})\b
    |\b(?:put|move|do|take|have|schedule|pull|push|bring)\b(?: \w+){{0,2}}? (?P<to7>first|last|earlier
    |later) (?P<a7>{LIST})
    |\b(?:keep|put|do|move) (?P<rel2>before|after) (?P<b2>{LIST}) (?:for|in|to) (?P<a8>{LIST})
""")
OUT = compiled(rf"""
    \b(?:skip(?! (?:to|ahead)\b)|skipping|drop|dropping|remove|delete|scrap|ditch|omit|exclude|axe|get rid of
    |leave out|leave away|cut out
    |take out|throw out|cut(?! (?:down|back|it|the|my|to)\b)|cut (?:the |my )?(?={AT})|without
    |minus)\b
    |\b(?:leave|take|throw|cut|put) .{{0,30}}?{AT}.{{0,12}} (?:out|off|away)\b
    |\b(?:do not|don'?t|dont|won'?t|never) (?:need|want|wanna|care (?:for|about)|plan)\b(?! (?:to|it
    |this) (?:do |be )?(?:in|within|by|done|it|finish\w*)\b)|\bno need (?:of|for)\b
    |(?<!no )\bno {AT}(?! (?:is|are|was|isn'?t|has|hasn'?t|not|weak|poor|bad|hard|background|knowledge|experience
    |degree|problem|issue)\b)
    |\bstill (?:has|have|got|includes?|contains?|lists?|shows?) {LIST}
    |{LIST} (?:is|are) still (?:in|there|on)\b
    |\b(?:forget|kill|bin|chuck|toss|dump|lose|strike|cancel|do without|not bother with|kick) (?:about |out )?{AT}
    (?! (?:repeat\w*|text|sentence|line|lecture|joke|talk|speech|answer|question|paragraph|stuff again)\b)
    |\b(?:throw|chuck|kick|toss|leave|take|cut) (?:it|that|this|them|these|those) (?:out|off|away)\b
    (?! (?:of|from) (?:my|the|a) (?:resume|cv|profile|linkedin|applications?|letter)\b)
    |\b(?:cut|bin|chuck|kill|lose|scrap|axe) (?:it|that|this|them|these|those)\b(?! (?:down|back|short|to|by|in|into|off
    |out|some)\b)
    |{LIST} (?:can|may|should|must|has to|have to|needs to) (?:go|be (?:left out|dropped|removed|cut|skipped|deleted)
    |come out)\b(?! (?:first|last|before|after|later|to)\b)
    |^(?:(?:and|so|but|please|pls) )*{LIST} out[.! ]*$
    |{LIST} (?:is|are|'s) (?:out|gone)\b(?! of\b)
    |(?:{LIST}|\bit|\bthat|\bthem).{{0,12}} (?:to be|be|being) (?:left out|dropped|removed|deleted
    |skipped|cut|taken out)\b
    |\b(?:want|wanted|like|have) {LIST} (?:out|gone|removed|dropped|left out|deleted)\b
    |(?:^|\brather |\bprefer )not (?:to )?(?:do|take|learn|have|bother with) {LIST}
    |\b(?:not going to|don'?t want to) (?:do|take|learn) {LIST}
    |\b(?:count|treat|take|consider|assume) .{{1,30}} as (?:known|covered|learnt|learned)\b
""")
WHOLE = compiled(r"""
    \b(?:in full|at full (?:length|size|time)|(?:its|their|the|to) (?:full|whole|original) (?:hours?|time|length|size
    |amount))\b
    |\b(?:do not|don'?t|stop|not|never) halv(?:e|ing)\b|\bun-?halve\b
""")
"""That a step is to have all its hours again."""
MISSING = compiled(rf"""
    \bno {AT} (?:in (?:there|it|the plan|my plan)|there|yet|anywhere)\b
    |{AT} (?:is |are |isn'?t )?(?:still )?(?:missing|not (?:in|there)|nowhere)\b
    |\bwhere(?:'?s| is| are| did) (?:the )?{AT}
    |\bi (?:\w+ )?(?:asked|wanted) (?:for )?{AT}
""")
"""That a step which is out of the plan is missed."""
ALL_BUT = compiled(rf"""
    (?:(?:i|i'?ll|we|will|want|would like|to|do|keep|take|leave|ok|so|yes|but)[, ]+)*
    (?:everything|all(?: (?:of it|of them|the steps|steps))?) (?:except|but|apart from|other than|besides)(?: for)?
    (?: the)? {LIST}
""")
"""That all is wanted but some steps."""
NOT_OUT = compiled(r"""
    \b(?:do not|don'?t|dont|never|not) (?:skip|drop|remove|delete|cut|leave|take|omit|exclude|scrap|ditch)\b
""")
KEEPS = regex(r"\b(?:keep|keeping|retain|stay|stays|leave .{1,30} in)\b(?! (?:off|out|away)\b)")
BACK = compiled(rf"""
    \b(?:put|add|take|bring|want|need|get|have|include) .{{0,30}}\b(?:back|again)\b|\b(?:put|add|bring) back\b
    |{LIST} back\b|\b(?:re-?add|restore|re-?include|undo the removal)\b
    |\b(?:add|include|put|want|need)\b.{{0,12}}{AT}(?: (?:in|into|to) (?:it|(?:the |my )?plan|there)| in| there
    | instead)*[.! ]*$
    |\b(?:add|include|put) (?:it|that|this|them) (?:in|into|to) (?:the |my )?plan\b
""")
DONE = compiled(rf"""
    ^{AT} (?:(?:is|was|already|all) )*(?:done|finished|completed?)\b
    (?! (?:first|last$|next|soon|tomorrow|by|before|after|within|later|earlier))
    |^(?:(?:and|so|ok|also|btw|by the way|i|i've|ive|we|already|just|have|had|actually)[, ]+)*
    (?:did|done|finished|completed|passed|went through|worked through|took|tick(?:ed)?(?: off)?|mark)\b
    (?! (?:none|nothing|neither|zero)\b)
    |(?<!still )\b(?:done|finished|completed|ticked|behind me)
    (?: (?:already|now|last \w+|yesterday|today|long ago|it|off|too|as well|in \w+))*[.!? ]*$
    |\b(?:you (?:can|may) )?tick(?: off)?\b
    |\b(?:been|gone|got|worked my way) (?:all the way )?through\b(?! (?:half|some|part|most)\b)
""")
MOST_DONE = compiled(rf"""
    \b(?:read|done|did|finished|completed|watched|know|covered|through)\b.{{0,16}}
    \b(?:most|nearly all|almost all|three quarters|(?:70|75|80|90) ?%) (?:of )?{AT}
    |\b(?:most|nearly all|almost all|three quarters|(?:70|75|80|90) ?%) (?:of )?{AT} (?:is |are )?(?:done|finished
    |read|over)\b
""")
PART_DONE = regex(
    r"\b(?:a third|a quarter|(?:one|two) thirds?|[1-8]\d ?percent)\b|\b[1-8]\d ?%|\b(?:a (?:little )?bit|some|parts?"
    r"|a (?:few|couple|little)|half|about half|one or two|one|two|(?<![@\d])\d) (?:of|videos?|lessons?|chapters?"
    r"|exercises?)\b|\bthe first (?:\S+ ){0,3}?(?:videos?|lessons?|chapters?|exercises?|modules?)\b"
    r"|\bnot (?:all|everything|the whole|completely|fully|entirely|quite)\b|\bhalf (?:is|has been|was) \w+"
)
"""That what is done of a step is a part of it."""
HALF_DONE = compiled(r"""
    \b(?:finished|did|done|completed|through|covered|know|read|watched)\b.{0,20}\bhalf\b
    |\bhalf ?-?way\b|\bhalf (?:of )?(?:it|that|this|@\d+)\b.{0,20}\b(?:done|finished|over|behind me|completed)\b
    |\bhalf (?:done|finished|through)\b
""")
KNOWS = regex(
    r"\b(?:know|knew|can do|familiar with|use .{0,20}at work|used to|used|already (?:have|had|do|did)|aata|aati|aate)\b"
)
MONTHS = _MONTH
SPAN = compiled(rf"""
    \b(?:from )?(?:mid-? ?)?{_MONTH} (?:to|till|until|through) (?:mid-? ?)?{_MONTH}\b
    |(?<!start )(?<!starting )(?<!begin )\bfrom (?:mid-? ?)?{_MONTH}(?: on(?:wards?)?)?\b
    |\b(?P<in>in|during|throughout|until|till|all|for|through|by the end of)
    [ ](?:the |my |all |whole |of |only |just |end |school |summer |winter |christmas (?=h))*(?:month of )?
    (?P<month>{_MONTH}|exams?|exam (?:time|week|period|season)|finals|(?:mid|end)[ -]?sem(?:ester)?s?|semesters?
    |term time|semester exams|summer|winter|spring|autumn
    |holidays?|vacations?|christmas|diwali|ramadan|festival\w*)\b
    |\b(?P<month2>{_MONTH}|exams?|mid-?sems?|chhutti\w*|diwali) (?:hai |h |hain |is )?(?:me|mein|main|ke time
    |ke dauran|tak)\b
    |\bexams? (?:hai |hain |h |is |are )?(?:in )?(?P<month3>{_MONTH})\b
    |\b(?:tax|busy|peak|exams?|festiv\w+|harvest|wedding|ramadan|ramzan|holiday|diwali|christmas) (?:season|month|weeks?
    |time|period|days)\b|\b(?:mid|end)[ -]?sem(?:ester)?s?(?= )
    |\b(?:for|during) (?:a|the next|the first|next|about|only|just|some|two|three|four
    |\d) ?(?P<time>(?:couple of )?(?:weeks?|months?))\b
    |\b(?:this|next|that|the coming) (?P<time2>week|month)\b
    |\b(?:while|when|as long as|whenever) i'?(?:m| am| have| travel)\b|\bfor a while\b|\btemporarily\b
""")
"""A time for which something holds that does not hold always."""
REST = regex(
    r"\b(?:otherwise|else|rest|the other (?:months|weeks)|after that|afterwards|before that|then|baki|baa?ki"
    r"|normally|usually|wapas)\b"
)
"""What is said of all the other time."""
TIME = compiled(rf"""
    (?<!\d )\b(?P<n>{NUMBER}|half a)[- ]?(?P<unit>weeks?|wks?|months?|mths?|years?|yrs?|mahine|mahino|hafte|saal)\b
""")
FITS = compiled(r"""
    \b(?:fit(?:s|ted|ting)?|squeeze|squash|compress|shorten|cram|condense|spread|stretch|speed it up|faster|within|max
    |maximum|deadline|at most|not more than|no more than|less than|under|finish(?:ed)?|done|complete[d]?|ready|through
    |make it|^take|get (?:it|this|there|the plan)|bring (?:it|this|the plan)|cut (?:it|this|the plan) (?:down )?to|do it
    |doable|possible|(?:end|start|beginning|middle) of|aim|target|give me|within reach|manage|khatam|poora|pura|have|got
    |only|in|by|mere paas|chahiye|isn'?t|is not|not|too long|need it)\b
""")
CAN_FIT = compiled(r"""
    ^(?!.*\b(?:how (?:many|much|long)|job|salary|earn|hired)\b).*\b(?:fits?|squeeze|done|finish(?:ed)?|completed?
    |ready|through|make it|do (?:it|this|that|all)|work out|possible|doable|feasible|manage|enough)\b
""")
_OTHER = r"[a-z0-9][a-z0-9.+&' -]{1,40}?"
MATERIAL = compiled(rf"""
    \b(?:use|using|take|taking|do|doing|try|follow|prefer|add|include|put|want) (?P<x>{_OTHER})
    \s(?:instead|in place|rather than|for|in|into|to|as|with|at)\b[^@]*{AT}
    |{AT}\b[^@]*?\b(?:with|from|via|through|using|by) (?P<x2>{_OTHER})(?: (?:instead|please|pls|rather))*[.! ]*$
    |^(?:(?:or|aur|and) )?(?P<x3>{_OTHER}) (?:add|daal|dal|jod)\w*\b[^@]*{AT}
    |\breplace {AT} (?:with|by) (?P<x5>{_OTHER})[.! ]*$
""")
ADDS = compiled(r"""
    \b(?:add|include|put)\b(?! (?:up|together|it|that|this|them|these|those|back|me|more|my|in|some (?:time|hours))\b)
    |\binstead\b|\badd a step\b
""")
