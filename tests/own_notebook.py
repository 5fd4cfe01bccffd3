"""A notebook of a test's own, and what is run in the page that shows it."""

import json
from typing import Any

SAVE = "window.jupyterapp.commands.execute('docmanager:save')"

RUN_LAST_CELL = """
async () => {
  const lab = window.jupyterapp;
  const notebook = lab.shell.currentWidget.content;
  notebook.activeCellIndex = notebook.widgets.length - 1;
  await lab.commands.execute('notebook:run-cell');
  return notebook.model.toJSON().cells.at(-1).outputs.map(output => output.text).join('').trim();
}
"""
"""Returns what the last cell printed."""

IN_KERNEL = """
async code => {
  const notebook = window.jupyterapp.shell.currentWidget;
  const future = notebook.sessionContext.session.kernel.requestExecute(
    {code: '', user_expressions: {answer: code}, silent: false});
  const reply = await future.done;
  return reply.content.user_expressions.answer.data['text/plain'];
}
"""
"""What an expression gives in the notebook's kernel."""


def notebook_of(*cells: str) -> str:
    """Return the file of a notebook with these cells of code, none of which has run."""
    content: dict[str, Any] = {
        "cells": [
            {
                "cell_type": "code",
                "execution_count": None,
                "id": f"cell-{number}",
                "metadata": {},
                "outputs": [],
                "source": cell.strip(),
            }
            for number, cell in enumerate(cells)
        ],
        "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(content)
