"""Panels for the notebooks: to type, to slide and to click, where the plain calls come first.

from imgkit.widgets import prompt_panel

prompt_panel("Dog next to Eiffel Tower in early morning sunlight")
"""

from imgkit.widgets.finishing import FinishPanel, finish_panel
from imgkit.widgets.prompting import PromptPanel, prompt_panel
from imgkit.widgets.temperature_wall import WallPanel, wall_panel
from imgkit.widgets.watching import WatchPanel, watch_panel

__all__ = [
    "FinishPanel",
    "PromptPanel",
    "WallPanel",
    "WatchPanel",
    "finish_panel",
    "prompt_panel",
    "wall_panel",
    "watch_panel",
]
