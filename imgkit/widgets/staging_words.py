"""Every word of the stage; in braces what is filled in."""

from imgkit.language import _

STAGE = {
    "title": _("The stage"),
    "prompt": _("The next prompt"),
    "prompt_tip": _("What the room calls out. Press Enter to put it into the queue."),
    "add": _("Into the queue"),
    "boundaries": _("within boundaries"),
    "boundaries_tip": _("Put the metaprompt for children before every prompt."),
    "growing": _("show how it grows"),
    "growing_tip": _(
        "Show the picture while it is not finished yet. Live services bill the unfinished ones too."
    ),
    "queue": _("Queue"),
    "nothing_waits": _("Nothing waits. What shall we draw?"),
    "waiting": _("waits"),
    "drawing": _("is being drawn"),
    "failed": _("did not work"),
    "stopped": _("was stopped"),
    "remove": _("Take “{prompt}” out of the queue"),
    "go_on": _("Go on"),
    "shown": _("So far"),
    "show_again": _("Show “{prompt}” again"),
    "nothing_yet": _("The first picture appears here."),
    "unfinished": _("not finished yet"),
}

ON_STAGE = _("Drawn: {prompt}")
NEXT_PRICE = _("{cost} a picture")

NETWORK_GONE = _("The network is gone, so the painter on this computer goes on.")
NETWORK_GONE_REMEDY = _(
    "It works with rules and dice, and is free. To go back to the live service, restart the page."
)
