// Starts a command of Körme: node src/cli/run.mjs COMMAND ARGUMENTS. Kept to syntax that any Node reads, so that an old one
// says in a sentence what it needs instead of tripping over the TypeScript behind it.
/* global process, console */
import { existsSync } from 'fs';
import { fileURLToPath } from 'url';

var COMMANDS = ['start', 'dev', 'build', 'check', 'fix', 'new', 'import', 'hooks', 'pin', 'generate', 'draw', 'test', 'mutants', 'types', 'bench', 'shots', 'check-layout', 'test-browsers', 'monkey', 'axe', 'test-kiosk', 'test-hosts', 'torture', 'soak', 'release-export', 'release-key'];

/** Where npm calls it by another name than its file. */
var NPM_NAMES = { mutants: 'test:mutants', 'check-layout': 'check:layout', 'test-browsers': 'test:browsers', monkey: 'test:monkey', axe: 'test:axe', 'test-kiosk': 'test:kiosk', 'test-hosts': 'test:hosts', 'release-export': 'release:export', 'release-key': 'release:key' };

/** As a user types it. */
function script(command) {
  if (command === 'start' || command === 'test') return 'npm ' + command;
  return 'npm run ' + (NPM_NAMES[command] || command);
}

function obstacle(command) {
  var version = process.versions.node.split('.').map(Number);
  if (version[0] < 20 || (version[0] === 20 && version[1] < 20)) {
    return 'Körme needs Node 20.20 or newer, and this is Node ' + process.versions.node + '.';
  }
  if (COMMANDS.indexOf(command) < 0) {
    return '"' + (command || '') + '" is no command of Körme: there are ' + COMMANDS.join(', ') + '.';
  }
  if (!existsSync(fileURLToPath(new URL('../../node_modules/.package-lock.json', import.meta.url)))) {
    return 'The packages that Körme needs are not installed: run npm ci, then again ' + script(command) + '.';
  }
  if (!process.features.typescript) {
    return 'Node ' + process.versions.node + ' can not run this by itself: use ' + script(command)
      + ', which brings its own Node; if that says the same, run npm ci first.';
  }
  return null;
}

var command = process.argv[2];
var sentence = obstacle(command);
if (sentence) {
  console.error(sentence);
  process.exitCode = 1;
} else {
  import('./' + command + '.ts')
    .then(function (module) { return module.main(process.argv.slice(3)); })
    .then(function (code) { process.exitCode = code; })
    .catch(function (error) {
      console.error(script(command) + ' met something unexpected: ' + String(error && error.message || error).split('\n')[0]
        + ' (KORME_DEBUG=1 shows where).');
      if (process.env.KORME_DEBUG === '1') console.error(error);
      process.exitCode = 1;
    });
}
