// The media files that a canonical deck names: which they are, and which can be files of a kiosk at all.
import { markdownTexts } from './deck-texts.ts';
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile, Image as ImageFile, Slide as SlideFile } from './generated/deck.ts';
import { characters } from './limits.ts';
import { contentOf } from './markdown-content.ts';

/** The endings of the names of files that a field shows. Nothing else is packed: what lies beside a deck may be its notes or a page that runs scripts. */
export const ENDINGS = {
  image: ['avif', 'webp', 'png', 'jpg', 'jpeg', 'gif', 'svg'],
  video: ['mp4', 'webm'],
  captions: ['vtt'],
  geo: ['geojson', 'topojson'],
  csv: ['csv'],
} as const satisfies Record<string, readonly string[]>;

export type MediaKind = keyof typeof ENDINGS;

export interface MediaUse {
  /** The path as the deck writes it. */
  readonly src: string;
  readonly kind: MediaKind;
  /** What names it. */
  readonly pointer: string;
  /** Where in the words that are there, for a picture in a text. */
  readonly at?: { readonly inside: number };
  /** Where those who can't see or hear it are told neither what there is nor that there is nothing (an empty description, no captions): how the deck writes it. */
  readonly undescribed?: Written;
}

/** A picture or film as its name alone or as a group of fields, or a picture in a text. */
export type Written = 'name' | 'group' | 'markdown';

/** The pattern of schemas/slide.schema.json, for paths that no schema sees. */
const MEDIA_PATH = /^(?!\/\/)(?!(?:[^/]*\/)*\.\.(?:\/|$))[^\\:?#\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/u;

/** Is this a path beside the deck or below public/, not an address elsewhere? */
export function isMediaPath(path: string): boolean {
  return characters(path) <= 200 && MEDIA_PATH.test(path);
}

/** Does the name say that the file is of this kind? */
export function isOfKind(path: string, kind: MediaKind): boolean {
  const endings: readonly string[] = ENDINGS[kind];
  return endings.includes(/[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}

/** Why a file can't be shown, whether it is there or not: `media/bad-path` or `media/wrong-kind`; null where it can. */
export function mediaFault({ src, kind, pointer, at }: MediaUse): Finding | null {
  if (!isMediaPath(src)) return finding('media/bad-path', pointer, { found: src }, at);
  return isOfKind(src, kind) ? null : finding('media/wrong-kind', pointer, { found: src, allowed: ENDINGS[kind] }, at);
}

/** Every use of a file, pictures in Markdown included; empty paths mean that there is none yet. */
export function mediaOf(file: DeckFile): MediaUse[] {
  const named = file.slides.flatMap(slideMedia);
  const pictures = markdownTexts(file).flatMap(({ markdown, pointer }) => contentOf(markdown).pictures.map(({ src, alt }): MediaUse => ({ src, kind: 'image', pointer, at: { inside: Math.max(0, markdown.indexOf(src, markdown.indexOf(']('))) }, ...(alt.trim() === '' && { undescribed: 'markdown' }) })));
  return [...named.filter(({ src }) => src !== ''), ...pictures];
}

function slideMedia(slide: SlideFile, index: number): MediaUse[] {
  const { video, map } = slide;
  const uses = picturesOf(slide).map(({ image, pointer }): MediaUse => {
    const long = typeof image === 'object';
    const named = pointer.startsWith('people/'); // The name stands beside the portrait.
    const described = named || (long && image.alt !== undefined);
    return { src: srcOf(image), kind: 'image', pointer: `/slides/${index}/${pointer}${long ? '/src' : ''}`, ...(!described && { undescribed: long ? 'group' : 'name' }) };
  });
  const use = (src: string | undefined, kind: MediaKind, field: string, undescribed?: Written): void => {
    if (src !== undefined) uses.push({ src, kind, pointer: `/slides/${index}/${field}`, ...(undescribed && { undescribed }) });
  };
  if (typeof video === 'object') {
    use(video.src, 'video', 'video/src', video.captions ? undefined : 'group');
    use(video.poster, 'image', 'video/poster');
    for (const [lang, src] of Object.entries(video.captions ?? {})) use(String(src), 'captions', `video/captions/${lang}`);
  } else use(video, 'video', 'video', 'name');
  if (typeof map === 'object') use(map.geo, 'geo', 'map/geo');
  use(slide.chart?.csv, 'csv', 'chart/csv');
  return uses;
}

/** Every picture of a slide with its place in it. */
function picturesOf({ image, gallery, quote, timeline, people, compare }: SlideFile): { image: ImageFile; pointer: string }[] {
  const inside = [
    { image, pointer: 'image' },
    ...(gallery ?? []).map((one, index) => ({ image: one, pointer: `gallery/${index}` })),
    { image: quote?.image, pointer: 'quote/image' },
    ...Object.entries({ timeline, people, compare }).flatMap(([field, parts]) => (parts ?? []).map((part, index) => ({ image: part.image, pointer: `${field}/${index}/image` }))),
  ];
  return inside.flatMap(({ image: one, pointer }) => one === undefined ? [] : [{ image: one, pointer }]);
}

function srcOf(image: ImageFile): string {
  return typeof image === 'object' ? image.src : image;
}

/** The deck with its media under other names, and without those whose new name is null; pictures in Markdown stay as they are. */
export function withMedia(file: DeckFile, rename: (src: string) => string | null): DeckFile {
  return { ...file, slides: file.slides.map((slide) => slideWithMedia(slide, rename)) };
}

function slideWithMedia({ image, video, gallery, quote, timeline, people, compare, ...slide }: SlideFile, rename: (src: string) => string | null): SlideFile {
  const picture = (one: ImageFile | undefined): ImageFile | undefined => {
    const src = rename(one === undefined ? '' : srcOf(one));
    return src ? (typeof one === 'object' ? { ...one, src } : src) : undefined;
  };
  const withPicture = <Part extends { image?: ImageFile }>({ image: own, ...part }: Part): Omit<Part, 'image'> & { image?: ImageFile } => {
    const renamedImage = picture(own);
    return renamedImage === undefined ? part : { ...part, image: renamedImage };
  };
  const shown = picture(image);
  const renamed: SlideFile = {
    ...slide,
    ...(shown !== undefined && { image: shown }),
    // A gallery keeps its places: what is missing shows its description.
    ...(gallery && { gallery: gallery.map((one) => picture(one) ?? one) }),
    ...(quote && { quote: withPicture(quote) }),
    ...(timeline && { timeline: timeline.map(withPicture) }),
    ...(people && { people: people.map(withPicture) }),
    ...(compare && { compare: compare.map(withPicture) }),
  };
  const videoSrc = rename((typeof video === 'object' ? video.src : video) ?? '');
  if (typeof video === 'string' && videoSrc) renamed.video = videoSrc;
  if (typeof video === 'object' && videoSrc) {
    const { poster, captions, ...parts } = video;
    const posterSrc = rename(poster ?? '');
    const found = Object.entries(captions ?? {}).flatMap(([lang, src]) => {
      const captionsSrc = rename(String(src));
      return captionsSrc ? [[lang, captionsSrc]] : [];
    });
    renamed.video = { ...parts, src: videoSrc, ...(posterSrc && { poster: posterSrc }), ...(found.length > 0 && { captions: Object.fromEntries(found) }) };
  }
  return renamed;
}
