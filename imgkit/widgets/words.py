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
