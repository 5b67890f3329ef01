"""Serves `http_service` with uvicorn, and hangs up on slow senders, which uvicorn by itself waits for without end.

    pip install 'career-advisor[examples]'
    python http_serve.py

The environment sets, beside what `http_service` reads:
    ADVISOR_HOST      the address to listen at (127.0.0.1)
    ADVISOR_PORT      the port (8000)
    WEB_CONCURRENCY   worker processes (1); several need a store
"""

import asyncio
import json
import os
from typing import Any

import h11
import uvicorn
from http_edge import SLOWEST, TOO_SLOW
from http_store import setting
from uvicorn.protocols.http.h11_impl import H11Protocol

REFUSAL = json.dumps({"error": TOO_SLOW}).encode()


class Patient(H11Protocol):
    """A connection on which each request, headers and body, has to arrive in time.

    The time begins with the connection, or with the first byte of a request after the first.
    """

    late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Wait for the first request."""
        super().connection_made(transport)
        self.late = self.loop.call_later(SLOWEST, self.hang_up)

    def data_received(self, data: bytes) -> None:
        """Wait for the rest of a request, if there is one to come."""
        super().data_received(data)
        if self.conn.their_state in {h11.IDLE, h11.SEND_BODY}:
            self.late = self.late or self.loop.call_later(SLOWEST, self.hang_up)
        else:
            self.wait_no_more()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self.wait_no_more()
        super().connection_lost(exc)

    def wait_no_more(self) -> None:
        """The request has arrived, or never will."""
        if self.late:
            self.late.cancel()
            self.late = None

    def hang_up(self) -> None:
        """Refuse what came too slowly, unless an answer has begun, and close."""
        if self.conn.our_state in {h11.IDLE, h11.SEND_RESPONSE} and self.conn.their_state is not h11.ERROR:
            headers = [("content-type", "application/json"), ("content-length", str(len(REFUSAL)))]
            refusal = h11.Response(
                status_code=408, headers=[*headers, ("connection", "close")], reason="Request Timeout"
            )
            for event in (refusal, h11.Data(data=REFUSAL), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()


if __name__ == "__main__":
    host, port = os.environ.get("ADVISOR_HOST", "127.0.0.1"), setting("ADVISOR_PORT", 8000)
    uvicorn.run("http_service:app", http="http_serve:Patient", host=host, port=port)
