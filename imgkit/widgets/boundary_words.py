"""Every word of the boundary lab; in braces what is filled in."""

from imgkit.language import _

LAB = {
    "title": _("Boundary lab"),
    "attack": _("Prompt"),
    "attack_tip": _("Something that should be stopped, or something harmless. Keep it mild."),
    "attempt": _("Try it"),
    "count": _("Score"),
    "count_tip": _(
        "Let the layers that are on look at all prompts of the table. Nothing is drawn."
    ),
    "reset": _("Begin anew"),
    "lamps": _("The layers, in the order in which the prompt meets them"),
    "switch": _("Switch this layer on or off."),
    "held": _("It ends here."),
    "sent": _("What is sent"),
    "words_field": _("The word list, with commas between the words"),
    "inside": _("look inside longer words too"),
    "table": _("Prompts to try. Press one, and it stands in the field above."),
    "right": _("right?"),
    "harmless": _("Harmless: should pass"),
    "unwanted": _("Unwanted: should be stopped"),
    "stops": _("stops"),
    "passes": _("passes"),
    "unknown": _("no answer"),
    "is_right": _("right"),
    "is_wrong": _("wrong"),
}

LAYERS = {
    "prefix": (
        _("Prefix"),
        _(
            "A metaprompt only asks. A live model mostly follows; the painter on this computer "
            "does not read it."
        ),
    ),
    "words": (
        _("Word list"),
        _("Blind to other words, other spellings and other languages; and it hits harmless ones."),
    ),
    "moderation": (
        _("Moderation"),
        _(
            "A model judges the text where the service is live; here it is a longer word list. "
            "Blind to who is meant, and why."
        ),
    ),
    "service": (
        _("The service’s filter"),
        _("Made for everybody, not for your class. Known only by really asking for the picture."),
    ),
}
"""What each layer is called, and what it is blind to."""

LAYER_STOPS = {
    "words": _("The word list stops it: {reasons}."),
    "moderation": _("The moderation stops it: {reasons}."),
    "service": _("The service’s filter stops it."),
}
NOBODY_STOPS = _("No layer that is on stops it.")
TRYING = _("The prompt meets the layers …")
COUNTING = _("The layers look at all prompts …")
SCORE = _(
    "Let through: {passed} of {harmless} harmless prompts. "
    "Stopped: {stopped} of {unwanted} unwanted ones."
)
NO_LAYER_COUNTS = _("No layer is on that could stop a prompt without a picture being asked for.")
NO_LAYER_REMEDY = _("Switch on the word list, the moderation, or both.")
NO_PICTURE_PRICE = _("free, as no picture is asked for")
