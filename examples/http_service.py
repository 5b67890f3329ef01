"""The advisor over HTTP: one-off questions, and conversations that any worker can go on with.

    pip install 'career-advisor[examples]'
    uvicorn http_service:app

The environment sets:
    ADVISOR_STORE   where conversations are kept: redis://… or valkey://… (rediss://, valkeys:// with TLS;
                    redis+cluster://… for a cluster). By default in this process: the latest 10,000.
    ADVISOR_EXPIRY  seconds that a conversation is kept after its last message (86400)
    ADVISOR_RATE    requests a minute from one address (60)
"""

import json
import logging
import secrets
import time
from contextlib import suppress
from typing import Annotated, Any, Literal

from fastapi import Depends, FastAPI, HTTPException, Path, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from http_store import DOWN, setting, store_of_the_environment
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException as AnyHTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from typing_extensions import TypedDict

from advisor import Advisor

LARGEST_BODY = 32_768  # bytes: 2,000 characters, however they are escaped
ATTEMPTS = 20  # so many messages at once to one conversation are sure to get through
HEADERS = [(b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff")]
RATE = setting("ADVISOR_RATE", 60)

store = store_of_the_environment()
advisor = Advisor()
logging.getLogger("uvicorn.access").disabled = True  # a conversation's address is its key: keep it out of the log


class Problem(BaseModel):
    """What is wrong, in words."""

    error: str


class Said(BaseModel):
    """What a person says."""

    text: str = Field(max_length=2_000)


class Reply(TypedDict):
    """What the advisor says: its text is Markdown, its suggestions can be asked next."""

    schema: int
    question: str
    kind: Literal["answer", "clarification", "fallback", "small_talk"]
    text: str
    confidence: float
    answers: list[dict[str, str | float]]
    suggestions: list[dict[str, str]]


class Started(TypedDict):
    """A new conversation, and what to show first."""

    id: str
    reply: Reply


class Edge:
    """Refuses a body that is too large while it arrives, and has no answer cached or taken for another type."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        size = 0

        async def bounded() -> Message:
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size > LARGEST_BODY:
                raise HTTPException(413, f"a request holds at most {LARGEST_BODY} bytes")
            return message

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *HEADERS]
            await send(message)

        await self.app(scope, bounded, marked)


async def within_rate(request: Request) -> None:
    """Let a client make so many requests in a minute of the clock."""
    client = request.client.host if request.client else "unknown"
    if await store.count(f"{int(time.time()) // 60}:{client}") > RATE:
        raise HTTPException(429, "too many requests; wait a minute", {"retry-after": "60"})


def problem(code: int, error: str, headers: Any = None) -> JSONResponse:
    """Every refusal looks like this."""
    return JSONResponse({"error": error}, code, headers)


async def refused(_: Request, error: Any) -> JSONResponse:
    """Not found, not allowed, too large, too many."""
    return problem(error.status_code, error.detail, error.headers)


async def invalid(_: Request, error: Any) -> JSONResponse:
    """Not what the description asks for."""
    return problem(422, "; ".join(f"{item['loc'][-1]}: {item['msg']}" for item in error.errors()))


async def down(_: Request, error: Exception) -> JSONResponse:
    """The store is away."""
    logging.getLogger("uvicorn.error").error("the store does not answer: %s", type(error).__name__)
    return problem(503, "the store of conversations does not answer; try again soon", {"retry-after": "5"})


async def broken(_: Request, __: Exception) -> JSONResponse:
    """A mistake of ours; the server writes it into its log."""
    return problem(500, "something went wrong here, and has been logged")


handlers: Any = {AnyHTTPException: refused, RequestValidationError: invalid, Exception: broken}
handlers |= dict.fromkeys(DOWN, down)
app = FastAPI(title="Career advisor", docs_url=None, redoc_url=None, exception_handlers=handlers)
app.add_middleware(Edge)


def may_answer(*codes: int) -> dict[int | str, dict[str, Any]]:
    """The refusals of an address, for the description."""
    return {code: {"model": Problem} for code in (400, 413, 422, 429, 503, *codes)}


@app.get("/health", responses={503: {"model": Problem}})
async def health() -> dict[str, str]:
    """Whether this worker and its store answer."""
    await store.get("health")
    return {"status": "ok"}


@app.post("/ask", response_model=Reply, dependencies=[Depends(within_rate)], responses=may_answer())
async def ask(said: Said) -> dict[str, Any]:
    """Answer one question on its own."""
    return advisor.ask(said.text).to_dict()


@app.post(
    "/conversations",
    response_model=Started,
    status_code=201,
    dependencies=[Depends(within_rate)],
    responses=may_answer(),
)
async def start() -> dict[str, Any]:
    """Start a conversation. Whoever has its id can go on with it."""
    chat, key = advisor.conversation(), secrets.token_urlsafe(16)
    welcome = chat.welcome().to_dict()
    await store.swap(key, b"", json.dumps(chat.to_dict()).encode())
    return {"id": key, "reply": welcome}


@app.post(
    "/conversations/{key}",
    response_model=Reply,
    dependencies=[Depends(within_rate)],
    responses=may_answer(404, 409),
)
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
