"""The functions of the app, as Azure finds them: each hands its work on to ``remix_app``."""

import asyncio
import json
import logging
import re
from collections.abc import Generator
from typing import Any

import azure.durable_functions as df
import azure.functions as func
from azure.durable_functions.models.DurableOrchestrationStatus import DurableOrchestrationStatus
from remix_app import receiving, spending, steps
from remix_app.conducting import conduct
from remix_app.messages import Ending, Group, Looked, Order, Painting, Prepared, Result

from imgkit.errors import ImageError, ImgkitError, InputError, StorageError
from imgkit.session import current

app = df.DFApp(http_auth_level=func.AuthLevel.FUNCTION)


@app.route(route="remix", methods=["POST"])
@app.durable_client_input(client_name="client")
async def start(req: func.HttpRequest, client: df.DurableOrchestrationClient) -> func.HttpResponse:
    """Begin a remix, and say where to ask how far it is."""
    try:
        order = await asyncio.to_thread(receiving.receive, req)
    except ImgkitError as error:
        return _refusal(error)
    await client.start_new("remix", order.run, order.model_dump(mode="json"))
    # Not the addresses that the library offers: they hold a key to every remix there is.
    here = f"{req.url.partition('?')[0].rstrip('/')}/{order.run}"
    return _json({"id": order.run, "status": here}, 202, {"Location": here, "Retry-After": "5"})


@app.route(route="remix/{run}", methods=["GET"])
@app.durable_client_input(client_name="client")
async def status(req: func.HttpRequest, client: df.DurableOrchestrationClient) -> func.HttpResponse:
    """Say how far a remix is, and what became of it."""
    found = await _found(req, client)
    if not found:
        return _json({"error": "There is no such remix."}, 404)
    state = found.runtime_status.name if found.runtime_status else "Pending"
    return _json({"state": state, "progress": found.custom_status, "result": found.output}, 200)


@app.route(route="remix/{run}/picture", methods=["GET"])
@app.durable_client_input(client_name="client")
async def picture(
    req: func.HttpRequest, client: df.DurableOrchestrationClient
) -> func.HttpResponse:
    """Return the picture that came of a remix."""
    found = await _found(req, client)
    result = Result.model_validate(found.output) if found and found.output else Result()
    if result.picture is None:
        return _json({"error": "There is no picture of this remix, or not yet."}, 404)
    try:
        kept = await asyncio.to_thread(current().gallery.picture, result.picture)
    except ImageError as error:
        return _json({"error": str(error)}, 404)
    except ImgkitError as error:
        return _refusal(error)
    return func.HttpResponse(kept.bytes, mimetype=f"image/{(kept.image.format or 'png').lower()}")


@app.orchestration_trigger(context_name="context")
def remix(context: df.DurableOrchestrationContext) -> Generator[Any, Any, dict[str, Any]]:
    """Make a wish come true."""
    return conduct(context)


@app.entity_trigger(context_name="context")
def purse(context: df.DurableEntityContext) -> None:
    """Keep the budget of all remixes together."""
    spending.spend(context)


@app.activity_trigger(input_name="job")
def prepare(job: dict[str, Any]) -> dict[str, Any]:
    """Bring the picture into the form that the service takes."""
    return steps.answered(steps.prepare, Order.model_validate(job))


@app.activity_trigger(input_name="job")
def look(job: dict[str, Any]) -> dict[str, Any]:
    """Describe the picture."""
    return steps.answered(steps.look, Prepared.model_validate(job))


@app.activity_trigger(input_name="job")
def plan(job: dict[str, Any]) -> dict[str, Any]:
    """Split the wish into steps."""
    return steps.answered(steps.plan, Looked.model_validate(job))


@app.activity_trigger(input_name="job")
def paint(job: dict[str, Any]) -> dict[str, Any]:
    """Paint one stage."""
    return steps.answered(steps.paint, Painting.model_validate(job))


@app.activity_trigger(input_name="job")
def assemble(job: dict[str, Any]) -> dict[str, Any]:
    """Put what was painted side by side into one picture."""
    return steps.answered(steps.assemble, Group.model_validate(job))


@app.activity_trigger(input_name="job")
def tell(job: dict[str, Any]) -> dict[str, Any]:
    """Say what was changed and what was not."""
    return steps.answered(steps.tell, Ending.model_validate(job))


async def _found(
    req: func.HttpRequest, client: df.DurableOrchestrationClient
) -> DurableOrchestrationStatus | None:
    run = req.route_params.get("run", "")
    # The purse has a number too, and is nobody's business.
    if not re.fullmatch("[0-9a-f]{32}", run):
        return None
    return await client.get_status(run) or None


def _refusal(error: ImgkitError) -> func.HttpResponse:
    if isinstance(error, receiving.TooLargeError):
        return _json({"error": str(error)}, 413)
    if isinstance(error, InputError):
        return _json({"error": str(error)}, 400)
    logging.error("A request could not be carried out: %s", error)
    return _json({"error": str(error)}, 503 if isinstance(error, StorageError) else 500)


def _json(
    body: dict[str, Any], code: int, headers: dict[str, str] | None = None
) -> func.HttpResponse:
    text = json.dumps(body, ensure_ascii=False)
    return func.HttpResponse(text, status_code=code, headers=headers, mimetype="application/json")
