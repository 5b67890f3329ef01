"""Whether somebody writes Hinglish: Hindi in Latin letters, with English words in it."""

from __future__ import annotations

from ..text import words

__all__ = ["is_hindi", "is_hinglish"]

_HINDI = frozenset(
    """
    aaj aata aate aati aayega abhi accha acchi acha achha agar apna apni arre aur baad bahut banna banu bata batana
    batao bhai bhaiya bhi bohot chahiye chalega chhodo dekho dikhao gaya gayi ghante hai hain hoga hogi hoon hota
    hoti hu hun itna itni jaise jawab jayega ji kab kaha kahan kaise kar karna karni karo karta karti karu karun
    kaun kaunsa ke kitna kitne kitni ko konsa krna kuch kya kyu kyun lagega lagta lekin likho liye mai mat matlab
    mein mera mere mereko meri mila milega milti mujhe mujhse nahi nahin nhi padh padhai padhu paise pehle phir
    poora pucha pura raha rahi roz saal sakta sakte sakti samajh samjhao seekh seekhna shuru sikh sirf tak theek
    thik thoda thodi toh tum wala wale wali yaar ye yeh zaroori zaruri zyada
    """.split()
)
"""Words of Hindi that are hardly words of English."""
_GLUE = frozenset(
    """
    bola bole bolo bolta chalta chalte chalti dena deta dete ghar ghanta h hi ho hua hui isme iska isko iske jata jate
    jati ka karke karte ki ko koi lena leta lete log logo me mera na ne par pe rahega rehta sab sahi se unka usme uska
    uske waha
    """.split()
)
"""Small words of Hindi, some of which are words of English."""
_LEAST, _SHARE = 2, 0.2
"""How many of them there must be, and which share of all words."""


def is_hindi(word: str) -> bool:
    """Whether a word is a small word of Hindi, which says nothing of what is asked."""
    return word in _HINDI or word in _GLUE


def is_hinglish(utterance: str) -> bool:
    """Whether an utterance is in Hinglish, rather than in English with a word of Hindi in it."""
    said = words(utterance)
    hindi = [word for word in said if word in _HINDI]
    return len(set(hindi)) >= _LEAST and len(hindi) >= _SHARE * len(said)
