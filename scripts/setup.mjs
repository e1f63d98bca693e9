// Sets up a fresh Debian machine for `npm start` and `npm test`: dependencies, Chromium, Firefox, a broker, a Japanese font.
// Plain JavaScript for the Node that is there (20 or later), built-in modules only: it runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MARK = join('node_modules', '.handrail-lock');

/** What is needed from Debian. Without the font Japanese pictures show boxes, and nothing else suffers. */
const NEEDS = [
  { package: 'chromium', found: () => hasCommand('chromium') },
  { package: 'firefox-esr', found: () => hasCommand('firefox-esr') || hasCommand('firefox') },
  { package: 'mosquitto', found: () => hasCommand('mosquitto') || existsSync('/usr/sbin/mosquitto') },
  { package: 'fonts-noto-cjk', found: hasJapaneseFont, optional: true },
];

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function hasCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function hasJapaneseFont() {
  const list = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function run(command, args) {
  console.log(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function installDependencies() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    fail('The dependencies could not be installed: `npm ci` failed (its words stand above).');
  }
  writeFileSync(MARK, lock);
}

function installPackages() {
  const missing = NEEDS.filter((need) => !need.found());
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  const sudo = !root && hasCommand('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  const apt = (...args) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
  const allowed = hasCommand('apt-get') && (root || sudo);
  const names = missing.map((need) => need.package);
  if (allowed && apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...names))
    return;
  const required = missing.filter((need) => !need.optional).map((need) => need.package);
  if (required.length > 0)
    fail(`Please install the Debian packages first: apt-get install ${required.join(' ')}`);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Handrail needs Node 20 or later; this is ${process.version}.`);
}
installDependencies();
installPackages();
