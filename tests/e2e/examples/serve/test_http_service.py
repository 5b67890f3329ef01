"""The HTTP service in one process: what it answers, what it refuses, and what it keeps."""

from __future__ import annotations

import json
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor import Advisor

from ....conftest import cases
from .conftest import Load

pytest.importorskip("fastapi", reason="needs pip install -e '.[examples]'")
pytest.importorskip("redis", reason="needs pip install -e '.[examples]'")

from starlette.testclient import TestClient

pytestmark = pytest.mark.examples

PAY = "How much do ML engineers earn in India?"
REFUSALS = cases("http_refusals")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=2_000)
SPOKEN = st.sampled_from(["1", "2", "more", "back", "again", "yes", "what about the US?", PAY, "pizza", "thanks"])


@pytest.fixture
def service(load: Load) -> ModuleType:
    """The service with conversations in memory and no limit that a test would meet."""
    return load(ADVISOR_RATE="999999999")


@pytest.fixture
def client(service: ModuleType) -> TestClient:
    """Somebody who talks to it."""
    return TestClient(service.app)


def started(client: TestClient) -> str:
    """The id of a new conversation."""
    return str(client.post("/conversations").json()["id"])


def said(client: TestClient, key: str, text: str) -> Any:
    """The reply in a conversation."""
    response = client.post(f"/conversations/{key}", json={"text": text})
    assert response.status_code == 200, response.text
    return response.json()


def test_a_question_gets_what_the_library_says(client: TestClient, advisor: Advisor) -> None:
    """One-off answers carry text, source and suggestions exactly as `Reply.to_dict` gives them."""
    for question in (PAY, "best pizza in town", "hello", "", "pay? and skills?"):
        response = client.post("/ask", json={"text": question})
        assert (response.status_code, response.json()) == (200, advisor.ask(question).to_dict())


def test_a_conversation_opens_with_a_welcome_and_follows_context(client: TestClient, advisor: Advisor) -> None:
    """Starting one gives an id and openers; what leans on the last answer, and a number, are understood."""
    response = client.post("/conversations")
    assert (response.status_code, response.json()["reply"]) == (201, advisor.conversation().welcome().to_dict())
    key = response.json()["id"]
    assert said(client, key, PAY)["answers"][0]["id"] == "salary-india"
    us = said(client, key, "what about the US?")
    assert us["answers"][0]["id"] == "salary-us"
    assert said(client, key, "2")["answers"][0]["id"] == us["suggestions"][1]["id"]
    assert said(client, key, "back")["answers"][0]["id"] == "salary-us"


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.one_of(SPOKEN, TEXT), max_size=6))
def test_a_conversation_over_http_is_the_librarys_own(client: TestClient, advisor: Advisor, texts: list[str]) -> None:
    """Whatever is said, the replies are those of one `Conversation` that was never put away."""
    key, chat = started(client), advisor.conversation()
    chat.welcome()
    for text in texts:
        assert said(client, key, text) == chat.say(text).to_dict()


def test_conversations_do_not_cross(client: TestClient) -> None:
    """Two people who take turns each go on from their own last answer."""
    one, other = started(client), started(client)
    mine, theirs = said(client, one, PAY), said(client, other, "Which skills do I need?")
    assert mine["suggestions"] != theirs["suggestions"]
    assert said(client, one, "1")["answers"][0]["id"] == mine["suggestions"][0]["id"]
    assert said(client, other, "1")["answers"][0]["id"] == theirs["suggestions"][0]["id"]


def test_ids_cannot_be_guessed(client: TestClient) -> None:
    """An id is 128 random bits: of 300 no two are alike, and no place in them is always the same."""
    ids = {started(client) for _ in range(300)}
    assert len(ids) == 300
    assert {len(key) for key in ids} == {22}
    # The last character holds only the two bits that are left over.
    assert all(len({key[place] for key in ids}) > 20 for place in range(21))


def body(text: str) -> str:
    """A body of a case; "x 9" at its end repeats it."""
    piece, times, number = text.rpartition(" x ")
    return piece * int(number) if times else text


@pytest.mark.parametrize("name", REFUSALS)
def test_a_wrong_request_is_refused_in_words(service: ModuleType, client: TestClient, name: str) -> None:
    """Each gets its 4xx and `{"error": words}`; nothing is kept, and the conversation it aimed at is as it was."""
    case = REFUSALS[name]
    key = started(client)
    before = dict(service.store.kept)
    method, _, path = case["send"].partition(" ")
    sent: dict[str, Any] = {"headers": case.get("headers")}
    if "json" in case:
        sent["json"] = {part: body(text) if isinstance(text, str) else text for part, text in case["json"].items()}
    elif "body" in case:
        sent["content"] = body(case["body"])
    response = client.request(method, path.replace("{id}", key), **sent)
    assert response.status_code == case["status"]
    assert list(response.json()) == ["error"]
    assert case["says"] in response.json()["error"]
    assert service.store.kept == before


def test_a_body_without_a_stated_length_is_measured_while_it_arrives(client: TestClient) -> None:
    """A stream is cut off at the limit; one that just fits is read."""
    start, end = b'{"text": "pay', b'"}'
    fits = [start, b" " * 900, end]
    assert client.post("/ask", content=iter(fits), headers={"content-type": "application/json"}).status_code == 200
    endless = (start if number == 0 else b" " * 1_000 for number in range(100_000))
    response = client.post("/ask", content=endless, headers={"content-type": "application/json"})
    assert (response.status_code, response.json()) == (413, {"error": "a request holds at most 32768 bytes"})


def test_two_thousand_characters_fit_however_they_are_escaped(client: TestClient) -> None:
    """The longest text of the widest characters, each as two escapes, is below the limit of a body."""
    assert client.post("/ask", json={"text": "\N{ROCKET}" * 2_000}).status_code == 200
    content = json.dumps({"text": "\N{ROCKET}" * 2_000})
    assert len(content) > 24_000
    assert client.post("/ask", content=content, headers={"content-type": "application/json"}).status_code == 200


def test_nobody_asks_more_than_the_rate(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fourth request of three a minute is refused, unless it comes from elsewhere, or a minute later."""
    service = load(ADVISOR_RATE="3")
    clock = SimpleNamespace(time=lambda: 1_000_000.0)
    monkeypatch.setattr(service, "time", clock)
    one, other = (TestClient(service.app, client=(host, 1)) for host in ("192.0.2.1", "192.0.2.2"))
    key = started(one)
    said(one, key, PAY)
    assert one.post("/ask", json={}).status_code == 422
    for path in ("/ask", "/conversations", f"/conversations/{key}"):
        response = one.post(path, json={"text": PAY})
        assert (response.status_code, response.headers["retry-after"]) == (429, "60")
        assert response.json() == {"error": "too many requests; wait a minute"}
    assert one.get("/health").status_code == 200
    assert other.post("/ask", json={"text": PAY}).status_code == 200
    clock.time = lambda: 1_000_060.0
    assert one.post("/ask", json={"text": PAY}).status_code == 200


def test_a_conversation_expires_after_its_last_message(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each message renews the time; once it has passed the conversation is not found, and takes up no room."""
    service = load(ADVISOR_EXPIRY="100")
    clock = SimpleNamespace(monotonic=lambda: 1_000.0)
    monkeypatch.setattr(service.store.__class__.get.__globals__["time"], "monotonic", lambda: clock.monotonic())
    client = TestClient(service.app)
    key = started(client)
    clock.monotonic = lambda: 1_099.0
    said(client, key, PAY)
    clock.monotonic = lambda: 1_198.0
    said(client, key, "1")
    clock.monotonic = lambda: 1_298.0
    gone = client.post(f"/conversations/{key}", json={"text": PAY})
    assert (gone.status_code, gone.json()) == (404, {"error": "no such conversation; it may have expired"})
    assert list(service.store.kept) == [key]
    new = started(client)
    assert list(service.store.kept) == [new]


def test_memory_holds_the_latest_conversations(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the most that are kept, the one that was silent longest goes; counts are bounded too."""
    import http_store

    monkeypatch.setattr(http_store, "MOST_KEPT", 3)
    one, other, third = started(client), started(client), started(client)
    said(client, one, PAY)
    fourth = started(client)
    assert client.post(f"/conversations/{other}", json={"text": PAY}).status_code == 404
    assert {said(client, key, PAY)["kind"] for key in (one, third, fourth)} == {"answer"}


async def test_what_is_counted_is_bounded(service: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many addresses come by, counting them takes no more room than the most that are kept."""
    import http_store

    monkeypatch.setattr(http_store, "MOST_KEPT", 3)
    for number in range(20):
        await service.store.count(str(number))
        assert len(service.store.counts) <= 4


def test_a_mistake_of_ours_tells_the_client_nothing(service: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception gives 500 and plain words: no trace, no text of an exception, no text of a person."""

    class Broken:
        def ask(self, text: str) -> None:
            raise RuntimeError(f"secret {text}")

    monkeypatch.setattr(service, "advisor", Broken())
    response = TestClient(service.app, raise_server_exceptions=False).post("/ask", json={"text": PAY})
    assert (response.status_code, response.json()) == (500, {"error": "something went wrong here, and has been logged"})


def test_no_answer_is_cached_or_taken_for_another_type(client: TestClient) -> None:
    """Every answer, a refusal too, is JSON, is not to be stored, and is not to be guessed at."""
    for response in (
        client.get("/health"),
        client.post("/ask", json={"text": PAY}),
        client.post("/ask", json={}),
        client.get("/nowhere"),
        client.get("/openapi.json"),
    ):
        assert response.headers["content-type"] == "application/json"
        assert response.headers["cache-control"] == "no-store"
        assert response.headers["x-content-type-options"] == "nosniff"


async def test_a_conversation_with_no_end_of_rivals_is_refused(service: ModuleType, client: TestClient) -> None:
    """A message that is always beaten to it gets 409 in words, and never a reply that was not kept."""
    key = started(client)

    async def beaten(*_: object) -> bool:
        return False

    service.store.swap = beaten
    response = client.post(f"/conversations/{key}", json={"text": PAY})
    assert (response.status_code, response.json()["error"]) == (
        409,
        "too much is said in this conversation at once; say it again",
    )


def test_a_damaged_conversation_starts_afresh_and_says_so(service: ModuleType, client: TestClient) -> None:
    """What cannot be read, or is of another shape, costs the thread of the talk but no answer."""
    for value in (b"\xff", b"{", b"[]", b'{"schema": 1}'):
        key = started(client)
        expires, _ = service.store.kept[key]
        service.store.kept[key] = (expires, value)
        first, second = said(client, key, PAY), said(client, key, PAY)
        assert first["answers"][0]["id"] == second["answers"][0]["id"] == "salary-india"
        assert first["text"].endswith(second["text"])
        assert len(first["text"]) > len(second["text"])
