"""What keeping money together costs in time, and what the lesson costs in money."""

import base64
import itertools
import json
import os
import re
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import openai
import yaml

import imgkit
from benchmarks.measure import Result, medians_in_turns
from benchmarks.paid_service import paid_service
from imgkit import asking, session
from imgkit.models.catalog import catalog, find, split_size
from imgkit.money.cost import Cost
from imgkit.money.estimates import estimate_description, estimate_pictures
from imgkit.money.ledger import Entry
from imgkit.settings import project_folder

PROMPT = "Dog next to Eiffel Tower in early morning sunlight, number {number}"
ROUNDS = 31
ADDED_MS = 5.0
RATIO = 1.05
LESSON_DOLLARS = 1.0
PICTURE = re.compile(r"<picture (\d+)x(\d+) ")


def results() -> Iterator[Result]:
    """Yield what the checks add, what the helper adds, and what the lesson costs."""
    with tempfile.TemporaryDirectory() as folder, paid_service() as url:
        before = dict(os.environ)
        os.environ |= {
            "IMGKIT_MODE": "live",
            "OPENAI_API_KEY": "made-up",
            "OPENAI_BASE_URL": url,
            "IMGKIT_PICTURES": folder,
            "IMGKIT_LEDGER": f"{folder}/ledger.sqlite3",
            "IMGKIT_BUDGET": "1000",
        }
        try:
            yield _whole_helper(url, Path(folder))
            yield _checks_and_ledger()
        finally:
            session.forget()
            os.environ.clear()
            os.environ |= before
    yield from _lesson()


def _whole_helper(url: str, folder: Path) -> Result:
    client = openai.OpenAI(base_url=url, api_key="made-up")
    numbers = itertools.count()

    def raw() -> None:
        number = next(numbers)
        answer = client.images.generate(
            model="gpt-image-2", prompt=PROMPT.format(number=number), quality="low"
        )
        assert answer.data  # noqa: S101 (a benchmark of failures would be worthless)
        (folder / f"{number}.png").write_bytes(base64.b64decode(answer.data[0].b64_json or ""))

    def helped() -> None:
        imgkit.generate(PROMPT.format(number=next(numbers)), model="gpt-image-2")

    ours, bare = medians_in_turns(helped, raw, ROUNDS)
    return Result(
        "imgkit.generate ÷ raw SDK call + decode + save, at a service that takes 0.1 s",
        ours / bare,
        RATIO,
        f"({ours * 1000:.1f} ms ÷ {bare * 1000:.1f} ms)",
    )


def _checks_and_ledger() -> Result:
    numbers = itertools.count()
    now = session.current()
    options = {"n": 1, "size": "1024x1024", "quality": "low"}

    def keep_money_together() -> None:
        prompt = PROMPT.format(number=next(numbers))
        request = asking.check(now, prompt, "gpt-image-2", options=options, knobs={})
        known_by = asking.fingerprint(now, "generate", request, {})
        now.ledger.saved(known_by, 1)
        model = now.service.capabilities("gpt-image-2")
        cost = estimate_pictures(model, "1024x1024", "low", 1, prompt=prompt)
        (number,) = now.ledger.reserve(Entry("generate", "", "", known_by), [cost], [1])
        now.ledger.settle(number, cost, ["a.png"])

    ours, _nothing = medians_in_turns(keep_money_together, lambda: None, ROUNDS)
    return Result("milliseconds of checks, estimate and ledger in a call", ours * 1000, ADDED_MS)


def _lesson() -> Iterator[Result]:
    new, pictures = _new_lesson()
    old, old_pictures = _old_lesson()
    yield Result(
        "dollars of the whole lesson for a pupil, live, notebooks 00 to 08, by estimate",
        new,
        LESSON_DOLLARS,
        f"({pictures} pictures of {catalog().defaults['image']}, low)",
    )
    yield Result(
        "a picture of the lesson ÷ one of the old lesson at Azure's default quality",
        (new / pictures) / (old / old_pictures),
        1,
        f"(${new / pictures:.4f} ÷ ${old / old_pictures:.4f})",
    )
    yield Result(
        "the whole lesson ÷ the old one at Azure's default quality",
        new / old,
        1,
        f"(${new:.2f} for {pictures} pictures ÷ ${old:.2f} for {old_pictures})",
    )


def _old_lesson() -> tuple[float, int]:
    """Return dollars and pictures of the old lesson."""
    text = Path(__file__).with_name("old_lesson.toml").read_text(encoding="utf-8")
    lesson = tomllib.loads(text)
    size, model = split_size(lesson["size"]), find(lesson["model"])
    costs = [
        estimate_pictures(
            model,
            lesson["size"],
            lesson["quality"],
            call["n"],
            sent=[size] * call.get("pictures_sent", 0),
        )
        for call in lesson["calls"]
    ]
    return _dollars(costs), sum(call["n"] for call in lesson["calls"])


def _new_lesson() -> tuple[float, int]:
    """Return dollars and pictures of notebooks 00 to 08, as they were recorded in English.

    What only the painter can do, such as a seed, is counted as if a live service drew it too; the
    pixel model draws on this computer only, and what was refused cost nothing.
    """
    costs, pictures = [], 0
    for folder in sorted((project_folder() / "assets/recordings/en").glob("0[0-8]-*")):
        recording = yaml.load(
            (folder / "recording.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader
        )
        for interaction in recording["interactions"]:
            request, status = interaction["request"], interaction["response"]["status"]["code"]
            if status == 200 and "/images/" in request["uri"]:
                body = json.loads(request["body"])
                if body["model"] != "pixels":
                    costs.append(_drawn(body))
                    pictures += int(body.get("n", 1))
            elif status == 200 and request["uri"].endswith("/responses"):
                looks = find(catalog().defaults["describe"])
                costs.append(estimate_description(looks, "?" * 300, 1024, 1024))
    return _dollars(costs), pictures


def _drawn(body: Mapping[str, Any]) -> Cost:
    model = find(catalog().defaults["image"])
    assert model  # noqa: S101 (the default is in the catalogue, a test says)
    sent = PICTURE.match(body.get("image", ""))
    return estimate_pictures(
        model,
        model.nearest_size(*split_size(body["size"])),
        "low",
        int(body.get("n", 1)),
        prompt=body["prompt"],
        sent=[(int(sent[1]), int(sent[2]))] if sent else [],
    )


def _dollars(costs: list[Cost]) -> float:
    total = sum(costs, Cost(0.0)).dollars
    assert total is not None  # noqa: S101 (all their prices are known)
    return total
