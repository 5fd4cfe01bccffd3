// The describe panel: what a service sees, drawn over the picture.

const svgElement = (tag, attributes) => {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
};

function render({ model, el }) {
  const texts = model.get("texts");
  const file = element("input", { type: "file", accept: "image/png, image/jpeg, image/webp", title: texts.choose_tip });
  const describe = element("button", { className: "imgkit-main", textContent: texts.describe });
  const close = askingPanel(model, el, element("label", { className: "imgkit-choose" }, texts.choose, file), describe);
  const unreadable = element("p", { className: "imgkit-box imgkit-error", role: "alert", hidden: true });
  const picture = element("div", { className: "imgkit-seen" });
  const said = element("div", { className: "imgkit-inside" });
  const least = element("input", { type: "range", min: 0, max: 1, step: 0.05 });
  const leastSaid = element("output");
  const lists = element("div", { className: "imgkit-lists" });
  el.append(
    unreadable,
    element("div", { className: "imgkit-sides" }, picture, said),
    element("p", { className: "imgkit-hint" }, texts.keys),
  );
  const urls = pictureUrls();
  let sending = false; // a file is on its way

  const light = (number) => {
    for (const part of el.querySelectorAll("[data-region]"))
      part.classList.toggle("imgkit-lit", part.dataset.region === String(number));
  };
  const sure = (confidence) => [
    element("meter", { min: 0, max: 1, value: confidence, "aria-label": fill(texts.sure, { percent: percent(confidence) }) }),
    element("span", { className: "imgkit-sure" }, percent(confidence)),
  ];

  const showPicture = () => {
    const shown = model.get("shown");
    urls.show(shown.picture ? [shown.picture] : []);
    describe.disabled = sending || model.get("busy") || !shown.picture;
    if (!shown.picture) return picture.replaceChildren(element("p", { className: "imgkit-nothing" }, texts.no_picture));
    const [width, height] = shown.size;
    const svg = svgElement("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });
    for (const [place, region] of regions()) {
      const { x, y, width, height } = region;
      const group = svgElement("g", { "data-region": place });
      const number = svgElement("text", { x: x + shown.size[0] / 80, y: y + shown.size[0] / 20, "font-size": shown.size[0] / 22 });
      number.textContent = place + 1;
      for (const look of ["imgkit-under", "imgkit-over"]) group.append(svgElement("rect", { x, y, width, height, class: look }));
      group.append(number);
      group.addEventListener("pointerenter", () => light(place));
      group.addEventListener("pointerleave", () => light(null));
      svg.append(group);
    }
    picture.replaceChildren(
      element("div", { className: "imgkit-over-picture" },
        element("img", { src: urls.of(shown.picture), alt: shown.alt || texts.picture_alt }), svg),
      element("p", { className: "imgkit-hint imgkit-file" }, badge(shown.badge), shown.caption),
    );
  };

  const regions = () => [...(model.get("seen").regions ?? []).entries()]
    .filter(([, region]) => region.confidence >= model.get("at_least"));

  const showLists = () => {
    const { tags = [] } = model.get("seen");
    const where = regions().map(([place, region]) => {
      const line = element("li", { tabIndex: 0, "data-lm-suppress-shortcuts": "true" },
        element("span", {}, fill(texts.region, { number: place + 1, text: region.text })), ...sure(region.confidence));
      line.dataset.region = place;
      for (const event of ["pointerenter", "focus"]) line.addEventListener(event, () => light(place));
      for (const event of ["pointerleave", "blur"]) line.addEventListener(event, () => light(null));
      return line;
    });
    const what = tags.filter(({ confidence }) => confidence >= model.get("at_least"))
      .map(({ name, confidence }) => element("li", {}, element("span", {}, name), ...sure(confidence)));
    leastSaid.textContent = percent(model.get("at_least"));
    lists.replaceChildren(
      element("div", {}, element("h4", {}, texts.regions),
        where.length ? element("ol", {}, ...where) : element("p", { className: "imgkit-hint" }, texts.no_regions)),
      element("div", {}, element("h4", {}, texts.tags), element("ul", {}, ...what)),
    );
  };

  const show = () => {
    const seen = model.get("seen");
    showPicture();
    if (!seen.caption) return said.replaceChildren(element("p", { className: "imgkit-nothing" }, texts.nothing));
    showLists();
    said.replaceChildren(
      element("p", { className: "imgkit-hint" }, badge(seen.source), fill(texts.said_by, seen)),
      element("p", { className: "imgkit-caption" }, seen.caption, " ", ...sure(seen.confidence)),
      labelled(texts.at_least, least, leastSaid),
      lists,
    );
  };

  least.value = model.get("at_least");
  least.addEventListener("input", () => {
    model.set("at_least", least.valueAsNumber);
    showPicture();
    showLists();
  });
  least.addEventListener("change", () => model.save_changes());
  file.addEventListener("change", async () => {
    const [chosen] = file.files;
    if (!chosen) return;
    unreadable.hidden = true;
    sending = describe.disabled = true;
    try {
      model.set("upload", new DataView(await readPicture(chosen)));
      model.save_changes();
    } catch {
      unreadable.textContent = fill(texts.unreadable, { name: chosen.name });
      unreadable.hidden = false;
      arrived();
    }
  });
  describe.addEventListener("click", () => model.send({ call: "describe" }));
  const arrived = () => {
    sending = false;
    show();
  };
  model.on("change:shown change:status", arrived);
  model.on("change:seen change:busy", show);
  show();
  return () => {
    model.off("change:shown change:status", arrived);
    model.off("change:seen change:busy", show);
    close();
    urls.close();
  };
}

export default kernelAware(render);
