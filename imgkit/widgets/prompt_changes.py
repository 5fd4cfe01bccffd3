"""What changed from one prompt to the next, word by word."""

import difflib

KEPT, GONE, NEW = "kept", "gone", "new"


def prompt_changes(before: str, after: str) -> list[tuple[str, str]]:
    """Return what is kept, what is gone and what is new, in reading order.

    Args:
        before: The earlier prompt.
        after: The later prompt.

    Returns:
        Pairs of ``"kept"``, ``"gone"`` or ``"new"``, and words.
    """
    old, new = before.split(), after.split()
    matcher = difflib.SequenceMatcher(a=old, b=new, autojunk=False)
    changes = []
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            changes.append((KEPT, " ".join(new[new_start:new_end])))
            continue
        if old_end > old_start:
            changes.append((GONE, " ".join(old[old_start:old_end])))
        if new_end > new_start:
            changes.append((NEW, " ".join(new[new_start:new_end])))
    return changes
