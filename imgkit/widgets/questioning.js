// A question with several answers: choose one, have it checked, and read why.

function render({ model, el }) {
  const texts = model.get("texts");
  el.classList.add("imgkit-panel", "imgkit-pixels", "imgkit-question");
  el.setAttribute("role", "group");
  el.setAttribute("aria-label", texts.title);
  const group = `answers-${crypto.getRandomValues(new Uint32Array(1))[0]}`; // one panel can be shown twice
  const radios = model.get("answers").map((_, number) => element("input", { type: "radio", name: group, value: number }));
  const said = radios.map(() => element("p", { className: "imgkit-said", role: "status" }));
  const rows = model.get("answers").map((text, number) =>
    element("div", {}, element("label", {}, radios[number], element("span", { textContent: text })), said[number]));
  const check = element("button", { className: "imgkit-main", textContent: texts.check });
  const link = element("a", { target: "_blank", rel: "noopener", textContent: texts.source });
  el.append(
    element("fieldset", {}, element("legend", { textContent: model.get("asked") }), ...rows),
    element("div", { className: "imgkit-row" }, check, link),
  );

  const chosen = () => radios.findIndex((radio) => radio.checked);
  const follow = () => {
    const explained = model.get("explained");
    said.forEach((place, number) => {
      const about = explained.find((one) => one.answer === number);
      const text = about ? `${about.right ? texts.right : texts.wrong} ${about.text}` : "";
      if (place.textContent !== text) place.textContent = text; // screen readers read it out once
      place.classList.toggle("imgkit-right", about?.right ?? false);
    });
    link.hidden = !model.get("source");
    link.href = model.get("source");
    check.disabled = chosen() < 0;
  };
  const show = () => {
    const given = model.get("given");
    if (given >= 0) radios[given].checked = true;
    follow();
  };
  radios.forEach((radio) => radio.addEventListener("change", follow));
  check.addEventListener("click", () => {
    model.set("given", chosen());
    model.save_changes();
  });
  const events = "change:explained change:source";
  model.on(events, follow);
  model.on("change:given", show);
  show();
  return () => {
    model.off(events, follow);
    model.off("change:given", show);
  };
}

export default kernelAware(render);
