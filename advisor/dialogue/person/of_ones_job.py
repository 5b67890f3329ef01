"""What is asked of one with the job that somebody has, "a lathe operator over here", is asked of themselves."""

from __future__ import annotations

from ...patterns import regex
from ...slots import JOB
from .profile import Profile
from .unlisted_jobs import ENDS_A_JOB

__all__ = ["of_oneself"]

_ASKED = regex(
    r"\b(?P<verb>does|do|can|could|should|would|must|will) (?:an? |some |any )?"
    rf"(?P<job>(?:[a-z-]{{2,18}} ){{0,2}}(?:{JOB}|{ENDS_A_JOB}))"
    r"(?P<like> (?:like (?:me|myself)|such as (?:me|myself)|in my (?:shoes|position|situation|place)))?"
    r"(?P<here> (?:(?:over|round|around|out) )?here| in (?:this|my) (?:country|town|city|area))? (?P<rest>\w[^?]*)",
)

_OF_PAY = regex(r"^(?:earn|make|get paid|get)\b")


def of_oneself(utterance: str, profile: Profile) -> str:
    """An utterance that asks of one with the job of who asks, as asked of themselves; empty for any other."""
    said = utterance.lower()
    found = _ASKED.search(said)
    if not found:
        return ""
    theirs = found["job"] == profile.role.removeprefix("former ").lower() or found["like"]
    if not (theirs or (found["here"] and not profile.role)):
        return ""
    end = "?" if said.rstrip().endswith("?") else ""
    told = f"I am a {found['job']}. " if found["like"] and not profile.role else ""
    if _OF_PAY.search(found["rest"]):
        verb = "do" if found["verb"] == "does" else found["verb"]
        whose, here = f"{verb} i", found["here"] or ""
    else:
        whose, here = f"{found['verb']} someone like me", ""
    return f"{told}{utterance[: found.start()]}{whose} {found['rest'].rstrip()}{here}{end}"
