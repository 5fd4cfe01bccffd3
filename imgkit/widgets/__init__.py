"""Panels for the notebooks: to type, to slide and to click, where the plain calls come first.

from imgkit.widgets import prompt_panel

prompt_panel("Dog next to Eiffel Tower in early morning sunlight")
"""

from imgkit.widgets.prompting import PromptPanel, prompt_panel

__all__ = ["PromptPanel", "prompt_panel"]
