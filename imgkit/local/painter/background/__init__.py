"""What stands behind everything: the sky, the ground, flowers, and the weather laid over all.

Every function returns an SVG fragment in picture pixels, with ids that start with ``background-``.
"""

from imgkit.local.painter.background.flowers import flowers
from imgkit.local.painter.background.foreground import foreground
from imgkit.local.painter.background.ground import ground
from imgkit.local.painter.background.sky import sky
from imgkit.local.painter.background.weather import weather

__all__ = ["flowers", "foreground", "ground", "sky", "weather"]
