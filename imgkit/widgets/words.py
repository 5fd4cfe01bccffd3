"""Every word that the panels show; in braces stands what is filled in."""

PROMPT = "Prompt"
PROMPT_HINT = "What should the picture show?"
PROMPT_TIP = "Say in a sentence or two what the picture should show."

SIZE = "Size"
SIZE_TIP = "Width and height in pixels."
SQUARE = "square, {width} × {height}"
LANDSCAPE = "landscape, {width} × {height}"
PORTRAIT = "portrait, {width} × {height}"

COUNT = "Pictures"
COUNT_TIP = "How many pictures to draw at once, from 1 to 10."

QUALITY = "Quality"
QUALITY_TIP = "Higher quality takes longer, and where pictures cost money it costs more."

SEED = "Seed"
SEED_HINT = "empty: by chance"
SEED_TIP = "The same seed draws the same picture again. Leave it empty for a new one each time."
SEED_WRONG = "The seed {seed!r} is no whole number."
SEED_REMEDY = "Write a whole number such as 7, or leave the field empty."
DICE = "Roll the dice"
DICE_TIP = "Write a new seed into the field."

TEMPERATURE = "Temperature"
TEMPERATURE_TIP = "How daring the picture is: 0 is always the likeliest one, 2 is wild."

NO_KNOB = {
    "seed": "{model} has no seed: the same prompt draws something else each time. "
    "Models with a seed: {others}.",
    "temperature": "{model} has no temperature. Models with a temperature: {others}.",
}
UNKNOWN_KNOBS = "Nothing is known about {model}, so seed and temperature are left out."

DRAW = "Draw"
DRAW_TIP = "Draw the picture; the price stands above this button."

PRICE = "Price: {price}"
FREE = {
    "live": "free",
    "local": "free (the painter on this computer)",
    "recorded": "free (a recording)",
}
UNKNOWN_PRICE = "unknown, as no price is published"
NO_PRICE = "none. {error}"

NOTHING_YET = "Your picture appears here."
WORKING = "Drawing …"
UNFINISHED = "not finished yet"
UNFINISHED_ALT = "The picture, not finished yet."
DONE_ONE = "Done. Cost: {cost}."
DONE_MANY = "Done: {count} pictures. Cost: {cost}."
UNDERSTOOD = "Understood: {words}."
NOT_DRAWN = "These words were not drawn: {words}."
NOT_DRAWN_REMEDY = "Try other words for the same thing."
CHANGED = "Who answers has changed since this panel was shown."
CHANGED_REMEDY = "Look at the line at the top and at the price, then click again."

WHY = "Why:"
REMEDY = "What to do:"
UNFORESEEN = "Something went wrong that nobody foresaw."
UNFORESEEN_REMEDY = (
    "Click again. If it stays so, run `raise panel.error` in a cell "
    "(with your panel's name) and show it to your teacher."
)

# The panels of the pixel model. The browser shows these, under the same names.
MODEL_READS = "The model reads: {caption}."

PIXELS = {
    "prompt": "Prompt",
    "prompt_tip": "In English, French or Russian; the model knows few words.",
    "paint": "Paint",
    "stop": "Stop",
    "seed": "Seed",
    "seed_tip": "The same seed paints the same picture again.",
    "known": "The words that it knows",
}

PIXEL_WORDS = {
    "Things": "things",
    "Colours": "colours",
    "Times of day": "times",
    "Grounds": "grounds",
    "In the sky": "skies",
}
"""What the lists of the model's words are called, and their names in its weights."""

WATCH = {
    "title": "Watch it paint",
    "canvas": "The picture, 20 by 20 pixels. Arrow keys move over its pixels, space plays.",
    "guidance": "Guidance",
    "guidance_tip": "How much the words count: 0 not at all, 1 as the model learned, 10 the most.",
    "temperature": "Temperature",
    "temperature_tip": "0 always takes the likeliest colour, 3 is wild. The bars follow at once.",
    "back": "◀ Back",
    "back_tip": "Take the last pixel away.",
    "play": "▶ Play",
    "pause": "❚❚ Pause",
    "step": "Step ▶",
    "step_tip": "Paint one pixel.",
    "place": "How many of the 400 pixels are shown",
    "speed": "Speed",
    "slow": "slow",
    "normal": "normal",
    "fast": "fast",
    "next_pixel": "Next: row {row}, column {column}. Which colour?",
    "painted_pixel": "Row {row}, column {column} became {colour}. It could have been:",
    "done": "The picture is finished. Point at a pixel to see what else it could have been.",
    "go_on": "Paint on from here",
    "go_on_tip": "Keep what is shown, and paint the rest anew at this temperature.",
    "instead_tip": "Paint this pixel in {colour}, and the rest after it anew.",
    "looked": "It gave {share} of its attention to the words:",
    "unsaid": "(nothing said)",
    "keys": "Point at a pixel, or move over the picture with the arrow keys; click, or press Esc, "
    "to hold one and to let it go. White dots show which pixels it looked at. Space plays.",
}

FINISH = {
    "title": "Finish my picture",
    "paint": "Show four endings",
    "seed": "First seed",
    "seed_tip": "The endings have this seed and the next three. Another seed, other endings.",
    "temperature": "Temperature",
    "temperature_tip": "0 always takes the likeliest colour, 3 is wild.",
    "canvas": "Your half: 10 rows of 20 pixels. Arrow keys move, space draws, Delete rubs out.",
    "begin_with": "Begin with:",
    "clear": "nothing",
    "colours": "Your colours",
    "rubber": "rubber: leave it to the model",
    "its_half": "this half is the model’s",
    "endings": "How the model goes on",
    "none": "Four endings appear here.",
    "ending": "Seed {seed}",
    "at": "Row {row}, column {column}: {colour}.",
    "nothing": "nothing",
    "keys": "Draw with the mouse or a finger; or move with the arrow keys, draw with space and rub "
    "out with Delete. The model paints from top to bottom: it sees what is above a pixel and to "
    "its left, never what is below.",
}

WALL = {
    "title": "Temperature wall",
    "paint": "Paint the wall",
    "caption": "Each row has a seed of its own, each column a temperature.",
    "temperature": "Temperature",
    "seed_row": "Seed {seed}",
    "picture": "The picture with seed {seed} at temperature {temperature}",
    "curve": "The curve",
    "alike": "How alike",
    "note": "How alike: the share of pixels that have the same colour in two pictures of a column, "
    "the mean of all pairs. Sky and ground make even strangers a little alike.",
}
