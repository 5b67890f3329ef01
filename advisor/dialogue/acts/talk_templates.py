"""What is said of the talk as a whole, and commands in words: templates of whole utterances by kind of act."""

from __future__ import annotations

__all__ = ["TALK"]

TALK: dict[str, tuple[str, ...]] = {
    "covered": (
        "what [all|things|topics] (have|ve|did|was|were) (we|you|u|i|been) [already|just|all]* (covered|cover"
        "|talked|talk|discussed"
        "|discuss|said|told|tell|gone|learned|learnt|been|spoken|done|discussing|talking|seen|go) [me|about"
        "|through|over|on|of]* [so far|till now|until now|up to now|today|here|before|earlier|up till now]*",
        "[{say}] [a|the]* (recap|summary|summarise|summarize|overview|list) [of] (our|this|the|everything|all"
        "|whole|what we)"
        " [{talk}|we|have|talked|discussed|so|far|about|topics|covered|of it|said|you|i|told|me|that|this"
        "|entire|whole]*",
        "[{say}] what we (have|had|ve|did|just|already)* (covered|talked|talk|discussed|went|gone|said|been|done)"
        " [about|through|over|on|so far|till now|until now|today|this evening]*",
        "(recap|so far|{talk} so far|history|our history|show history|show me the history|chat history|recap {it})",
        "where (were|are|was) (we|i)",
        "(topics|things) [we] [have] (covered|discussed) [so far]",
        "(ab|abhi) tak (kya|kya kya) [baat|discuss|hua|cover|kiya|hui|hai]*",
        "(what|which) [all]* (topics|things|points) [have|did|had]* we [have|had|did|already]* (cover|covered|discuss"
        "|discussed|talk about|talked about) [so far|till now|today]*",
    ),
    "takeaway": (
        "what {is} the [one|single|main|most|key]* (takeaway|take away|upshot|bottom line|most important thing|moral)"
        " [of|from|in]* [all|this|that|it|everything|our|the|{talk}]*",
        "[so] [the] (bottom line|upshot|takeaway) [please|then]*",
    ),
    "apology": (
        "sorry [for|about|if|that|was|is|these|those|all|my|a|the|it]* (stupid|dumb|silly|basic|daft|bad|noob)"
        " [question|questions|english]*",
        "(stupid|dumb|silly|daft) (question|questions) [i know|sorry]*",
        "bear with me",
    ),
    "asked": (
        "(what|which) [all|questions|doubts|queries|things]* (did|have|was|were|is)* (i|my)"
        " [have|had|did|already|just|all]* (ask|asked|asking|put|type|typed|wrote|last question"
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
        " suggestions|suggestions|any suggestion|any ideas|ideas)",
        "[can you|please]* (suggest|give|recommend|got) [me] [a|some|another|the next|any|good|more]* (question"
        "|questions|topic|topics|something to ask) [to ask|next|i should ask|i could ask|i can ask]*",
        "where (do we|should we|to|do i|should i) go (from here|next)",
        "(ab|aage|next|ab aage|ab mai|ab main|aur) (kya|kya kya) (puchu|poochu|puchna|pucho|poochun|puchun|puchna"
        " chahiye) [hai]",
        "what [all|else|things|questions]* (am i|did i|have i) (missing|forgetting|forget|forgotten|miss|missed)"
        " [to ask|asking] [you|about|so far]*",
        "(is there|was there|did i|have i|anything|something) [anything|something|a question|else|that|i]*"
        " (forgot|forget|forgotten|missed|miss) [anything|something]* [to ask|asking] [you|about|so far]*",
        "(anything i should ask|what would you ask) [me] [next|now] [if you were me|in my place|as me]",
        "what (should|could) i ask [you] that i (have not|havent) [asked]",
    ),
    "uncovered": (
        "what [all|topics|else] (have|has|did|havent|haven t|didnt|didn t) [not] (we|you|i|been) [not|still]*"
        " (cover|covered|talk|talked"
        "|discuss|discussed|told|tell|asked|ask|touched|mentioned|seen|looked at) [me|about|on|yet|so far|you|of]*",
        "what [all|topics|else]* {is} [still] (left|remaining|missing|not covered|not discussed|open|uncovered)"
        " [to ask|to cover|to discuss|to talk about|yet]*",
        "(what remains|anything left|remaining topics|what did we miss|what did we skip|what did we leave out"
        "|unasked questions"
        "|anything we missed|anything we havent covered|anything we have not covered|topics left|kya bacha hai|kya"
        " baki hai)",
        "what else (is there|do you know|do you cover|have you got|is left|have we not covered|can you tell me)",
        "{which} topics {is} [still] (left|missed|not covered|remaining|missing)",
    ),
    "save": (
        "(save|export|print|download|email|mail|store|share|copy|backup|back up|send) [me|us|out]* [as|to|of|my"
        "|our|the|a|into|in|for|later|out|this whole|{kept}]*",
        "(how|where) (do|can|could|to) [i|we|you] (save|export|print|download|copy|share) [this|that|the|our|my|a"
        "|{kept}]*",
        "[get|have|want|give me] [this|it|a copy]* (as|in) [a] (pdf|file|document|email|word|markdown|json|text)",
        "(transcript|as pdf|pdf|a copy of {it}|get a copy)",
    ),
    "restart": (
        "(start|begin) (over|anew|afresh|fresh|new|from [the] (start|beginning|scratch|zero)|all over|over again"
        "|all over again|again)* (over|anew|afresh|fresh|again|from [the] (start|beginning|scratch|zero))",
        "(restart|reset|clear|wipe|erase|delete) [the|this|our|my|all]* [chat|conversation|talk|history|everything"
        "|it|screen|messages|session|context]",
        "[start|open|begin] [a] new (chat|conversation|talk|session)",
    ),
    "goodbye": (
        "(exit|quit|close|leave|log out|logout|q)",
        "[thanks|thank you|thank u|thankyou|thx|ty|tysm|cheers|many|ok|a lot|alot|so much|very much|for"
        " (everything|[all] [the|your|ur] help)"
        "|and|that is all|that s all|thats all|i am done|i have to go|i must go|i go now|gotta go|have a (good"
        "|nice|great) (day|one|evening|night)|it was|good|helpful|great|nice]*"
        " (bye|goodbye|good bye|bye bye|byebye|see you|see ya|cya|farewell|good night|ciao|tata|alvida|take care)"
        " [and|greetings|for now|see you|later|soon|everyone|all|thank you|a lot|so much|tomorrow|take care|my"
        " friend|friend|have a (good|nice|great) (day|one|evening|night)|for (everything|[all] [the|your|ur] help)]*",
        "(end|exit|quit|leave|stop|finish|close) [the|this|our|now]* [{talk}|app|program|it]",
        "how (do|can|to) [i|you] (quit|exit|leave|close) [this|the|it|chat|app]*",
    ),
    "help": ("(help|commands|menu|show commands|list commands|show help|show the commands)",),
}
