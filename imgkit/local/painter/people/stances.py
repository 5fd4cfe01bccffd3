"""How legs and arms are held by who does something: runs, kneels, throws, hugs."""

from collections.abc import Mapping
from types import MappingProxyType

Steps = tuple[tuple[float, float], ...]

HIPS: Mapping[str, float] = MappingProxyType(
    {"kneeling": 0.62, "crouching": 0.42, "gliding": 0.9, "climbing": 1.1, "jumping": 1.0}
)
"""How high the hips are, in lengths of a leg, where one does not stand upright."""

LEGS: Mapping[str, tuple[Steps, Steps]] = MappingProxyType(
    {
        "running": (((-0.3, 1), (-0.1, 0.5), (-0.95, 0.5)), ((0.3, 1), (0.55, 0.6), (0.8, 0))),
        "jumping": (((-0.5, 1), (-0.55, 0.55), (-0.95, 0.3)), ((0.5, 1), (0.6, 0.6), (0.3, 0.16))),
        "dancing": (((-0.4, 1), (-0.3, 0.5), (-0.3, 0)), ((0.5, 1), (0.7, 0.66), (1.15, 0.4))),
        "kneeling": (((-0.4, 1), (0.12, 0.1), (-0.75, 0)), ((0.4, 1), (0.72, 0.95), (0.66, 0))),
        "crouching": (((-0.4, 1), (0.3, 1.3), (-0.1, 0)), ((0.4, 1), (0.66, 1.35), (0.4, 0))),
        "kicking": (((-0.4, 1), (-0.34, 0.5), (-0.45, 0)), ((0.4, 1), (0.7, 0.72), (1.15, 0.3))),
        "climbing": (((-0.5, 1), (-0.75, 0.75), (-0.6, 0.4)), ((0.5, 1), (0.55, 0.5), (0.5, 0))),
        "gliding": (((-0.5, 1), (-0.62, 0.5), (-0.8, 0)), ((0.5, 1), (0.75, 0.55), (0.7, 0))),
    }
)
"""Hip, knee and sole of the near and of the far leg: across in lengths of a leg (the hip in widths
of the hips), and up in heights of the hip."""

_WALKING = ("throwing", "pushing", "pulling", "fighting")
STRIDES: Mapping[str, str] = MappingProxyType(dict.fromkeys(_WALKING, "walking"))
"""What walks while the arms do something else."""

GESTURES: Mapping[str, Steps] = MappingProxyType(
    {
        "back": ((0.42, 0.36), (0.3, 0.86)),
        "forth": ((0.3, 0.5), (0.66, 0.2)),
        "up high": ((0.46, -0.1), (0.56, -0.85)),
        "across": ((-0.2, 0.46), (-1.25, 0.14)),
        "around": ((-0.1, 0.5), (-1.15, 0.3)),
        "out": ((0.36, 0.32), (0.8, 0.24)),
        "chin": ((0.42, 0.52), (-0.12, -0.02)),
        "read": ((0.36, 0.58), (-0.06, 0.44)),
        "palms": ((0.34, 0.46), (-0.3, 0.16)),
        "shout": ((0.46, 0.2), (0.06, -0.2)),
        "trailing": ((0.4, 0.3), (0.95, 0.42)),
        "led": ((0.3, 0.42), (0.66, 0.72)),
        "guard": ((0.4, 0.46), (0.72, 0.12)),
        "near guard": ((0.06, 0.52), (-0.85, 0.2)),
        "thrown": ((0.4, -0.06), (0.72, -0.6)),
        "stroke": ((0.34, -0.02), (0.86, -0.4)),
        "given": ((0.3, 0.46), (0.72, 0.3)),
        "wiping": ((0.42, 0.16), (0.02, -0.34)),
    }
)
"""Elbow and hand of an arm, from the shoulder, in lengths of the trunk."""

ARMS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "waving": ("hip", "wave"),
        "pointing": ("hip", "point"),
        "cheering": ("high", "high"),
        "running": ("back", "forth"),
        "jumping": ("high", "high"),
        "dancing": ("wide", "high"),
        "climbing": ("up high", "up high"),
        "kneeling": ("down", "palms"),
        "crouching": ("belly", "palms"),
        "kicking": ("wide", "wide"),
        "throwing": ("wide", "thrown"),
        "catching": ("up high", "up high"),
        "pushing": ("across", "point"),
        "pulling": ("trailing", "fists"),
        "thinking": ("belly", "chin"),
        "clapping": ("palms", "palms"),
        "praying": ("palms", "palms"),
        "stretching": ("up high", "up high"),
        "shouting": ("shout", "shout"),
        "swimming": ("wide", "stroke"),
        "hugging": ("around", "out"),
        "holding hands": ("down", "led"),
        "fighting": ("near guard", "guard"),
        "talking": ("hip", "given"),
        "giving": ("down", "given"),
        "gliding": ("wide", "wide"),
        "crying": ("wiping", "wiping"),
        "yawning": ("hip", "wiping"),
        "lying": ("down", "down"),
        "hanging": ("up high", "up high"),
        "juggling": ("high", "high"),
    }
)
"""What the near and the far arm do in a pose."""

BALLS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"throwing": (2.2, -2.1), "catching": (0.0, -2.9), "kicking": (0.0, 0.0)}
)
"""Where what is thrown or caught is, in head sizes from the shoulder; what is kicked is at the
foot."""
