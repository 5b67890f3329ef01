"""A career advisor that answers from a knowledge base, offline, and says when it does not know.

from advisor import Advisor

reply = Advisor().ask("How much do ML engineers earn in India?")
print(reply.text)
"""

from .dialogue import Advisor, Conversation
from .errors import AdvisorError, KnowledgeError, Problem
from .knowledge import Knowledge
from .model import Entry, Match, Reply, Suggestion

__all__ = [
    "Advisor",
    "AdvisorError",
    "Conversation",
    "Entry",
    "Knowledge",
    "KnowledgeError",
    "Match",
    "Problem",
    "Reply",
    "Suggestion",
]

__version__ = "0.1.0"
