"""The tools for an assistant: the real client of the protocol talks to the real server process."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from advisor import Advisor, Knowledge
from tools.servers import EXAMPLES

mcp: Any = pytest.importorskip("mcp", reason="needs pip install -e '.[examples]'")

pytestmark = pytest.mark.examples


@asynccontextmanager
async def session() -> AsyncIterator[Any]:
    """A session with a server process, over its standard input and output."""
    server = mcp.StdioServerParameters(command=sys.executable, args=[str(EXAMPLES / "mcp_server.py")])
    async with mcp.stdio_client(server) as (read, write), mcp.ClientSession(read, write) as client:
        await client.initialize()
        yield client


async def test_two_tools_are_offered_with_what_they_take_and_give() -> None:
    """An assistant learns of `ask` and `topics`, what to pass, and the shape of what comes back."""
    async with session() as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
    assert sorted(tools) == ["ask", "topics"]
    assert all(tool.description for tool in tools.values())
    assert tools["ask"].input_schema["required"] == ["question"]
    given = tools["ask"].output_schema["properties"]
    assert sorted(given) == ["confidence", "kind", "sources", "suggestions", "tentative", "text"]
    assert given["kind"]["enum"] == ["answer", "clarification", "fallback", "small_talk", "question"]


@pytest.mark.parametrize("question", ["How much do ML engineers earn in India?", "best pizza in town", "pay", "", "hi"])
async def test_an_answer_carries_source_and_suggestions(question: str, advisor: Advisor) -> None:
    """Structured output holds what the library says: the text, its sources, and what to ask next."""
    reply = advisor.ask(question)
    async with session() as client:
        result = await client.call_tool("ask", {"question": question})
    assert not result.is_error
    got = result.structured_content
    assert (got["kind"], got["text"], got["sources"]) == (
        reply.kind,
        reply.text,
        [str(item) for item in reply.citations],
    )
    assert got["confidence"] == pytest.approx(reply.confidence, abs=1e-4)
    assert [(item["id"], item["question"]) for item in got["suggestions"]] == [
        (item.entry_id, item.text) for item in reply.suggestions
    ]


async def test_topics_are_those_of_the_knowledge_and_can_be_asked() -> None:
    """Each topic is named with a question, and asking that question answers with that topic."""
    knowledge = Knowledge.load()
    async with session() as client:
        topics = (await client.call_tool("topics", {})).structured_content["result"]
        assert [topic["id"] for topic in topics] == [entry.id for entry in knowledge.topics]
        for topic in topics[::8]:
            result = await client.call_tool("ask", {"question": topic["question"]})
            assert result.structured_content["text"] == knowledge[topic["id"]].answer


async def test_a_wrong_call_is_an_error_and_the_session_goes_on() -> None:
    """A question that is no text, a question left out and a tool that is not are told; the next call is answered."""
    async with session() as client:
        for arguments in ({"question": 7}, {}):
            result = await client.call_tool("ask", arguments)
            assert result.is_error
            assert "question" in result.content[0].text
        assert (await client.call_tool("forecast", {})).is_error
        assert not (await client.call_tool("ask", {"question": "pay"})).is_error
