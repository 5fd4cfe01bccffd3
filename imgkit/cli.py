"""The command line: ``python3 start.py WORD`` or ``python -m imgkit WORD``."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import imgkit
from imgkit.errors import ImgkitError
from imgkit.language import language

FIRST_NOTEBOOK = "00-welcome.ipynb"
LECTURE = "lecture.ipynb"


def main(words: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        words: What was typed after the program's name; without it, ``sys.argv``.

    Returns:
        The exit code: 0 where all went well, 1 after an error, 130 after Ctrl-C.
    """
    arguments = _parser().parse_args(words)
    run: Callable[[argparse.Namespace], int] = arguments.run
    try:
        return run(arguments)
    except ImgkitError as error:
        print(error.what, *error.more_lines(), sep="\n", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="imgkit", description=imgkit.__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True, metavar="WORD")

    lab = _command(commands, "lab", _lab, "open the lesson in JupyterLab")
    lab.add_argument("notebook", nargs="?", type=Path)
    lab.add_argument("--port", type=int, help="the port; without it, 8888 or the next free one")
    lab.add_argument("--no-browser", action="store_true", help="only print the address")

    demo = _command(commands, "demo", _demo, "show a notebook without code, for the projector")
    demo.add_argument("notebook", nargs="?", type=Path)
    demo.add_argument("--port", type=int, help="the port; without it, 8888 or the next free one")
    demo.add_argument("--no-browser", action="store_true", help="only print the address")

    serve = _command(commands, "serve", _serve, "run the local service in the foreground")
    serve.add_argument("--port", type=int, default=0, help="the port; without it, a free one")
    serve.add_argument(
        "--class",
        dest="for_a_class",
        action="store_true",
        help="let others in this network use it, with a key that it shows",
    )

    generate = _command(commands, "generate", _generate, "draw pictures from a prompt")
    generate.add_argument("prompt")
    generate.add_argument("--metaprompt", metavar="AUDIENCE", help="put boundaries around it")
    _add_drawing_options(generate)

    edit = _command(commands, "edit", _edit, "change a picture")
    edit.add_argument("image", type=Path)
    edit.add_argument("prompt")
    edit.add_argument("--mask", type=Path, help="a PNG, transparent where to edit")
    _add_drawing_options(edit)

    variation = _command(commands, "variation", _variation, "draw another version of a picture")
    variation.add_argument("image", type=Path)
    variation.add_argument("prompt", nargs="?")
    _add_drawing_options(variation)

    remix = _command(commands, "remix", _remix, "change a picture as you wish, step by step")
    remix.add_argument("image", type=Path)
    remix.add_argument("wish", help="what is to be changed, in a few sentences")
    remix.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="THING",
        help="what must stay as it is; for several things, several times",
    )
    remix.add_argument("--mask", type=Path, help="a PNG, transparent where to edit")
    remix.add_argument("--plan-only", action="store_true", help="paint nothing")
    _add_drawing_options(remix, several=False)

    describe = _command(commands, "describe", _describe, "say what is to be seen in a picture")
    describe.add_argument("image", type=Path)

    _command(commands, "purse", _purse, "say what was spent, by day and model")

    record = _command(commands, "record", _record, "run a notebook and record who answers it")
    record.add_argument("notebook", type=Path)

    doctor = _command(commands, "doctor", _doctor, "check the set-up")
    doctor.add_argument("--draw", action="store_true", help="draw a picture also where it costs")

    _command(commands, "check-models", _check_models, "list all models, and which end soon")

    tour = _command(commands, "tour", _tour, "run every helper once and write a page to look at")
    tour.add_argument("--pay", action="store_true", help="run it also where it costs money")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace], int],
    what: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=what, description=what)
    parser.set_defaults(run=run)
    return parser


def _add_drawing_options(parser: argparse.ArgumentParser, *, several: bool = True) -> None:
    if several:
        parser.add_argument("--n", type=int, default=1, help="how many pictures, 1 to 10")
    parser.add_argument("--size", help="width and height in pixels, like 1024x1024")
    parser.add_argument("--quality", default="low", help="low costs the least")
    parser.add_argument("--seed", type=int, help="the same seed draws the same picture again")
    parser.add_argument("--temperature", type=float, help="from 0 (always the same) to 2 (wild)")
    parser.add_argument("--guidance", type=float, help="how much the words count, for pixels")
    parser.add_argument("--model", help="the model; without it, the one in .env")
    parser.add_argument("--output", type=Path, help="also save the first picture under this name")


def _drawing_options(arguments: argparse.Namespace) -> dict[str, Any]:
    names = ("n", "size", "quality", "seed", "temperature", "guidance", "model")
    given = {name: getattr(arguments, name, None) for name in names}
    return {name: value for name, value in given.items() if value is not None}


def _show(pictures: imgkit.Pictures, output: Path | None) -> int:
    for picture in pictures:
        print(f"{picture.path}  ({picture.source}, {picture.model}, {picture.cost})")
        if picture.not_drawn:
            print(f"  not drawn: {', '.join(picture.not_drawn)}")
    if output is not None:
        print(pictures[0].save(output))
    return 0


def _in_our_language(notebook: str) -> Path:
    return Path("notebooks", language(), notebook)


def _lab(arguments: argparse.Namespace) -> int:
    from imgkit.notebooks.lab import open_lab

    notebook = arguments.notebook or _in_our_language(FIRST_NOTEBOOK)
    return open_lab(notebook, port=arguments.port, browser=not arguments.no_browser)


def _demo(arguments: argparse.Namespace) -> int:
    from imgkit.lecture import open_lecture

    notebook = arguments.notebook or _in_our_language(LECTURE)
    return open_lecture(notebook, port=arguments.port, browser=not arguments.no_browser)


def _serve(arguments: argparse.Namespace) -> int:
    if arguments.for_a_class:
        from imgkit.local.classroom import serve_class

        serve_class(port=arguments.port)
    else:
        from imgkit.local.server import serve

        serve(port=arguments.port)
    return 0


def _generate(arguments: argparse.Namespace) -> int:
    pictures = imgkit.generate(
        arguments.prompt, metaprompt=arguments.metaprompt, **_drawing_options(arguments)
    )
    return _show(pictures, arguments.output)


def _edit(arguments: argparse.Namespace) -> int:
    pictures = imgkit.edit(
        arguments.image, arguments.prompt, mask=arguments.mask, **_drawing_options(arguments)
    )
    return _show(pictures, arguments.output)


def _variation(arguments: argparse.Namespace) -> int:
    pictures = imgkit.variation(arguments.image, arguments.prompt, **_drawing_options(arguments))
    return _show(pictures, arguments.output)


def _remix(arguments: argparse.Namespace) -> int:
    from imgkit.remix_command import remix_at_terminal

    is_finished = remix_at_terminal(
        arguments.image,
        arguments.wish,
        say=print,
        keep=arguments.keep,
        mask=arguments.mask,
        plan_only=arguments.plan_only,
        output=arguments.output,
        **_drawing_options(arguments),
    )
    return 0 if is_finished else 1


def _describe(arguments: argparse.Namespace) -> int:
    description = imgkit.describe(arguments.image)
    print(description)
    print("tags:", ", ".join(tag.name for tag in description.tags))
    print(f"said by: {description.service} ({description.source})")
    return 0


def _purse(_arguments: argparse.Namespace) -> int:
    from imgkit.money.bills import spending

    print(imgkit.purse())
    for one in spending():
        print(f"{one.day}  {one.model}  {one.purse}")
    return 0


def _record(arguments: argparse.Namespace) -> int:
    from imgkit.notebooks.recorder import record_notebook
    from imgkit.session import recording_folder

    print(record_notebook(arguments.notebook, recording_folder(arguments.notebook.resolve())))
    return 0


def _doctor(arguments: argparse.Namespace) -> int:
    findings = imgkit.check_up(draw=arguments.draw)
    print(findings)
    return 0 if findings.ok else 1


def _check_models(_arguments: argparse.Namespace) -> int:
    from imgkit.models import model_check

    findings = model_check.check_models()
    print(model_check.table(), findings, sep="\n\n")
    return 0 if findings.ok else 1


def _tour(arguments: argparse.Namespace) -> int:
    from imgkit import tour

    print(f"Open this page: {tour.write_tour(pay=arguments.pay)}")
    return 0
