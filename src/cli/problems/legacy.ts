// Doubts about decks of the older form, and what their import tells.
import { KIOSK, png, type Example, type ExamplesOf } from './example.ts';

const KK = 'slides/old/water-kz.json';
const RU = 'slides/old/water-ru.json';
/** A kiosk of one language misses no translation. */
const ALONE = { [KIOSK]: '{ "languages": ["ru"] }\n' };
const russian = (...fields: readonly string[]): Pick<Example, 'files'> => ({ files: { ...ALONE, [RU]: `{\n  "ID": "1.1",\n  "content": [{ "title": "Вода", ${fields.join(', ')} }]\n}\n` } });
const pair = (kk: string, ru: string): Pick<Example, 'files' | 'shows'> => ({
  shows: [KK],
  files: { [KK]: `{\n  "ID": "1.1",\n  "content": [${kk}]\n}\n`, [RU]: `{\n  "ID": "1.1",\n  "content": [${ru}]\n}\n` },
});

const DIFFERENT = pair('{ "title": "Су", "img_path": "/img/lake.png" }', '{ "title": "Вода", "img_path": ▸"/img/river.png" }');

export const LEGACY: ExamplesOf<'legacy'> = {
  'legacy/no-id': { files: { ...ALONE, [RU]: '▸{\n  "content": [{ "title": "Вода" }]\n}\n' } },
  'legacy/number-id': { files: { ...ALONE, [RU]: '{\n  "ID": ▸1.10,\n  "content": [{ "title": "Вода" }]\n}\n' } },
  'legacy/renamed': {
    along: ['section/hole'],
    shows: ['slides/old/lake-ru.json'],
    files: { ...ALONE, 'slides/old/lake-ru.json': '{\n  "ID": "1.1",\n  "content": [{ "title": "Озеро" }]\n}\n', [RU]: '{\n  "ID": ▸"1.1",\n  "content": [{ "title": "Вода" }]\n}\n' },
  },
  'legacy/mixed-language': { files: { ...ALONE, 'slides/old/water.json': '{\n  "ID": "1.1",\n  "content": ▸[{ "title": "Вода", "text": "Прогулка по берегу озера и праздник у юрты в честь урожая: приходит всё село, поют и играют на домбре, а гостей угощает дастархан «Жеңіс»." }]\n}\n' } },
  'legacy/unpaired-slide': pair('{ "title": "Су" }', '{ "title": "Вода" }, ▸{ "title": "Озеро" }'),
  'legacy/unpaired-rows': pair('{ "title": "Су", "text": "Аты\\tСарыкөл\\nТереңдігі\\t4 м" }', '{ "title": "Вода", "text": ▸"Имя\\tСарыколь\\nГлубина\\t4 м\\nДлина\\t2 км" }'),
  'legacy/different-media': {
    ...DIFFERENT, files: { ...DIFFERENT.files, 'public/img/lake.png': png(40, 30), 'public/img/river.png': png(40, 30) },
  },
  'legacy/extra-keys': russian('▸"theme": "2"'),
  'legacy/placeholder': russian('"img_path": ▸"//static/img/???.png//"'),
  'legacy/bad-path': russian('"img_path": ▸"https://example.org/lake.png"'),
  'legacy/wrong-kind': russian('"img_path": ▸"/img/lake.tiff"'),
  'legacy/missing-media': russian('"img_path": ▸"/img/lake.png"'),
  'legacy/unknown-map': russian('"map": ▸"KZ-13"'),
};

const OLD = 'water-ru.txt';

export const IMPORT: ExamplesOf<'import'> = {
  'import/repaired': { isImport: true, files: { [OLD]: '{\n  "ID": "1.1"▸\n  "content": [{ "title": "Вода" }]\n}\n' } },
  'import/changed': {
    isImport: true, files: { [OLD]: '{\n  "ID": "1.1",\n  "content": [{ "title": ▸Чистая вода }]\n}\n' },
    why: {
      kk: 'Мәтін қай жерде бітетінін бағдарлама болжай ғана алады.',
      ru: 'Где кончается текст, программа может только предположить.',
      en: 'Where the text ends the program can only guess.',
    },
  },
  'import/backslash': { isImport: true, along: ['import/repaired'], files: { [OLD]: '{\n  "ID": "1.1"\n  "content": [{ "title": "Вода", "text": "Папка ▸C:\\\\new" }]\n}\n' } },
  'import/not-a-deck': { isImport: true, files: { [OLD]: '▸План работ на сентябрь: очистить канал, поставить водомеры.\n' } },
  'import/exists': { isImport: true, files: { 'slides/1.1/deck.json': '{}', [OLD]: '▸{\n  "ID": "1.1",\n  "content": [{ "title": "Вода" }]\n}\n' } },
};
