"""Plays the Functions host: hands out activities, keeps the history, and replays the orchestrator.

The events are those that the extension sends: azure-functions-durable 1.7, models/history and
models/TaskOrchestrationExecutor.py.
"""

import datetime as dt
import json
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, cast

from azure.durable_functions.models.actions.ActionType import ActionType
from azure.durable_functions.models.DurableOrchestrationStatus import DurableOrchestrationStatus
from azure.durable_functions.models.history.HistoryEventType import HistoryEventType
from azure.functions.durable_functions import ActivityTriggerConverter
from azure.functions.meta import Datum
from function_app import app

Json = dict[str, Any]


INDEXED = {one.get_function_name(): one for one in app.get_functions()}
"""The functions of the app, by their names, as Azure finds them."""

FUNCTIONS: dict[str, Any] = {name: one.get_user_function() for name, one in INDEXED.items()}
"""What they do."""


class MachineDiedError(BaseException):
    """A machine dies, and leaves no answer: the host hands its work to another one."""


@dataclass
class Instance:
    """An orchestration, as far as the host knows it."""

    id: str
    given: str
    history: list[Json] = field(default_factory=list)
    status: Any = None
    statuses: list[Any] = field(default_factory=list)
    output: Any = None
    state: str = "Pending"


class TinyHost:
    """Runs the functions of the app, and is the client that those for HTTP are given.

    Attributes:
        asked: How often each activity was run.
        passed_on: All JSON that went from one function to another.
        dies_after: Activities whose first answer is lost, as the machine dies: it runs again.
        waited: How many seconds the orchestrators asked to wait.
    """

    def __init__(self) -> None:
        self.instances: dict[str, Instance] = {}
        self.entities: dict[str, str | None] = {}
        self.asked: Counter[str] = Counter()
        self.passed_on: list[str] = []
        self.dies_after: set[str] = set()
        self.waited = 0.0
        self._now = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)

    async def start_new(self, name: str, instance_id: str, client_input: Json) -> str:
        assert name == "remix"
        self.instances[instance_id] = Instance(instance_id, json.dumps(client_input))
        return instance_id

    async def get_status(self, instance_id: str) -> DurableOrchestrationStatus:
        found = self.instances.get(instance_id)
        if instance_id in self.entities:  # to the extension they are instances too
            found = Instance(instance_id, "", output={"picture": self.entities[instance_id]})
        if found is None:
            return DurableOrchestrationStatus.from_json("no such instance")
        return DurableOrchestrationStatus.from_json(
            {
                "name": "remix",
                "instanceId": found.id,
                "runtimeStatus": found.state,
                "createdTime": self._now.isoformat(),
                "lastUpdatedTime": self._now.isoformat(),
                "customStatus": found.status,
                "output": found.output,
            }
        )

    def run(self) -> Json:
        """Run the newest orchestration to its end, and return its output.

        Raises:
            Exception: It failed; then its state says so.
        """
        instance = list(self.instances.values())[-1]
        instance.state = "Running"
        new = [self._event("EXECUTION_STARTED", Name="remix", Input=instance.given, Version=None)]
        done = 0
        while True:
            instance.history += [self._event("ORCHESTRATOR_STARTED"), *new]
            try:
                state = self._replay(instance)
            except Exception:
                instance.state = "Failed"
                raise
            if state["isDone"]:
                instance.state, instance.output = "Completed", state.get("output")
                return cast("Json", instance.output)
            actions = [leaf for one in state["actions"][0] for leaf in leaves(one)]
            assert len(actions) > done, "the orchestrator waits for nothing"
            instance.history.append(self._event("ORCHESTRATOR_COMPLETED"))
            fresh = list(enumerate(actions))[done:]
            done = len(actions)
            with ThreadPoolExecutor(len(fresh)) as machines:
                ended = list(machines.map(lambda one: self._carry_out(*one), fresh))
            instance.history += [begun for begun, _end in ended]
            new = [end for _begun, end in ended]

    def _replay(self, instance: Instance) -> Json:
        """Run the orchestrator from its beginning, twice: it must ask for the same both times."""
        context = json.dumps(
            {
                "history": instance.history,
                "instanceId": instance.id,
                "isReplaying": False,
                "parentInstanceId": None,
                "input": instance.given,
                "upperSchemaVersion": 1,
            }
        )
        first, second = (FUNCTIONS["remix"](context) for _time in range(2))
        assert first == second, "an orchestrator must do the same each time"
        state: Json = json.loads(first)
        instance.status = state.get("customStatus")
        if instance.status not in instance.statuses:
            instance.statuses.append(instance.status)
        return state

    def _carry_out(self, number: int, action: Json) -> tuple[Json, Json]:
        kind = ActionType(action["actionType"])
        if kind is ActionType.CALL_ACTIVITY:
            begun = self._event("TASK_SCHEDULED", number, Name=action["functionName"])
            try:
                result = self._activity(action["functionName"], action["input"])
            except Exception as error:  # noqa: BLE001 (whatever it is, the host passes it on)
                why = f"{type(error).__name__}: {error}"
                failed: Json = {"TaskScheduledId": number, "Reason": why, "Details": ""}
                return begun, self._event("TASK_FAILED", **failed)
            return begun, self._event("TASK_COMPLETED", TaskScheduledId=number, Result=result)
        if kind is ActionType.CREATE_TIMER:
            fires = dt.datetime.fromisoformat(action["fireAt"])
            self.waited += (fires - self._now).total_seconds()
            self._now = max(self._now, fires)
            begun = self._event("TIMER_CREATED", number, FireAt=action["fireAt"])
            return begun, self._event("TIMER_FIRED", TimerId=number)
        assert kind is ActionType.CALL_ENTITY
        name = uuid.uuid4().hex
        answer = self._entity(action["instanceId"], action["operation"], action["input"])
        begun = self._event("EVENT_SENT", number, Input=json.dumps({"id": name}))
        return begun, self._event("EVENT_RAISED", Name=name, Input=json.dumps(answer))

    def _activity(self, name: str, given: str) -> str:
        job = ActivityTriggerConverter.decode(Datum(given, "json"), trigger_metadata=None)
        self.asked[name] += 1
        try:
            answer = FUNCTIONS[name](job)
        except MachineDiedError:
            return self._activity(name, given)
        result: str = ActivityTriggerConverter.encode(answer, expected_type=None).value
        self.passed_on += [given, result]
        if name in self.dies_after:
            self.dies_after.remove(name)
            return self._activity(name, given)
        return result

    def _entity(self, key: str, operation: str, given: str) -> Json:
        _, name, own = key.split("@")
        said = json.loads(
            FUNCTIONS[name](
                json.dumps(
                    {
                        "self": {"name": name, "key": own},
                        "exists": key in self.entities,
                        "state": self.entities.get(key),
                        "batch": [{"name": operation, "input": json.dumps(given)}],
                    }
                )
            )
        )
        (result,) = said["results"]
        assert not result["isError"], result["result"]
        self.entities[key] = said["entityState"]
        return {"result": result["result"]}

    def _event(self, kind: str, number: int = -1, **known: Any) -> Json:
        self._now += dt.timedelta(milliseconds=1)
        stamp = self._now.isoformat()
        about = {"EventId": number, "IsPlayed": False, "Timestamp": stamp}
        return {"EventType": HistoryEventType[kind].value, **about, **known}


def leaves(action: Json) -> list[Json]:
    """The single actions in one, which may be to wait for several."""
    inner = action.get("compoundActions")
    return [action] if inner is None else list(chain.from_iterable(map(leaves, inner)))
