"""What one plays with and trains with: toys, games, instruments and the gear of sports."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.leisure.arcade import (
    arcade_machine,
    claw_machine,
    games_console,
    pinball_machine,
    vr_headset,
)
from imgkit.local.painter.leisure.music import (
    castanets,
    clarinet,
    gong,
    harmonica,
    organ,
    synthesizer,
    tambourine,
    triangle,
    tuba,
    ukulele,
)
from imgkit.local.painter.leisure.soft import plush_rabbit, snow_tube
from imgkit.local.painter.leisure.sports import (
    barbell,
    basketball_hoop,
    dumbbell,
    flippers,
    goggles,
    podium,
    punching_bag,
    treadmill,
    whistle,
)
from imgkit.local.painter.leisure.tables import (
    billiard_table,
    golf_club,
    ping_pong_table,
    puck,
    shuttlecock,
    snowboard,
)
from imgkit.local.painter.leisure.toys import (
    beach_ball,
    doll,
    dominoes,
    marbles,
    puzzle_cube,
    slime,
    spinning_top,
    toy_bricks,
    water_pistol,
)
from imgkit.local.painter.light import Light

LEISURE: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "arcade-machine": arcade_machine,
        "claw-machine": claw_machine,
        "pinball-machine": pinball_machine,
        "games-console": games_console,
        "vr-headset": vr_headset,
        "gong": gong,
        "organ": organ,
        "tambourine": tambourine,
        "triangle": triangle,
        "harmonica": harmonica,
        "clarinet": clarinet,
        "tuba": tuba,
        "castanets": castanets,
        "ukulele": ukulele,
        "synthesizer": synthesizer,
        "dumbbell": dumbbell,
        "barbell": barbell,
        "basketball-hoop": basketball_hoop,
        "punching-bag": punching_bag,
        "flippers": flippers,
        "goggles": goggles,
        "treadmill": treadmill,
        "podium": podium,
        "whistle": whistle,
        "ping-pong-table": ping_pong_table,
        "billiard-table": billiard_table,
        "snowboard": snowboard,
        "golf-club": golf_club,
        "shuttlecock": shuttlecock,
        "puck": puck,
        "doll": doll,
        "toy-bricks": toy_bricks,
        "puzzle-cube": puzzle_cube,
        "spinning-top": spinning_top,
        "marbles": marbles,
        "water-pistol": water_pistol,
        "slime": slime,
        "plush-rabbit": plush_rabbit,
        "snow-tube": snow_tube,
        "beach-ball": beach_ball,
        "dominoes": dominoes,
    }
)
"""Every such drawing by the name of its thing."""
