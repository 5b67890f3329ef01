"""What is said to correct an answer, and to set answers side by side: templates of whole utterances by kind of act."""

from __future__ import annotations

__all__ = ["REPAIRS"]

REPAIRS: dict[str, tuple[str, ...]] = {
    "wrong": (
        "[{it}|thats] [{is}] [really|totally|completely|just|still|exactly|at all]* not (what|the thing|the one) (i|we)"
        " (asked|ask|meant|mean|wanted|want|said|was asking|am asking|needed|need|was looking for|am looking for"
        "|asking) [for|about|you|at all]*",
        "{it} (does not|doesnt|did not|didnt) (answer|address) [my|the|me]* [question|it|that|at all|much]*",
        "{you} (did not|didnt|have not|are not|dont|do not|never) (answer|answered|answering|understand|understood"
        "|get|got) [my question|the question|me|it|what i asked|what i mean|what i meant]",
        "(answer my question|read my question|read the question|read my question again|misunderstood|undo|undo"
        " {it}|take {it} back)",
        "{it} [{is}] (not|no) (an answer|the answer|my question|it|relevant|related|right|correct)"
        " [to me] [to my question]",
        "[i] (did not|didnt|never) (ask|asked|mean|meant) [for|about] {it} [at all]",
        "i (did not|didnt|never) (ask|mean|want|say|asked|meant) [for|about] [{it}] [at all]",
        "[but|no|hey]* i (did not|didnt|never) (ask|asked) [you] [anything] (about|for|on) <about>",
        "[{it}|thats] [{is}] [the|a|totally|completely|just|so|all]* (wrong|incorrect|irrelevant|off topic"
        "|unrelated|nonsense) [answer|topic|one|question|thing|reply]",
        "(not {it}|not quite|not really|not relevant|not what i asked|no not {it}|no no|wrong|nah not that|nono)",
        "{you} (misunderstood|got me wrong|got {it} wrong|are mistaken|have misunderstood|missed the point|read"
        " {it} wrong) [me|my question|the question]",
        "i asked (something|about something|for something|you something) (else|different)",
        "(forget|ignore|scrap|drop) {it}",
        "{it} [{is}] wrong",
        "({it}|thats) [{is}|answers|answered]* [the answer to|an answer to|answer to|for|to|from|about] (my|the)"
        " (previous|last|earlier|old|other|first|prior) (question|questions|query|one|question s) [answer|one|before]*",
        "{you} [{is}|just|still|only|have|had]* (answered|answering|answer|replied to|replying to) (my|the)"
        " (previous|last|earlier|old|other|prior) (question|one|query) [again|instead|not this one|not this]*",
        "{you} [just|still|only|have|had]* (answered|answering|answer) (the|my) (question|one) (before|from before)"
        " [again|instead]*",
        "[there|it|this|that] [{is}] [{it}|my|the] (previous|last|earlier) question [s] answer",
    ),
    "unhelpful": (
        "{it} (does not|doesnt|did not|didnt|will not|wont) [really]* help [me|us|my question]* [it|that|at all|much"
        "|either|a bit|one bit]*",
        "[{it}|thats] [{is}] (not|no) [very|really|too|that|so|at all]* (help|helpful|useful|use) [to me|for me"
        "|at all]*",
        "[{it}] {is} [not|isnt|really|still]* helping [me] [at all|much|here]*",
        "{it} [{is}] (useless|worthless|unhelpful) [to me|for me]",
    ),
    "sobered": (
        "(ouch|oh dear|sigh|yikes|oh boy)",
        "[{it}|thats|how] [{is}] [so|very|really|rather|a bit|quite]* (depressing|sobering|bleak|disappointing|sad"
        "|grim)",
    ),
    "repeated": (
        "{you} [have|are|r|just|only|always|still|keep|again|did|do|really|all the time]* (repeat|repeating"
        "|repeated|repeats) (me|yourself|yourselves|urself|everything|the same|same|this|that|it)"
        " [the|same|text|thing|answer|words|again|always|all the time]*",
        "[{it}|thats|its|always|again|you gave|you give|you said|you say|gave|giving] [me] [{is}|just|only"
        "|still|always|again|me]* [exactly|just|the|that|this]* same"
        " (text|answer|reply|words|thing|response|message|sentence|again) [as] [again|before|above|the last"
        "|last time|i read]*",
        "{you} [have|just|had]* already (said|told|gave|wrote|given|answered|say|tell) [me] [{it}|so|the same"
        "|something like (that|this|it)] [already|before] [no|right|didnt you|havent you|or]",
        "(i|we) [have|already|just]* (read|heard|seen|got|know) (that|this|it) (already|before)",
        "(phir se|fir se) (wahi|same|vahi) [answer|jawab|baat|cheez|text]*",
    ),
    "differs": (
        "you [have|just]* (contradict|contradicted|are contradicting) yourself [there|now|again]*",
        "[but] [now] you [just|have|earlier]* (said|say|told me) (something|anything) (else|different)"
        " [before|earlier|now|a minute ago]*",
        "[but] (these|those|the two|both|they) (do not|don t|dont) (match|agree|fit|add up) [with each other|at all]",
    ),
    "meant": (
        "[no|nope|sorry|actually]* (i|what i|all i) (meant|mean|was asking|am asking|was talking|am talking|was"
        " referring) [to say|to ask|was|is|about|for|to]* <about>",
        "[no|nope] i asked [you] (about|for) <about>",
        "[no|nope|but|sorry|hey|i]* asked [you] [about|for|of]* <about> (not|rather than|instead of) <other>",
        "my question (is|was) (about|on) <about>",
        "(for|in|on|with|about|as) <about> (i|is what i) (mean|meant)",
    ),
    "compare": (
        "[{say}] [a] (compare|comparison|comparision|contrast) [between|of|for|b w]* [{them}] [side by side|with"
        " each other|together]",
        "[what is|what s|whats|what are|tell me|explain|so]* [the|any]* [main|key|big|biggest|real]*"
        " (difference|differences|diff|farak|fark|antar) [between|in|of|bw|b w|among] [{them}] [kya hai|hai]",
        "how (do|are|is) {them} (differ|different|compare|related|compared) [from each other|from one another]",
        "(side by side|pros and cons of {them})",
        "(are|is) {them} [all]* (the same|different|similar|same) [thing]",
        "(dono|in dono|dono me|dono mein) [me|mein|ka|ke beech|k beech|kya]* (compare|farak|fark|difference|antar)"
        " [kya] [hai|karo|batao]*",
        "[{say}] compare [{it}] (with|to|against|and) <about>",
        "<about> se compare (karo|kare|kar do|kijiye)",
        "how does {it} compare (to|with|against) <about>",
    ),
    "better": (
        "{which} [{is}|would be|will be|do you think is|is the]* [the|more|most|much]* (better|best|good"
        "|preferable|easier|harder"
        "|worth it|important|useful|valuable|superior|recommended|right|suitable|wiser|smarter|best suited)"
        " [for me|option|choice|one|of them|of the two|hai|more|most|overall]*",
        "(which|wich|which one|which of {them}|what) (should|shud|would|do|shd|must|to|shall) [i|you|u|we] {choose}",
        "(your (pick|choice|favourite|favorite|recommendation)|what would you (pick|choose)|the better one|better one)",
        "[help me] (decide|choose) [between {them}]",
        "(dono|in dono) (me|mein) [se] (kaun|konsa|kaunsa|which|better) [better|best|accha|achha|sahi|one]* [hai"
        "|rahega]",
        "(so|ok|okay|and|then) which [one] [then|is it]",
        "[so|just|in|say|only|please]* (one word|a single word|one name) [only|please|pls]",
    ),
    "first": (
        "{which} [of (them|these|those)] [should|shud|shd|do|to|must|can|is|comes|goes|would|needs to|shall|will"
        "|has to]*"
        " [i|you|u|we|one] [{begin}]* [with] (first|1st|frist|before|earlier|first of all|to start with|to begin with)",
        "{which} [should|shud|shd|do|to|must|can|shall] [i|we] (start|begin) with [first]",
        "[in] (what|which) order [should|shud|do] [i|we] [{begin}] [{them}]",
        "[what is|what s] the (right|best|correct|ideal)* order [for {them}|of {them}]",
        "(what comes first|order|sequence|order of {them}|which comes first)",
        "[so|ok|and|then]* (what|whats) [is|s|would|be]* [the|my|a] [very] first (thing|step|move) [for me]"
        " [to|i|should|must|can|do|take|learn|study|begin|start|with|now]*",
    ),
}
