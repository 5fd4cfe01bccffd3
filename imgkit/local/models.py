"""The routes that list the models, with the day on which each is switched off."""

from openai.types import Model
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from imgkit.local import refusals, wire
from imgkit.local.answers import json_answer
from imgkit.local.options import offered
from imgkit.models.catalog import catalog, find


def _entry(name: str) -> Model:
    model = find(name)
    if model is None:
        raise refusals.unknown_model(name, offered("draw") + offered("describe"))
    end = model.shutdown.get("openai")
    if end and model.is_retired("openai"):
        raise refusals.retired_model(name, end, model.successor)
    owner = "imgkit" if "imgkit" in model.sources else "openai"
    return wire.model_entry(name, catalog().checked, owner, end)


async def list_models(request: Request) -> Response:  # noqa: ARG001 - a route gets its request
    """List the models that are not switched off."""
    names = offered("draw") + offered("describe")
    data = [_entry(name).to_dict() for name in names]
    return JSONResponse({"object": "list", "data": data})


async def retrieve_model(request: Request) -> Response:
    """Tell about one model."""
    return json_answer(_entry(request.path_params["model"]))
