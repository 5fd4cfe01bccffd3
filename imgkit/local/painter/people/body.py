"""How a person's body stands, walks, sits, rides or holds: where each joint is."""

from dataclasses import dataclass, replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.people.stances import ARMS, BALLS, GESTURES, HIPS, LEGS, STRIDES
from imgkit.local.painter.shapes import Place, Point


@dataclass(frozen=True)
class Build:
    """The measures of a body in centimetres, in storybook proportions.

    Args:
        height: From the soles to the crown.
        head: The radius of the head.
        shoulders: Half the width of the shoulders.
        hips: Half the width of the hips.
        legs: The length of the legs.
        thickness: How thick an arm is.
        stoop: How far the head leans forward.
    """

    height: float
    head: float
    shoulders: float
    hips: float
    legs: float
    thickness: float
    stoop: float


BUILDS = {
    "child": Build(100, 18.5, 10.5, 10, 29, 7.2, 0.5),
    "adult": Build(170, 19.5, 15.5, 13.5, 73, 9.2, 1),
    "old": Build(158, 19.5, 15.5, 15, 63, 9.4, 4),
}


@dataclass(frozen=True)
class Body:
    """A body in a pose; near is the side towards us, the left one in the drawing.

    Args:
        build: Its measures.
        pose: ``"standing"``, ``"walking"``, ``"sitting"``, ``"riding"``, ``"holding"``,
            ``"looking"`` (up), or one of those in :mod:`stances`.
        hip: The y of the hips.
        shoulder: The y of the shoulders.
        head: The place of the head.
        near_leg: Hip, knee and sole.
        far_leg: Likewise.
        near_arm: Shoulder, elbow and hand.
        far_arm: Likewise.
        ball: Where what it throws, catches or kicks is; None where that is in the hand.
    """

    build: Build
    pose: str
    hip: float
    shoulder: float
    head: Place
    near_leg: tuple[Point, ...]
    far_leg: tuple[Point, ...]
    near_arm: tuple[Point, ...]
    far_arm: tuple[Point, ...]
    ball: Point | None = None


_LEAP = 0.14
"""How high one jumps, in heights of the body."""


def _legs(build: Build, pose: str, hip: float) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    half, length = build.hips, build.legs
    if pose in LEGS:
        (near_hip, *near_rest), (far_hip, *far_rest) = LEGS[pose]
        near = ((near_hip[0] * half, hip), *((x * length, y * hip) for x, y in near_rest))
        far = ((far_hip[0] * half, hip), *((x * length, y * hip) for x, y in far_rest))
    elif pose == "walking":
        near = ((-half * 0.35, hip), (-half * 0.2, hip * 0.52), (-length * 0.34, 0))
        far = ((half * 0.35, hip), (length * 0.24, hip * 0.54), (length * 0.32, 0))
    elif pose == "sitting":
        near = ((-half * 0.3, hip), (length * 0.42, hip * 1.15), (length * 0.85, 0))
        far = ((half * 0.3, hip), (length * 0.52, hip * 1.2), (length * 0.97, 0))
    elif pose == "riding":
        near = far = ((-half * 0.1, hip), (half * 0.8 + length * 0.1, hip * 0.66), (half * 0.7, 0))
    else:
        near = ((-half * 0.5, hip), (-half * 0.55, hip * 0.5), (-half * 0.55, 0))
        far = ((half * 0.5, hip), (half * 0.55, hip * 0.5), (half * 0.6, 0))
    return near, far


def _arms(
    build: Build,
    pose: str,
    shoulder: float,
    trunk: float,
    dice: Dice,
    *,
    wanted: tuple[str, str] | None,
    busy: bool,
) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    wide = build.shoulders

    def arm(side: float, *joints: Point) -> tuple[Point, ...]:
        rest = ((side * (wide + x * trunk), shoulder + y * trunk) for x, y in joints)
        return ((side * wide * 0.8, shoulder + build.thickness * 0.5), *rest)

    down = (0.06, 0.52), (0.04, 0.98)
    gestures = {
        "down": down,
        "hip": ((0.36, 0.5), (0.0, 0.8)),
        "behind": ((0.1, 0.5), (-0.16, 0.84)),
        "wave": ((0.34, 0.22), (0.46, -0.36)),
        "up": ((0.22, -0.1), (0.06, -0.72)),
        "high": ((0.36, 0.0), (0.5, -0.62)),
        "point": ((0.4, 0.12), (0.98, 0.06)),
        "wide": ((0.44, 0.16), (0.86, -0.1)),
        "belly": ((0.3, 0.5), (-0.16, 0.66)),
        "chest": ((0.36, 0.42), (-0.1, 0.3)),
        "mouth": ((0.42, 0.32), (0.26, -0.14)),
        "salute": ((0.5, 0.06), (0.24, -0.36)),
        "low": ((0.3, 0.4), (0.42, 0.74)),
        "fists": ((0.24, 0.5), (0.1, 0.0)),
        **GESTURES,
    }
    near = dice.choose("near arm", ("down", "hip", "behind"), (4, 2, 2))
    far = dice.choose("far arm", ("down", "wave", "behind"), (4, 1.5, 2))
    near, far = ARMS.get(pose) or wanted or (near, far)
    if busy:
        return arm(-1, *gestures[near]), arm(1, *gestures[far])
    if pose == "looking":
        return arm(-1, *gestures[near]), arm(1, (0.4, 0.3), (0.62, -0.2))
    if pose == "holding":
        return arm(-1, *gestures[near]), arm(1, (0.2, 0.56), (0.44, 0.42))
    if pose == "walking":
        return arm(-1, (-0.1, 0.5), (-0.4, 0.8)), arm(1, (0.2, 0.45), (0.3, 0.78))
    if pose in {"sitting", "riding"}:
        return arm(-1, (0.1, 0.48), (-0.55, 0.78)), arm(1, (0.12, 0.5), (0.3, 0.72))
    return arm(-1, *gestures[near]), arm(1, *gestures[far])


def pose_body(
    age: str,
    pose: str,
    dice: Dice,
    build: Build | None = None,
    gestures: tuple[str, str] | None = None,
    *,
    busy: bool = False,
) -> Body:
    """Bring a body into a pose.

    Args:
        age: ``"child"``, ``"adult"`` or ``"old"``.
        pose: As in :class:`Body`.
        dice: What decides how the arms and the head are held.
        build: Its measures; those of the age where not given.
        gestures: What the near and the far arm do while standing; the dice's choice where not
            given: a name in ``_arms``.
        busy: Whether the arms do that in every pose.

    Returns:
        The body.
    """
    build = build or BUILDS[age]
    hip = {"sitting": -build.hips * 0.8, "riding": -build.legs * 0.62}.get(
        pose, -build.legs * HIPS.get(pose, 1)
    )
    lift = build.legs + hip
    chin = -build.height + 2.12 * build.head + lift
    shoulder = chin + build.head * 0.12
    near_leg, far_leg = _legs(build, STRIDES.get(pose, pose), hip)
    near_arm, far_arm = _arms(
        build, pose, shoulder, hip - shoulder, dice, wanted=gestures, busy=busy
    )
    tilt = dice.number("tilt", -8, -1, 7) - (13 if pose == "looking" else 0)
    head = Place((build.stoop, chin - build.head * 0.93), build.head, tilt)
    body = Body(build, pose, hip, shoulder, head, near_leg, far_leg, near_arm, far_arm)
    body = replace(body, ball=_ball(body))
    return lifted(body, _LEAP * build.height) if pose == "jumping" else body


def _ball(body: Body) -> Point | None:
    """Return where what one throws, catches or kicks is."""
    if body.pose not in BALLS:
        return None
    x, y = (at * body.build.head for at in BALLS[body.pose])
    if body.pose == "kicking":
        foot, _ = body.far_leg[-1]
        return foot + 1.5 * body.build.head, -0.5 * body.build.head
    return x, body.shoulder + y


def lifted(body: Body, by: float) -> Body:
    """Raise a body over the ground, as on a saddle.

    Args:
        body: The body.
        by: How far, in centimetres.

    Returns:
        The raised body.
    """

    def up(joints: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple((x, y - by) for x, y in joints)

    head = replace(body.head, origin=up((body.head.origin,))[0])
    return replace(
        body,
        hip=body.hip - by,
        shoulder=body.shoulder - by,
        head=head,
        near_leg=up(body.near_leg),
        far_leg=up(body.far_leg),
        near_arm=up(body.near_arm),
        far_arm=up(body.far_arm),
        ball=None if body.ball is None else up((body.ball,))[0],
    )
