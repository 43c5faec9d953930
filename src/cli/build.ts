// `npm run build`: writes the kiosk into a folder that any static server can serve. It refuses broken decks: what is
// built goes to screens that nobody is looking after. With --content-only it publishes slides without a new app: it adds to what
// is there, and the pointer is written last.
import { existsSync } from 'node:fs';
import { PRIVATE_KEY_VARIABLE, readSigning } from '../build/signing.ts';
import { assemble, putContent, readSlides } from './assemble.ts';
import { contentFolderObstacle, outFolderObstacle, publicFolderObstacle } from './out-folder.ts';
import { parseOptions } from './parse-options.ts';
import { DIST, fromUser, PUBLIC, slidesFolder } from './project.ts';
import { refuse } from './refuse.ts';
import { reportSource } from './report-source.ts';
import { count } from './step.ts';

/** 1 for broken decks or half a pair of keys, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, ['slides', 'out'], ['content-only']);
  if (!options.ok) return refuse(options.reason);
  const slides = slidesFolder(options.values.slides);
  const out = options.values.out === undefined ? DIST : fromUser(options.values.out);
  if (!existsSync(slides)) return refuse(`There is no folder ${slides}.`);
  const contentOnly = options.values['content-only'] !== undefined;
  const obstacle = publicFolderObstacle(PUBLIC) ?? (contentOnly ? await contentFolderObstacle(out, slides) : await outFolderObstacle(out, slides));
  if (obstacle) return refuse(obstacle);

  const signed = await readSigning(slides, process.env[PRIVATE_KEY_VARIABLE]);
  if (!signed.ok) return refuse(`Nothing was built: ${signed.reason}`, 1);

  const source = await readSlides(slides);
  const errors = reportSource(source, slides);
  if (errors > 0) return refuse(`Nothing was built, because of ${count(errors, 'error')}: mend what is named above.`, 1);
  if (contentOnly) await putContent(source, slides, out, signed.signing);
  else await assemble(source, slides, out, signed.signing);
  console.log(`The ${contentOnly ? 'content' : 'kiosk'} is in ${out}`);
  return 0;
}
