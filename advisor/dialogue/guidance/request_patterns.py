"""What requests for guidance are said with, over small letters without marks."""

from __future__ import annotations

from ...slots import GOALS, alternatives
from ..patterns import joined

__all__ = ["AFTER", "AHEAD", "PATTERNS", "ROLE", "SLOT"]

AHEAD = joined(r"""
    (?:(?:ok|okay|so|well|yes|yeah|sure|please|pls|hey|hi|now|and|then|great|cool|go ahead|alright|all right|but
        |no(?! (?:\w+ )?(?:plan|check|test|result))
        |nope|wait|actually|oh|i mean|sorry|thanks|thank you|haa*n?|ji|arre|acc?h?a|theek hai|thik hai|chalo|aur|toh?|ab
        |ab tak|abhi tak|mujhe|bhai|yaar|btw|honestly|realistically|in short|be honest|tell me|just|simply|kindly
        |sir|given (?:all )?(?:that|this)|in my (?:case|situation)(?= how)),? )*
    (?:(?:can|could|would|will) (?:you|u) (?:please |pls |then |also |now )*|any chance (?:that )?you(?:'?d| can| could)
    [ ]|i(?: would|'?d) like (?:you )?to |i want (?:you )?to |let'?s |let me |let us )?
""")
AFTER = joined(r"""
    (?: (?:please|pls|now|then|for me|thanks|bhai|sir|yaar|first|instead|accordingly|as per (?:that|this)))*
    (?:,? (?:based on|according to|from|using|considering) (?:my|the|that|this|what)\b.{0,60})?
""")
_MY = r"(?:(?:my|the|our|that|this) )?"
_TIME = joined(r"""
    (?:(?:(?:the )?(?:next|coming) )?(?:\w+ )?(?:weeks?|months?|years?|half year)
    |(?:only |maybe |about |just )*(?:\d+(?: ?(?:-|to|or) ?\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve
    |fifteen|twenty)\s?(?:h|hrs?|hours?|ghant[ae])(?: ?(?:a|per|/|in a|each|every|in the) ?(?:week|wk|day))?)
""")
ROLE = rf"(?P<role{{0}}>ai eng|{alternatives(GOALS)})s?"
_PLAN = joined(r"""
    (?:(?:good|clear|detailed|simple|full|whole|complete|study|learning|career|personal|personali[sz]ed
    |step[- ]by[- ]step|weekly|monthly|\w+[- ]months?|\w+[- ]weeks?|\w+[- ]years?) ?)*plan
""")
_ABOUT_ME = r"(?: (?:about|abt|of|on) (?:me|myself))"
_DATA = r"my (?:personal )?(?:data|profile|details|info|information)"
_TOLD = joined(rf"""
    (?:(?:all|everything|anything|whatever|what|of|the|my|this|that|those|info\w*|details|data|facts|things?|stuff|which)
    \s)+(?:i (?:have |just |ever |all |already )*(?:told|tell|said|say|gave|given|shared?|mentioned|wrote|written|typed)
    |(?:you|u) (?:have |still |all |already )*(?:know|noted|saved|stored|remember))(?: down)?(?: to)?(?: you)?
    {_ABOUT_ME}?(?: (?:so far|until now|till now|up to now|before|here|today|above))*
""")
""""Everything that I told you": what is noted of somebody, in other words."""
_KEPT = r"(?:(?:my|the|this|that|our) (?:\w+ )?(?:plan|check|answers|progress|results?|notes|profile))"
_LATER = r"(?: (?:tomorrow|later(?: on)?|next (?:time|week|day)|another (?:time|day)|(?:when|if|once|after) i .{1,30}))"
SLOT = "age|job|role|studies|country|city|town|location|goal|hours|budget|skills|experience|years|deadline"
SLOT += "|time ?(?:frame|line)"
PATTERNS = {
    "check": rf"""
        (?:what|which)(?: skills?)? (?:do|am) i (?:still )?(?:lack|miss)(?:ing)?(?: (?:for|to) .{{1,40}})?
        |(?:(?:am|m) i )?(?:really |even |actually )?(?:job[- ]?)?ready(?: yet| now| or not)?|how ready am i
        |(?:be |get |have )?(?:(?:my|me) )?(?:(?:skills?|level|readiness) )?(?:tested|checked|quizzed|assessed)
        |(?:check|test|assess|quiz|evaluate|rate|judge) (?:me|skills?)
        |(?:start |take |do |begin |run |try |have |go (?:for|with|ahead with) )?(?:a )?{_MY}(?:skills?|readiness)[- ]
        (?:self[- ])?(?:check|test|quiz|assessment|thing)(?: start)?|(?:start|take|do|begin|run) (?:the |a )?check
        |(?:(?:do|take|start) )?(?:the|that|your) (?:skills? )?(?:check|test|quiz)
        (?: (?:that )?you (?:just )?(?:offered|mentioned|suggested|spoke of|talked about|have)\b.{{0,30}})?
        |where are my gaps|(?:kya )?(?:main|mai|mein|me) ready (?:hu|hoon|hun)(?: kya)?
        |(?:(?:i )?(?:asked|meant) )?what(?:'?s|'?m| is| am| do)?(?: i(?:'?m| am)?)?(?: still| exactly)*
        \s(?:missing|lack(?:ing)?)(?: in my case| for me| concretely| exactly| in (?:me|my skills)| not .{{1,30}})*
    """,
    "check_anew": r"(?:check|test) me again|(?:take|do|start) the check (?:again|anew|over)|(?:redo the|new) check",
    "check_on": rf"""
        (?:go on|continue|carry on|resume|keep going|(?:go |get |come )?back|return|proceed|finish)(?: with| to)?
        \s(?:the rest of )?{_MY}(?:skills? |readiness )?(?:check|test|quiz|questions)
        (?: (?:for|with|from|at) (?:the|where|question|that).{{0,30}})?
        |where were we (?:in|with) the (?:check|test|quiz)|take up the check(?: again)?|take the check up again
    """,
    "plan_anew": rf"""
        (?:make|give|create)(?: me)? (?:an?|another) (?:new|other|different) plan|another plan|new plan
        |(?:start|begin) (?:{_MY}plan (?:again|anew|over)|(?:over|again|anew) with {_MY}plan)|(?:redo|reset) {_MY}plan
        |(?:remove|undo|drop|scrap|take back) (?:(?:everything|all) )?(?:(?:that )?i (?:have )?changed|(?:of )?(?:my|the
        |all) changes)(?: .{{1,40}})?|(?:(?:give|show|go|back)(?: me| to)* )*(?:the )?original plan
    """,
    "plan": rf"""
        (?:i )?(?:make|give|create|build|draw up|write|prepare|suggest|draft|design|show|see|tell|need|want|get|have
        |open|print|view)(?: me| us)? {_MY}(?:an? |one )?{_PLAN}
        (?: (?:(?:for|over|of|with|at|in) )?{_TIME}| to follow|(?: once)? again| once more| one more time
        | for (?:this|that|it)| so (?:that )?i can .{{1,30}}
        | (?:to (?:become|be)|for|as)(?: an?)? {ROLE.format(1)})*
        (?: (?:without|minus|but (?:no|without)|with no|except|excluding) .{{1,40}})?
        |{ROLE.format(2)} {_PLAN}|{_PLAN} for (?:an? )?{ROLE.format(3)}
        |(?:a )?{_MY}{_PLAN}(?: (?:(?:for|over|of|with|at|in) )?{_TIME})?
        (?: (?:without|minus|but (?:no|without)|with no) .{{1,40}})?
        |what(?:'?s|(?: (?:is|would|could|might|will|does))?(?: be)?) (?:my|your|the|an?)
        \s(?:(?:really|more|truly) )?(?:(?:realistic|sensible|reasonable|doable|feasible|workable|good) )?{_PLAN}
        (?: be| look(?: like)?)?(?: (?:for|with) (?:me|my hours|that|those hours|someone like me))?
        |plan (?:it |this )?for me
        |(?:what|which) plan (?:would|do|can|could|should) (?:you|u) (?:suggest|recommend|make|give|propose|advise)
        (?: (?:for|to) me| me)?
        |(?:what (?:should|shall|can|do) i|(?:tell|show) me what (?:to|i (?:should|must|have to))) (?:do|learn|study)
        (?: in| over| during| for)? {_TIME}
        |what should my plan be
        |(?:(?:mera|meri|mere|liye|ek|koi|apna|pu+ra|poora|wo|woh|wahi|vo) )*plan
        (?: (?:ek baar|phir se|fir se|phirse|firse|wapas|dobara|abhi|to|toh|mujhe|jara|zara|ko|ka|mere liye))*
        \s(?:dikha\w*|batao|bata do|bhejo|bhej do|banao|bana do|bana de|chahiye
        |(?:print|show) ka?r\w*)
        (?: (?:na|yaar|bhai|do|de|abhi|mer[aei]|mujhe|liye|ab))*|(?:mera|ek|koi) plan
        |(?:show|print|display|see|give|list|read|want|need|tell|remind)(?: me| us)?
        (?: of| what| how)? (?:the |that |my )?(?:(?:whole |full |entire |complete )?plan (?:(?:that )?(?:you|u) (?:have
        |had |just |already )?(?:made|gave|created|wrote|drew up|drew|built|prepared)(?: up| out)?(?: (?:for )?me)?
        |(?:as it )?(?:is|stands|looks?(?: like)?)(?: now)?)|(?:whole|full|entire) thing)
    """,
    "how_long": rf"""
        how many hours?(?: (?:in|per|a|each|every))*(?: (?:week|day))? (?:(?:do|should|must|would|will) )?i
        (?: (?:need|must|should|have to|give|invest|spend|study|learn|to))+(?: for (?:it|this|that))?
        |how (?:long|much (?:long|time)) (?:(?:will|does|would|do|is|to) )?(?:it|this|that|{_MY}plan)(?: wil?l| would)?
        (?: takes?| be)?(?: for)?(?: me)?(?: now)?(?: (?:for|with|at) {_TIME})?
        |(?:(?:with|at|on|if i (?:do|study|spend|have)) (?:my |about |only |just )*{_TIME},? )?
        (?:from (?:nothing|zero|scratch) )?(?:roughly |about )?(?:in )?how
        \s(?:many (?:months|weeks|years)|long|soon)
        \s(?:could|can|would|will|should|do|might|may|until|before|till) i (?:could |can |may )?
        (?:(?:honestly|realistically|really|sensibly|reasonably|expect to|hope to|start|begin|be|to|ever) )*
        (?:apply\w*|job[- ]ready|ready|done|finish\w*|through|there)
        (?: (?:for|to|with) (?:jobs?|a job|work|it|this|the plan|my first job|an? \w+ job))*(?: (?:with|at|on) {_TIME})?
        |(?:so |and )?when (?:(?:am|will|would) i (?:be )?)?(?:done|finished)(?: (?:now|then))*
        |what(?:'?s| does| do| would| will| is)? (?:that|it|this)(?: would| will)?
        \s(?:comes?(?: out)?|adds? up|works? out|amounts?|makes?)(?: (?:to|at|as))?
        (?: (?:in all|altogether|for me|in (?:weeks|months|years|total)))*
        |(?:does|will|would) (?:that|this|it) (?:change|affect|shorten) (?:how (?:long|soon|fast)\b.{{0,24}}|the time)
        |how long are we talking(?: about)?(?: (?:before|until|till) .{{1,40}})?|how many (?:weeks|months|years)
        (?: (?:then|now|in all|altogether|(?:is|would) (?:it|that)(?: be)?|(?:will|would|does) (?:it|that) take))*
        |(?:is it |it is |it'?s |(?:will|does|would|do) (?:it|this|that|i) (?:take|need) )?(?:1|one|an?|2|two) years?
        (?: (?:then|right|really|it is|does it take|it takes))*(?: (?:daily|at|with|for|in|if i do))*(?: {_TIME})
    """,
    "stand": rf"""
        where (?:do|did|am) i (?:stand|stop|leave off|left|in {_MY}plan)(?: with {_MY}plan)?|how far am i
        |what(?:'?s| is) (?:my )?next(?: step)?(?: in {_MY}plan)?|(?:show )?(?:my )?progress
        |(?:only |show |give |me |the |my )*next step(?: (?:only|alone|nothing (?:else|more)))*|one step at a time
        |what(?:'?s| is) left(?: to do)?(?: (?:in|of) {_MY}plan)?
        |now what|what now|what (?:comes|do i do|should i do|must i do|can i do|to do|is) (?:first|next) now
        |what (?:do|should|must|shall|can|am) i (?:(?:want|need|have|supposed|going) to )?
        (?:do|learn|study|tackle|work on|take up|start|begin) next(?: (?:then|now|in {_MY}plan))*
    """,
    "result": r"""
        (?:(?:show|give|tell|see|what(?:'?s| is| are)|and) )*(?:me )?(?:(?:my|the) )?(?:(?:skills?|readiness|check
        |test) )*
        (?:results?|score)(?: of (?:the|my) (?:skills? )?(?:check|test))?(?: (?:so far|until now|till now|up to now))?
        |how (?:did i do|i did|am i doing|i'?m doing)(?: (?:so far|until now|till now|up to now))?
        |(?:what|which)(?: \w+)?(?: (?:should|do|must|can|shall|to|would|i|first))*
        \s(?:learn|study|do|work on|tackle|fix|improve|start with|begin with|focus on|close)(?: first| next)?
        \s(?:according to|by|based on|from|given|going by|after|with|as per) (?:my|the|these|those|this|that)
        \s(?:skills? )?(?:answers?|results?|test|check|quiz|gaps?|score)
        |(?:which|what) of (?:those|these|the|my) (?:missing|weak|gaps)(?: \w+){0,5} (?:first|next)
        |(?:(?:(?:what|where)(?:'?s| is| are| about)?|which(?: one)? is|show|list|tell|and) )*(?:me )?my
        \s(?:(?:biggest|main) )?(?:gaps?|(?:weak|strong)(?:er|est)? (?:points?|areas?|spots?|sides?|skills?)
        |weak(?:ness(?:es)?|est)|strengths?|missing skills)|what do i lack|what came out(?: of (?:it|the check))?
        |(?:what|where|which(?: one)?) (?:am i|i am) (?:lacking|weak(?:est)?|worst|bad)(?: in| at)?
    """,
    "profile": rf"""
        (?:(?:tell|say|show|list|give)(?: me)? )?wh?at(?: all)?(?: things?| info)? (?:(?:do|did|have|are) )?(?:you|u)
        \s(?:(?:already|have|are|still) )*(?:know(?:ing)?|remember|learned?|noted?|stored?|saved?|got|have|wrote
        |written?|put|heard|understood)(?: down)?{_ABOUT_ME}(?: (?:so far|until now|till now|already|(?:by )?now|today
        |at the moment))*
        |(?:(?:do|did|can|could) )?you (?:still |even )?(?:know|remember|recall|forget) (?:what )?my (?:{SLOT})
        (?:(?: and| or|,)+ (?:my )?(?:{SLOT}))*(?: (?:is|are))?
        |what (?:did i (?:tell|say to|give)|have i (?:told|given)|i (?:told|gave))(?: to)? you (?:about|of|for|on)
        \smy (?:{SLOT})|(?:how old (?:am i|do you think i am)|where (?:do i live|am i from))(?: again| then| now)?
        |(?:what(?:'?s| is| are| was| were)|tell me|remind me(?: of)?) my (?:{SLOT})
        (?: (?:is|are|again|i (?:told|gave) you|(?:that )?you (?:have )?noted|(?:acc(?:ording)? to|as per) you))*
        |(?:(?:what|which) (?:{SLOT}|languages)|how many (?:hours|years)(?: (?:a|per) week| of experience)?)
        \s(?:(?:do|am) i (?:have|know|in|from)|(?:did|have) i (?:tell|told|say|said|give|given|mention(?:ed)?)(?: you)?)
        |(?:do|did) you (?:still )?(?:know|remember) (?:how old i am|where i (?:live|am from|come from)|who i am|what i
        \s(?:do|study|told you))
        |(?:recap|sum up|summari[sz]e|list|go over|repeat|remind me of|show(?: me)?)(?: for me)?
        \s(?:all |everything )?(?:what|that)?(?: all)? ?(?:you|u) (?:already |have |still )*(?:know|remember|learned?
        |noted?|got|have){_ABOUT_ME}(?: (?:so far|until now|till now|already))?
        (?:,? and where (?:my plan|i|my check|we) (?:stands?|is|am|are))?
        |(?:what (?:did i tell|have i told)|(?:recap|sum up|summari[sz]e|list|go over|repeat|remind me(?: of)?
        |(?:tell|show) me) (?:all |everything )?(?:what |that )?i (?:have )?told) you{_ABOUT_ME}?(?: so far| till now)?
        |who am i|(?:show )?my profile|do you (?:remember|know) me|describe me|who do you think i am
        |(?:tell|say) (?:me )?(?:something )?about (?:me|myself)|mere baa?re (?:mein|me)
        |(?:tumhe |tumko |aapko )?mere baa?re (?:mein|me) (?:(?:tumhe|tumko|aapko|tum|aap) )?
        (?:ab tak |abhi tak |tak )*(?:kya )+(?:jaante|jante|pata|yaad|samjh[aei]|malu?m|note kiya|note|likha|store)
        (?: (?:ho|hai|h|he|tumhe|tumko|aapko|kiya|rakha|aap|tum|ek baar|bata do|batao|bata|ab tak|na|yaar))*
    """,
    "not_you": r"""
        (?:(?:that|this|it)(?:'?s| is| was)? (?:all )?(?:about )?(?:you|yourself),? (?:and )?not (?:about )?me
        |not (?:about )?(?:you|yourself),? (?:but )?(?:about )?(?:me|myself)
        |(?:i (?:asked|meant|said|mean) )?(?:about )?(?:me|myself),? (?:and )?not (?:about )?(?:you|yourself)
        |i (?:asked|meant|mean) (?:about )(?:me|myself))
    """,
    "kept": rf"""
        (?:and )?where (?:do|did|will|would) you (?:keep|store|save|note|write|put) (?:it|that|this|them
        |all (?:of )?(?:that|this|it)|these (?:things|facts)|{_KEPT}
        |what i (?:say|said|tell you|told you)|what you know(?: about me)?)(?: down)?
        |(?:and )?where (?:is|are) (?:it|that|this|all that|all this|what i (?:say|told you|tell you)|{_KEPT}) (?:kept
        |stored|saved|written down)
        |(?:is|are|will) (?:it|that|this|all that|{_KEPT}) (?:(?:still|be|get) )*(?:kept|stored|saved|gone|lost|deleted
        |(?<=still )t?here|t?here(?={_LATER}))(?: (?:on|in|at|by|with|when|if|after) .{{1,30}}| anywhere| somewhere
        |{_LATER})*
        |(?:and )?(?:how|where|can|could|will)(?: (?:do|can|could|will|would|should|to))?(?: i)?(?: still)?
        \s(?:find|get|see|open|have|(?:come|get|go) back to|return to|load|recover|pick up|access)
        \s(?:it|this|{_KEPT})(?: again| back)*{_LATER}
        |(?:and )?(?:how|where) (?:do|can|could|will|would|to)(?: i)? (?:find|get|see|open) {_KEPT} (?:again|back)
        |(?:will|do|would|can|are) (?:you|u) (?:(?:still|able to) )*(?:(?<=still )have|remember|keep|save|store)
        \s(?:(?:it|this){_LATER}|{_KEPT}{_LATER}?)
        |who (?:else )?(?:can|could) (?:see|read) (?:it|that|this|all that|what i (?:say|tell you|told you))
    """,
    "forget_slot": rf"""
        (?:forget(?: about)?|delete|remove|erase|wipe|clear|(?:cancel|give up on) (?:that|this|the|my)(?= goal)
        |(?:drop|scrap|scratch)(?= (?:(?:my|the|that) )?(?:age|country|city|location|budget|time|deadline|goal))
        |(?:(?:i|you) )?(?:do not|don'?t|wouldn'?t|would not|rather not)(?: (?:want|like|need)(?: you)? to| have you)?
        \s(?:keep|store|save|note|write|remember|know|hold)(?: down| on to)?|stop (?:keeping|storing|noting))
        \s(?:(?:my|the|that|this) )?(?P<slot>{SLOT}|how old i am|where i(?: live| am from|'?m from| come from)
        |what i do)(?: for a living)?
        (?: (?:though|actually|again|any ?more|any longer|in (?:your|my) (?:notes?|profile)|noted|stored))*
        (?: (?:(?:as |because |since )?(?:that is|that'?s|it is|it'?s|this is|they are|they'?re|those are))
        \s(?:(?:too )?(?:private|personal)|my (?:own )?business|none of your business|not your business))?
    """,
    "forget": rf"""
        (?:forget (?:everything|all|it all|all that|about me)
        |(?:forget|delete|remove|erase|clear|wipe) (?:me|{_DATA}|{_TOLD}|(?:all|everything|anything){_ABOUT_ME})
        |(?:(?:you|to) )?(?:do not|don'?t|stop|not) (?:remember(?:ing)?|keep(?:ing)?|stor(?:e|ing)|sav(?:e|ing))
        \s(?:anything{_ABOUT_ME}?|{_DATA}))(?: (?:completely|entirely|altogether|totally|forever|again))*
    """,
    "for_me": r"""
        (?:what|how) about (?:me|my case|my situation|some(?:one|body) like me)|and me|mere liye(?: kya)?|aur mere liye
        |(?:for|in) (?:me|my case|my situation|some(?:one|body) like me)
        |what (?:does|would) (?:that|this|it) mean (?:for me|in my case)|what (?:fits|suits) me(?: best)?
        |what would you (?:advise|recommend|suggest)(?: me| for me)?|what(?: is|'?s) (?:best|right) for me
    """,
    "possible": r"""
        is (?:it|this|that|such (?:a )?(?:job|career|change)) (?:still |even |really )*(?:possible|realistic|doable
        |hopeless)(?: at all)? (?:for|to)
        \s(?:an? )?(?:(?:old |such )?(?:person|people|some(?:one|body)|one|man
        |woman|guy|girl|lady) (?:like|as) )?me(?: to (?:become|be|learn|do|get|switch|change|start)\b.{0,40})?
        |(?:do|does|would|will|can|could) (?:(?:an? )?(?:person|people|some(?:one|body)|man|woman) (?:like|as) me
        |i(?= (?:(?:still|even|really|ever) )*(?:become|be) (?:an? )?(?:ml|ai|machine learning) engineer$))
        \s(?:still |even |really |ever |actually )*(?:(?:become|be|learn|switch|change|enter|start|succeed|manage
        |make it|do (?:it|this|that))\b|cross over|get (?:in(?:to)?|there|a job)|have a chance)(?: \w+){0,6}
        |(?:would|will|do) (?:any ?(?:one|body|company|firm)|some(?:one|body)|they) (?:still |ever |even |really )*
        (?:hire|take|employ|want) (?:(?:people|some(?:one|body)|a person) like )?me(?: (?:at|with) \w+(?: \w+)?)?
        |(?:do|would|will) i (?:still |even |really )*(?:have|stand) (?:an?|any) (?:real )?chances?(?: at all)?
        |(?:\w+ ){0,4}(?:wonder(?:ing)?|know|asking) (?:if|whether) (?:it (?:is|was|would be) (?:\w+ )?(?:possible
        |realistic|doable|feasible)(?: for me)? to|(?:i|someone like me) (?:can|could|might)) (?:\w+ )?(?:become|be
        |switch|get|move|go) (?:to |into )?(?:an? )?(?:ml|ai|machine learning|one\b|this\b)(?: \w+){0,3}
    """,
}
"""What each request is said with, the earlier before the later."""
