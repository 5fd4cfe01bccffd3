// The stage: a large picture, the queue of prompts beside it, and what was shown so far.

function render({ model, el }) {
  const texts = model.get("texts");
  const prompt = element("input", { type: "text", title: texts.prompt_tip });
  const add = element("button", { className: "imgkit-main", textContent: texts.add });
  const tick = (name) => {
    const box = element("input", { type: "checkbox", title: texts[`${name}_tip`] });
    const follow = () => (box.checked = model.get(name));
    box.addEventListener("change", () => {
      model.set(name, box.checked);
      model.save_changes();
    });
    model.on(`change:${name}`, follow);
    follow();
    return element("label", { className: "imgkit-tick", title: box.title }, box, texts[name]);
  };
  const close = askingPanel(model, el, labelled(texts.prompt, prompt), add, tick("boundaries"), tick("growing"));
  el.classList.add("imgkit-stage");
  const goOn = element("button", { textContent: texts.go_on });
  const queue = element("ol");
  const nothing = element("p", { textContent: texts.nothing_waits });
  const before = element("ul", { className: "imgkit-before" });
  const picture = element("figure");
  el.append(element("div", { className: "imgkit-scene" }, picture,
    element("div", { className: "imgkit-wings" },
      element("h3", {}, texts.queue), nothing, queue, goOn, element("h3", {}, texts.shown), before)));
  const [large, small] = [pictureUrls(), pictureUrls()];

  const send = (call, values) => model.send({ call, with: values });
  const put = () => {
    send("add", { prompt: prompt.value });
    prompt.value = "";
    prompt.focus();
  };
  add.addEventListener("click", put);
  prompt.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) put();
  });
  goOn.addEventListener("click", () => send("go_on", {}));

  const showQueue = () => {
    const entries = model.get("queue");
    nothing.hidden = entries.length > 0;
    goOn.hidden = model.get("busy") || entries.length === 0;
    queue.replaceChildren(...entries.map(({ number, prompt: words, state }) => {
      const remove = element("button", { textContent: "×", "aria-label": fill(texts.remove, { prompt: words }) });
      remove.disabled = state === "drawing";
      remove.addEventListener("click", () => send("remove", { number }));
      return element("li", { className: `imgkit-${state}` }, element("span", {}, words), element("i", {}, texts[state]), remove);
    }));
  };
  const showPicture = () => {
    const { picture: file, prompt: words, alt, caption, badge: who, finished } = model.get("shown");
    large.show(file ? [file] : []);
    if (!file) return picture.replaceChildren(element("p", { className: "imgkit-nothing" }, texts.nothing_yet));
    picture.replaceChildren(
      element("img", { src: large.of(file), alt }),
      element("figcaption", {}, element("b", {}, words), badge(who), finished ? caption : texts.unfinished));
  };
  const showBefore = () => {
    const drawn = model.get("drawn");
    small.show(drawn.map(({ picture: file }) => file));
    before.replaceChildren(...drawn.map(({ picture: file, prompt: words }, number) => {
      const again = element("button", { "aria-label": fill(texts.show_again, { prompt: words }), title: words },
        element("img", { src: small.of(file), alt: "" }));
      again.addEventListener("click", () => send("show", { number }));
      return element("li", {}, again);
    }).reverse());
  };
  const follow = [["change:queue change:busy", showQueue], ["change:shown", showPicture], ["change:drawn", showBefore]];
  follow.forEach(([events, show]) => (model.on(events, show), show()));
  return () => {
    follow.forEach(([events, show]) => model.off(events, show));
    close();
    large.close();
    small.close();
  };
}

export default kernelAware(render);
