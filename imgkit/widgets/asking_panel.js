// What the panels share that ask a service. It stands after pixels.js and before each panel's own
// file, because anywidget loads a single text.

const BADGES = { live: "#b3261e", local: "#2e6b3f", recorded: "#6a4c93" }; // as in imgkit.display

// What the frame of a panel follows. Traits that change together come in any order.
const FRAME_CHANGES = "change:busy change:who change:price change:purse change:turn change:anew change:status";

// Make what every such panel has: who answers, what it costs, two buttons, and what Python says.
const frameParts = (model, el) => {
  const texts = model.get("texts");
  const [who, price] = [element("div"), element("div", { className: "imgkit-price" })];
  const stop = element("button", { textContent: texts.stop });
  const anew = element("button", { className: "imgkit-anew" });
  const status = element("div", { className: "imgkit-status" });
  stop.addEventListener("click", () => model.send({ call: "stop" }));
  anew.addEventListener("click", () => model.send({ call: "draw_anew" }));
  // Python has escaped what others wrote.
  const follow = () => {
    const busy = model.get("busy");
    const held = busy && el.ownerDocument.activeElement === anew;
    stop.hidden = !busy;
    if (held) stop.focus(); // what is hidden lets go of the keyboard
    anew.hidden = busy || !model.get("anew");
    anew.textContent = model.get("anew");
    who.innerHTML = model.get("who");
    price.innerHTML = model.get("price") + model.get("purse");
    status.innerHTML = model.get("turn") || model.get("status");
    el.setAttribute("aria-busy", busy);
  };
  model.on(FRAME_CHANGES, follow);
  follow();
  return { who, price, stop, anew, status, close: () => model.off(FRAME_CHANGES, follow) };
};

// Build the frame of a panel: who answers, its controls, what they cost, and what Python says.
const askingPanel = (model, el, ...controls) => {
  const texts = model.get("texts");
  el.classList.add("imgkit-panel", "imgkit-pixels", "imgkit-asking");
  el.setAttribute("role", "group");
  el.setAttribute("aria-label", texts.title);
  const { who, price, stop, anew, status, close } = frameParts(model, el);
  el.append(who, element("div", { className: "imgkit-row" }, ...controls, stop, anew), price, status);
  return close;
};

// Keep a trait as a control says it; "read" turns the control's text into the trait's value.
const bind = (model, name, control, read) => {
  control.value = model.get(name);
  control.addEventListener("change", () => {
    const value = read(control);
    control.value = value;
    if (value === model.get(name)) return;
    model.set(name, value);
    model.save_changes();
  });
  const follow = () => (control.value = model.get(name));
  model.on(`change:${name}`, follow);
  return () => model.off(`change:${name}`, follow);
};

// Send an order, and with it what was chosen: alone, that could come after the order.
const sendOrder = (model, call, ...names) => {
  model.save_changes();
  model.send({ call, with: Object.fromEntries(names.map((name) => [name, model.get(name)])) });
};

// Read a whole number within its control's limits.
const whole = (control) =>
  clamp(Math.trunc(control.valueAsNumber) || Number(control.min), Number(control.min), Number(control.max));

// Addresses of pictures that came as bytes; each lives until its picture is no longer shown.
const pictureUrls = () => {
  let urls = new Map();
  const free = (kept) => {
    for (const [view, url] of urls) if (!kept.has(view)) URL.revokeObjectURL(url);
    urls = kept;
  };
  return {
    show: (views) => free(new Map(views.map((view) => [view, urls.get(view) ?? URL.createObjectURL(new Blob([view]))]))),
    of: (view) => urls.get(view),
    close: () => free(new Map()),
  };
};

// Return a badge that says who made a picture, or nothing where that is not known.
const badge = (name) =>
  name ? element("span", { className: "imgkit-who", style: `background: ${BADGES[name]}`, textContent: name }) : "";

// Return words in which what is gone and what is new has a colour, and is marked for other eyes too.
const changedWords = (changes) => {
  const tags = { kept: "span", gone: "del", new: "ins" };
  return element("p", { className: "imgkit-changes" },
    ...changes.flatMap(([kind, text]) => [element(tags[kind], { textContent: text }), " "]));
};
