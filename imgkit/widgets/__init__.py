"""Panels for the notebooks: to type, to slide and to click, where the plain calls come first.

from imgkit.widgets import prompt_studio

prompt_studio("Dog next to Eiffel Tower in early morning sunlight")
"""

from imgkit.widgets.boundary_lab import BoundaryLab, boundary_lab
from imgkit.widgets.breeding import VariationTree, variation_tree
from imgkit.widgets.browsing import GalleryPanel, gallery_panel
from imgkit.widgets.describing import DescribePanel, describe_panel
from imgkit.widgets.finishing import FinishPanel, finish_panel
from imgkit.widgets.knob_lab import KnobLab, knob_lab
from imgkit.widgets.magnifying import MicroscopePanel, microscope
from imgkit.widgets.mask_editing import MaskStudio, mask_studio
from imgkit.widgets.prompting import PromptStudio, prompt_studio
from imgkit.widgets.questioning import QuestionPanel, question
from imgkit.widgets.remix_studio import RemixStudio, remix_studio
from imgkit.widgets.staging import Stage, stage
from imgkit.widgets.telephone_game import TelephonePanel, telephone
from imgkit.widgets.temperature_wall import WallPanel, wall_panel
from imgkit.widgets.watching import WatchPanel, watch_panel

__all__ = [
    "BoundaryLab",
    "DescribePanel",
    "FinishPanel",
    "GalleryPanel",
    "KnobLab",
    "MaskStudio",
    "MicroscopePanel",
    "PromptStudio",
    "QuestionPanel",
    "RemixStudio",
    "Stage",
    "TelephonePanel",
    "VariationTree",
    "WallPanel",
    "WatchPanel",
    "boundary_lab",
    "describe_panel",
    "finish_panel",
    "gallery_panel",
    "knob_lab",
    "mask_studio",
    "microscope",
    "prompt_studio",
    "question",
    "remix_studio",
    "stage",
    "telephone",
    "variation_tree",
    "wall_panel",
    "watch_panel",
]
