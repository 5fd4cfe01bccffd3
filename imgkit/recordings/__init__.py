"""Record what a service answers, and play it back without one.

A recording is a folder: ``recording.yaml`` (a vcrpy cassette), the pictures as files that anyone
can look at, and ``about.json``, which says who answered. No key, no host name and no signed address
is kept in it.
"""

from imgkit.recordings.recording import (
    ABOUT_NAME,
    FILE_NAME,
    Recording,
    start_recording,
    start_replay,
)

__all__ = ["ABOUT_NAME", "FILE_NAME", "Recording", "start_recording", "start_replay"]
