// The panel "watch it paint". Python paints the whole picture in a moment; here it is played.

const TOP = 5; // so many colours are named
const SPEEDS = { slow: 4, normal: 40, fast: 200 }; // pixels a second
const LARGEST_TEMPERATURE = 3;
const LARGEST_GUIDANCE = 10;

function render({ model, el }) {
  const palette = model.get("palette");
  let colours, logits, toWords, toPixels; // of the picture that was painted last
  let shown = model.get("shown");
  let [pinned, hovered] = [null, null]; // the painted pixel that is being looked at
  let timer = null;
  let playOnArrival = false;

  const { texts, top, button, close } = panel(model, el, model.get("texts").title, () => {
    playOnArrival = true;
    model.send({ call: "paint" });
  });

  const guidance = slider(model, "guidance", texts.guidance, texts.guidance_tip, LARGEST_GUIDANCE, () => {});
  const temperature = slider(
    model, "temperature", texts.temperature, texts.temperature_tip, LARGEST_TEMPERATURE, (moved) => {
      heat = moved;
      explain();
    },
  );
  let heat = model.get("temperature");
  button.before(seedField(model, texts), guidance);

  // The picture, and what moves through it.
  const canvas = element("canvas", {
    width: SIDE * CELL, height: SIDE * CELL, tabIndex: 0, role: "application", "aria-label": texts.canvas,
  });
  const back = element("button", { textContent: texts.back, title: texts.back_tip });
  const play = element("button", { className: "imgkit-play" });
  const step = element("button", { textContent: texts.step, title: texts.step_tip });
  const place = element("input", { type: "range", min: 0, max: PIXELS, "aria-label": texts.place });
  const speed = element("select", { "aria-label": texts.speed });
  for (const name of Object.keys(SPEEDS)) speed.add(new Option(texts[name], name));
  speed.value = "normal";

  // What the model expected of one pixel, and where it looked.
  const heading = element("h4");
  const bars = element("div", { className: "imgkit-bars", "aria-hidden": "true" });
  for (const [name, rgb] of palette) {
    const bar = element("i", { style: `background: ${rgb}` });
    bars.append(element("span", { title: name }, bar, element("b", { style: `background: ${rgb}` })));
  }
  const best = element("ol", { className: "imgkit-best" });
  const goOn = element("button", { textContent: texts.go_on, title: texts.go_on_tip });
  const words = element("p", { className: "imgkit-words" });
  const spoken = element("p", { className: "imgkit-spoken", "aria-live": "polite" });

  el.append(
    element("div", { className: "imgkit-sides" },
      element("div", { className: "imgkit-picture" },
        canvas, element("div", { className: "imgkit-row" }, back, play, step, speed), place),
      element("div", { className: "imgkit-inside" },
        heading, bars, element("div", { className: "imgkit-row" }, temperature, goOn), best, words),
    ),
    element("p", { className: "imgkit-hint" }, texts.keys), spoken,
  );

  // Return the pixel that is explained: one that is looked at, or else the next one.
  const focus = () => pinned ?? hovered ?? (shown < PIXELS ? shown : null);

  const describe = (pixel, likely) => {
    const order = [...likely.keys()].sort((one, other) => likely[other] - likely[one]);
    return order.slice(0, TOP).filter((colour, rank) => rank === 0 || likely[colour] > 0);
  };

  const paintOver = (pixel, colour) => {
    playOnArrival = true;
    pause();
    model.send({ call: "go_on", with: { shown: pixel, colour } });
  };

  const explain = () => {
    const pixel = focus();
    el.classList.toggle("imgkit-done", pixel === null);
    if (pixel === null || !logits.length) {
      heading.textContent = logits.length ? texts.done : "";
      best.replaceChildren();
      words.replaceChildren();
      return;
    }
    const painted = pixel < shown;
    const likely = chances(logits.slice(pixel * palette.length, (pixel + 1) * palette.length), heat);
    const named = { ...placeOf(pixel), colour: palette[colours[pixel]][0] };
    heading.textContent = fill(painted ? texts.painted_pixel : texts.next_pixel, named);
    likely.forEach((share, colour) => {
      bars.children[colour].firstChild.style.height = `${share * 100}%`;
      bars.children[colour].classList.toggle("imgkit-chosen", painted && colour === colours[pixel]);
    });
    best.replaceChildren(...describe(pixel, likely).map((colour) => {
      const [name, rgb] = palette[colour];
      const swatch = element("i", { style: `background: ${rgb}` });
      const said = `${name} ${percent(likely[colour])}`;
      const choice = element("button", { title: fill(texts.instead_tip, { colour: name }) }, swatch, said);
      choice.addEventListener("click", () => paintOver(pixel, colour));
      return element("li", {}, choice);
    }));
    explainWords(pixel);
  };

  const explainWords = (pixel) => {
    const slots = model.get("slots");
    const looks = toWords.slice(pixel * slots.length, (pixel + 1) * slots.length);
    const sum = looks.reduce((one, other) => one + other, 0);
    const said = slots.map((word, slot) => [word, looks[slot] / sum]).filter(([word]) => word);
    const rest = 1 - said.reduce((all, [, share]) => all + share, 0);
    if (rest > 0.005) said.push([texts.unsaid, rest]);
    words.replaceChildren(fill(texts.looked, { share: percent(sum) }), element("br"), ...said.map(([word, share]) =>
      element("mark", { style: `--share: ${Math.round(share * 100)}%` }, `${word} ${percent(share)}`)));
  };

  const show = () => {
    showPixels(canvas, colours.map((colour, pixel) => (pixel < shown ? colour : OPEN)), palette);
    const pixel = focus();
    if (pixel !== null) {
      if (timer === null) showLooks(pixel);
      frame(canvas, pixel);
    }
    place.value = shown;
    back.disabled = shown === 0;
    step.disabled = play.disabled = shown === PIXELS || !logits.length;
    goOn.disabled = shown === PIXELS;
    play.textContent = timer === null ? texts.play : texts.pause;
    explain();
  };

  // Dots on the pixels that this one looked at more than usual: the larger, the more.
  const showLooks = (pixel) => {
    const context = canvas.getContext("2d");
    const looks = toPixels.slice(pixel * PIXELS, pixel * PIXELS + pixel);
    const usual = looks.reduce((one, other) => one + other, 0) / pixel;
    for (let earlier = 0; earlier < pixel; earlier++) {
      if (looks[earlier] < 1.5 * usual) continue;
      const radius = 2 + (looks[earlier] / 255) * (CELL / 2 - 6);
      context.beginPath();
      context.arc((earlier % SIDE + 0.5) * CELL, (Math.floor(earlier / SIDE) + 0.5) * CELL, radius, 0, 7);
      [context.fillStyle, context.strokeStyle, context.lineWidth] = ["#fff", "#000", 1.5];
      context.fill();
      context.stroke();
    }
  };

  const keep = () => {
    model.set("shown", shown);
    model.save_changes();
  };
  const pause = () => {
    if (timer !== null) cancelAnimationFrame(timer);
    timer = null;
    keep();
    show();
  };
  const go = (pixels) => {
    shown = clamp(shown + pixels, 0, PIXELS);
    [pinned, hovered] = [null, null];
  };
  const start = () => {
    if (shown === PIXELS || !logits.length) return;
    let [last, due] = [performance.now(), 0];
    const tick = (now) => {
      due += ((now - last) / 1000) * SPEEDS[speed.value];
      last = now;
      go(Math.floor(due));
      due %= 1;
      if (shown === PIXELS) return pause();
      timer = requestAnimationFrame(tick);
      show();
    };
    timer = requestAnimationFrame(tick);
  };
  const toggle = () => (timer === null ? start() : pause());
  const move = (pixels) => {
    go(pixels);
    pause();
  };

  back.addEventListener("click", () => move(-1));
  step.addEventListener("click", () => move(1));
  play.addEventListener("click", toggle);
  place.addEventListener("input", () => move(place.valueAsNumber - shown));
  goOn.addEventListener("click", () => {
    const pixel = pinned ?? shown;
    playOnArrival = true;
    pause();
    model.send({ call: "go_on", with: { shown: pixel } });
  });

  const painted = (pixel) => (pixel < shown ? pixel : null);
  canvas.addEventListener("pointermove", (event) => {
    hovered = painted(pixelUnder(canvas, event));
    show();
  });
  canvas.addEventListener("pointerleave", () => {
    hovered = null;
    show();
  });
  canvas.addEventListener("click", (event) => {
    const pixel = painted(pixelUnder(canvas, event));
    pinned = pixel === pinned ? null : pixel;
    show();
  });
  canvas.addEventListener("keydown", (event) => {
    const next = pixelAfterKey(event.key, pinned ?? shown);
    if (next !== null) pinned = painted(next) ?? (shown ? shown - 1 : null);
    else if (event.key === "Escape") pinned = null;
    else if (event.key === " ") toggle();
    else return;
    event.preventDefault();
    show();
    spoken.textContent = `${heading.textContent} ${best.innerText.replaceAll("\n", ", ")}`;
  });

  const arrive = () => {
    colours = numbers(model, "colours", Int8Array);
    logits = numbers(model, "logits", Float32Array);
    toWords = numbers(model, "to_words", Float32Array);
    toPixels = numbers(model, "to_pixels", Uint8Array);
    shown = model.get("shown");
    [pinned, hovered] = [null, null];
    show();
    if (playOnArrival) start();
    playOnArrival = false;
  };
  model.on("change:painted", arrive);
  arrive();
  return () => {
    if (timer !== null) cancelAnimationFrame(timer);
    model.off("change:painted", arrive);
    close();
  };
}

export default kernelAware(render);
