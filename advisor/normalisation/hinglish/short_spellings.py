"""Hindi in Latin letters as phones shorten it ("m", "s", "kr", "bta"), written in full, so that all is read alike."""

from __future__ import annotations

from ...patterns import regex
from .reading import is_surely_hindi

__all__ = ["in_full"]

_END = r"(?=[\s,.?!]|$)"
_OPENS = (
    r"(?:aur|or|par|pr|lekin|ki|to|toh|jab|agar|agr|kya|bhai|bhaiya|sir|yaar|bro|hi|hii|hello|hey|so|ok|matlab|ab|abhi)"
)
_SMALL = frozenset("h hai ki ka ke k kr hu hti hta bta nhi ni kse kru m s pe bhi bi toh".split())
_FEWEST = 3
"""Small words that make a text one in Hinglish, where no other does, at least."""
_HALF = 4
"""Words of half a question, at most: "or fresher ki"."""
_READ = (
    # Verbs that lack a vowel.
    (
        regex(
            r"(?i)\bkr(?=(?:r|ke|k|na|ne|ni|u+|un|oo?|e|en|ein|te|ta|ti|di|de|do|lo|le|unga|ungi|[ae]?g[aeio]|enge|oge|wa\w*|iye)?\b)"
        ),
        "kar",
    ),
    (regex(r"(?i)\bbt(?=(?:a|aa|ao|au|aye|aiye|ado|ade|ana|ane|aya|ayi|ayega|adena|aoge)\b)"), "bat"),
    (
        regex(
            r"(?i)\bbn(?=(?:a|na|ne|ni|u|un|au|aun|ao|aye|aya|ayi|aana|ana|ane|ega|egi|enge|unga|ungi|ti|te|ta|ja)\b)"
        ),
        "ban",
    ),
    (regex(r"(?i)\bchl(?=(?:o|e|a|ta|ti|te|ega|egi|enge|na|ne|i)?\b)"), "chal"),
    (regex(r"(?i)\blg(?=(?:ta|ti|te|ega|egi|enge|a|i|e|na|ne|ne)\b)"), "lag"),
    (regex(r"(?i)\bpd(?=h\w+\b|(?:ta|ti|te|ega|egi|enge|a|na)\b)"), "pad"),
    (regex(r"(?i)\bml(?=(?:ta|ti|te|ega|egi|enge|na|ne|a(?= (?:h|hai|tha|kya)\b))\b)"), "mil"),
    (regex(r"(?i)\bd(?:kh|hk)(?=(?:a|o|u|na|ne|ta|te|ti|i|ega|unga|ao|au)\b)"), "dekh"),
    (regex(r"(?i)\bsk(?=(?:ta|ti|te|u|unga|ungi|te)\b)"), "sak"),
    (regex(r"(?i)\blkh(?=\w{1,4}\b)"), "likh"),
    (regex(r"(?i)\bsm(?:a?jh?|ajh|aj)(?=(?:a|ao|au|aye|na|ne|ta|te|ti|i|o|u|aya|adena|e)?\b)"), "samajh"),
    (regex(r"(?i)\brh(?=(?:a|i|e|ega|egi|ta|ti|te|na|ne|unga|u)\b)"), "rah"),
    (regex(r"(?i)\bjn(?=(?:a|e)\b)"), "jaan"),
    (regex(r"(?i)\bhg(?=[aie]\b)"), "hog"),
    (regex(r"(?i)\bht(?=[ie]\b)"), "hot"),
    (regex(r"(?i)\b(v|w)l(?=[aie]\b)|\bva+l(?=[aie]\b)"), "wal"),
    # Small words.
    (regex(r"(?i)^m (?=[a-z0-9])|(?<=[.,?!] )m (?=[a-z])"), "main "),
    (regex(rf"(?i)\b({_OPENS}) m (?!h\b|hai\b|kya\b|kaunsa\b|konsa\b|se\b|s\b|bhi\b)(?=[a-z])"), r"\1 main "),
    (regex(rf"(?i)(?<=[a-z0-9] )m{_END}"), "me"),
    (regex(r"(?i)(?<=[a-z0-9] )s(?= (?!(?:curve|and|or|vs)\b)[a-z0-9]|,)"), "se"),
    (
        regex(
            r"(?i)\b(k[eio]?|mere|tere|uske|iske|unke|inke|kiske|apne|hamare|humare) (?:l[iy]e?|liy|lia|liya|lea|lye)\b"
        ),
        r"\1 liye",
    ),
    (regex(rf"(?i)\b(?:uske|us ke) ba?d{_END}"), "uske baad"),
    (regex(rf"(?i)(?<!ho )\b(k[ei]?|iske|is ke) ba?d{_END}"), r"\1 baad"),
    (regex(r"(?i)^ba?d (?=m(?:e|ein)?\b)|(?<=[a-z] )ba?d (?=m(?:e|ein)? )"), "baad "),
    (
        regex(
            r"(?i)^or (?=\S)|\bor (?=(?:kya|kitn\w+|kuch|kch|bata\w*|bhi|koi|ek|mujhe|mere|main|pehle|phle|sabse|ab"
            r"|abhi|phir|fir)\b)"
        ),
        "aur ",
    ),
    (regex(r"(?i)(?<=fark )kia(?= )|(?<=farak )kia(?= )|\bkia(?= kia\b)|(?<=kia )kia\b|^kia\b"), "kya"),
    (regex(r"(?i)(?<!\S)((?:k[aei]|[iu]sk[aei]|mer[aei]) \S+ )kia(?= (?:h|hai|he|hoga|hota)\b)"), r"\1kya"),
    (
        regex(
            r"(?i)^(?!.*\b(?:ne|mai?ne|mei?ne|tune|usne|aapne|humne|unhone|kisne)\b)"
            r"(.*\w )kia(?= (?!h\b|hai\b|he\b|tha\b|thi\b|hua\b|ja)[a-z]|\W*$)"
        ),
        r"\1kya",
    ),
    (regex(r"(?i)\bkoe\b"), "koi"),
    (regex(r"(?i)(?<=[a-z] )ni(?= |\W*$)"), "nahi"),
    (regex(r"(?i)\bmu?sh?ki?l\b"), "mushkil"),
    (regex(r"(?i)\bhta(?= (?:h|hai|he|hain)\b)"), "hota"),
    (regex(r"(?i)\bnokri\b|\bnaukari\b"), "naukri"),
    (regex(r"(?i)(?<=apne )ap\b"), "aap"),
    (regex(r"(?i)\bkha(?= (?:mil\w+|job|jobs|jau|jaun|hai|h|apply|dhund\w*|rehna|padh\w*|se)\b)"), "kaha"),
    (regex(r"(?i)\blna(?= (?:chahiye|chaiye|hai|h|padega|sahi|better|zaruri)\b)"), "lena"),
    (regex(r"(?i)\bkh?a?(?= se (?:start|shuru|kar|karu|seekh\w*|sikh\w*|padh\w*)\b)|\bkhan(?= se\b)"), "kaha"),
    (regex(r"(?i)\b(?:ap|aap) (?=(?:ko|ke|ki|ka|kya|hi|bata\w*|bolo|kaun|log)\b)"), "aap "),
)
"""Each with what it is read as, in a text that is surely in Hinglish."""


def in_full(text: str) -> str:
    """A text in Hinglish with its short spellings in full; any other text as it is."""
    said = [word.strip(".,?!").lower() for word in text.split()]
    half = 1 < len(said) <= _HALF and said[-1] in {"ki", "ka", "ke", "m"}
    if not (half or any(map(is_surely_hindi, said)) or sum(word in _SMALL for word in said) >= _FEWEST):
        return text
    for pattern, meant in _READ:
        text = pattern.sub(meant, text)
    return text
