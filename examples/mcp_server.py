"""The advisor as tools for an assistant, over the Model Context Protocol on standard input and output.

pip install 'career-advisor[examples]'
python mcp_server.py
"""

from typing import Literal

from mcp.server import MCPServer
from typing_extensions import TypedDict

from advisor import Advisor, Entry, __version__

advisor = Advisor()
server = MCPServer(
    "career-advisor",
    version=__version__,
    instructions="Answers about becoming and being a machine learning engineer, from one article. Name the source. "
    "A fallback means that the article does not say; a clarification, that one of the suggestions may be meant; "
    "a tentative answer, that something else may have been asked.",
)


class Topic(TypedDict):
    """Something that can be asked about, with the question that asks for it."""

    id: str
    title: str
    question: str


class Answer(TypedDict):
    """What the advisor says, in Markdown, with its sources and what could be asked next."""

    kind: Literal["answer", "clarification", "fallback", "small_talk", "question"]
    tentative: bool
    text: str
    confidence: float
    sources: list[str]
    suggestions: list[Topic]


def topic(entry: Entry) -> Topic:
    """An entry as an assistant needs to know it."""
    return {"id": entry.id, "title": entry.title, "question": entry.question}


@server.tool()
def ask(question: str) -> Answer:
    """Answer one question about machine learning engineers: work, skills, pay, outlook, ways in. It stands alone."""
    reply = advisor.ask(question)
    return {
        "kind": reply.kind,
        "tentative": reply.tentative,
        "text": reply.text,
        "confidence": round(reply.confidence, 4),
        "sources": [str(citation) for citation in reply.citations],
        "suggestions": [topic(advisor.knowledge[item.entry_id]) for item in reply.suggestions if item.entry_id],
    }


@server.tool()
def topics() -> list[Topic]:
    """Everything that can be asked about."""
    return [topic(entry) for entry in advisor.knowledge.topics]


if __name__ == "__main__":
    server.run()
