"""Every word of the prompt studio; in braces stands what is filled in."""

from imgkit.language import _

STUDIO = {
    "title": _("Prompt studio"),
    "prompt": _("Prompt"),
    "prompt_hint": _("What should the picture show?"),
    "prompt_tip": _("Say in a sentence or two what the picture should show."),
    "drawn_by": _("Who draws"),
    "drawn_by_tip": _("Each of them has sizes, qualities and knobs of its own."),
    "size": _("Size"),
    "size_tip": _("Width and height in pixels."),
    "n": _("Pictures"),
    "n_tip": _("How many pictures to draw at once, from 1 to 10."),
    "quality": _("Quality"),
    "quality_tip": _("Higher quality takes longer, and where pictures cost money it costs more."),
    "seed": _("Seed"),
    "seed_hint": _("empty: by chance"),
    "seed_tip": _(
        "The same seed draws the same picture again. Leave it empty for a new one each time."
    ),
    "dice": _("Roll the dice"),
    "dice_tip": _("Write a new seed into the field."),
    "temperature": _("Temperature"),
    "temperature_tip": _(
        "How daring the picture is: 0 is always the likeliest one, the most is wild."
    ),
    "guidance": _("Guidance"),
    "guidance_tip": _("How much the words count: 0 not at all, 1 as the model learned."),
    "at_once": _("Draw at once when a slider moves"),
    "at_once_tip": _("Every move draws a new picture; that is free here."),
    "bounded": _("Put a metaprompt before the prompt"),
    "bounded_tip": _("A text that asks the service to stay within boundaries."),
    "audience": _("For"),
    "audience_tip": _("Whom the picture is for."),
    "disallow": _("Leave out"),
    "disallow_tip": _("What should not be in the picture, with commas between."),
    "final": _("This is sent:"),
    "draw": _("Draw"),
    "draw_tip": _("Draw the picture; the price stands above this button."),
    "nothing": _("Your picture appears here."),
    "alt": _("Alt text:"),
    "copy": _("Copy the alt text"),
    "copied": _("Copied."),
    "not_copied": _("It is marked now: copy it with Ctrl+C."),
    "past": _("What was drawn here"),
    "past_tip": _(
        "Choose a picture with the mouse or the arrow keys: its prompt and its settings come back."
    ),
    "past_draw": _("Number {number}: {prompt}"),
}
"""What the browser shows, under the same names."""

AUDIENCES = {"children": _("children")}
"""What the list calls those whom a metaprompt is for; others go by the names of their files."""

SQUARE = _("square, {width} × {height}")
LANDSCAPE = _("landscape, {width} × {height}")
PORTRAIT = _("portrait, {width} × {height}")

PLAYED = _("{model}, played by the painter")
NO_KNOB = {
    "seed": _(
        "{model} has no seed: the same prompt draws something else each time. "
        "Models with a seed: {others}."
    ),
    "temperature": _("{model} has no temperature. Models with a temperature: {others}."),
}
UNKNOWN_KNOBS = _("Nothing is known about {model}, so seed and temperature are left out.")

SEED_WRONG = _("The seed {seed!r} is no whole number.")
SEED_REMEDY = _("Write a whole number such as 7, or leave the field empty.")

UNFINISHED = _("not finished yet")
UNFINISHED_ALT = _("The picture, not finished yet.")
