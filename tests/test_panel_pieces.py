from imgkit.picture import Picture, Pictures
from imgkit.widgets import pieces


def test_the_panel_says_which_words_were_understood_and_which_were_not() -> None:
    said = pieces.done(
        Pictures(
            [
                Picture(
                    b"",
                    "",
                    "local",
                    "",
                    "painter",
                    understood=("dog", "<b>"),
                    not_drawn=("zorgle",),
                )
            ]
        )
    )
    assert "Understood: dog, &lt;b&gt;." in said
    assert "not drawn: zorgle" in said


def test_a_service_that_says_nothing_of_it_gets_no_empty_line() -> None:
    said = pieces.done(Pictures([Picture(b"", "", "live", "", "gpt-image-2")]))
    assert "Understood" not in said
