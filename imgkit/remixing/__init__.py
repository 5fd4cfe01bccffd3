"""Remix: a picture and a wish in, a prompt and a picture out.

    prepare → look → plan → paint → assemble → tell

Each step is a module of its own, and each can be looked at, changed and run alone.
"""

from imgkit.remixing.planning import Plan, Step
from imgkit.remixing.remix import Remix, plan_remix, remix
from imgkit.remixing.stages import Stage
from imgkit.remixing.telling import Report

__all__ = ["Plan", "Remix", "Report", "Stage", "Step", "plan_remix", "remix"]
