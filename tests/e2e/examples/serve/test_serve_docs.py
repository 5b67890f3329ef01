"""docs/serve.md says what is so: its code runs, its commands answer, its tables hold."""

from __future__ import annotations

import json
import re
import shlex
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from advisor import Advisor
from tools.servers import EXAMPLES, Service, Store

from ....conftest import PATIENCE, ROOT
from ....pages import TEXTS, blocks
from .conftest import Load

pytest.importorskip("fastapi", reason="needs pip install -e '.[examples]'")
pytest.importorskip("uvicorn", reason="needs pip install -e '.[examples]'")
httpx: Any = pytest.importorskip("httpx2", reason="needs pip install -e '.[examples]'")
mcp: Any = pytest.importorskip("mcp", reason="needs pip install -e '.[examples]'")

pytestmark = pytest.mark.examples

PAY = "How much do ML engineers earn in India?"


def lines_of(program: str, *names: str) -> list[str]:
    """The lines of the shell blocks that run that program."""
    lines = [line for name in names for text in blocks(name, "sh") for line in text.splitlines()]
    return [line for line in lines if program in line.split()]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the code of the page, as a reader would have written it."""
    folder = tmp_path_factory.mktemp("reader")
    *service, tools = blocks("serve", "python")
    folder.joinpath("my_service.py").write_text("\n\n".join(service), encoding="utf-8")
    ours = "from advisor import Advisor\n\nadvisor = Advisor()\n"
    folder.joinpath("my_tools.py").write_text(ours + tools, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def services(written: Path) -> Iterator[dict[str, Service]]:
    """The reader's service and the complete example, by the name that the page starts them with."""
    with ExitStack() as stack:
        yield {
            app: stack.enter_context(Service.run(written / f"{app}.log", {}, folder=folder, app=f"{app}:app"))
            for app, folder in (("my_service", written), ("http_service", EXAMPLES))
        }


def test_the_ten_lines_are_ten() -> None:
    """The first block of code is as short as its heading says, and ends in an answer."""
    lines = [line for line in blocks("serve", "python")[0].splitlines() if line]
    assert len(lines) <= 10
    assert lines[-1] == "    return advisor.ask(text).to_dict()"


def test_every_request_of_the_page_is_answered(services: dict[str, Service]) -> None:
    """Each `curl` gets a 2xx from the service that its block starts; what it is told is what the library says."""
    seen, advisor = set(), Advisor()
    for text in blocks("serve", "sh"):
        lines = [shlex.split(line) for line in text.splitlines()]
        for line in lines:
            if line[0] != "curl":
                continue
            app = next(word.removesuffix(":app") for word in lines[0] if word.endswith(":app"))
            options = dict(pairwise(line))
            path = next(word for word in line if word.startswith("localhost:8000")).removeprefix("localhost:8000")
            sent: Any = json.loads(options["--json"]) if "--json" in options else None
            method = options.get("-X", "POST" if sent else "GET")
            response = httpx.request(method, services[app].url + path, json=sent, timeout=PATIENCE)
            assert response.status_code in (200, 201), response.text
            if path == "/ask":
                assert response.json() == advisor.ask(sent["text"]).to_dict()
            seen.add((app, path))
    assert len(seen) == 5


def test_a_conversation_can_travel_with_the_client(services: dict[str, Service]) -> None:
    """The page's second service keeps nothing, and still understands a number."""
    url = services["my_service"].url + "/talk"
    first = httpx.post(url, json={"text": PAY}, timeout=PATIENCE).json()
    second = httpx.post(url, json={"text": "1", "state": first["state"]}, timeout=PATIENCE).json()
    assert second["reply"]["answers"][0]["id"] == first["reply"]["suggestions"][0]["id"]


@pytest.mark.parametrize("command", lines_of("uvicorn", "serve"))
def test_every_command_that_starts_a_service_does(command: str, written: Path, request: pytest.FixtureRequest) -> None:
    """As it stands, with the settings before it; ports and the address of the store are the test's own."""
    words = shlex.split(command)
    environment = dict(word.split("=", 1) for word in words[: words.index("uvicorn")])
    app, *options = words[words.index("uvicorn") + 1 :]
    folder = written if app.startswith("my_") else ROOT / "examples"
    if "--app-dir" in options:
        place = options.index("--app-dir")
        assert ROOT / options[place + 1] == folder
        del options[place : place + 2]
    if "ADVISOR_STORE" in environment:
        scheme = environment["ADVISOR_STORE"].partition("://")[0]
        store: Store = (
            request.getfixturevalue("cluster").nodes[0] if "cluster" in scheme else request.getfixturevalue("redis")
        )
        environment["ADVISOR_STORE"] = f"{scheme}://127.0.0.1:{store.port}"
    with Service.run(written / "command.log", environment, *options, folder=folder, app=app) as service:
        response = httpx.post(service.url + "/ask", json={"text": PAY}, timeout=PATIENCE)
        assert response.json() == Advisor().ask(PAY).to_dict()


def test_the_tables_of_the_page_are_complete(load: Load) -> None:
    """Every address, status and setting of the service stands in the page, with its default, and no other."""
    service = load()
    paths = service.app.openapi()["paths"]
    text = TEXTS["serve"]
    rows = set(re.findall(r"^\| `((?:GET|POST) [^` ]+)`", text, re.MULTILINE))
    described = {f"{method.upper()} {path}".replace("{key}", "ID") for path, found in paths.items() for method in found}
    assert rows == described | {"GET /openapi.json"}
    codes = {int(code) for cell in re.findall(r"^\| (\d[\d, ]+) \|", text, re.MULTILINE) for code in cell.split(",")}
    refused = {int(code) for found in paths.values() for each in found.values() for code in each["responses"]}
    assert codes == {code for code in refused if code >= 400} | {405, 500}
    source = "".join(EXAMPLES.joinpath(f"http_{part}.py").read_text(encoding="utf-8") for part in ("service", "store"))
    defaults = {name: value.replace("_", "") for name, value in re.findall(r'setting\("(\w+)", ([\d_]+)\)', source)}
    shown = dict(re.findall(r"^\| `(ADVISOR_\w+)` \| .* \| (\w+)", text, re.MULTILINE))
    assert shown == {**defaults, "ADVISOR_STORE": "none"}


async def call(parameters: Any, tool: str, arguments: dict[str, Any]) -> Any:
    """What a tool of a server process gives."""
    async with mcp.stdio_client(parameters) as (read, write), mcp.ClientSession(read, write) as session:
        await session.initialize()
        return (await session.call_tool(tool, arguments)).structured_content


async def test_the_tools_of_the_page_answer(written: Path) -> None:
    """The page's own server, and the complete one started from the settings that it shows, give text and source."""
    reply = Advisor().ask(PAY)
    mine = mcp.StdioServerParameters(command=sys.executable, args=[str(written / "my_tools.py")])
    assert await call(mine, "answer", {"question": PAY}) == {
        "text": reply.text,
        "sources": [str(item) for item in reply.citations],
    }
    (settings,) = blocks("serve", "json")
    named = json.loads(settings)["mcpServers"]["career-advisor"]
    assert named["command"] == "python"
    complete = mcp.StdioServerParameters(command=sys.executable, args=[str(ROOT / path) for path in named["args"]])
    assert (await call(complete, "ask", {"question": PAY}))["text"] == reply.text
