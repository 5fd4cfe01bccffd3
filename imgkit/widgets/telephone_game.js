// The telephone game: the chain of pictures and words, and how far it drifts.

const [WIDE, HIGH, MARGIN] = [560, 150, 10]; // of the chart

function render({ model, el }) {
  const texts = model.get("texts");
  const rounds = element("input", { type: "number", min: 1, max: 10, step: 1, title: texts.rounds_tip });
  const play = element("button", { className: "imgkit-main", textContent: texts.play });
  const measure = element("select", { title: texts.measure_tip });
  for (const name of ["phash", "ssim", "meaning"])
    if (model.get("measures").includes(name)) measure.add(new Option(texts[name], name));
  const closers = [
    askingPanel(model, el, labelled(texts.rounds, rounds), play, labelled(texts.measure, measure)),
    bind(model, "rounds", rounds, whole),
    bind(model, "measure", measure, (control) => control.value),
  ];
  const chain = element("ol", {
    className: "imgkit-chain", tabIndex: 0, "aria-label": texts.chain, "data-lm-suppress-shortcuts": "true",
  });
  const chart = element("div", { className: "imgkit-chart" });
  el.append(chain, chart, element("p", { className: "imgkit-hint" }, texts.keys));
  const notes = { phash: texts.phash_note, ssim: texts.ssim_note, meaning: texts.meaning_note };
  const urls = pictureUrls();

  const link = (step, round) => {
    const name = measure.value;
    const alike = (which) => element("p", { className: `imgkit-alike imgkit-${which}` },
      `${texts[which]}: `, element("b", {}, percent(step[which][name])));
    return element("li", {},
      round ? element("div", { className: "imgkit-heard" }, changedWords(step.changes)) : "",
      element("figure", {},
        element("img", { src: urls.of(step.picture), alt: step.alt }),
        element("figcaption", {}, badge(step.badge), round ? fill(texts.round, { round }) : texts.start,
          ...(round ? [alike("to_first"), alike("to_before")] : []))));
  };

  const drawChart = (steps) => {
    const ns = "http://www.w3.org/2000/svg";
    const shape = (tag, attributes, text = "") => {
      const node = document.createElementNS(ns, tag);
      for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
      node.textContent = text;
      return node;
    };
    const left = 48;
    const last = Math.max(model.get("rounds"), steps.length - 1);
    const x = (round) => left + (round / last) * (WIDE - left - MARGIN);
    const y = (share) => MARGIN + (1 - clamp(share, 0, 1)) * (HIGH - 2 * MARGIN - 14);
    const svg = shape("svg", { viewBox: `0 0 ${WIDE} ${HIGH}`, "aria-hidden": "true" }); // the chain has the numbers
    for (const share of [0, 0.5, 1]) {
      svg.append(shape("line", { class: "imgkit-grid", x1: left, x2: WIDE - MARGIN, y1: y(share), y2: y(share) }),
        shape("text", { x: left - 6, y: y(share) + 4, "text-anchor": "end" }, percent(share)));
    }
    for (let round = 0; round <= last; round++)
      svg.append(shape("text", { x: x(round), y: HIGH - 2, "text-anchor": "middle" }, round || ""));
    for (const which of ["to_first", "to_before"]) {
      const points = steps.slice(1).map((step, place) => [x(place + 1), y(step[which][measure.value])]);
      const begin = which === "to_first" ? [[x(0), y(1)]] : []; // the first picture is like itself
      svg.append(shape("polyline", { class: `imgkit-${which}`, points: [...begin, ...points].join(" ") }),
        ...points.map(([cx, cy]) => shape("circle", { class: `imgkit-${which}`, cx, cy, r: 5 })));
    }
    const key = (which) => element("li", { className: `imgkit-${which}` }, texts[which]);
    chart.replaceChildren(
      element("div", {}, element("h4", {}, texts.chart), element("ul", {}, key("to_first"), key("to_before")),
        element("p", { className: "imgkit-hint" }, steps.length > 1 ? notes[measure.value] : texts.none)),
      svg,
    );
  };

  const show = () => {
    const steps = model.get("steps");
    urls.show(steps.map(({ picture }) => picture));
    chain.replaceChildren(...steps.map(link));
    chain.scrollLeft = chain.scrollWidth;
    drawChart(steps);
  };
  const follow = () => (play.disabled = model.get("busy"));
  play.addEventListener("click", () => sendOrder(model, "play", "rounds"));
  model.on("change:steps change:measure change:rounds", show);
  model.on("change:busy", follow);
  show();
  follow();
  return () => {
    model.off("change:steps change:measure change:rounds", show);
    model.off("change:busy", follow);
    closers.forEach((close) => close());
    urls.close();
  };
}

export default kernelAware(render);
