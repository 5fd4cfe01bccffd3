// The prompt studio: from a prompt to pictures, with everything that one can choose.

const CHOSEN = ["prompt", "bounded", "audience", "disallow", "drawn_by", "size", "quality", "n", "seed", "temperature", "guidance"];
const LARGEST_ROLL = 9999; // seeds up to here are short enough to be called across a classroom

function render({ model, el }) {
  const texts = model.get("texts");
  const keep = (name, value) => {
    model.set(name, value);
    model.save_changes();
  };
  const follows = []; // changes, and what shows them
  const order = () => sendOrder(model, "draw", ...CHOSEN);
  let turned = false; // whether a slider was moved while a picture was being drawn
  const redraw = () => {
    if (!model.get("at_once") || !model.get("offered").free) return;
    turned = model.get("busy");
    if (!turned) order();
  };
  // Return a control with its label; it shows its trait, and keeps it when a person changes it.
  const control = (name, node, event, read, show, changes = "") => {
    node.title = texts[`${name}_tip`];
    node.addEventListener(event, () => {
      keep(name, read(node));
      show(node);
    });
    follows.push([`change:${name} ${changes}`, () => show(node)]);
    return labelled(texts[name], node);
  };
  const text = (name, node) =>
    control(name, node, "input", () => node.value, () => node.value !== model.get(name) && (node.value = model.get(name)));
  const list = (name, offered) =>
    control(name, element("select"), "change", ({ value }) => value, (select) => {
      const options = model.get("offered")[offered].map(([value, textContent]) => element("option", { value, textContent }));
      select.replaceChildren(...options);
      select.value = model.get(name);
    }, "change:offered");
  const slider = (name, most) => {
    const said = element("output");
    const label = control(name, element("input", { type: "range", min: 0, step: 0.1 }), "input", (range) => range.valueAsNumber, (range) => {
      range.max = most();
      range.value = model.get(name);
      said.textContent = model.get(name).toFixed(1);
    }, "change:offered");
    label.append(said);
    label.querySelector("input").addEventListener("change", redraw);
    return label;
  };

  const area = { rows: 2, placeholder: texts.prompt_hint, "data-lm-suppress-shortcuts": "true" };
  const prompt = text("prompt", element("textarea", area));
  prompt.classList.add("imgkit-own");
  const count = control("n", element("input", { type: "number", min: 1, max: 10, step: 1 }), "change", whole, (node) => (node.value = model.get("n")));
  const seed = text("seed", element("input", { type: "text", inputMode: "numeric", placeholder: texts.seed_hint }));
  const dice = element("button", { textContent: "⚄", title: texts.dice_tip, "aria-label": texts.dice });
  dice.addEventListener("click", () => keep("seed", String(Math.floor(Math.random() * (LARGEST_ROLL + 1)))));
  const knobs = {
    seed: element("div", { className: "imgkit-seed" }, seed, dice),
    temperature: slider("temperature", () => model.get("offered").highest),
    guidance: slider("guidance", () => 10),
  };
  const hints = element("div");

  const tick = (name) => {
    const label = control(name, element("input", { type: "checkbox" }), "change", ({ checked }) => checked, (box) => (box.checked = model.get(name)));
    label.append(label.firstChild); // the words stand behind the box
    return label;
  };
  const [atOnce, bounded] = [tick("at_once"), tick("bounded")];
  const final = element("p", {
    className: "imgkit-final", tabIndex: 0, role: "group", "aria-label": texts.final, "data-lm-suppress-shortcuts": "true",
  });
  const boundaries = element("div", { className: "imgkit-boundaries" },
    element("div", { className: "imgkit-row" },
      list("audience", "audiences"), text("disallow", element("input", { type: "text" }))),
    element("b", {}, texts.final), final);

  const draw = element("button", { className: "imgkit-main", textContent: texts.draw, title: texts.draw_tip });
  draw.addEventListener("click", order);
  // The keyboard stays with that of the two buttons which can be pressed.
  const takeTurns = () => {
    const busy = model.get("busy");
    const stop = draw.nextSibling;
    const [next, last] = busy ? [stop, draw] : [draw, stop];
    const held = el.ownerDocument.activeElement === last;
    next.hidden = next.disabled = false;
    if (held) next.focus();
    draw.disabled = past.disabled = busy;
    if (turned && !busy) redraw();
  };
  model.on(FRAME_CHANGES, takeTurns); // before the frame hides "stop": what is hidden lets go of the keyboard
  const close = askingPanel(model, el, draw);
  el.classList.add("imgkit-prompting");
  const [, row, price] = el.children;
  row.before(element("div", { className: "imgkit-choices" },
    prompt,
    element("div", { className: "imgkit-row" }, list("drawn_by", "models"), count),
    element("div", { className: "imgkit-row" }, list("size", "sizes"), list("quality", "qualities")),
    element("div", { className: "imgkit-row" }, ...Object.values(knobs)),
    atOnce, hints, bounded, boundaries), price);
  const result = element("div", { className: "imgkit-result" });
  const strip = element("div", { className: "imgkit-strip" });
  const past = element("fieldset", { className: "imgkit-past", title: texts.past_tip }, element("legend", {}, texts.past), strip);
  el.append(element("div", { className: "imgkit-drawn" }, result, past));

  const showOffered = () => {
    const { knobs: offered, free } = model.get("offered");
    for (const [name, knob] of Object.entries(knobs)) knob.hidden = !offered.includes(name);
    atOnce.hidden = !(free && offered.includes("temperature"));
    hints.innerHTML = model.get("hints"); // Python has escaped what others wrote
  };
  const showFinal = () => {
    boundaries.hidden = !model.get("bounded");
    const [before, own, after] = model.get("final");
    final.replaceChildren(...(own ? [before, element("mark", {}, own), after] : []));
  };

  const urls = pictureUrls();
  const figure = ({ picture, alt, caption, badge: source }, finished) => {
    const [sentence, said] = [element("span", {}, alt), element("span", { role: "status" })];
    const button = element("button", { textContent: texts.copy });
    button.addEventListener("click", () => copyText(texts, sentence, said));
    return element("figure", {},
      element("img", { src: urls.of(picture), alt }),
      element("figcaption", {}, badge(source), caption),
      ...(finished ? [element("p", { className: "imgkit-alt" }, element("b", {}, texts.alt), " ", sentence, " ", button, " ", said)] : []));
  };
  const showPictures = () => {
    const unfinished = model.get("unfinished");
    const growing = unfinished.picture ? [unfinished] : [];
    const pictures = growing.length ? growing : model.get("shown");
    urls.show([...pictures, ...model.get("past")].map(({ picture }) => picture));
    result.classList.toggle("imgkit-several", pictures.length > 1);
    result.replaceChildren(...pictures.map((picture) => figure(picture, !growing.length)));
    if (!pictures.length) result.append(element("p", { className: "imgkit-nothing" }, texts.nothing));
  };

  const group = `past-${crypto.randomUUID()}`; // two views of a panel must not share their choice
  const showPast = () => {
    past.hidden = !model.get("past").length;
    showPictures();
    strip.replaceChildren(...model.get("past").map(({ number, prompt: words, picture }) => {
      const name = fill(texts.past_draw, { number, prompt: words });
      const radio = element("input", { type: "radio", name: group, value: number });
      radio.addEventListener("change", () => model.send({ call: "look_back", with: { number } }));
      return element("label", { title: name }, radio,
        element("img", { src: urls.of(picture), alt: "" }), element("span", { className: "imgkit-spoken" }, name));
    }));
    showPlace();
    strip.scrollLeft = strip.scrollWidth;
  };
  const showPlace = () => {
    for (const radio of strip.querySelectorAll("input")) radio.checked = Number(radio.value) === model.get("at");
  };

  follows.push(
    ["change:offered change:hints", showOffered],
    ["change:bounded change:final", showFinal],
    ["change:shown change:unfinished", showPictures],
    ["change:past", showPast],
    ["change:at", showPlace],
  );
  follows.forEach(([changes, show]) => {
    model.on(changes, show);
    show();
  });
  takeTurns();
  return () => {
    model.off(FRAME_CHANGES, takeTurns);
    follows.forEach(([changes, show]) => model.off(changes, show));
    [close, urls.close].forEach((leave) => leave());
  };
}

export default kernelAware(render);
