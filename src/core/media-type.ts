// The MIME type of a file by the ending of its name: what the server says, and what the device keeps beside the bytes.

const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json'],
  ['geojson', 'application/geo+json'],
  ['topojson', 'application/json'],
  ['webmanifest', 'application/manifest+json'],
  ['woff2', 'font/woff2'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['ico', 'image/x-icon'],
  ['mp4', 'video/mp4'],
  ['webm', 'video/webm'],
  ['vtt', 'text/vtt; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
]);

/** @param ending without the dot, in small letters. */
export function mediaType(ending: string): string {
  return TYPES.get(ending) ?? 'application/octet-stream';
}
