// The contact sheet: one page of HTML without scripts, and a PNG for each screen, language and theme.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { nameOf, type Setting } from './plan.ts';
import type { Shot } from './take.ts';

/** px; large enough to judge a layout, small enough for hundreds on one page. */
const THUMB = { landscape: 480, portrait: 270 };
/** px; of the picture that a thumbnail leads to. */
const LARGE = 1440;
const LABEL = 26;
const GAP = 14;

interface Print {
  readonly setting: Setting;
  readonly label: string;
  /** Relative to the sheet. */
  readonly path: string;
  readonly thumb: Buffer;
  readonly width: number;
  readonly height: number;
}

export class ContactSheet {
  readonly #folder: string;
  readonly #prints: Print[] = [];

  /** @param folder is there already, and empty. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async add({ setting, label, png }: Shot): Promise<void> {
    const folder = groupOf(setting);
    const path = `${folder}/${label.replaceAll('/', '-of-').replaceAll(' ', '_')}.webp`;
    await mkdir(join(this.#folder, folder), { recursive: true });
    const large = sharp(png).resize(LARGE, LARGE, { fit: 'inside', withoutEnlargement: true }).webp({ quality: 88 });
    await writeFile(join(this.#folder, path), await large.toBuffer());
    const { width, height } = setting.screen;
    const wide = width > height ? THUMB.landscape : THUMB.portrait;
    const thumb = { width: wide, height: Math.round((wide * height) / width) };
    this.#prints.push({ setting, label, path, thumb: await sharp(png).resize(thumb).png().toBuffer(), ...thumb });
  }

  /** Writes index.html and the PNG of each group; returns how many pictures there are. */
  async write(): Promise<number> {
    const groups = Map.groupBy(this.#prints, ({ setting }) => groupOf(setting));
    for (const [name, prints] of groups) await writeFile(join(this.#folder, `${name}.png`), await poster(prints));
    await writeFile(join(this.#folder, 'index.html'), page(groups));
    return this.#prints.length;
  }
}

function groupOf({ screen, lang, theme, size }: Setting): string {
  return [nameOf(screen), theme, lang, ...(size === 100 ? [] : [`${size}`])].join('-');
}

/** As many columns as make the sheet about as wide as it is high. */
async function poster(prints: readonly Print[]): Promise<Buffer> {
  const [{ width, height } = { width: 1, height: 1 }] = prints;
  const columns = Math.max(1, Math.min(prints.length, Math.ceil(Math.sqrt((prints.length * (height + LABEL)) / width))));
  const rows = Math.ceil(prints.length / columns);
  const sheet = { width: columns * (width + GAP) + GAP, height: rows * (height + LABEL + GAP) + GAP };
  const place = (index: number): { left: number; top: number } => ({
    left: GAP + (index % columns) * (width + GAP), top: GAP + Math.floor(index / columns) * (height + LABEL + GAP),
  });
  const labels = prints.map(({ label }, index) => `<text x="${place(index).left}" y="${place(index).top + 17}">${escaped(label)}</text>`);
  const written = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" font-family="sans-serif" font-size="15" fill="#ddd">${labels.join('')}</svg>`;
  return sharp({ create: { ...sheet, channels: 3, background: '#2b2f30' } })
    .composite([{ input: Buffer.from(written), left: 0, top: 0 }, ...prints.map(({ thumb }, index) => ({ input: thumb, left: place(index).left, top: place(index).top + LABEL }))])
    .png({ palette: true }).toBuffer();
}

function page(groups: ReadonlyMap<string, readonly Print[]>): string {
  const figure = ({ label, path, width, height }: Print): string =>
    `<figure><a href="${escaped(path)}"><img src="${escaped(path)}" alt="${escaped(label)}" width="${width}" height="${height}" loading="lazy"></a><figcaption>${escaped(label)}</figcaption></figure>`;
  const group = ([name, prints]: [string, readonly Print[]]): string => `<section id="${name}"><h2>${name}</h2><div>${prints.map(figure).join('\n')}</div></section>`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Körme: contact sheet</title>
<style>
  body { margin: 2rem; background: #2b2f30; color: #ddd; font: 14px/1.4 system-ui, sans-serif; }
  nav { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; }
  a { color: #8fdfd2; }
  div { display: flex; flex-wrap: wrap; gap: 14px; }
  figure { margin: 0; }
  img { display: block; }
</style></head>
<body>
<h1>Körme: contact sheet</h1>
<nav>${[...groups.keys()].map((name) => `<a href="#${name}">${name}</a>`).join('\n')}</nav>
${[...groups].map(group).join('\n')}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
