"""Every word of the mask studio and of the microscope; in braces stands what is filled in.

The browser shows those in ``STUDIO`` and ``MICROSCOPE``, under the same names.
"""

STUDIO = {
    "title": "Mask studio",
    "canvas": "The picture to paint on. Arrow keys move a cross, space sets the corners "
    "of a rectangle, Escape lets go of it.",
    "tools": "Paint with",
    "brush": "brush",
    "rectangle": "rectangle",
    "eraser": "eraser",
    "width": "Brush size",
    "width_tip": "How wide the brush and the eraser are, in pixels of the picture.",
    "undo": "Undo",
    "undo_tip": "Take back what was done last (Ctrl+Z).",
    "invert": "Invert",
    "invert_tip": "What was painted becomes free, and what was free becomes painted.",
    "clear": "Clear",
    "clear_tip": "Begin again with nothing painted; Undo brings it back.",
    "covered": "{share} of the picture is painted: there it may change.",
    "nothing_painted": "Nothing is painted yet. Paint over what is to change.",
    "prompt": "What the whole picture should show when it is done",
    "prompt_tip": "The prompt is about the whole picture, and not only about the painted part.",
    "edit": "Edit the picture",
    "stop": "Stop waiting",
    "keys": "Paint with the mouse or a finger; hold Shift to erase. With keys: the arrows move a "
    "cross (with Shift by one pixel), space sets one corner of a rectangle and then the other.",
    "cross_at": "Column {x}, row {y}.",
    "corner_at": "First corner at column {x}, row {y}. Move, then press space again.",
    "rectangle_done": "Rectangle painted. {covered}",
    "rectangle_erased": "Rectangle erased. {covered}",
    "let_go": "The rectangle was let go.",
}

MICROSCOPE = {
    "title": "Microscope",
    "slider": "How much of the picture before the edit is shown",
    "slider_tip": "Drag, or press the left and right arrow keys.",
    "before": "before",
    "after": "after",
    "heat": "Where it changed",
    "least": "not at all",
    "most": "very much",
    "put_back": "Put the protected pixels back",
    "put_back_tip": "Make a new picture: the edit inside the mask, the pixels of before outside.",
    "hint": "A pixel counts as changed if red, green or blue moved by more than {steps} of 255 "
    "steps. A mask guides; it does not fence.",
}

OUTLINE = "The white line is the edge of the mask."

BEFORE_ALT = "The picture before the edit."
"""For a picture that has no alt text of its own."""

HEAT_ALT = "A map of the changes: the brighter a pixel, the more it changed."

OUTSIDE = "Outside the mask {share} of the pixels changed."
INSIDE = "Inside the mask {share} changed."
ANYWHERE = "{share} of all pixels changed."
LESS_THAN = "less than {share}"
PERCENT = "{number} %"
STRETCHED = (
    "The edit came back in another shape. The picture before it was stretched to fit, "
    "so the numbers are rough."
)
PUT_BACK = "The protected pixels are back. Kept as {name}; nothing was overwritten."

NOTHING_PAINTED = "Nothing is painted on the picture yet."
NOTHING_PAINTED_WHY = "The service edits where the mask is transparent, and now that is nowhere."
NOTHING_PAINTED_REMEDY = "Paint over what is to change, then click again."

NOT_DRAWN_HERE = "The picture after the edit must be one that imgkit drew."
NOT_DRAWN_HERE_WHY = "Its recipe is needed, to say where a repaired picture comes from."
NOT_DRAWN_HERE_REMEDY = "Hand over one of those that imgkit.edit returned, such as pictures[0]."

NO_MASK = "Without a mask no pixel is protected."
NO_MASK_REMEDY = "Hand over the mask too: microscope(before, after, mask)."

AND_MORE = "{price} for the answer; the picture and the mask that are sent cost a little more"
"""The price of an edit on a service that takes money."""
