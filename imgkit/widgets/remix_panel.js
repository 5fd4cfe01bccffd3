// The remix: a picture and a wish at the top, the steps below, and what came of them.

function render({ model, el }) {
  const texts = model.get("texts");
  const keep = (name, value) => {
    model.set(name, value);
    model.save_changes();
  };
  let sending = false; // a file is on its way

  // What is wished for.
  const text = (name, node) => {
    node.setAttribute("data-lm-suppress-shortcuts", "true");
    node.placeholder = texts[`${name}_hint`];
    node.title = texts[`${name}_tip`];
    node.addEventListener("input", () => keep(name, node.value));
    const follow = () => node.value !== model.get(name) && (node.value = model.get(name));
    follow();
    model.on(`change:${name}`, follow);
    return [element("label", { className: "imgkit-above" }, texts[name], node), () => model.off(`change:${name}`, follow)];
  };
  const [wish, closeWish] = text("wish", element("textarea", { rows: 3 }));
  const [kept, closeKept] = text("keep", element("input", { type: "text" }));
  const plan = element("button", { className: "imgkit-main", textContent: texts.plan, title: texts.plan_tip });
  const paint = element("button", { className: "imgkit-main", textContent: texts.paint, title: texts.paint_tip });
  plan.addEventListener("click", () => sendOrder(model, "plan", "wish", "keep"));
  paint.addEventListener("click", () => sendOrder(model, "paint", "steps"));

  // Whoever pressed a button keeps the keyboard: what is hidden or cannot be pressed lets go of it.
  const takeTurns = () => {
    const busy = model.get("busy");
    const held = el.ownerDocument.activeElement;
    const hasSteps = model.get("steps").some(({ on }) => on);
    plan.disabled = paint.disabled = fields.disabled = false;
    if (busy && (held === plan || held === paint)) {
      stop.hidden = false;
      stop.focus();
    } else if (!busy && held === stop) (hasSteps ? paint : plan).focus();
    plan.disabled = busy || sending || !model.get("shown").picture;
    paint.disabled = busy || !hasSteps;
    fields.disabled = busy;
  };
  model.on(FRAME_CHANGES, takeTurns); // before the frame hides "stop"
  const { who, price, stop, anew, status, close } = frameParts(model, el);
  el.classList.add("imgkit-panel", "imgkit-pixels", "imgkit-asking", "imgkit-remixing");
  el.setAttribute("role", "group");
  el.setAttribute("aria-label", texts.title);

  // The picture, and what becomes of it.
  const file = element("input", { type: "file", accept: "image/png, image/jpeg, image/webp", title: texts.choose_tip });
  const unreadable = element("p", { className: "imgkit-box imgkit-error", role: "alert", hidden: true });
  const strip = element("div", { className: "imgkit-strip" });
  const album = element("details", { title: texts.album_tip }, element("summary", {}, texts.album), strip);
  const pictures = element("div", { className: "imgkit-pictures" });

  // The steps.
  const fields = element("fieldset", { className: "imgkit-steps" }, element("legend", {}, texts.steps));
  const list = element("ol");
  const none = element("p", { className: "imgkit-hint" }, texts.no_steps);
  fields.append(none, list);
  const seen = element("p", { className: "imgkit-shows" });

  // The output prompt, and the account.
  const prompt = element("span", { className: "imgkit-prompt" });
  const said = element("span", { role: "status" });
  const copy = element("button", { textContent: texts.copy });
  copy.addEventListener("click", () => copyText(texts, prompt, said));
  const stale = element("p", { className: "imgkit-hint" }, texts.stale);
  const output = element("div", { className: "imgkit-output" },
    element("p", {}, element("b", {}, texts.prompt), " ", prompt, " ", copy, " ", said), stale);
  const report = element("ul");
  const account = element("div", { className: "imgkit-account" }, element("h4", {}, texts.report), report);

  el.append(who, unreadable,
    element("div", { className: "imgkit-sides" }, pictures,
      element("div", { className: "imgkit-inside" },
        element("div", { className: "imgkit-row" }, element("label", { className: "imgkit-choose" }, texts.choose, file), album),
        wish, kept,
        element("div", { className: "imgkit-row" }, plan, paint, stop, anew), price, status)),
    seen, fields, output, account,
    element("p", { className: "imgkit-hint" }, texts.keys));

  const urls = pictureUrls();
  const figure = (title, shown, alt, nothing) =>
    element("figure", {},
      shown.picture
        ? element("img", { src: urls.of(shown.picture), alt: shown.alt || alt })
        : element("p", { className: "imgkit-nothing" }, nothing),
      element("figcaption", {}, element("b", {}, title), " ", badge(shown.badge), shown.caption ?? ""));
  const showPictures = () => {
    const [shown, result] = [model.get("shown"), model.get("result")];
    const small = [...model.get("progress").map(({ thumb }) => thumb), ...model.get("album").map(({ picture }) => picture)];
    urls.show([shown.picture, result.picture, ...small].filter(Boolean));
    pictures.replaceChildren(
      figure(texts.before, shown, texts.picture_alt, texts.no_picture),
      figure(texts.after, result, "", texts.no_result));
  };

  const showAlbum = () => {
    const offered = model.get("album").map(({ file, picture, alt }) => {
      const button = element("button", {}, element("img", { src: urls.of(picture), alt }));
      button.addEventListener("click", () => model.send({ call: "pick", with: { file } }));
      return button;
    });
    strip.replaceChildren(...(offered.length ? offered : [element("p", { className: "imgkit-hint" }, texts.album_empty)]));
  };

  // A row for a step stays the same while the step is changed or moved, so that the keyboard stays too.
  const change = (id, changed) =>
    keep("steps", model.get("steps").map((step) => (step.id === id ? { ...step, ...changed } : step)));
  const move = (id, by) => {
    const steps = [...model.get("steps")];
    const at = steps.findIndex((step) => step.id === id);
    const [moved] = steps.splice(at, 1);
    steps.splice(at + by, 0, moved);
    keep("steps", steps);
  };
  const makeRow = (id) => {
    const on = element("input", { type: "checkbox" });
    const kind = element("span", { className: "imgkit-kind" });
    const words = element("input", { type: "text" });
    const where = element("button", { title: texts.where_tip });
    const [up, down] = [element("button", { textContent: "▲" }), element("button", { textContent: "▼" })];
    const thumb = element("span", { className: "imgkit-thumb-of-step" });
    const state = element("span", { className: "imgkit-state" });
    on.addEventListener("change", () => change(id, { on: on.checked }));
    words.addEventListener("change", () => change(id, { wish: words.value }));
    where.addEventListener("click", () => model.send({ call: "open_mask", with: { number: id } }));
    up.addEventListener("click", () => move(id, -1));
    down.addEventListener("click", () => move(id, 1));
    const node = element("li", {}, on, kind, words, where, up, down, thumb, state);
    const update = (step, progress, at, count) => {
      const number = at + 1;
      on.checked = step.on;
      on.setAttribute("aria-label", fill(texts.on, { number }));
      kind.textContent = step.title;
      words.value = step.wish;
      words.setAttribute("aria-label", fill(texts.step, { number, kind: step.title }));
      where.textContent = fill(texts.where, { where: progress?.where || "–" });
      where.hidden = step.kind === "new_scene";
      up.setAttribute("aria-label", fill(texts.up, { number }));
      down.setAttribute("aria-label", fill(texts.down, { number }));
      [up.disabled, down.disabled] = [at === 0, number === count];
      state.textContent = progress ? progress.said + (progress.why ? `: ${progress.why}` : "") : "";
      node.dataset.state = progress?.state ?? "";
      thumb.replaceChildren(progress?.thumb ? element("img", { src: urls.of(progress.thumb), alt: "" }) : "");
    };
    return { node, update };
  };
  let rows = new Map();
  const showSteps = () => {
    const [steps, progress] = [model.get("steps"), model.get("progress")];
    rows = new Map(steps.map(({ id }) => [id, rows.get(id) ?? makeRow(id)]));
    const nodes = [...rows.values()].map(({ node }) => node);
    if (nodes.length !== list.children.length || nodes.some((node, at) => node !== list.children[at])) {
      const held = el.ownerDocument.activeElement;
      list.replaceChildren(...nodes);
      if (list.contains(held)) held.focus();
    }
    steps.forEach((step, at) => rows.get(step.id).update(step, progress[at], at, steps.length));
    none.hidden = steps.length > 0;
    takeTurns();
  };

  const showWords = () => {
    const { caption, service, source } = model.get("seen");
    seen.hidden = !caption;
    seen.replaceChildren(...(caption ? [element("b", {}, texts.shows), " ", caption, " ", badge(source), ` ${service}`] : []));
    output.hidden = !model.get("prompt");
    prompt.textContent = model.get("prompt");
    said.textContent = "";
    stale.hidden = !model.get("stale");
    account.hidden = !model.get("report").length;
    report.replaceChildren(...model.get("report").map((line) => element("li", {}, line)));
  };
  const show = () => {
    showPictures();
    showAlbum();
    showSteps();
    showWords();
  };

  file.addEventListener("change", async () => {
    const [chosen] = file.files;
    if (!chosen) return;
    unreadable.hidden = true;
    sending = plan.disabled = true;
    try {
      keep("upload", new DataView(await readPicture(chosen)));
    } catch {
      unreadable.textContent = fill(texts.unreadable, { name: chosen.name });
      unreadable.hidden = false;
      arrived();
    }
    file.value = ""; // so that the same file can be chosen again
  });
  album.addEventListener("toggle", () => album.open && model.send({ call: "browse" }));
  const arrived = () => {
    sending = false;
    show();
  };
  const ARRIVALS = "change:shown change:status";
  const CHANGES = "change:result change:album change:steps change:progress change:seen change:prompt change:stale change:report";
  model.on(ARRIVALS, arrived);
  model.on(CHANGES, show);
  show();
  return () => {
    model.off(ARRIVALS, arrived);
    model.off(CHANGES, show);
    model.off(FRAME_CHANGES, takeTurns);
    closeWish();
    closeKept();
    close();
    urls.close();
  };
}

export default kernelAware(render);
