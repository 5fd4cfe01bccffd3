"""People of every age: standing, walking, sitting, riding, or holding something."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.people.asked import as_asked, beard_of
from imgkit.local.painter.people.body import BUILDS, Body, lifted, pose_body
from imgkit.local.painter.people.clothes import throw_clothes
from imgkit.local.painter.people.face import throw_features
from imgkit.local.painter.people.figure import Figure, draw_figure
from imgkit.local.painter.people.garments import dressed
from imgkit.local.painter.people.masks import FACES
from imgkit.local.painter.people.roles import Tool, tool_of
from imgkit.local.painter.shapes import Place
from imgkit.local.painter.sketch import Sketch

_ACCENT = "#f2c14e"


def person(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a person in three-quarter view, looking right."""
    return _draw("person", dice, look)


def man(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a man, or a boy where the age is that of a child, like :func:`person`."""
    return _draw("man", dice, look)


def woman(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a woman, or a girl where the age is that of a child, like :func:`person`."""
    return _draw("woman", dice, look)


def _draw(who: str, dice: Dice, look: Look) -> Drawing:
    age = look.age if look.age in BUILDS else "adult"
    who = look.gender or who
    features = throw_features(dice, who, age)
    features = as_asked(features, look)
    clothes = throw_clothes(dice, who, look.colour, features)
    tool = tool_of(look.player) if look.player else None
    body = _body(age, look, dice, tool)
    leans = age == "old" and look.pose in {"standing", "walking"}
    has_cane = leans and tool is None and dice.choose("cane", (True, False), (2, 3))
    gives_place = look.pose == "holding"
    in_hand = tool.part if tool else (_cane if has_cane else None)
    figure = Figure(
        body,
        features,
        clothes,
        accent=dice.choose("accent", tool.accents) if tool else _ACCENT,
        carried=(in_hand,) if in_hand else (),
        head=tuple(FACES[name] for name in beard_of(look)),
        holds=gives_place or tool is not None,
        gives_place=gives_place,
    )
    figure = dressed(figure, look.garments, dice)
    return draw_figure(Sketch(0.8 if age == "child" else 0.95), figure)


def _body(age: str, look: Look, dice: Dice, tool: Tool | None) -> Body:
    if tool is None:
        return pose_body(age, look.pose, dice)
    pose = "standing" if tool.stays else look.pose
    build = None if age == "child" else tool.build
    return lifted(pose_body(age, pose, dice, build, tool.arms, busy=True), tool.lift)


def _cane(sketch: Sketch, figure: Figure) -> None:
    """Draw a cane in the far hand, if that hangs down."""
    x, y = figure.body.far_arm[-1]
    if y < figure.body.hip - 20:
        return
    handle = Place((x, y)).line("-5,0 -4,-4.6 0,-5.4 3.4,-3 3.6,4")
    stick = Place((x + 3.6, 0)).line(f"0,{y + 4:.1f} 0.6,-1.2")
    sketch.stroke(handle, stick, ink="#6b4632", width=3)
