// The microscope: a picture before and after an edit, one over the other, and where they differ.

function render({ model, el }) {
  const texts = model.get("texts");
  let urls = [];

  el.classList.add("imgkit-panel", "imgkit-pixels", "imgkit-microscope");
  el.setAttribute("role", "group");
  el.setAttribute("aria-label", texts.title);

  const pictures = Object.fromEntries(["before", "after", "heat"].map((name) =>
    [name, element("img", { className: `imgkit-${name}`, draggable: false })]));
  const badges = { before: element("span"), after: element("span") };
  const corner = (name) =>
    element("span", { className: `imgkit-corner imgkit-corner-${name}` }, texts[name], badges[name] ?? "");
  const stage = element("div", { className: "imgkit-stage" },
    pictures.after, pictures.before, element("i"), corner("before"), corner("after"));
  const slider = element("input", {
    type: "range", min: 0, max: 100, step: 0.5, title: texts.slider_tip, "aria-label": texts.slider,
  });
  slider.value = model.get("position");

  const legend = element("p", { className: "imgkit-legend" },
    texts.least, element("i", { "aria-hidden": "true" }), texts.most);
  const said = element("div", { className: "imgkit-said", role: "status" });
  const putBack = element("button", { className: "imgkit-main", textContent: texts.put_back, title: texts.put_back_tip });
  const status = element("div", { className: "imgkit-status" });
  el.append(
    element("div", { className: "imgkit-sides" },
      element("div", { className: "imgkit-half" }, stage, slider),
      element("div", { className: "imgkit-half" },
        element("div", { className: "imgkit-stage" }, pictures.heat, corner("heat")), legend)),
    said, element("div", { className: "imgkit-row" }, putBack), status,
    element("p", { className: "imgkit-hint" }, texts.hint),
  );

  const slide = () => stage.style.setProperty("--position", `${slider.value}%`);
  const keep = () => {
    model.set("position", slider.valueAsNumber);
    model.save_changes();
  };
  slider.addEventListener("input", slide);
  slider.addEventListener("change", keep);
  const slideTo = (event) => {
    const box = stage.getBoundingClientRect();
    slider.value = ((event.clientX - box.left) / box.width) * 100;
    slide();
  };
  stage.addEventListener("pointerdown", (event) => {
    stage.setPointerCapture(event.pointerId);
    slideTo(event);
  });
  stage.addEventListener("pointermove", (event) => {
    if (stage.hasPointerCapture(event.pointerId)) slideTo(event);
  });
  stage.addEventListener("lostpointercapture", keep);
  putBack.addEventListener("click", () => model.send({ call: "put_back" }));

  const show = () => {
    urls.forEach(URL.revokeObjectURL);
    const [files, alts, whose] = [model.get("pictures"), model.get("alts"), model.get("badges")];
    urls = Object.entries(pictures).map(([name, picture]) => {
      picture.alt = alts[name] ?? "";
      picture.src = URL.createObjectURL(new Blob([files[name]], { type: "image/webp" }));
      return picture.src;
    });
    for (const [name, badge] of Object.entries(badges)) {
      const [word, colour] = whose[name] ?? ["", ""];
      badge.hidden = !word;
      badge.className = "imgkit-who";
      badge.textContent = word;
      badge.style.background = colour;
    }
    said.replaceChildren(...model.get("sentences").map((sentence) => element("p", {}, sentence)));
  };
  pictures.after.addEventListener("load", () => {
    const { naturalWidth, naturalHeight } = pictures.after;
    el.style.setProperty("--shape", naturalWidth / naturalHeight);
  });
  const follow = () => {
    const busy = model.get("busy");
    putBack.hidden = !model.get("can_put_back");
    putBack.disabled = busy;
    status.innerHTML = model.get("status"); // Python has escaped what others wrote
    el.setAttribute("aria-busy", busy);
  };
  const parts = "change:pictures change:alts change:badges change:sentences";
  model.on(parts, show);
  model.on("change:busy change:status change:can_put_back", follow);
  slide();
  show();
  follow();
  return () => {
    model.off(parts, show);
    model.off("change:busy change:status change:can_put_back", follow);
    urls.forEach(URL.revokeObjectURL);
  };
}

export default kernelAware(render);
