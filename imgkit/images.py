"""Drawing, editing and varying pictures."""

from typing import Any

from imgkit import asking, checks
from imgkit.answers import OnPartial
from imgkit.connecting.line import Line
from imgkit.inputs import ImageInput, check_image, check_mask
from imgkit.metaprompting import metaprompt as with_metaprompt
from imgkit.money.cost import FREE, Cost
from imgkit.money.estimates import estimate_pictures
from imgkit.ordering import PARTIAL_IMAGES
from imgkit.picture import Pictures
from imgkit.session import current

VARIATION_PROMPT = (
    "Another version of this picture: the same things in the same style, arranged anew."
)
"""The variations endpoint took no prompt and is retired; a variation is an edit with this one."""

CLOSE_VARIATION_PROMPT = (
    "Another version of this picture, about {percent} % different from it: "
    "the same things in the same style."
)
"""No service has a knob for the strength of a variation: it goes to all of them in words."""

STRENGTH_PROMPT = "{prompt}\nAbout {percent} % different from this picture."
"""What says so where there is a prompt already."""


def generate(
    prompt: str,
    *,
    n: int = 1,
    size: str = "1024x1024",
    quality: str = "low",
    seed: int | None = None,
    temperature: float | None = None,
    guidance: float | None = None,
    metaprompt: str | None = None,
    model: str | None = None,
    on_partial: OnPartial | None = None,
    line: Line | None = None,
    new_draw: bool = False,
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
        guidance: How much the words count, from 0 to 10, for the model ``"pixels"``.
        metaprompt: The audience of a metaprompt to put before the prompt, like ``"children"``.
        model: The model; without it, the one in the settings.
        on_partial: Called with the file of each unfinished picture, where n is 1. Live services
            bill each with 100 output tokens more:
            https://platform.openai.com/docs/guides/image-generation (November 2026)
        line: A line that another thread may hang up while the service draws.
        new_draw: Where pictures cost money, the same request is answered for nothing with what was
            drawn for it earlier; True draws anew.
        **options: Anything else that the SDK's ``images.generate`` takes.

    Returns:
        The pictures; they are kept on the disk already.

    Raises:
        InputError: Something cannot be done, or passes the budget; nothing was sent.
        ServiceError: The service answered with an error, or someone hung up; the error holds the
            pictures that were kept before.
        SavingError: A picture came and could not be written; the error holds it.
    """
    session = current()
    final_prompt = with_metaprompt(prompt, audience=metaprompt) if metaprompt else prompt
    options |= {"n": n, "size": size, "quality": quality}
    knobs = {"seed": seed, "temperature": temperature, "guidance": guidance}
    request = asking.check(session, final_prompt, model, options=options, knobs=knobs)
    return asking.send(
        session, "generate", request, {}, on_partial=on_partial, line=line, new_draw=new_draw
    )


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
    guidance: float | None = None,
    metaprompt: str | None = None,
    model: str | None = None,
    on_partial: OnPartial | None = None,
    line: Line | None = None,
    new_draw: bool = False,
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
        guidance: As in :func:`generate`.
        metaprompt: As in :func:`generate`.
        model: As in :func:`generate`.
        on_partial: As in :func:`generate`.
        line: As in :func:`generate`.
        new_draw: As in :func:`generate`.
        **options: Anything else that the SDK's ``images.edit`` takes.

    Returns:
        The pictures; they are kept on the disk already.

    Raises:
        InputError: Something cannot be done, or passes the budget; nothing was sent.
        ServiceError: The service answered with an error, or someone hung up; the error holds the
            pictures that were kept before.
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
        "size": size or asking.size_like(session.service, model, checked),
        "quality": quality,
    }
    knobs = {"seed": seed, "temperature": temperature, "guidance": guidance}
    request = asking.check(
        session,
        final_prompt,
        model,
        options=options,
        knobs=knobs,
        files=files,
        sent=[(checked.width, checked.height)],
        parent=checked.parent,
    )
    return asking.send(
        session, "edit", request, files, on_partial=on_partial, line=line, new_draw=new_draw
    )


def variation(
    image: ImageInput,
    prompt: str | None = None,
    *,
    strength: float | None = None,
    n: int = 1,
    **options: Any,
) -> Pictures:
    """Draw another version of a picture. It is an edit with a prompt, and no mask.

    Args:
        image: The picture.
        prompt: What to vary; without it, everything but the things that are shown.
        strength: How different it is to be, from 0 (the same picture) to 1 (all new). It is added
            to the prompt in words, as per cent; without it, that is left to the service.
        n: How many pictures, 1 to 10.
        **options: Everything else that :func:`edit` takes.

    Returns:
        The pictures; they are kept on the disk already.

    Raises:
        InputError: Something cannot be done, or passes the budget; nothing was sent.
        ServiceError: The service answered with an error, or someone hung up; the error holds the
            pictures that were kept before.
        SavingError: A picture came and could not be written; the error holds it.
    """
    checks.check_strength(strength)
    wish = VARIATION_PROMPT if prompt is None else prompt
    if strength is not None:
        words = CLOSE_VARIATION_PROMPT if prompt is None else STRENGTH_PROMPT
        wish = words.format(prompt=prompt, percent=round(100 * strength))
    return edit(image, wish, n=n, **options)


def estimate(
    prompt: str = "",
    *,
    image: ImageInput | None = None,
    n: int = 1,
    size: str | None = None,
    quality: str = "low",
    metaprompt: str | None = None,
    model: str | None = None,
    on_partial: OnPartial | None = None,
    live: bool = False,
    **_options: Any,
) -> Cost:
    """Estimate what :func:`generate` or :func:`edit` would cost, before the click.

    Args:
        prompt: What to draw.
        image: The picture that is edited; None where one is drawn anew.
        n: How many pictures, 1 to 10.
        size: ``WIDTHxHEIGHT`` in pixels; without it, what the two take where nothing is said.
        quality: The quality.
        metaprompt: As in :func:`generate`.
        model: The model; without it, the one in the settings.
        on_partial: As in :func:`generate`.
        live: Estimate what the live service takes, also where somebody else answers here.

    Returns:
        The cost; unknown where no price is published.

    Raises:
        InputError: ``n``, the size or the picture is impossible, or the model is switched off.
    """
    session = current()
    service = session.service
    checks.check_count(n)
    capabilities = service.capabilities(model)
    edited = None if image is None else check_image(image)
    if size is None:
        size = asking.size_like(service, model, edited) if edited else "1024x1024"
    if capabilities is not None:
        checks.check_not_retired(capabilities, model or service.model, service.provider)
        checks.check_size(capabilities, model or service.model, size)
    if service.free and not live:
        return FREE
    return estimate_pictures(
        capabilities,
        size,
        quality,
        n,
        prompt=with_metaprompt(prompt, audience=metaprompt) if metaprompt else prompt,
        sent=[(edited.width, edited.height)] if edited else [],
        partial_images=PARTIAL_IMAGES if on_partial and n == 1 else 0,
        otherwise=session.settings.picture_price,
    )
