"""Panels for the notebooks: to type, to slide and to click, where the plain calls come first.

from imgkit.widgets import prompt_panel

prompt_panel("Dog next to Eiffel Tower in early morning sunlight")
"""

from imgkit.widgets.breeding import VariationTree, variation_tree
from imgkit.widgets.describing import DescribePanel, describe_panel
from imgkit.widgets.finishing import FinishPanel, finish_panel
from imgkit.widgets.knob_lab import KnobLab, knob_lab
from imgkit.widgets.magnifying import MicroscopePanel, microscope
from imgkit.widgets.mask_editing import MaskStudio, mask_studio
from imgkit.widgets.prompting import PromptPanel, prompt_panel
from imgkit.widgets.telephone_game import TelephonePanel, telephone
from imgkit.widgets.temperature_wall import WallPanel, wall_panel
from imgkit.widgets.watching import WatchPanel, watch_panel

__all__ = [
    "DescribePanel",
    "FinishPanel",
    "KnobLab",
    "MaskStudio",
    "MicroscopePanel",
    "PromptPanel",
    "TelephonePanel",
    "VariationTree",
    "WallPanel",
    "WatchPanel",
    "describe_panel",
    "finish_panel",
    "knob_lab",
    "mask_studio",
    "microscope",
    "prompt_panel",
    "telephone",
    "variation_tree",
    "wall_panel",
    "watch_panel",
]
