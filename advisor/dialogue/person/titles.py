"""Words of a claim: those that tell something, and those that make the title of a job."""

from __future__ import annotations

import re

from ...patterns import regex
from ...slots import FIELDS, MODIFIERS, SKILLS, SUBJECTS, alternatives
from .profile import LONGEST_ROLE
from .unlisted_jobs import belongs

__all__ = ["LINE_OF_WORK", "cut", "degree_of", "telling", "title", "with_background", "without_musing"]

_MUSES = regex(
    r"\b(?:keep|kept|often|always) (?:wondering|thinking|dreaming|wonder|think|dream) (?:about|of)"
    r"(?: (?:an? |my )?(?:career|future|job|move) in(?:to)?)? (?:ml|machine learning|ai)(?: as an? \w+)?$"
    rf"|\b(?:i (?:would|should) say|i'?d say|i (?:do )?(?:think|believe|reckon|feel)) (?:that )?"
    rf"(?=my (?:{alternatives(SKILLS)}) (?:is|are)\b)"
)
"""What somebody has in mind who neither asks nor plans anything; and how they begin who say how well they know a thing.
"""
LINE_OF_WORK = (
    rf"(?:(?:(?:{alternatives(dict.fromkeys(MODIFIERS))}) ){{0,2}}(?:dev(?:elopment)?|engineering|testing|design"
    r"|support|administration|management|analytics|consulting|recruiting|teaching|journalism|photography)"
    rf"|qa|devops|embedded|{alternatives(FIELDS | SUBJECTS)})(?![a-z])"
)
"""What people call the work that they come from: "game dev", "embedded", "logistics"."""
_COMES_FROM = regex(
    r"^((?:(?:hi|hey|hello|so|well)[, ]+)*)(?:(?:i am|i'?m) |i )?(?:(?:come|coming|came|switching|transitioning|moving)"
    r"(?: (?:over|here|originally))* )?(?:from|out of) (?:the |an? )?"
    rf"({LINE_OF_WORK})(?: (?:background|work|side|originally|myself|here))*(?:\?(?= )|(?=\s*(?:$|[,.;!?])))"
    r"(?!,? (?:can|could|may|will) (?:some(?:one|body)|any(?:one|body)|people|a person|one)\b(?! like me))"
)
_FILLERS = frozenset(
    """
    a about actually afternoon afternoons age aged all almost already also although altogether am an and and/or anymore
    around as at aur background based basic be because bed bedtime been being bhai bhi birthday bro btw business but by
    can certainly clearly close course currently day de decent definitely depending do doing dude dunga each else even
    evening evenings every exp experience fear folks for fr free from full get give good got guys h had haha hai has
    have hello here hey heya hi hiya ho hoon hour hours hrs hu hun i if in industry is it its jee ji job just ka kar
    karta karti ke ki know knows last learning like little live living lol lot madam mai main mainly mam mate max
    maximum maybe me mean mein mera mere meri mine month months morning most mostly mujhe my myself naam name naturally
    near nearly now obviously of ofc off oh ok okay old on one only or other own part per perhaps please possible
    private probably profession put pvt quite raha rahi rather realistic realistically really right sakta sakti say se
    self-taught side since sir so solid some sorry spare spend still strong study studying team thank thanks that the
    then there these this though through time to too tops total trade turned turning usually very was way we week weeks
    well with work working y y/o yaar year years yes yesterday yet yo yoe yr yrs
    """.split()
)
"""Words beside what is told that tell nothing more."""
_MOST_OWN = 2
"""Words of a job, at most, behind which no word belongs to it that no list has."""
_ACRONYMS = {
    word.lower(): word for word in "JS ML AI QA IT HR UX UI LLM PHP Java Python Android iOS .NET React C# C++".split()
}


def telling(text: str) -> str:
    """The words of a text that say something."""
    return " ".join(word for word in re.findall(r"[a-z0-9+#/.-]*[a-z0-9+#]", text) if word not in _FILLERS)


def with_background(text: str) -> str:
    """A text in small letters, in which the work that somebody comes from is their background."""
    return _COMES_FROM.sub(r"\1i have a background in \2,", text)


def without_musing(text: str) -> str:
    """A text without what somebody only has in mind: "I keep wondering about ML" asks and plans nothing."""
    return _MUSES.sub("", text)


def cut(role: str) -> str:
    """A role cut between words to what is kept."""
    return role if len(role) <= LONGEST_ROLE else role[: LONGEST_ROLE + 1].rpartition(" ")[0]


def degree_of(role: str) -> str:
    """What a student or graduate, named as a role is, studies or has studied."""
    return role.removesuffix(" graduate").removesuffix(" student").removesuffix(" fresher")


def title(gap: str, job: str) -> str:
    """A job with the words before it that belong to its name."""
    before: list[str] = []
    for word in reversed(gap.split()):
        if word not in MODIFIERS and (len(before) == _MOST_OWN or not belongs(word)):
            break
        before.insert(0, _ACRONYMS.get(word, word))
    return cut(" ".join([*before, job]))
