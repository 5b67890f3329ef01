"""The advisor over HTTP: one-off questions, and conversations that any worker can go on with.

    pip install 'career-advisor[examples]'
    uvicorn http_service:app      or, where clients may be slow or hostile:
    python http_serve.py

The environment sets:
    ADVISOR_STORE   where conversations are kept: redis://… or valkey://… (rediss://, valkeys:// with TLS;
                    redis+cluster://… for a cluster). By default in this process: the latest 10,000.
    ADVISOR_EXPIRY  seconds that a conversation is kept after its last message (86400)
    ADVISOR_RATE    requests a minute from one address (60)
"""

import json
import secrets
import time
from contextlib import suppress
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Path, Request
from fastapi.middleware import Middleware
from http_edge import HANDLERS, Edge, refusals
from http_store import setting, store_of_the_environment
from pydantic import BaseModel, Field
from typing_extensions import TypedDict

from advisor import Advisor

ATTEMPTS = 20  # so many messages at once to one conversation are sure to get through
GO_ON: Any = {201: {"links": {"say": {"operationId": "say", "parameters": {"key": "$response.body#/id"}}}}}
RATE = setting("ADVISOR_RATE", 60)

store = store_of_the_environment()
advisor = Advisor()


class Said(BaseModel):
    """What a person says."""

    text: str = Field(max_length=2_000)


class Reply(TypedDict):
    """What the advisor says: its text is Markdown, its suggestions can be asked next."""

    schema: int
    question: str
    kind: Literal["answer", "clarification", "fallback", "small_talk", "question"]
    tentative: bool
    text: str
    confidence: float
    answers: list[dict[str, Any]]
    suggestions: list[dict[str, str]]


class Started(TypedDict):
    """A new conversation, and what to show first."""

    id: str
    reply: Reply


async def within_rate(request: Request) -> None:
    """Let one address make so many requests in a minute of the clock."""
    client = request.client.host if request.client else "unknown"
    if await store.count(f"{int(time.time()) // 60}:{client}") > RATE:
        raise HTTPException(429, "too many requests; wait a minute", {"retry-after": "60"})


app = FastAPI(
    title="Career advisor",
    docs_url=None,
    redoc_url=None,
    exception_handlers=HANDLERS,
    middleware=[Middleware(Edge)],
)
talk = APIRouter(dependencies=[Depends(within_rate)], responses=refusals(400, 408, 413, 422, 429, 503))


@talk.post("/ask", response_model=Reply)
async def ask(said: Said) -> dict[str, Any]:
    """Answer one question on its own."""
    return advisor.ask(said.text).to_dict()


@talk.post("/conversations", response_model=Started, status_code=201, responses=GO_ON)
async def start() -> dict[str, Any]:
    """Start a conversation. Whoever has its id can go on with it."""
    chat, key = advisor.conversation(), secrets.token_urlsafe(16)
    welcome = chat.welcome().to_dict()
    await store.swap(key, b"", json.dumps(chat.to_dict()).encode())
    return {"id": key, "reply": welcome}


@talk.post("/conversations/{key}", operation_id="say", response_model=Reply, responses=refusals(404, 409))
async def say(key: Annotated[str, Path(pattern="^[A-Za-z0-9_-]{22}$")], said: Said) -> dict[str, Any]:
    """Say something in a conversation: a question, the number of a suggestion, "more", "back"."""
    for _ in range(ATTEMPTS):
        if not (old := await store.get(key)):
            raise HTTPException(404, "no such conversation; it may have expired")
        state: Any = old
        with suppress(ValueError):  # a damaged one starts afresh, and says so
            state = json.loads(old)
        chat = advisor.conversation(state)
        reply = chat.say(said.text)
        if await store.swap(key, old, json.dumps(chat.to_dict()).encode()):
            return reply.to_dict()
    raise HTTPException(409, "too much is said in this conversation at once; say it again")


app.include_router(talk)


@app.get("/health", responses=refusals(503))
async def health() -> dict[str, str]:
    """Whether this worker and its store answer."""
    await store.get("health")
    return {"status": "ok"}
