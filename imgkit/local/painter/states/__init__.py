"""The states that things are in: broken, burning, rusty, frozen, fluffy, a robot."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.states import growths as grown
from imgkit.local.painter.states import surfaces as on_it
from imgkit.local.painter.states import surroundings as around
from imgkit.local.painter.states.fitting import LARGE, fitting
from imgkit.local.painter.states.layers import State, layered
from imgkit.local.painter.states.splitting import broken_in_two
from imgkit.local.painter.things import Kind
from imgkit.local.painter.vehicles import VEHICLES

_STATES: Mapping[str, State] = MappingProxyType(
    {
        "broken": State(on_it=on_it.cracks, before=around.shards),
        "cracked": State(on_it=on_it.cracks),
        "burning": State(
            tint=("#d9702f", 0.25), behind=around.flames_behind, before=around.flames_before
        ),
        "burnt": State(tint=("#4a3c36", 0.62), faded=0.5, on_it=on_it.dirt, behind=around.smoke),
        "smoking": State(behind=around.smoke),
        "steaming": State(before=around.steam),
        "melting": State(before=around.trickles, behind=around.melted),
        "frozen": State(tint=("#a9dcf5", 0.5), on_it=on_it.frost, before=around.ice),
        "icy": State(tint=("#a9dcf5", 0.55), on_it=on_it.frost, before=grown.icicles),
        "wet": State(on_it=on_it.drops, behind=around.puddle),
        "muddy": State(on_it=on_it.mud),
        "dirty": State(tint=("#8a775f", 0.25), on_it=on_it.dirt),
        "dusty": State(
            tint=("#d0bd98", 0.4), faded=0.6, on_it=on_it.dust, before=around.dust_clouds
        ),
        "rusty": State(tint=("#a9693f", 0.35), faded=0.6, on_it=on_it.rust),
        "worn": State(tint=("#a8906a", 0.3), faded=0.65, on_it=on_it.patches, before=around.cobweb),
        "aged": State(tint=("#b9b2a8", 0.45), faded=0.5, before=around.bushy_brows),
        "ancient": State(tint=("#a8906a", 0.3), faded=0.6, on_it=on_it.cracks),
        "abandoned": State(tint=("#8d8a80", 0.3), faded=0.5, on_it=on_it.ivy, before=around.cobweb),
        "ruined": State(
            tint=("#9a948a", 0.3),
            faded=0.5,
            on_it=on_it.cracks,
            eaten=around.jagged_top,
            before=around.rubble,
        ),
        "shiny": State(on_it=on_it.gleam, before=around.sparkles),
        "sparkling": State(before=around.sparkles),
        "glowing": State(lighter=0.3, halo="#ffe680", behind=around.rays),
        "magic": State(halo="#e8b7f2", before=around.magic),
        "neon": State(tint=("#ff4fd8", 0.2), halo="#3ff0ff"),
        "pastel": State(faded=0.75, lighter=0.45),
        "transparent": State(opacity=0.42, on_it=on_it.gleam),
        "ghostly": State(
            tint=("#bfe0ee", 0.6), faded=0.4, lighter=0.2, halo="#cfeeff", opacity=0.6
        ),
        "spooky": State(tint=("#5c4a78", 0.35), faded=0.7, before=around.bats),
        "half-eaten": State(eaten=around.bite),
        "rotten": State(tint=("#75703a", 0.5), on_it=on_it.dirt, before=around.flies),
        "smelly": State(before=around.flies),
        "slimy": State(on_it=on_it.slime),
        "fluffy": State(on_it=on_it.hairs, behind=grown.fur),
        "spiky": State(behind=grown.spikes),
        "scaly": State(on_it=on_it.scales),
        "messy": State(before=around.litter),
        "robot": State(
            tint=("#a9b6c2", 0.55), faded=0.2, on_it=on_it.rivets, behind=around.antenna
        ),
        "sick": State(tint=("#a3c76d", 0.35), faded=0.7),
        "injured": State(before=on_it.bandages),
        "steampunk": State(tint=("#b98648", 0.45), faded=0.6, on_it=on_it.gears),
        "futuristic": State(tint=("#7f93b8", 0.35), on_it=on_it.circuits, halo="#3fe0ee"),
    }
)

_SPLIT = "broken"


def states() -> frozenset[str]:
    """Return the names of all states that can be drawn."""
    return frozenset(_STATES)


def in_its_states(drawing: Drawing, kind: Kind, look: Look) -> Drawing:
    """Return a drawing in the states that its thing is in.

    Args:
        drawing: How it looks otherwise.
        kind: What it is.
        look: What the prompt says of how it looks; states among its details.
    """
    asked = fitting(kind, look)
    shown = [_STATES[one] for one in asked if one in _STATES]
    if not shown:
        return drawing
    person = kind.alive or kind.own_drawing in WEARERS
    whole = person or kind.own_drawing in VEHICLES or kind.role in LARGE
    if _SPLIT in asked and not whole:
        drawing = broken_in_two(drawing)
    elif _SPLIT in asked and kind.role not in LARGE:
        shown.append(_STATES["smoking"])
    return layered(drawing, shown)
