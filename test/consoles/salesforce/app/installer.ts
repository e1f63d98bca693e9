/** The package installer: for whom, Install or Upgrade, progress, Done. */
import { bootOf, late, redrawn, t } from './boot.ts';
import { component, fill, h, readStyle, spinner } from './h.ts';
import type { TextKey } from './words.ts';

const boot = bootOf('installer');
type Step = 'choose' | 'thirdParty' | 'installing' | 'complete' | 'longTime' | 'failed';

const CHOICES: readonly (readonly ['admins' | 'all' | 'profiles', TextKey])[] = [
  ['admins', 'adminsOnly'],
  ['all', 'allUsers'],
  ['profiles', 'specificProfiles'],
];

let step: Step = 'choose';
let audience: (typeof CHOICES)[number][0] = 'admins';
let granted = false;

function title(): HTMLElement {
  const name = boot.package;
  const upgrade = boot.installed === 'older';
  return h(
    'div',
    { class: 'header' },
    h('span', { class: 'logo', 'aria-hidden': 'true' }),
    h(
      'div',
      {},
      h('h1', {}, t(upgrade ? 'upgradeTitle' : 'installTitle', { name })),
      h('p', { class: 'by' }, t('by', { who: boot.publisher })),
    ),
    boot.switches.account === 'card' && h('p', { class: 'who' }, boot.user.username),
  );
}

function draw(): void {
  fill(host, ...content());
}

function content(): readonly HTMLElement[] {
  if (!boot.user.admin) return [h('p', { class: 'installError', role: 'alert' }, t('noInstall'))];
  if (step === 'installing') return [progress('installing'), spinner(t('loading'))];
  if (step === 'complete' || step === 'longTime')
    return [
      progress(step),
      h(
        'div',
        { class: 'buttons' },
        press(t('done'), () => location.assign(boot.done)),
      ),
    ];
  if (boot.installed === 'same' || step === 'failed')
    return [
      h('p', { class: 'installError', role: 'alert' }, t('alreadyInstalled')),
      h(
        'div',
        { class: 'buttons' },
        press(t('done'), () => location.assign(boot.done)),
      ),
    ];
  const parts = [choices(), about()];
  return step === 'thirdParty' ? [...parts, thirdParty()] : parts;
}

const press = (text: string, act: () => void, off = false): HTMLElement =>
  h(
    'button',
    { type: 'button', class: 'uiButton--default uiButton--brand uiButton', disabled: off, onclick: act },
    h('span', { class: 'label bBody' }, text),
  );

const progress = (key: TextKey): HTMLElement =>
  h('div', { class: 'progressText', role: 'status' }, h('h2', {}, t(key)));

function choices(): HTMLElement {
  const upgrade = boot.installed === 'older';
  const option = ([value, key]: (typeof CHOICES)[number]): HTMLElement =>
    h(
      'label',
      { class: `installOption${value === audience ? ' selected' : ''}` },
      h('span', { class: `picture ${value}`, 'aria-hidden': 'true' }),
      h('input', {
        type: 'radio',
        name: 'audience',
        value,
        checked: value === audience,
        onchange: () => {
          audience = value;
          draw();
        },
      }),
      h('span', { class: 'optionLabel' }, t(key)),
    );
  return h(
    'div',
    { class: 'optionsBox' },
    upgrade && h('p', { class: 'upgradeText' }, t('upgradeWhy')),
    h('div', { class: 'options', role: 'radiogroup' }, ...CHOICES.map(option)),
    h('div', { class: 'buttons' }, press(t(upgrade ? 'upgrade' : 'install'), start)),
  );
}

const about = (): HTMLElement =>
  h(
    'table',
    { class: 'about' },
    h(
      'tbody',
      {},
      h('tr', {}, h('th', {}, t('packageName')), h('td', {}, boot.package)),
      h('tr', {}, h('th', {}, t('publisher')), h('td', {}, boot.publisher)),
      h('tr', {}, h('th', {}, t('version')), h('td', {}, boot.version)),
      h('tr', {}, h('th', {}, t('organization')), h('td', {}, boot.company)),
    ),
  );

function thirdParty(): HTMLElement {
  return h(
    'div',
    { class: 'modal', role: 'dialog', 'aria-modal': 'true', 'aria-label': t('thirdParty') },
    h(
      'div',
      { class: 'modalBox' },
      h('h2', {}, t('thirdParty')),
      h('p', {}, t('thirdPartyWhy')),
      h('p', { class: 'sites' }, 'ims-na1.adobelogin.com'),
      h(
        'label',
        {},
        h('input', {
          type: 'checkbox',
          checked: granted,
          onchange: () => {
            granted = !granted;
            draw();
          },
        }),
        t('thirdPartyYes'),
      ),
      h(
        'div',
        { class: 'buttons' },
        press(t('cancel'), () => {
          step = 'choose';
          draw();
        }),
        press(t('continue'), () => void install(), !granted),
      ),
    ),
  );
}

function start(): void {
  if (boot.switches.thirdParty === 'none') return void install();
  step = 'thirdParty';
  draw();
}

async function install(): Promise<void> {
  step = 'installing';
  draw();
  const answer = await fetch('/api/install', { method: 'POST', body: JSON.stringify({ audience }) });
  await late();
  step = !answer.ok ? 'failed' : boot.switches.finishes === 'byEmail' ? 'longTime' : 'complete';
  draw();
}

await readStyle();
const host = component('packaging-setup-installer', { class: 'installer' }, spinner(t('loading')));
document
  .querySelector('#auraInstaller')
  ?.append(
    h('header', { class: 'top' }, h('span', { class: 'cloud' }, 'salesforce')),
    h('div', { class: 'page' }, title(), host),
    h('p', { class: 'practice-note' }, t('practiceNote')),
  );
await late();
redrawn(draw);
