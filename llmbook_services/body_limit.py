"""A limit on request bodies that the local servers share."""

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class LimitBody:
    """ASGI middleware: a request body over ``limit`` bytes is read to its end, not kept, and answered 413.

    Reading to the end lets a client that is still writing see the answer instead of a broken pipe.
    (FastAPI's own ``max_body_size`` is younger than the FastAPI that Colab ships.)
    """

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self.app = app
        self.limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        size = 0

        async def counted() -> Message:
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size <= self.limit:
                return message
            while message.get("more_body"):
                message = await receive()
            raise HTTPException(413, f"Request body is too large: the limit is {self.limit} bytes.")

        await self.app(scope, counted if scope["type"] == "http" else receive, send)
