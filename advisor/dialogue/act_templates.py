"""What each dialogue act is said with: templates of whole utterances, as `templates` reads them.

They meet words in small letters, contractions spelt out ("what's" is "what s"), without the courtesy and glue words
that stand at their ends: `NOISE`, `BEFORE`, `BEHIND` and `REQUESTS`.
"""

from __future__ import annotations

__all__ = ["BEFORE", "BEHIND", "MACROS", "NOISE", "REQUESTS", "TEMPLATES"]

NOISE = frozenset(
    "please pls plz plss plzz kindly bhai bhaiya bro bruh bruv sir sirji mam maam madam yaar yar dude buddy mate"
    " ji lol"
    " lmao haha hehe tbh ngl btw um umm uh uhm er ah oh hmm arre arey oye thoda zara jara yo".split()
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
    "version": "version|answer|form|reply|one|way|response|explanation|words|terms|language|english|manner|text|to"
    " understand|to follow|to read",
    "you": "you|u|ya",
    "not": "do not|dont|did not|didnt|can not|cant|never|still do not|really do not|am not able to|could not|donot",
    "any": "a|an|any|some|the|your|its|their|ur|more|real|actual|proper|one|another|good|concrete|few|for|with|other",
    "them": "them|they|each|each one|each of them|these|those|both|the two|these two|those two|the three|all three"
    "|the options|both of them|all of"
    " them"
    "|{it}|the last two|the two of them|these options|each other",
    "info": "info|information|data|number|numbers|figure|figures|answer|answers|stats|statistics|facts|claim|claims",
    "which": "which|wich|what|whch|which one|which 1|which of (them|these|those|the two)|which one of (them|these"
    "|the two)"
    "|out of (them|these) which|of the two which|konsa|kaunsa|which thing",
    "choose": "pick|choose|take|recommend|prefer|suggest|select|go for|go with|opt for",
    "begin": "learn|learnt|start|begin|take|study|read|do|go|come|be|pick|tackle|try|choose|focus on|done|ask|look"
    " at|see",
    "talk": "talk|chat|conversation|discussion|session|history",
    "i_feel": "i [am|m|feel|was|get|just] [feel|feeling|getting|still|always|also|just|a bit|kind of|kinda] [that]"
    "|feeling|feel|getting|im|me"
    "|makes me feel|it makes me feel",
    "much": "so|very|really|too|quite|bit|a bit|a little|totally|completely|super|pretty|such|extremely|absolutely"
    "|rather|just|way",
    "kept": "chat|conversation|talk|answer|answers|discussion|session|transcript|history|copy|pdf|file|reply|text"
    "|notes"
    "|markdown|json|this|that|it|everything|all|email|word|doc|clipboard|whole|whole thing",
}

TEMPLATES: dict[str, tuple[str, ...]] = {
    "yes": (
        "(yes|yeah|yep|yup|ya|yess|sure|y|go ahead|that one|this one|haan|haan ji|absolutely|of course|definitely"
        "|exactly|do it"
        "|yes sure|yes please|yes exactly|yes i do|go for it|yea|ofc|ofcourse|yes that one|yes that s it|that s it"
        "|haan bhai|ha|hanji)",
    ),
    "no": ("(no|nope|nah|nahi|nhi|nahin|not at all|noo|na)",),
    "both": ("[tell me|show me|give me|i want|yes]* both [of (them|these|those)]", "(dono|the two of them)"),
    "all": (
        "[tell me|show me|give me|i want|yes]* (all|everything|all of (them|these|those)|all three|all the three"
        "|all of the above"
        "|each|each of them|each one|every one|every one of them|sab|sabhi|the lot)",
    ),
    "again": (
        "(repeat|say) [{it}] [again|once more|one more time|once again]",
        "(again|come again|once more|one more time|once again|once more please|dobara|dobara batao|phir se batao"
        "|fir se batao)",
        "(what|wat) (did {you} [just] say|was {it} again|was {it})",
        "(repeat|show|tell) [me] {it} (again|once more)",
        "i missed {it}",
    ),
    "shorter": (
        "[{say}] [{it}] [in] [{bit}]* [more] (shorter|short|shortly|shorten|brief|briefer|briefly|concise|concisely"
        "|compact|crisp|succinct) [version|answer|form|summary|reply|one|way|response|text] [{it}] [{of_it}]",
        "[{say}] [the|a] (tldr|tl dr) [version] [{of_it}]",
        "{it} [{is}] [{bit}]* (long|wordy|lengthy|verbose|much text|much to read|many words)",
        "(too|very|way|way too|bit|a bit|little|bahut) [{bit}]* (long|wordy|lengthy|verbose|much text|much to read"
        "|many words|lamba)",
        "too long (did not|didnt|will not|wont) read",
        "(wall of text|long answer|one liner|be brief|to the point|the gist|only the gist|not so long|not so much)",
        "[{say}] [{it}] in [just|only|like] [a|one|1|two|2|three|3|few|a few|a couple of|less|fewer] {units}",
        "[{say}] [{it}] in (short|brief|a nutshell)",
        "[{say}] [a|the] [quick|brief|short] (summary|summarise|summarize|summarised|summarized|gist|essence"
        "|bottom line"
        "|nutshell|key points|main points|key point|main point|short version) [{it}] [{of_it}] [in [just|only] (a"
        "|one|1|two|2|few|a few) {units}]",
        "what {is} the (gist|bottom line|short version|short answer|summary|main point|point) [{of_it}]",
        "(sum|boil|cut|trim) [{it}] (up|down|short) [{it}]",
        "(get|come|cut) [straight] to the (point|chase)",
        "(less|fewer) (text|words|detail|details|talk)",
        "(do not|dont) (write|say|give) [me] so much",
        "i (do not|dont) have time to read [all] [{it}]",
        "(chota|chhota|chhote|short|brief) (me|mein|karke|karo|kar do|kardo|answer|version|me answer|mein answer)"
        " [do|dena|de]",
        "kam (shabdo|words) (me|mein)",
        "[{say}] [a|the] (shorter|short|brief) (version|form|summary|answer) (of|for|on|about) <about>",
        "(tldr|tl dr|summary|summarise|summarize|gist) [of|for|on|about] [the] <about> (one|answer|part|bit|topic"
        "|reply|thing)",
    ),
    "simpler": (
        "[{say}] [{it}] [in] [{bit}]* [more] (simpler|simple|simply|easier|easy|plainer|plain|plainly|clearer"
        "|clearly|basic"
        "|beginner friendly|non technical|layman|laymans|layman s|human|normal|everyday|less technical|less"
        " complicated)"
        " [{version}]* [{it}] [{of_it}]",
        "[{say}] [{it}] [again] (like|as if|as though|assuming|for|to) [i] [am|m|were|was|it] [to] [a|an|my"
        "|complete|total]*"
        " (five|5|six|6|ten|10|12|kid|child|beginner|noob|newbie|dummy|dummies|layman|grandma|grandmother|school"
        " kid|idiot|i 5)"
        " [year|years|yrs|yr] [old]",
        "(eli5|eli 5|eli five|dumb it down|less jargon|no jargon|too much jargon|plain english|layman terms)",
        "(explain|put) {it} (better|again|differently|another way)",
        "[explain|say|put] [{it}] [again] in (other|another|different) (words|way|ways)",
        "(rephrase|reword|reexplain|explain|clarify) [{it}] [again|properly] [for me|to me]",
        "break [{it}] down [{it}] [for me]",
        "[{it}] [{is}] [{bit}]* (technical|complicated|complex|difficult|heavy|hard to (follow|understand|read))",
        "what (does|do|did) ({it}|all that|you) [even] mean [by {it}]",
        "(easy|simple|aasan|asaan|saral) (me|mein|words me|words mein|bhasha me|language me|language mein|shabdo me)"
        " [samjhao|explain]",
        "(explain|say|put|give) [me] [the] <about> (one|answer|part|bit|topic|reply) (simpler|simply|in simple"
        " words|easier)",
    ),
    "unclear": (
        "[i] {not} [quite|really|fully|even]* (understand|get|follow|comprehend|understood) [{it}|anything|a thing"
        "|a word|you"
        "|any of {it}|u|what you mean|what you said|much] [at all]",
        "(not clear|unclear|not understood|not getting it|not understanding|nothing understood|i am lost here)",
        "{it} [{is}] [still|so|very]* (not clear|unclear|confusing|gibberish|not clear to me)",
        "({it}|you) (makes|make|made) no sense [to me]",
        "(makes no sense|you lost me|huh|what|eh|pardon|say what|wdym|kya|confusing)",
        "(samajh|samjh|samaj|samjha) (nahi|nhi|nahin|ni|me nahi|mein nahi) [aaya|aya|aa raha|aayi|ayi|aata] [mujhe"
        "|kuch]",
        "[mujhe] [kuch] (samajh|samjh|samaj) (nahi|nhi|nahin|ni) (aaya|aya|aa raha|aayi|ayi|aata) [hai]",
        "i [am|m] [still|so|bit|a bit|a little|very|now|more|totally|even]* confused [by {it}|now|here]",
        "({it}|you) [{is}|has|have|just]* (confused|confusing|confuses) me",
        "explain (what you mean|what that means)",
    ),
    "detail": (
        "[{say}] [{it}] [in] [{bit}]* (more|full|greater|further|additional) (detail|details|depth|detailed"
        "|explanation"
        "|specifics|specific|elaborate|precise|in depth|detailed answer) [{of_it}]",
        "[{say}] [{it}] (in|with) (detail|details|depth|full) [{it}]",
        "[{say}] [the|a] (full|whole|long|longer|complete|entire|detailed|original) (version|answer|thing|one|text"
        "|story|form"
        "|explanation|reply) [{of_it}]",
        "(details|detail|longer|elaborate|expand|specifics|full answer|the rest|the whole thing|everything about it)",
        "(elaborate|expand) [on] [{it}] [more|further|a bit|a little]*",
        "(go|dig) (deeper|into detail|into details|into more detail|further|in depth) [{of_it}]",
        "(explain|say) (more|further|in detail|in more detail) [{of_it}]",
        "be more (specific|detailed|precise)",
        "{it} [{is}] too (short|brief|vague|little|shallow|general|generic)",
        "(too (short|brief|vague|general|generic)|not detailed enough|not enough detail)",
        "[show|tell|give] [me] the rest [of {it}]",
        "(detail|vistar|details) (me|mein|se) [samjhao|explain|chahiye]",
        "[{say}] [more] (detail|details) (of|for|on|about) [the] <about> (one|answer|part|bit|topic|reply)",
    ),
    "example": (
        "[{say}] [{it}] [{any}]* (example|examples|eg|egs|instance|sample|illustration) [{of_it}] [do|de|dijiye"
        "|chahiye|hai]",
        "(like|such as|as in) (what|which|who|how)",
        "(for example [what]|for instance|such as|e g|illustrate|illustrate {it}|koi example|like)",
        "[do you] (have|got|is there|are there) [{any}]* (example|examples) [{of_it}]",
        "what would (that|this|it) look like [in practice|in real life]",
        "[{say}] [{any}]* (example|examples) (of|for|from) [the] <about> (one|answer|part|bit|topic|reply)",
    ),
    "sure": (
        "[are|r|is|but]* [{you}] [really|so|100|absolutely|very|quite|that|percent|fully]* (sure|certain|positive"
        "|confident)"
        " [about|of|on] [{it}|them] [or just guessing|or guessing]",
        "how (sure|certain|confident) [are|r] [{you}] [about|of|in] [{it}]",
        "(really|seriously|for real|sach me|sach mein|sach|sachi|sacchi|pakka|is it so|is that so|srsly|no way|i"
        " doubt it"
        "|i doubt that|doubtful|hard to believe|sounds wrong|sounds fishy|sounds made up|oh really)",
        "[are] {you} serious",
        "i (do not|dont|can not|cant|hardly|do not really) (believe|buy|trust) ({it}|you)",
        "{it} (does not|doesnt|can not|cant) (sound|seem|look|be) [very] (right|true|correct|plausible|real)",
        "{it} (sounds|seems|looks|feels) [{bit}]* (wrong|fishy|made up|off|high|low|too good to be true|optimistic"
        "|suspicious)",
        "[{is}] [all] {it} [really|all|even|actually|for sure]* (true|right|correct|accurate|reliable|certain|real"
        "|a fact|facts"
        "|trustworthy|valid|proven|legit|a guess|for sure|just a guess) [or are you guessing|or a guess|or just a"
        " guess|or not]",
        "(how|why) (can|should|do|would) i (trust|believe) ({it}|you)",
        "(can|should) i [really] (trust|rely on|believe) ({it}|you|these numbers|those numbers|this number)",
        "how (reliable|accurate|trustworthy|true|solid|correct|trusted) [{is}] [{it}|you|the {info}|these {info}"
        "|that {info}]",
        "(are|r) {you} [just] (guessing|lying|making {it} up|inventing {it})",
        "(just a guess|could you be wrong|can you be wrong|what if you are wrong|you might be wrong|you could be"
        " wrong)",
        "(ye|yeh|kya ye|is this|kya yeh) (sach|sahi|pakka|true) (hai|h) [kya]",
        "[are you] sure about [the] <about> (one|answer|part|bit|topic|figure|number|numbers|figures|thing)",
    ),
    "source": (
        "[{say}|any|what|which|whats|the|your|cite|name|list|got|quote|need|where|share|do you have|have you|have"
        " you got|is|are"
        "|s|there|what are|what is|{any}]* (source|sources|citation|citations|reference|references|proof|evidence"
        "|link|links|cite"
        "|ref|refs|src|author|authors|url|urls) [needed|required] [are|is] [it|that|this|they|these] [{of_it}|for"
        " {it} {info}]",
        "(who|whoever) (says|said|say|told|wrote|writes|claims|claimed|is saying) [so|{it}|you] [so|that|this]",
        "(says who|according to (who|whom|what)|as per (who|whom|what)|based on what|on what basis|from where"
        "|where from)",
        "what {is} ({it}|all this|it all) based on",
        "what are you basing {it} on",
        "(back {it} up|prove {it}|back up {it}|can you back {it} up|prove)",
        "where ({is}|does|did|do) {it} [all] [{info}] [all] (from|come from|coming from|get {it}|get {it} from|get"
        " {it} {info}"
        "|get that from|read {it}|find {it}|hear {it})",
        "where (did|do|have) {you} (get|got|read|find|hear|learn|take) [{it}|the|these|those|your]* [{info}] [from]",
        "how do {you} know [{it}|all {it}]",
        "who {is} [the|your] (author|source|authors|sources) [{of_it}]",
        "whose (opinion|view|words|idea|number|figure) [is {it}]",
        "is {it} [just] (your|an|someone s|somebody s) (opinion|view)",
        "(kaha|kahan) se (pata|aaya|mila|pata chala) [ye|yeh|tumhe] [sab]",
        "kisne (kaha|bola|bataya) [ye|yeh]",
        "what (study|survey|report|book|article|data) [is|was] [{it}|{it} from]",
        "[{any}]* (source|sources|proof|evidence|reference|citation) (of|for|on|behind) [the] <about>"
        " (one|answer|part|bit|topic|figure|number|numbers|figures|claim|salary)",
    ),
    "age": (
        "how (old|recent|new|current|fresh|outdated|up to date) [{is}] [{it}|they|the|your|these|those]"
        " [{info}|source|sources|article]",
        "(when|what year|which year|what date) [{is}|were]* [{it}|they|the|your|these|those] [{info}|source"
        "|sources|article]"
        " (written|from|published|made|updated|last updated|collected|dated|posted)",
        "({is}|isnt|isn t) [not] ({it}|they|the|these|those|your) [not] [{info}] [still|really|even|all|a bit]*"
        " (up to date|uptodate|outdated|out of date|old|current|recent|valid|latest|the latest|true today|obsolete"
        "|new|relevant|stale)"
        " [now|today|info|data|anymore]",
        "(is|are) ({it}|they|these) [{info}] still (true|right|valid|correct|accurate|the case|relevant)",
        "(still true|up to date|outdated|date|what date|as of when|since when|still valid|from when|how recent is"
        " it|from which year"
        "|what year|which year|kab ka hai|kab ka data hai|kitna purana hai|kitna purana|when was {it}|what year is"
        " {it} from)",
        "from when [is|are] {it} [{info}]",
        "from (what|which) (year|date) [is|are] [{it}|the|these] [{info}]",
    ),
    "why": (
        "why [is] [{it}|so|tho|though|exactly|not]",
        "why (do|did|would|should) {you} (say|think|tell|believe|recommend|suggest|answer|tell me|give me|show me"
        "|pick|choose)"
        " [{it}|so|me {it}]",
        "(how come|how come {it}|how so|what for|explain why|tell me why|give me reasons|justify|justify {it})",
        "what makes you (say|think|believe) [{it}|so]",
        "[what is|what s|whats] [the|your] (reason|reasons|reasoning|rationale|logic) [{of_it}]",
        "why (this|that) (answer|one|reply)",
        "how did you (get|come to|arrive at|decide|decide on) {it}",
        "(kyu|kyun|kyo|why) (aisa|kaha|bola)",
        "aisa (kyu|kyun|why)",
    ),
    "none": (
        "(none|none of (these|those|them|the above|that|it|your suggestions|the options)) [fit|fits|help|helps"
        "|work|works|apply]",
        "(neither|neither one|neither of (them|these|those|the two)|nor)",
        "not (these|those|any of (these|those|them|that)|either|interested|interested in (these|those|any of"
        " (these|them)|them))",
        "(no other|no none|no none of (these|those|them)|koi nahi|koi bhi nahi|inme se koi nahi|in me se koi nahi)",
        "[give|show|suggest|got] [me] [some|any] (other|different|another|new) (options|suggestions|suggestion"
        "|ones|topics|choices"
        "|ideas|option|topic|idea)",
        "i (do not|dont|did not|didnt) (want|like|mean) (these|any of (these|them|those)|those|them|any)",
    ),
    "wrong": (
        "[{it}|thats] [{is}] [really|totally|completely|just|still|exactly|at all]* not (what|the thing|the one)"
        " (i|we)"
        " (asked|ask|meant|mean|wanted|want|said|was asking|am asking|needed|need|was looking for|am looking for"
        "|asking)"
        " [for|about|you|at all]*",
        "{it} (does not|doesnt|did not|didnt) (answer|help|address|help me) [my|the|me]* [question|it|that|at all"
        "|much]*",
        "{you} (did not|didnt|have not|are not|dont|do not|never) (answer|answered|answering|understand|understood"
        "|get|got)"
        " [my question|the question|me|it|what i asked|what i mean|what i meant]",
        "(answer my question|read my question|read the question|read my question again|misunderstood|undo|undo"
        " {it}|take {it} back)",
        "{it} [{is}] (not|no) (an answer|the answer|my question|it|relevant|related|useful|helpful|right|correct)"
        " [to me]"
        " [to my question]",
        "i (did not|didnt|never) (ask|mean|want|say|asked|meant) [for|about] [{it}] [at all]",
        "[{it}|thats] [{is}] [the|a|totally|completely|just|so|all]* (wrong|incorrect|irrelevant|off topic"
        "|unrelated|nonsense)"
        " [answer|topic|one|question|thing|reply]",
        "(not {it}|not quite|not really|not relevant|not helpful|not what i asked|no not {it}|no no|wrong|nah not"
        " that|nono)",
        "{you} (misunderstood|got me wrong|got {it} wrong|are mistaken|have misunderstood|missed the point|read"
        " {it} wrong)"
        " [me|my question|the question]",
        "i asked (something|about something|for something|you something) (else|different)",
        "(forget|ignore|scrap|drop) {it}",
        "(galat|galt) [hai|jawab|answer] [hai]",
        "(ye|yeh|wo|woh) (nahi|nhi) [pucha|poocha|puchha|chahiye|chahiye tha|tha|pucha tha|bola]",
        "(maine|mene|mainey) (ye|yeh|kuch aur|wo) [nahi|nhi] (pucha|poocha|puchha) [tha|hai]",
    ),
    "else": (
        "(something|smth|kuch|sth) (else|different|other|new|aur) [entirely|altogether|batao]",
        "(a|the) (different|other|another|new) (topic|subject|thing)",
        "[change|switch] [the] (topic|subject)",
        "[talk|ask|move on|speak|switch|change] (about|to) (something|another|a different) [else|new|different"
        "|topic|thing|subject]*",
    ),
    "meant": (
        "[no|nope|sorry|actually]* (i|what i|all i) (meant|mean|was asking|am asking|was talking|am talking|was"
        " referring)"
        " [to say|to ask|was|is|about|for|to]* <about>",
        "[no|nope] i asked [you] (about|for) <about>",
        "my question (is|was) (about|on) <about>",
    ),
    "compare": (
        "[{say}] [a] (compare|comparison|comparision|contrast) [between|of|for|b w]* [{them}] [side by side|with"
        " each other|together]",
        "[what is|what s|whats|what are|tell me|explain|so]* [the|any]* [main|key|big|biggest|real]*"
        " (difference|differences|diff|farak|fark|antar) [between|in|of|bw|b w|among] [{them}] [kya hai|hai]",
        "how (do|are|is) {them} (differ|different|compare|related|compared) [from each other|from one another]",
        "(side by side|pros and cons|pros and cons of {them}|pros cons)",
        "(are|is) {them} [all]* (the same|different|similar|same) [thing]",
        "(put|show|lay) {them} (side by side|together)",
        "how do {them} differ",
        "(dono|in dono|dono me|dono mein) [me|mein|ka|ke beech|k beech|kya]* (compare|farak|fark|difference|antar)"
        " [kya] [hai|karo|batao]*",
    ),
    "better": (
        "{which} [{is}|would be|will be|do you think is|is the]* [the|more|most|much]* (better|best|good"
        "|preferable|easier|harder"
        "|worth it|important|useful|valuable|superior|recommended|right|suitable|wiser|smarter|best suited)"
        " [for me|option|choice|one|of them|of the two|hai]*",
        "(which|wich|which one|which of {them}|what) (should|shud|would|do|shd|must|to|shall) [i|you|u|we] {choose}",
        "(your (pick|choice|favourite|favorite|recommendation)|what would you (pick|choose)|the better one|better one)",
        "[help me] (decide|choose) [between {them}]",
        "(dono|in dono) (me|mein) [se] (kaun|konsa|kaunsa|which|better) [better|best|accha|achha|sahi|one]* [hai"
        "|rahega]",
        "(is|are) (one|either) [of them] better [than the other]",
    ),
    "first": (
        "{which} [of (them|these|those)] [should|shud|shd|do|to|must|can|is|comes|goes|would|needs to|shall|will"
        "|has to]*"
        " [i|you|u|we|one] [{begin}]* [with] (first|1st|frist|before|earlier|first of all|to start with|to begin"
        " with)",
        "{which} [should|shud|shd|do|to|must|can|shall] [i|we] (start|begin) with [first]",
        "[in] (what|which) order [should|shud|do] [i|we] [{begin}] [{them}]",
        "[what is|what s] the (right|best|correct|ideal)* order [for {them}|of {them}]",
        "(what comes first|order|sequence|order of {them}|which comes first)",
        "(pehle|pahle|first) (kya|kaunsa|konsa|kaun sa|kon sa) [karu|karun|kare|padhu|seekhu|sikhu|start karu"
        "|karna chahiye]",
        "(kaunsa|konsa|kaun sa|kon sa|which one|kya) (pehle|pahle) [karu|karun|kare|padhu|seekhu|sikhu|start karu"
        "|karna chahiye]",
    ),
    "covered": (
        "what [all|things|topics] (have|ve|did|was|were) (we|you|u|i|been) [already|just|all]* (covered|cover"
        "|talked|talk|discussed"
        "|discuss|said|told|tell|gone|learned|learnt|been|spoken|done|discussing|talking|seen|go) [me|about"
        "|through|over|on|of]*"
        " [so far|till now|until now|up to now|today|here|before|earlier|up till now]*",
        "[{say}] [a|the]* (recap|summary|summarise|summarize|overview|list) [of] (our|this|the|everything|all"
        "|whole|what we)"
        " [{talk}|we|have|talked|discussed|so|far|about|topics|covered|of it|said|you|i|told|me|that|entire|whole]*",
        "(recap|so far|{talk} so far|history|our history|show history|show me the history|chat history|recap {it})",
        "where (were|are|was) (we|i)",
        "what (was|were) we (talking|discussing|chatting|saying) [about]",
        "(topics|things) [we] [have] (covered|discussed) [so far]",
        "(ab|abhi) tak (kya|kya kya) [baat|discuss|hua|cover|kiya|hui|hai]*",
        "{which} topics (have|did) we [already] (cover|covered|discuss|discussed) [so far]",
    ),
    "asked": (
        "what [all|questions] (did|have|was|were|is) (i|my) [already|just|all]* (ask|asked|asking|type|typed|wrote"
        "|last question"
        "|question|questions|previous question|first question|earlier question|want to know)"
        " [you|about|for|so far|before|earlier|first|till now|until now|last|today]*",
        "[list|show|repeat|show me|tell me|what are] my [last|previous|earlier|first] (question|questions) [so far]",
        "(maine|mene) [ab tak|abhi tak] (kya|kya kya) (pucha|poocha|puchha) [tha|hai]",
        "{which} questions (did|have) i (ask|asked) [you|so far|already]*",
    ),
    "ask_next": (
        "what [else|all|more|other questions|question|questions] (should|shud|can|could|would|shall|do|to|must"
        "|might) [else] [i|we]"
        " [now|also]* (ask|ask you|talk about|discuss|explore|look at|read) [you|next|now|about|else|first|of you]*",
        "(what next|what s next|whats next|what is next|what now|now what|next question|suggest something|any"
        " suggestions|suggestions"
        "|any suggestion|any ideas|ideas)",
        "[can you|please]* (suggest|give|recommend|got) [me] [a|some|another|the next|any|good|more]* (question"
        "|questions|topic|topics"
        "|something to ask) [to ask|next|i should ask|i could ask|i can ask]*",
        "what (are|would be|is) [some] [a] good (questions|question) [to ask] [next]",
        "where (do we|should we|to|do i|should i) go (from here|next)",
        "(ab|aage|next|ab aage|ab mai|ab main|aur) (kya|kya kya) (puchu|poochu|puchna|pucho|poochun|puchun|puchna"
        " chahiye) [hai]",
        "what am i (missing|forgetting)",
        "(anything i should ask|did i miss anything|did i forget anything|what did i forget|what would you ask)",
    ),
    "uncovered": (
        "what [all|topics|else] (have|has|did|havent|haven t|didnt|didn t) [not] (we|you|i|been) [not|still]*"
        " (cover|covered|talk|talked"
        "|discuss|discussed|told|tell|asked|ask|touched|mentioned|seen|looked at) [me|about|on|yet|so far|you|of]*",
        "what [all|topics|else]* {is} [still] (left|remaining|missing|not covered|not discussed|open|uncovered)"
        " [to ask|to cover"
        "|to discuss|to talk about|yet]*",
        "what have (we|you|i) not (covered|talked about|discussed|told me|asked|asked yet) [yet|so far]",
        "(what remains|anything left|remaining topics|what did we miss|what did we skip|what did we leave out"
        "|unasked questions"
        "|anything we missed|anything we havent covered|anything we have not covered|topics left|kya bacha hai|kya"
        " baki hai)",
        "what else (is there|do you know|do you cover|have you got|is left|have we not covered|can you tell me)",
        "{which} topics {is} [still] (left|missed|not covered|remaining|missing)",
    ),
    "save": (
        "(save|export|print|download|email|mail|store|share|copy|backup|back up|send) [me|us|out]* [as|to|of|my"
        "|our|the|a|into|in|for"
        "|later|out|this whole|{kept}]*",
        "(how|where) (do|can|could|to) [i|we|you] (save|export|print|download|copy|share) [this|that|the|our|my|a"
        "|{kept}]*",
        "[get|have|want|give me] [this|it|a copy]* (as|in) [a] (pdf|file|document|email|word|markdown|json|text)",
        "(save|download|print) (kar|karo|kar do|kardo|krdo|karna|karna hai|kaise kare)",
        "(transcript|as pdf|pdf|a copy of {it}|get a copy)",
    ),
    "restart": (
        "(start|begin) (over|anew|afresh|fresh|new|from [the] (start|beginning|scratch|zero)|all over|over again"
        "|all over again|again)*"
        " (over|anew|afresh|fresh|again|from [the] (start|beginning|scratch|zero))",
        "(restart|reset|clear|wipe|erase|delete) [the|this|our|my|all]* [chat|conversation|talk|history|everything"
        "|it|screen|messages"
        "|session|context]",
        "[start|open|begin] [a] new (chat|conversation|talk|session)",
        "(start over|start again|from scratch|fresh start|from the beginning|from the top|shuru se start karo|phir"
        " se shuru karo"
        "|shuru se|naya chat)",
    ),
    "more": (
        "[tell|show|give] [me] [{bit}]* more [about|of|on] [{it}|info|information]",
        "(go on|continue|next|next one|keep going|keep talking|carry on|proceed|and then|aage|aur batao|aage batao"
        "|then what|and)",
        "(what|anything|wat|what all) else [about {it}]",
        "(what more|tell more|is that all|is that it|that s all|more info|more information|more like this|any more"
        "|anything more)",
    ),
    "back": (
        "[let s|lets] [go|take me|return|jump|step|get]* back [one|a step|one step|up]",
        "[go|take me|return|get|jump|back]* [to] [the] (previous|earlier|prior) [one|topic|answer|question|reply]",
        "(the answer before|the one before|the topic before|return|prev|piche jao|peeche jao|wapas jao|wapas|piche"
        "|one before)",
    ),
    "nod": (
        "(ok|okay|k|kk|no thanks|no thank you|never mind|nevermind|nvm|fine|all right|alright|great|cool|nice|i"
        " see|got it|aha|hm|lol"
        "|haha|oh|ah|ok ok|fair|fair enough|interesting|acha|accha|achha|theek|theek hai|thik hai|thik h|sahi hai"
        "|gotcha|okey|okie"
        "|i get it|samajh gaya|samajh aaya|samjh gaya|samajh gya|whatever|skip|skip it|not now|maybe later|hmm|mm"
        "|wow|nothing"
        "|no worries|no problem|ok fine|ok cool|ok got it|okay got it|ok then)",
    ),
    "goodbye": (
        "(bye|goodbye|bye bye|exit|quit|close|leave|log out|logout|q)",
        "(end|exit|quit|leave|stop|finish|close) [the|this|our|now]* [{talk}|app|program|it]",
        "how (do|can|to) [i|you] (quit|exit|leave|close) [this|the|it|chat|app]*",
    ),
    "help": ("(help|commands|menu|show commands|list commands|show help|show the commands)",),
    # Feelings
    "discouraged": (
        "{i_feel} [{much}]* (discouraged|demotivated|unmotivated|disheartened|frustrated|stuck|down|sad|low"
        "|disappointed|dejected"
        "|dispirited|hopeless about this|behind|like a failure|slow|bad about my progress|not motivated)",
        "({it} {is} [{much}]* hard [for me]|too hard|i keep failing|i keep getting stuck|i am not making progress"
        "|i am making no progress|nothing works|i am"
        " failing|i failed"
        "|i failed again|too hard|i have lost"
        " motivation"
        "|i lost motivation|i lost my motivation|no motivation|i am not getting anywhere|i am getting nowhere|it s"
        " too hard)",
    ),
    "rejected": (
        "[i|they|{much}|{i_feel}]* [keep getting|got|was|am|been|have been|getting|always get]* rejected [again"
        "|everywhere|always"
        "|by everyone|from everywhere|by every company|so many times|by companies]*",
        "(nobody|no one|no company|none of them) (replies|answers|calls back|hires me|wants me|wants to hire me"
        "|responds) [to me]",
    ),
    "overwhelmed": (
        "{i_feel} [{much}]* overwhelmed [by (all this|it all|all of this|everything|it|this)|with (all this"
        "|everything)]",
        "[{it}|there] [{is}] [{much}|way|just]* (much to learn|overwhelming|many things to learn|many topics|much"
        " stuff|much for me"
        "|too much|much information|much info|a lot to learn|overload|information overload|too many things)",
    ),
    "maths_fear": (
        "{i_feel} [{much}]* (afraid|scared|terrified|frightened|worried|nervous|anxious|weak|bad|terrible|poor"
        "|horrible|awful|not good"
        "|hopeless|stressed) (of|about|at|in|with|by) [the]* (math|maths|mathematics|statistics|calculus|algebra"
        "|linear algebra|stats)",
        "(math|maths|mathematics|statistics|calculus) (scares|frightens|terrifies|worries|is killing|kills"
        "|confuses) me",
        "i (hate|suck at|fear|do not like|dont like|am afraid of|can not do|cant do) (math|maths|mathematics"
        "|statistics|calculus)",
        "[mujhe|mera]* (math|maths) [se|bahut]* (dar lagta|darr lagta|weak) [hai|h]",
    ),
    "code_fear": (
        "{i_feel} [{much}]* (afraid|scared|terrified|worried|nervous|anxious|weak|bad) (of|about|at|in|with|by)"
        " [the]*"
        " (coding|programming|code|python)",
        "(coding|programming|python) (scares|frightens|terrifies|worries) me",
    ),
    "not_good_enough": (
        "{i_feel} [afraid|scared|worried|that|like]* [i am] not (smart|good|clever|intelligent|talented|bright) enough",
        "{i_feel} [{much}]* (dumb|stupid|not cut out|not made) for [this|it|ml|machine learning]*",
        "everyone [else] is (better|smarter) [than me]",
    ),
    "too_old": ("{i_feel} [afraid|worried|that]* [i am] too old", "i feel [{much}]* old [for this]"),
    "nervous": (
        "{i_feel} [{much}]* (nervous|anxious|scared|afraid|terrified|stressed|panicking|worried) [about|before|of"
        "|for] [the|my|an]*"
        " (interview|interviews|job interview|interview tomorrow)",
    ),
    "lost": (
        "{i_feel} [{much}]* (lost|clueless|directionless|confused about (everything|my career|what to do|where to"
        " start|all this))",
        "i (do not|dont) know (where|how) to (start|begin)",
    ),
    "excited": (
        "{i_feel} [{much}]* (excited|motivated|pumped|thrilled|eager|inspired|hyped|ready to start|ready to begin"
        "|enthusiastic|stoked)"
        " [about|to|for]* [this|it|start|begin|learn|ml|machine learning|get started|learning|ai]*",
        "(this is exciting|sounds exciting|how exciting|exciting|can not wait|i can not wait|can not wait to start"
        "|cant wait"
        "|i can not wait to start|let s do this|let s go)",
    ),
    "tired": (
        "{i_feel} [{much}]* (tired|exhausted|burnt out|burned out|drained|worn out) [of learning|of studying|from"
        " studying]",
    ),
    "future_fear": (
        "{i_feel} [{much}]* (afraid|scared|worried|anxious|nervous) [that|about|of|ai|the]* (ai|ai taking my job"
        "|ai will take my job|ai will replace me|ai replacing me|losing my job to ai)",
    ),
}
"""By kind of act. Where an utterance fits two of them, the first is meant."""
