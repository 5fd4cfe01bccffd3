// The mask studio: strokes are painted here and kept as strokes. Python paints them again in the
// full size of the picture when it needs the mask, so that a stroke is one short message.

const LONGEST_EDGE = 1024; // of what is painted on, in pixels of its own
const STEP = 40; // an arrow key moves by this part of the longer edge
const LARGEST_BRUSH = 3; // by this part of the shorter edge
const NEAR = 1.5; // points closer than this on the canvas are left out of a stroke
const TOOLS = ["brush", "rectangle", "eraser"];

function render({ model, el }) {
  const texts = model.get("texts");
  const [width, height] = [model.get("width"), model.get("height")]; // of the picture
  const scale = Math.min(1, LONGEST_EDGE / Math.max(width, height));
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  let stroke = null; // the one that is being painted
  let cross = { x: Math.round(width / 2), y: Math.round(height / 2) }; // where the keys are
  let corner = null; // the first corner of a rectangle that is set by keys
  let pointer = null; // where the mouse is

  el.classList.add("imgkit-panel", "imgkit-pixels", "imgkit-studio");
  el.setAttribute("role", "group");
  el.setAttribute("aria-label", texts.title);

  // The picture, what is painted over it, and the marks of the mouse and the keys.
  const url = URL.createObjectURL(new Blob([numbers(model, "preview", Uint8Array)], { type: "image/webp" }));
  const picture = element("img", { src: url, alt: model.get("alt"), draggable: false });
  const painted = element("canvas", { ...size, className: "imgkit-painted", "aria-hidden": "true" });
  const marks = element("canvas", { ...size, tabIndex: 0, role: "application", "aria-label": texts.canvas });
  const stage = element("div", { className: "imgkit-stage" }, picture, painted, marks);
  const [whose, colour] = model.get("badge");
  if (whose) stage.append(element("span", { className: "imgkit-corner imgkit-who", style: `background: ${colour}` }, whose));
  stage.style.setProperty("--shape", width / height);
  const context = painted.getContext("2d");
  const pattern = stripes(context);

  // The tools.
  const tools = element("fieldset", { className: "imgkit-tools" }, element("legend", {}, texts.tools));
  const group = `imgkit-${Math.random()}`; // each panel's tools are one group
  for (const name of TOOLS) {
    const choice = element("input", { type: "radio", name: group, value: name });
    choice.checked = name === model.get("tool");
    choice.addEventListener("change", () => set("tool", name));
    tools.append(element("label", {}, choice, texts[name]));
  }
  const largest = Math.max(2, Math.round(Math.min(width, height) / LARGEST_BRUSH));
  const brush = element("input", { type: "range", min: 1, max: largest, title: texts.width_tip });
  brush.value = model.get("brush");
  const brushSize = element("output", { textContent: brush.value });
  brush.addEventListener("input", () => {
    brushSize.textContent = brush.value;
    showMarks();
  });
  brush.addEventListener("change", () => set("brush", brush.valueAsNumber));
  const button = (name, act) => {
    const made = element("button", { textContent: texts[name], title: texts[`${name}_tip`] ?? "" });
    made.addEventListener("click", act);
    return made;
  };
  const undo = button("undo", () => undoLast());
  const invert = button("invert", () => add({ tool: "invert" }));
  const clear = button("clear", () => add({ tool: "clear" }));
  const covered = element("p", { className: "imgkit-covered" });

  // The prompt, and what Python says.
  const prompt = element("textarea", { rows: 3, value: model.get("prompt"), title: texts.prompt_tip });
  prompt.setAttribute("data-lm-suppress-shortcuts", "true");
  prompt.addEventListener("change", () => set("prompt", prompt.value));
  const { who, price, stop, anew, status, close } = frameParts(model, el);
  who.classList.add("imgkit-answers");
  const edit = button("edit", () => {
    set("prompt", prompt.value);
    sendOrder(model, "edit", "prompt", "strokes");
  });
  edit.classList.add("imgkit-main");
  const spoken = element("p", { className: "imgkit-spoken", "aria-live": "polite" });
  const label = element("label", { className: "imgkit-above" }, texts.prompt, prompt);
  el.append(
    who,
    element("div", { className: "imgkit-sides" },
      stage,
      element("div", { className: "imgkit-inside" },
        tools, labelled(texts.width, brush, brushSize),
        element("div", { className: "imgkit-row" }, undo, invert, clear), covered,
        label, price, element("div", { className: "imgkit-row" }, edit, stop, anew), status)),
    element("p", { className: "imgkit-hint" }, texts.keys), spoken,
  );

  const set = (name, value) => {
    model.set(name, value);
    model.save_changes();
  };
  const add = (done) => set("strokes", [...model.get("strokes"), done]);
  const undoLast = () => {
    if (model.get("strokes").length) set("strokes", model.get("strokes").slice(0, -1));
  };
  const say = (text) => {
    spoken.textContent = text;
  };

  const show = () => {
    if (stroke) return; // what is being painted stays until it is done
    context.clearRect(0, 0, painted.width, painted.height);
    for (const each of model.get("strokes")) paintStroke(context, each, scale, pattern);
    const share = paintedShare(painted);
    covered.textContent = share ? fill(texts.covered, { share: percent(share) }) : texts.nothing_painted;
    undo.disabled = clear.disabled = !model.get("strokes").length;
  };

  const showSoon = () => queueMicrotask(show); // the message to Python goes first
  const showMarks = () => {
    const over = marks.getContext("2d");
    over.clearRect(0, 0, marks.width, marks.height);
    const thin = marks.width / (marks.getBoundingClientRect().width || marks.width); // a screen pixel
    const outline = (path) => {
      for (const [colour, thickness] of [["#fff", 3.5], ["#000", 1.5]]) {
        [over.strokeStyle, over.lineWidth] = [colour, thickness * thin];
        over.beginPath();
        path();
        over.stroke();
      }
    };
    const box = (from, to) =>
      outline(() => over.rect(from.x * scale, from.y * scale, (to.x - from.x) * scale, (to.y - from.y) * scale));
    if (stroke?.tool === "rectangle") {
      const [x, y, otherX, otherY] = stroke.points;
      box({ x, y }, { x: otherX, y: otherY });
    } else if (pointer && model.get("tool") !== "rectangle") {
      outline(() => over.arc(pointer.x * scale, pointer.y * scale, (brush.valueAsNumber / 2) * scale, 0, 7));
    }
    if (document.activeElement !== marks || pointer) return;
    if (corner) box(corner, cross);
    const [x, y, arm] = [cross.x * scale, cross.y * scale, 12 * thin];
    outline(() => {
      over.moveTo(x - arm, y);
      over.lineTo(x + arm, y);
      over.moveTo(x, y - arm);
      over.lineTo(x, y + arm);
    });
  };

  // Painting with the mouse, a pen or a finger.
  const under = (event) => {
    const box = marks.getBoundingClientRect();
    return {
      x: Math.round(((event.clientX - box.left) / box.width) * width),
      y: Math.round(((event.clientY - box.top) / box.height) * height),
    };
  };
  const inside = ({ x, y }) => ({ x: clamp(x, 0, width), y: clamp(y, 0, height) });
  const goOn = (event) => {
    if (stroke.tool === "rectangle") {
      const to = inside(under(event));
      stroke.points = [...stroke.points.slice(0, 2), to.x, to.y];
      return;
    }
    const [lastX, lastY] = stroke.points.slice(-2);
    const { x, y } = under(event);
    if (Math.hypot(x - lastX, y - lastY) * scale < NEAR) return;
    stroke.points.push(x, y);
    paintStroke(context, { ...stroke, points: [lastX, lastY, x, y] }, scale, pattern);
  };
  marks.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary || stroke) return;
    marks.setPointerCapture(event.pointerId);
    [pointer, corner] = [under(event), null];
    const tool = model.get("tool") === "rectangle" ? "rectangle" : "brush";
    const from = tool === "rectangle" ? inside(pointer) : pointer;
    stroke = { tool, points: [from.x, from.y] };
    if (model.get("tool") === "eraser" || event.shiftKey || event.button === 2) stroke.erase = true;
    if (tool === "brush") {
      stroke.width = brush.valueAsNumber;
      paintStroke(context, stroke, scale, pattern);
    } else stroke.points.push(from.x, from.y);
  });
  marks.addEventListener("pointermove", (event) => {
    if (!event.isPrimary) return;
    pointer = under(event);
    if (stroke) for (const each of [...(event.getCoalescedEvents?.() ?? []), event]) goOn(each);
    showMarks();
  });
  marks.addEventListener("lostpointercapture", () => {
    const done = stroke;
    stroke = null;
    cross = inside(pointer);
    if (done) add(done);
    showMarks();
  });
  marks.addEventListener("pointerleave", () => {
    pointer = null;
    showMarks();
  });
  marks.addEventListener("contextmenu", (event) => event.preventDefault()); // its button erases

  // Painting with keys.
  const setCorner = () => {
    if (!corner) {
      corner = { ...cross };
      return say(fill(texts.corner_at, corner));
    }
    const erase = model.get("tool") === "eraser";
    const done = { tool: "rectangle", points: [corner.x, corner.y, cross.x, cross.y] };
    corner = null;
    add(erase ? { ...done, erase } : done);
    say(fill(erase ? texts.rectangle_erased : texts.rectangle_done, { covered: covered.textContent }));
  };
  const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  marks.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (arrow) {
      const step = event.shiftKey ? 1 : Math.max(1, Math.round(Math.max(width, height) / STEP));
      cross = inside({ x: cross.x + arrow[0] * step, y: cross.y + arrow[1] * step });
      say(fill(texts.cross_at, cross));
    } else if (event.key === " " || event.key === "Enter") setCorner();
    else if (event.key === "Escape" && corner) {
      corner = null;
      say(texts.let_go);
    } else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) undoLast();
    else return;
    event.preventDefault();
    event.stopPropagation();
    pointer = null;
    showMarks();
  });
  for (const change of ["focus", "blur"]) marks.addEventListener(change, showMarks);

  const follow = () => (edit.disabled = model.get("busy"));
  model.on("change:strokes", showSoon);
  model.on("change:busy", follow);
  show();
  follow();
  return () => {
    model.off("change:strokes", showSoon);
    model.off("change:busy", follow);
    close();
    URL.revokeObjectURL(url);
  };
}

export default kernelAware(render);
