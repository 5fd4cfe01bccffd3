"""Drawing, editing and varying pictures."""

import difflib
import inspect
from collections.abc import Callable, Iterable
from typing import Any

from imgkit import checks
from imgkit.answers import OnPartial, Request, keep, keep_streamed
from imgkit.cost import FREE, Cost, estimate_pictures
from imgkit.errors import OptionError
from imgkit.inputs import CheckedImage, ImageInput, check_image, check_mask
from imgkit.metaprompting import metaprompt as with_metaprompt
from imgkit.picture import Pictures
from imgkit.services import Service
from imgkit.session import Session, current

VARIATION_PROMPT = (
    "Another version of this picture: the same things in the same style, arranged anew."
)
"""The variations endpoint took no prompt and is retired; a variation is an edit with this one."""

PARTIAL_IMAGES = 3
"""How many unfinished pictures a stream sends at most: openai 3.51.0, image_generate_params.py."""


def generate(
    prompt: str,
    *,
    n: int = 1,
    size: str = "1024x1024",
    quality: str = "low",
    seed: int | None = None,
    temperature: float | None = None,
    metaprompt: str | None = None,
    model: str | None = None,
    on_partial: OnPartial | None = None,
    **options: Any,
) -> Pictures:
    """Draw pictures from a prompt.

    Args:
        prompt: What to draw.
        n: How many pictures, 1 to 10.
        size: ``WIDTHxHEIGHT`` in pixels.
        quality: ``"low"`` costs the least.
        seed: Where the service has one: the same seed draws the same picture again.
        temperature: Where the service has one: from 0 (always the likeliest) to 2 (wild).
        metaprompt: The audience of a metaprompt to put before the prompt, like ``"children"``.
        model: The model; without it, the one in the settings.
        on_partial: Called with the file of each unfinished picture, where n is 1. Live services
            bill each with 100 output tokens more:
            https://platform.openai.com/docs/guides/image-generation (November 2026)
        **options: Anything else that the SDK's ``images.generate`` takes.

    Returns:
        The pictures; they are kept on the disk already.

    Raises:
        InputError: Something cannot be done; nothing was sent.
        ServiceError: The service answered with an error.
        SavingError: A picture came and could not be written; the error holds it.
    """
    session = current()
    final_prompt = with_metaprompt(prompt, audience=metaprompt) if metaprompt else prompt
    options |= {"n": n, "size": size, "quality": quality}
    knobs = {"seed": seed, "temperature": temperature}
    request = _check(session, final_prompt, model, options=options, knobs=knobs)
    return _send(session, "generate", request, {}, on_partial)


def edit(
    image: ImageInput,
    prompt: str,
    *,
    mask: ImageInput | None = None,
    n: int = 1,
    size: str | None = None,
    quality: str = "low",
    seed: int | None = None,
    temperature: float | None = None,
    metaprompt: str | None = None,
    model: str | None = None,
    on_partial: OnPartial | None = None,
    **options: Any,
) -> Pictures:
    """Change a picture.

    Args:
        image: The picture.
        prompt: What the picture should show when it is done.
        mask: A picture of the same size whose transparent pixels say where to edit. To GPT Image
            models it is guidance: pixels outside it may change too.
        n: How many pictures, 1 to 10.
        size: ``WIDTHxHEIGHT`` in pixels; without it, as near to the picture's own as can be.
        quality: ``"low"`` costs the least.
        seed: As in :func:`generate`.
        temperature: As in :func:`generate`.
        metaprompt: As in :func:`generate`.
        model: As in :func:`generate`.
        on_partial: As in :func:`generate`.
        **options: Anything else that the SDK's ``images.edit`` takes.

    Returns:
        The pictures; they are kept on the disk already.

    Raises:
        InputError: Something cannot be done; nothing was sent.
        ServiceError: The service answered with an error.
        SavingError: A picture came and could not be written; the error holds it.
    """
    session = current()
    checked = check_image(image)
    files = {"image": checked.as_upload("image")}
    if mask is not None:
        files["mask"] = check_mask(mask, checked).as_upload("mask")
    final_prompt = with_metaprompt(prompt, audience=metaprompt) if metaprompt else prompt
    options |= {
        "n": n,
        "size": size or _size_like(session.service, model, checked),
        "quality": quality,
    }
    knobs = {"seed": seed, "temperature": temperature}
    request = _check(
        session, final_prompt, model, options=options, knobs=knobs, parent=checked.parent
    )
    return _send(session, "edit", request, files, on_partial)


def variation(
    image: ImageInput, prompt: str | None = None, *, n: int = 1, **options: Any
) -> Pictures:
    """Draw another version of a picture. It is an edit with a prompt, and no mask.

    Args:
        image: The picture.
        prompt: What to vary; without it, everything but the things that are shown.
        n: How many pictures, 1 to 10.
        **options: Everything else that :func:`edit` takes.

    Returns:
        The pictures; they are kept on the disk already.

    Raises:
        InputError: Something cannot be done; nothing was sent.
        ServiceError: The service answered with an error.
        SavingError: A picture came and could not be written; the error holds it.
    """
    return edit(image, VARIATION_PROMPT if prompt is None else prompt, n=n, **options)


def estimate(
    prompt: str = "",
    *,
    n: int = 1,
    size: str = "1024x1024",
    quality: str = "low",
    model: str | None = None,
    live: bool = False,
    **_options: Any,
) -> Cost:
    """Estimate what :func:`generate` would cost with the same arguments, before the click.

    Args:
        prompt: What to draw; its few tokens are not counted.
        n: How many pictures, 1 to 10.
        size: ``WIDTHxHEIGHT`` in pixels.
        quality: The quality.
        model: The model; without it, the one in the settings.
        live: Estimate what the live service takes, also where somebody else answers here.

    Returns:
        The cost; unknown where no price is published.

    Raises:
        OptionError: ``n`` or the size is impossible, or the model is switched off.
    """
    del prompt  # taken so that the same arguments fit both
    service = current().service
    checks.check_count(n)
    capabilities = service.capabilities(model)
    if capabilities is not None:
        checks.check_not_retired(capabilities, model or service.model, service.provider)
        checks.check_size(capabilities, model or service.model, size)
    if service.mode != "live" and not live:
        return FREE
    return estimate_pictures(capabilities, size, quality, n)


def _size_like(service: Service, model: str | None, image: CheckedImage) -> str:
    """Return the size that the model draws and that is most like a picture's own."""
    capabilities = service.capabilities(model)
    if capabilities is None or not (capabilities.sizes or capabilities.any_size):
        return f"{image.width}x{image.height}"
    return capabilities.nearest_size(image.width, image.height)


def _check(
    session: Session,
    prompt: str,
    model: str | None,
    *,
    options: dict[str, Any],
    knobs: dict[str, Any],
    parent: str | None = None,
) -> Request:
    """Refuse what cannot be done, before anything is sent."""
    name = model or session.service.model
    capabilities = session.service.capabilities(model)
    checks.check_prompt(prompt, capabilities.prompt_limit if capabilities else 32_000)
    checks.check_count(options["n"])
    checks.check_knob_values(knobs)
    if capabilities is not None:
        checks.check_not_retired(capabilities, name, session.service.provider)
        checks.check_size(capabilities, name, options["size"])
        checks.check_options(
            capabilities,
            name,
            quality=options["quality"],
            output_format=options.get("output_format"),
            knobs=knobs,
        )
    session.gallery.check_writable()
    asked = {knob: value for knob, value in knobs.items() if value is not None}
    return Request(prompt, name, options, asked, parent)


def _send(
    session: Session,
    method: str,
    request: Request,
    files: dict[str, tuple[str, bytes, str]],
    on_partial: OnPartial | None,
) -> Pictures:
    call = getattr(session.openai.images, method)
    arguments = {**request.options, **files, "prompt": request.prompt, "model": request.model}
    _check_names(call, arguments)
    if request.knobs:
        arguments["extra_body"] = dict(request.knobs)
    with session.translated():
        if on_partial is None or request.options["n"] > 1:
            return keep(session, request, call(**arguments))
        stream = call(**arguments, stream=True, partial_images=PARTIAL_IMAGES)
        return keep_streamed(session, request, stream, on_partial)


def _check_names(call: Callable[..., Any], names: Iterable[str]) -> None:
    """Refuse an option that the SDK does not know, and name the one that was probably meant."""
    known = inspect.signature(call).parameters
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            raise OptionError(
                f"There is no option {name!r}.",
                remedy=f"Did you mean {near[0]!r}?" if near else "Leave it out.",
            )
