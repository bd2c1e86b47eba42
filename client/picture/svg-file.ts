/** A drawing in the page as a file of its own: SVG as it stands, or PNG of it. */

const NAMESPACE = "http://www.w3.org/2000/svg";

/** The drawing as a document; what it looks like must stand in its attributes. */
export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", NAMESPACE);
  return new XMLSerializer().serializeToString(copy);
}

export const svgBlob = (text: string): Blob => new Blob([text], { type: "image/svg+xml" });

export interface PixelSize {
  width: number;
  height: number;
}

/** @throws Error where the browser cannot draw it */
export async function pngBlob(text: string, { width, height }: PixelSize): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(text));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new Error("The browser made no picture");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
