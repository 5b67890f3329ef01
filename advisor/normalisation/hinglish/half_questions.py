"""Short questions in Hinglish that follow up an answer, in the English for each: "salary kam milti hai kya"."""

from __future__ import annotations

__all__ = ["HALF_QUESTIONS"]

_AND = r"^(?:(?:aur|par|lekin|but|to|and|acha|accha|ok|kya) )*"
_THERE = r"(?:(?:is|us|in|un)(?: (?:job|kaam|field|role|line))? ?me|(?:isk|usk)[aie]|ye|wo)"
_OF_IT = rf"(?:{_THERE} )?"
_IS = r"(?:mi?l\w+|hot[aie]|rahega|rahegi|hogi|hoga|dete|deti|deta|hai)(?: hai| hain)?(?: kya)?$"
_PAY = r"(?:salary|pay|package|stipend|income|pais[ae])"
_MORE, _LESS = r"(?:zyada|jyada|acch?[aie]|better|badh?iya)", r"(?:kam|kum|thod[ai])"
_WHICH = _AND + r"(?:in(?:me|dono me)? se |dono me se |dono me )?(?:kaunsa|kaun|kya) (?:wal[aei] )?(?:zyada |jyada )?"
_KIS = r"kis(?:me|ki|ko|ka)"
_GETS = r"(?:hot|aa?t|milt|padt|padeg|mileg|aayeg|hog)\w+"
_JOBS_GONE = "will AI take these jobs"
_AI = r"(?:ai|robots?) (?:se|ki wajah se|ke karan)"
_JOBS = r"(?:(?:hamari|meri|sabki|sab|logo|ki|apni) )*(?:naukri(?:ya|yan)?|jobs?)(?: hamari| meri)?"
_GO = r"(?:(?:khatam ho|chali) )?ja(?:y|a)?e\w+"
HALF_QUESTIONS = {
    r"(\d+)(?: saal)? k[iaeo] (?:umar|umr|age) (?:me|pe|par)": r"at the age of \1",
    r"^(?:(?:mujhe|mere paas|mera) )?(\d+) saal (?:ka|ke) (?:exp|experience) hai (\S+) me$": (
        r"i have \1 years of experience in \2"
    ),
    r"^(?:(?:mujhe|mere paas|mera) )?(\S+) me (\d+) saal (?:ka|ke) (?:exp|experience) hai$": (
        r"i have \2 years of experience in \1"
    ),
    r"kya ladkiya (\S+) me (?:ja|aa) sa?kt\w+(?: hai)?": r"can girls go into \1",
    rf"{_AND}{_THERE} {_PAY} {_MORE} {_IS}": "does it pay more",
    rf"{_AND}{_THERE} {_PAY} {_LESS} {_IS}": "does it pay less",
    rf"{_AND}{_PAY} (?:thod[ai] |bahut )?{_LESS} {_IS}": "is the pay lower",
    rf"{_AND}{_PAY} (?:thod[ai] |bahut )?{_MORE} {_IS}": "is the pay better",
    rf"{_AND}kisk[aiu] {_PAY} {_MORE} {_IS}|{_AND}{_MORE} {_PAY} {_KIS} \S+(?: hai)?$": "which one pays more",
    rf"{_AND}{_KIS} {_MORE} {_PAY} {_IS}|{_AND}{_PAY} {_KIS} {_MORE} {_IS}": "which one pays more",
    rf"{_AND}{_OF_IT}(?:pais[ae]|stipend) (?:bhi )?(?:mi?l|de)\w+(?: hai| hain| kya)*$": "are they paid",
    rf"{_AND}{_OF_IT}(?:kitna pais[ae]|pais[ae] kitna) (?:mi?l|kama|de|hog|hai)\w*(?: hai| kya)*$": "what does it pay",
    rf"{_AND}kitna (?:ka|ke|ki) (?:{_GETS}(?: hai)?|hai)(?: kya)?$": "how much does it cost",
    r"(engineer|scientist|developer|analyst) b(?:na|ana?n)e?(?= ke_liye| ke liye| me | hai)": r"= \1 banne",
    r"(s(?:ee|i)kh)(?:e|en|n)(?= me )": r"= \1ne",
    rf"{_AND}kitna (mahina|hafta|saal|din|ghanta) (?:ka|ke|ki) hai(?: kya)?$": r"= kitna \1 ka hota hai",
    r"^(?:(?:kya|main) )*s(?:ee|i)kh (?:ja|pa)u\w+(?: kya)?$": "will i be able to learn it",
    r"sikh(?= (?:sa?kt|ja|pa|lu|le))": "= seekh",
    rf"(?:kya )?(?:{_AI} {_JOBS} {_GO}|{_JOBS} {_GO}(?: kya)? {_AI})(?: kya| hamari| meri)*$": _JOBS_GONE,
    rf"(?:kya )?(?:ai|robots?) {_JOBS} (?:kha|le|chheen) ja\w+": _JOBS_GONE,
    r"(?:bahut |ab )*(?:der|late) (?:to )?(?:nahi|nhi) (?:ho )?(?:gay[ai]|gai|gya|gyi|hu[ai]?)(?: hai| na| kya)*$": (
        "is it too late"
    ),
    r"(?:aapko |ye |info |sab )+kaha se (?:li|liya|laye|pata chala|mila|mili)(?: hai| aapko)*$": "where is this from",
    r"(?:ye )?kisne (?:bola|kaha|bataya)(?: hai)?$": "who says so",
    r"(?:unko|inko|unhe|inhe) kya (?:bol|kah|bata)(?:u|un|na chahiye)$": "= kya bolu",
    rf"{_AND}(?:seekhna|sikhna) kaha(?: se)? hai$": "= kaha seekhu",
    r"kitna (?:der|samay|waqt|wakt)": "= kitna time",
    r"^(?:kya )?(\S+) k[aei] (\S+) kaam (?:ka|ki|aat[aei]|aayeg[aei])(?: hai| kya)*$": r"is \1 \2 useful",
    r"^(?:kya )?(\S+) kaam (?:ka|ki|aat[aei]|aayeg[aei])(?: hai| kya)*$": r"is \1 useful",
    rf"{_AND}(\S+) (?:ke_liye|ke liye|k[aie]) (?:bhi )?koi (?:bhi )?hai(?: kya)?$": r"is there any for \1",
    rf"{_WHICH}(?:aasa+n|asa+n|easy|simple) {_IS}": "which is easier",
    rf"{_WHICH}(?:mushkil|kathin|hard|tough) {_IS}": "which is harder",
    rf"{_WHICH}(?:sast[ai]|cheap) {_IS}": "which is cheaper",
}
"""Patterns of what is said, as those of idioms are, read before them."""
