"""The HTTP service as it is deployed: uvicorn processes, and a Valkey or Redis server that they share."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tools.servers import EXAMPLES, Service, Store, free_port

from ....conftest import PATIENCE, ROOT
from .conftest import Serve
from .serving import Cluster

pytest.importorskip("fastapi", reason="needs pip install -e '.[examples]'")
pytest.importorskip("redis", reason="needs pip install -e '.[examples]'")
pytest.importorskip("uvicorn", reason="needs pip install -e '.[examples]'")
httpx: Any = pytest.importorskip("httpx2", reason="needs pip install -e '.[examples]'")

pytestmark = pytest.mark.examples

ASKED = {
    "salary-india": "How much do ML engineers earn in India?",
    "salary-us": "What do ML engineers earn in the US?",
    "skills": "Which skills do ML engineers need?",
    "job-outlook": "Is demand for ML engineers growing?",
    "how-to-become": "How do I become an ML engineer?",
    "cloud-platforms": "Which cloud platforms should I know?",
    "what-is-machine-learning": "What is machine learning, in plain words?",
    "version-control": "Do ML engineers use version control?",
}
"""Questions, by the topic that answers them."""


def post(server: Service, path: str, **sent: Any) -> Any:
    """The response of a server."""
    return httpx.post(server.url + path, timeout=PATIENCE, **sent)


def started(server: Service) -> str:
    """The id of a new conversation."""
    response = post(server, "/conversations")
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


def said(server: Service, key: str, text: str) -> Any:
    """The reply in a conversation."""
    response = post(server, f"/conversations/{key}", json={"text": text})
    assert response.status_code == 200, response.text
    return response.json()


def answered(redis: Store, key: str) -> list[str]:
    """The topics that a conversation in the store has been told about, in order."""
    found: list[str] = json.loads(redis.command("get", f"advisor:conversation:{key}"))["answered"]
    return found


def test_two_workers_share_a_conversation(serve: Serve, redis: Store) -> None:
    """What one worker answered, the other goes on from."""
    one, other = serve(ADVISOR_STORE=redis.url), serve(ADVISOR_STORE=redis.url)
    key = started(one)
    offered = said(other, key, ASKED["salary-india"])["suggestions"]
    assert said(one, key, "2")["answers"][0]["id"] == offered[1]["id"]
    assert said(other, key, "back")["answers"][0]["id"] == "salary-india"
    assert answered(redis, key) == [offered[1]["id"], "salary-india"]


async def test_messages_at_once_are_all_kept(serve: Serve, redis: Store) -> None:
    """Eight questions at the same time to one conversation, over two workers: eight answers, and all eight in it."""
    workers = serve(ADVISOR_STORE=redis.url), serve(ADVISOR_STORE=redis.url)
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        for _ in range(5):
            key = started(workers[0])
            calls = [
                client.post(f"{workers[number % 2].url}/conversations/{key}", json={"text": question})
                for number, question in enumerate(ASKED.values())
            ]
            replies = [response.json()["answers"][0]["id"] for response in await asyncio.gather(*calls)]
            assert replies == list(ASKED)
            assert sorted(answered(redis, key)) == sorted(ASKED)


async def test_a_worker_that_is_killed_loses_nothing_that_was_answered(serve: Serve, redis: Store) -> None:
    """Killed amid twelve conversations: each holds all that was answered, and goes on with the other worker."""
    doomed, other = serve(ADVISOR_STORE=redis.url), serve(ADVISOR_STORE=redis.url)
    keys = [started(doomed) for _ in range(12)]
    told: dict[str, list[str]] = {key: [] for key in keys}

    async def talk(client: Any, key: str) -> None:
        for topic, question in ASKED.items():
            try:
                response = await client.post(f"{doomed.url}/conversations/{key}", json={"text": question})
            except httpx.TransportError:
                return
            assert response.status_code == 200
            told[key].append(topic)
            if sum(map(len, told.values())) == 30:
                doomed.process.send_signal(signal.SIGKILL)

    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        await asyncio.gather(*(talk(client, key) for key in keys))
    assert doomed.process.wait(PATIENCE) == -signal.SIGKILL
    assert 30 <= sum(map(len, told.values())) < len(keys) * len(ASKED)
    for key in keys:
        kept = answered(redis, key)
        # One more than was told may be kept: the worker was killed between keeping and telling.
        assert kept[: len(told[key])] == told[key]
        assert len(kept) - len(told[key]) in (0, 1)
        if kept:
            assert said(other, key, "again")["answers"][0]["id"] == kept[-1]
        said(other, key, ASKED["version-control"])
        assert answered(redis, key)[-1] == "version-control"


def test_a_cluster_keeps_conversations_too(serve: Serve, cluster: Cluster) -> None:
    """Over the three servers of a cluster conversations are spread, and two workers share them."""
    url = cluster.nodes[0].url.replace("redis", "redis+cluster", 1)
    one, other = serve(ADVISOR_STORE=url), serve(ADVISOR_STORE=url)
    for _ in range(12):
        key = started(one)
        offered = said(other, key, ASKED["salary-india"])["suggestions"]
        assert said(one, key, "1")["answers"][0]["id"] == offered[0]["id"]
    counts = [node.command("keys", "advisor:conversation:*").split() for node in cluster.nodes]
    assert sum(map(len, counts)) == 12
    assert sum(map(bool, counts)) > 1


def test_workers_count_the_same_client_together(serve: Serve, redis: Store) -> None:
    """Whichever worker is asked, one address gets no more than its rate in a minute of the clock."""
    workers = [serve(ADVISOR_STORE=redis.url, ADVISOR_RATE="4") for _ in range(2)]
    codes = [post(workers[number % 2], "/ask", json={"text": "pay"}).status_code for number in range(20)]
    # Twenty requests may see two minutes begin, but not more.
    assert codes.count(200) in (4, 8)
    assert codes.count(429) == 20 - codes.count(200)


def test_a_store_that_is_away_gives_503_until_it_is_back(serve: Serve, redis: Store) -> None:
    """Every address says in words that the store is away; when it is back, all goes on without a restart."""
    server = serve(ADVISOR_STORE=redis.url)
    key = started(server)
    redis.stop()
    sent = {"json": {"text": ASKED["skills"]}}
    for response in (
        post(server, "/ask", **sent),
        post(server, "/conversations"),
        post(server, f"/conversations/{key}", **sent),
        httpx.get(server.url + "/health", timeout=PATIENCE),
    ):
        assert (response.status_code, response.headers["retry-after"]) == (503, "5")
        assert response.json() == {"error": "the store of conversations does not answer; try again soon"}
    redis.start()
    assert httpx.get(server.url + "/health", timeout=PATIENCE).json() == {"status": "ok"}
    assert said(server, started(server), "skills")["kind"] == "answer"
    assert post(server, f"/conversations/{key}", **sent).status_code == 404
    assert "Traceback" not in server.log.read_text(encoding="utf-8")


def test_logs_hold_no_word_of_a_person(serve: Serve, redis: Store) -> None:
    """Neither texts nor ids are logged: not of good requests, bad ones, odd addresses, or while the store is away."""
    server = serve(ADVISOR_STORE=redis.url)
    key = started(server)

    def talk() -> None:
        for path in ("/ask", f"/conversations/{key}", "/zebra-path", "/ask?text=zebra-query"):
            post(server, path, json={"text": "zebra-text"})
            post(server, path, json={"zebra-key": 1})
            post(server, path, content=b'{"text": "zebra-broken', headers={"content-type": "application/json"})
            post(server, path, content=b"zebra-large" * 5_000)

    talk()
    redis.stop()
    talk()
    server.process.terminate()
    server.process.wait(PATIENCE)
    log = server.log.read_text(encoding="utf-8")
    assert "the store does not answer: ConnectionError" in log
    assert "zebra" not in log
    assert key not in log


def test_headers_without_end_are_cut_off(tmp_path: Path) -> None:
    """With the parser that docs/serve.md asks for, a client that sends nothing but header is hung up on."""
    log = tmp_path / "log"
    with Service.run(log, {}, "--http", "h11") as server:
        with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as client:
            client.sendall(b"GET /health HTTP/1.1\r\nhost: x\r\nx: ")
            with pytest.raises((BrokenPipeError, ConnectionResetError)):
                client.sendall(b"a" * 50_000_000)
        assert httpx.get(server.url + "/health", timeout=PATIENCE).json() == {"status": "ok"}


def test_slow_senders_are_hung_up_on(tmp_path: Path) -> None:
    """Of 300 that send nothing, or go on with header or body byte by byte, none is held; others are served."""
    starts = [
        b"",
        b"GET /health HTTP/1.1\r\nhost: x\r\nx: ",
        b"POST /ask HTTP/1.1\r\nhost: x\r\ncontent-length: 999\r\n\r\n{",
    ]
    with Service.serve(tmp_path / "log", {}) as server:
        slow = {socket.create_connection(("127.0.0.1", server.port)): starts[number % 3] for number in range(300)}
        for client, start in slow.items():
            client.sendall(start)
        assert httpx.get(server.url + "/health", timeout=PATIENCE).json() == {"status": "ok"}
        got = dict.fromkeys(slow, b"")
        held, end = set(slow), time.monotonic() + PATIENCE
        while held:
            assert time.monotonic() < end, f"{len(held)} are held"
            for client in select.select(held, [], [], 0.2)[0]:
                more = b""
                with contextlib.suppress(ConnectionError):
                    more = client.recv(4096)
                got[client] += more
                if not more:
                    held.remove(client)
                    client.close()
            for client in held:
                with contextlib.suppress(ConnectionError):
                    client.sendall(b"a" if slow[client] else b"")
        for client in slow:
            assert got[client].startswith(b"HTTP/1.1 408 ")
            assert got[client].endswith(b'{"error": "the request did not arrive in time"}')
        assert said(server, started(server), "skills")["kind"] == "answer"
    assert "Traceback" not in server.log.read_text(encoding="utf-8")


def test_a_slow_body_is_refused_by_any_server(serve: Serve) -> None:
    """Where uvicorn serves it by itself, too, a body that does not arrive gets its refusal, and is hung up on."""
    server = serve()
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as client:
        client.sendall(
            b"POST /ask HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"
        )
        got = b""
        while more := client.recv(4096):
            got += more
    assert got.startswith(b"HTTP/1.1 408 ")
    assert got.endswith(b'{"error":"the request did not arrive in time"}')


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("ADVISOR_RATE", "many", "ADVISOR_RATE must be a whole number from 1 to 999999999, not 'many'"),
        ("ADVISOR_EXPIRY", "0", "ADVISOR_EXPIRY must be a whole number from 1 to 999999999, not '0'"),
        ("ADVISOR_EXPIRY", "-5", "ADVISOR_EXPIRY must be a whole number from 1 to 999999999, not '-5'"),
        *(
            ("ADVISOR_STORE", url, "ADVISOR_STORE must be an address such as redis://localhost:6379")
            for url in ("localhost:6379", "http://:hunter2@localhost", "redis://:hunter2@localhost:port", "memory")
        ),
    ],
)
def test_a_wrong_setting_is_told_in_one_line(name: str, value: str, words: str) -> None:
    """The server does not start; its last line names the setting and the remedy, without a password or a trace."""
    done = subprocess.run(
        [sys.executable, "-m", "uvicorn", "http_service:app", "--app-dir", str(EXAMPLES), "--port", str(free_port())],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        cwd=ROOT,
        env={**os.environ, name: value},
        check=False,
    )
    assert done.returncode != 0
    assert done.stderr.splitlines()[-1].startswith(words)
    assert "Traceback" not in done.stderr
    assert "hunter2" not in done.stderr
