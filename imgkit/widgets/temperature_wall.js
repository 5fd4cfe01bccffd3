// The panel "temperature wall": a row for each seed, a column for each temperature.

const HEIGHT = 80; // of the curve

function render({ model, el }) {
  const palette = model.get("palette");
  const [seeds, temperatures] = [model.get("seeds"), model.get("temperatures")];
  const { texts, close } = panel(model, el, model.get("texts").title, () => model.send({ call: "paint" }));

  const pictures = temperatures.map((temperature) => seeds.map((seed) => element("canvas", {
    width: SIDE * 4, height: SIDE * 4, role: "img",
    "aria-label": fill(texts.picture, { seed, temperature }), title: fill(texts.picture, { seed, temperature }),
  })));
  const head = (text, scope) => element("th", { scope, textContent: text });
  const cells = (makeCell) => temperatures.map((_, column) => element("td", {}, makeCell(column)));
  const shares = temperatures.map(() => element("b"));
  const ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg");
  svg.setAttribute("viewBox", `0 0 ${temperatures.length * 100} ${HEIGHT}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true"); // the row below it says the same in numbers
  const curve = element("td", { colSpan: temperatures.length, className: "imgkit-curve" }, svg);

  el.append(
    element("table", { className: "imgkit-wall" },
      element("caption", {}, texts.caption),
      element("thead", {}, element("tr", {}, head(texts.temperature, "row"),
        ...temperatures.map((temperature) => head(temperature.toFixed(1), "col")))),
      element("tbody", {},
        ...seeds.map((seed, row) => element("tr", {}, head(fill(texts.seed_row, { seed }), "row"),
          ...cells((column) => pictures[column][row]))),
        element("tr", {}, head(texts.curve, "row"), curve),
        element("tr", {}, head(texts.alike, "row"), ...cells((column) => shares[column])))),
    element("p", { className: "imgkit-hint" }, texts.note),
  );

  const shape = (tag, attributes) => {
    const node = document.createElementNS(ns, tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  };
  const show = () => {
    const wall = numbers(model, "wall", Int8Array);
    const alike = model.get("alike");
    pictures.flat().forEach((canvas, place) => {
      const start = place * PIXELS;
      showPixels(canvas, start < wall.length ? wall.slice(start, start + PIXELS) : [], palette);
    });
    shares.forEach((share, column) => (share.textContent = column in alike ? percent(alike[column]) : ""));
    const points = alike.map((share, column) => [column * 100 + 50, 8 + (1 - share) * (HEIGHT - 16)]);
    svg.replaceChildren(
      ...[0, 0.5, 1].map((share) => shape("line", {
        class: "imgkit-grid", x1: 0, x2: temperatures.length * 100,
        y1: 8 + share * (HEIGHT - 16), y2: 8 + share * (HEIGHT - 16),
      })),
      shape("polyline", { points: points.join(" ") }),
      // A line of no length with round ends is a dot, however the picture is stretched.
      ...points.map(([x, y]) => shape("line", { class: "imgkit-dot", x1: x, x2: x, y1: y, y2: y })),
    );
  };
  model.on("change:wall change:alike", show);
  show();
  return () => {
    model.off("change:wall change:alike", show);
    close();
  };
}

export default kernelAware(render);
