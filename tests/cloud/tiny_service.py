"""Stands in for the services that a remix asks, and for who asks for a remix over HTTP."""

import base64
import io
import json
import threading
from dataclasses import dataclass, field
from typing import Any

import azure.functions as func
from cloud.tiny_host import FUNCTIONS, TinyHost
from own_loop import run_in_own_loop
from PIL import Image

from imgkit.describing import Description, Region
from imgkit.inputs import CheckedImage
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.remixing import Plan, Step
from imgkit.session import current

ADDRESS = "https://remix.example/api/remix"
BUNNY = Region(text="bunny", confidence=0.9, x=10, y=60, width=40, height=60)
DOG = Region(text="dog", confidence=0.9, x=180, y=60, width=40, height=60)
SEEN = Description(
    caption="A bunny and a dog.", confidence=0.9, regions=[BUNNY, DOG], source="live", service="GPT"
)
HAT = Step(kind="recolour", wish="make the bunny red", target="bunny", regions=(0,))
BALL = Step(kind="recolour", wish="make the dog blue", target="dog", regions=(1,))
NIGHT = Step(kind="time_and_weather", wish="make it night", target="", regions=())
CAT = Step(kind="remove", wish="remove the cat", target="cat", regions=())
LOOKING, PAINTING = 0.01, 0.02


def file_of(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


GROUND = file_of(Image.linear_gradient("L").convert("RGB"))


@dataclass
class TinyService:
    """Describes, plans and paints as it was told to; each picture costs two cents."""

    steps: tuple[Step, ...] = ()
    question: str = ""
    price: float | None = PAINTING
    calls: list[str] = field(default_factory=list)
    fails: dict[str, list[BaseException]] = field(default_factory=dict)
    together: threading.Barrier | None = None

    def describe(self, _image: object) -> Description:
        self._called("describe")
        return SEEN

    def estimate_describing(self, _image: object) -> Cost:
        return Cost(LOOKING, estimated=True)

    def make_plan(self, *_what: object, **_how: object) -> Plan:
        self._called("plan")
        return Plan(steps=self.steps, prompt="what it shows then", question=self.question)

    def estimate(self, _wish: str, **_options: Any) -> Cost:
        return Cost(self.price, estimated=True)

    def edit(
        self, image: CheckedImage, wish: str, *, mask: bytes | None = None, **_options: Any
    ) -> Pictures:
        self._called(wish)
        if self.together:
            self.together.wait(30)
        return current().gallery.keep([painted(image, wish, mask)])

    def _called(self, what: str) -> None:
        self.calls.append(what)
        if self.fails.get(what):
            raise self.fails[what].pop(0)


def painted(image: CheckedImage, wish: str, mask: bytes | None = None) -> Picture:
    """What it paints: the colour of the wish's last word, or black, where it may."""
    picture = Image.open(io.BytesIO(image.data)).convert("RGB")
    name = wish.rsplit(maxsplit=1)[-1]
    colour = Image.new("RGB", picture.size, name if name in {"red", "blue"} else "black")
    clear = Image.new("L", picture.size, 255)
    if mask is not None:
        alpha = Image.open(io.BytesIO(mask)).getchannel("A")
        clear = alpha.point(lambda value: 255 * (value == 0))
    picture.paste(colour, mask=clear)
    data = file_of(picture)
    return Picture(data, wish, "live", "a test", "an-image-model", cost=Cost(PAINTING))


def sent(host: TinyHost, fields: dict[str, Any], *, as_form: bool = True) -> func.HttpResponse:
    """What the app answers to a form, or to the same in JSON."""
    if not as_form:
        coded = {**fields, "picture": base64.b64encode(fields["picture"]).decode()}
        return posted(host, json.dumps(coded).encode(), "application/json")
    parts = []
    for name, value in fields.items():
        for one in value if isinstance(value, list) else [value]:
            file = '; filename="photo.png"' if isinstance(one, bytes) else ""
            data = one if isinstance(one, bytes) else str(one).encode()
            head = f'--edge\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'
            parts.append(head.encode() + data + b"\r\n")
    body = b"".join(parts) + b"--edge--\r\n"
    return posted(host, body, "multipart/form-data; boundary=edge")


def posted(host: TinyHost, body: bytes, kind: str) -> func.HttpResponse:
    request = func.HttpRequest(
        "POST", f"{ADDRESS}?code=canary", headers={"Content-Type": kind}, body=body
    )
    return _answer(host, "start", request)


def asked(host: TinyHost, run: str, function: str = "status") -> func.HttpResponse:
    """What the app answers about a remix."""
    request = func.HttpRequest("GET", f"{ADDRESS}/{run}", route_params={"run": run}, body=b"")
    return _answer(host, function, request)


def _answer(host: TinyHost, function: str, request: func.HttpRequest) -> func.HttpResponse:
    answer: func.HttpResponse = run_in_own_loop(FUNCTIONS[function].client_function(request, host))
    return answer
