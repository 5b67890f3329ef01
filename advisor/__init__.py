"""A career advisor that answers from a knowledge base, offline, and says when it does not know.

from advisor import Advisor

reply = Advisor().ask("How much do ML engineers earn in India?")
print(reply.text)

`Advisor` answers and `Conversation` remembers one person; both give a `Reply`, with a `Match` for each thing answered,
a `Citation` for each source as it is shown, and a `Suggestion` for each thing to ask next. `Knowledge` holds an `Entry`
for each thing there is to say and the `Source`s it rests on; where it cannot be used, `KnowledgeError`, an
`AdvisorError`, lists every `Problem`. `advisor.dialects` has the markup of chat platforms.
"""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .dialogue import Advisor, Conversation
    from .errors import AdvisorError, KnowledgeError, Problem
    from .knowledge import Knowledge
    from .models import Citation, Entry, Match, Reply, Source, Suggestion

__all__ = [
    "Advisor",
    "AdvisorError",
    "Citation",
    "Conversation",
    "Entry",
    "Knowledge",
    "KnowledgeError",
    "Match",
    "Problem",
    "Reply",
    "Source",
    "Suggestion",
]

__version__ = "0.1.0"


_ROOMS = {
    "Advisor": "dialogue",
    "AdvisorError": "errors",
    "Citation": "models",
    "Conversation": "dialogue",
    "Entry": "models",
    "Knowledge": "knowledge",
    "KnowledgeError": "errors",
    "Match": "models",
    "Problem": "errors",
    "Reply": "models",
    "Source": "models",
    "Suggestion": "models",
}


def __getattr__(name: str) -> object:
    """A public name, loaded when it is first asked for: the command must be ready for Ctrl+C before that."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_ROOMS[name]}", __name__), name)
    return value
