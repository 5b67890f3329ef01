"""Requisites: what an utterance must hold to be one of the acts whose reply serves nothing else."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled, says

__all__ = ["doubts", "may_be", "names_a_choice", "of_notes"]

_NOTES = regex(
    r"\b(?:notes?|noted|profile|remember\w*|recall|stor(?:e|ed|es|ing)|sav(?:e|ed|es|ing)|memor\w+|records?|recorded"
    r"|(?:about|abt|of|on|regarding) (?:me|myself|us|mine)|who (?:i am|am i)|data|details|info\w*|background do you"
    r"|(?:you|u) (?:still )?(?:have|got|put|take|took|write|wrote|written|know|knew)\b|have you\b|did you\b|do you\b"
    r"|are you\b|in your (?:eyes|books?|view)|to you\b"
    r"|(?:did i|have i|i have|i) (?:say|said|tell|told|mention\w*|claim\w*)|am i down"
    r"|likha|likhe|yaad|pata|jaant\w+|jant\w+|maine|baare|bare|mere? thing)\b"
)
"""That what is noted of somebody is spoken of."""
_OF_ONESELF = regex(r"\b(?:i|i'?m|me|my|mine|us|mer[aei]|mujh\w*|main?|hum|ham[ae]\w*)\b")
_FORGETS = regex(
    r"\b(?:forg[eo]t\w*|delet\w+|erase\w*|wip(?:e|ed|ing)|clear\w*|remov\w+|unlearn|unremember|bhool\w*|bhul\w*|hata\w*"
    r"|mita\w*|scrub|drop|reset|purge|strike|privacy|private|kept|keep\w*|stor\w+|sav\w+|record\w*)\b"
)
_OF_THEM = regex(r"\b(?:me|my|mera|mere|meri|mujhe|all|everything|sab)\b")
_LEFT_OFF = regex(r"\b(?:forget|drop|leave) (?:it|that|this)\b(?! (?:all|about me))")
"""That somebody has had enough, and wants nothing forgotten."""
_OF_A_FIGURE = regex(
    r"\b(?:figures?|numbers? (?:is|are|look|seem)|salar\w+|pay|source\w*|answer|sum|total|price|average|claim)\b"
)
doubts = says(
    r"\b(?:sure\w*|certain\w*|confiden\w*|true|truth\w*|right|correct\w*|really|trust\w*|believ\w*|reliab\w*|proof"
    r"|prov(?:e|es|en)|evidence|facts?|factual|sourc\w*|referenc\w*|cit(?:e|es|ed|ation|ations)|links?|urls?"
    r"|where|who|whom|whose|from|says?|said|dated?|old|outdated|recent\w*|current\w*|fresh|new\w*|latest|years?|when"
    r"|sach\w*|saboot|sahi|pakk[ai]|bharosa|yakeen|ka?hai?n|kidhar|kisne|kiska|kis|kab|puran[ai]|galat|wrong|guess\w*"
    r"|doubt\w*|mist\w+|accura\w*|exact\w*|verif\w*|check\w*|back(?:s|ed|ing)?|bas(?:e|ed|is)|found\w*|origin\w*"
    r"|author\w*|stud(?:y|ies)|research|reports?|reported|sounds?|seems?|looks?|written|published|updat\w*|up to date"
    r"|joking|kidding|jhooth|jhuth|making (?:this|that|it) up|made up|contradict\w*|scepti\w+|skepti\w+|convinced|bs"
    r"|else|opposite|heard|nobody|exaggerat\w*|questionable|zyada|kaise|aur bolt\w*|kuch aur|nahi hota|official\w*"
    r"|government|data|how do you know|rest on|rests|stand\w* behind|survey|still|abhi|valid|stale|pandemic|chatgpt"
    r"|saal|no way|come on|nonsense|rubbish|lie|lies|lying|fake)\b"
)
"""Whether some word of an utterance doubts what was told, or asks where or when it is from."""
_REPROACHES = regex(
    r"\b(?:i(?:'m| am)? (?:(?:just|already|only) )*(?:telling|told|said|tell)\b"
    r"|(?:you|u) (?:just |have |always )*(?:forg[eo]t\w*|missed|ignored?|left out|never|did(?:n'?t| not))\b"
    r"|wtf|bata (?:raha|rahi|chuka|chuki)|bataya)"
)
"""That somebody complains of what was not heard, and wants no questions."""
_OF_A_CHECK = compiled(r"""
    \b(?:tests?|check\w*|quiz\w*|questions?|questionnaire|sa+wa+l\w*|skills?|ready|level|gaps?|miss\w*|lack\w*|kami
    |(?:self-?)?(?:assess|evaluat|examin|measur|gaug)\w*|weak|enough|how (?:far|close|good)|stand|what it takes
    |could i do|what i know|kitna (?:aa?ta|jaant\w*)|kya kya)\b
""")
"""What somebody speaks of who wants their skills checked: its questions are put to nobody who only tells of them."""
names_a_choice = says(r"(?:^|[?.!,] )(?:\S+ ){1,3}(?:or|ya)(?: \S+){1,3}[?.!]*$")
"""Whether somebody names what is to be chosen from, beside whatever asks to choose: "What do you say? MCA or a job"."""
_PLAN_OR = regex(r"\bor (?:my|the|your|that) plan\b|\b(?:my|the|your|that) plan or\b")
"""That a plan is weighed against something else, and not asked for."""
_STUCK = regex(r"\b(?:stuck|struggl\w+|lost|confused|nowhere|give up|gave up|giving up|too hard|fail(?:ed|ing)?)\b")
"""That somebody is held up by a step, and not done with it."""
_WORTH = regex(r"\bworth\b|\bfayda\b")
"""That the whole way is weighed, and not the size of the plan."""
_GOES_ON = regex(
    r"\b(?:check\w*|tests?|quiz\w*|questions?|sa+wa+l\w*|go(?:ing)? on|carry|continu\w*|resum\w*|proceed|back|next|rest"
    r"|where were|left off|aage|wapas|finish|remaining|baki|ready)\b"
)
"""That the questions of the check are to go on."""

_WEIGHED = regex(r"\bmy (?:\w+ ){1,4}(?:counts?|useful|of (?:any )?use|any use|worth|valued?)\b")
"""What asks for the worth of something that somebody has or knows, which has a reply of its own."""


def of_notes(utterance: str) -> bool:
    """Whether an utterance speaks of what is noted of the person."""
    return _NOTES.search(normalize(utterance)) is not None


def may_be(kind: str, utterance: str) -> bool:
    """Whether an utterance may be an act of a kind in free words; the profile is printed to who speaks of it alone."""
    said = normalize(utterance)
    if kind == "profile":
        return _NOTES.search(said) is not None or " my " in f" {said} " or "mera " in said
    if kind == "for-me":
        of_else = names_a_choice(utterance) or "how long" in said or "how much time" in said or _WEIGHED.search(said)
        return bool(_OF_ONESELF.search(said)) and not of_else
    if kind == "forget":
        of_them = _NOTES.search(said) or _OF_THEM.search(said)
        return bool(of_them and _FORGETS.search(said)) and not _LEFT_OFF.search(said)
    if kind in {"check", "check-on"} and _REPROACHES.search(said):
        return False
    if kind == "plan":
        return not _PLAN_OR.search(said)
    if kind == "check":
        return _OF_A_CHECK.search(said) is not None
    if kind == "check-on":
        return _GOES_ON.search(said) is not None
    if kind == "plan-done":
        return not _STUCK.search(said)
    if kind == "plan-heavy":
        return not _WORTH.search(said)
    if kind == "correct":
        return not _OF_A_FIGURE.search(said)
    return True
