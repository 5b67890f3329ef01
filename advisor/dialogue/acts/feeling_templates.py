"""How people tell of what they feel: templates of whole utterances by kind of act."""

from __future__ import annotations

__all__ = ["FEELINGS"]

FEELINGS: dict[str, tuple[str, ...]] = {
    "discouraged": (
        "{i_feel} [{much}]* (discouraged|demotivated|unmotivated|disheartened|frustrated|stuck|down|sad|low"
        "|disappointed|dejected"
        "|dispirited|hopeless about this|behind|like a failure|slow|bad about my progress|not motivated)",
        "{i_feel} [{much}]* (afraid|scared|worried|terrified|anxious|nervous) [that] i (will|might|may|would)"
        " [just|soon|not]* (give up|quit|stop|fail|drop out|finish|stick with it|make it|manage) [again|halfway"
        "|half way|too|it]*",
        "i (always|often|keep) (give up|giving up|quit|quitting|stopping|drop out) (halfway|half way|early"
        "|after a while|on things)",
        "({it} {is} [{much}]* hard [for me]|too hard|i keep failing|i keep getting stuck|i am not making progress"
        "|i am making no progress|nothing works|i am failing|i failed|i failed again|too hard|i have lost motivation"
        "|i lost motivation|i lost my motivation|no motivation|i am not getting anywhere|i am getting nowhere|it s"
        " too hard)",
    ),
    "rejected": (
        "[i|they|{much}|{i_feel}]* [keep getting|got|was|am|been|have been|getting|always get]* rejected [again"
        "|everywhere|always|by everyone|from everywhere|by every company|so many times|by companies]*",
        "(nobody|no one|no company|none of them) (replies|answers|calls back|hires me|wants me|wants to hire me"
        "|responds) [to me]",
    ),
    "overwhelmed": (
        "{i_feel} [{much}]* overwhelmed [by (all this|it all|all of this|everything|it|this)|with (all this"
        "|everything)]",
        "[honestly|tbh|sorry|wow] [{it}|there|everything|it all|this all|all this] [{is}|feels|seems|feels like"
        "|seems like|is getting] [all] [{much}|way|just]* (much to learn|overwhelming|many things to learn|many topics"
        "|much stuff|much for me|too much|much information|much info|a lot to learn|overload|information overload"
        "|too many things)",
        "[honestly|tbh|wow|hmm|now|but]* {it} [honestly|really|kinda|kind of|does|all|{is}|sounds|looks|seems|feels"
        "|makes me|{bit}|{much}]* (scares|frightens|worries|terrifies|intimidates|daunts|scare|frighten|scary|scared"
        "|frightening|daunting|intimidating|terrifying|nervous|anxious|afraid|worried) [me|{bit}|honestly|tbh|now]*",
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
    ),
    "code_fear": (
        "{i_feel} [{much}]* (afraid|scared|terrified|worried|nervous|anxious|weak|bad) (of|about|at|in|with|by) [the]*"
        " (coding|programming|code|python)",
        "(coding|programming|python) (scares|frightens|terrifies|worries) me",
    ),
    "not_good_enough": (
        "{i_feel} [afraid|scared|worried|that|like]* [i am] not (smart|good|clever|intelligent|talented|bright) enough",
        "am i [{much}|just|that|really]* (dumb|stupid|slow|an idiot) [or what|or something|then|bhai|yaar]*",
        "am i [{much}]* (dumb|stupid|slow|average) for [this|it|ml|machine learning|ai]*",
        "{i_feel} [{much}]* (dumb|stupid|not cut out|not made) for [this|it|ml|machine learning]*",
        "[maybe|perhaps|i think|i guess|probably]* i (am|m) [just|{much}]* (dumb|stupid|slow|an idiot|not"
        " clever|not smart) [for (this|it|ml|machine learning)]",
        "everyone [else] is (better|smarter) [than me]",
    ),
    "too_old": ("{i_feel} [afraid|worried|that]* [i am] too old", "i feel [{much}]* old [for this]"),
    "nervous": (
        "{i_feel} [{much}]* (nervous|anxious|scared|afraid|terrified|stressed|panicking|worried) [about|before|of"
        "|for] [the|my|an]* (interview|interviews|job interview|interview tomorrow)",
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
        "|cant wait|i can not wait to start|let s do this|let s go)",
    ),
    "relieved": (
        "[{i_feel}|{it}|made|makes me|made me|feel|it]* [{much}|lot|much|more]* (better|calm|calmer|relieved|reassured"
        "|hopeful|encouraged|(less|not so) (worried|scared|anxious|nervous|stressed|afraid|alone)) [now|actually"
        "|already|about {it}|after {it}|to (hear|know) {it}]*",
        "[phew|{it}|what|thats|such|well]* [{is}] [{much}|a|such]* (phew|relief|reassuring|encouraging|comforting"
        "|comfort|soothing|uplifting) [to (know|hear)] [{it}|actually]*",
        "{it} [{much}|really]* (reassures|calms|comforts|encourages|cheers|gives|gave) me [some|new|back|my|hope"
        "|courage|confidence|up|down|{much}|lot]*",
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
