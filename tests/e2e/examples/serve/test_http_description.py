"""The HTTP service keeps to its own OpenAPI description, whatever schemathesis sends."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from .conftest import Load

pytest.importorskip("fastapi", reason="needs pip install -e '.[examples]'")
pytest.importorskip("redis", reason="needs pip install -e '.[examples]'")
schemathesis: Any = pytest.importorskip("schemathesis", reason="needs pip install -e '.[examples]'")

pytestmark = pytest.mark.examples

OPERATIONS = [("/ask", "POST"), ("/conversations", "POST"), ("/conversations/{key}", "POST"), ("/health", "GET")]
UNHURRIED = settings(deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture
def description(load: Load) -> Any:
    """The description of the service, which answers in this process."""
    return schemathesis.openapi.from_asgi("/openapi.json", load(ADVISOR_RATE="999999999").app)


def test_every_operation_is_described(description: Any) -> None:
    """The operations tested here are all there are."""
    found = [result.ok() for result in description.get_all_operations()]
    assert sorted((operation.path, operation.method.upper()) for operation in found) == OPERATIONS


@pytest.mark.parametrize(
    ("path", "method", "mode"),
    [
        (path, method, mode)
        for path, method in OPERATIONS
        for mode in ("positive", "negative")
        # What takes nothing cannot be asked wrongly.
        if mode == "positive" or path in ("/ask", "/conversations/{key}")
    ],
)
def test_every_answer_is_as_described(description: Any, path: str, method: str, mode: str) -> None:
    """All of schemathesis's checks hold for right and for wrong requests: statuses, types, shapes, headers."""

    @settings(UNHURRIED, max_examples=50)
    @given(description[path][method].as_strategy(generation_mode=schemathesis.GenerationMode(mode)))
    def check(case: Any) -> None:
        case.call_and_validate()

    check()


def test_conversations_are_as_described(description: Any) -> None:
    """So they do when what one request gave is used in the next: ids that were handed out, in any order."""
    machine = description.as_state_machine()
    machine.run(settings=settings(UNHURRIED, max_examples=20, stateful_step_count=8))
