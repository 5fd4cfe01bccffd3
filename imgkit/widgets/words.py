"""Every word that the panels show; in braces stands what is filled in."""

from imgkit.language import _

PRICE = _("Price: {price}")
FREE = {
    "live": _("free"),
    "local": _("free (the painter on this computer)"),
    "recorded": _("free (a recording)"),
}
UNKNOWN_PRICE = _("unknown, as no price is published")
NO_PRICE = _("none. {error}")

WORKING = _("Drawing …")
DONE_ONE = _("Done. Cost: {cost}.")
DONE_MANY = _("Done: {count} pictures. Cost: {cost}.")
UNDERSTOOD = _("Understood: {words}.")
NOT_DRAWN = _("These words were not drawn: {words}.")
NOT_DRAWN_REMEDY = _("Try other words for the same thing.")
SAVED = _("Saved already, from the very same request, and so free: {count}.")
DRAW_ANEW = _("Draw anew: {price}")
AND_MORE = _("{price} for what is drawn; what is sent along costs a little more")
"""The price of a change of a picture where nobody has published how the picture is counted."""

YOUR_TURN = _("The service draws only so many pictures a minute. Your turn in {seconds} s …")
STOPPED = _("Stopped.")
STOPPED_MEANS = {
    "live": _(
        "The line to the service is hung up. It may draw the picture to its end all the same, and "
        "bill it: what is ordered is paid for, also if nobody waits for it."
    ),
    "local": _("The painter puts its brush away. Nothing was paid."),
    "recorded": _("Nothing was paid: a recording answers."),
}
"""What stopping means for the bill."""

CHANGED = _("Who answers has changed since this panel was shown.")
CHANGED_REMEDY = _("Look at the line at the top and at the price, then click again.")

WHY = _("Why:")
REMEDY = _("What to do:")
KERNEL_GONE = _(
    "The kernel was restarted, and this panel belongs to the old one. "
    "Run its cell again, and the cells above it."
)
UNFORESEEN = _("Something went wrong that nobody foresaw.")
UNFORESEEN_REMEDY = _(
    "Click again. If it stays so, run `raise panel.error` in a cell "
    "(with your panel's name) and show it to your teacher."
)

# The panels of the pixel model. The browser shows these, under the same names.
MODEL_READS = _("The model reads: {caption}.")

PIXELS = {
    "prompt": _("Prompt"),
    "prompt_tip": _("In English, French or Russian; the model knows few words."),
    "paint": _("Paint"),
    "stop": _("Stop"),
    "seed": _("Seed"),
    "seed_tip": _("The same seed paints the same picture again."),
    "known": _("The words that it knows"),
}

PIXEL_WORDS = {
    "things": _("Things"),
    "colours": _("Colours"),
    "times": _("Times of day"),
    "grounds": _("Grounds"),
    "skies": _("In the sky"),
}
"""What the lists of the model's words are called, under their names in its weights."""

COLOURS = {
    "black": _("black"),
    "ink": _("ink"),
    "charcoal": _("charcoal"),
    "gray": _("grey"),
    "silver": _("silver"),
    "white": _("white"),
    "red": _("red"),
    "maroon": _("maroon"),
    "orange": _("orange"),
    "yellow": _("yellow"),
    "gold": _("gold"),
    "cream": _("cream"),
    "green": _("green"),
    "forest": _("forest green"),
    "blue": _("blue"),
    "navy": _("navy blue"),
    "sky": _("sky blue"),
    "sea": _("sea blue"),
    "ice": _("ice blue"),
    "sand": _("sand yellow"),
    "brown": _("brown"),
    "bark": _("dark brown"),
    "pink": _("pink"),
    "plum": _("plum"),
    "peach": _("peach"),
}
"""What the colours are called that the model reads and paints, under its own names for them."""

WATCH = {
    "title": _("Watch it paint"),
    "canvas": _("The picture, 20 by 20 pixels. Arrow keys move over its pixels, space plays."),
    "guidance": _("Guidance"),
    "guidance_tip": _(
        "How much the words count: 0 not at all, 1 as the model learned, 10 the most."
    ),
    "temperature": _("Temperature"),
    "temperature_tip": _(
        "0 always takes the likeliest colour, 3 is wild. The bars follow at once."
    ),
    "back": _("◀ Back"),
    "back_tip": _("Take the last pixel away."),
    "play": _("▶ Play"),
    "pause": _("❚❚ Pause"),
    "step": _("Step ▶"),
    "step_tip": _("Paint one pixel."),
    "place": _("How many of the 400 pixels are shown"),
    "speed": _("Speed"),
    "slow": _("slow"),
    "normal": _("normal"),
    "fast": _("fast"),
    "next_pixel": _("Next: row {row}, column {column}. Which colour?"),
    "painted_pixel": _("Row {row}, column {column} became {colour}. It could have been:"),
    "done": _("The picture is finished. Point at a pixel to see what else it could have been."),
    "go_on": _("Paint on from here"),
    "go_on_tip": _("Keep what is shown, and paint the rest anew at this temperature."),
    "instead_tip": _("Paint this pixel in {colour}, and the rest after it anew."),
    "looked": _("It gave {share} of its attention to the words:"),
    "unsaid": _("(nothing said)"),
    "keys": _(
        "Point at a pixel, or move over the picture with the arrow keys; click, or press Esc, "
        "to hold one and to let it go. White dots show which pixels it looked at. Space plays."
    ),
}

FINISH = {
    "title": _("Finish my picture"),
    "paint": _("Show four endings"),
    "seed": _("First seed"),
    "seed_tip": _("The endings have this seed and the next three. Another seed, other endings."),
    "temperature": _("Temperature"),
    "temperature_tip": _("0 always takes the likeliest colour, 3 is wild."),
    "canvas": _("Your half: 10 rows of 20 pixels. Arrow keys move, space draws, Delete rubs out."),
    "begin_with": _("Begin with:"),
    "clear": _("nothing"),
    "colours": _("Your colours"),
    "rubber": _("rubber: leave it to the model"),
    "its_half": _("this half is the model’s"),
    "endings": _("How the model goes on"),
    "none": _("Four endings appear here."),
    "ending": _("Seed {seed}"),
    "at": _("Row {row}, column {column}: {colour}."),
    "nothing": _("nothing"),
    "keys": _(
        "Draw with the mouse or a finger; or move with the arrow keys, draw with space and rub "
        "out with Delete. The model paints from top to bottom: it sees what is above a pixel and "
        "to its left, never what is below."
    ),
}

STENCILS = {
    "roof": _("roof"),
    "mast": _("mast"),
    "tree top": _("tree top"),
    "iron tower": _("iron tower"),
}
"""What the beginnings of the panel are called, under their names in ``stencils.toml``."""

WALL = {
    "title": _("Temperature wall"),
    "paint": _("Paint the wall"),
    "caption": _("Each row has a seed of its own, each column a temperature."),
    "temperature": _("Temperature"),
    "seed_row": _("Seed {seed}"),
    "picture": _("The picture with seed {seed} at temperature {temperature}"),
    "curve": _("The curve"),
    "alike": _("How alike"),
    "note": _(
        "How alike: the share of pixels that have the same colour in two pictures of a column, "
        "the mean of all pairs. Sky and ground make even strangers a little alike."
    ),
}
