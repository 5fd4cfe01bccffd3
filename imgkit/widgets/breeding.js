// The panel "variation tree": pick a picture, breed variations, pick again.

function render({ model, el }) {
  const texts = model.get("texts");
  const words = element("textarea", { rows: 2, title: texts.words_tip, "data-lm-suppress-shortcuts": "true" });
  const count = element("input", { type: "number", min: 1, max: 4, step: 1, title: texts.count_tip });
  const strength = element("input", { type: "range", min: 0, max: 1, step: 0.1, title: texts.strength_tip });
  const different = element("output");
  const breed = element("button", { className: "imgkit-main" });
  const closers = [
    askingPanel(model, el,
      labelled(texts.words, words), labelled(texts.count, count), labelled(texts.strength, strength, different), breed),
    bind(model, "words", words, (control) => control.value),
    bind(model, "count", count, whole),
    bind(model, "strength", strength, (control) => control.valueAsNumber),
  ];
  const tree = element("ul", { role: "tree", "aria-label": texts.tree });
  const frame = element("div", { className: "imgkit-tree" }, tree);
  const detail = element("div", { className: "imgkit-detail", "aria-live": "polite" });
  el.append(
    element("div", { className: "imgkit-sides" }, frame, detail),
    element("p", { className: "imgkit-hint" }, texts.keys),
  );
  const urls = pictureUrls();
  const member = (number) => model.get("members")[number - 1];
  const children = (number) => model.get("members").filter((each) => each.parent === number);

  const pick = (number) => {
    const before = member(model.get("picked"));
    // What was typed stays; what merely stood there makes room for the words of the next picture.
    if (words.value === before.words) model.set("words", member(number).words);
    else model.set("words", words.value);
    model.set("picked", number);
    model.save_changes();
  };

  // Return where an arrow key leads: up to the parent, down to a child, sideways to the generation.
  const afterKey = (key, number) => {
    if (key === "ArrowUp") return member(number).parent;
    if (key === "ArrowDown") return children(number)[0]?.number;
    if (key === "Home") return 1;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (!step) return undefined;
    const items = [...tree.querySelectorAll(`[aria-level="${member(number).line.length}"]`)];
    const place = items.findIndex((item) => Number(item.dataset.number) === number);
    return items[place + step] && Number(items[place + step].dataset.number);
  };
  tree.addEventListener("keydown", (event) => {
    const next = afterKey(event.key, model.get("picked"));
    if (/^Arrow|^Home$/.test(event.key)) event.preventDefault();
    if (next) pick(next);
  });
  tree.addEventListener("click", (event) => {
    const item = event.target.closest(".imgkit-thumb")?.parentElement;
    if (item) pick(Number(item.dataset.number));
  });

  const branch = ({ number, picture, alt, badge: source, line }) => {
    const picked = number === model.get("picked");
    const chip = element("b", {}, `${number} ${source}`);
    if (source) chip.style.background = BADGES[source];
    const thumb = element("div", { className: "imgkit-thumb" },
      element("img", { src: urls.of(picture), alt: "" }), chip);
    const item = element("li", {
      role: "treeitem", tabIndex: picked ? 0 : -1, "aria-selected": picked, "aria-level": line.length,
      "aria-label": fill(texts.member, { number, badge: source || texts.own, alt }), title: alt, "data-lm-suppress-shortcuts": "true",
    }, thumb);
    item.dataset.number = number;
    item.classList.toggle("imgkit-line", member(model.get("picked")).line.includes(number));
    const young = children(number);
    if (young.length) {
      item.setAttribute("aria-expanded", "true");
      item.append(element("ul", { role: "group" }, ...young.map(branch)));
    }
    return item;
  };

  // Scroll the tree alone, and not the whole notebook.
  const reveal = () => {
    const item = tree.querySelector('[aria-selected="true"]');
    const [box, view] = [item.firstChild.getBoundingClientRect(), frame.getBoundingClientRect()];
    for (const [scroll, start, end] of [["scrollTop", "top", "bottom"], ["scrollLeft", "left", "right"]]) {
      if (box[start] < view[start]) frame[scroll] -= view[start] - box[start] + 8;
      if (box[end] > view[end]) frame[scroll] += box[end] - view[end] + 8;
    }
  };

  const aboutWords = ({ parent, words: said, changes }) => {
    if (!said) return [element("p", {}, texts.without_words)];
    if (parent === null) return [element("h4", {}, texts.first_words), element("p", {}, said)];
    const same = changes.every(([kind]) => kind === "kept");
    return [element("h4", {}, same ? texts.same_words : texts.changed_words), changedWords(changes)];
  };

  const show = () => {
    const members = model.get("members");
    const had = tree.contains(document.activeElement);
    urls.show(members.map(({ picture }) => picture));
    tree.replaceChildren(branch(members[0]));
    const picked = member(model.get("picked"));
    if (had) tree.querySelector('[aria-selected="true"]').focus({ preventScroll: true });
    reveal();
    breed.textContent = fill(texts.breed, picked);
    const heading = fill(picked.parent === null ? texts.first : texts.child, picked);
    detail.replaceChildren(
      element("img", { src: urls.of(picked.picture), alt: picked.alt }),
      element("div", {},
        element("h4", {}, badge(picked.badge), heading),
        picked.line.length > 1 ? element("p", {}, fill(texts.line, { line: picked.line.join(" → ") })) : "",
        ...aboutWords(picked),
        element("p", { className: "imgkit-hint imgkit-file" }, picked.caption)),
    );
  };
  const moved = () => (different.textContent = percent(strength.valueAsNumber));
  strength.addEventListener("input", moved);
  model.on("change:strength", moved);
  const follow = () => (breed.disabled = model.get("busy"));
  model.on("change:busy", follow);
  breed.addEventListener("click", () => {
    model.set("words", words.value);
    sendOrder(model, "breed", "picked", "words", "count", "strength");
  });
  model.on("change:members change:picked", show);
  show();
  const sized = new ResizeObserver(reveal); // at first the panel is not in the page yet
  sized.observe(frame);
  moved();
  follow();
  return () => {
    model.off("change:members change:picked", show);
    sized.disconnect();
    model.off("change:strength", moved);
    model.off("change:busy", follow);
    closers.forEach((close) => close());
    urls.close();
  };
}

export default kernelAware(render);
