// The media files that a canonical deck names.
import { markdownTexts } from './deck-texts.ts';
import type { Deck as DeckFile, Slide as SlideFile } from './generated/deck.ts';
import { contentOf } from './markdown-content.ts';

export interface MediaUse {
  /** The path as the deck writes it. */
  readonly src: string;
  /** What names it. */
  readonly pointer: string;
}

/** The pattern of schemas/slide.schema.json, for paths that no schema sees. */
const MEDIA_PATH = /^(?!\/\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\:?#\u0000-\u001f]+$/;

/** Is this a path beside the deck or below public/, not an address elsewhere? */
export function isMediaPath(path: string): boolean {
  return path.length <= 200 && MEDIA_PATH.test(path);
}

/** Every use of a file, pictures in Markdown included; empty paths mean that there is none yet. */
export function mediaOf(file: DeckFile): MediaUse[] {
  const named = file.slides.flatMap(slideMedia);
  const pictures = markdownTexts(file).flatMap(({ markdown, pointer }) => contentOf(markdown).pictures.map((src) => ({ src, pointer })));
  return [...named.filter(({ src }) => src !== ''), ...pictures];
}

function slideMedia({ image, video }: SlideFile, index: number): MediaUse[] {
  const uses: MediaUse[] = [];
  const use = (src: string | undefined, field: string): void => {
    if (src !== undefined) uses.push({ src, pointer: `/slides/${index}/${field}` });
  };
  if (typeof image === 'object') use(image.src, 'image/src');
  else use(image, 'image');
  if (typeof video === 'object') {
    use(video.src, 'video/src');
    use(video.poster, 'video/poster');
    for (const [lang, src] of Object.entries(video.captions ?? {})) use(String(src), `video/captions/${lang}`);
  } else use(video, 'video');
  return uses;
}

/** The deck with its media under other names, and without those whose new name is null; pictures in Markdown stay as they are. */
export function withMedia(file: DeckFile, rename: (src: string) => string | null): DeckFile {
  return { ...file, slides: file.slides.map((slide) => slideWithMedia(slide, rename)) };
}

function slideWithMedia({ image, video, ...slide }: SlideFile, rename: (src: string) => string | null): SlideFile {
  const renamed: SlideFile = { ...slide };
  const imageSrc = rename((typeof image === 'object' ? image.src : image) ?? '');
  if (image && imageSrc) renamed.image = typeof image === 'object' ? { ...image, src: imageSrc } : imageSrc;
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
