// Strokes on a canvas; strokes.py paints the same ones in the full size of the picture.

const SAMPLE = 96; // how wide the copy is on which the painted part is counted

// Return a pattern that is seen on every colour: magenta with white stripes.
const stripes = (context) => {
  const tile = element("canvas", { width: 12, height: 12 });
  const paint = tile.getContext("2d");
  [paint.fillStyle, paint.strokeStyle, paint.lineWidth] = ["#e0007a", "#fff", 2];
  paint.fillRect(0, 0, 12, 12);
  for (const start of [-12, 0, 12]) {
    paint.beginPath();
    paint.moveTo(start, 12);
    paint.lineTo(start + 12, 0);
    paint.stroke();
  }
  return context.createPattern(tile, "repeat");
};

// Paint one stroke on a canvas; scale leads from the picture's pixels to the canvas's.
const paintStroke = (context, stroke, scale, pattern) => {
  const { width, height } = context.canvas;
  context.save();
  context.fillStyle = context.strokeStyle = pattern;
  if (stroke.erase) context.globalCompositeOperation = "destination-out";
  const points = (stroke.points ?? []).map((place) => place * scale);
  if (stroke.tool === "clear") context.clearRect(0, 0, width, height);
  else if (stroke.tool === "invert") {
    context.globalCompositeOperation = "source-out";
    context.fillRect(0, 0, width, height);
  } else if (stroke.tool === "rectangle") {
    const [x, y, otherX, otherY] = points;
    context.fillRect(x, y, otherX - x, otherY - y);
  } else {
    context.lineCap = context.lineJoin = "round";
    context.lineWidth = stroke.width * scale;
    context.beginPath();
    context.moveTo(points[0], points[1]);
    context.lineTo(points[0], points[1]); // a dot, if there is no more
    for (let place = 2; place < points.length; place += 2) context.lineTo(points[place], points[place + 1]);
    context.stroke();
  }
  context.restore();
};

// Return which part of a canvas is painted.
const paintedShare = (canvas) => {
  const height = Math.max(1, Math.round((SAMPLE * canvas.height) / canvas.width));
  const copy = element("canvas", { width: SAMPLE, height }).getContext("2d", { willReadFrequently: true });
  copy.drawImage(canvas, 0, 0, SAMPLE, height);
  const { data } = copy.getImageData(0, 0, SAMPLE, height);
  let painted = 0;
  for (let alpha = 3; alpha < data.length; alpha += 4) painted += data[alpha];
  return painted / 255 / (SAMPLE * height);
};
