"""Says what is in a picture: all of it for a painted one, little for any other."""

from PIL import Image, ImageStat

from imgkit.local.painter.captions import caption, name
from imgkit.local.painter.colours import channels
from imgkit.local.painter.metadata import Record, record_of
from imgkit.local.painter.painting import PaintedDescription, Region, Tag
from imgkit.local.painter.pictures import opened
from imgkit.local.painter.setting import Setting
from imgkit.local.painter.words import load

_SURE = 0.97
_UNSURE = 0.25


def describe(image: bytes) -> PaintedDescription:
    """Describe a picture.

    Args:
        image: The bytes of a picture file.

    Returns:
        For a painted picture what its scene says; for any other its shape, light and colours.

    Raises:
        ImageError: The bytes are no picture, or a damaged one.
    """
    picture = opened(image)
    record = record_of(picture)
    if record is not None and record.setting is not None:
        return _from_scene(record, record.setting, picture.size)
    return _from_pixels(picture, record)


def _from_scene(record: Record, setting: Setting, size: tuple[int, int]) -> PaintedDescription:
    scene = record.scene
    regions = _regions(record, size)
    names = dict.fromkeys(region.text for region in regions)
    words = [*names, setting.ground, setting.hour, *setting.weather, *scene.flowers, "illustration"]
    return PaintedDescription(
        caption=caption(scene, setting),
        confidence=_SURE,
        tags=tuple(
            Tag(word, round(_SURE - 0.01 * order, 2))
            for order, word in enumerate(dict.fromkeys(words))
        ),
        regions=regions,
    )


def _regions(record: Record, size: tuple[int, int]) -> tuple[Region, ...]:
    regions = []
    names = load("en").names
    for thing, box in record.boxes:
        left, right = (round(min(max(x, 0), 1) * size[0]) for x in (box.left, box.right))
        top, bottom = (round(min(max(y, 0), 1) * size[1]) for y in (box.top, box.bottom))
        kind = record.scene.things[thing].kind
        text = names.get(kind, kind).removeprefix("the ")
        regions.append(Region(text, _SURE, left, top, right - left, bottom - top))
    return tuple(regions)


def _from_pixels(picture: Image.Image, record: Record | None) -> PaintedDescription:
    small = picture.convert("RGB")
    small.thumbnail((96, 96))
    width, height = picture.size
    shape = "square" if width == height else "landscape" if width > height else "portrait"
    brightness = ImageStat.Stat(small.convert("L")).mean[0]
    light = "dark" if brightness < 85 else "light" if brightness > 170 else "medium-bright"
    colours = _main_colours(small)
    added = [] if record is None else [name(one) for one in record.scene.things if not one.removed]
    text = (
        f"A {light} picture in {shape} format, {width} x {height} pixels, mostly "
        f"{' and '.join(colours[:2])}"
        + (f", with {' and '.join(added)} drawn in." if added else ".")
    )
    words = [*colours, light, shape]
    return PaintedDescription(
        caption=text,
        confidence=_UNSURE,
        tags=tuple(Tag(word, _UNSURE) for word in words),
        regions=() if record is None else _regions(record, picture.size),
    )


def _main_colours(small: Image.Image) -> list[str]:
    """Return the names of the colours that cover most, the largest first."""
    reduced = small.quantize(6).convert("RGB")
    counted = sorted(reduced.getcolors(96 * 96) or [], reverse=True, key=lambda one: one[0])
    return list(dict.fromkeys(_name_of(pixel) for _, pixel in counted))[:4]  # type: ignore[arg-type]  # RGB pixels are tuples of three


def _name_of(pixel: tuple[int, int, int]) -> str:
    names = load("en").colours
    return min(
        names,
        key=lambda name: sum(
            (one - other) ** 2 for one, other in zip(pixel, channels(names[name]), strict=True)
        ),
    )
