// The gallery: all that was drawn so far, to look through, compare, draw again and hand in.

const COLUMNS = 4;
const TYPING_MILLISECONDS = 300; // so that a word is looked for when it is typed, and not each letter

function render({ model, el }) {
  const texts = model.get("texts");
  const word = element("input", { type: "search", title: texts.word_tip });
  const kind = element("select", { title: texts.kind_tip });
  for (const [value, text] of Object.entries(model.get("kinds"))) kind.add(new Option(text, value));
  const day = element("select", { title: texts.day_tip });
  const fillDays = () => {
    day.replaceChildren(new Option(texts.every_day, ""), ...model.get("days").map((each) => new Option(each, each)));
    day.value = model.get("day");
  };
  fillDays();
  const look = element("button", { textContent: texts.look_again, title: texts.look_again_tip });
  const toForm = element("button", { className: "imgkit-main" });
  const closers = [
    askingPanel(model, el,
      labelled(texts.word, word), labelled(texts.kind, kind), labelled(texts.day, day), look, toForm),
    bind(model, "word", word, (control) => control.value),
    bind(model, "kind", kind, (control) => control.value),
    bind(model, "day", day, (control) => control.value),
  ];
  const back = element("button", { textContent: texts.back });
  const forward = element("button", { textContent: texts.forward });
  const where = element("span", { role: "status" });
  const grid = element("ul", { className: "imgkit-tiles", "aria-label": texts.pictures });
  const compare = element("button", { textContent: texts.compare, title: texts.compare_tip });
  const same = element("input", { type: "checkbox", title: texts.same_dice_tip });
  const sameLabel = labelled("", same, texts.same_dice);
  const again = element("button", { textContent: texts.again, title: texts.again_tip });
  const tools = element("div", { className: "imgkit-row" }, compare, again, sameLabel);
  const opened = element("div", { className: "imgkit-opened", tabIndex: 0, "data-lm-suppress-shortcuts": "true" });
  const urls = pictureUrls();
  const form = handInForm(model, texts, urls);
  const right = element("div", { className: "imgkit-shown" }, tools, opened, form.node);
  el.classList.add("imgkit-gallery");
  el.append(
    element("div", { className: "imgkit-sides" },
      element("div", { className: "imgkit-album" }, grid, element("div", { className: "imgkit-row" }, back, where, forward)),
      right),
    element("p", { className: "imgkit-hint" }, texts.keys),
  );
  let at = 0; // the picture of the page that the Tab key leads to

  const keep = (name, value) => {
    model.set(name, value);
    model.save_changes();
  };
  const turn = (pages) => keep("page", clamp(model.get("page") + pages, 0, model.get("pages") - 1));
  const open = (file) => {
    const before = model.get("opened").filter((each) => each !== file);
    model.set("handing", false);
    keep("opened", model.get("comparing") ? [...before.slice(-1), file] : [file]);
  };
  const pick = (file) => {
    const picked = model.get("picked");
    keep("picked", picked.includes(file) ? picked.filter((each) => each !== file) : [...picked, file]);
  };

  const tile = (entry, place) => {
    const [isOpen, isPicked] = ["opened", "picked"].map((name) => model.get(name).includes(entry.file));
    const tabIndex = place === at ? 0 : -1;
    const chip = element("b", { style: `background: ${BADGES[entry.badge]}`, textContent: entry.badge });
    const button = element("button", {
      tabIndex, "aria-pressed": String(isOpen), "aria-label": fill(texts.tile, entry), title: entry.alt,
    }, element("img", { src: urls.of(entry.picture), alt: "" }), chip);
    button.addEventListener("click", () => {
      at = place;
      open(entry.file);
    });
    const tick = element("input", { type: "checkbox", checked: isPicked, tabIndex, "aria-label": fill(texts.pick, entry) });
    tick.addEventListener("change", () => {
      at = place;
      pick(entry.file);
    });
    return element("li", {}, button, tick);
  };

  // Return where a key leads on the page, or undefined for any other key.
  const afterKey = (key) => {
    const last = model.get("tiles").length - 1;
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, ArrowUp: at - COLUMNS, ArrowDown: at + COLUMNS, Home: 0, End: last }[key];
    return next === undefined ? undefined : clamp(next, 0, last);
  };
  grid.addEventListener("keydown", (event) => {
    const next = afterKey(event.key);
    if (next !== undefined) {
      at = next;
      showTiles();
    } else if (event.key === "PageDown" || event.key === "PageUp") turn(event.key === "PageDown" ? 1 : -1);
    else if (event.key === " " && event.target.localName === "button") pick(model.get("tiles")[at].file);
    else return;
    event.preventDefault();
  });

  const showTiles = () => {
    const tiles = model.get("tiles");
    const had = grid.contains(document.activeElement) ? document.activeElement.localName : "";
    at = clamp(at, 0, Math.max(0, tiles.length - 1));
    keepUrls();
    grid.replaceChildren(...tiles.map(tile));
    if (!tiles.length) grid.append(element("li", { className: "imgkit-nothing" }, texts.nothing_found));
    if (had && tiles.length) grid.children[at].querySelector(had).focus({ preventScroll: true });
    back.disabled = model.get("page") === 0;
    forward.disabled = model.get("page") >= model.get("pages") - 1;
    where.textContent = fill(texts.page, { page: model.get("page") + 1, pages: model.get("pages"), found: model.get("found") });
  };
  const keepUrls = () =>
    urls.show([...model.get("tiles"), ...model.get("details"), ...model.get("exhibits")].map(({ picture }) => picture));

  const detail = ({ picture, alt, badge: source, rows }) =>
    element("figure", {},
      element("img", { src: urls.of(picture), alt }),
      element("figcaption", {}, badge(source), alt),
      element("dl", {}, ...rows.flatMap(([about, text]) =>
        [element("dt", {}, about), element("dd", {}, text)])));

  const showRight = () => {
    const [details, handing] = [model.get("details"), model.get("handing")];
    keepUrls();
    form.node.hidden = !handing;
    opened.hidden = tools.hidden = handing;
    form.show();
    opened.replaceChildren(...details.map(detail));
    if (!details.length) opened.append(element("p", { className: "imgkit-nothing" }, texts.nothing_opened));
    const [only] = details.length === 1 ? details : [];
    if (only && !only.again) opened.prepend(element("p", { className: "imgkit-hint" }, texts.not_again));
    again.disabled = !only?.again || model.get("busy");
    sameLabel.hidden = !(only?.again && only.has_seed);
    compare.setAttribute("aria-pressed", String(model.get("comparing")));
    toForm.textContent = handing ? texts.to_pictures : fill(texts.to_form, { count: model.get("picked").length });
  };

  let typing = 0;
  word.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => word.dispatchEvent(new Event("change")), TYPING_MILLISECONDS);
  });
  const followSame = () => (same.checked = model.get("same_dice"));
  same.addEventListener("change", () => keep("same_dice", same.checked));
  look.addEventListener("click", () => model.send({ call: "look_again" }));
  back.addEventListener("click", () => turn(-1));
  forward.addEventListener("click", () => turn(1));
  compare.addEventListener("click", () => {
    model.set("comparing", !model.get("comparing"));
    keep("opened", model.get("comparing") ? model.get("opened") : model.get("opened").slice(-1));
  });
  again.addEventListener("click", () => sendOrder(model, "again", "opened", "same_dice"));
  toForm.addEventListener("click", () => keep("handing", !model.get("handing")));

  const followers = [
    ["change:tiles change:opened change:picked change:found", showTiles],
    ["change:details change:exhibits change:picked change:handing change:comparing change:busy", showRight],
    ["change:days", fillDays],
    ["change:same_dice", followSame],
  ];
  for (const [events, follow] of followers) {
    model.on(events, follow);
    follow();
  }
  return () => {
    for (const [events, follow] of followers) model.off(events, follow);
    clearTimeout(typing);
    form.close();
    closers.forEach((close) => close());
    urls.close();
  };
}

export default kernelAware(render);
