"""Cues by kind of act: templates of a few words that may stand anywhere in an utterance, as `templates` reads them."""

from __future__ import annotations

__all__ = ["CUES", "CUE_MACROS"]

CUE_MACROS = {
    "it": "it|that|this|these|those|them|they|you|your answer|the answer|your reply",
    "not": "not|do not|dont|did not|didnt|can not|cant|could not|never|is not|isnt|was not|does not|doesnt",
    "which": "which|wich|what|konsa|kaunsa",
    "we": "we|you|i",
    "is": "is|s|are|was",
    "ordinal": "first|1st|second|2nd|third|3rd|last",
}
CUES: dict[str, tuple[str, ...]] = {
    "repeated": (
        "(you|u) [just|only|always|are|keep|still]* (repeat|repeating|repeated) (me|yourself|the same|same)",
        "(keep|are) (repeating|saying the same)",
        "(it|this|that|again|always|exactly) [is|s|just|exactly|again|still]* the same (text|answer|words|reply|thing)",
    ),
    "unclear": (
        "{not} [really|quite|fully|still|even]* (understand|understood|follow|following|clear|making sense|make"
        " sense|get it"
        "|get that|get this|got it|getting it)",
        "(over my head|no sense|makes little sense|lost me|unclear|beyond me|no clue|no idea what|am lost|m lost"
        "|still lost"
        "|confusing|confused|confuses me|what do you mean|what does that mean|samajh nahi|samajh nhi|nahi samjha"
        "|nahi samjhi"
        "|went above my head|too complex|too complicated|hard to follow)",
        "(went past me|do not see|dont see|not with you|not following|what now|bouncer|palle nahi|nahi aaya"
        "|clueless|makes zero sense|gone over)",
        "(does that|does this|does it) [even|exactly|actually]* mean",
        "what (exactly|actually) [does|do|is]* [{it}] mean",
    ),
    "example": (
        "(example|examples|for instance|illustrate|illustration|like what|concrete case|real case|exmaple)",
        "(case study|scenario|sample|egs|eg|for eg|illustrative|show me one|concrete|use case|misaal)",
    ),
    "covered": (
        "(recap|so far|up to now|till now|until now|our talk|our chat|our conversation|this conversation|we talk"
        " about|ab tak"
        "|have we covered|we covered|we discussed|we talked|have you told me|you told me|you have told)",
        "(we went through|went over|gone over|remind me|been through|gone through|we did|we have done|you said so"
        " far|what you said|summary of our|our discussion|abhi tak|till date|to this point|everything we|topics we)",
    ),
    "shorter": (
        "(shorter|shorten|short version|short answer|short form|in short|brief|briefly|briefer|concise|condense"
        "|condensed"
        "|summary|summarise|summarize|summed up|sum up|sum it up|boil it down|boil down|tldr|tl dr|gist|takeaway"
        "|takeaways"
        "|nutshell|bottom line|headline|trim|one liner|one line|one sentence|few words|fewer words|less words|two"
        " lines"
        "|a sentence|cut it down|key points|main points|main point|key point|too long|so long|wow long|very long"
        "|way long"
        "|too wordy|too much text|wall of text|novel|essay|short me|short mein|chota|chote|chhota|chhote|sankshep"
        "|quick version"
        "|crisp|compact|keep it short|make it short)",
        "(short one|short and sweet|yes or no|haan ya na|seedha|straight answer|direct answer|just the answer|just"
        " tell me|cut to|skip to|abridged|abbreviate|abbreviated|digest|skim|quick summary|briefer|shorter|thode"
        " me|kam shabdo|kam words|at a glance|core message|essence|in essence|crux|jist|tl|condensed|snappier"
        "|punchier|a tweet|140 characters|elevator pitch|compress)",
        "(bullets|bullet points|way too much|too much to read|three points|3 points|in points|point form)",
    ),
    "simpler": (
        "(simpler|simply|simple words|simple terms|simple english|simple language|plain words|plain english|plain"
        " language"
        "|easy words|easy language|easier|layman|laymans|like a child|like i am|like im|to a child|to a kid|a five"
        " year old"
        "|beginner terms|dumb it|less technical|jargon|break it down|rephrase|reword|other words|another way"
        "|differently"
        "|aasan|asaan|saral|less complicated|more clearly|explain better|human language|normal words)",
        "(dummies|dumber|kid|kindergarten|school kid|grandma|grandmother|10 year"
        " old|5 year old|five year old|bachche|bacche|everyday words|everyday language|normal english|easy english"
        "|basic english|plainer|simplify|simplified|analogy|metaphor|rephrased|paraphrase|decode|unpack|clearer)",
        "(know nothing|knows nothing|from scratch as if|no background)",
    ),
    "detail": (
        "(more detail|more details|in detail|details|depth|elaborate|expand|full thing|full answer|full version"
        "|full text"
        "|whole thing|whole answer|whole text|entire answer|complete answer|go deeper|deeper|more specific|specifics"
        "|longer version|long version|everything you have|dig into|more about {it}|say more|flesh|more precise"
        "|vistar|tell me everything)",
        "(explain more|more info|more information|more on this|more on that|full story|whole story|complete"
        " version|fuller|deep dive|in full|the rest|elaborated|elaboration|thorough|comprehensive|nitty gritty"
        "|extra detail|further|beyond that|not enough|too brief|too short|too vague|vague)",
    ),
    "age": (
        "(how old|up to date|outdated|out of date|how recent|how current|still true|still valid|still accurate"
        "|still current"
        "|still right|still correct|still hold|still the case|still relevant|as of when|what year|which year|when"
        " is {it} from"
        "|when s {it} from|when was {it}|when were {it}|last updated|latest data|kab ka|purana)",
        "(date|dates|dated|stale|obsolete|last update|updated|this year|these days|nowadays|freshness|fresh"
        "|(sounds|seems|looks|feels) [a bit|bit|pretty|rather|quite|very|kind of]* old|old is"
        "|old are|old info|old data|old news|still holds|expired)",
    ),
    "source": (
        "(source|sources|citation|citations|cite|reference|references|evidence|proof|link|links|based on|according to"
        "|where from|come from|comes from|coming from|get that from|got that from|get this from|get it from"
        "|where did {it}|whose opinion|whose view|who came up|back it up|back that up|prove)",
        "who (says|said|say|told|recommends|recommended|claims|claimed|thinks|wrote|decided|suggests|suggested"
        "|bola|kehta)",
        "(kisne|kaun) (bola|kaha|bataya|kehta)",
        "(who is behind|which study|what study|which survey|which report|whose|basis"
        "|grounds|authority|authorities|backing|backed|credentials|footnote|footnotes|bibliography|url|author"
        "|authors|kahan se|kaha se|saboot|proof)",
        "(who|where) [did|do|does|is|are|s|has|have|got]* {it} [all|info|number|figure|data|numbers|figures]*"
        " (from|find|found|get|got|say|said|come)",
        "who came up",
        "where (can|could|do|should) i (check|verify|read|find|see|look) [{it}|more]*",
        "(check this|verify this|check that|verify that|further reading|read up)",
        "who [exactly|really|actually|else|on earth]* (says|recommends|claims|thinks|wrote|decided|suggests|told)",
    ),
    "sure": (
        "(are you sure|you sure|r u sure|how sure|so sure|for sure|be sure|really sure|certain|trust|believe|legit"
        "|accurate|reliable|credible|correct|true|doubt|doubtful|you guessing|just guessing|a guess"
        "|make that up"
        "|making that up|made that up|made up|convinced|skeptical|sceptical|suspicious|sounds off|sounds wrong"
        "|seems high"
        "|seems low|too good|bold claim|just saying|no way|sach|pakka|fact check|verified|verify|confident|really"
        " so|for real"
        "|exaggerated|exaggerating|bullshit|bs)",
        "{it} [{is}|seems|sounds|looks|rather|quite|pretty|a bit|very|too]* (optimistic|realistic|unrealistic|high"
        "|low|unlikely)",
        "(higher|lower|more|less) than (i|we) (thought|expected|heard)",
        "(trustworthy|trusted|credibility|plausible|believable|bluffing|bluff|lying|lie|lies|fake|kidding|joking"
        "|serious|positive|valid|validity|wrong though|confidence|confirm"
        "|confirmed|double check|rely|reliability|accuracy|fact or|questionable|dubious|fishy|sus|cap|really think"
        "|honestly think|100|sahi hai|jhooth|jhoot|bakwas|yakeen|yakin|bharosa)",
    ),
    "wrong": (
        "{not} (what|the thing|the one) (i|we) (asked|ask|meant|mean|wanted|want|said|need|needed|am asking|was"
        " asking|was after"
        "|am after|was looking for|am looking for|had in mind|expected)",
        "{not} (my question|the question|answering|answer me|answer my|answer the|helpful|useful|relevant|help me"
        "|helping|it)",
        "(misunderstood|misunderstand|misread|wrong answer|wrong one|wrong topic|wrong thing|wrong question"
        " the point"
        "|off topic|answer the question|answer my question|irrelevant|unrelated|got me wrong|galat|not ask that"
        "|not ask for that"
        "|did not ask)",
        "(not right|wrong|not what|nothing to do with|beside the point|missing the point|different question|asked"
        " for|asked about something|not related|get me|understood me|listen|not listening|nope not|kuch aur pucha"
        "|galat|ye nahi|yeh nahi|bad answer|try again|not satisfied|unhelpful|useless|useful at all)",
    ),
    "none": (
        "(none of|neither|not any of|other options|other option|other suggestions|other choices|other ideas"
        "|different options"
        "|different suggestions|more options|other topics|koi option|aur option|aur koi|koi aur|dusra option|no"
        " good)",
        "(nothing there|nothing here|do not like|dont like|alternatives"
        "|alternative|nothing fits|does not fit|dont fit|do not fit|any other|koi nahi|kuch nahi)",
    ),
    "else": (
        "(something else|something different|different topic|another topic|other subject|change topic|new topic"
        "|different one)",
    ),
    "save": (
        "(save|export|print|download|pdf|on paper|keep a copy|a copy of|email me|mail me|send me this|to a file|as"
        " a file|screenshot"
        "|store this|transcript)",
        "(emailed|mailed|printed|saved|exported|downloaded|word file|word doc|document|hard copy|hardcopy|printout"
        "|print out|offline copy|bookmark|keep this|save kar)",
    ),
    "asked": (
        "(did i ask|i asked you|have i asked|my first question|my last question|my previous question|my questions"
        "|question did i"
        "|questions did i|did i start|maine kya)",
        "(asked before|asked earlier|i ask before|i ask first|i asked|question before|earlier question|questions"
        " so far|mere questions|maine pucha|first thing i|last thing i)",
        "(what i asked|list what i)",
    ),
    "uncovered": (
        "{we} {not} [yet|yet been]* (cover|covered|talk|talked|discuss|discussed|mention|mentioned|asked|ask|touch"
        "|touched|told)",
        "(still open|left to ask|left to discuss|left to cover|have we missed|did we miss|not covered|left out"
        "|unexplored"
        "|remaining topics|what remains|what else do you know|what else can you)",
        "(have not covered|have not discussed|have not talked|have not asked|not yet|haven t|skipped"
        "|untouched|unasked|remaining|left over|kya baki|kya bacha|yet to)",
        "(overlooked|overlook|forgotten|forgot)",
    ),
    "ask_next": (
        "(should i ask you|what should i ask|ask next|ask now|ask you next|ask you now|talk about next|discuss"
        " next|look at next|what else should i"
        " ask"
        "|go from here|next step|next topic|next question|suggest a question|suggest something)",
        "(else should|what else|else could|else can|might ask|could ask|can i ask|worth asking|good question|ask"
        " about|where to next|where now|what now|next up|ideas for|suggestion|suggestions|aage kya|next kya)",
    ),
    "compare": (
        "(compare|compared|comparison|contrast|difference|differences|differ|side by side|next to each other|stack"
        " up|pros and cons"
        "|against each other|tell them apart|in common|vs each other|farak|fark|antar|differnce|diffrence)",
        "(distinguish|distinguishes|apart|differentiate|differentiates|pros cons|versus|vs|unlike|similar"
        "|similarities|same thing|advantages|disadvantages|weigh|tradeoffs|trade offs|tulna|compair)",
    ),
    "first": (
        "{which} [one|of them|of these|of those|should|shud|would|do|i|comes|come|to|is|must|learn|start|go]*"
        " (first|before the other|earlier|pehle)",
        "(in what order|in which order|right order|what order|which order|start with which|pehle kya|pehle konsa"
        "|pehle kaunsa)",
    ),
    "better": (
        "(which|wich|konsa|kaunsa) [one|of them|of these|of those|of the two|should|shud|would|do|you|i|is|s|the|a"
        "|more|be|to|one"
        " is]* (better|best|recommend"
        "|prefer|choose|pick|go with|go for|worth|wins|smarter|wiser|sensible|safer|easier|suits|suit|advise"
        "|suggest|worthwhile)",
        "(your pick|had to choose|have to choose|help me choose|help me decide|can not decide|cant decide|your"
        " recommendation)",
        "(dono|dono me|dono mein|inme|inme se) [se] (best|better|kaun|konsa|accha|sahi)",
        "(verdict|conclusion|final word|what do you think|your take|your opinion|your advice|your view|kaun best"
        "|kaun better|best kaun|better kaun)",
    ),
    "restart": (
        "(start over|begin again|start again|restart|reset|wipe|new conversation|new chat|clear everything|clear"
        " this|start afresh"
        "|start fresh|from the top|delete everything|erase)",
        "(fresh start|from zero|forget everything|clear chat|clear it all|scrap everything|scrap all|begin anew"
        "|over again|shuru se|naya chat)",
        "(afresh|anew)",
    ),
    "again": (
        "(say|see|show|repeat|tell me|read) [{it}|that|the]* [answer] (again|once more|one more time)",
        "(once more|repeat)",
    ),
    "why": (
        "why [are|do|did|would|should|is|was]* {it}",
        "(reason for|reasons for|how come|what makes you|your reasoning|the logic|how did you decide)",
        "(reasoning|rationale|the reason|justification|justify|kyun|kyu)",
    ),
    "back": (
        "(go back|back to the previous|previous answer|earlier answer|answer before|take me back|back a step)",
        "(pichla|pichle|pehle wala|pahle wala|last one again|the one before|one before that|prior answer|before"
        " this|before that)",
    ),
    "rejected": ("(rejected|rejection|rejections|ghosted|turned down)",),
    "discouraged": (
        "(disheartening|disheartened|discouraging|discouraged|demotivating|demotivated|frustrating|frustrated"
        "|losing motivation|depressing)",
    ),
    "overwhelmed": ("(overwhelming|overwhelmed|drowning|too much to learn|so much to learn|information overload)",),
}
"""By kind of act; the first that is met is meant."""
