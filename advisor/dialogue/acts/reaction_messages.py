"""The fixed wording of replies to how somebody takes what was told."""

from __future__ import annotations

__all__: list[str] = []

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
