/** The connection card and the Set Up panel. */
import { boot, t } from '../boot.ts';
import { button, field } from '../controls.ts';
import { type Child, h, icon } from '../h.ts';
import type { MarketoView } from '../wire.ts';
import type { ConnectionActions } from './connection.ts';

const STANDING = { holder: 'standingHolder', access: 'standingAccess', free: 'standingFree' } as const;

/** Card "Marketo": Disconnect for who holds, Connect for everybody else, not clickable for who has access. */
export function connectionCard(view: MarketoView, actions: ConnectionActions): readonly Child[] {
  const holds = view.standing === 'holder';
  return [
    h('div', { class: 'connection-logo', 'aria-hidden': 'true' }, icon('marketo')),
    h(
      'div',
      { class: 'connection-text' },
      h('h3', {}, 'Marketo'),
      h('p', {}, t(STANDING[view.standing])),
      h(
        'a',
        { class: 'help-link', href: 'https://example.com/help', target: '_blank', rel: 'noreferrer' },
        t('learnMore'),
      ),
    ),
    holds
      ? button(t('disconnect'), {
          class: 'tout-action setup-connect red standard',
          press: actions.disconnect,
        })
      : button(t('connect'), {
          class: 'tout-action setup-connect standard',
          disabled: view.standing === 'access',
          press: () => actions.connect(),
        }),
  ];
}

type Typed = Record<'munchkin' | 'clientId' | 'clientSecret', string>;
// What was typed outlives a drawing.
const typed: Typed = { munchkin: '', clientId: '', clientSecret: '' };

/** Set Up: the credentials, filled in for who holds; else to be typed in, with a Connect of its own. */
export function setUp(view: MarketoView, actions: ConnectionActions): readonly Child[] {
  const holds = view.standing === 'holder';
  const locked = view.standing !== 'free';
  const entry = (key: keyof Typed, label: string, type: string): HTMLElement => {
    const { group, input } = field(`marketo-${key}`, label, { type, readonly: locked, name: key });
    input.value = view[key] || typed[key];
    input.addEventListener('input', () => {
      typed[key] = input.value;
      drawButton();
    });
    return group;
  };
  const slot = h('div', { class: 'form-actions' });
  const drawButton = (): void => {
    const given = { ...typed, munchkin: typed.munchkin || view.munchkin };
    const complete = Object.values(given).every((value) => value !== '');
    slot.replaceChildren(
      button(t('connect'), {
        class: 'btn btn-primary save',
        disabled: locked || !complete,
        press: () => actions.connect(given),
      }),
    );
  };
  drawButton();
  return [
    h('h4', {}, t('credentials')),
    h('p', { class: 'help-block' }, t('credentialsHint')),
    entry('munchkin', t('munchkinId'), 'text'),
    entry('clientId', t('clientId'), 'text'),
    entry('clientSecret', t('clientSecret'), 'password'),
    !holds && boot.switches.setUpConnect === 'form' && slot,
  ];
}
