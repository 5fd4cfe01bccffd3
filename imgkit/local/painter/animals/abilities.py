"""What the drawings of animals can do by themselves: gallop, lie down, stand on their hind legs."""

from imgkit.local.painter.animals.pedigrees import PEDIGREES

_CATTLE = frozenset(
    {
        "horse", "unicorn", "pegasus", "donkey", "zebra", "giraffe", "camel", "two-humped-camel",
        "llama", "alpaca", "cow", "ox", "yak", "sheep", "pig", "boar", "warthog", "goat", "deer",
        "stag", "doe", "fawn", "reindeer", "moose", "gazelle", "elephant", "mammoth", "rhinoceros",
        "hippopotamus",
    }
)  # fmt: skip
_PREDATORS = frozenset(
    {
        "wolf", "fox", "lion", "lioness", "tiger", "leopard", "cheetah", "lynx", "hyena", "bear",
        "panda", "raccoon", "red-panda", "badger", "beaver", "otter", "ferret", "lemur", "cerberus",
    }
)  # fmt: skip
_SAURIANS = frozenset({"triceratops", "stegosaurus", "ankylosaurus", "brontosaurus"})
_SMALL = frozenset({"monkey", "mouse", "squirrel", "chipmunk", "hamster", "koala"})

GALLOPERS = (
    _CATTLE | _PREDATORS | _SAURIANS | _SMALL | frozenset({"dog", "cat", "griffin", *PEDIGREES})
)
"""Those with a gallop of their own; all others walk faster."""

RECLINERS = GALLOPERS
"""Those that fold their legs and lie down."""

DANCERS = (_PREDATORS - {"cerberus"}) | _SMALL | frozenset({"cat", "rabbit"})
"""Those that dance on their hind legs."""

REARING = GALLOPERS - DANCERS
"""Those that are turned onto their hind legs."""

DRINKERS = (_CATTLE | _PREDATORS | _SAURIANS) - {"zebra", "giraffe", "elephant"}
"""Those that bend down to the water."""

PERCHERS = frozenset(
    {
        "owl", "parrot", "penguin", "hen", "rooster", "chick", "duck", "goose", "turkey", "peacock",
        "ostrich", "toucan", "pelican", "flamingo", "woodpecker", "stork", "heron", "crane",
        "puffin", "magpie", "pigeon", "sparrow", "robin", "raven", "blue-tit", "canary",
        "bullfinch", "vulture", "swan",
    }
)  # fmt: skip
"""The birds whose drawings are on their feet: in the air they spread their wings."""

HOWLERS = frozenset({"wolf", "fox"})
"""Those that throw the head back."""
