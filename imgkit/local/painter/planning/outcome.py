"""Says what a picture shows when all steps of a plan are done."""

import re
from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.captions import caption, name
from imgkit.local.painter.editing.changing import changed
from imgkit.local.painter.editing.reaching import Reach
from imgkit.local.painter.placing.crowds import only
from imgkit.local.painter.planning.phrases import phrases
from imgkit.local.painter.planning.shown import Shown
from imgkit.local.painter.planning.steps import Draft
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.setting import Setting

_CHANGING = frozenset({"remove", "replace", "recolour", "pose"})
"""The kinds of steps that change what is there."""


def outcome(shown: Shown, drafts: Sequence[Draft], language: str) -> str:
    """Write the prompt for a picture after all steps.

    Args:
        shown: What the picture shows before.
        drafts: The steps.
        language: The language to write in.

    Returns:
        What the picture shows, in words that draw it; where its description does not tell that,
        the description and the changes.
    """
    say = phrases(language)
    if len(drafts) == 1 and drafts[0].step.kind == "new_scene":
        return drafts[0].step.wish
    anew = next((one for one in drafts if one.step.kind == "new_scene"), None)
    if anew is not None:
        scene = read(anew.step.wish, language)
        return _after(scene, [one for one in drafts if one is not anew], language)
    if not shown.known:
        wishes = "; ".join(one.step.wish for one in drafts)
        return say.outcome.format(caption=shown.caption, wishes=wishes).strip()
    return _after(shown.scene, [one for one in drafts if _can_be_done(one, shown)], language)


def _can_be_done(draft: Draft, shown: Shown) -> bool:
    """Say whether the picture shows what a step changes, where anything tells what it shows."""
    step = draft.step
    return bool(step.regions or not shown.regions) or step.kind not in _CHANGING


def _after(scene: Scene, drafts: Sequence[Draft], language: str) -> str:
    for draft in drafts:
        scene = changed(scene, draft.reading.wanted, 0, Reach(None)).scene
    kept = {index: one for index, one in enumerate(scene.things) if not one.removed}
    return _told(replace(scene, things=only(kept)), language)


def _told(scene: Scene, language: str) -> str:
    say = phrases(language)
    falling = tuple(one for one in scene.weather if one in {"fog", "rain", "snow", "sand"})
    setting = Setting(scene.hour or "", scene.ground or "", falling, 0.0, False, 0.0, 0.5)  # noqa: FBT003 - whether the sun is seen
    text = caption(scene, setting, language)
    for thing in scene.things:
        if thing.pose is not None and thing.pose in say.poses:
            named = re.escape(name(thing, language))
            text = re.sub(named, rf"\g<0> {say.poses[thing.pose]}", text, count=1, flags=re.I)
    text = say.rewrite(text)
    more = [say.weather[one] for one in scene.weather if one in say.weather]
    more += [say.seasons[scene.season]] if scene.season else []
    return f"{', '.join([text.rstrip('.'), *more])}." if more else text
