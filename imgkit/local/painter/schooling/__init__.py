"""What one takes to school and finds there."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.schooling.laboratory import lab_bench
from imgkit.local.painter.schooling.pencil_case import (
    chalk,
    compasses,
    eraser,
    glue,
    pencil_case,
    protractor,
    sharpener,
    stapler,
)
from imgkit.local.painter.schooling.school_day import (
    calculator,
    flask,
    locker,
    lunch_box,
    music_stand,
)

SCHOOLING: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "lab-bench": lab_bench,
        "sharpener": sharpener,
        "eraser": eraser,
        "glue": glue,
        "stapler": stapler,
        "compasses": compasses,
        "protractor": protractor,
        "chalk": chalk,
        "pencil-case": pencil_case,
        "calculator": calculator,
        "lunch-box": lunch_box,
        "flask": flask,
        "locker": locker,
        "music-stand": music_stand,
    }
)
"""Every such drawing by the name of its thing."""
