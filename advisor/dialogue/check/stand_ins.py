"""Whether a named thing counts in place of what the open question asks: "does VBA count?", "what about SVN?"."""

from __future__ import annotations

from ...guidance import SkillQuestion
from ...patterns import regex
from ...slots import SKILLS
from ...text import normalize
from .counting import parts

__all__ = ["stand_in", "told_of"]

_SHAPES = tuple(
    regex(rf"(?:(?:so|and|but|ok|hm+|wait|oh|what if|even)[, ]+)*{shape}\W*")
    for shape in (
        r"(?:does|do|would|will|can|could|is|are) (?P<thing>[^,.;?]{1,40}?)"
        r" (?:be )?(?:counts?|qualif\w+|ok|okay|fine|enough|good enough|valid|accepted|work)"
        r"(?: (?:too|here|as well|also|instead|then|or not|as .{1,20}|or .{1,30}|for (?:this|that|it)))*",
        r"(?P<thing>[^,.;?]{1,30}?) (?:also |too )?counts?(?: too| here| as well| right| or not)*",
        r"(?P<thing>[^,.;?]{1,30}?),? (?:does|do|would|will) (?:it|that|they|this|these|those) count(?: too| here)?",
        r"(?P<thing>[^,.;?]{1,30}?) (?:instead(?: of .{1,30})?|rather than .{1,30}?)(?:,? (?:ok|okay|fine|good))?",
        r"(?P<thing>[^,.;?]{1,30}?) (?:ok|okay|fine|enough)(?: too| here| as well)?",
        r"(?:what|how) about (?P<thing>[^,.;?]{1,30}?)(?: then| though)?",
        r"i (?:only |just |mostly )?(?:know|use|have|do) (?P<thing>[^,.;?]{1,30}?)"
        r"[,.;]? (?:does|do|would) (?:it|that|they) count",
    )
)
_ARTICLE = regex(r"^(?:an?|the|my|some|only|just|using|knowing) ")
_POINTS = regex(r"\b(?:i|you|we|it|that|this|these|those|they|one|there|what|how|my|salary|pay|jobs?|plan)\b")
"""What names no thing, or something other than a skill."""
_NEAR = {
    "python": regex(
        r"\b(?:r|java|javascript|js|typescript|c|c\+\+|c#|go|golang|rust|scala|php|ruby|kotlin|swift|matlab|octave|fortran"
        r"|cobol|abap|vba|macros?|julia|perl|bash|shell|powershell|scratch|sas|stata|delphi|pascal|lua|basic|\.net|dotnet"
        r"|apps? script|html|dax|labview|haskell|elixir|groovy|apex)\b"
    ),
    "git": regex(r"\b(?:svn|subversion|mercurial|hg|perforce|tfs|tfvc|cvs|clearcase|bazaar|fossil|time machine)\b"),
    "sql": regex(
        r"\b(?:access|mongo(?:db)?|nosql|redis|cassandra|pandas|dplyr|power query|dax|linq|pivot tables?|v?lookups?"
        r"|neo4j|cypher|graphql|sas|abap|orm|django)\b"
    ),
    "statistics": regex(r"\b(?:spss|averages?|poker|betting|six sigma|econometrics|psychometrics)\b"),
    "models": regex(
        r"\b(?:spss|weka|orange|automl|teachable machine|knime|rapidminer|forecast\w*|regressions?|chat ?gpt"
        r"|prompt\w*|fine[- ]?tuning|solver)\b"
    ),
}
"""What stands near the skill that each of some questions asks of, by their ids."""


def stand_in(utterance: str) -> str:
    """The thing, as typed, of which somebody asks if it counts, be it without that word; empty where none is."""
    asked = [part for part in parts(utterance) if "?" in part] or parts(utterance)[-1:]
    said = normalize(asked[-1]).strip() if asked else ""
    found = next(filter(None, (shape.fullmatch(said) for shape in _SHAPES)), None)
    thing = _ARTICLE.sub("", found["thing"].strip()) if found else ""
    if not thing or _POINTS.search(thing):
        return ""
    surely = "count" in said or "qualif" in said
    if not (surely or thing in SKILLS or any(near.search(thing) for near in _NEAR.values())):
        return ""
    at = utterance.lower().find(thing)
    return utterance[at : at + len(thing)] if at >= 0 else thing


def told_of(thing: str, asked: SkillQuestion, others: tuple[SkillQuestion, ...]) -> str:
    """What a thing comes to for the question asked, where it is near that or another one; empty for anything else."""
    said = normalize(thing)
    near = [item for item in others if item.id in _NEAR and _NEAR[item.id].search(said)]
    if asked in near:
        return f"{thing} alone lies near what is asked, and something close to it is a little."
    if near:
        return (
            f"Not here: for {asked.title}, {thing} alone would be a “no”. It lies near **{near[0].title}**, where it"
            " would be “a little”."
        )
    return ""
