"""Every word of the mask studio and of the microscope; in braces stands what is filled in.

The browser shows those in ``STUDIO`` and ``MICROSCOPE``, under the same names.
"""

from imgkit.language import _

STUDIO = {
    "title": _("Mask studio"),
    "canvas": _(
        "The picture to paint on. Arrow keys move a cross, space sets the corners "
        "of a rectangle, Escape lets go of it."
    ),
    "tools": _("Paint with"),
    "brush": _("brush"),
    "rectangle": _("rectangle"),
    "eraser": _("eraser"),
    "width": _("Brush size"),
    "width_tip": _("How wide the brush and the eraser are, in pixels of the picture."),
    "undo": _("Undo"),
    "undo_tip": _("Take back what was done last (Ctrl+Z)."),
    "invert": _("Invert"),
    "invert_tip": _("What was painted becomes free, and what was free becomes painted."),
    "clear": _("Clear"),
    "clear_tip": _("Begin again with nothing painted; Undo brings it back."),
    "covered": _("{share} of the picture is painted: there it may change."),
    "nothing_painted": _("Nothing is painted yet. Paint over what is to change."),
    "prompt": _("What the whole picture should show when it is done"),
    "prompt_tip": _("The prompt is about the whole picture, and not only about the painted part."),
    "edit": _("Edit the picture"),
    "stop": _("Stop waiting"),
    "keys": _(
        "Paint with the mouse or a finger; hold Shift to erase. With keys: the arrows move a "
        "cross (with Shift by one pixel), space sets one corner of a rectangle and then the other."
    ),
    "cross_at": _("Column {x}, row {y}."),
    "corner_at": _("First corner at column {x}, row {y}. Move, then press space again."),
    "rectangle_done": _("Rectangle painted. {covered}"),
    "rectangle_erased": _("Rectangle erased. {covered}"),
    "let_go": _("The rectangle was let go."),
}

MICROSCOPE = {
    "title": _("Microscope"),
    "slider": _("How much of the picture before the edit is shown"),
    "slider_tip": _("Drag, or press the left and right arrow keys."),
    "before": _("before"),
    "after": _("after"),
    "heat": _("Where it changed"),
    "least": _("not at all"),
    "most": _("very much"),
    "put_back": _("Put the protected pixels back"),
    "put_back_tip": _(
        "Make a new picture: the edit inside the mask, the pixels of before outside."
    ),
    "hint": _(
        "A pixel counts as changed if red, green or blue moved by more than {steps} of 255 "
        "steps. A mask guides; it does not fence."
    ),
}

OUTLINE = _("The white line is the edge of the mask.")

BEFORE_ALT = _("The picture before the edit.")
"""For a picture that has no alt text of its own."""

HEAT_ALT = _("A map of the changes: the brighter a pixel, the more it changed.")

OUTSIDE = _("Outside the mask {share} of the pixels changed.")
INSIDE = _("Inside the mask {share} changed.")
ANYWHERE = _("{share} of all pixels changed.")
LESS_THAN = _("less than {share}")
PERCENT = _("{number} %")
STRETCHED = _(
    "The edit came back in another shape. The picture before it was stretched to fit, "
    "so the numbers are rough."
)
PUT_BACK = _("The protected pixels are back. Kept as {name}; nothing was overwritten.")

NOTHING_PAINTED = _("Nothing is painted on the picture yet.")
NOTHING_PAINTED_WHY = _("The service edits where the mask is transparent, and now that is nowhere.")
NOTHING_PAINTED_REMEDY = _("Paint over what is to change, then click again.")

NOT_DRAWN_HERE = _("The picture after the edit must be one that imgkit drew.")
NOT_DRAWN_HERE_WHY = _("Its recipe is needed, to say where a repaired picture comes from.")
NOT_DRAWN_HERE_REMEDY = _("Hand over one of those that imgkit.edit returned, such as pictures[0].")

NO_MASK = _("Without a mask no pixel is protected.")
NO_MASK_REMEDY = _("Hand over the mask too: microscope(before, after, mask).")
