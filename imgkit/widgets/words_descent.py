"""Every word of the panels in which one picture leads to the next; in braces what is filled in."""

SHARED = {"stop": "Stop"}

STOPPED = "Stopped."
STOPPED_REMEDY = (
    "What the service is drawing already still arrives in your folder of pictures, and nothing "
    "more is asked for."
)

OWN_PICTURE = "your own picture"
OWN_PICTURE_ALT = "The picture that you brought along."

BREED = {
    "title": "Variation tree",
    "words": "What it should show",
    "words_tip": "These are the words of the picture that you picked. Change some, or empty the "
    "field for the same things arranged anew.",
    "count": "Pictures",
    "count_tip": "How many variations to breed at once, from 1 to 4.",
    "strength": "How different",
    "strength_tip": "0 % stays close to the picture that you picked, 100 % is all new. It goes to "
    "the service in words.",
    "breed": "Breed from number {number}",
    "tree": "The family tree. Arrow keys move through it.",
    "member": "Number {number}, {badge}: {alt}",
    "own": "your own",
    "first": "Number {number}, the first of the family",
    "child": "Number {number}, bred from number {parent}, {strength} % different",
    "line": "Its line: {line}",
    "without_words": "Without words: the same things, arranged anew.",
    "same_words": "The words are the same as its parent’s:",
    "changed_words": "The words, against its parent’s:",
    "first_words": "Its words:",
    "keys": "Pick a picture with the mouse, a finger or the arrow keys; then breed from it. Every "
    "picture is kept, and its recipe names the one that it comes from.",
}
BREEDING_ONE = "One picture is being bred …"
BREEDING_MANY = "{count} pictures are being bred …"

BREEDING_PRICE = "{cost}, and a little more for the picture that is sent along"

SEE = {
    "title": "What is in the picture?",
    "choose": "Choose a picture …",
    "choose_tip": "A PNG, JPEG or WebP file from this computer.",
    "unreadable": "{name} is no picture that this browser can open. Save it as PNG or JPEG, and "
    "choose it again.",
    "describe": "Describe it",
    "no_picture": "Choose a picture, and it appears here.",
    "picture_alt": "The picture that is described.",
    "nothing": "What a service sees appears here.",
    "said_by": "{service} says:",
    "sure": "{percent} sure",
    "regions": "Where",
    "no_regions": "The service named no regions.",
    "tags": "What",
    "region": "{number}. {text}",
    "at_least": "Show what it is at least this sure of",
    "keys": "Point at a line of the list, or go there with the Tab key, and its frame in the "
    "picture lights up. A service can be sure and wrong.",
}
LOOKING = "The service looks at the picture …"
DESCRIBING_PRICE = "unknown: it depends on the size of the picture, and no price is published"
NO_PICTURE = "There is no picture to describe."
NO_PICTURE_REMEDY = "Choose one first."

TELEPHONE = {
    "title": "Telephone game",
    "rounds": "Rounds",
    "rounds_tip": "How often to describe and draw, from 1 to 10.",
    "play": "Play",
    "chain": "The chain, from the first picture to the last. Scroll with the arrow keys.",
    "start": "Start",
    "round": "Round {round}",
    "measure": "Alike in",
    "measure_tip": "What it means for two pictures to be alike.",
    "phash": "composition",
    "phash_note": "Composition is compared by a perceptual hash: 100 % is the same, and about 50 % "
    "is chance, as between pictures that have nothing to do with each other.",
    "ssim": "structure",
    "ssim_note": "Structure is compared by SSIM: 100 % is the same, and 0 % is nothing alike. "
    "Plain sky and ground make even strangers somewhat alike.",
    "chart": "How alike the pictures are",
    "to_first": "to the first picture",
    "to_before": "to the one before",
    "none": "The chart is drawn while the game is played.",
    "keys": "Each round, one service describes the picture, and another draws from these words "
    "alone. What nobody says is lost.",
}
ROUND_DESCRIBES = "Round {round} of {rounds}: describing …"
ROUND_DRAWS = "Round {round} of {rounds}: drawing “{caption}” …"
PLAYED = (
    "Played {rounds} rounds. In composition the last picture is {percent} % like the first. "
    "Cost of the pictures: {cost}."
)
PLAYED_ONE = (
    "Played one round. In composition its picture is {percent} % like the first. "
    "Cost of the picture: {cost}."
)
TELEPHONE_PRICE = "{cost} for the pictures; describing them costs extra (unknown)"
