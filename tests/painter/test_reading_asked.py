"""What is asked for in English beyond nouns: who carries, passes, flies and knits."""

import pytest

from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Thing


def told(prompt: str) -> list[str]:
    """Tell each thing as "2 #d4473f cat over" or "cat on house"."""
    scene = read(prompt, language="en")

    def one(thing: Thing) -> str:
        link = thing.link
        to = [scene.things[other].kind for other in link.to] if link else []
        count = [] if thing.count == 1 else [str(thing.count)]
        return " ".join(
            [*count, *thing.colours, thing.kind, *([link.relation] if link else []), *to]
        )

    return [one(thing) for thing in scene.things]


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        # What shows or carries a thing has it in its hands, however large it is.
        (
            "a dentist showing a toothbrush to a girl",
            ["dentist", "toothbrush held by dentist", "girl"],
        ),
        ("a boy carrying a cello", ["boy", "cello held by boy"]),
        ("a man carrying a ladder", ["man", "ladder beside man"]),
        ("a cello bigger than him", ["cello"]),
        # One is in what one comes out of, and passes under a bridge.
        ("a genie coming out of a teapot", ["genie in teapot", "teapot"]),
        ("a ship going through a bridge", ["ship under bridge", "bridge"]),
        ("Tower Bridge and a ship sailing through it", ["tower-bridge", "ship under tower-bridge"]),
        ("a lion jumping through a hoop", ["lion jumping through hoop", "hoop"]),
        ("a girl walking up the stairs", ["girl on stairs", "stairs"]),
        # Who flies is over everything else; who watches a plane does not fly.
        ("a superhero flying with a book", ["superhero over", "book held by superhero"]),
        ("a pig flying", ["pig over"]),
        ("a boy and a plane flying", ["boy", "aeroplane"]),
        # Two people side by side in one phrase are one.
        ("a superhero librarian", ["superhero"]),
        ("a boy wizard", ["wizard"]),
        ("a girl and a wizard", ["girl", "wizard"]),
        # What is said of a person tells what they sit in.
        (
            "two wheelchair basketball players",
            ["2 basketball-player on wheelchair", "2 wheelchair"],
        ),
        # What is drawn in a bowl needs none; a plate has its food on it.
        ("a bowl of ramen", ["noodles"]),
        ("a plate of apples", ["plate", "0 apple on plate"]),
        # What is knitted is on the needles; a ball is in the player's hand.
        (
            "a grandmother knitting a blue scarf",
            ["grandmother", "#4a80c4 knitting held by grandmother"],
        ),
        ("a basketball player with the ball", ["basketball-player"]),
        # A colour behind "glowing" is the thing's; a dark thing is no night.
        ("a jellyfish glowing blue", ["#4a80c4 jellyfish"]),
        ("a dark rock", ["#5b5664 rock"]),
        ("a wooden table painted green", ["#5d9f56 table"]),
        # Who rides has what they came with; who is in a cave has bats around them.
        ("a girl on a horse with a flag", ["girl on horse", "horse", "flag held by girl"]),
        ("a boy walking through a cave full of bats", ["boy", "0 bat"]),
        ("a shark and a boy. He was wearing a hat.", ["shark", "boy", "hat worn by boy"]),
        # A monument has its stones, and its pond before it.
        ("Stonehenge with a robin on one of the stones", ["stonehenge", "robin on stonehenge"]),
        ("the Taj Mahal reflected in a pond", ["taj-mahal", "pond in front of taj-mahal"]),
        # Stalls and stacks are one thing.
        ("a hot dog stand", ["market-stall", "3 hot-dog on market-stall"]),
        ("a boy next to a fruit stall", ["boy beside market-stall", "market-stall"]),
        ("a stack of waffles", ["waffle"]),
    ],
)
def test_who_does_what(prompt: str, things: list[str]) -> None:
    assert told(prompt) == things


def test_a_dark_thing_leaves_the_hour_open() -> None:
    assert read("a dark rock", language="en").hour is None
    assert read("a rock, and it is dark", language="en").hour == "night"


def test_a_carrot_nose_goes_as_a_nose() -> None:
    scene = read("a snowman without a carrot nose", language="en")
    assert scene.unwanted == ("nose",)
    assert [thing.kind for thing in scene.things] == ["snowman"]


@pytest.mark.parametrize("words", ["a rainbow coloured umbrella", "a rainbow umbrella"])
def test_a_rainbow_is_laid_over_a_thing(words: str) -> None:
    scene = read(words, language="en")
    assert [thing.kind for thing in scene.things] == ["umbrella"]
    assert scene.things[0].details[0][0] == "rainbow"


ADJECTIVES = """
cheeky grumpy rude gloomy jolly furious puzzled wobbly crooked ragged scruffy haunted abandoned
gigantic spotless velvety crispy creamy mechanical inflatable wooden quirky goofy sneaky drowsy
"""


@pytest.mark.parametrize("adjective", ADJECTIVES.split())
def test_common_adjectives_are_read(adjective: str) -> None:
    scene = read(f"a {adjective} cat on the sofa", language="en")
    assert [thing.kind for thing in scene.things] == ["cat", "sofa"]
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("walrus", "walrus"), ("pelican", "pelican"), ("armadillo", "armadillo"),
        ("platypus", "platypus"), ("rubber duck", "rubber-duck"), ("paper boat", "paper-boat"),
        ("paper plane", "paper-plane"), ("typewriter", "typewriter"), ("horseshoe", "horseshoe"),
        ("vending machine", "vending-machine"), ("bunk bed", "bunk-bed"), ("rover", "rover"),
        ("chimney sweep", "chimney-sweep"), ("blacksmith", "blacksmith"), ("pipe", "pipe"),
        ("lollipop lady", "crossing-guard"), ("bagpipe player", "bagpiper"), ("kilt", "kilt"),
        ("chameleon", "chameleon"), ("stingray", "stingray"), ("tadpole", "tadpole"),
        ("surfboard", "surfboard"), ("xylophone", "xylophone"), ("rake", "rake"),
        ("beanbag", "beanbag"), ("toaster", "toaster"), ("microwave", "microwave"),
        ("vacuum cleaner", "vacuum-cleaner"), ("caravan", "caravan"), ("statue", "statue"),
        ("fire hydrant", "hydrant"), ("tap", "tap"), ("blade of grass", "grass-blade"),
        ("tidal wave", "wave"), ("anvil", "anvil"), ("bagpipes", "bagpipes"), ("moose", "moose"),
    ],
)  # fmt: skip
def test_a_word_means_itself_and_nothing_like_it(words: str, kind: str) -> None:
    assert [thing.kind for thing in read(f"a {words}", language="en").things] == [kind]


@pytest.mark.parametrize("verb", ["swings", "drops", "rings", "whistles", "plants", "shops"])
def test_what_somebody_does_is_no_thing(verb: str) -> None:
    scene = read(f"a girl {verb} beside a sofa", language="en")
    assert [thing.kind for thing in scene.things] == ["girl", "sofa"]
    assert scene.not_drawn == ()


def test_a_noun_still_describes_the_noun_behind_it() -> None:
    assert [thing.kind for thing in read("two chocolate cakes", language="en").things] == ["cake"]
    assert [thing.kind for thing in read("dog biscuits", language="en").things] == ["cookie"]
