"""Knowledge: a folder of YAML files, or entries made in code, to entries or problems; each thing is checked once."""

from .knowledge_base import Knowledge

__all__ = ["Knowledge"]
