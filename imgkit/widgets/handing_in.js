// The form of the gallery: a name, a title, and an alt text for each picked picture. It stands after
// asking_panel.js and before browsing.js, because anywidget loads a single text.

const handInForm = (model, texts, urls) => {
  const pupil = element("input", { type: "text", title: texts.pupil_tip, autocomplete: "off" });
  const work = element("input", { type: "text", title: texts.work_tip, autocomplete: "off" });
  const send = element("button", { className: "imgkit-main", textContent: texts.hand_in, title: texts.hand_in_tip });
  const closers = [
    bind(model, "pupil", pupil, (control) => control.value),
    bind(model, "work", work, (control) => control.value),
  ];
  const list = element("ol", { className: "imgkit-exhibits" });
  const node = element("div", { className: "imgkit-form" },
    element("div", { className: "imgkit-row" }, labelled(texts.pupil, pupil), labelled(texts.work, work), send), list);

  const exhibit = ({ file, alt, picture }, place) => {
    const words = element("textarea", {
      rows: 2, title: texts.alt_tip, placeholder: alt, value: model.get("alts")[file] ?? "",
      "aria-label": fill(texts.alt, { number: place + 1 }), "data-lm-suppress-shortcuts": "true",
    });
    words.addEventListener("change", () => {
      model.set("alts", { ...model.get("alts"), [file]: words.value });
      model.save_changes();
    });
    const remove = element("button", { textContent: texts.remove, "aria-label": `${texts.remove}: ${alt}` });
    remove.addEventListener("click", () => {
      model.set("picked", model.get("picked").filter((each) => each !== file));
      model.save_changes();
    });
    return element("li", {}, element("img", { src: urls.of(picture), alt }), words, remove);
  };

  const show = () => {
    const exhibits = model.get("exhibits");
    send.disabled = model.get("busy") || !exhibits.length;
    list.replaceChildren(...exhibits.map(exhibit));
    if (!exhibits.length) list.append(element("li", { className: "imgkit-nothing" }, texts.none_picked));
  };
  const follow = () => (send.disabled = model.get("busy") || !model.get("exhibits").length);
  model.on("change:busy", follow);
  send.addEventListener("click", () => sendOrder(model, "hand_in", "picked", "alts", "pupil", "work"));
  const close = () => {
    model.off("change:busy", follow);
    closers.forEach((each) => each());
  };
  return { node, show, close };
};
