import type { Figure } from "@kith/figures";

/** Hands text to the browser as a file. */
export function saveText(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export const saveSvg = (name: string, figure: Figure): void =>
  saveText(`${name}.svg`, figure.svg(), "image/svg+xml");

/** Draws the picture three times as large on a canvas and saves it. */
export async function savePng(name: string, figure: Figure): Promise<void> {
  const { width, height } = figure.scene;
  const image = new Image();
  const address = URL.createObjectURL(new Blob([figure.svg()], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * 3;
    canvas.height = height * 3;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (blob) saveBlob(`${name}.png`, blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** "Who goes where?" as a file name. */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "picture";
