"""Who may open the chat: whoever was given its address, from pages of its own, by this machine's name."""

from __future__ import annotations

import hmac

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from ..patterns import regex

__all__ = ["for_holders"]

_OUR_NAMES = regex(r"(localhost|127\.0\.0\.1)(:\d{1,5})?")
"""Any port: it may be forwarded from another. By any other name, some page may have been told that we are its host."""


def for_holders(token: str, port: int) -> Middleware:
    """What turns away every request that does not hold the token, as others who are logged in here have none.

    The page's address holds it, once; the browser gets it as a cookie, which it sends with what the page asks for and
    with nothing that another site's page does. A browser has one set of cookies for all ports: the name tells them
    apart.
    """
    cookie = f"advisor-{port}"

    def holds(given: str) -> bool:
        return hmac.compare_digest(given.encode(errors="replace"), token.encode())

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        own = f"http://{request.host}"
        if not _OUR_NAMES.fullmatch(request.host) or request.headers.get("Origin", own) != own:
            raise web.HTTPForbidden(text="This chat is for pages of its own.")
        if request.path == "/" and holds(request.query.get("token", "")):
            response = await handler(request)
            response.set_cookie(cookie, token, httponly=True, samesite="Strict")
            return response
        if not holds(request.cookies.get(cookie, "")):
            raise web.HTTPForbidden(text="Open the whole address that `advisor --serve` printed.")
        return await handler(request)

    return check
