"""The fixed wording of replies to how somebody takes what was told."""

from __future__ import annotations

from ...text import quote

__all__ = ["straight", "undecided"]

NOT_FOR_ALL = "It isn't for everybody, and that is better known early. The other side of it, so that you have both:"
NOT_THAT_THEN = (
    "Fair enough: what doesn't appeal to you is hard to keep up. Tell me what you would rather have, or take one of"
    " these."
)
BOTH_SIDES = "Good to hear. The other side of it, so that you have both:"
GLAD = "Good to hear. What would you like to look at next?"
NOT_TO_PLEASE = "I am a program and have nothing to gain by pleasing you: I tell what my sources have, welcome or not."
HARD_SIDE = "The less welcome side of it:"
SO_IT_IS = "That is how my sources have it."
WHAT_OF_IT = (
    "I see. What would help now: plainer words, an example, how sure it is, or what it means for you? A word will do."
)
FOR_EVERYBODY = "True, that was said for everybody."
IN_MY_CASE = "what does it mean for me"
"""What somebody asks who finds an answer too general."""
CLEARER = "Good, so it is clear now. Ask on as you like."


def straight(asked: str, title: str, line: str) -> str:
    """To who finds a question evaded: what comes nearest to an answer, and that there is no more to it."""
    of = f"You asked “{quote(asked)}”, and I" if asked else "I"
    return (
        f"Fair. {of} can only tell what my sources say: where they don't settle it, I won't make it up. As straight as"
        f" I have it, from **{title}**: {line}\n\nIf that misses what you asked, say which part in a few words."
    )


def undecided(titles: str) -> str:
    """To who finds evaded which of several things to take: why that is not decided, and what would decide it."""
    return (
        f"Fair, so plainly: nothing in my sources puts one of {titles} before the other for everybody, and I am a"
        " program that can't judge people, so any pick of mine is a lean and no more. What decides it is what you"
        " want from it and what you can do already. Tell me what matters most (an easier start, pay, building things,"
        " maths), and I say which comes nearer."
    )
