// The boundary lab: four layers as lamps with switches, and a table of prompts to try them on.

const SIGNS = { asks: "…", stops: "✕", passes: "✓", unknown: "?", "not asked": "–" };

function render({ model, el }) {
  const texts = model.get("texts");
  const CHOSEN = ["prompt", "on", "words", "inside"];
  const prompt = element("input", { type: "text", title: texts.attack_tip });
  const attempt = element("button", { className: "imgkit-main", textContent: texts.attempt });
  const count = element("button", { textContent: texts.count, title: texts.count_tip });
  const reset = element("button", { textContent: texts.reset });
  const closers = [
    askingPanel(model, el, labelled(texts.attack, prompt), attempt, count, reset),
    bind(model, "prompt", prompt, ({ value }) => value),
  ];
  el.classList.add("imgkit-boundaries");

  // What was typed last is not in the model yet while its field has the focus.
  const order = (call) => {
    model.set("prompt", prompt.value);
    model.set("words", words.value);
    sendOrder(model, call, ...CHOSEN);
  };
  const meet = () => order("meet");

  const words = element("input", { type: "text", "aria-label": texts.words_field });
  const inside = element("input", { type: "checkbox" });
  inside.addEventListener("change", () => {
    model.set("inside", inside.checked);
    model.save_changes();
  });
  closers.push(bind(model, "words", words, ({ value }) => value));
  const sent = element("pre", { tabIndex: 0 });
  const drawn = element("figure");
  const more = {
    prefix: [element("details", {}, element("summary", {}, texts.sent), sent)],
    words: [element("div", { className: "imgkit-list" }, words, element("label", {}, inside, texts.inside))],
    service: [],
    moderation: [],
  };

  const lamps = Object.entries(model.get("layers")).map(([layer, [name, blind]]) => {
    const on = element("input", { type: "checkbox", title: texts.switch });
    on.addEventListener("change", () => {
      const others = model.get("on").filter((other) => other !== layer);
      model.set("on", on.checked ? [...others, layer] : others);
      model.save_changes();
    });
    const lamp = element("span", { className: "imgkit-lamp", "aria-hidden": "true" });
    const said = element("span");
    const item = element("li", {}, lamp,
      element("div", {}, element("label", { className: "imgkit-layer" }, on, name), said, ...more[layer],
        element("p", { className: "imgkit-hint" }, blind)),
      layer === "service" ? drawn : "");
    return { layer, on, lamp, said, item };
  });
  const list = element("ol", { className: "imgkit-lamps", "aria-label": texts.lamps }, ...lamps.map(({ item }) => item));

  const body = element("tbody");
  const counted = ["words", "moderation"];
  const heads = [...counted.map((layer) => model.get("layers")[layer][0]), texts.right];
  const table = element("table", {},
    element("caption", { className: "imgkit-hint" }, texts.table),
    element("thead", {}, element("tr", {}, element("td"), ...heads.map((head) => element("th", { scope: "col" }, head)))),
    body);
  const total = element("p", { className: "imgkit-total", role: "status" });
  el.append(element("div", { className: "imgkit-sides" }, list,
    element("div", { className: "imgkit-tried" },
      element("div", { className: "imgkit-scroll", tabIndex: 0, role: "region", "aria-label": texts.table }, table), total)));

  const signed = (sign, meaning) => element("span", { title: meaning, role: "img", "aria-label": meaning }, sign);
  const rowOf = (row) => {
    const choose = element("button", { textContent: row.prompt });
    choose.addEventListener("click", () => {
      prompt.value = row.prompt;
      meet();
    });
    const cells = counted.map((layer) => texts[row[layer]] ?? "");
    const right = "right" in row ? signed(row.right ? "✓" : "✗", row.right ? texts.is_right : texts.is_wrong) : "";
    return element("tr", { className: row.right === false ? "imgkit-wrong" : "" },
      ...[choose, ...cells, right].map((content) => element("td", {}, content)));
  };

  const urls = pictureUrls();
  const showLamps = () => {
    const said = Object.fromEntries(model.get("lamps").map((lamp) => [lamp.layer, lamp]));
    lamps.forEach(({ layer, on, lamp, said: answer, item }) => {
      const found = said[layer];
      on.checked = model.get("on").includes(layer);
      const state = found ? found.answer.replace(" ", "-") : "dark";
      item.className = `imgkit-${state}${on.checked ? "" : " imgkit-off"}${found?.held ? " imgkit-held" : ""}`;
      lamp.textContent = found ? SIGNS[found.answer] : "";
      answer.textContent = found ? [found.said, found.reasons].filter(Boolean).join(": ") + (found.held ? `. ${texts.held}` : "") : "";
    });
    inside.checked = model.get("inside");
    sent.textContent = model.get("sent");
    sent.parentElement.hidden = !model.get("sent");
  };
  const showDrawn = () => {
    const pictures = model.get("drawn");
    urls.show(pictures.map(({ picture }) => picture));
    drawn.replaceChildren(...pictures.flatMap(({ picture, alt, badge: who }) =>
      [element("img", { src: urls.of(picture), alt, title: alt }), element("figcaption", {}, badge(who))]));
  };
  const showRows = () => {
    const rows = model.get("rows");
    const group = (good, name) => [
      element("tr", {}, element("th", { colSpan: 4, scope: "rowgroup" }, name)),
      ...rows.filter(({ harmless }) => harmless === good).map(rowOf)];
    body.replaceChildren(...group(true, texts.harmless), ...group(false, texts.unwanted));
    total.textContent = model.get("total");
  };
  const follow = () => [attempt, count].forEach((button) => (button.disabled = model.get("busy")));

  attempt.addEventListener("click", meet);
  count.addEventListener("click", () => order("count"));
  reset.addEventListener("click", () => model.send({ call: "reset" }));
  prompt.addEventListener("keydown", (event) => event.key === "Enter" && !model.get("busy") && meet());
  const shows = [
    ["change:lamps change:on change:inside change:sent", showLamps],
    ["change:drawn", showDrawn],
    ["change:rows change:total", showRows],
    ["change:busy", follow],
  ];
  shows.forEach(([changes, show]) => {
    model.on(changes, show);
    show();
  });
  return () => {
    shows.forEach(([changes, show]) => model.off(changes, show));
    closers.forEach((close) => close());
    urls.close();
  };
}

export default kernelAware(render);
