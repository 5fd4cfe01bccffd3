"""Every word of the knob lab; in braces stands what is filled in."""

TEXTS = {
    "title": "Knob lab",
    "prompt": "Prompt",
    "prompt_tip": "What every picture of the grid should show.",
    "run": "Run",
    "drawn_by": "Who draws",
    "drawn_by_tip": "Not everyone who draws has these knobs: try them all.",
    "question": "Guess first: which pictures will be more alike?",
    "low": "at temperature {low}",
    "high": "at temperature {high}",
    "same": "both about the same",
    "row": "Seed",
    "seed": "Seed of row {row}",
    "seed_tip": "The number that the dice of this row begin with.",
    "column_head": "Temperature",
    "column": "Temperature {temperature}",
    "temperature_tip": "0 takes no risk, and the most is wild.",
    "grid": "A row for each seed, a column for each temperature",
    "send_anyway": "Send it all the same",
    "send_anyway_tip": "Send seed and temperature to a service that does not know them. A refusal "
    "costs nothing.",
}
"""What the browser shows, under the same names."""

MODELS = {
    "painter": "the painter: rules and dice",
    "pixels": "the pixel model: tiny, but a real one",
}
"""What the list calls those who draw; others go by their own names."""

PRICE = "{price} for {count} pictures"
WORKING = "Drawing picture {number} of {count} …"

NO_GUESS = "You have not guessed yet."
NO_GUESS_REMEDY = "Choose one of the three answers, and run it then. A wrong guess teaches most."

RIGHT = "Your guess was right."
WRONG = "The pictures say something else."
OUTCOMES = {
    "low": "Those at temperature {low:g} are more alike ({low_alike:.2f}) than those at "
    "temperature {high:g} ({high_alike:.2f}).",
    "high": "Those at temperature {high:g} are more alike ({high_alike:.2f}) than those at "
    "temperature {low:g} ({low_alike:.2f}).",
    "same": "Those at temperature {low:g} ({low_alike:.2f}) and those at temperature {high:g} "
    "({high_alike:.2f}) are about equally alike.",
}
BECAUSE = (
    "At temperature 0 the likeliest is always taken: the seed has nothing to decide, and every "
    "row shows the same picture. The higher the temperature, the more the dice decide."
)
NOTHING_TO_JUDGE = (
    "To see who was right, a run needs two seeds and two temperatures that are not the same."
)

BEFORE_SENDING = (
    "imgkit saw this before it sent anything: its list of models (models.toml) says which knobs "
    "{model} has. So nothing was paid. The button shows what the service itself says."
)
ANSWER = "The service answered: HTTP {status}, {code}."
ANSWER_REMEDY = "Leave seed and temperature out. Each picture is then left to chance."
NO_CODE = "without a code"
AFTER_SENDING = (
    "This is a refusal of the service, not of imgkit: it does not know such a field, so it refuses "
    "the whole request rather than draw something that you did not ask for. Nothing was drawn, and "
    "a refusal costs nothing. No setting of a program can turn a knob that the model does not have."
)
NOT_REFUSED = "The service drew a picture. Cost: {cost}."
NOT_REFUSED_REMEDY = (
    "It did not refuse the knobs; whether they did anything, only a comparison can tell. "
    "The picture is kept with the others."
)
