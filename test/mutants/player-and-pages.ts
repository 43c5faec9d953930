// Damage to the rules of player, pages and words: each of these has to turn one of its tests red.

interface Mutant {
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
}

function core(name: string, find: string, replace: string, tests: readonly string[] = [name]): Mutant {
  return { file: `src/core/${name}.ts`, find, replace, tests: tests.map((test) => `test/core/${test}.test.ts`) };
}

export const mutants: readonly Mutant[] = [
  core('kazakh', 'зийкқ', 'зийқк'),
  core('kazakh', 'RANK.get(chunk.charAt(0))', 'RANK.get(chunk)'),
  core('kazakh', 'numeric ? Number(a) - Number(b) : rank(a) - rank(b)', 'rank(a) - rank(b)'),
  core('kazakh', 'a < b ? 1 : a > b ? -1 : 0', 'a < b ? -1 : a > b ? 1 : 0'),
  core('kazakh', 'if (left.length !== right.length) return left.length - right.length;', ''),
  core('kazakh', "'\\u00A0'", "' '"),
  core('kazakh', 'value < 0 && Number(value.toFixed(digits)) !== 0', 'value < 0'),
  core('kazakh', 'decimals ? `,${decimals}`', 'decimals ? `.${decimals}`'),
  core('kazakh', 'MONTHS[date.month] ??', 'MONTHS[date.month - 1] ??'),
  core('kazakh', "'қыркүйек', 'қазан'", "'қазан', 'қыркүйек'"),

  core('date', 'RU_WEEKDAYS[date.weekday] ??', 'RU_WEEKDAYS[date.weekday - 1] ??'),
  core('date', "'августа', 'сентября'", "'августа', 'сентябрь'"),
  core('date', "'Tuesday', 'Wednesday'", "'Wednesday', 'Tuesday'"),

  core('route', 'if (parts.length === 1) return', 'if (!slide) return'),
  core('route', 'route.page > 1 ?', 'route.page > 2 ?'),
  core('route', '[1-9]\\d{0,4}', '\\d{1,5}'),
  core('route', ".split('/').map(decode)", ".split('/')"),
  core('route', 'return part;', "return '';"),

  core('menu', 'if (!section.deck) section.broken = deck;', 'section.broken = deck;'),
  core('menu', '|| compareKazakh(a.id, b.id)', ''),
  core('menu', 'places.get(passThrough(section).id)', 'places.get(section.id)'),
  core('menu', 'index < 0 ? null : decks[index + 1] ?? null', 'decks[index + 1] ?? null'),
  core('menu', 'section.children.length === 1 && !section.title', 'section.children.length === 1'),
  core('menu', 'while (at.parent && isCorridor(at)) at = at.parent;', ''),
  core('menu', 'if (at.title || at === section) trail.unshift(at);', 'trail.unshift(at);'),
  core('menu', 'decksOf(this.above(section))', 'decksOf(section)'),

  core('moves', "if (pages === undefined) return { ...view, waiting: 'next' };", 'if (pages === undefined) return view;'),
  core('moves', 'view.page < pages', 'view.page < pages - 1'),
  core('moves', "goTo(view, view.slide - 1, 'last')", 'goTo(view, view.slide - 1, 1)'),
  core('moves', "if (view.page === 'last') return { ...view, waiting: 'previous' };", "if (view.page === 'last') return goTo(view, Math.max(0, view.slide - 1), 'last');"),
  core('moves', 'if (view.ended) return { ...view, ended: false };', ''),
  core('moves', 'ended: view.ended && page === count, waiting: null', 'waiting: null'),
  core('moves', 'page === count, waiting: null };', 'page === count };'),
  core('moves', 'if (slide !== view.slide) return { ...view, pages };', ''),
  core('moves', 'Math.min(page, count)', 'page'),
  core('moves', 'return { ...view, ended: true };', 'return goTo(view, 0, 1);'),
  core('moves', "if (view.waiting === 'next') return { ...view, waiting: null };", ''),

  core('player', 'if (state.black && event.type in WAKING) return { ...state, black: false };', '', ['player-unattended']),
  core('player', 'event.locale === state.locale ? state : ', ''),
  core('player', '(view) => ({ ...view, pages: new Map() })', '(view) => view'),
  core('player', 'state.opening?.deck === event.deck ? atSection', 'state.opening ? atSection'),
  core('player', 'if (opening?.deck !== deck.id) return state;', 'if (!opening) return state;'),
  core('player', 'inDeck({ ...state, opening: null }, move)', 'inDeck(state, move)'),
  core('player', 'videoPlaying: state.videoPlaying && view.slide === state.view.slide', 'videoPlaying: state.videoPlaying', ['player-unattended']),
  core('player', 'return state.videoPlaying ? state : reset(state);', 'return reset(state);', ['player-unattended']),
  core('player', '{ ...state, ...state.defaults }', 'state', ['player-unattended']),
  core('player', 'after.updateReady && !after.touched && ', 'after.updateReady && ', ['player-unattended']),
  core('player', "(event.type === 'idle' && after.videoPlaying)", 'false', ['player-unattended']),
  core('player', "(before.view.page === 'last' || before.view.waiting)", "before.view.page === 'last'", ['player-address']),
  core('player', "before.opening?.step ? 'push' : 'replace'", "'replace'", ['player-address']),
  core('player', '(astray || address !== addressOf(before))', 'address !== addressOf(before)', ['player-address', 'player-invariants']),
  core('player', 'Number(ref) - 1', 'Number(ref)', ['player-address']),
  core('player', "menu.find(id) ? null : 'unknown-address'", 'null', ['player-address']),
  core('player', 'section.children.length > 0 ? section.id', 'section.deck ? section.id'),
  core('player', 'view.deck.id === event.deck ? withPages', 'view.deck.id !== event.deck ? withPages', ['moves']),
  core('player', "view.ended ? { ...state, view: { ...view, ended: false } } : ", ''),

  core('markdown', "case 'html': return tags(token.raw);", ''),
  core('markdown', "<br\\s*\\/?>\\n?/gi, '\\n'", "<br>\\n?/gi, ''"),
  core('markdown', 'words(decodeEntities((token as Tokens.Text).text))', 'words((token as Tokens.Text).text)'),
  core('markdown', "token.start === '' ? 1 : token.start", '1'),
  core('markdown', 'return empty ? figures : [make(children), ...figures];', 'return [make(children)];'),
  core('markdown', 'rows: token.rows.map((row) => row.map(cell)) }, ...figures]', 'rows: token.rows.map((row) => row.map(cell)) }]'),
  core('markdown', 'return [plain(source)];', 'return [];'),
  core('markdown', ".checked ? [words('✓ ')] : []", '.checked ? [] : []'),
  core('markdown', 'const DEEPEST = 24;', 'const DEEPEST = 2400;'),

  core('entities', 'Object.hasOwn(NAMED, name) ? NAMED[name] ?? whole : whole', 'NAMED[name] ?? whole'),
  core('entities', "Number.parseInt(hex ?? '', 16)", "Number.parseInt(hex ?? '', 10)"),
  core('entities', '!(code >= 0xD800 && code <= 0xDFFF)', 'true'),

  core('cartogram', "'KZ-33', 6, 3", "'KZ-33', 6, 4"),
  core('cartogram', "'KZ-62', 3, 3", "'KZ-64', 3, 3"),
  core('cartogram', 'value <= to', 'value < to'),
  core('cartogram', 'if (low === high) return [{ from: low, to: high }];', ''),

  core('paging', 'table.headBottom - 1 && top < table.bottom)?.headHeight ?? 0', 'table.headBottom - 1)?.headHeight ?? 0'),
  core('paging', 'top + height - head)', 'top + height)'),
  core('paging', 'if (!band.keepWithNext || at === bands.length - 1) best = at;', 'best = at;'),
  core('paging', 'at > first && band.bottom > limit + SLACK', 'at > first && band.bottom > limit + 20'),
  core('paging', 'return last === bands.length - 1 || best < first ? last : best;', 'return best < first ? first : best;'),
  core('paging', 'pages.length > filled.length || pages.some((page) => isTorn(page, bands, height))', 'pages.length > filled.length'),
  core('paging', 'if (pages.length > filled.length ||', 'if ('),
  core('paging', 'bottom: Math.max(above.bottom, strip.bottom)', 'bottom: strip.bottom'),
  core('paging', 'a.top - b.top || a.bottom - b.bottom', 'a.bottom - b.bottom'),
  core('paging', '<= y + SLACK', '<= y - SLACK'),

  core('flow', 'for (const caption of [slide.image?.caption, slide.video?.caption])', 'for (const caption of [slide.image?.caption])'),
  core('flow', '> LONGEST_CAPTION', '>= LONGEST_CAPTION'),
  core('flow', 'lang !== undefined && lang !== locale', 'lang !== undefined'),
  core('flow', '...slide.facts.flatMap(({ label, value }) => [label, value])', ''),

  core('arrange', 'captions.some((caption) => isLong(caption, locale))', 'false'),
  core('arrange', 'media.filter((medium) => medium !== lead)', 'media.slice(1)'),
  core('arrange', "lead === null || lead === 'image' ? 'cover' : 'beside'", "'cover'"),
  core('arrange', '> LONGEST_HEADLINE', '>= LONGEST_HEADLINE'),

  core('keys', 'if (command || ', 'if ('),
  core('keys', "if (code === 'Space' && shift) return 'previous';", ''),
  core('keys', "KeyB: 'black', Period: 'black'", "KeyB: 'black', Comma: 'black'"),
  core('keys', 'Object.hasOwn(MOVES, code) ? MOVES[code] ?? null : null', 'MOVES[code] ?? null'),

  core('swipe', "return x < 0 ? 'next' : 'previous';", "return x > 0 ? 'next' : 'previous';"),
  core('swipe', 'Math.abs(y) * 1.5', 'Math.abs(y)'),
  core('swipe', '|| to.time - from.time > SLOWEST', ''),

  core('start', "query.get('attract') === 'off' ? null : ", ''),
  core('start', 'Math.max(50, size)', 'size'),
  core('start', 'isLocale(lang) ? lang : ', ''),

  core('locale', '[wanted, ...LOCALES]', '[...LOCALES]'),
  core('locale', 'if (words) return', 'if (words !== undefined) return'),

  { file: 'src/services/idle-timer.ts', find: 'cancel();', replace: '', tests: ['test/services/idle-timer.test.ts'] },
  { file: 'src/services/idle-timer.ts', find: 'seconds * 1000', replace: 'seconds', tests: ['test/services/idle-timer.test.ts'] },
];
