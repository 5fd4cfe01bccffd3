// The knob lab: guess first, then a grid with a knob at the head of each row and each column.

function render({ model, el }) {
  const texts = model.get("texts");
  const keep = (name, value) => {
    model.set(name, value);
    model.save_changes();
  };
  const forgetGuess = () => model.set("guess", ""); // it was for another plan
  const keepOne = (name, place, value) => {
    forgetGuess();
    keep(name, model.get(name).map((old, other) => (other === place ? value : old)));
  };
  const area = (className) => element("div", { className });

  const prompt = element("input", { type: "text", title: texts.prompt_tip });
  const drawnBy = element("select", { title: texts.drawn_by_tip },
    ...model.get("models").map(([value, textContent]) => element("option", { value, textContent })));
  drawnBy.addEventListener("change", forgetGuess);
  const run = element("button", { className: "imgkit-main", textContent: texts.run });
  const anyway = element("button", { textContent: texts.send_anyway, title: texts.send_anyway_tip });
  const order = () => {
    keep("prompt", prompt.value);
    const names = ["drawn_by", "seeds", "temperatures", "guess", "prompt"];
    model.send({ call: "run", with: Object.fromEntries(names.map((name) => [name, model.get(name)])) });
  };
  prompt.addEventListener("keydown", (event) => event.key === "Enter" && order());
  run.addEventListener("click", order);
  anyway.addEventListener("click", () => model.send({ call: "send_anyway" }));

  const group = `guess-${crypto.randomUUID()}`; // two views of a panel must not share their answers
  const guesses = ["low", "high", "same"].map((value) => {
    const radio = element("input", { type: "radio", name: group, value });
    radio.addEventListener("change", () => keep("guess", value));
    return { radio, said: element("span") };
  });
  const question = element("fieldset", { className: "imgkit-row" }, element("legend", {}, texts.question),
    ...guesses.map(({ radio, said }) => element("label", { className: "imgkit-field" }, radio, said)));

  const seedFields = model.get("seeds").map((_, row) => {
    const field = element("input", { type: "number", min: 0, step: 1, title: texts.seed_tip });
    field.setAttribute("aria-label", fill(texts.seed, { row: row + 1 }));
    field.addEventListener("change", () => {
      field.value = Math.max(Math.trunc(field.valueAsNumber) || 0, 0);
      keepOne("seeds", row, Number(field.value));
    });
    return field;
  });
  const sliders = model.get("temperatures").map((_, column) => {
    const range = element("input", { type: "range", min: 0, step: 0.1, title: texts.temperature_tip });
    const said = element("span");
    const say = () => {
      said.textContent = range.valueAsNumber.toFixed(1);
      range.setAttribute("aria-label", fill(texts.column, { temperature: said.textContent }));
    };
    range.addEventListener("input", say);
    range.addEventListener("change", () => keepOne("temperatures", column, range.valueAsNumber));
    return { range, said, say };
  });

  const cells = sliders.map(() => seedFields.map(() => element("td")));
  const caption = element("caption");
  const grid = element("table", { className: "imgkit-wall" },
    caption,
    element("thead", {}, element("tr", {}, element("th", { scope: "row" }, texts.column_head), ...sliders.map(({ range, said }) =>
      element("th", { scope: "col" }, element("label", {}, said, range))))),
    element("tbody", {}, ...seedFields.map((field, row) => element("tr", {},
      element("th", { scope: "row" }, element("label", {}, texts.row, field)),
      ...cells.map((column) => column[row])))));
  const [verdict, measured] = [area("imgkit-verdict"), area("imgkit-measured")];

  const close = askingPanel(model, el, labelled(texts.prompt, prompt), labelled(texts.drawn_by, drawnBy), run);
  el.classList.add("imgkit-knobs");
  el.querySelector(".imgkit-price").before(question);
  el.append(anyway, verdict, element("div", { className: "imgkit-sides" }, grid, measured));
  const unbind = [bind(model, "prompt", prompt, ({ value }) => value),
    bind(model, "drawn_by", drawnBy, ({ value }) => value)];

  const urls = pictureUrls();
  const showPictures = () => {
    const pictures = model.get("cells");
    urls.show(pictures.map(({ picture }) => picture));
    cells.flat().forEach((cell, place) => {
      if (!(place in pictures)) return cell.replaceChildren();
      const { picture, alt, badge: who } = pictures[place];
      cell.replaceChildren(element("div", {}, element("img", { src: urls.of(picture), alt, title: alt }), badge(who)));
    });
  };
  const showKnobs = () => {
    const temperatures = model.get("temperatures");
    sliders.forEach(({ range, say }, column) => {
      range.max = model.get("highest");
      range.value = temperatures[column];
      say();
    });
    seedFields.forEach((field, row) => (field.value = model.get("seeds")[row]));
    question.hidden = !model.get("has_temperature");
    grid.classList.toggle("imgkit-one-column", question.hidden);
    caption.textContent = question.hidden ? texts.one_column : texts.grid;
    const [low, high] = [Math.min, Math.max].map((most) => most(...temperatures).toFixed(1));
    guesses.forEach(({ radio, said }) => {
      radio.checked = model.get("guess") === radio.value;
      said.textContent = fill(texts[radio.value], { low, high });
    });
  };
  const showFindings = () => { // Python has escaped what others wrote
    verdict.innerHTML = model.get("verdict");
    measured.innerHTML = model.get("measured");
    run.disabled = model.get("busy");
    anyway.hidden = model.get("busy") || !model.get("refused");
  };
  const shows = [
    ["change:cells", showPictures],
    ["change:highest change:has_temperature change:temperatures change:seeds change:guess", showKnobs],
    ["change:verdict change:measured change:busy change:refused", showFindings],
  ];
  shows.forEach(([changes, show]) => {
    model.on(changes, show);
    show();
  });
  return () => {
    shows.forEach(([changes, show]) => model.off(changes, show));
    [...unbind, close, urls.close].forEach((leave) => leave());
  };
}

export default kernelAware(render);
