"""Every word of the gallery; in braces stands what is filled in."""

from imgkit.language import _

GALLERY = {
    "title": _("Gallery"),
    "word": _("Search"),
    "word_tip": _("A picture is shown if all of these words stand in its prompt or its alt text."),
    "kind": _("Kind"),
    "kind_tip": _("How a picture was made, and who made it."),
    "day": _("Day"),
    "day_tip": _("The day on which a picture came."),
    "every_day": _("every day"),
    "look_again": _("Look again"),
    "look_again_tip": _("Show also what was drawn since."),
    "back": _("◀ Newer"),
    "forward": _("Older ▶"),
    "page": _("Page {page} of {pages}, pictures found: {found}"),
    "pictures": _("The pictures of this page. Arrow keys move, Enter opens, space picks."),
    "tile": _("{badge}, {time}: {alt}"),
    "pick": _("Pick to hand in: {alt}"),
    "compare": _("Compare two"),
    "compare_tip": _("Show the last two pictures that you open side by side."),
    "to_form": _("Hand in … (picked: {count})"),
    "to_pictures": _("Back to the pictures"),
    "nothing_found": _("No picture is like that. Search for another word, or draw one."),
    "nothing_opened": _("Open a picture, and its recipe appears here."),
    "again": _("Draw it again"),
    "again_tip": _("Draw from the same recipe once more. The old picture stays."),
    "same_dice": _("with the same dice"),
    "same_dice_tip": _("The same seed draws the same picture; without it you get another one."),
    "not_again": _(
        "It was made from another picture, and a mask is not in the recipe: edit that one again."
    ),
    "pupil": _("Your name"),
    "pupil_tip": _("It stands on the page that you hand in."),
    "work": _("Title"),
    "work_tip": _("What your work is called."),
    "alt": _("Alt text of picture {number}"),
    "alt_tip": _("Say in a sentence or two what is to be seen, for those who cannot see it."),
    "remove": _("Do not hand in"),
    "hand_in": _("Hand in"),
    "hand_in_tip": _("Write a page for your teacher, and a zip with the originals."),
    "none_picked": _("Pick the pictures that you want to hand in first: tick them on the left."),
    "keys": _(
        "Click on a picture, or press Enter, to open it. Tick it, or press space, to pick it for "
        "handing in. Nothing is ever deleted here."
    ),
}

KINDS = {
    "": _("all"),
    "words": _("drawn from words"),
    "picture": _("made from a picture"),
    "live": "live",
    "local": "local",
    "recorded": "recorded",
}
"""The kinds of pictures; the last three are what the badges say."""

DRAWING_AGAIN = _("Drawing it again …")
HANDING_IN = _("Your page is being written …")
AGAIN_PRICE = _("{price} to draw it again")
NOT_AGAIN = _("This picture cannot be drawn again from its recipe alone.")

PROMPT = _("Prompt")
BOUNDARIES = _("Boundaries")
SETTINGS = _("Settings")
WHO = _("Who answered")
WHEN = _("When")
COST = _("Cost")
NOT_DRAWN = _("Not drawn")
COMES_FROM = _("Comes from")
FILE = _("File")
