// The panel "finish my picture": the upper half is drawn here, Python paints four endings.

const DRAWN = PIXELS / 2; // the upper half
const LARGEST_TEMPERATURE = 3;

function render({ model, el }) {
  const palette = model.get("palette");
  let drawing = numbers(model, "drawing", Int8Array);
  let cursor = SIDE * 5 + SIDE / 2; // where the keys draw
  let last = null; // the pixel that the pointer drew last, while it draws

  const { texts, button, close } = panel(model, el, model.get("texts").title, () =>
    model.send({ call: "finish" }));
  button.before(
    seedField(model, texts),
    slider(model, "temperature", texts.temperature, texts.temperature_tip, LARGEST_TEMPERATURE, () => {}),
  );

  const canvas = element("canvas", {
    width: SIDE * CELL, height: SIDE * CELL, tabIndex: 0, role: "application", "aria-label": texts.canvas,
  });
  const spoken = element("p", { className: "imgkit-spoken", "aria-live": "polite" });
  const colours = element("fieldset", { className: "imgkit-colours" }, element("legend", {}, texts.colours));
  const group = `imgkit-${Math.random()}`; // each panel's colours are one group
  const addColour = (number, name, rgb) => {
    const choice = element("input", { type: "radio", name: group, title: name, "aria-label": name });
    if (rgb) choice.style.background = rgb;
    choice.checked = number === model.get("colour");
    choice.addEventListener("change", () => {
      model.set("colour", number);
      model.save_changes();
    });
    colours.append(choice);
  };
  palette.forEach(([name, rgb], number) => addColour(number, name, rgb));
  addColour(OPEN, texts.rubber);

  const beginnings = element("div", { className: "imgkit-row imgkit-begin" }, texts.begin_with);
  const addBeginning = (name, numbersOf) => {
    const choice = element("button", { textContent: name });
    choice.addEventListener("click", () => {
      drawing = Int8Array.from(numbersOf);
      show();
      keep();
    });
    beginnings.append(choice);
  };
  for (const [name, stencil] of Object.entries(model.get("stencils"))) addBeginning(name, stencil.flat());
  addBeginning(texts.clear, Array(PIXELS).fill(OPEN));

  const endings = element("div", { className: "imgkit-endings", "aria-live": "polite" });
  el.append(
    beginnings,
    element("div", { className: "imgkit-sides" },
      element("div", { className: "imgkit-picture" }, canvas, colours),
      element("div", { className: "imgkit-inside" }, element("h4", {}, texts.endings), endings)),
    element("p", { className: "imgkit-hint" }, texts.keys), spoken,
  );

  const show = () => {
    showPixels(canvas, drawing, palette);
    const context = canvas.getContext("2d");
    context.fillStyle = "#00000030";
    context.fillRect(0, canvas.height / 2, canvas.width, canvas.height / 2);
    context.fillStyle = "#333";
    context.font = "600 18px sans-serif";
    context.textAlign = "center";
    context.fillText(texts.its_half, canvas.width / 2, canvas.height * 0.77);
    if (document.activeElement === canvas) frame(canvas, cursor);
  };
  const keep = () => {
    model.set("drawing", new DataView(drawing.buffer.slice(0)));
    model.save_changes();
  };
  const draw = (pixel, colour) => {
    if (pixel < DRAWN) drawing[pixel] = colour;
  };

  // Draw all pixels from the last one: a quick pointer leaves some out.
  const drawTo = (pixel) => {
    const [from, to] = [last ?? pixel, pixel].map((each) => [each % SIDE, Math.floor(each / SIDE)]);
    const steps = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]), 1);
    for (let step = 0; step <= steps; step++) {
      const [x, y] = [0, 1].map((axis) => Math.round(from[axis] + ((to[axis] - from[axis]) * step) / steps));
      draw(y * SIDE + x, model.get("colour"));
    }
    last = pixel;
    cursor = (pixel % SIDE) + Math.min(Math.floor(pixel / SIDE), SIDE / 2 - 1) * SIDE;
    show();
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    last = null;
    drawTo(pixelUnder(canvas, event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) drawTo(pixelUnder(canvas, event));
  });
  canvas.addEventListener("lostpointercapture", keep);
  for (const change of ["focus", "blur"]) canvas.addEventListener(change, () => show());

  canvas.addEventListener("keydown", (event) => {
    const next = pixelAfterKey(event.key, cursor);
    if (next !== null) cursor = next < DRAWN ? next : cursor;
    else if (event.key === " " || event.key === "Enter") draw(cursor, model.get("colour"));
    else if (event.key === "Delete" || event.key === "Backspace") draw(cursor, OPEN);
    else return;
    event.preventDefault();
    show();
    if (next === null) keep();
    const colour = palette[drawing[cursor]]?.[0] ?? texts.nothing;
    spoken.textContent = fill(texts.at, { ...placeOf(cursor), colour });
  });

  const showEndings = () => {
    const painted = numbers(model, "endings", Int8Array);
    const seeds = model.get("seeds");
    if (!seeds.length) return endings.replaceChildren(element("p", { className: "imgkit-nothing" }, texts.none));
    endings.replaceChildren(...seeds.map((seed, place) => {
      const alt = fill(texts.ending, { seed });
      const picture = element("canvas", { width: SIDE * 9, height: SIDE * 9, role: "img", "aria-label": alt });
      showPixels(picture, painted.slice(place * PIXELS, (place + 1) * PIXELS), palette);
      return element("figure", {}, picture, element("figcaption", {}, alt));
    }));
  };
  const redraw = () => {
    drawing = numbers(model, "drawing", Int8Array);
    show();
  };
  model.on("change:drawing", redraw);
  model.on("change:endings change:seeds", showEndings);
  show();
  showEndings();
  return () => {
    model.off("change:drawing", redraw);
    model.off("change:endings change:seeds", showEndings);
    close();
  };
}

export default kernelAware(render);
