"""Every word of the remix studio; in braces stands what is filled in."""

from imgkit.language import _

STUDIO = {
    "title": _("Remix studio"),
    "choose": _("Choose a picture …"),
    "choose_tip": _("A PNG, JPEG or WebP file from this computer."),
    "unreadable": _(
        "{name} is no picture that this browser can open. Save it as PNG or JPEG, and "
        "choose it again."
    ),
    "album": _("From the gallery"),
    "album_tip": _("The pictures that were kept last."),
    "album_empty": _("Nothing is kept in the gallery yet."),
    "before": _("Before"),
    "after": _("After"),
    "no_picture": _("Choose a picture, and it appears here."),
    "picture_alt": _("The picture that is remixed."),
    "no_result": _("What becomes of it appears here."),
    "wish": _("Your wish"),
    "wish_tip": _("What is to be changed, in a few sentences of your own."),
    "wish_hint": _("put a red hat on the bunny, and make it evening"),
    "keep": _("Keep as it is"),
    "keep_tip": _("What must not change, in words of the description, with commas between."),
    "keep_hint": _("empty: nothing special"),
    "plan": _("Plan"),
    "plan_tip": _("Have the picture looked at, and the wish split into steps. Nothing is painted."),
    "paint": _("Paint"),
    "paint_tip": _("Paint the steps that are ticked and not done yet."),
    "shows": _("The picture shows:"),
    "steps": _("The plan, step by step"),
    "no_steps": _("The steps appear here when you have clicked “Plan”."),
    "on": _("Do step {number}"),
    "step": _("Step {number}: {kind}"),
    "up": _("Step {number} earlier"),
    "down": _("Step {number} later"),
    "where": _("Where: {where}"),
    "where_tip": _("Paint a mask: where this step may change the picture."),
    "prompt": _("The output prompt:"),
    "stale": _("It is that of the plan as it came; you have changed the steps since."),
    "copy": _("Copy the prompt"),
    "copied": _("Copied."),
    "not_copied": _("It is marked now: copy it with Ctrl+C."),
    "report": _("What became of it"),
    "keys": _(
        "Change the words of a step, leave it out, move it, or paint where it may change the "
        "picture. What is painted already is not painted again, up to the first change."
    ),
}
"""What the browser shows, under the same names."""

WHOLE_PICTURE = _("the whole picture")
OWN_MASK = _("your mask")
LEFT_OUT = _("left out")

LOOKING = _("The service looks at the picture and plans …")
PAINTING = _("Painting: {wish}")
PLANNED = _("Planned. Look at the steps, change what you like, then click “Paint”.")
PLAN_PRICE = _("{price} for looking at the picture; planning in words costs a little more")
NOTHING_LEFT = _("nothing is left to paint")

NO_PICTURE = _("There is no picture to remix.")
NO_PICTURE_REMEDY = _("Choose one first.")
NO_STEPS = _("There is no step to paint.")
NO_STEPS_REMEDY = _("Click “Plan” first, or tick a step.")

MASK = {
    "title": _("Where may this step change the picture?"),
    "prompt": _("What this step does"),
    "prompt_tip": _("One instruction, as an editor understands it."),
    "edit": _("Use this mask"),
}
"""What the mask studio says otherwise when it is opened for a step."""
