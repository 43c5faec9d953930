// Faults of maps, tables, charts and their files.
import { inDeck, type Example, type ExamplesOf } from './example.ts';

/** Long slides go on in lines of their own. */
const LINE = '\n      ';
const TITLE = '"title": { "kk": "Сандар", "ru": "Цифры" }';
const area = (id: string, name: string): object => ({
  type: 'Feature', id, properties: { name_kk: name, name_ru: name },
  geometry: { type: 'Polygon', coordinates: [[[70, 50], [72, 50], [72, 51], [70, 51], [70, 50]]] },
});
const LAKE = JSON.stringify(area('lake', 'Сарыкөл'));
const own = (map: string, geo = LAKE): Pick<Example, 'files'> => inDeck(`{ ${TITLE},${LINE}"map": { "geo": "lakes.geojson", ${map} } }`, { 'lakes.geojson': geo });

export const MAP: ExamplesOf<'map'> = {
  'map/bad-codes': inDeck(`{ ${TITLE}, "map": "▸Астана Алматы" }`),
  'map/no-values': inDeck(`{ ${TITLE}, "map": { "values": ▸{} } }`),
  'map/unknown-unit': {
    ...inDeck(`{ ${TITLE}, "map": { "values": { "KZ-71": 12, ▸"KZ-13": 7 } } }`),
    why: {
      kk: '2022 жылғы реформадан кейін өңірлер саны — 20; кодтары глоссарийде (docs/glossary.md).',
      ru: 'После реформы 2022 года регионов двадцать; коды — в глоссарии (docs/glossary.md).',
      en: 'There are twenty units since the reform of 2022; their codes are in docs/glossary.md.',
    },
  },
  'map/bad-geo': {
    ...inDeck(`{ ${TITLE}, "map": { "geo": ▸"lakes.geojson", "values": { "lake": 3 } } }`, { 'lakes.geojson': '{ "type": "FeatureCollection", "features": [] }' }),
    about: {
      kk: 'lakes.geojson ішінде бірде-бір аумақ жоқ.',
      ru: 'В lakes.geojson нет ни одной области.',
      en: 'lakes.geojson holds no area.',
    },
  },
  'map/unknown-area': own('"values": { ▸"laka": 3 }'),
  'map/repeated-area': {
    ...inDeck(`{ ${TITLE}, "map": { "geo": ▸"lakes.geojson", "values": { "lake": 3 } } }`, {
      'lakes.geojson': JSON.stringify({ type: 'FeatureCollection', features: [area('lake', 'Сарыкөл'), area('lake', 'Ақкөл')] }),
    }),
    about: {
      kk: 'lakes.geojson ішінде Сарыкөл мен Ақкөлдің кілті бірдей: "lake".',
      ru: 'В lakes.geojson у Сарыкөля и Акколя один и тот же ключ "lake".',
      en: 'In lakes.geojson Sarykol and Aqkol have the same key "lake".',
    },
  },
  'map/marker-outside': own('"markers": [▸{ "lon": 50.5, "lat": 71, "label": { "kk": "Айлақ", "ru": "Причал" } }]'),
  'map/needs-geo': inDeck(`{ ${TITLE}, "map": { "values": { "KZ-71": 12 }, ▸"key": "code" } }`),
};

const HEAD = '"head": [{ "kk": "Дақыл", "ru": "Культура" }, { "kk": "Алқабы, га", "ru": "Площадь, га" }]';
const CROP = '{ "kk": "Бидай", "ru": "Пшеница" }';

export const TABLE: ExamplesOf<'table'> = {
  'table/uneven-head': inDeck(`{ ${TITLE},${LINE}"table": { "head": ▸[${CROP}],${LINE}"rows": [[${CROP}, 12400], [${CROP}, 260]] } }`),
  'table/short-row': inDeck(`{ ${TITLE},${LINE}"table": { ${HEAD},${LINE}"rows": [[${CROP}, 12400], ▸[${CROP}]] } }`),
  'table/long-row': inDeck(`{ ${TITLE},${LINE}"table": { ${HEAD},${LINE}"rows": [[${CROP}, 12400], ▸[${CROP}, 260, 14]] } }`),
};

const LABELS = '"labels": ["2024", "2025", "2026"]';

export const CHART: ExamplesOf<'chart'> = {
  'chart/no-values': inDeck(`{ ${TITLE}, "chart": ▸{ "kind": "bar" } }`),
  'chart/uneven': inDeck(`{ ${TITLE},${LINE}"chart": { "kind": "bar", ${LABELS}, "series": [▸{ "values": [820, 1140] }] } }`),
  'chart/no-ring': {
    ...inDeck(`{ ${TITLE},${LINE}"chart": ▸{ "kind": "donut", ${LABELS}, "series": [{ "values": [820, -40, 1320] }] } }`),
    why: {
      kk: 'Сақина бір бүтіннің бөліктерін көрсетеді: бөлік нөлден кіші болмайды.',
      ru: 'Кольцо показывает части одного целого: часть не бывает меньше нуля.',
      en: 'A donut shows the parts of one whole: no part is below zero.',
    },
  },
  'chart/many-labels': inDeck(`{ ${TITLE},${LINE}"chart": ▸{ "kind": "line",${LINE}"labels": [${Array.from({ length: 25 }, (_, index) => `"${index + 2001}"`).join(', ')}],${LINE}"series": [{ "values": [${Array.from({ length: 25 }, (_, index) => 40 + index).join(', ')}] }] } }`),
  'chart/two-sources': inDeck(`{ ${TITLE},${LINE}"chart": { "kind": "bar", ${LABELS}, "series": [{ "values": [820, 1140, 1320] }], "csv": ▸"readers.csv" } }`, { 'readers.csv': 'kk;ru;Оқырман | Читатели\n2024;2024;820\n' }),
};

const csv = (table: string): Pick<Example, 'files'> => inDeck(`{ ${TITLE}, "chart": { "kind": "bar", "csv": "readers.csv" } }`, { 'readers.csv': table });

export const CSV: ExamplesOf<'csv'> = {
  'csv/open-quote': csv('Жыл | Год;Оқырман | Читатели\n2024;820\n▸"2025;1140\n'),
  'csv/empty': csv('▸Жыл | Год;Оқырман | Читатели\n'),
  'csv/uneven-row': csv('Жыл | Год,Оқырман | Читатели\n2024,820\n▸2025,11,4\n'),
  'csv/too-many': csv('Жыл | Год;Қыс | Зима;Көктем | Весна;Жаз | Лето;Күз | Осень;▸Жалпы | Всего\n2025;7;9;4;6;26\n'),
  'csv/bad-number': csv('Жыл | Год;Оқырман | Читатели\n2024;▸820 адам\n'),
  'csv/repeated-language': csv('kk;▸kk;Оқырман | Читатели\n2024;2024;820\n'),
};
