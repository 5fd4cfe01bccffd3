"""The addresses of Azure OpenAI, in all the forms in which people come by them."""

import re
from typing import Literal

Paths = Literal["v1", "deployments"]
"""Azure has both: ``/openai/v1/…``, as OpenAI's own, and ``/openai/deployments/NAME/…``."""


def azure_address(endpoint: str) -> tuple[str, Paths]:
    """Return the address of an Azure resource, and which paths it stands for.

    Azure's portal shows an endpoint, and beside it whole addresses of deployments: all of them will
    do. https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle (2026-11)

    Args:
        endpoint: ``https://NAME.openai.azure.com``, with or without a path after it.

    Returns:
        The address that the SDK takes: with ``/openai/v1/`` at its end, or with nothing.
    """
    resource, *path = re.split(r"/openai(?=/|$)", endpoint.strip(), maxsplit=1)
    if path and re.match(r"/v1(/|\?|$)", path[0]):
        return f"{resource}/openai/v1/", "v1"
    return resource.rstrip("/"), "deployments"
