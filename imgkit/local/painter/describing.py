"""Says what is in a picture: all of it for a painted one, little for any other."""

from PIL import Image, ImageStat

from imgkit.local.painter.captions import bare_name, caption, listed
from imgkit.local.painter.colours import channels
from imgkit.local.painter.editing.pictures import opened
from imgkit.local.painter.metadata import Record, record_of
from imgkit.local.painter.painting import PaintedDescription, Region, Tag
from imgkit.local.painter.setting import Setting
from imgkit.local.painter.words import load

_SURE = 0.97
_UNSURE = 0.25


def describe(image: bytes, language: str | None = None) -> PaintedDescription:
    """Describe a picture.

    Args:
        image: The bytes of a picture file.
        language: ``"en"``, ``"fr"`` or ``"ru"``; None takes the language of the prompt that it was
            painted from, and English for a picture from elsewhere.

    Returns:
        For a painted picture what its scene says; for any other its shape, light and colours.

    Raises:
        ImageError: The bytes are no picture, or a damaged one.
    """
    picture = opened(image)
    record = record_of(picture)
    language = language or ("en" if record is None else record.scene.language)
    if record is not None and record.setting is not None:
        return _from_scene(record, record.setting, picture.size, language)
    return _from_pixels(picture, record, language)


def _from_scene(
    record: Record, setting: Setting, size: tuple[int, int], language: str
) -> PaintedDescription:
    scene = record.scene
    regions = _regions(record, size, language)
    tags = load(language).caption["tags"]
    around = [setting.ground, setting.hour, *setting.weather, *scene.flowers, "illustration"]
    words = [*(region.text for region in regions), *(tags.get(one, one) for one in around)]
    return PaintedDescription(
        caption=caption(scene, setting, language),
        confidence=_SURE,
        tags=tuple(
            Tag(word, round(_SURE - 0.01 * order, 2))
            for order, word in enumerate(dict.fromkeys(words))
        ),
        regions=regions,
    )


def _regions(record: Record, size: tuple[int, int], language: str) -> tuple[Region, ...]:
    regions = []
    for thing, box in record.boxes:
        left, right = (round(min(max(x, 0), 1) * size[0]) for x in (box.left, box.right))
        top, bottom = (round(min(max(y, 0), 1) * size[1]) for y in (box.top, box.bottom))
        text = bare_name(record.scene.things[thing].kind, language)
        regions.append(Region(text, _SURE, left, top, right - left, bottom - top))
    return tuple(regions)


def _from_pixels(picture: Image.Image, record: Record | None, language: str) -> PaintedDescription:
    words = load(language).caption
    say = words["others"]
    small = picture.convert("RGB")
    small.thumbnail((96, 96))
    width, height = picture.size
    shape = "square" if width == height else "landscape" if width > height else "portrait"
    brightness = ImageStat.Stat(small.convert("L")).mean[0]
    light = "dark" if brightness < 85 else "light" if brightness > 170 else "medium"
    colours = _main_colours(small, language)
    drawn = () if record is None else [one for one in record.scene.things if not one.removed]
    text = say["sentence"].format(
        light=say[light],
        shape=say[shape],
        width=width,
        height=height,
        colours=f" {words['joint']} ".join(colours[:2]),
        added=say["added"].format(things=listed(drawn, language)) if drawn else "",
    )
    return PaintedDescription(
        caption=text,
        confidence=_UNSURE,
        tags=tuple(Tag(word, _UNSURE) for word in [*colours, say[light], say[shape]]),
        regions=() if record is None else _regions(record, picture.size, language),
    )


def _main_colours(small: Image.Image, language: str) -> list[str]:
    """Return the names of the colours that cover most, the largest first."""
    reduced = small.quantize(6).convert("RGB")
    counted = sorted(reduced.getcolors(96 * 96) or [], reverse=True, key=lambda one: one[0])
    names = [_name_of(pixel, language) for _, pixel in counted]  # type: ignore[arg-type]  # RGB pixels are tuples of three
    return list(dict.fromkeys(names))[:4]


def _name_of(pixel: tuple[int, int, int], language: str) -> str:
    names = load(language).colours
    return min(
        names,
        key=lambda name: sum(
            (one - other) ** 2 for one, other in zip(pixel, channels(names[name]), strict=True)
        ),
    )
