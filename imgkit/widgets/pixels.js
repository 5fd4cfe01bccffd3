// What the panels of the pixel model share. It stands before each panel's own file, because
// anywidget loads a single text.

const SIDE = 20;
const PIXELS = SIDE * SIDE;
const OPEN = -1;
const CELL = 20; // screen pixels to a pixel
const TAKES_KEYS = "input, select, button, canvas, summary";

// Return a new element with properties, attributes and children.
const element = (tag, properties = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in node) node[name] = value;
    else node.setAttribute(name, value);
  }
  // Without this, JupyterLab takes arrows and letters for its own commands. It looks for it from the
  // focused element upwards, and some of its commands are for any focused element of a notebook.
  if (node.matches(TAKES_KEYS)) node.setAttribute("data-lm-suppress-shortcuts", "true");
  node.append(...children);
  return node;
};

// Return a control below its label.
const labelled = (label, control, ...more) =>
  element("label", { className: "imgkit-field", title: control.title }, label, control, ...more);

// Fill the places in braces: fill("row {row}", {row: 3}).
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const percent = (share) => `${share > 0 && share < 0.005 ? "<1" : Math.round(share * 100)} %`;

const clamp = (value, least, most) => Math.min(Math.max(value, least), most);

const placeOf = (pixel) => ({ row: Math.floor(pixel / SIDE) + 1, column: (pixel % SIDE) + 1 });

// Return a trait that Python sends as bytes, as numbers of a kind such as Float32Array.
const numbers = (model, name, Kind) => {
  const view = model.get(name);
  return new Kind(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));
};

// What is less likely than this share of the likeliest is never thrown.
const MIN_P = 0.02;

// How likely each colour is to be thrown at a temperature; 0 leaves only the likeliest.
const chances = (logits, temperature) => {
  const best = Math.max(...logits);
  if (temperature === 0) return logits.map((_, colour) => Number(colour === logits.indexOf(best)));
  const shares = Array.from(logits, (logit) => Math.exp((logit - best) / temperature));
  const likely = shares.map((share) => (share >= MIN_P ? share : 0));
  const sum = likely.reduce((one, other) => one + other);
  return likely.map((value) => value / sum);
};

// Show pixels on a canvas; those that are open look like grey tiles.
const showPixels = (canvas, colours, palette) => {
  const context = canvas.getContext("2d");
  const cell = canvas.width / SIDE;
  for (let pixel = 0; pixel < PIXELS; pixel++) {
    const [x, y] = [pixel % SIDE, Math.floor(pixel / SIDE)];
    const tile = (x + y) % 2 ? "#dcdcdc" : "#e6e6e6";
    context.fillStyle = colours[pixel] >= 0 ? palette[colours[pixel]][1] : tile;
    context.fillRect(x * cell, y * cell, cell, cell);
  }
};

// Return which pixel of a canvas lies under the pointer.
const pixelUnder = (canvas, event) => {
  const box = canvas.getBoundingClientRect();
  const along = (place, start, size) => clamp(Math.floor(((place - start) / size) * SIDE), 0, SIDE - 1);
  const row = along(event.clientY, box.top, box.height);
  return row * SIDE + along(event.clientX, box.left, box.width);
};

// Return where an arrow key leads from a pixel, or null for any other key.
const pixelAfterKey = (key, pixel) => {
  const [row, column] = [Math.floor(pixel / SIDE), pixel % SIDE];
  const [down, right] =
    { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key] ?? [];
  if (down === undefined) return null;
  return clamp(row + down, 0, SIDE - 1) * SIDE + clamp(column + right, 0, SIDE - 1);
};

// Draw a frame around a pixel that is seen on every colour.
const frame = (canvas, pixel) => {
  const context = canvas.getContext("2d");
  const cell = canvas.width / SIDE;
  const [x, y] = [(pixel % SIDE) * cell, Math.floor(pixel / SIDE) * cell];
  for (const [colour, width] of [["#fff", 5], ["#000", 2]]) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.strokeRect(x, y, cell, cell);
  }
};

// Build the frame of a panel: the prompt and its button at the top, what Python says below it.
const panel = (model, el, label, order) => {
  const texts = model.get("texts");
  el.classList.add("imgkit-panel", "imgkit-pixels");
  el.setAttribute("role", "group");
  el.setAttribute("aria-label", label);
  const prompt = element("input", { type: "text", value: model.get("prompt"), title: texts.prompt_tip });
  const button = element("button", { className: "imgkit-main", textContent: texts.paint });
  const stop = element("button", { textContent: texts.stop });
  const status = element("div", { className: "imgkit-status" });
  const keep = () => {
    model.set("prompt", prompt.value);
    model.save_changes();
  };
  const start = () => {
    keep();
    order();
  };
  prompt.addEventListener("change", keep);
  prompt.addEventListener("keydown", (event) => event.key === "Enter" && start());
  button.addEventListener("click", start);
  stop.addEventListener("click", () => model.send({ call: "stop" }));
  const top = element("div", { className: "imgkit-row" }, labelled(texts.prompt, prompt));
  const follow = () => {
    const busy = model.get("busy");
    stop.hidden = !busy;
    button.disabled = busy;
    status.innerHTML = model.get("status"); // Python has escaped what others wrote
    el.setAttribute("aria-busy", busy);
  };
  model.on("change:busy change:status", follow);
  top.append(button, stop);
  const known = model.get("known").map(([name, words]) => element("p", {}, element("b", {}, name), ` ${words}`));
  const details = element("details", { className: "imgkit-known" }, element("summary", {}, texts.known), ...known);
  el.append(top, status, details);
  follow();
  const close = () => model.off("change:busy change:status", follow);
  return { texts, prompt, top, button, close };
};

// A slider that shows its number; "keep" is called when it is let go.
const slider = (model, name, label, tip, most, whenMoved) => {
  const value = model.get(name);
  const range = element("input", { type: "range", min: 0, max: most, step: 0.1, title: tip });
  range.value = value;
  const output = element("output", { textContent: value.toFixed(1) });
  range.addEventListener("input", () => {
    output.textContent = range.valueAsNumber.toFixed(1);
    whenMoved(range.valueAsNumber);
  });
  range.addEventListener("change", () => {
    model.set(name, range.valueAsNumber);
    model.save_changes();
  });
  return labelled(label, range, output);
};

// A field for a seed.
const seedField = (model, texts) => {
  const field = element("input", { type: "number", min: 0, step: 1, title: texts.seed_tip });
  field.value = model.get("seed");
  field.addEventListener("change", () => {
    field.value = Math.trunc(field.valueAsNumber) || 0;
    model.set("seed", Number(field.value));
    model.save_changes();
  });
  return labelled(texts.seed, field);
};

// Make a panel of what renders it: when the kernel is restarted, the panel says so, and rests. The
// event is that of @jupyter-widgets/base 6; anywidget takes JupyterLab's own mark away.
const kernelAware = (render) => ({
  render({ model, el }) {
    model.on("comm_live_update", () => {
      if (el.querySelector(":scope > .imgkit-gone")) return;
      for (const child of el.children) child.inert = true;
      el.prepend(element("p", { role: "alert", className: "imgkit-box imgkit-error imgkit-gone" }, model.get("gone")));
    });
    return render({ model, el });
  },
});
