"""The edge of `http_service`: how large a request may be, and what every refusal looks like.

A refusal is `{"error": "…"}` in words. It never holds a stack trace; what a person said is in no log.
"""

import asyncio
import logging
from typing import Any

from fastapi import HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from http_store import DOWN
from pydantic import BaseModel
from starlette.exceptions import HTTPException as AnyHTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 32_768  # bytes: 2,000 characters, however they are escaped
SLOWEST = 10  # seconds that a body may take
TOO_SLOW = "the request did not arrive in time"
HEADERS = [(b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff")]

logging.getLogger("uvicorn.access").disabled = True  # a conversation's address is its key: keep it out of the log


class Edge:
    """Refuses a body too large or too slow while it arrives, and has no answer cached or taken for another type."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        size, whole = 0, False
        now = asyncio.get_running_loop().time
        end = now() + SLOWEST

        async def bounded() -> Message:
            nonlocal size, whole
            try:
                message = await asyncio.wait_for(receive(), None if whole else end - now())
            except asyncio.TimeoutError:
                raise HTTPException(408, TOO_SLOW, {"connection": "close"}) from None
            whole = not message.get("more_body")
            size += len(message.get("body", b""))
            if size > LARGEST_BODY:
                raise HTTPException(413, f"a request holds at most {LARGEST_BODY} bytes")
            return message

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *HEADERS]
            await send(message)

        await self.app(scope, bounded, marked)


class Problem(BaseModel):
    """What is wrong, in words."""

    error: str


def problem(code: int, error: str, headers: Any = None) -> JSONResponse:
    """A refusal."""
    return JSONResponse({"error": error}, code, headers)


async def refused(_: Request, error: Any) -> JSONResponse:
    """Not found, not allowed, too large, too slow, too many."""
    return problem(error.status_code, error.detail, error.headers)


async def invalid(_: Request, error: Any) -> JSONResponse:
    """Not what the description asks for."""
    return problem(422, "; ".join(f"{item['loc'][-1]}: {item['msg']}" for item in error.errors()))


async def down(_: Request, error: Exception) -> JSONResponse:
    """The store is away."""
    logging.getLogger("uvicorn.error").error("the store does not answer: %s", type(error).__name__)
    return problem(503, "the store of conversations does not answer; try again soon", {"retry-after": "5"})


async def broken(_: Request, __: Exception) -> JSONResponse:
    """A mistake of ours; the server writes where it happened into its log."""
    return problem(500, "something went wrong here, and has been logged")


HANDLERS: Any = {AnyHTTPException: refused, RequestValidationError: invalid, Exception: broken}
HANDLERS |= dict.fromkeys(DOWN, down)


def refusals(*codes: int) -> dict[int | str, dict[str, Any]]:
    """The refusals that an address may give, for the description of the service."""
    return {code: {"model": Problem} for code in codes}
