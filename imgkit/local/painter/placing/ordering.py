"""Orders the actors of a row: who belongs together stands together."""

from collections.abc import Sequence

from imgkit.local.painter.placing.group import Group
from imgkit.local.painter.placing.placed import Stage
from imgkit.local.painter.placing.spots import in_order, side


def ordered(stage: Stage, groups: Sequence[Group]) -> list[Group]:
    """Shuffle the groups, and then put next to each other what belongs together.

    Args:
        stage: The picture.
        groups: What stands in the foreground.

    Returns:
        The groups from left to right, each at the side where the prompt wants it.
    """
    keys = {
        (group.thing, group.copy): index + stage.dice_for(group).number("order", -5, 0, 5)
        for index, group in enumerate(groups)
    }
    row = sorted(groups, key=lambda group: keys[group.thing, group.copy])
    for group in groups:
        link = stage.link(group)
        targets = [one for one in row if link and one.thing in link.to and one.copy == 0]
        if not targets or group in targets:
            continue
        if link and link.relation == "between" and len(targets) == 1:  # "between two pumpkins"
            targets += [one for one in row if one.thing in link.to and one.copy == 1]
        if len(targets) == 2:
            row.remove(targets[1])
            row.insert(row.index(targets[0]) + 1, targets[1])
        row.remove(group)
        at = row.index(targets[0])
        before = len(targets) == 1 and stage.dice_for(group).choose("before", (False, True))
        told = side(stage, group)
        before = told == "left" if told else before
        row.insert(at if before else at + 1, group)
    return in_order(stage, row)
