"""Every word of the knob lab; in braces stands what is filled in."""

from imgkit.language import _

TEXTS = {
    "title": _("Knob lab"),
    "prompt": _("Prompt"),
    "prompt_tip": _("What every picture of the grid should show."),
    "run": _("Run"),
    "drawn_by": _("Who draws"),
    "drawn_by_tip": _("Not everyone who draws has these knobs: try them all."),
    "question": _("Guess first: which pictures will be more alike?"),
    "low": _("at temperature {low}"),
    "high": _("at temperature {high}"),
    "same": _("both about the same"),
    "row": _("Seed"),
    "seed": _("Seed of row {row}"),
    "seed_tip": _("The number that the dice of this row begin with."),
    "column_head": _("Temperature"),
    "column": _("Temperature {temperature}"),
    "temperature_tip": _("0 takes no risk, and the most is wild."),
    "grid": _("A row for each seed, a column for each temperature"),
    "one_column": _("A row for each seed. Whoever draws here has no temperature to turn."),
    "send_anyway": _("Send it all the same"),
    "send_anyway_tip": _(
        "Send seed and temperature to a service that does not know them. A refusal costs nothing."
    ),
}
"""What the browser shows, under the same names."""

MODELS = {
    "painter": _("the painter: rules and dice"),
    "pixels": _("the pixel model: tiny, but a real one"),
}
"""What the list calls those who draw; others go by their own names."""

PRICE = _("{price} for {count} pictures")
WORKING = _("Drawing picture {number} of {count} …")

NO_GUESS = _("You have not guessed yet.")
NO_GUESS_REMEDY = _("Choose one of the three answers, and run it then. A wrong guess teaches most.")

RIGHT = _("Your guess was right.")
WRONG = _("The pictures say something else.")
OUTCOMES = {
    "low": _(
        "Those at temperature {low:g} are more alike ({low_alike:.2f}) than those at "
        "temperature {high:g} ({high_alike:.2f})."
    ),
    "high": _(
        "Those at temperature {high:g} are more alike ({high_alike:.2f}) than those at "
        "temperature {low:g} ({low_alike:.2f})."
    ),
    "same": _(
        "Those at temperature {low:g} ({low_alike:.2f}) and those at temperature {high:g} "
        "({high_alike:.2f}) are about equally alike."
    ),
}
BECAUSE = _(
    "At temperature 0 the likeliest is always taken: the seed has nothing to decide, and every "
    "row shows the same picture. The higher the temperature, the more the dice decide."
)
NOTHING_TO_JUDGE = _(
    "To see who was right, a run needs two seeds and two temperatures that are not the same."
)

BEFORE_SENDING = _(
    "imgkit saw this before it sent anything: its list of models (models.toml) says which knobs "
    "{model} has. So nothing was paid. The button shows what the service itself says."
)
ANSWER = _("The service answered: HTTP {status}, {code}.")
ANSWER_REMEDY = _("Leave seed and temperature out. Each picture is then left to chance.")
NO_CODE = _("without a code")
AFTER_SENDING = _(
    "This is a refusal of the service, not of imgkit: it does not know such a field, so it refuses "
    "the whole request rather than draw something that you did not ask for. Nothing was drawn, and "
    "a refusal costs nothing. No setting of a program can turn a knob that the model does not have."
)
NOT_REFUSED = _("The service drew a picture. Cost: {cost}.")
NOT_REFUSED_REMEDY = _(
    "It did not refuse the knobs; whether they did anything, only a comparison can tell. "
    "The picture is kept with the others."
)
