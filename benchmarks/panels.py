"""The panels in a real browser: strokes, sliders, and how soon a class can start.

The mask is painted twice with the same mouse, in imgkit's studio and in one made of ipycanvas, side
by side in one JupyterLab. Where Chromium is missing, nothing is measured.
"""

import json
import math
import statistics
import time
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Locator, Page, WebSocket

from benchmarks.lab_page import (
    ask_kernel,
    browser_page,
    chromium,
    lab_page,
    lab_server,
    open_notebook,
    run_all,
)
from benchmarks.measure import Result

STROKES = 5
MOVES = 60
PREVIEWS = 7
MILLISECONDS_BETWEEN_MOVES = 8
STUDIO = """
import json, time
from PIL import Image
from imgkit.widgets import mask_studio
image = Image.new("RGB", (1024, 1024), "#7ab8d4")
ours = []
studio = mask_studio(image)
studio.panel.observe(lambda _: (studio.mask, ours.append(time.time())), "strokes")
studio
"""
IPYCANVAS = """
from ipycanvas import Canvas
from PIL import ImageDraw
theirs, place = [], []
canvas = Canvas(width=340, height=340)
canvas.line_width = 20
canvas.on_mouse_down(lambda x, y: place.append((x, y)))
def move(x, y):
    if place:
        canvas.stroke_line(*place[-1], x, y)
        place.append((x, y))
def up(x, y):
    mask = Image.new("RGBA", image.size, "black")
    ImageDraw.Draw(mask).line([(3 * x, 3 * y) for x, y in place], (0, 0, 0, 0), 60)
    place.clear()
    theirs.append(time.time())
canvas.on_mouse_move(move)
canvas.on_mouse_up(up)
canvas
"""
NOTE_END = """
node => {
  window.strokeEnds = [];
  node.addEventListener(
    'onpointerup' in node ? 'pointerup' : 'mouseup',
    () => window.strokeEnds.push((performance.timeOrigin + performance.now()) / 1000), true);
}
"""
PROMPT_STUDIO = """
from imgkit.widgets import prompt_studio
prompt_studio("Dog next to Eiffel Tower in early morning sunlight")
"""
SLIDE = """
slider => new Promise(done => {
  const panel = slider.closest('.imgkit-panel');
  const before = panel.querySelectorAll('[type=radio]').length;
  const start = performance.now();
  const look = () => {
    const finished = panel.querySelectorAll('[type=radio]').length > before;
    const picture = panel.querySelector('.imgkit-result img');
    if (finished && picture?.complete) return done((performance.now() - start) / 1000);
    requestAnimationFrame(look);
  };
  slider.stepUp();
  slider.dispatchEvent(new Event('input', {bubbles: true}));
  slider.dispatchEvent(new Event('change', {bubbles: true}));
  look();
})
"""
"""Moves a slider, and tells how many seconds pass until the finished picture is on show."""

FIRST_PICTURE = """
import imgkit
imgkit.generate("Dog next to Eiffel Tower in early morning sunlight", seed=7)
"""


class Messages:
    """Counts what the page sends to the kernel."""

    def __init__(self) -> None:
        self.count = 0

    def listen(self, socket: WebSocket) -> None:
        """Count what goes through a new connection."""
        socket.on("framesent", self._add)

    def _add(self, _frame: object) -> None:
        self.count += 1


def results() -> Iterator[Result]:
    """Yield milliseconds, messages, and ratios to ipycanvas."""
    if chromium() is None:
        print("--  not measured: the panels in a browser (Chromium is not installed)")
        return
    yield from _strokes()
    yield _preview()
    yield _opening()


def _strokes() -> Iterator[Result]:
    with lab_page(STUDIO, IPYCANVAS) as page:
        messages = Messages()
        page.on("websocket", messages.listen)
        open_notebook(page, page.url)  # again, so that connections are made under observation
        run_all(page)
        studio = page.get_by_role("group", name="Mask studio").get_by_role("application")
        ours = _paint(page, studio, messages, "ours")
        theirs = _paint(page, page.locator("canvas").last, messages, "theirs")
    yield Result("from the end of a stroke to the mask in the kernel, in s", ours[0], 0.02)
    yield Result("messages a stroke", ours[1], 1)
    yield Result("messages a stroke ÷ ipycanvas", ours[1] / theirs[1], 1, f"{theirs[1]:.0f}")
    note = f"ipycanvas {theirs[0]:.3f} s"
    yield Result("lag after a stroke ÷ ipycanvas", ours[0] / theirs[0], math.inf, note)


def _paint(page: Page, canvas: Locator, messages: Messages, name: str) -> tuple[float, float]:
    """Paint strokes, and return the median lag in seconds and the messages a stroke."""
    canvas.scroll_into_view_if_needed()
    canvas.evaluate(NOTE_END)
    box: Any = canvas.bounding_box()
    page.wait_for_timeout(500)
    before = messages.count
    for stroke in range(STROKES):
        high = box["y"] + box["height"] * (stroke + 1) / (STROKES + 1)
        page.mouse.move(box["x"] + 20, high)
        page.mouse.down()
        for move in range(MOVES):
            page.mouse.move(box["x"] + 20 + move * (box["width"] - 40) / MOVES, high)
            page.wait_for_timeout(MILLISECONDS_BETWEEN_MOVES)
        page.mouse.up()
        page.wait_for_timeout(600)
    sent = messages.count - before
    arrived = json.loads(ask_kernel(page, f"print(json.dumps({name}))"))
    ended = json.loads(page.evaluate("JSON.stringify(window.strokeEnds)"))
    lags = [there - here for here, there in zip(ended, arrived, strict=True)]
    return statistics.median(lags), sent / STROKES


def _preview() -> Result:
    with lab_page(PROMPT_STUDIO) as page:
        run_all(page)
        studio = page.get_by_role("group", name="Prompt studio")
        studio.get_by_role("checkbox", name="Draw at once").check()
        slider = studio.get_by_role("slider", name="Temperature")
        times = [slider.evaluate(SLIDE) for _ in range(PREVIEWS + 1)]
    return Result(
        "from a slider's move to the new picture, in s", statistics.median(times[1:]), 0.6
    )


def _opening() -> Result:
    with browser_page() as page:
        start = time.perf_counter()
        with lab_server(FIRST_PICTURE) as address:
            open_notebook(page, address)
            run_all(page)
            page.locator(".jp-OutputArea img").first.wait_for()
            took = time.perf_counter() - start
    return Result("from starting JupyterLab to the first picture, in s", took, 8)
