"""Phrases of Hindi that are read as wholes."""

from __future__ import annotations

__all__ = ["IDIOMS"]

_N = r"\d+(?:\.\d+)?(?: ?(?:se|-|to|ya|or) ?\d+)?"
_H = r"(?:ghanta|hours?|hrs?)"
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_ONLY = r"(?: (?:total|sirf|bas|only|max|kam se kam))*"
_SAY = r"(?:bol|ba?t|samjh|kah)\w*(?: do| de| na)*"
_MAKE = r"(?:bana\w*(?: do| de| dena| dijiye)?|do|de do)"
_WHICH = (
    r"(?:free|acha|course|book|job|project|resource|tool|certificate|internship|company|video|channel|link|tarika|rasta"
    r"|option|scope|fayda)s?\b"
)
_PUT = r"(?:rakho|rakh do|rakhna|daal do)(?: na)?"
_SAYS = r"(?:bol|kah|keh|kh)t[aie] (?:hai|tha)(?: ki)?"
_FAIL = r"fail (?:hua|hui|hu|ho (?:gaya|gayi|gya|gyi))(?: hu| tha| hai)?"
_TERM = r"^(?!(?:ye|wo|isko|iska|uska|mujhe|thoda|sab|aur)\b)(\S+(?: (?!ko\b)\S+)??)(?: ko| ka matlab)?"
_EASY = r"(?:simple|easy|aasan|asan) (?:words? |bhasha |tarike )?(?:me|se)"
_EXAMPLE = r"(?:(?:ek|1|koi) )*(?:example|udaharan|misaal) (?:se|me|(?:ke )?(?:saath|sath)|(?:le|de) ?(?:ke|kar))"
_EXPLAIN = r"samjha\w*(?: (?:do|de|dena|dijiye|na))*"
_HIRERS = r"(?:(?:mujhe|kya) )*(?:koi )?(companies|company|hr|recruiters?|firms?|log)"
_WILL = r"(?:e?ng[ei]|e?g[aei])"
_BUT = r"^((?:pe|par|lekin|but|aur) )?"
_LATER = r"(?:baad me|kal|shaam ko|phir) (?:wapas )?(?:a+(?:ta|ti) hu|a+(?:unga|ungi)|milt[aei] (?:hu|hai))"
_HAVING = r"(?:(?!kal |phir )\S+ ){1,3}?(?:kar ?ke|krke|kar ?kar)"
_LETS = r"^(?:(?:ok|okay|chalo?|acha|theek hai|yes|haan|ha|ab|to|phir|pehle|ek|mera|meri|apna)[, ]+)*"
_BEGIN = (
    r"(?:(?:start|shuru) )?(?:ka?r(?: ?le)?te hai|ka?r(?:e|o|ein|u)|ka?r (?:lo|le|do|de|lu)|start|shuru|le le?te hai"
    r"|dete hai|ho jaye)(?: na| ab| phir| kya| chalo)*$"
)
_BOTH = r"(?!.*\b(?:du|dun|lu|lun|karu|jau|jaun|rahu|padhu)\b)((?:\S+ ){0,2}?\S+) (?:ya|aur) ((?:\S+ ){0,2}?\S+)"
IDIOMS = {
    r"^sach (?:sach )?(?:bolu|bolun|kahu|bolo|batau) to(?= \S)": "",
    r"^(?:(?:ek baar|zara|ab|mera|meri|bhai) )*(?:skills? )?(?:check|test) kar\w*(?: do| de| lo| ke)?(?: bata\w*)?"
    r"(?: ki)? mujhe (?:kitna|kya|kya kya) (?:aata|aati)(?: hai)?$": "check my skills",
    r"^(?:ek baar |zara )?mujhe (?:kitna|kya kya) (?:aata|aati)(?: hai)?,? (?:ye )?(?:check|test) kar\w*"
    r"(?: do| de| lo)?$": "check my skills",
    r"(?:mere |meri |mera )?ghar ?wal[aeo]n?": "= family",
    r"ghar ka (?:saara |sara |sab )?kaa?m": "= housework",
    r"(\S+) (?:yaar|yr)$": r"= \1",
    r"(?:mera|meri) (?:to |ye |abhi )*(last|final|first|second|third|1st|2nd|3rd|4th) (year|sem|semester)"
    r" (?:hai|chal raha hai)": r"i am in my \1 \2",
    r"^(?:ye |to )*(us|usa|uk|india|germany|canada|europe) (?:me|ka|ke|ki)$": r"what about \1",
    r"(\S+) me ho to (?:(?:aur|sabse|sab se|bahut) )?(?:best|acha|badhiya|better)": r"in \1 if possible",
    r"(?!y?eh? |wo |thing )(\S+) wal[ie] ba+t": r"= the_\1_part",
    r"^(?:nahi (?:yaar |bhai )?)?(?!maine |kya |usne )(?:arr?ey? )?(\S+(?: (?!ne\b)\S+)?) (?:k[ai]|ke baare me|wal[ai])"
    r" (?:maine |to )?pucha tha(?: yaar| bhai)?$": r"i asked about \1",
    r"itna (?:jaldi|pehle)(?= (?:kyu|hai))|(?<=kyu )itna (?:jaldi|pehle)": "so early",
    r"(\S+) se related": r"= related_to_\1",
    r"(?:me |pe )?tab tak": "by then",
    r"(?:mere |apne )?plan ke hisa+b(?: se)?(?= \S+ \S)": "= mere plan me",
    r"(?:tum|tu|aap) kya (?:keh|kah|bol|soch)te ho mere case me": "what do you say in my case",
    r"(?:tum|tu|aap) kya (?:keh|kah|bol|soch)te ho": "what do you say",
    rf"{_BUT}(?:mera|meri|mere) (\S+) (?:\S+ ){{1,3}}hai,? (?:aur )?wo {_SAYS}$": r"my \2 says",
    rf"{_BUT}(?:mera|meri|mere) (\S+) {_SAYS}$": r"my \2 says",
    rf"{_BUT}wo {_SAYS}$": "he says",
    r"saturated (?:ho )?(?:gaya|gayi|gya|gyi|chuka|chuki|hai)(?: hai)?": "is saturated",
    r"(\d+(?:\.\d+)?) ?(?:ha[zj]a+r|hjar|hzar) (?:(?:ek|per|har|ka) )?(?:mahina|month)(?: ka| me| hi)?": (
        r"\1 thousand a month"
    ),
    r"(\d+(?:\.\d+)? ?(?:lakhs?|lacs?|lpa|k)) matlab(?= \d)": r"\1 means",
    r"^(?:par|pr|pe) (?=(?:maine|main|mai|mujhe|mere) )(?=\S)": "but ",
    r"(\S+) nahi ki(?: hai| thi)?(?=$|,| yet)": r"= \1 nahi kiya",
    r"^(ok|acha|haan|hmm) samjha thoda$": r"\1 i understood a little",
    r"^(?:(?:ok|acha|haan|hmm) )*samjha(?: gaya| gayi| gya| main)?$": "ok, i understood",
    r"(?:(?:par|pe|lekin|but) )?(?:mujhe )?(?:campus )?placements?(?: k[aie])?(?: (?:ba?[oh]+u?t|thoda|itn[ai]|bhi))*"
    r" tension(?: (?:hai|ho rah\w+|lag\w+|hot[aei]))+$": "i am worried, will i get a job as a fresher",
    r"(\S+) pe (?:daa?l|rakh|likh)n[ae] (?:zaruri|zaroori) hai(?: kya)?": r"is it necessary to put it on \1",
    r"(\S+(?: \S+)?) k[aie] certificates? chal\w+(?: hai| kya| (?:resume|cv) pe)*": r"is \1 certificate valued",
    r"(\S+) kabhi nahi (?:kiya|ki|sikha|seekha|padha)(?: hai| tha)?": r"i have never done \1",
    rf"(?:ek|1) (?:lines?|sentence) me (?:\S+ )?(?:{_SAY}|btao?\w*)$": "in one sentence",
    rf"(?:do|2) (?:lines?|sentences?) me (?:\S+ )?(?:{_SAY}|btao?\w*)$": "in two sentences",
    rf"(?:teen|3) (?:lines?|sentences?) me (?:\S+ )?(?:{_SAY}|btao?\w*)$": "in three sentences",
    r"(?:companies|company|koi company) (?:mujhe )?(?:hire )?(?:lengi|legi|lenge|rakhegi|rakhengi|karegi|karengi)"
    r"(?: kya| mujhe)*": "will companies take me",
    rf"{_TERM}(?: {_EASY})? {_EXAMPLE} {_EXPLAIN}$": r"explain \1 with an example",
    rf"{_TERM}(?: {_EASY})? {_EXPLAIN} {_EXAMPLE}$": r"explain \1 with an example",
    rf"{_HIRERS} (?:mujhe )?(reject|select) (?:(?:mujhe|to|hi) )*(?:nahi )?(?:kar ?|de)*{_WILL}(?: kya| mujhe)*": (
        r"will \1 \2 me"
    ),
    rf"{_HIRERS} (\S+(?: college)?) wal[aeo]n? ko (?:nahi )?(?:hire )?(?:le|rakh|kar){_WILL}(?: kya| na)*": (
        r"will \1 take \2 people"
    ),
    r"(?:kya )?(?:(?:companies|company|wo|sab|log) )?(?:(?:sirf|only) )?(\S+) wal[aeo]n? ko (?:hi )?"
    r"(?:lete|leti|rakhte|rakhti) hai": r"they take \1 people only",
    r"(?:(?:main|me|to) )*koi (?:(?:bhi|bande) )*ko (?:(?:bhi|hi) )*"
    r"(?:nahi ja+n(?:ta|ti|te)|ja+n(?:ta|ti|te) (?:(?:hi|bhi) )*nahi)(?: hu)?(?: to(?= ))?": "i know nobody",
    r"(?<!neural )(?:apna )?network(?:ing)? kaise (?:bana[uy]\w*|kar[ue]\w*)(?: main)?": "how do i build a network",
    r"(?:(?:main|mere_paas|mera|meri) )?(go?vt|private|local|tier \d) college (?:se )?(bsc|bca|btech|bcom|ba|msc|mca)"
    r" (?:hai|hu|kiya hai|kar raha hu)": r"i have a \2 from a \1 college",
    r"(?<!\S )(bsc|bca|btech|msc|mca|degree|masters) nahi(?: hai)?$": r"no \1",
    r"(?:maine )?(?:to )?(?:bola|kaha) (?:to )?(?:tha|thi) (?:ki )?nahi(?: aat[aie](?: hai)?)?$": "i said no",
    r"^(?:meri |mera )?(english|maths?) (?:bahut |thoda |kaafi )?(?:kamzor|kamjor|weak|kharab|acha nahi) hai$": (
        r"my \1 is weak"
    ),
    r"^(?:ye |to )*(?:bahut|bhu?o?t(?= lamb)|itna|kaafi|zyada|jyada) (?:zyada |hi )?(?:lamb[ai]|long|bada)"
    r" (?:hai|ho gaya)$": "too long",
    r"(?:mere|mera|meri) (\S+) (?:ki|ka|ke) (?:ek )?(?:kirana |kirane ki |general )(?:dukan|dukaan|shop|store) hai": (
        r"my \1 has a grocery shop"
    ),
    r"(?:mere|mera|meri) (\S+) (?:ki|ka|ke) (?:ek )?(\S+ )?(?:dukan|dukaan|shop) hai": r"my \1 has a \2shop",
    r"(?:(?:kirana |kirane ki ))?(?:dukan|dukaan) ke data": "shop data",
    r"^(?:(?:mujhe|koi|ek) )*idea (?:do|de do|dena|batao|btao)(?: na)?": "give me an idea",
    r"^chalo (?:thanks|thank you|thx|shukriya|dhanyawad)(?: bhai| bro| yaar)?$": "thanks bye",
    r"^(?:(?:arre|arey|yaar|bhai|bhaiya|bro)(?: |$))+(?=\S)": "= ",
    r"^(?:sir|mam|madam)(?: ?ji)?,? (?!n[eo] |k[aeio] |se )(?=.*\baa?t[aie] (?:hai|h)\b)(?=\S)": "= ",
    r"(?:main )?mar(?:na| jana| jau) chaht\w+(?: hu)?|mar (?:jau|jaunga|jaungi)$": "i want to die",
    r"(?:mujhe )?jeene ka (?:man+|dil|mood) nahi(?: karta| kar raha| hai| raha)*": "i do not want to live",
    r"(?:main |mujhe |ab )*(?:jeena|jina) nahi (?:chaht\w+|chahiye|hai)(?: hu)?": "i do not want to live",
    r"^(?:bro |sir |mam |pls |plz |please )*tell(?: me)?(?= \S+ \S+ )": "",
    r"bs(?= (?:ek|itn[aei]|yah?i|wah?i|do)(?: |$))": "= bas",
    r"(papa|mummy|mom|dad|parents|family|biwi|wife|husband) ko (?:kya|kaise) (?:bol|bata|kah|samjha)[aeu]*n?"
    r"(?: main| mai)?": r"what do i tell \1",
    r"ek(?= ghanta)": "1",
    r"^(?:kya )?(?:main )?(\d{2}) (?:saal )?ki (?:umar|umr|age) me(?= (?!.*\bkya\b).*\bsakt)": r"= kya at_age_\1",
    r"^(\d{2}) (?:saal )?ki (?:umar|umr|age) me(?= .*\bkya\b)": r"= at_age_\1",
    r"ek aur (?:tension|problem|dikkat|chiz|cheez|baat|doubt)": "one more thing",
    r"(a little|little|yes) nahi": r"not \1",
    r"(?:sirf|bas|only|akela) (\S+) (?:hi )?(?:kaafi|kafi|enough|bahut) (?:hai|h|hota hai|hoga)": r"only \1 is enough",
    r"kal (?:subah|savere)": "= kal",
    r"^matlab(?! (?:kya|hai|ki kya)\b)(?= \S+ \S+)": "= ",
    r"(?:koi )?jaldi (?:ka|wala|vala) (?:koi )?(?:tarika|rasta|way)(?: hai)?(?: kya)?": "is there a faster way",
    r"bu[dr]+h?[ai] (?:hu|(?:ho|hu) (?:gaya|gayi|gya|gyi|chuka|chuki)(?: hu)?)": "= too_old hu",
    r"(?:kya )?ya (?:chh?od|skip)(?: hi)?(?: kar| kr)? (?:du|dun|doon|de|sakt\w+(?: hu)?)(?: kya)?$": "= kya",
    r"^(?:mujhe |ye |yeh )*(?:bilkul )?nahi aat[aie](?: hai)?(?: mujhe)?(?: hai)?$": "i can not do it",
    r"(?:is|us)k[ia] (?:[jz]aru?o*rat|need) (?:hai|hoti hai|padti hai|padegi)(?: kya)?": "is it needed",
    rf"({_DAY}) se ({_DAY})(?: tak)?": r"\1 to \2",
    rf"({_N})(?: {_H})? nahi ({_N}) {_H}(?: hot[ae])?(?: hai)?": r"not \1, \2 hours",
    rf"({_N} {_H} (?:a|per) (?:week|day)) nahi": r"not \1",
    rf"({_N}) {_H} (hai|milta|milte)(?: hai)? (?:roz|daily)": r"= \1_hours_a_day \2",
    r"(?:iska|uska|is ka) matlab(?: kya)?(?: hua| hai| hota| tha)*": "what does that mean",
    r"(?:ka|ke bare me) kuch nahi (?:pata|aata|malum)": "= bilkul nahi aata",
    r"(\w+(?: \w+)?) se (\w+(?: \w+)?) kaise ban\w*(?: sakt\w+)?(?: hu| hai)?$": r"how can i switch from \1 to \2",
    r"^(\w+(?: \w+)?) se (\w+(?: \w+)?) me kaise (?:aa|ja)(?:ye|yein|u|un|o|na|te hai|sakt\w+)?(?: hu| hai)?$": (
        r"how can i switch from \1 to \2"
    ),
    r"(1[0-2]) ?vi(?= )": r"= \1th",
    r"(?:ki )?[jz]aru?o*rat (?:hai|hoti|padti|padegi|padega)(?: hai)?": "= zaruri hai",
    r"is ?ka(?= (?:future|scope) (?:kya|.*(?:saal|years?) me))|(?<=saal me )is ?ka(?= future)": "= this_job ka",
    r"agle(?= (?:\S+ )?(?:saal|years?) me\b)": "next",
    r"is (field|line|sector|course|job|college|step|plan|topic|(?:career|kaam)(?= (?:k[aei]|me) ))": r"this \1",
    r"((?:^\S+ |(?<=\bme )(?:\S+ )?|^)\S+) k[ai] (future|scope)(?= )": r"the \2 of \1",
    r"(?:to |toh )?(yes|no) nahi (?:hai|tha|thi)(?=,| |$)": r"is not a \1",
    rf"plan ({_MAKE}|chahiye) ({_N}) (mahina|months?|saal|years?|hafta|weeks?) k[ae]": r"= \2 \3 ka plan \1",
    r"^(?:(?:ha|haan|yes|ok|okay|ji|bilkul|theek hai)[, ]+)+(?:kar|kr) (?:do|de|dena|lo)$": "yes, do it",
    rf"{_LETS}(?:skills?(?: ka)?|readiness) (check|test|quiz) {_BEGIN}": r"let's do the skills \1",
    rf"{_LETS}(check|test|quiz) {_BEGIN}": r"let's do the \1",
    rf"{_LETS}plan (?:bana(?:te|o|ye|yein)|bana le?te|bana lo)(?: hai| na| ab)*$": "let's make a plan",
    r"^(?:ha|haan) to(?= (?:kya|kaise|kaunsa|kitna|kab|kahan)\b)": "= ",
    r"^ha(?= (?:ye|yeh|wo|aata|aati|bhai|sir|mujhe|main|maine|bilkul) )": "= haan",
    r"^(?:tumne|tune|aapne)(?: hi| to)* (?:bola|kaha)(?: tha)? (?:ki )?(yes|haan) (?:bol|likh|kah)\w*": (
        r"you told me to say \1"
    ),
    r"(?:maine )?(?:\S+ ){0,4}(?:karne|krne|hatane|badalne)(?: ko| ke liye)? nahi (?:bola|kaha)(?: tha| thi)?": (
        "that is not what i asked"
    ),
    r"(?:maine )?(\S+) (?:ka |ke |ki )?(ideas?|suggestions?|tips?) ma+ng[aie](?: tha| thi| the| hai)?": (
        r"i asked for \1 \2"
    ),
    r"(?:(?:ek|koi|kuch|acha) )*(\S+)(?: ka| ke| ki)? (ideas?|suggestions?|tips?)"
    r" (?:do|de do|de|dena|dijiye|bata\w*)(?!(?: do| na)* koi)(?: do| na)*": (r"give me a \1 \2"),
    r"(?:jo|ki) (?:\S+ ){0,4}(?:ban|bn) (?:ja[iey]\w*|sak\w+)(?: hai)?": "",
    r"^(yes|haan|ok|okay)[, ]+(?:kar|kr) (?:do|de|dena|lo)(?= \S)": r"\1,",
    r"((?:\S+ ){1,5})(?:na|nahi) (?:mile|mila|mili|milegi|milega) to": r"if i do not get \1,",
    r"(?:sab |saare )?(?:weeks?|hafte) jod (?:ke|kar) (\d+) (?:aat[aei]|hot[aei])(?: hai)?": (
        r"the weeks add up to \1"
    ),
    r"(?:hata|hta|nikal|nikaal) (?:mat|na) (?:dena|do|de|dijiye|dijiyega)": "= mat hatao",
    r"(\S+) wala hu": r"i am from \1",
    r"(\w+t[aei]) kya (hai|hain)": r"= kya \1 \2",
    r"din bhar|(?:pu?re|poore|sa+re) din": "= din_bhar",
    r"hype hai ya (?:real |sach me )?(demand|scope)(?: hai| bhi hai)*": r"is it hype or is there \1",
    r"^(?:(?:to|toh|aur|par|lekin|kya|sach me|really|abhi bhi) )*(scope|demand|future|value) hai(?: bhi)?(?: kya)?$": (
        r"is there \1"
    ),
    r"(\S+) ko (?:thoda |bahut )?(?:zyada|jyada|aur) (?:time|samay|ghante) (?:do|de do|de|dena|dijiye)(?: na)?": (
        r"give \1 more time"
    ),
    rf"(\S+) ko (?:sabse )?pehle {_PUT}$": r"put \1 first",
    rf"(?:(?<=aur )|^)(?:usko |use |isko |ise )?(?:sabse )?pehle {_PUT}$": "put it first",
    rf"wapas ({_N}) ghanta(?: hi)?(?: (?:rakh\w*|kar\w*|do|de do))*": r"back to \1 hours",
    rf"(?:hafta|week) me ({_N})(?: ghanta)? nahi": r"not \1 a week",
    r"(?:ye |yeh |wo |iska |uska )?(?:to |toh )?(?:pata|malum) hi nahi(?: hai| tha)?": "i do not know that",
    r"(?:wo|ye|yeh) count (?:hoga|hota hai|karega|ho jayega)(?: kya)?$": "does that count",
    r"(haan|yes|no|thoda|a little) (nahi )?kaha (tha|thi)": r"= \1 \2bola \3",
    r"sab kuch": "everything",
    r"banana(?= (?:chahiye|hai|padega|padta|za?ru?o*ri)\b)": "= bnana",
    r"(?:aana|ana)(?= (?:zaruri|zaroori|jaruri|jaroori|must)\b)": "= jaanna",
    r"(kaise|kaha) (?:mile|paye|paaye|pau|paau|paun)(?= |$)": r"= \1 milegi",
    r"(salary|package|stipend|income|paisa|paise) kitna(?= (?:mil|kama)\w+)": r"= kitna \1",
    r"shuru+w?a+t (kaha|kaise)(?: se)?(?= kar)": r"= \1 shuru",
    r"pehle wal[aei]": "= pichla wala",
    r"agar (?:main )?fail ho (?:gaya|gayi|gya|gyi|jau|jaunga|jaungi)(?: to)?": "if i fail",
    r"(?<= hai )pe(?= \S+ \S)": "= lekin",
    r"^(?:mujhe |muje )(?:to )?lagta hai(?: ki)?(?= \S+ \S)": "i think",
    r"^(?:mujhe |muje )(?:to )?laga(?: tha)?(?: ki)?(?= \S+ \S)": "i thought",
    r"(\w+) (?:karne|krne|karke|krke) (?:(?:se|ke baad|k baad) )?(?:ml|ai|data science)"
    r" (?:(?:me|mein|ki|ka) )?(?:job|naukri) (?:mil|lag)\w*(?: ja\w+| kya| na| h| hai)*": r"will \1 get me an ml job",
    r"(?:job|naukri) kab tak (?:lag|mil)\w*(?: ja\w+)?": "how long will it take to get a job",
    r"(job|naukri) kab (?:lag|mil)\w*(?: ja\w+)?": "when will i get a job",
    r"(?:kaunsa|kisko|kise|kya) (?:k[ae]h|bol)te (hai|ho)": r"= kya \1",
    rf"^{_BOTH} (?:dono )?me (?:se )?(?:kaunsa|kaun|kya) (?!fa?ra?k|antar|diff)(\S+)(?: hai| rahega)*$": (
        r"of \1 and \2 which is \3"
    ),
    r"yaad nahi (?:reh|ho|aa|rakh)\w*(?: hai| pa\w+)*": "= yaad nahi hai",
    r"bor(?:e|ing)? (?:ho|lag) (?:ja|ra|rh)?\w*(?: hu| hai)*": "i get bored",
    r"(?!ka?r)(\w+)t[ei] \1t[ei]": r"= \1ne ke_time",
    r"pehle saal me": "in_first_year",
    r"kitna (?:pais[ae]|kharcha?|fees?) \w+(?:ga|gi|nge) (\S+(?: \S+)?) k[aie]$": r"what does a \1 cost",
    r"consisten(?:cy|t) kaise \w+": "how can i be consistent",
    r"kis(?: kis)? ?ke(?= (?:sa+th|liye)\b)": "= kaun ke",
    r"kis(?= \S+ (?:me|se|ko|pe|ka|ki|ke)\b)": "= kaunsa",
    r"(\S+) k[ae] (?:liye )?pais[ae] nahi(?: hai)?": r"i have no money for \1",
    r"(\S+) wal[ei] (\S+) me (?:aa|ja) sakt\w+(?: hai| hu)?": r"can \1 people go into \2",
    r"(?:placement|companies|company)(?: \S+)? nahi (?:aat[ie]|aata)(?: hai)?": "no companies come for placement",
    r"raat (?:ko|me) (?:hi )?time milta(?: hai)?": "= raat me milta hai",
    r"(\S+) wal[ei] ko(?= \S+ (?:me|seekh\w*|sikh\w*) )": r"for \1 people",
    r"^(?:ab |to )?(?:bata\w* )?kitna (mahina|hafta|saal)(?: bata\w*)?$": r"how many \1",
    r"chh?ot[ai] (behen|behan|bahan|sister|bhai|brother)": "younger_sibling",
    r"padha+t[aie] hu": "i teach",
    rf"(?:main )?(?:wo|ye|(\S+)) me (?:main )?{_FAIL}": r"i failed in \1",
    r"fail ho (?:gaya|gayi|gya|gyi)(?: hu)?": "i failed",
    r"pehl[ai] saal": "= first_year",
    r"thoda aur": "a little more",
    r"(?:uske|iske|us ke|is ke) ba+re me": "about it",
    r"(\d+) hi(?= (?:ho|mil|de|kar|kr|nikal)\w*)": r"= \1 ghanta",
    r"(?:chalu|jaari) rakh\w*|aage (?:badha?o|bado|chalo|pu+ch+o|poocho)": "carry on",
    r"kitn[ae] (?:time |samay |hafte )?bach(?:ega|enge)": "= kitna time lagega",
    r"(?:ab |to |ab to )?aage kya (?:karu|karna hai|kare)(?: main| ab)?$": "what do i do next",
    r"^(?:to )?ab kya(?: karu| kare)?$": "what do i do next",
    r"^(?:maine |main )?(?:ye|wo) nahi puch\w+(?: tha| thi)?(?: maine| tumse)?$": "that is not what i asked",
    r"(?:aur |ab )?kitna (?:aur |abhi )?(?:baki|bach[aei])(?: hai| bache)*": "how much is left",
    r"(?:aur )?kitna (?:sawal|questions?) (?:aur |abhi )?(?:baki|bach[aei])(?: hai| bache)*"
    r"|kitna (?:sawal|questions?) aur(?: hai)?|aur kitna (?:sawal|questions?)(?: hai)?": (
        "how many questions are left"
    ),
    rf"(?:thoda |ek dum )?(?:short|chh?ot[ai]) (?:me|kar(?: ?ke)?|karo|kro|kar (?:do|de|ke)) {_SAY}": (
        "tell me in short"
    ),
    rf"(?:thoda )?(?:simple|easy|aasan|asan) (?:me|kar(?: ?ke)?|bhasha me) {_SAY}": "say it simpler",
    r"^(\S+) me kya$": r"what about \1",
    r"(\w+) k[aei] kya$": r"what about \1",
    r"(\w+) k[aei](?= hai$)": r"of \1",
    r"me lag ja\w*": "= join kar",
    r"kam ho rah\w+": "= ghat rahe",
    r"(\S+) chh?od[ae]? bina": r"without leaving \1",
    r"(chh?od|pa?dh|s(?:ee|i)kh|kar)(?: \1)?"
    r" (?:ke|ka?r)(?= (?!baad|liye|bare)\S)": r"= \1ke",
    r"(?:khud(?: (?:se|hi))*|apne aap(?: se)?|akele(?: hi)?)"
    r"(?= (?!k[aei] )(?:\S+ ){0,3}?(?:s(?:ee|i)kh|pa?dh|ban(?!a))\w*)": ("on_my_own"),
    r"(?:ye )?(?:kaise pata|pata kaise) (?:cha?l|lag|kar)\w*(?: hai)?(?: ki)?(?= .* ya nahi$)": "",
    r"pura(?= rakh)": "in full",
    r"(hindi|tamil|telugu|marathi|bengali) wal\w": r"the one in \1",
    r"bina (\S+(?: \S+)?) ke(?: bhi)?": r"without \1",
    r"^(?:kya )?bina (\S+)": r"without \1",
    r"(?:itna|is) (?:umar|umr|age) me": "at my age",
    r"(\d+) saal ki (?:umar|umr|age) me": r"at \1 years",
    r"(?:ki|ke) (?:wajah|vajah|waja) se": "ki_wajah",
    r"(?:kya |koi |kuch )?(?:fark|farak|farq|frk) pad\w+(?: hai)?(?: kya)?": "does it matter",
    r"^(?:(?:isme|is (?:field )?me|[ma][li] me) )?kitna mehnat (?:kar\w+ )?(?:lag|pad|ho|chahi)\w*(?: hai)?$": (
        "is it hard to become an ml engineer"
    ),
    r"(?:kitna (?:kharcha?|paisa|paise)|(?:kharcha?|paisa|paise) kitna) (?:aa?\w+|lag\w+|hoga)(?: hai)?": (
        "how much does it cost"
    ),
    r"ghar (?:pe|se|baithe|bethe)(?: baithe| bethe| hi)*(?= .*\b(?:s(?:ee|i)kh|pa?dh))": "on_my_own",
    r"ghar (?:baithe|bethe|se)(?= )": "from_home",
    r"ek (?:saath|sath)": "at the same time",
    r"(\S+) (?:aane )?se (?:jobs?|naukri\w*) (?:chal[ie]|khatam ho) ja\w+(?: kya)?": r"will jobs go because of \1",
    r"(papa|mummy|parents|family) nahi maan\w*(?: rah[eai])?": r"\1 do not agree",
    r"(\S+) (?:ka|ke) (?:koi |kuch )?(?:fayda|faida|use) (?:hai|nahi)(?: hai)?(?: kya)?": r"is \1 of any use",
    r"^wapas (?:daal|dal|rakh|jod|laga)\w*(?: do| de| dena| na)*": "put it back",
    rf"{_LATER}(?: {_HAVING})?|{_HAVING} (?:{_LATER}|(?:wapas )?a+(?:ta|ti) hu)": "i will be back later",
    r"(sasta|acha|free) koi (\S+) hai$": r"= koi \1 \2 hai",
    r"^(\S+) me (?:bhi )?(?:koi|kuch) hai(?: kya)?$": r"is there any in \1",
    r"(us|usa|uk|germany|canada|abroad|bahar|videsh)(?= (?:jana|jaana) )": r"= \1 me",
    r"^(\S+(?: \S+)?) ke baad kya k(?:ar|r)(?:u|e|na chahiye|na hai) (\S+(?: \S+)?) ke liye$": (
        r"what to do after \1 for \2"
    ),
    r"^(?:main|mujhe) (\S+) me reh\w+(?: hu)?$": r"i live in \1",
    r"^(?:mujhe |main )?(us|usa|uk|germany|canada) (?:me )?ja+na hai (\S+) ke liye$": r"i want to go to \1 for \2",
    r"(kaise|kaha) dale(?= |$)": r"= \1 daale",
    r"^((?:kaunsa )?(?:skills?|tools?|degrees?|subjects?)(?: kaunsa)?|kya) lagt[aei](?= hai| |$)": r"= \1 chahiye",
    r"^(?!.* ya .* ya )(.+ ya .+) (?:kya|kaunsa)(?= \w+(?:u|un|oon)$)": r"= \1",
    r"kaun zyada kama\w+(?: hai)?": "who earns more",
    r"(?:mujhe )?(\S+(?: (?!aur\b|par\b)\S+)?) me interest hai": r"i am interested in \1",
    rf"koi(?: bhi)?(?= (?:\S+ )?(?:{_WHICH}))": "any",
    r"(?:main |mujhe )?(?:bahar|videsh|abroad) nahi (?:jana|jaana|jaunga|jaungi)(?: hai| chahta hu)?": (
        "i do not want to go abroad"
    ),
    r"bahar(?= (?:ka|ki|ja\w*)\b)": "abroad",
    r"sabse acha": "best",
    r"sabse (?:aasan|asan|easy)": "easiest",
    r"sabse (?:sast[ai]|cheap)": "cheapest",
    r"sabse (?:mushkil|kathin|hard)": "hardest",
    r"sabse (?:zaruri|important)": "most important",
    r"phir bhi": "still",
    r"kaa?fi(?= (?:hai|hoga|rahega|nahi))": "enough",
    r"(?:mujh ?se|mere se)(?= (?:(?:ye|wo) )?(?:ho|ban)\b)": "= main",
    r"(?:week|wk)(?= (?:me|ke|ka) (?:\S+ )?\d)|(?<=har )week": "hafta",
    r"^nahi nahi": "no no",
    r"^(?:phir se|dobara|dubara|ek baar phir)(?: bata\w*| bol\w*)?(?: na| do)?$": "again",
    r"phir se|dobara|dubara|ek baar phir": "again",
    r"^kuch aur(?: bata\w*)?$": "something else",
    r"^abh?i? tak kya (?:kya )?(?:discuss|baat)\w*(?: hua| hui| ki| kiya| hai)*$": "what have we discussed so far",
    r"^(?:mere|humare) (?:ke_)?liye(?: kya)?$": "and for me",
    r"koi (dikkat|problem|issue|tension) nahi(?: hai)?": "no problem",
    r"(\S+(?: (?:degree|job|exam|course|field|branch|naukri))?) ki baat (?:kar|kr) ra?h\w+(?: hu| tha| thi)*": (
        r"i mean \1"
    ),
    rf"(weekdays?|weekends?)(?: me| ko| pe)? ({_N}) {_H}(?: hi)?": r"\2 hours on \1",
    r"(?:mera )?ghar (\S+) me hai": r"i live in \1",
    r"(?:itna |bahut |zyada |mere paas )*pais[ae] (?:kam|nahi) hai(?: mere paas| itna| zyada)*": "i have no money",
    r"^(?:aur )+(?:kuch )?(?:bata\w*|btao)(?: do| de| na)?$": "tell me more",
    r"^koi (?:bhi )?nahi$": "none",
    r"(?:haan|ha) ya na(?:hi)?(?: me)?(?: bolo| bol do| bata\w*| batao)?": "yes or no",
    r"^bas (?:ho (?:gaya|gya)|bahut)(?: yaar| bhai)?$": "enough",
    r"^([^\s_]+(?: [^\s_]+)?) k[aie](?: liye)?[?]?$": r"what about \1",
    r"^(?:mujhe )?dar lag\w*(?: raha| rahi)?(?: hai)?$": "i am afraid",
    r"kuch (?:bhi )?nahi$": "nothing",
    r"kuch aur": "something else",
    r"(\S+) wal[aie] kuch": r"something \1",
    r"(?:kaha se|kaise) (?:pata|malum) (?:chala|hai)(?: tumhe| tujhe| aapko)?$": "how do you know",
    r"ab tak|abhi tak": "so far",
    r"dono me se": "of the two",
    r"(?:inme?|in me|isme) se": "of_these",
    r"[iu]sme(?:in)?": "in it",
    r"(?:mere|mujhe|humare|hamare) (?:ke_)?liye": "for me",
    r"se (?:bahut |bohot |bhut |bht |kaafi |thoda )?(?:dar|darr) (?:lag\w+)(?: hai)?|se dart\w+(?: hu)?": "= se_dar hu",
    r"(?:mere|mujh|humare|hamare|hum) (?:jaise|jaisa|jese)(?: log\w*| walo| wale)?(?: ko| ke_liye)?": (
        "for people like me"
    ),
    r"^(?:mujhe )?matlab(?= (?:bhi |thoda |bhi thoda )?aata(?: |$))": "= MATLAB",
    r"^(?:acha )?theek hai$": "okay",
    r"sach me": "really",
    r"(?:mera|mere|meri) bhai": "my brother",
    r"(?<=\S )bas$|(?<=(?:unga|ungi|aega|yega) )(?:mujhe )?lagta(?: hai)?$": "",
    r"^bas kar\w*(?: do| de)?(?: bro| yaar| bhai)?(?= \S)": "stop,",
    r"(thoda|acha) s[aie]\b": r"= \1",
    r"(\S+) karte (?:karte|hue|huye)": r"alongside \1",
    r"^matlab(?: kya)?(?: hai| hota hai)?$": "what does that mean",
    r"^(?!(?:kya|iska|uska|ye|wo)\b)(\S+(?: \S+){0,4}?)(?: ka)? matlab(?: kya| hota| hai)*$": r"what does \1 mean",
    r"baad me": "baad_me",
    r"me se": "se",
    r"ke liye": "ke_liye",
    r"(?:us|is) ?ke ba?a?d(?= (?:(?:se|hi|plan|padhai|study|course|python) )*(?:start|shuru|begin))": "after_that",
    r"ke ba+d": "ke_baad",
    r"se pehle": "se_pehle",
    r"ke (?:saath|sath) (?:saath|sath)": "ke_saath_saath",
    r"ke (?:saath|sath)": "ke_saath",
    r"(?:ke )?(?:bare|baare) me": "ke_bare_me",
    r"ki (?:jagah|jagha)": "ki_jagah",
    r"ke time(?: pe| me)?": "ke_time",
    r"ke alawa": "ke_alawa",
    r"(?:ke|ka|ki) layak": "ke_layak",
    r"(?:mere|mera) (?:paas|pas)": "mere_paas",
    r"free me hi": "only for free",
    r"ki(?= tha\b)": "= kiya",
    r"free me": "for free",
    r"kaha se": "kaha",
    r"jisse|taki|taaki": "so_that",
    r"^(?:bakwas|timepass|bakchodi) (?:mat kar\w*|band kar\w*|na kar\w*)(?: yaar| bhai)?": "stop the nonsense",
    r"^(?:ab |acha |ok )?chalt\w+ hu(?: ab)?$": "bye",
    r"^(?:phir|kal) mil\w+(?: hai)?$": "see you",
    r"galat (?:samjh\w+|(?:tick|mark) (?:kar )?(?:diya|kiya))(?: (?:aap|tum|aapne|tumne|ho|hai))*": "you got me wrong",
    r"^(?:[iu]s|is) ?ke ba+d(?= .* ya )": "",
    r"(?:mujhe )?(?!y[ae]|wo|kya|nahi)(\S+) (?:bahut )?(?:pasand|psnd) (?:hai|h)(?: mujhe)?$": r"i like \1",
    r"(?:samjha nahi|nahi samjha)$": "i do not understand",
    r"(?:ab |abhi |ye )*(?:(?:rehne|chh?od|jane) (?:do|de|dena)|(?:baad_me|kal) (?:ka?r|de)\w*) (?:test|quiz|check)"
    r"|(?:ye )?(?:test|quiz|check) (?:nahi (?:dena|karna)|(?:baad_me|kal) (?:ka?r|de)\w*)(?: mujhe| abhi| hai)*": (
        "i do not want the test"
    ),
    r"^chalo?(?: ab)?(?= \S+ \S+)|^ab(?= (?!tak)\S+)": "",
    r"^acha(?= (?:chh?od|rehne|jane|to|so|ab|main|ye|aur)\b)|^(?:acha|chalo?)$": "ok",
    r"^(?:are |arre )?ruk\w*(?: ja\w*)?(?= \S)": "wait,",
    r"(?:^chalo? )?(?:chh?od|rehne|jane|jaane) (?:do|de|dena)(?: yaar| bhai| na)?$": "leave it",
    r"^(?:ok |chalo? )?chh?od[oe]?(?: yaar| bhai| na)?$": "leave it",
    r"(?:mujhe )?pata nahi(?: hai)?$|(?:mujhe )?nahi pata(?: hai)?$": "i do not know",
    r"^(?:mujhe )?(?:kuch )?(?:nahi samajh|samajh (?:me )?nahi) a\w+(?: hai| raha)*$": "i do not understand",
    r"(?:nahi samajh|samajh (?:me )?nahi) a\w+(?: hai| raha)*": "= nahi samajhta hu",
    r"(?:mujh ?se|mere se) (?:ye )?nahi ho\w+(?: \w+)?$": "i can not do it",
    r"(?:so_far )?(?:mere|apne) ke_bare_me (?:tu |tum |tujhe |tumhe |aap |aapko )?(?:kya )+"
    r"(?:yaad|pata|jaan\w+|malum|note\w*|sama?jh\w*)(?: hai| ho| tujhe| tumhe| aapko)*": "what do you know about me",
    r"bas itna(?: hi)?(?: (?:hai|chahiye|tha))?$": "that is all",
    r"bas(?: kar\w*)?(?: (?:do|de))?(?: yaar| bhai| bro| ab)?$": "stop",
    r"sach (?:sach )?bata\w*$": "tell me honestly",
    r"^(?:bas |zara )?ek baa?r bata\w*(?: do| de| na)?$": "tell me",
    r"(?:main )?(\d+) (?:(?:saal )?k[ai] hu|sa+l k[ai](?: hai)?$)": r"i am \1 years old",
    r"(?:main )?([A-Z]\w+) (?:ki|ka|ke) hu": r"i am from \1",
    r"(?:meri |mera )?(?:age|umar) (\d+)(?: saal)? hai": r"i am \1 years old",
    r"ek (hafta|din|mahina)": r"\1",
    r"do(?= (?:ghanta|saal|mahina|hafta|din)\b)": "2",
    r"(kya|thoda) (?:kya|thoda|bahut)": r"\1",
    r"(?:ye|isko|ise|usko) (?:thoda )?(?:bada|badha|bda|bdha) (?:do|kar do|karo|dena)": "give it more time",
    r"(?:unko|unhe|inko|papa ko|mummy ko|parents ko|family ko) (?:kaise|kya) samjha\w+": "how do i convince them",
    r"(?:kaun )?kaun s[aie]\b": "kaunsa",
    r"kaun kaun|kaunsa kaunsa": "kaunsa",
    r"hon[aei] chahiye(?: hai)?": "= hai",
    rf"(?<!\d )({_N}) (?:hi )?{_H}(?: hi)? (?:honge|milenge|rahenge|bachenge|hi hai) (?:hafta|week) me": (
        r"only \1 hours a week"
    ),
    rf"(?:roz|har din|daily|din)(?: me| ke| ka| mujhe)?{_ONLY} ({_N}) {_H}(?: hi)?": r"\1 hours a day",
    rf"(?:har )?hafta(?: me| ke| ka| mujhe)?{_ONLY} ({_N}) {_H}(?: hi)?": r"\1 hours a week",
    rf"({_N}) {_H}(?: hi)? (?:roz|daily|har din|din (?:me|ke|ka)|per day|a day)": r"\1 hours a day",
    rf"({_N}) {_H}(?: hi)? (?:weekly|har hafta|(?:hafta|week)(?: me| ke| ka)(?: max)?|per week|a week)": (
        r"\1 hours a week"
    ),
    r"(\d+) \1 ghanta": r"\1 hours each",
    r"wapas (?:ja|jao|aa|aao|aa jao|chalo|chale|chal)": "wapas ja",
}
"""Fixed phrases, in words as `SAME` spells them, and what they are read as."""
