"""What is said of an answer: shorter, plainer, more of it, is it so, and why: templates of whole utterances by kind
of act."""

from __future__ import annotations

__all__ = ["ANSWERS"]

ANSWERS: dict[str, tuple[str, ...]] = {
    "listed": (
        "[{say}] [{it}] [again|but|same]* (as|in|into|with) [a|the]* (bullet points|bullets|bullet list|bulleted list"
        "|list|points|list form|bullet form|bullet point form)",
        "(bullet points|bullets|point wise|pointwise)",
    ),
    "shorter": (
        "[{say}] [{it}] [in] [{bit}]* [more] (shorter|short|shortly|shorten|brief|briefer|briefly|concise|concisely"
        "|compact|crisp|succinct) [version|answer|form|summary|reply|one|way|response|text] [{it}] [{of_it}]",
        "[{say}] [the|a] (tldr|tl dr) [version] [{of_it}]",
        "{it} [{is}] [{bit}]* {long}",
        "(too|very|way|way too|bit|a bit|little|bahut) [{bit}]* ({long}|lamba)",
        "(too long (did not|didnt|will not|wont) read|wall of text|long answer|one liner|be brief|to the point|the gist"
        "|only the gist|not so long|not so much)",
        "[{say}] [{it}] {in_units}",
        "[{say}] [{it}] in (short|brief|little|a nutshell)",
        "[{say}] [only|just]* [a|the] [quick|brief|short] (summarise|summarize|summarised|summarized|{gist}) [{it}]"
        " [{of_it}] [{in_units}]",
        "what {is} the ({gist}|point) [{of_it}]",
        "(sum|boil|cut|trim|shorten|shrink|bring|narrow) [{it}] (up|down|short) [{it}] [{in_units}]",
        "(get|come|cut) [straight] to the (point|chase)",
        "(less|(less|fewer) (text|words|detail|details|talk)|(do not|dont) (write|say|give) [me] so much|(just|only)"
        " (one|1))",
        "[i (do not|dont) have] [no|the|any|enough]* (time|patience) (to read|for) [all|so much|that much]* [{it}]",
        "(skip|without|leave out|minus|spare me) [all] [the] (details|detail|padding|fluff)",
        "[{say}] [a|the] (shorter|short|brief) (version|form|summary|answer) (of|for|on|about) <about>",
        "(tldr|tl dr|summary|summarise|summarize|gist) [of|for|on|about] [the] <about> (one|answer|part|bit|topic"
        "|reply|thing)",
    ),
    "simpler": (
        "[{say}] [{it}] [in] [{bit}]* [more] (simpler|simple|simply|easier|easy|plainer|plain|plainly|clearer"
        "|clearly|basic"
        "|beginner friendly|non technical|layman|laymans|layman s|human|normal|everyday|less technical|less"
        " complicated) [{version}]* [{it}] [{of_it}]",
        "[{say}] [{it}] [again] (like|as|as if|as though|assuming|for|to) [i] [am|m|were|was|it] [to] [a|an|my"
        "|complete|total]*"
        " (five|5|six|6|ten|10|12|kid|child|beginner|noob|newbie|dummy|dummies|layman|grandma|grandmother|school"
        " kid|idiot|i 5) [year|years|yrs|yr] [old]",
        "[{say}] [{it}] [again] [but] so [that] [my|even my|even]* (grandma|grandmother|granny|mother|mom|mum|dad"
        "|kid|kids|child|boss|wife|husband|friend|anyone|anybody|everyone|i) [can|could|also]* (get|gets|understand"
        "|understands|follow|follows|understood) [{it}] [too|as well]",
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
        " words|easier|like (i am|im|i m) [a] (5|five|kid|child|beginner))",
    ),
    "unclear": (
        "[i] {not} [quite|really|fully|even]* (understand|get|follow|comprehend|understood) [{it}|anything|a thing"
        "|a word|you|any of {it}|u|what you mean|what you said|much] [at all]",
        "{unread} [the|that|your]* (part|bit|thing|point|section) (about|on|with) [the] <about>",
        "{unread} [the|that|your]* <about> (part|bit|section)",
        "[the|that|this]* (part|bit|thing|point|section) (about|on|with) [the] <about> ({is} [still|{bit}]* (not clear"
        "|unclear|confusing)|(isnt|is not) clear|(loses|confuses|confused|lost) me) [to me]",
        "(not clear|unclear|not understood|not getting it|not understanding|nothing understood|i am lost here)",
        "{it} [{is}] [still|so|very]* (not clear|unclear|confusing|gibberish|not clear to me)",
        "({it}|you) (makes|make|made) no sense [to me]",
        "(makes no sense|you lost me|huh|what|eh|pardon|say what|wdym|kya|confusing)",
        "i [am|m] [still|so|bit|a bit|a little|very|now|more|totally|even]* confused [by {it}|now|here]",
        "explain (what you mean|what that means)",
        "[i] [have|got]* (idk|{not} know|no idea|no clue) what [any of|half of|most of|all of|some of] {it}"
        " (means|mean) [say it|in|so|make it]* [simpler|simple|easier|plainer|plain]"
        " [words|terms|english|please|pls|plz]*",
        "[i am] [very|so] (confuse|confused) [now]",
    ),
    "detail": (
        "[{say}] [{it}] [in] [{bit}]* (more|full|greater|further|additional) (detail|details|depth|detailed|explanation"
        "|specifics|specific|elaborate|precise|in depth|detailed answer) [{of_it}]",
        "[{say}] [{it}] (in|with) (detail|details|depth|full) [{it}]",
        "[{say}] [the|a] (full|whole|long|longer|complete|entire|detailed|original) (version|answer|thing|one|text"
        "|story|form|explanation|reply) [{of_it}]",
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
        "{it} [{is}] [{bit}|rather|pretty]* (vague|general|generic|brief|shallow)",
        "(rather|pretty|very|bit|a bit) (vague|general|generic|brief|shallow)",
    ),
    "example": (
        "[{say}] [{it}] [{any}]* (example|examples|eg|egs|instance|sample|illustration) [{of_it}] [do|de|dijiye"
        "|chahiye|hai]",
        "(like|such as|as in) (what|which|who|how)",
        "(for example [what]|for instance|such as|e g|illustrate|illustrate {it}|koi example|like)",
        "[do you] (have|got|is there|are there) [{any}]* (example|examples) [{of_it}]",
        "[{say}] [{any}]* (example|examples) (of|for|from) [the] <about> (one|answer|part|bit|topic|reply)",
    ),
    "sure": (
        "[are|r|is|but]* [{you}] [really|so|100|absolutely|very|quite|that|percent|fully]* (sure|certain|positive"
        "|confident|honest) [about|of|on] [{it}|them]",
        "how (sure|certain|confident) [are|r] [{you}] [about|of|in] [{it}]",
        "how (sure|certain|reliable|solid|trustworthy) is {it}",
        "do you [really|actually] (trust|believe) {it}",
        "(really|seriously|for real|sach me|sach mein|sach|sachi|sacchi|pakka|is it so|is that so|srsly|no way|i"
        " doubt it|i doubt that|doubtful|hard to believe|sounds wrong|sounds fishy|sounds made up|oh really)",
        "[are] {you} serious",
        "i (do not|dont|can not|cant|hardly|do not really) (believe|buy|trust) ({it}|you)",
        "{it} (does not|doesnt|can not|cant) (sound|seem|look|be) [very] (right|true|correct|plausible|real)",
        "{it} (sounds|seems|looks|feels) [{bit}]* (wrong|fishy|made up|off|high|low|too good to be true|optimistic"
        "|suspicious)",
        "[{is}] [all] {it} [really|all|even|actually|for sure]* (true|right|correct|accurate|reliable|certain|real"
        "|a fact|facts|trustworthy|valid|proven|legit|a guess|for sure|just a guess)",
        "(how|why) (can|should|do|would) i (trust|believe) ({it}|you)",
        "(can|should) i [really] (trust|rely on|believe) ({it}|you|these numbers|those numbers|this number)",
        "how (reliable|accurate|trustworthy|true|solid|correct|trusted) [{is}] [{it}|you|the {info}|these {info}"
        "|that {info}]",
        "[are|r|is] {you} [are|r] [just|only] (guessing|lying|making {it} up|inventing {it}"
        "|saying {it} to be (nice|kind|polite)|being (nice|kind|polite))",
        "(just a guess|(could|can) you be wrong|what if you are wrong|you (might|could) be wrong)",
        "[are|r] [{you}] (sure|certain|confident|positive) (about|of|on) [the|that|this|these|those] <about>",
        "[{is}] (that|this|the|these|those|your) {info} [really|actually|all]* (true|right|correct|accurate"
        "|reliable|trustworthy|valid|legit|real)",
        "how (reliable|accurate|trustworthy|true|correct) {is} (that|this|the|these|those|your) {info}",
        "how (sure|certain|confident) (are|r) {you} (about|of|on) [the|that|this|these|those] <about>",
    ),
    "source": (
        "[{say}|any|what|which|whats|the|your|cite|name|list|got|quote|need|where|share|do you have|have you|have"
        " you got|is|are"
        "|s|there|what are|what is|{any}]* (source|sources|citation|citations|reference|references|proof|evidence"
        "|link|links|cite"
        "|ref|refs|src|author|authors|url|urls) [needed|required] [are|is] [it|that|this|they|these] [{of_it}|for"
        " {it} {info}]",
        "(who|whoever) (says|said|say|told|wrote|writes|claims|claimed|is saying) [so|{it}|you] [so|that|this] [and]"
        " [when|in which year|in what year|how old {is} {it}|since when]",
        "(says who|according to (who|whom|what)|as per (who|whom|what)|based on what|from where|where from)",
        "on (what|which|whose) (basis|evidence|grounds|data|facts|authority) [do|did|are|is|can]* [{you}] [base|based"
        "|basing|say|saying|claim|claiming|know]* [{it}] [on]",
        "what {is} ({it}|all this|it all) based on",
        "what are you basing {it} on",
        "(back {it} up|prove {it}|back up {it}|can you back {it} up|prove)",
        "[{say}] where [{is}|does|did|do] {it} [all] [{info}] [all] [{is}] (from|(come|comes|came|coming) from|get {it}"
        "|get {it} from|get {it} {info}|get that from|read {it}|find {it}|hear {it})",
        "where (did|do|have) {you} (get|got|read|find|hear|learn|take) [{it}|the|these|those|your]* [{info}] [from]",
        "how (do|did|would|could|can) {you} [possibly|even|really|actually]* know [{it}|all {it}|{it} all]",
        "who {is} [the|your] (author|source|authors|sources) [{of_it}]",
        "whose (opinion|view|words|idea|number|figure) [is {it}]",
        "is {it} [just] (your|an|someone s|somebody s) (opinion|view)",
        "what (study|survey|report|book|article) [is|was] [{it}|{it} from]",
        "what data (is|was) ({it}|{it} from|{it} based on)",
        "[{any}]* (source|sources|proof|evidence|reference|citation) (of|for|on|behind) [the] <about>"
        " (one|answer|part|bit|topic|figure|number|numbers|figures|claim|salary)",
        "on (what|which) (evidence|grounds|authority) [do {you} (say|claim) {it}]",
    ),
    "age": (
        "[do|have] [you] (have|got|is|are) [you|there] (anything|something|any|nothing|no) (newer|more recent|fresher"
        "|later|more current|more up to date) [{info}|figure|figures|number|numbers|source|sources|data]",
        "(anything|any|something|nothing) (newer|more recent|fresher) [{info}|figures|numbers|data|source|sources]",
        "how (old|recent|new|current|fresh|outdated|up to date) [{is}] [{it}|they|the|your|these|those]"
        " [{info}|source|sources|article]",
        "(when|what year|which year|what date) [{is}|were]* [{it}|they|the|your|these|those] [{info}|source"
        "|sources|article] (written|from|published|made|updated|last updated|collected|dated|posted)",
        "({is}|isnt|isn t) [not] ({it}|they|the|these|those|your) [not] [{info}] [still|really|even|all|a bit]*"
        " (up to date|uptodate|outdated|out of date|old|current|recent|valid|latest|the latest|true today|obsolete"
        "|new|relevant|stale) [now|today|info|data|anymore]",
        "(is|are) ({it}|they|these) [{info}] still (true|right|valid|correct|accurate|the case|relevant)",
        "(still true|up to date|outdated|date|what date|as of when|since when|still valid|from when|how recent is"
        " it|from which year"
        "|what year|which year|kab ka hai|kab ka data hai|kitna purana hai|kitna purana|when was {it}|what year is"
        " {it} from)",
        "from when [is|are] {it} [{info}]",
    ),
    "why": (
        "why [is] [{it}|so|tho|though|exactly|not]",
        "why (do|did|would|should) {you} (say|think|tell|believe|recommend|suggest|answer|tell me|give me|show me"
        "|pick|choose) [{it}|so|me {it}]",
        "(how come|how come {it}|how so|what for|explain why|tell me why|give me reasons|justify|justify {it})",
        "what makes you (say|think|believe) [{it}|so]",
        "[what is|what s|whats] [the|your] (reason|reasons|reasoning|rationale|logic) [{of_it}]",
        "how did you (get|come to|arrive at|decide|decide on) {it}",
    ),
}
