"""Who may open the chat in a browser, and who is turned away."""

from __future__ import annotations

import http.client

import pytest

from ..served import Served

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

pytestmark = pytest.mark.usefixtures("own_folders")

PATHS = ["/", "/ws/x", "/static/js/textual.js", "/download/x", "/nowhere"]


def asked(server: Served, path: str, headers: dict[str, str]) -> http.client.HTTPResponse:
    """The answer to a request with exactly these headers."""
    line = http.client.HTTPConnection("127.0.0.1", server.port)
    line.putrequest("GET", path, skip_host="Host" in headers, skip_accept_encoding=True)
    for name, value in headers.items():
        line.putheader(name, value)
    line.endheaders()
    answer = line.getresponse()
    answer.read()
    line.close()
    return answer


@pytest.mark.parametrize("token", [None, "", "x", "ü", "x" * 43])
@pytest.mark.parametrize("path", PATHS)
def test_who_was_not_given_the_address_gets_nothing(served_once: Served, path: str, token: str | None) -> None:
    """Without the token, or with another, as cookie or in the address, not even a script is served."""
    headers = {} if token is None else {"Cookie": f"advisor-{served_once.port}={token}".encode().decode("latin-1")}
    for place in (path, f"{path}?token=x", f"{path}?token=%FC%00", f"{path}?token"):
        answer = asked(served_once, place, headers)
        assert answer.status == 403
        assert answer.getheader("Set-Cookie") is None


def test_the_address_gives_a_cookie_that_no_other_site_can_use(served_once: Served) -> None:
    """The page's address is exchanged for a cookie, which opens the rest; scripts and other sites cannot have it."""
    answer = asked(served_once, served_once.address.removeprefix(served_once.site), {})
    assert answer.status == 200
    cookie = str(answer.getheader("Set-Cookie"))
    given, *rules = cookie.split("; ")
    assert {"HttpOnly", "SameSite=Strict"} <= set(rules)
    assert served_once.headers == {"Cookie": given}
    for path in ("/", "/static/js/textual.js"):
        assert asked(served_once, path, served_once.headers).status == 200
    # The token opens the page alone, so that it stands in no other address.
    token = served_once.address.partition("?")[2]
    assert asked(served_once, f"/static/js/textual.js?{token}", {}).status == 403


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "headers", [{"Origin": "http://evil.example"}, {"Host": "evil.example"}, {"Origin": "null"}], ids=str
)
def test_another_sites_page_is_turned_away(served_once: Served, path: str, headers: dict[str, str]) -> None:
    """A request that another site's page sends, or that came by another name, is refused, cookie or not."""
    assert asked(served_once, path, {**served_once.headers, **headers}).status == 403


ODD = "localhost:99999 localhost:0 [::1 localhost:-1 localhost:x localhost@evil.example ::: % localhost:1:1".split()


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("host", ["", *ODD])
def test_no_host_is_an_error_of_the_server(served_once: Served, path: str, host: str) -> None:
    """Whatever a request names as host, and as its origin, it is served or refused."""
    for headers in ({"Host": host}, {"Host": host, "Origin": host}, {"Host": host, "Origin": f"http://{host}"}):
        assert asked(served_once, path, {**served_once.headers, **headers}).status < 500


def test_what_is_not_there_is_not_found(served_once: Served) -> None:
    """For its owner too."""
    for path in ("/nowhere", "/download/x", "/static/nothing", "/static/../../page.html"):
        assert asked(served_once, path, served_once.headers).status in {403, 404}
