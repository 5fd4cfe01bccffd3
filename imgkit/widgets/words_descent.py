"""Every word of the panels in which one picture leads to the next; in braces what is filled in."""

from imgkit.language import _

SHARED = {"stop": _("Stop")}

OWN_PICTURE = _("your own picture")
OWN_PICTURE_ALT = _("The picture that you brought along.")

BREED = {
    "title": _("Variation tree"),
    "words": _("What it should show"),
    "words_tip": _(
        "These are the words of the picture that you picked. Change some, or empty the "
        "field for the same things arranged anew."
    ),
    "count": _("Pictures"),
    "count_tip": _("How many variations to breed at once, from 1 to 4."),
    "strength": _("How different"),
    "strength_tip": _(
        "At 0 %, it stays close to the picture that you picked; at 100 %, all is new. It goes to "
        "the service in words."
    ),
    "breed": _("Breed from number {number}"),
    "tree": _("The family tree. Arrow keys move through it."),
    "member": _("Number {number}, {badge}: {alt}"),
    "own": _("your own"),
    "first": _("Number {number}, the first of the family"),
    "child": _("Number {number}, bred from number {parent}; difference: {strength} %"),
    "line": _("Its line: {line}"),
    "without_words": _("Without words: the same things, arranged anew."),
    "same_words": _("The words are the same as its parent’s:"),
    "changed_words": _("The words, against its parent’s:"),
    "first_words": _("Its words:"),
    "keys": _(
        "Pick a picture with the mouse, a finger or the arrow keys; then breed from it. Every "
        "picture is kept, and its recipe names the one that it comes from."
    ),
}
BREEDING_ONE = _("One picture is being bred …")
BREEDING_MANY = _("{count} pictures are being bred …")

SEE = {
    "title": _("What is in the picture?"),
    "choose": _("Choose a picture …"),
    "choose_tip": _("A PNG, JPEG or WebP file from this computer."),
    "unreadable": _(
        "{name} is no picture that this browser can open. Save it as PNG or JPEG, and "
        "choose it again."
    ),
    "describe": _("Describe it"),
    "no_picture": _("Choose a picture, and it appears here."),
    "picture_alt": _("The picture that is described."),
    "nothing": _("What a service sees appears here."),
    "said_by": _("{service} says:"),
    "sure": _("{percent} sure"),
    "regions": _("Where"),
    "no_regions": _("The service named no regions."),
    "tags": _("What"),
    "region": _("{number}. {text}"),
    "at_least": _("Show what it is at least this sure of"),
    "keys": _(
        "Point at a line of the list, or go there with the Tab key, and its frame in the "
        "picture lights up. A service can be sure and wrong."
    ),
}
LOOKING = _("The service looks at the picture …")
NO_PICTURE_PRICE = _("it depends on the size of the picture")
NO_PICTURE = _("There is no picture to describe.")
NO_PICTURE_REMEDY = _("Choose one first.")

TELEPHONE = {
    "title": _("Telephone game"),
    "rounds": _("Rounds"),
    "rounds_tip": _("How often to describe and draw, from 1 to 10."),
    "play": _("Play"),
    "chain": _("The chain, from the first picture to the last. Scroll with the arrow keys."),
    "start": _("Start"),
    "round": _("Round {round}"),
    "measure": _("Alike in"),
    "measure_tip": _("What it means for two pictures to be alike."),
    "phash": _("composition"),
    "phash_note": _(
        "Composition is compared by a perceptual hash: at 100 %, it is the same; at about 50 %, it "
        "is chance, as between pictures that have nothing to do with each other."
    ),
    "ssim": _("structure"),
    "ssim_note": _(
        "Structure is compared by SSIM: at 100 %, it is the same; at 0 %, nothing is alike. "
        "Plain sky and ground make even strangers somewhat alike."
    ),
    "meaning": _("meaning"),
    "meaning_note": _(
        "Meaning is compared by CLIP, a network that looks at what a picture shows: at 100 %, it "
        "is the same. Strangers are well above 0 % too, so compare the rounds with each other."
    ),
    "chart": _("How alike the pictures are"),
    "to_first": _("to the first picture"),
    "to_before": _("to the one before"),
    "none": _("The chart is drawn while the game is played."),
    "keys": _(
        "Each round, one service describes the picture, and another draws from these words "
        "alone. What nobody says is lost."
    ),
}
ROUND_DESCRIBES = _("Round {round} of {rounds}: describing …")
ROUND_DRAWS = _("Round {round} of {rounds}: drawing “{caption}” …")
PLAYED = _(
    "Played {rounds} rounds. How much the last picture is like the first in composition: "
    "{percent} %. Cost of the pictures: {cost}."
)
PLAYED_ONE = _(
    "Played one round. How much its picture is like the first in composition: {percent} %. "
    "Cost of the picture: {cost}."
)
TELEPHONE_PRICE = _("{cost} for the pictures; describing them costs extra (unknown)")
