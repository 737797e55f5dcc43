"""Errors in OpenAI's JSON shape, with the codes its client knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi.responses import JSONResponse


class ApiError(Exception):
    """An answer other than 200; ``message`` says what to do next."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str | None = None,
        param: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.headers = status, headers
        kind = "requests" if status == 429 else "invalid_request_error"
        kind = "server_error" if status >= 500 else kind
        self.body: dict[str, Any] = {"message": message, "type": kind, "param": param, "code": code}

    def response(self) -> JSONResponse:
        return JSONResponse({"error": self.body}, self.status, headers=self.headers)


def missing_model(name: str, message: str) -> ApiError:
    return ApiError(404, f"모델 '{name}'을(를) 쓸 수 없습니다. {message}", code="model_not_found")


def busy() -> ApiError:
    message = "서버가 처리할 수 있는 것보다 많은 요청이 기다립니다. 잠시 뒤에 다시 보내세요."
    return ApiError(429, message, code="rate_limit_exceeded", headers={"Retry-After": "1"})


def too_long(context: int, tokens: int, param: str) -> ApiError:
    message = f"이 모델의 문맥은 최대 {context}토큰인데 입력이 {tokens}토큰입니다. 입력을 줄이세요."
    return ApiError(400, message, code="context_length_exceeded", param=param)


def unsupported(param: str, message: str, code: str = "unsupported_parameter") -> ApiError:
    return ApiError(400, message, code=code, param=param)


def failed() -> ApiError:
    return ApiError(500, "서버 안에서 오류가 났습니다. 서버의 로그를 보세요.")
