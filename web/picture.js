// Saves a picture as PNG: drawn alone on the page's canvas, at twice the density of an ordinary screen, and copied
// from it at once; the page is drawn again before the browser shows anything.

const density = 2;

export function savePicture(canvas, program, frames, files, { name, data }) {
  const [width, height] = new TextDecoder().decode(data).split(' ').map((length) => Number(length) * density);
  const shown = [canvas.width, canvas.height];
  [canvas.width, canvas.height] = [width, height];
  program.picture(width, height, density);
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [width, height];
  copy.getContext('2d').drawImage(canvas, 0, 0);
  copy.toBlob((blob) => files.save(name, blob), 'image/png');
  [canvas.width, canvas.height] = shown;
  frames.draw(performance.now());
}
