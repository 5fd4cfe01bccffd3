"""The animals that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.animals.bigcats import lion, tiger
from imgkit.local.painter.animals.burrowers import armadillo, platypus
from imgkit.local.painter.animals.carriers import camel, elephant, two_humped_camel
from imgkit.local.painter.animals.cat import cat
from imgkit.local.painter.animals.climbers import koala, leopard, panda, raccoon
from imgkit.local.painter.animals.coast import pelican, walrus
from imgkit.local.painter.animals.cow import cow, ox, yak
from imgkit.local.painter.animals.crawlers import bee, ladybird, snake, spider
from imgkit.local.painter.animals.curious import anteater, earthworm, woodpecker
from imgkit.local.painter.animals.deep import crab, octopus, seal, shark
from imgkit.local.painter.animals.deer import deer, moose
from imgkit.local.painter.animals.dog import dog
from imgkit.local.painter.animals.dragons import dinosaur, dragon, flying_dragon
from imgkit.local.painter.animals.fabled import brontosaurus, unicorn
from imgkit.local.painter.animals.faraway_birds import ostrich, toucan
from imgkit.local.painter.animals.farm import pig, sheep
from imgkit.local.painter.animals.farmyard_birds import chick, hen, rooster
from imgkit.local.painter.animals.garden import frog, hedgehog
from imgkit.local.painter.animals.hillside import donkey, goat
from imgkit.local.painter.animals.horse import horse
from imgkit.local.painter.animals.legends import skeleton, yeti
from imgkit.local.painter.animals.minibeasts import butterfly, snail
from imgkit.local.painter.animals.molehill import dragonfly, mole
from imgkit.local.painter.animals.nibblers import chipmunk, monkey, mouse, squirrel
from imgkit.local.painter.animals.oddities import chameleon, stingray, tadpole
from imgkit.local.painter.animals.parkland import goose, hamster, peacock
from imgkit.local.painter.animals.rabbit import rabbit
from imgkit.local.painter.animals.raptors import eagle, owl
from imgkit.local.painter.animals.safari import giraffe, zebra
from imgkit.local.painter.animals.sea import fish, turtle
from imgkit.local.painter.animals.seahorse import seahorse
from imgkit.local.painter.animals.songbirds import bird, bullfinch, flying_bird, parrot, raven
from imgkit.local.painter.animals.upright import gorilla, kangaroo
from imgkit.local.painter.animals.waterfowl import duck, penguin, swan, swimming_duck
from imgkit.local.painter.animals.waterhole import crocodile, hippopotamus, rhinoceros
from imgkit.local.painter.animals.whales import dolphin, whale
from imgkit.local.painter.animals.wildcats import lynx
from imgkit.local.painter.animals.woodland import bear, fox, wolf
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light

ANIMALS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "chameleon": chameleon,
        "stingray": stingray,
        "tadpole": tadpole,
        "walrus": walrus,
        "pelican": pelican,
        "armadillo": armadillo,
        "platypus": platypus,
        "moose": moose,
        "dog": dog,
        "rabbit": rabbit,
        "horse": horse,
        "cat": cat,
        "cow": cow,
        "ox": ox,
        "yak": yak,
        "lion": lion,
        "elephant": elephant,
        "camel": camel,
        "two-humped-camel": two_humped_camel,
        "fox": fox,
        "bear": bear,
        "wolf": wolf,
        "deer": deer,
        "giraffe": giraffe,
        "zebra": zebra,
        "sheep": sheep,
        "pig": pig,
        "goat": goat,
        "donkey": donkey,
        "mouse": mouse,
        "tiger": tiger,
        "monkey": monkey,
        "squirrel": squirrel,
        "chipmunk": chipmunk,
        "hedgehog": hedgehog,
        "penguin": penguin,
        "owl": owl,
        "duck": duck,
        "swimming-duck": swimming_duck,
        "hen": hen,
        "rooster": rooster,
        "chick": chick,
        "parrot": parrot,
        "bird": bird,
        "bullfinch": bullfinch,
        "raven": raven,
        "flying-bird": flying_bird,
        "eagle": eagle,
        "swan": swan,
        "fish": fish,
        "dolphin": dolphin,
        "whale": whale,
        "turtle": turtle,
        "frog": frog,
        "butterfly": butterfly,
        "snail": snail,
        "dinosaur": dinosaur,
        "brontosaurus": brontosaurus,
        "dragon": dragon,
        "flying-dragon": flying_dragon,
        "unicorn": unicorn,
        "panda": panda,
        "koala": koala,
        "leopard": leopard,
        "raccoon": raccoon,
        "rhinoceros": rhinoceros,
        "hippopotamus": hippopotamus,
        "crocodile": crocodile,
        "gorilla": gorilla,
        "kangaroo": kangaroo,
        "shark": shark,
        "octopus": octopus,
        "seahorse": seahorse,
        "seal": seal,
        "crab": crab,
        "snake": snake,
        "bee": bee,
        "ladybird": ladybird,
        "spider": spider,
        "goose": goose,
        "peacock": peacock,
        "hamster": hamster,
        "toucan": toucan,
        "ostrich": ostrich,
        "yeti": yeti,
        "skeleton": skeleton,
        "mole": mole,
        "dragonfly": dragonfly,
        "lynx": lynx,
        "anteater": anteater,
        "woodpecker": woodpecker,
        "earthworm": earthworm,
    }
)
