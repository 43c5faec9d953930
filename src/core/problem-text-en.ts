// What is wrong with the input, in English.
import type { DonutFault } from './chart.ts';
import type { Written } from './deck-media.ts';
import type { GeoFault } from './geo.ts';
import type { Expected } from './json-fault.ts';
import type { Locale } from './locale.ts';
import type { Kind, Repair } from './problem.ts';
import type { ProblemSentences } from './problem-text.ts';

const EXPECTED: Readonly<Record<Expected, string>> = {
  'value': 'a value: a text in "quotes", a number, a list [ ] or a group of fields { }',
  'key': 'the name of a field in "quotes"',
  'colon': 'a colon after the name of the field',
  'comma-or-brace': 'a comma, or } at the end of the group',
  'comma-or-bracket': 'a comma, or ] at the end of the list',
  'end': 'the end of the file',
};

const KINDS: Readonly<Record<Kind, string>> = {
  text: 'a text in "quotes"', number: 'a number', integer: 'a whole number', boolean: 'true or false',
  list: 'a list [ ]', object: 'a group of fields { }', null: 'null',
};

const REPAIRS: Readonly<Record<Repair, string>> = {
  'comma-added': 'A comma was missing here; it was added.',
  'comma-removed': 'There was a comma too many here; it was removed.',
  'line-break': 'A line break inside a text was written as \\n.',
  'tab': 'A tab inside a text was written as \\t.',
  'sign-added': 'A character was missing here; it was added.',
  'sign-removed': 'There was a character too many here; it was removed.',
  'sign-changed': 'A character was replaced by the right one.',
};

const LANGUAGES: Readonly<Record<Locale, string>> = { kk: 'Kazakh', ru: 'Russian', en: 'English' };

const GEO: Readonly<Record<GeoFault, readonly [message: string, remedy: string]>> = {
  'too-large': ['is too large', 'Simplify its outlines in a map program until it is below 4 MB; a screen shows no more.'],
  'not-json': ['is not JSON', 'Save the map as GeoJSON or TopoJSON once more.'],
  'not-geo': ['is neither GeoJSON nor TopoJSON, or a part of it is broken', 'Save the map as GeoJSON or TopoJSON once more.'],
  'not-degrees': ['holds places that are not degrees of longitude and latitude', 'Save the map with the coordinates WGS 84 (EPSG:4326).'],
  'too-many-units': ['holds more than 400 areas', 'Show a part of them, or join some.'],
  'too-many-points': ['holds more than 100,000 points', 'Simplify its outlines in a map program.'],
  'no-units': ['holds no area', 'The map needs at least one polygon.'],
};

const RING: Readonly<Record<DonutFault, string>> = {
  'several-series': 'it has several series', 'negative': 'some values are below zero',
  'too-many-parts': 'it has more than eight parts', 'nothing': 'it has no value above zero',
};

const DESCRIBE: Readonly<Record<Written, (src: string) => string>> = {
  name: (src) => `Instead of the name alone write { "src": "${src}", "alt": { "kk": "…", "ru": "…" } }; a mere ornament gets "alt": "".`,
  group: () => 'Add "alt": { "kk": "…", "ru": "…" } beside "src"; a mere ornament gets "alt": "".',
  markdown: (src) => `Describe it between the square brackets: ![what it shows](${src}).`,
};

/** `written` of a film is never Markdown. */
const captions = (src: string, written: Written): string => written === 'name'
  ? `Instead of the name alone write { "src": "${src}", "captions": { "kk": "….vtt", "ru": "….vtt" } }; a film in which nothing is said gets "captions": {}.`
  : 'Add "captions": { "kk": "….vtt", "ru": "….vtt" } beside "src"; a film in which nothing is said gets "captions": {}.';

const didYouMean = (suggestion: string | null): string => suggestion === null ? '' : `Did you mean "${suggestion}"? `;

/** "a", "b" or "c". */
const either = (fields: readonly string[]): string => fields.map((field) => `"${field}"`).join(', ').replace(/, (?=[^,]*$)/, ' or ');

const endings = (allowed: readonly string[]): string => allowed.map((ending) => `.${ending}`).join(', ');

export const en: ProblemSentences = {
  'file/unreadable': () => ['The file can’t be read.', 'Check that it exists and that you are allowed to open it.'],
  'file/too-large': ({ megabytes, limit }) => [`The file is ${megabytes} MB long; at most ${limit} MB are read.`, 'Split it into several decks, and keep pictures and films in files of their own.'],
  'file/not-utf8': ({ encoding }) => encoding === null
    ? ['The file is not text.', 'Open it in the program in which it was made; a deck is kept as text in UTF-8.']
    : [`The file is text in ${encoding}, not in UTF-8.`, 'Save it with the encoding UTF-8; npm run fix does that.'],
  'file/byte-order-mark': () => ['The file starts with an invisible mark (BOM).', 'It does no harm here; to be rid of it, save the file as “UTF-8” without BOM.'],
  'json/empty': () => ['The file is empty.', 'Write into it what belongs there (a deck, or the settings of kiosk.json), or delete the file.'],
  'json/too-deep': ({ limit }) => [`Brackets are nested more than ${limit} deep.`, 'No deck needs that: look for a bracket that is never closed.'],
  'json/missing-comma': () => ['A comma is missing after this value.', 'Put a comma here.'],
  'json/trailing-comma': () => ['Nothing follows this comma.', 'Delete the comma after the last entry.'],
  'json/extra-comma': () => ['There is one comma too many here.', 'Delete it.'],
  'json/missing-colon': () => ['A colon is missing between the name of the field and its value.', 'Put a colon here.'],
  'json/missing-quote': () => ['A quotation mark is missing here.', 'Put a straight quotation mark (") here: each name and each text stands between two of them.'],
  'json/unquoted': ({ found }) => [`${found} stands without quotation marks.`, 'Put it into straight quotation marks: "…".'],
  'json/wrong-literal': ({ found, meant }) => [`${found} is a word of another language; here it is ${meant}.`, `Write ${meant}, in small letters and without quotation marks.`],
  'json/missing-bracket': ({ bracket }) => [`The bracket ${bracket} is missing here.`, `Put ${bracket} here: every { needs its }, and every [ its ].`],
  'json/extra-bracket': ({ found }) => [`There is one bracket ${found} too many here.`, 'Delete it, or look for the bracket that should have opened what it closes.'],
  'json/wrong-bracket': ({ found, meant }) => [`Expected the bracket ${meant}, found ${found}.`, `Write ${meant}: { is closed by }, and [ by ].`],
  'json/two-documents': () => ['The deck ends before this place, but the file goes on.', 'Keep each deck in a file of its own, or put both into one list: [ {…}, {…} ].'],
  'json/line-break-in-string': () => ['A text goes on in the next line.', 'Write \\n for a new line inside a text, or join the lines.'],
  'json/tab-in-string': () => ['A text holds a tab character.', 'Write \\t for a tab, or use a space.'],
  'json/odd-space': ({ found }) => [`Here and perhaps further on stands no ordinary space but ${found}, which looks like one or can’t be seen.`, 'Delete it and type a space; npm run fix does that in the whole file.'],
  'json/control-character': ({ found }) => [`A text holds an invisible character (${found}).`, 'Delete it.'],
  'json/bad-escape': () => ['A backslash in a text is followed by something that has no meaning.', 'For a backslash itself write \\\\.'],
  'json/wrong-quote': ({ found }) => [`Expected a straight double quotation mark ("), found ${found}.`, 'Put names and texts into straight double quotation marks.'],
  'json/quote-in-text': () => ['There is a quotation mark inside a text.', 'Inside a text write « » or \\" instead of "; delete one that is too many.'],
  'json/comment': () => ['There is a comment here; the file can’t hold comments.', 'Delete it; for notes to a slide there is the field "notes".'],
  'json/bad-number': ({ found }) => [`${found} is not a number.`, 'Put it into "quotes" if it is a text, such as a deck’s id; a fraction is written 0.5.'],
  'json/unexpected': ({ found, expected }) => [`Expected ${EXPECTED[expected]}; found ${found}.`, 'Look at this place and just before it: a quotation mark, a comma or a bracket is missing, or there is one too many.'],
  'json/cut-short': () => ['The file stops before everything is closed.', 'Check that nothing is cut off at the end, and close what is open with ", ] or }.'],
  'json/merge-conflict': () => [
    'Two people have changed this place, and git has written both versions into the file: one between the lines <<<<<<< and =======, the other between ======= and >>>>>>>.',
    'Keep the version that is right, and delete the other one together with the lines <<<<<<<, ======= and >>>>>>>.',
  ],
  'json/forbidden-key': ({ key }) => [`The name "${key}" is not allowed.`, 'Delete this field.'],
  'json/duplicate-key': ({ key }) => [`The field "${key}" is written twice in one group; only one of them could be shown.`, 'Delete or rename one of them.'],
  'schema/unknown-key': ({ key, suggestion }) => [`There is no field "${key}" here.`, `${didYouMean(suggestion)}Correct the name or delete the field.`],
  'schema/missing-key': ({ key }) => [`The field "${key}" is missing here.`, `Add "${key}".`],
  'schema/wrong-type': ({ field, found, expected }) => [
    `${field ? `"${field}"` : 'This'} must be ${expected.map((kind) => KINDS[kind]).join(' or ')}; found ${KINDS[found]}.`, 'Write it in that form.',
  ],
  'schema/not-allowed': ({ field, found, allowed, suggestion }) => [
    `"${field}" can’t be "${found}"; possible are ${allowed.join(', ')}.`, `${didYouMean(suggestion)}Choose one of them.`,
  ],
  'schema/no-words': ({ field }) => [`"${field}" has no text in any language.`, 'Add "kk" and "ru", or delete the field.'],
  'schema/too-long': ({ field, found, limit }) => [`"${field}" has ${found} characters; at most ${limit} are possible.`, 'Shorten it.'],
  'schema/empty-list': ({ field }) => [`The list "${field}" is empty.`, 'Add at least one entry.'],
  'schema/too-few': ({ field, found, limit }) => [`The list "${field}" has ${found} of at least ${limit} entries.`, 'Add what is missing, or use another field.'],
  'schema/too-many': ({ field, found, limit }) => [`The list "${field}" has ${found} entries; at most ${limit} are possible.`, 'Split it.'],
  'schema/too-small': ({ field, found, limit }) => [`"${field}" is ${found}; it must be at least ${limit}.`, 'Write a larger number.'],
  'schema/too-large': ({ field, found, limit }) => [`"${field}" is ${found}; it must be at most ${limit}.`, 'Write a smaller number.'],
  'schema/repeated-item': ({ found }) => [`"${found}" is in the list twice.`, 'Delete one of them.'],
  'slides/no-decks': () => ['There is nothing to show: no deck was found in this folder.', 'Put a deck into it, such as 1.1/deck.json; docs/authoring.en.md tells how to write one.'],
  'deck/unknown-form': () => ['This is no deck: it has neither "slides" nor "content".', 'Write the slides into a list "slides", or keep the file outside the slides folder.'],
  'deck/bad-id': ({ found }) => [`"${found}" can’t be the id of a deck or a section.`, 'Use Latin letters, digits and hyphens, with dots between the levels, such as "1.5.3".'],
  'deck/duplicate-id': ({ id, other }) => [`${other} has the id "${id}" already.`, 'Give one of the two decks another id.'],
  'slide/bad-id': ({ found }) => [`"${found}" can’t be the id of a slide.`, 'Use small Latin letters, digits and hyphens, a letter first, such as "tasks-2".'],
  'slide/duplicate-id': ({ id, other }) => [`Slide ${other} has the id "${id}" already.`, 'Give one of the two slides another id, or none.'],
  'slide/too-much-text': ({ lang, found, limit }) => [
    `The slide has ${found} characters${lang ? ` in ${LANGUAGES[lang]}` : ''}; at most ${limit} can be shown.`, 'Spread the text over several slides.',
  ],
  'slide/empty': ({ number }) => [`Slide ${number} shows nothing: it has neither words nor a picture, a film, a map or a chart.`, 'Fill it in, or delete it.'],
  'slide/block-unfilled': ({ block, fields }) => [`The slide has "block": "${block}", but nothing in ${either(fields)}.`, 'Fill it in, or delete "block": the layout then follows from what is there.'],
  'text/raw-html': ({ found }) => [`The text holds a tag (${found}); visitors would see it as it is written.`, 'Use Markdown, such as **bold**, or delete the tag.'],
  'text/missing-glyph': ({ found }) => [`The font has no ${found}.`, 'Use another character or a word: each device will show it in its own way, and some as an empty box.'],
  'text/missing-translation': ({ lang, what }) => [
    { deck: `The deck has nothing in ${LANGUAGES[lang]}.`, slide: `The slide has nothing in ${LANGUAGES[lang]}.`, text: `This text is missing in ${LANGUAGES[lang]}.` }[what],
    `Add the translation as "${lang}"; until then another language is shown, with a mark.`,
  ],
  'text/uneven-lengths': ({ kk, ru }) => [`The text has ${kk} characters in Kazakh and ${ru} in Russian; they differ by more than 60 %.`, 'Compare the two: a part of one may be missing.'],
  'text/wrong-language': ({ wanted, found }) => [`Here the text should be in ${LANGUAGES[wanted]}; it seems to be in ${LANGUAGES[found]}.`, `Translate it, or move it to "${found}".`],
  'text/mixed-alphabets': ({ found, letters, alphabet, suggestion }) => [
    `The word "${found}" mixes two alphabets; its ${alphabet === 'latin' ? 'Cyrillic' : 'Latin'} letters are ${letters}.`,
    suggestion === null ? 'Type it again in one alphabet, or put a hyphen between its parts.' : `Write "${suggestion}", all in one alphabet: the letters look alike, but a search does not find such a word.`,
  ],
  'text/kazakh-letter': ({ found, letter, suggestion }) => [`The letter ${letter} in the word "${found}" is probably a wrong one.`, suggestion === null ? 'Look the word up and type the right letter.' : `Perhaps it is "${suggestion}"; look it up.`],
  'text/double-space': () => ['There are two or more spaces in a row here.', 'Leave one of them.'],
  'text/wrong-quotes': ({ found, meant }) => [`These are not the quotation marks of Kazakh and Russian: ${found}.`, `Write ${meant}.`],
  'text/hyphen-for-dash': ({ found, meant }) => [`A hyphen stands where a dash belongs: ${found}.`, `Write ${meant}.`],
  'text/link-out': ({ found }) => [`The link ${found} leads out of the kiosk: visitors see its words and its address, and nothing opens.`, 'Say on the slide what visitors need; an address to note down is written as plain words, without https://.'],
  'media/bad-path': ({ found }) => [`"${found}" is not a file of this kiosk.`, 'Put the file beside the deck and write its name alone; web addresses, ".." and the characters \\ : ? # are not allowed.'],
  'media/wrong-kind': ({ found, allowed }) => [`"${found}" can’t be shown here: only files whose names end in ${endings(allowed)} can.`, 'Save the file in one of these forms and write its new name.'],
  'media/missing': ({ src, suggestion }) => [`The file "${src}" was not found.`, `${didYouMean(suggestion)}Put it beside the deck, or correct the name; capital and small letters count.`],
  'media/unused': ({ src }) => [`No slide shows the file "${src}".`, 'Name it in a slide, or delete it; it does not get to the kiosks.'],
  'media/oversized': ({ src, megabytes, limit }) => [`The file "${src}" is ${megabytes} MB long; what is larger than ${limit} MB takes long to reach a kiosk.`, 'Save it smaller: 4000 pixels a side are enough for a picture, 1080p for a film.'],
  'media/bad-name': ({ src, suggestion }) => [`The name "${src}" holds spaces, capitals, or letters that are not Latin: some systems get it wrong.`, `Rename the file and write "${suggestion}" here.`],
  'media/no-film': ({ src }) => [`"${src}" is no film: it is damaged, cut off, or not what its name says.`, 'Save it again as MP4 (H.264 and AAC) and put it here once more.'],
  'media/unplayable': ({ src, codec }) => [`The film "${src}" is coded as ${codec}, which many kiosks can’t play.`, 'Save it as MP4 with H.264 (8 bit, 4:2:0) and AAC, or as WebM.'],
  'media/late-start': ({ src }) => [`The film "${src}" starts late: what a player needs first stands at the end of the file.`, 'Save it for the web (“fast start”; in ffmpeg: -movflags +faststart).'],
  'media/missing-alt': ({ src, written }) => [`The picture "${src}" has no description for those who can’t see it.`, DESCRIBE[written](src)],
  'media/missing-captions': ({ src, written }) => [`The film "${src}" has no captions for those who can’t hear it.`, captions(src, written)],
  'media/unreadable': ({ src }) => [`The picture "${src}" can’t be read: it is damaged, cut off, or not what its name says.`, 'Open it in a picture editor, save it anew, and put it here once more.'],
  'media/too-many-pixels': ({ src, megapixels, limit }) => [`The picture "${src}" has ${megapixels} megapixels; at most ${limit} can be shown.`, 'Save it smaller: a side of 4,000 pixels is enough for any screen.'],
  'media/thin': ({ src, width, height }) => [`The picture "${src}" is ${width} × ${height} pixels: on a screen it becomes a thin line.`, 'Show a part of it, or several parts as a gallery.'],
  'map/bad-codes': ({ found }) => [`"${found}" is not a list of codes of the map.`, 'Write codes such as "KZ-71 KZ-75", separated by spaces.'],
  'map/no-values': () => ['The map has no values.', 'Write a number for at least one unit, such as "KZ-75": 12, or delete the field "map".'],
  'map/unknown-unit': ({ found, suggestion }) => [`The map has no unit "${found}".`, `${didYouMean(suggestion)}Use the codes of ISO 3166-2:KZ, such as KZ-75.`],
  'map/bad-geo': ({ src, fault }) => [`The file "${src}" ${GEO[fault][0]}.`, GEO[fault][1]],
  'map/unknown-area': ({ found, suggestion }) => [`The map has no area "${found}".`, `${didYouMean(suggestion)}Use the key of an area as the file of the map has it; "key" says in which property it stands.`],
  'map/repeated-area': ({ found }) => [`Areas with different names have the key "${found}"; they are shown as one area.`, 'Give each area of the map a key of its own.'],
  'map/marker-outside': ({ found }) => [`The place "${found}" lies outside the map; it is shown in the list only.`, 'Correct "lon" and "lat"; longitude comes first in most files, latitude in most maps on the web.'],
  'map/needs-geo': ({ key }) => [`The field "${key}" belongs to a map of the deck’s own.`, 'Name its file in "geo", or delete the field.'],
  'table/uneven-head': ({ count, wanted }) => [`The head of the table has ${count} cells, and every row has ${wanted}.`, 'Give the head a cell for each column; where a column needs no name, leave its cell empty.'],
  'table/short-row': ({ number, count, wanted }) => [`Row ${number} of the table has ${count} of ${wanted} cells; the others stay empty.`, 'Add the missing cells; write "" for an empty one, or nothing between two | in Markdown.'],
  'table/long-row': ({ number, count, wanted }) => [`Row ${number} of the table has ${count} cells for ${wanted} columns.`, 'Delete what is too many, or add a column to the head and to every row; a | inside a cell of Markdown is written \\|.'],
  'chart/no-values': () => ['The chart has no values.', 'Write "labels" and "series" with "values", or name a CSV file in "csv".'],
  'chart/uneven': ({ number, count, wanted }) => [`Series ${number} has ${count} values for ${wanted} labels.`, 'Write one value for each label, and null where there is none.'],
  'chart/no-ring': ({ fault }) => [`The chart can’t be a donut: ${RING[fault]}. It is shown as bars.`, 'Write "kind": "bar", or change the values.'],
  'chart/many-labels': ({ count, limit }) => [`The chart has ${count} labels; more than ${limit} can’t be read at a glance. Only some of them are written beside it, all in its table.`, 'Sum up (years for months), or divide it among several slides.'],
  'chart/two-sources': () => ['The chart has a CSV file and values of its own; those of the file are shown.', 'Delete "labels" and "values" here, or "csv".'],
  'csv/open-quote': () => ['A quotation mark is opened here and never closed.', 'Close the cell with ", or save the table as CSV once more.'],
  'csv/empty': () => ['The table has no values.', 'Write the names of the series into the first row and the labels into the first column.'],
  'csv/uneven-row': ({ count, wanted }) => [`This row has ${count} cells, the first one has ${wanted}.`, 'Give every row as many cells as the first one has; a decimal comma in a table with commas needs "quotes".'],
  'csv/too-many': ({ what, count, limit }) => [`The table has ${count} ${what === 'rows' ? 'labels' : 'series'}, and a chart shows at most ${limit}.`, 'Leave some out, or use several charts.'],
  'csv/bad-number': ({ found }) => [`"${found}" is not a number; the cell is left empty.`, 'Write digits such as 1234,5 without words; leave the cell empty where there is no value.'],
  'csv/repeated-language': ({ found }) => [`Two columns are headed "${found}"; only the last of them is shown.`, 'Head each column of labels with a language of its own: kk, ru, en; a column of values is headed with a name.'],
  'section/hole': ({ id, below }) => [`The section "${id}" has no name: the menu shows its bare number ("${below}" lies in it).`, `Name it in the list "sections" of kiosk.json: { "id": "${id}", "title": { "kk": "…", "ru": "…" } }.`],
  'section/no-deck': ({ id }) => [`There is no deck in the section "${id}"; it is not in the menu.`, 'Correct the id, or delete the section until it has a deck.'],
  'section/unknown': ({ id, suggestion }) => [`There is no deck in the section "${id}"; the slide has no tiles to show.`, `${didYouMean(suggestion)}Correct the id, or delete the field.`],
  'section/nothing-below': ({ id }) => [`The section "${id}" holds only this deck; the slide has no tiles to show.`, 'Name another section, or add decks below this one, such as "1.1" below "1".'],
  'section/duplicate-id': ({ id, other }) => [`Entry ${other} of the list names the section "${id}" already.`, 'Delete one of the two.'],
  'kiosk/unknown-code': ({ found, suggestion }) => [`No warning has the code "${found}".`, `${didYouMean(suggestion)}The codes are in docs/problems.md.`],
  'kiosk/not-a-warning': ({ found }) => [`"${found}" is an error, and stays one: what has it can’t be shown as it was meant.`, 'Mend what it tells of, and delete this entry; only warnings can be judged in another way.'],
  'kiosk/no-such-slide': ({ found, suggestion }) => [`There is no slide "${found}".`, `${didYouMean(suggestion)}Write the id of a deck, or a deck and a slide, as "1.2/cover".`],
  'kiosk/bad-time': ({ found }) => [`"${found}" is no time of the day.`, 'Write hours and minutes with two digits each, as "09:00".'],
  'kiosk/no-reason': ({ found }) => [`Nobody knows why "${found}" is judged in another way here.`, 'Write the reason into "reason".'],
  'brand/unexpected': ({ found }) => [`“${found}” can’t stand here: brand.css holds blocks of tokens and nothing else.`, 'Write [theme=\'light\'] { --korme-accent: #0b5f63; } and the like; docs/design-tokens.md has an example.'],
  'brand/unknown-block': ({ found }) => [`There is no block "${found}".`, 'Write :root for all themes, or [theme=\'light\'], [theme=\'dark\'] or [theme=\'contrast\'] for one.'],
  'brand/unknown-token': ({ found, suggestion }) => [`There is no design token "${found}".`, `${didYouMean(suggestion)}docs/design-tokens.md lists all of them.`],
  'brand/bad-value': ({ found, token, most }) => [`"${found}" can’t be the value of ${token}.`, most === null ? 'Write a colour as six digits after #, such as #0b5f63.' : `Write a number from 0 to ${most}.`],
  'brand/low-contrast': ({ theme, ink, ground, found, least }) => [
    `In the theme "${theme}" ${ink} is hard to make out on ${ground}: the contrast is ${found}:1, and at least ${least}:1 is needed.`, 'Make one of the two colours darker, or the other one lighter.',
  ],
  'legacy/no-id': ({ to }) => [`The deck has no "ID"; it is shown as "${to}", after its file.`, 'Write the "ID" that places it in the menu, such as "1.5.3".'],
  'legacy/number-id': ({ to }) => [`The "ID" is a number and was read as "${to}"; zeros at the end of a number are lost.`, 'Put the ID into "quotes", such as "1.10".'],
  'legacy/renamed': ({ from, to }) => [`The deck "${from}" is shown as "${to}", because its ID is taken or can’t stand in an address.`, 'Give it an ID of its own if that is not the place you want.'],
  'legacy/mixed-language': ({ found, lang }) => [`The deck was taken as ${LANGUAGES[lang]}, though it holds the word "${found}".`, 'If that is wrong, write kz or ru into the name of the file.'],
  'legacy/unpaired-slide': ({ number, lang }) => [`Slide ${number} exists in ${LANGUAGES[lang]} only.`, 'Add it to the other file, or leave it: it is shown in this language to everyone.'],
  'legacy/unpaired-rows': ({ number, kk, ru }) => [`Slide ${number} is built differently in its two languages (rows: ${kk} in Kazakh, ${ru} in Russian).`, 'Compare the rows: each is shown beside the one at the same place.'],
  'legacy/different-media': ({ kept, left }) => [`The two languages of this slide name different files; "${kept}" is shown, "${left}" is not.`, 'Name the same file in both.'],
  'legacy/extra-keys': ({ keys }) => [`Fields without a meaning are left out: ${keys}.`, 'Delete them, or leave them: nothing reads them.'],
  'legacy/placeholder': ({ found }) => [`The placeholder ${found} means “nothing yet” and is left out.`, 'Fill the field in, or leave it empty.'],
  'legacy/bad-path': ({ found }) => [`"${found}" is not a file of this kiosk and is left out.`, 'Put the file into public/ or beside the deck and name it from there.'],
  'legacy/wrong-kind': ({ found, allowed }) => [`"${found}" can’t be shown here and is left out: only files whose names end in ${endings(allowed)} can.`, 'Save the file in one of these forms and write its new name.'],
  'legacy/missing-media': ({ src }) => [`The file "${src}" was found neither in public/ nor beside the deck; it is left out.`, 'Put the file there, or empty the field.'],
  'legacy/unknown-map': ({ found }) => [`The map has no units "${found}"; they are left out.`, 'Use the codes of ISO 3166-2:KZ, such as "KZ-71 KZ-75".'],
  'import/repaired': ({ repair }) => [REPAIRS[repair], 'Nothing to do.'],
  'import/changed': ({ from, to }) => [`The repair changed words here: “${from}” became “${to}”.`, 'Compare the slide with the source.'],
  'import/backslash': ({ found }) => [`A backslash stands here (${found}); it may have been meant as it is, as in a path.`, 'Compare the slide with the source.'],
  'import/not-a-deck': () => ['The file holds no deck in the legacy form: a group of fields with a list "content".', 'Import only such files; write a deck for a plain document by hand.'],
  'import/exists': ({ path }) => [`${path} exists already and was left as it is.`, 'Move it away, or import into another folder.'],
};
