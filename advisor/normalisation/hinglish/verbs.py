"""The verbs of Hindi in Latin letters, and the English for each.

A stem is a pattern, for vowels are left out or doubled at will.
"""

from __future__ import annotations

__all__ = [
    "ASPECTS",
    "BE",
    "ENGLISH_VERBS",
    "FORMS",
    "PAST",
    "VERBS",
    "WITH_KAR",
]

VERBS = {
    r"k(?:a|e)?r": ("do", "did"),
    r"s(?:ee|i|e)kh": ("learn", "learnt"),
    r"pa?(?:dh|rh)": ("study", "studied"),
    r"b(?:a)?na": ("make", "made"),
    r"ba?n": ("become", "became"),
    r"d(?:e)?kh": ("see", "saw"),
    r"dikha": ("show", "showed"),
    r"b(?:a)?ta": ("tell", "told"),
    r"samjha": ("explain", "explained"),
    r"sama?jh": ("understand", "understood"),
    r"l(?:i)?kh": ("write", "wrote"),
    r"bol|k[ae]h(?!a)": ("say", "said"),
    r"p(?:u|oo)chh?": ("ask", "asked"),
    r"ja+": ("go", "went"),
    r"aa?": ("come", "came"),
    r"m(?:i)?l": ("get", "got"),
    r"le": ("take", "took"),
    r"de": ("give", "gave"),
    r"ra?kh": ("keep", "kept"),
    r"ha?ta": ("remove", "removed"),
    r"jod": ("add", "added"),
    r"daa?l": ("put", "put"),
    r"ba?dal": ("change", "changed"),
    r"nika+l": ("remove", "removed"),
    r"chh?od": ("leave", "left"),
    r"rok": ("stop", "stopped"),
    r"ru?k": ("wait", "waited"),
    r"chala": ("run", "ran"),
    r"chal": ("work", "worked"),
    r"laga(?=[ounay])": ("put", "put"),
    r"la?g": ("take", "took"),
    r"bh(?:oo|u)l": ("forget", "forgot"),
    r"soch": ("think", "thought"),
    r"chah": ("want", "wanted"),
    r"jaan|ja?n(?=t[aei])": ("know", "knew"),
    r"kama": ("earn", "earned"),
    r"dh(?:u|oo)n?dh?": ("find", "found"),
    r"khari+d": ("buy", "bought"),
    r"la(?=y[aei]|un)": ("get", "got"),
    r"ma+ng": ("ask for", "asked for"),
    r"badha(?!i)": ("raise", "raised"),
    r"ba?dh(?!iy|ai)": ("grow", "grew"),
    r"bacha(?=[nytou])": ("save", "saved"),
    r"kha(?!n)": ("take", "took"),
    r"sun": ("hear", "heard"),
    r"ghat": ("decrease", "decreased"),
    r"reh|rah(?=[ntu])": ("stay", "stayed"),
    r"maan": ("agree", "agreed"),
    r"chun": ("choose", "chose"),
    r"sudha+r": ("improve", "improved"),
    r"chadha": ("deploy", "deployed"),
}
"""Stems of verbs, with the English verb and its past."""

FORMS = {
    "stem": "",
    "inf": "n(?:a+|e|i)",
    "now": "t(?:a|e|i|y)",
    "order": "o|iye|iyega|do|de|dena|dijiye|lo|dijiyega",
    "may": "u|un|oon|oo|lu|lun|du|dun",
    "will": "[ay]?e?g[ai]|[ay]?e?ng[ei]|unga|ungi|oge|ogi",
    "having": "ke|kar|kr",
    "past": "a|i|ya|yi|iya|liya|diya|dia|lia",
    "should": "e|ye|ein|en",
}
"""Endings of verbs."""

PAST = {
    **dict.fromkeys("kiya kiye kia".split(), ("do", "did", "past")),
    **dict.fromkeys("liya li liye lia".split(), ("take", "took", "past")),
    **dict.fromkeys("diya diye di dia".split(), ("give", "gave", "past")),
    **dict.fromkeys("gaya gayi gaye gya gyi gye".split(), ("go", "went", "past")),
    **dict.fromkeys("aata aati aate ata ati pata malum maloom".split(), ("know", "knew", "now")),
    "lo": ("take", "took", "order"),
    **dict.fromkeys("lu lun".split(), ("take", "took", "may")),
    **dict.fromkeys("du dun".split(), ("give", "gave", "may")),
    **dict.fromkeys("aaya aayi aaye aya ayi aye".split(), ("come", "came", "past")),
    "yaad": ("remember", "remembered", "now"),
}
"""Verbs that are not made from a stem."""

ASPECTS = {
    **dict.fromkeys(
        "sakta sakti sakte skta skti skte saku sakunga sakungi paunga paungi paoge payega payegi paata pati".split(),
        "can",
    ),
    **dict.fromkeys("padega padegi padta padti pdega pdegi pdta pdti parega padenge padegaa".split(), "must"),
    **dict.fromkeys("raha rahi rahe rha rhi rhe".split(), "doing"),
    **dict.fromkeys("gaya gayi gaye gya gyi gye chuka chuki chuke liya li liye lia diya di diye dia".split(), "past"),
    **dict.fromkeys("de do dena deni leni dijiye dijiyega lo le lena deo jao jaiye".split(), "order"),
    **dict.fromkeys("du dun lu lun loon".split(), "may"),
    **dict.fromkeys("lunga lungi dunga dungi jayega jayegi jayenge jayengi jaega jaegi jaunga jaungi".split(), "will"),
    **dict.fromkeys("dega degi lega legi denge dengi lenge lengi".split(), "will"),
    **dict.fromkeys("leta leti lete deta deti dete jata jati jate jaye jaaye jae".split(), "now"),
    "chahiye": "should",
}
"""Words behind a verb, and what they make of it."""

BE = {
    **dict.fromkeys("hai hota hoti hote".split(), "is"),
    **dict.fromkeys("hoga hogi honge hongi rahega rahegi".split(), "will"),
    "hu": "am",
    "ho": "are",
    "tha": "was",
    **dict.fromkeys("hua hui hue huye".split(), "done"),
}

WITH_KAR = {
    **dict.fromkeys("done complete completed khatam tick finish finished".split(), "done"),
    "shuru": "start",
    "band": "stop",
    "theek": "correct",
    "sahi": "correct",
    "kam": "reduce",
    "kaam": "work",
    "saaf": "clean",
    "yaad": "remember",
}
"""What "kar" makes of a word in front of it, beside English verbs."""

ENGLISH_VERBS = frozenset(
    """
    add apply begin build change check choose clear code commit compare complete continue correct cover crack debug
    delete deploy download drop merge print test train
    explain finish focus forget help improve join leave learn manage mark mention note pause practice practise prepare
    quit reduce remove repeat reset restart revise save search select send set show skip solve start stop study switch
    tick try undo update use watch work hire prefer require reject negotiate expect evaluate handle
    specialize specialise maintain balance publish apply validate optimize optimise monitor upload convince
    """.split()
)
"""English verbs that Hinglish makes its own with "kar"."""
