"""What is said of what was offered, and to move about in the talk: templates of whole utterances by kind of act."""

from __future__ import annotations

__all__ = ["CHOICES"]

CHOICES: dict[str, tuple[str, ...]] = {
    "yes": (
        "(yes|yeah|yep|yup|ya|yess|sure|y|go ahead|that one|this one|haan|haan ji|absolutely|of course|definitely"
        "|exactly|do it|sure thing"
        "|yes sure|yes please|yes exactly|yes i do|go for it|yea|ofc|ofcourse|yes that one|yes that s it|that s it"
        "|haan bhai|ha|hanji)",
    ),
    "no": ("(no|nope|nah|nahi|nhi|nahin|not at all|noo|na)",),
    "both": ("[tell me|show me|give me|i want|yes]* both [of (them|these|those)]", "(dono|the two of them)"),
    "all": (
        "[tell me|show me|give me|i want|yes]* (all|everything|all of (them|these|those)|all three|all the three"
        "|all of the above|each|each of them|each one|every one|every one of them|sab|sabhi|the lot)",
    ),
    "again": (
        "(repeat|say) [{it}] [again|once more|one more time|once again]",
        "(again|come again|once more|one more time|once again|once more please|dobara|dobara batao|phir se batao"
        "|fir se batao)",
        "(what|wat) (did {you} [just] say|was {it} again|was {it})",
        "i missed {it}",
    ),
    "none": (
        "(none|none of (these|those|them|the above|that|it|your suggestions|the options)) [fit|fits|help|helps"
        "|work|works|apply]",
        "(neither|neither one|neither of (them|these|those|the two)|nor)",
        "not (these|those|any of (these|those|them|that)|either|interested|interested in (these|those|any of"
        " (these|them)|them))",
        "(no other|no none|no none of (these|those|them)|koi nahi|koi bhi nahi|inme se koi nahi|in me se koi nahi)",
        "[give|show|suggest|got] [me] [some|any] (other|different|another|new) (options|suggestions|suggestion"
        "|ones|topics|choices|ideas|option|topic|idea)",
        "i (do not|dont|did not|didnt) (want|like|mean) (these|any of (these|them|those)|those|them|any)",
    ),
    "else": (
        "(something|smth|kuch|sth) (else|different|other|new|aur) [entirely|altogether|batao]",
        "(a|the) (different|other|another|new) (topic|subject|thing)",
        "[change|switch] [the] (topic|subject)",
        "[talk|ask|move on|speak|switch|change] (about|to) (something|another|a different) [else|new|different"
        "|topic|thing|subject]*",
        "[any|something|anything|some]* (other|others|other one|other ones) than {it}",
        "(any|some) (others|other ones|other one|alternatives)",
        "alternatives",
    ),
    "more": (
        "[tell|show|give] [me] [{bit}]* more [about|of|on] [{it}|info|information]",
        "(go on|continue|next|next one|keep going|keep talking|carry on|proceed|and then|aage|aur batao|aage batao"
        "|then what|and)",
        "(what|anything|wat|what all) else [{you}] [know|have|can tell|can say]* [about|on] [{it}]",
        "(what|anything) [else]* [have|has|did|havent|haven t|didnt|not]* {you} [have|did|not|still]* (told|tell|said"
        "|say|mentioned|mention|left out|leave out) [me] [yet] (about|on|of) {it}",
        "(what more|tell more|is that all|is that it|that s all|more info|more information|more like this|any more"
        "|anything more)",
        "(ek aur|one more|another one|another|and another|ek aur batao)",
    ),
    "back": (
        "[let s|lets] [go|take me|return|jump|step|get]* back [one|a step|one step|up]",
        "[go|take me|return|get|jump|back]* [to] [the] (previous|earlier|prior) [one|topic|answer|question|reply]",
        "[let s|lets] [go|take me|get|come|return] back to ([what|where] [we|i] [were|was|had] before|before|where we"
        " were|what we had|the other [thing|topic|one])",
        "(the answer before|the one before|the topic before|return|prev|piche jao|peeche jao|wapas jao|wapas|piche"
        "|one before)",
    ),
    "nod": (
        "(ok|okay|k|kk|no thanks|no thank you|never mind|nevermind|nvm|fine|all right|alright|great|cool|nice|i"
        " see|got it|aha|hm|lol"
        "|haha|oh|ah|ok ok|fair|fair enough|interesting|acha|accha|achha|theek|theek hai|thik hai|thik h|sahi hai"
        "|gotcha|okey|okie"
        "|i get it|samajh gaya|samajh aaya|samjh gaya|samajh gya|whatever|skip|skip it|not now|maybe later|hmm|mm"
        "|wow|nothing|(leave|drop|forget|skip) (it|that|this) [there|alone|for now|be|yaar|bhai]*|let (it|that) (be|go)"
        "|(chhodo|chodo|chhod do|chod do|rehne do|jaane do|jane do) [ise|isko|usko|wo|ye|yaar|bhai|na]*"
        "|no worries|no problem|ok fine|ok cool|ok got it|okay got it|ok then)",
    ),
}
