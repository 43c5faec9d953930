// A picture that the browser paints itself stays decoded in Chromium for as long as there is room: half a gigabyte after a lap
// over photographs. On a canvas it takes the memory of its place on the screen, and gives it back with the canvas.

/** Resolves when the file has come, or can't. */
export async function arrived(picture: HTMLImageElement): Promise<void> {
  if (picture.complete) return;
  await new Promise((resolve) => {
    for (const type of ['load', 'error']) picture.addEventListener(type, resolve, { once: true });
  });
}

/** Paints a picture that has come, no larger than its place. False where the browser can't; it can show it itself. */
export async function paint(picture: HTMLImageElement, canvas: HTMLCanvasElement): Promise<boolean> {
  const { naturalWidth: width, naturalHeight: height, src } = picture;
  const scale = Math.max(canvas.clientWidth / width, canvas.clientHeight / height) * devicePixelRatio;
  const fitting: ImageBitmapOptions = scale > 0 && scale < 1 ? { resizeWidth: Math.ceil(width * scale), resizeHeight: Math.ceil(height * scale), resizeQuality: 'high' } : {};
  try {
    const bitmap = await createImageBitmap(picture, fitting);
    if (picture.src !== src) return false; // Another picture is on its way into this place.
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('bitmaprenderer');
    context?.transferFromImageBitmap(bitmap);
    return context !== null;
  } catch {
    return false;
  }
}
