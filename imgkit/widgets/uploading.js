// Files that are chosen in the browser, and texts that are copied.

const LARGEST_FILE = 4_000_000; // bytes; JupyterLab takes no message over 10 MB
const LONGEST_SIDE = 2048; // pixels of a picture that is made smaller

// Return the file as it is, with all that stands in it, or a smaller copy where it is large.
const readPicture = async (file) => {
  if (file.size <= LARGEST_FILE) return file.arrayBuffer();
  const bitmap = await createImageBitmap(file); // turned upright
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = element("canvas", { width, height });
  canvas.getContext("2d").drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  // toBlob can take a second in JupyterLab; this does not.
  const text = atob(canvas.toDataURL("image/jpeg", 0.92).split(",")[1]);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
};

// Copy a text, or mark it where the page may not copy: browsers allow that on https and localhost.
const copyText = async (texts, node, said) => {
  try {
    await navigator.clipboard.writeText(node.textContent);
    said.textContent = texts.copied;
  } catch {
    getSelection().selectAllChildren(node);
    said.textContent = texts.not_copied;
  }
};
