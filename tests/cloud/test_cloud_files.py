"""The files that Azure reads: they agree with the app, with the settings and with each other."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
import tree_sitter_bicep
from azure.functions import AuthLevel
from cloud.tiny_host import INDEXED
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from remix_app.conducting import PURSE
from remix_app.messages import Activity
from tree_sitter import Language, Node, Parser

from imgkit.connecting.turns import PATIENCE
from imgkit.settings import Settings

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = PROJECT / "deploy" / "azure-functions"
PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
BICEP = (FOLDER / "main.bicep").read_text("utf-8")
README = (FOLDER / "README.md").read_text("utf-8")
HOST = json.loads((FOLDER / "host.json").read_text("utf-8"))
EXAMPLE = json.loads((FOLDER / "local.settings.json.example").read_text("utf-8"))["Values"]
SETTINGS = {str(field.validation_alias) for field in Settings.model_fields.values()}
OF_AZURE = re.compile("AzureWebJobsStorage|FUNCTIONS_|APPLICATIONINSIGHTS_")
# https://learn.microsoft.com/azure/role-based-access-control/built-in-roles (November 2026)
ROLES = {
    "Storage Blob Data Owner": "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
    "Storage Queue Data Contributor": "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
    "Storage Table Data Contributor": "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
    "Cognitive Services OpenAI User": "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
}


def nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from nodes(child)


def bicep_settings() -> dict[str, str]:
    """The settings of the app as they stand in the Bicep file."""
    block = BICEP.split("name: 'appsettings'")[1].split("// The numbers of the roles")[0]
    return dict(re.findall(r"^ +([A-Z]\w+): (.+)$", block, re.MULTILINE))


def locked(path: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==(\S+)", path.read_text("utf-8"), re.MULTILINE):
        found.setdefault(name, set()).add(version)
    return found


def test_the_bicep_file_can_be_read() -> None:
    tree = Parser(Language(tree_sitter_bicep.language())).parse(BICEP.encode())
    wrong = [node.start_point for node in nodes(tree.root_node) if node.is_error or node.is_missing]
    assert not wrong


def test_there_is_no_key_in_the_cloud() -> None:
    assert not re.search(r"listKeys|AccountKey|SharedAccess|api-key|API_KEY", BICEP)
    assert "allowSharedKeyAccess: false" in BICEP
    assert "allowBlobPublicAccess: false" in BICEP
    assert "httpsOnly: true" in BICEP
    assert "identity: { type: 'SystemAssigned' }" in BICEP


@pytest.mark.parametrize("role", ROLES)
def test_the_app_may_do_what_it_has_to(role: str) -> None:
    assert ROLES[role] in BICEP
    assert len(re.findall("principalId: app.identity.principalId", BICEP)) == 3


@pytest.mark.parametrize("names", [bicep_settings(), EXAMPLE], ids=["bicep", "example"])
def test_every_setting_is_one_of_imgkits(names: dict[str, str]) -> None:
    assert names.keys() >= {"IMGKIT_MODE", "IMGKIT_PICTURES", "IMGKIT_LEDGER", "IMGKIT_BUDGET"}
    for name in names:
        assert name in SETTINGS or OF_AZURE.match(name), name


def test_pictures_go_into_the_container_that_is_made() -> None:
    assert bicep_settings()["IMGKIT_PICTURES"] == "'az://${pictures.name}/remix'"
    assert bicep_settings()["IMGKIT_LEDGER"].startswith("'/tmp/")


def test_the_example_has_no_secret() -> None:
    assert not [name for name in EXAMPLE if re.search("KEY|SECRET|CONNECTION", name)]
    assert EXAMPLE["IMGKIT_MODE"] == "local"


def test_the_host_waits_longer_than_imgkit_does_for_its_turn() -> None:
    hours, minutes, _seconds = map(int, HOST["functionTimeout"].split(":"))
    assert 60 * hours + minutes > PATIENCE + 5
    assert HOST["extensionBundle"]["version"] == "[4.*, 5.0.0)"
    assert not HOST["extensions"]["durableTask"]["tracing"]["traceInputsAndOutputs"]


def test_python_is_one_that_the_lesson_runs_on() -> None:
    (version,) = re.findall(r"version: '(3\.\d+)'", BICEP)
    assert SpecifierSet(PYPROJECT["project"]["requires-python"]).contains(f"{version}.0")


def test_the_lock_is_that_of_the_group_and_of_the_project() -> None:
    versions, ours = locked(FOLDER / "requirements.txt"), locked(PROJECT / "requirements.txt")
    for wanted in map(Requirement, PYPROJECT["dependency-groups"]["cloud"]):
        assert wanted.name in versions
    for name, found in versions.items():
        assert found <= ours.get(name, found), name
    text = (FOLDER / "requirements.txt").read_text("utf-8")
    assert text.count("--hash=sha256:") > len(versions)
    assert "://" not in text


def test_azure_finds_every_function() -> None:
    kinds: dict[str, set[str]] = {}
    for name, function in INDEXED.items():
        kinds.setdefault(str(function.get_trigger().type), set()).add(name)
    assert kinds == {
        "httpTrigger": {"start", "status", "picture"},
        "orchestrationTrigger": {"remix"},
        "entityTrigger": {PURSE.name},
        "activityTrigger": set(get_args(Activity)),
    }


@pytest.mark.parametrize("name", ["start", "status", "picture"])
def test_whoever_asks_over_http_needs_a_key(name: str) -> None:
    assert INDEXED[name].get_trigger().auth_level is AuthLevel.FUNCTION


@pytest.mark.parametrize(
    "said",
    ["main.bicep", "func azure functionapp publish", "not been run", "IMGKIT_BUDGET", "November"],
)
def test_the_readme_says_what_matters(said: str) -> None:
    assert said in README
