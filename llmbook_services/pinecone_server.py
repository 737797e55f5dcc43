"""A Pinecone-compatible server over one folder: the calls of the official SDK 10 (API 2026-07).

Control plane at ``/indexes``; an index's data plane below ``/indexes/NAME``, which is the host that
describing the index gives, so that ``pc.Index(NAME)`` needs no other address. Dense vectors only.
Errors have Pinecone's JSON shape; those that the service also gives are in its words.
"""

import base64
import binascii
import os
import secrets
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import numpy as np
import orjson
from fastapi import APIRouter, Depends, FastAPI, Header, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic.alias_generators import to_camel
from starlette.exceptions import HTTPException

from llmbook import course
from llmbook_services.body_limit import LimitBody
from llmbook_services.pinecone_filters import Metadata, Predicate, clean_metadata, compile_filter
from llmbook_services.pinecone_store import FLOAT, SCORES, Record, Store

# Pinecone's documented limits (reference/api/database-limits/operation-limits)
MAX_BODY = 2 * 2**20
MAX_RESULT = 4 * 2**20
MAX_VECTORS = MAX_IDS = 1_000
MAX_TOP_K = 10_000
MAX_METADATA = 40 * 2**10
MAX_DIMENSION = 20_000
PAGE = 100

DEFAULT_NAMESPACE = "__default__"  # how the empty namespace is called in listings
FIELD = "_values"  # the field that the vectors API addresses
FLOAT_MAX = float(np.finfo(FLOAT).max)
CODES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    409: "ALREADY_EXISTS",
    413: "PAYLOAD_TOO_LARGE",
}

ASCII = r"^[\x01-\x7f]*$"
IndexName = Annotated[str, StringConstraints(max_length=45, pattern=r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")]
Id = Annotated[str, StringConstraints(min_length=1, max_length=512, pattern=ASCII)]
Prefix = Annotated[str, StringConstraints(max_length=512, pattern=ASCII)]
Namespace = Annotated[Prefix, AfterValidator(lambda name: "" if name == DEFAULT_NAMESPACE else name)]
Values = Annotated[
    list[Annotated[float, Field(ge=-FLOAT_MAX, le=FLOAT_MAX)]], Field(max_length=MAX_DIMENSION)
]
Ids = Annotated[list[Id], Field(min_length=1, max_length=MAX_IDS)]
CleanMetadata = Annotated[dict[str, Any], AfterValidator(clean_metadata)]
Filter = Annotated[
    Any, AfterValidator(lambda value: None if value is None else (value, compile_filter(value)))
]
Tags = Annotated[dict[str, str], Field(max_length=20)]
Protection = Literal["enabled", "disabled"]
Text = Annotated[str, StringConstraints(min_length=1, max_length=80)]


class Strict(BaseModel):
    """No coercion, no unknown field: what this server does not know it refuses, not ignores."""

    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)


class DenseField(Strict):
    type: Literal["dense_vector"]
    dimension: Annotated[int, Field(ge=1, le=MAX_DIMENSION)]
    metric: Literal[tuple(SCORES)] = "cosine"  # type: ignore[valid-type]


class Fields(Strict):
    values: Annotated[DenseField, Field(alias=FIELD)]


class Schema(Strict):
    fields: Fields


class Deployment(Strict):
    deployment_type: Literal["managed"] = "managed"
    cloud: Text = "aws"
    region: Text = "us-east-1"


class ReadCapacity(Strict):
    mode: Literal["OnDemand"]


class CreateIndex(Strict):
    name: IndexName
    schema_: Annotated[Schema, Field(alias="schema")]
    deployment: Deployment = Deployment()
    read_capacity: ReadCapacity | None = None
    deletion_protection: Protection = "disabled"
    tags: Tags | None = None


class ConfigureIndex(Strict):
    deletion_protection: Protection | None = None
    tags: Tags | None = None


class DataBody(Strict):
    model_config = ConfigDict(alias_generator=to_camel)

    namespace: Namespace = ""


class Vector(Strict):
    id: Id
    values: Values
    metadata: CleanMetadata | None = None


class Upsert(DataBody):
    vectors: Annotated[list[Vector], Field(min_length=1, max_length=MAX_VECTORS)]


class Search(DataBody):
    top_k: Annotated[int, Field(ge=1, le=MAX_TOP_K)]
    vector: Values | None = None
    id: Id | None = None
    filter: Filter = None
    include_values: bool = False
    include_metadata: bool = False

    @model_validator(mode="after")
    def _one_query(self) -> Self:
        if (self.vector is None) == (self.id is None):
            raise ValueError("Give exactly one of 'vector' and 'id'")
        return self


class Selecting(DataBody):
    """A body whose filter, where it has one, may not be empty: it would select everything."""

    filter: Filter = None

    @model_validator(mode="after")
    def _filter_selects(self) -> Self:
        if self.filter is not None and not self.filter[0]:
            raise ValueError(f"{type(self).__name__} with empty metadata filter is not allowed")
        return self


class Update(Selecting):
    id: Id | None = None
    values: Values | None = None
    set_metadata: CleanMetadata | None = None
    dry_run: bool = False

    @model_validator(mode="after")
    def _one_selector(self) -> Self:
        if (self.id is None) == (self.filter is None):
            raise ValueError("Give exactly one of 'id' and 'filter'")
        if self.filter is not None and self.values is not None:
            raise ValueError("Update by metadata request does not support updating vector values")
        return self


class Delete(Selecting):
    ids: Ids | None = None
    delete_all: bool = False

    @model_validator(mode="after")
    def _one_selector(self) -> Self:
        if (self.ids is not None) + self.delete_all + (self.filter is not None) != 1:
            raise ValueError("Give exactly one of 'ids', 'filter' and 'deleteAll'")
        return self


class Fetch(Selecting):
    limit: Annotated[int, Field(ge=1, le=MAX_TOP_K)] = PAGE
    pagination_token: str | None = None


class Stats(Strict):
    """No field: serverless indexes take no filter here."""


class Index:
    """One request's index and where it is stored."""

    def __init__(self, store: Store, name: str) -> None:
        description = store.index(name)
        if description is None:
            raise HTTPException(404, f"Resource {name} not found")
        self.store, self.name, self.description = store, name, description
        field = description["schema"]["fields"][FIELD]
        self.dimension: int = field["dimension"]
        self.metric: str = field["metric"]

    def array(self, values: list[float]) -> np.ndarray:
        """The values as float32; 400 when their number is not the index's."""
        if len(values) != self.dimension:
            raise HTTPException(
                400,
                f"Vector dimension {len(values)} does not match the dimension of the index {self.dimension}",
            )
        return np.asarray(values, FLOAT)

    def stored_array(self, id: str, values: list[float]) -> np.ndarray:
        array = self.array(values)
        if not array.any():
            raise HTTPException(
                400,
                "Dense vectors must contain at least one non-zero value. "
                f"Vector ID {id} contains only zeros.",
            )
        return array


# The handlers are coroutines without a wait inside: each runs to its end on the one event loop, so no other
# request of this process comes between its reads and its writes.


def _store(request: Request) -> Store:
    return request.app.state.store


async def _index(name: str, request: Request) -> Index:
    return Index(_store(request), name)


async def _authorised(request: Request, api_key: Annotated[str, Header()] = "") -> None:
    wanted = request.app.state.api_key
    if wanted and not secrets.compare_digest(api_key.encode(), wanted.encode()):
        raise HTTPException(401, "Invalid API Key")


TheIndex = Annotated[Index, Depends(_index)]
router = APIRouter(dependencies=[Depends(_authorised)])


@router.get("/indexes")
async def list_indexes(request: Request) -> Response:
    return _json({"indexes": [_described(d, request) for d in _store(request).indexes()]})


@router.post("/indexes")
async def create_index(body: CreateIndex, request: Request) -> Response:
    store = _store(request)
    description = body.model_dump(by_alias=True, exclude={"read_capacity"})
    with store.writing():
        if store.index(body.name) is not None:
            raise HTTPException(409, f"Resource {body.name} already exists")
        store.put_index(body.name, description)
    return _json(_described(description, request), 201)


@router.get("/indexes/{name}")
async def describe_index(index: TheIndex, request: Request) -> Response:
    return _json(_described(index.description, request))


@router.patch("/indexes/{name}")
async def configure_index(name: str, body: ConfigureIndex, request: Request) -> Response:
    store = _store(request)
    with store.writing():
        description = Index(store, name).description
        if body.deletion_protection is not None:
            description["deletion_protection"] = body.deletion_protection
        if body.tags is not None:  # an empty value takes the tag away
            tags = {**(description["tags"] or {}), **body.tags}
            description["tags"] = {key: value for key, value in tags.items() if value} or None
        store.put_index(name, description)
    return _json(_described(description, request))


@router.delete("/indexes/{name}")
async def delete_index(name: str, request: Request) -> Response:
    store = _store(request)
    with store.writing():
        if Index(store, name).description["deletion_protection"] == "enabled":
            raise HTTPException(
                403, "Deletion protection is enabled for this index. Disable it before deleting."
            )
        store.delete_index(name)
    return Response(status_code=202)


@router.post("/indexes/{name}/vectors/upsert")
async def upsert(body: Upsert, index: TheIndex) -> Response:
    records = [
        Record(v.id, index.stored_array(v.id, v.values), _sized(v.metadata or {})) for v in body.vectors
    ]
    with index.store.writing():
        index.store.put(index.name, body.namespace, records)
    return _json({"upsertedCount": len(records)})


@router.post("/indexes/{name}/query")
async def query(body: Search, index: TheIndex) -> Response:
    if body.vector is not None:
        vector = index.array(body.vector)
    else:
        stored = index.store.get(index.name, body.namespace, [body.id])
        if not stored:
            return _json({"matches": [], **_read(body.namespace)})
        vector = stored[0].values
    matches = body.filter and body.filter[1]
    found = index.store.search(index.name, body.namespace, index.metric, vector, body.top_k, matches)
    results = [{"id": id, "score": score} for id, score in found]
    if body.include_values or body.include_metadata:
        records = index.store.get(index.name, body.namespace, [id for id, _ in found])
        for result, record in zip(results, records, strict=True):
            full = _wire(record)
            if body.include_values:
                result["values"] = full["values"]
            if body.include_metadata and "metadata" in full:
                result["metadata"] = full["metadata"]
    response = _json({"matches": results, **_read(body.namespace)})
    if len(response.body) > MAX_RESULT:
        raise HTTPException(
            400,
            f"Query result size exceeds the limit of {MAX_RESULT} bytes. Lower top_k, or leave out values or metadata.",
        )
    return response


@router.post("/indexes/{name}/vectors/update")
async def update(body: Update, index: TheIndex) -> Response:
    values = None if body.values is None else index.stored_array(body.id, body.values)
    with index.store.writing():
        ids = [body.id] if body.id is not None else _matching(index, body.namespace, body.filter[1])
        if not body.dry_run:
            changed = [
                Record(
                    record.id,
                    record.values if values is None else values,
                    _sized({**(record.metadata or {}), **(body.set_metadata or {})}),
                )
                for record in index.store.get(index.name, body.namespace, ids)
            ]
            index.store.put(index.name, body.namespace, changed)
    return _json({} if body.id is not None else {"matchedRecords": len(ids)})


@router.post("/indexes/{name}/vectors/delete")
async def delete(body: Delete, index: TheIndex) -> Response:
    with index.store.writing():
        if body.delete_all:
            _delete_namespace(index, body.namespace)
        else:
            ids = body.ids if body.filter is None else _matching(index, body.namespace, body.filter[1])
            index.store.delete(index.name, body.namespace, ids)
    return _json({})


@router.get("/indexes/{name}/vectors/fetch")
async def fetch(index: TheIndex, ids: Annotated[Ids, Query()], namespace: Namespace = "") -> Response:
    records = index.store.get(index.name, namespace, ids)
    return _json({"vectors": {record.id: _wire(record) for record in records}, **_read(namespace)})


@router.post("/indexes/{name}/vectors/fetch_by_metadata")
async def fetch_by_metadata(body: Fetch, index: TheIndex) -> Response:
    if body.filter is None:
        raise HTTPException(400, "Empty filter provided for fetch by metadata request")
    ids = _matching(index, body.namespace, body.filter[1], _after(body.pagination_token), body.limit + 1)
    records = index.store.get(index.name, body.namespace, ids[: body.limit])
    vectors = {record.id: _wire(record) for record in records}
    return _json({"vectors": vectors, **_page(ids, body.limit), **_read(body.namespace)})


@router.get("/indexes/{name}/vectors/list")
async def list_vectors(
    index: TheIndex,
    namespace: Namespace = "",
    prefix: Prefix = "",
    limit: Annotated[int, Query(ge=1, le=PAGE)] = PAGE,
    token: Annotated[str | None, Query(alias="paginationToken")] = None,
) -> Response:
    ids = index.store.ids(index.name, namespace, prefix=prefix, after=_after(token), limit=limit + 1)
    vectors = [{"id": id} for id in ids[:limit]]
    return _json({"vectors": vectors, **_page(ids, limit), **_read(namespace)})


@router.post("/indexes/{name}/describe_index_stats")
async def describe_index_stats(index: TheIndex, body: Stats) -> Response:
    counts = index.store.namespaces(index.name)
    return _json(
        {
            "namespaces": {
                name or DEFAULT_NAMESPACE: {"vectorCount": count} for name, count in counts.items()
            },
            "dimension": index.dimension,
            "indexFullness": 0.0,
            "totalVectorCount": sum(counts.values()),
            "metric": index.metric,
            "vectorType": "dense",
        }
    )


@router.get("/indexes/{name}/namespaces")
async def list_namespaces(
    index: TheIndex,
    prefix: Prefix = "",
    limit: Annotated[int, Query(ge=1, le=PAGE)] = PAGE,
    token: Annotated[str | None, Query(alias="paginationToken")] = None,
) -> Response:
    counts = {name or DEFAULT_NAMESPACE: n for name, n in index.store.namespaces(index.name).items()}
    chosen = sorted(name for name in counts if name.startswith(prefix))
    page = [name for name in chosen if name > _after(token)][: limit + 1]
    namespaces = [{"name": name, "record_count": counts[name]} for name in page[:limit]]
    return _json({"namespaces": namespaces, "total_count": len(chosen), **_page(page, limit)})


@router.get("/indexes/{name}/namespaces/{namespace:path}")
async def describe_namespace(index: TheIndex, namespace: Namespace) -> Response:
    count = index.store.namespaces(index.name).get(namespace)
    if count is None:
        raise HTTPException(404, "Namespace not found")
    return _json({"name": namespace or DEFAULT_NAMESPACE, "record_count": count})


@router.delete("/indexes/{name}/namespaces/{namespace:path}")
async def delete_namespace(index: TheIndex, namespace: Namespace) -> Response:
    with index.store.writing():
        _delete_namespace(index, namespace)
    return _json({})


def _described(description: dict[str, Any], request: Request) -> dict[str, Any]:
    return {
        **description,
        "host": f"{request.base_url}indexes/{description['name']}",
        "status": {"ready": True, "state": "Ready"},
        "read_capacity": {"mode": "OnDemand", "status": {"state": "Ready"}},
    }


def _matching(
    index: Index, namespace: str, matches: Predicate, after: str = "", limit: int | None = None
) -> list[str]:
    return index.store.matching(index.name, namespace, matches, after=after, limit=limit)


def _delete_namespace(index: Index, namespace: str) -> None:
    if not index.store.delete_namespace(index.name, namespace):
        raise HTTPException(404, "Namespace not found")


def _sized(metadata: Metadata) -> Metadata:
    """Metadata that can be stored: valid Unicode and within Pinecone's limit."""
    try:
        size = len(orjson.dumps(metadata))
    except TypeError as error:
        raise HTTPException(400, f"Metadata cannot be stored: {error}") from error
    if size > MAX_METADATA:
        raise HTTPException(
            400, f"Metadata size is {size} bytes, which exceeds the limit of {MAX_METADATA} bytes per vector"
        )
    return metadata


def _wire(record: Record) -> dict[str, Any]:
    wire = {"id": record.id, "values": record.values}
    return wire if record.metadata is None else {**wire, "metadata": record.metadata}


def _read(namespace: str) -> dict[str, Any]:
    return {"namespace": namespace, "usage": {"readUnits": 1}}


def _page(names: list[str], limit: int) -> dict[str, Any]:
    """The pagination of the first ``limit`` of ``names``; more names than that mean another page."""
    if len(names) <= limit:
        return {}
    return {"pagination": {"next": base64.urlsafe_b64encode(names[limit - 1].encode()).decode()}}


def _after(token: str | None) -> str:
    try:
        return base64.b64decode((token or "").encode("ascii"), altchars=b"-_", validate=True).decode()
    except (binascii.Error, UnicodeError) as error:
        raise HTTPException(400, "Invalid pagination token") from error


def _json(content: dict[str, Any], status: int = 200) -> Response:
    # orjson writes float32 arrays in their shortest form: 0.1 comes back as 0.1
    body = orjson.dumps(content, option=orjson.OPT_SERIALIZE_NUMPY)
    return Response(body, status, media_type="application/json")


def _error(status: int, message: str) -> Response:
    safe = message.encode("utf-8", "backslashreplace").decode()
    code = CODES.get(status, "INTERNAL" if status >= 500 else "INVALID_ARGUMENT")
    return _json({"error": {"code": code, "message": safe}, "status": status}, status)


async def _refused(request: Request, error: HTTPException) -> Response:
    if error.status_code == 404 and error.detail == "Not Found":  # no route
        return _error(404, f"이 로컬 서버에는 {request.method} {request.url.path}가 없습니다.")
    return _error(error.status_code, str(error.detail))


async def _invalid(request: Request, error: RequestValidationError) -> Response:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"] if part not in ("body", "query", "path"))
    what = first["msg"].removeprefix("Value error, ")
    if first["type"] == "json_invalid":
        where, what = "", "The request body is not valid JSON"
    if first["type"] == "extra_forbidden":
        what = "이 로컬 서버가 모르는 필드입니다."
    return _error(400, f"{where}: {what}" if where else what)


async def _failed(request: Request, error: Exception) -> Response:
    return _error(500, "서버 안에서 오류가 났습니다. 서버의 로그를 보세요.")  # uvicorn logs the trace


def create_app(folder: Path | str | None = None) -> FastAPI:
    """The server over ``folder`` (default ``build/services/pinecone``), which is made when absent.

    With ``LLMBOOK_SERVICE_KEY`` set, a request with another key is answered 401.
    """
    app = FastAPI(title="Pinecone (local)", openapi_url=None)
    app.state.store = Store(folder or course.build_dir() / "services" / "pinecone")
    app.state.api_key = os.environ.get("LLMBOOK_SERVICE_KEY", "")
    app.include_router(router)

    @app.get("/health")
    async def health() -> dict[str, Any]:
        return {"service": "pinecone", "pid": os.getpid()}

    app.add_middleware(LimitBody, limit=MAX_BODY)
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Exception, _failed)
    return app
