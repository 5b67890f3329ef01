"""The chat in a browser, without one: the page, the port, what is wrong usage."""

from __future__ import annotations

import socket
import sys
import urllib.request
from contextlib import closing

import pytest

from advisor import cli

from ..conftest import Command
from ..served import Served

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

pytestmark = pytest.mark.usefixtures("own_folders")


def test_the_page_names_no_host(served_once: Served) -> None:
    """Not a link of the page leads elsewhere, and the browser is told to allow none."""
    with urllib.request.urlopen(served_once.address) as answer:
        page, rules = answer.read().decode(), answer.headers["Content-Security-Policy"]
    # What names the form of the icon is no link.
    for known in ("// ", "ws://${location.host}", "http://www.w3.org/2000/svg"):
        page = page.replace(known, "")
    assert "//" not in page
    assert rules.startswith("default-src 'self'; ")
    assert "http" not in rules


def test_only_this_machine_can_reach_it(served_once: Served) -> None:
    """It listens at the machine's own address, not at those that others can reach."""
    with closing(socket.socket()) as elsewhere:
        elsewhere.bind(("127.0.0.2", served_once.port))


def test_a_port_in_use_is_one_clear_line(command: Command) -> None:
    """A port that another program has is told with what to do, and status 2."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = command("--serve", port)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"advisor: port {port} cannot be had: Address already in use; try another: --serve PORT\n"


@pytest.mark.parametrize("port", ["-1", "65536", "eight", "8_0", "²"])
def test_a_port_that_is_none_is_wrong_usage(command: Command, port: str) -> None:
    """The port is a number that a port can have."""
    done = command(f"--serve={port}")
    assert done.returncode == 2
    assert "is not a port, a number from 0, any that is free, to 65535" in done.stderr


@pytest.mark.parametrize("arguments", [["--serve", "--resume"], ["--serve", "--plain"], ["--serve", "--json"]])
def test_serve_goes_with_no_other_way_of_asking(command: Command, arguments: list[str]) -> None:
    """What holds for one conversation or one answer is wrong usage beside `--serve`."""
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (2, "")


def test_without_the_extra_the_remedy_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the extra is not installed, one line says how to install it, and the status is 2."""
    monkeypatch.delitem(sys.modules, "advisor.web", raising=False)
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    assert cli.main(["--serve"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "advisor: --serve needs an extra: pip install 'career-advisor[serve]'\n"
