"""What the kinds of steps and their states are called on show, under the names in the code."""

from imgkit.language import _

KINDS = {
    "new_scene": _("a new scene"),
    "background": _("the background"),
    "time_and_weather": _("time and weather"),
    "style": _("the style"),
    "remove": _("take away"),
    "replace": _("replace"),
    "recolour": _("another colour"),
    "pose": _("another pose"),
    "add": _("add"),
}

STATES = {
    "waiting": _("not begun"),
    "running": _("being painted …"),
    "done": _("done"),
    "unchanged": _("nothing changed"),
    "impossible": _("not possible"),
    "failed": _("failed"),
}
