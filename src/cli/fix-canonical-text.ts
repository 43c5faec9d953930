// What `fix --canonical` says.
import type { Locale } from '../core/locale.ts';

interface CanonicalSentences {
  readonly deck: (slides: number, sources: string) => string;
  readonly compare: string;
  readonly written: (file: string) => string;
  readonly old: (from: string, to: string) => string;
}

export const CANONICAL_TEXT: Readonly<Record<Locale, CanonicalSentences>> = {
  en: {
    deck: (slides, sources) => `slides: ${slides}, from ${sources}`,
    compare: 'To compare with the old files afterwards:',
    written: (file) => `${file}: written.`,
    old: (from, to) => `${from} is called ${to} now and is not read any more; delete it when you have compared the two.`,
  },
  ru: {
    deck: (slides, sources) => `слайдов: ${slides}, источник: ${sources}`,
    compare: 'Затем сравните со старыми файлами:',
    written: (file) => `${file}: записан.`,
    old: (from, to) => `${from} теперь называется ${to} и больше не читается; сравните и удалите его.`,
  },
  kk: {
    deck: (slides, sources) => `слайдтар: ${slides}, дереккөзі: ${sources}`,
    compare: 'Кейін ескі файлдармен салыстырыңыз:',
    written: (file) => `${file}: жазылды.`,
    old: (from, to) => `${from} енді ${to} деп аталады, ол бұдан былай оқылмайды; салыстырып болған соң өшіріңіз.`,
  },
};
