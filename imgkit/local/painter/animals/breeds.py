"""The builds and the coats of dogs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Breed:
    """What makes a dog of one breed.

    Args:
        length: From the chest to the rump, in centimetres.
        depth: How deep the chest is, likewise.
        legs: How long the legs are, likewise.
        head: The radius of the skull, likewise.
        skull: The plan of the head, around the middle of the skull with radius 1.
        snout: By how much the nose is farther from there than a retriever's.
        ear: The plan of the near ear, likewise around the skull.
        tail: The plan of the tail's middle line, in units of 22 cm.
        tail_widths: How wide the tail is along it.
        shaggy: Whether the hair is long.
        coats: Colour, markings (``"pale"``, ``"spots"``, ``"saddle"``, ``"bib"``, ``"tricolour"``
            or ``"mask"``) and their colour.
        mask: The plan of what is marked on its head, likewise around the skull; nothing if empty.
        masked: The colour of that; the one of the markings where empty.
        eyes: The colour of its eyes; dark where empty.
        curly: Whether it wears its curls in balls.
        pricked: Whether its ears stand up, so that both are seen.
    """

    length: float
    depth: float
    legs: float
    head: float
    skull: str
    snout: float
    ear: str
    tail: str
    tail_widths: tuple[float, ...]
    shaggy: bool
    coats: tuple[tuple[str, str, str], ...]
    mask: str = ""
    masked: str = ""
    eyes: str = ""
    curly: bool = False
    pricked: bool = False


_SOFT_EAR = "-0.5,-0.84 -0.02,-0.74 0.08,-0.2 -0.02,0.45 -0.4,0.72 -0.78,0.42 -0.84,-0.3"

BREEDS = {
    "retriever": Breed(
        length=62,
        depth=27,
        legs=30,
        head=16.5,
        skull="-0.95,0.1 -0.88,-0.58 -0.35,-1 0.3,-0.98 0.72,-0.56 1.02,-0.26 1.46,-0.2 1.7,0.08 "
        "1.58,0.42 1.15,0.62 0.5,0.86 -0.3,0.95",
        snout=0,
        ear=_SOFT_EAR,
        tail="0.4,0.2 -0.35,-0.1 -0.9,-0.6 -1.12,-1.35",
        tail_widths=(0.4, 0.48, 0.62, 0.16),
        shaggy=True,
        coats=(
            ("#e9b768", "pale", "#fbeccb"),
            ("#f3deb2", "pale", "#fffaf0"),
            ("#a9683c", "pale", "#c98f5c"),
        ),
    ),
    "spotted": Breed(
        length=58,
        depth=24,
        legs=33,
        head=15,
        skull="-0.95,0.1 -0.88,-0.58 -0.35,-1 0.3,-0.96 0.72,-0.5 1.05,-0.24 1.55,-0.18 1.8,0.08 "
        "1.68,0.42 1.2,0.6 0.5,0.84 -0.3,0.95",
        snout=0.1,
        ear=_SOFT_EAR,
        tail="0.4,0.2 -0.4,0.05 -0.95,-0.45 -1.25,-1.2",
        tail_widths=(0.36, 0.28, 0.2, 0.1),
        shaggy=False,
        coats=(("#faf5ea", "spots", "#4d3d38"), ("#faf5ea", "spots", "#8a5a3c")),
    ),
    "terrier": Breed(
        length=46,
        depth=25,
        legs=19,
        head=15.5,
        skull="-0.95,0.1 -0.9,-0.56 -0.4,-1 0.25,-0.98 0.66,-0.62 0.92,-0.3 1.3,-0.22 1.5,0.05 "
        "1.48,0.5! 1.3,0.56 1.28,0.9! 1,0.74 0.86,1.06! 0.62,0.82 0.4,1.06! 0.1,0.9 -0.3,0.95",
        snout=-0.15,
        ear="-0.62,-0.72 -0.72,-1.24 -0.5,-1.5! -0.1,-1.24 0.3,-0.62! 0.02,-0.72",
        tail="0.5,0.3 0.05,-0.3 -0.1,-0.7 0.06,-1.15",
        tail_widths=(0.5, 0.5, 0.42, 0.2),
        shaggy=True,
        coats=(
            ("#f7efdf", "pale", "#fffdf6"),
            ("#c9995e", "saddle", "#6b5a55"),
            ("#b3aca6", "pale", "#e3ded6"),
        ),
    ),
    "dachshund": Breed(
        length=74,
        depth=21,
        legs=12,
        head=14.5,
        skull="-0.95,0.1 -0.88,-0.56 -0.35,-0.98 0.28,-0.94 0.72,-0.5 1.15,-0.24 1.75,-0.14 2,0.1 "
        "1.86,0.4 1.3,0.58 0.5,0.84 -0.3,0.95",
        snout=0.3,
        ear="-0.5,-0.78 -0.02,-0.66 0.1,-0.05 0.04,0.7 -0.36,1.12 -0.8,0.8 -0.84,-0.1",
        tail="0.4,0.2 -0.4,0.1 -1,-0.3 -1.4,-1",
        tail_widths=(0.34, 0.28, 0.22, 0.1),
        shaggy=False,
        coats=(
            ("#b0693d", "pale", "#d69a64"),
            ("#54403a", "pale", "#bd7f4c"),
            ("#cf9552", "pale", "#ecc78e"),
        ),
    ),
}
