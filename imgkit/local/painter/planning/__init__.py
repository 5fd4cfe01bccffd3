"""Plans how to change a picture: a wish in English, French or Russian, split into steps."""

from imgkit.local.painter.planning.planner import plan
from imgkit.local.painter.planning.plans import PaintedPlan, PlannedStep

__all__ = ["PaintedPlan", "PlannedStep", "plan"]
