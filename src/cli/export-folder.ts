// What lies in the folder of an exported release, and whether a folder may become one: a slip must not cost anyone their files.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CHECKSUMS } from '../build/checksums.ts';

/** The app with its content. */
export const KIOSK = 'kiosk';
export const READ_ME = 'README.txt';

/** By this the folder is known as ours, also when an export was cut short: it is written first. */
const OURS = 'Körme release';

/** What systems leave on a stick by themselves; it is not looked at and stays. */
const OF_THE_SYSTEM = /^(?:System Volume Information|\$RECYCLE\.BIN|lost\+found|\..*)$/i;

/** A sentence, or null where nothing stands in the way: the folder is new, empty, or holds an earlier export. */
export async function exportFolderObstacle(folder: string, slides: string): Promise<string | null> {
  if (contains(folder, slides) || contains(slides, folder)) return `The release can not go to ${folder}, because the slides are in ${slides}.`;
  if (!existsSync(folder)) return null;
  const all = await readdir(folder).catch(() => null);
  if (all === null) return `${folder} is not a folder.`;
  const names = all.filter((name) => !OF_THE_SYSTEM.test(name));
  if (names.length === 0) return null;
  const isOurs = (await readFile(join(folder, READ_ME), 'utf8').catch(() => '')).startsWith(OURS);
  if (isOurs && names.every((name) => [KIOSK, READ_ME, CHECKSUMS].includes(name))) return null;
  return `${folder} holds other files: choose a new or an empty folder, or one on the stick.`;
}

/** For whoever finds the stick. */
export const READ_ME_TEXT = `${OURS}

Қазақша
Бұл тасығышта Körme киоскінің толық шығарылымы бар: қолданба мен слайдтар «${KIOSK}» қалтасында.
Желісіз компьютерде көрсету үшін Körme жобасының қалтасында мына пәрменді орындаңыз: npm start -- --release ОСЫ_ҚАЛТА
Веб-серверге қою үшін «${KIOSK}» қалтасының ішіндегі барлық файлды көшіріңіз.
Файлдардың бүтіндігін тексеру: sha256sum -c ${CHECKSUMS}

По-русски
На этом носителе — полный выпуск киоска Körme: приложение и слайды лежат в папке «${KIOSK}».
Чтобы показать его без сети, выполните в папке проекта Körme: npm start -- --release ЭТА_ПАПКА
Чтобы разместить его на веб-сервере, скопируйте всё содержимое папки «${KIOSK}».
Проверить, что файлы целы: sha256sum -c ${CHECKSUMS}

In English
This is a complete release of a Körme kiosk: the app and the slides are in the folder "${KIOSK}".
To show it without a network, run in the folder of the Körme project: npm start -- --release THIS_FOLDER
To put it on a web server, copy everything inside "${KIOSK}".
To check that no file is damaged: sha256sum -c ${CHECKSUMS}
`;

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`));
}
