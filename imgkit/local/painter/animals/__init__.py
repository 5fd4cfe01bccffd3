"""The animals that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from imgkit.local.painter.animals.alpine import ALPINE
from imgkit.local.painter.animals.bigcats import lion, lioness, tiger
from imgkit.local.painter.animals.burrowers import armadillo, platypus
from imgkit.local.painter.animals.burrows import badger, bat, beaver, otter
from imgkit.local.painter.animals.capybara import capybara
from imgkit.local.painter.animals.carriers import camel, elephant, two_humped_camel
from imgkit.local.painter.animals.cat import CATS, cat, cat_of
from imgkit.local.painter.animals.chimeras import (
    griffin,
    pegasus,
)
from imgkit.local.painter.animals.climbers import koala, leopard, panda, raccoon
from imgkit.local.painter.animals.coast import pelican, walrus
from imgkit.local.painter.animals.cow import cow, ox, yak
from imgkit.local.painter.animals.crawlers import bee, ladybird, snake, spider
from imgkit.local.painter.animals.curious import anteater, earthworm, woodpecker
from imgkit.local.painter.animals.deep import crab, octopus, seal, shark
from imgkit.local.painter.animals.deer import deer, moose
from imgkit.local.painter.animals.dinosaurs import ankylosaurus, stegosaurus, triceratops
from imgkit.local.painter.animals.dog import dog, dog_of
from imgkit.local.painter.animals.dragons import dinosaur, dragon, flying_dragon
from imgkit.local.painter.animals.fabled import brontosaurus, unicorn
from imgkit.local.painter.animals.faraway_birds import ostrich, toucan
from imgkit.local.painter.animals.farm import pig, sheep
from imgkit.local.painter.animals.farmyard_birds import chick, hen, rooster
from imgkit.local.painter.animals.firefly import firefly
from imgkit.local.painter.animals.garden import frog, hedgehog
from imgkit.local.painter.animals.garden_birds import (
    blue_tit,
    canary,
    flying_seagull,
    magpie,
    pigeon,
    puffin,
    robin,
    seagull,
    sparrow,
    swallow,
)
from imgkit.local.painter.animals.herds import (
    boar,
    doe,
    fawn,
    reindeer,
    stag,
    warthog,
)
from imgkit.local.painter.animals.hillside import donkey, goat
from imgkit.local.painter.animals.horse import horse
from imgkit.local.painter.animals.insects import (
    ant,
    beetle,
    bumblebee,
    caterpillar,
    fly,
    grasshopper,
    mosquito,
    stag_beetle,
    wasp,
)
from imgkit.local.painter.animals.large_birds import phoenix, turkey, vulture
from imgkit.local.painter.animals.large_dogs import LARGE_DOGS
from imgkit.local.painter.animals.legends import skeleton, yeti
from imgkit.local.painter.animals.many_headed import cerberus, hydra, three_headed_dragon
from imgkit.local.painter.animals.minibeasts import butterfly, slug, snail
from imgkit.local.painter.animals.molehill import dragonfly, mole
from imgkit.local.painter.animals.named_birds import PLUMAGES, bird_of, bird_on_the_wing
from imgkit.local.painter.animals.named_fish import SPECIES, fish_of
from imgkit.local.painter.animals.nibblers import chipmunk, monkey, mouse, squirrel
from imgkit.local.painter.animals.oddities import chameleon, stingray, tadpole
from imgkit.local.painter.animals.parkland import goose, hamster, peacock
from imgkit.local.painter.animals.pedigrees import PEDIGREES
from imgkit.local.painter.animals.prehistoric import (
    plesiosaur,
    pterodactyl,
    spinosaurus,
    velociraptor,
)
from imgkit.local.painter.animals.rabbit import rabbit
from imgkit.local.painter.animals.raptors import eagle, owl
from imgkit.local.painter.animals.reef import (
    clownfish,
    jellyfish,
    narwhal,
    orca,
    pufferfish,
    squid,
)
from imgkit.local.painter.animals.reptiles import cobra, gecko, iguana, lizard, salamander
from imgkit.local.painter.animals.rodents import ferret, guinea_pig, meerkat
from imgkit.local.painter.animals.safari import giraffe, zebra
from imgkit.local.painter.animals.savannah import cheetah, gazelle, hyena
from imgkit.local.painter.animals.sea import fish, turtle
from imgkit.local.painter.animals.seahorse import seahorse
from imgkit.local.painter.animals.shellfish import axolotl, lobster, sea_urchin, starfish
from imgkit.local.painter.animals.songbirds import bird, bullfinch, flying_bird, parrot, raven
from imgkit.local.painter.animals.stingers import mantis, scorpion
from imgkit.local.painter.animals.treetops import lemur, red_panda
from imgkit.local.painter.animals.turtles import sea_turtle
from imgkit.local.painter.animals.upright import gorilla, kangaroo
from imgkit.local.painter.animals.waterfowl import duck, penguin, swan, swimming_duck
from imgkit.local.painter.animals.waterhole import crocodile, hippopotamus, rhinoceros
from imgkit.local.painter.animals.whales import dolphin, whale
from imgkit.local.painter.animals.wildcats import lynx
from imgkit.local.painter.animals.woodland import bear, fox, wolf
from imgkit.local.painter.animals.woolly import alpaca, llama, mammoth
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
        **{name: partial(dog_of, breed) for name, breed in {**PEDIGREES, **LARGE_DOGS}.items()},
        **{name: partial(cat_of, coats) for name, coats in CATS.items()},
        **{name: partial(bird_of, plumage) for name, plumage in PLUMAGES.items()},
        **{
            f"flying-{name}": partial(bird_on_the_wing, plumage)
            for name, plumage in PLUMAGES.items()
        },
        **{name: partial(fish_of, species) for name, species in SPECIES.items()},
        "rabbit": rabbit,
        "horse": horse,
        "cat": cat,
        "cow": cow,
        "ox": ox,
        "yak": yak,
        "lion": lion,
        "lioness": lioness,
        "capybara": capybara,
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
        "sea-turtle": sea_turtle,
        "frog": frog,
        "butterfly": butterfly,
        "snail": snail,
        "slug": slug,
        **ALPINE,
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
        "firefly": firefly,
        "triceratops": triceratops,
        "stegosaurus": stegosaurus,
        "ankylosaurus": ankylosaurus,
        "spinosaurus": spinosaurus,
        "velociraptor": velociraptor,
        "pterodactyl": pterodactyl,
        "plesiosaur": plesiosaur,
        "cerberus": cerberus,
        "griffin": griffin,
        "hydra": hydra,
        "pegasus": pegasus,
        "three-headed-dragon": three_headed_dragon,
        "stag": stag,
        "doe": doe,
        "fawn": fawn,
        "reindeer": reindeer,
        "llama": llama,
        "alpaca": alpaca,
        "boar": boar,
        "warthog": warthog,
        "mammoth": mammoth,
        "cheetah": cheetah,
        "hyena": hyena,
        "red-panda": red_panda,
        "lemur": lemur,
        "gazelle": gazelle,
        "guinea-pig": guinea_pig,
        "ferret": ferret,
        "meerkat": meerkat,
        "jellyfish": jellyfish,
        "starfish": starfish,
        "orca": orca,
        "narwhal": narwhal,
        "clownfish": clownfish,
        "pufferfish": pufferfish,
        "squid": squid,
        "lobster": lobster,
        "axolotl": axolotl,
        "sea-urchin": sea_urchin,
        "robin": robin,
        "blue-tit": blue_tit,
        "sparrow": sparrow,
        "canary": canary,
        "magpie": magpie,
        "pigeon": pigeon,
        "seagull": seagull,
        "flying-seagull": flying_seagull,
        "swallow": swallow,
        "puffin": puffin,
        "vulture": vulture,
        "turkey": turkey,
        "phoenix": phoenix,
        "ant": ant,
        "beetle": beetle,
        "stag-beetle": stag_beetle,
        "fly": fly,
        "mosquito": mosquito,
        "wasp": wasp,
        "bumblebee": bumblebee,
        "caterpillar": caterpillar,
        "grasshopper": grasshopper,
        "mantis": mantis,
        "scorpion": scorpion,
        "otter": otter,
        "beaver": beaver,
        "badger": badger,
        "bat": bat,
        "lizard": lizard,
        "iguana": iguana,
        "gecko": gecko,
        "salamander": salamander,
        "cobra": cobra,
    }
)
