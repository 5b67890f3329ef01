"""What a text names of what a question of the skills check asks: "joins", of SQL with joins and grouping."""

from __future__ import annotations

from ...guidance import SkillQuestion
from ...text import telling_stems

__all__ = ["names_a_part", "parts_in"]


def names_a_part(said: str, asked: SkillQuestion) -> bool:
    """Whether a text names something that a question asks of beside the title of its skill."""
    return not parts_in(said, asked).isdisjoint(telling_stems(asked.text.replace("-", "")) - telling_stems(asked.title))


def parts_in(said: str, asked: SkillQuestion) -> set[str]:
    """The words of a text that name something that a question asks of."""
    whole = telling_stems(" ".join((asked.text, *asked.names)).replace("-", ""))
    return telling_stems(said.replace("-", "")) & whole
