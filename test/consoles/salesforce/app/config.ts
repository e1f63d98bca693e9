/** The tab *Marketo Sales Insight Config*: a Visualforce page in a frame, or web components. */
import { bootOf, late, redrawn, t } from './boot.ts';
import { frame } from './frame.ts';
import { component, fill, h, spinner } from './h.ts';
import type { ConfigView } from './wire.ts';

const boot = bootOf('lightning');

export function configTab(main: HTMLElement, signal: AbortSignal): void {
  document.title = `${t('msiConfig')} | Salesforce`;
  if (boot.switches.configTab === 'visualforce') {
    const path = '/apex/mkto_si__Marketo_Sales_Insight_Config';
    main.append(h('div', { class: 'oneVisualforceTab' }, spinner(t('loading'))));
    void late().then(() => {
      if (!signal.aborted) main.replaceChildren(frame(boot.visualforce, path, signal, null));
    });
    return;
  }
  main.append(spinner(t('loading')));
  void Promise.all([ask(), late()]).then(([config]) => {
    if (!signal.aborted && config) main.replaceChildren(form(config, signal));
  });
}

async function ask(body?: ConfigView): Promise<ConfigView | null> {
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
  const response = await fetch('/api/config', init);
  if (response.status === 401) location.assign('/');
  if (!response.ok) return null;
  // lightning.ts builds the answer as this type.
  const view: ConfigView = await response.json();
  return view;
}

function form(start: ConfigView, signal: AbortSignal): HTMLElement {
  let now = start;
  let said: 'saved' | 'ampersandError' | null = null;
  const host = component('mkto_si-sales-insight-config', {});
  const box = (label: string, key: 'msiActions' | 'marketoApi'): HTMLElement =>
    component(
      'lightning-input',
      { class: 'slds-form-element' },
      h(
        'span',
        { class: 'slds-checkbox' },
        h('input', {
          type: 'checkbox',
          id: `input-${key}`,
          checked: now[key],
          onchange: (event) => {
            if (event.currentTarget instanceof HTMLInputElement)
              now = { ...now, [key]: event.currentTarget.checked };
          },
        }),
        h(
          'label',
          { class: 'slds-checkbox__label', for: `input-${key}` },
          h('span', { class: 'slds-form-element__label' }, label),
        ),
      ),
    );
  const draw = (): void =>
    fill(
      host,
      h(
        'article',
        { class: 'slds-card' },
        h('header', { class: 'slds-card__header' }, h('h2', {}, t('msiConfig'))),
        said &&
          h(
            'div',
            {
              class: `slds-notify ${said === 'saved' ? 'slds-theme_success' : 'slds-theme_error'}`,
              role: 'alert',
            },
            t(said),
          ),
        box(t('enableMarketoApi'), 'marketoApi'),
        box(t('enableMsiActions'), 'msiActions'),
        component(
          'lightning-input',
          { class: 'slds-form-element' },
          h('label', { class: 'slds-form-element__label', for: 'input-secret' }, t('apiSecretKey')),
          h('input', {
            class: 'slds-input',
            type: boot.switches.secretField,
            id: 'input-secret',
            autocomplete: 'off',
            value: now.secret,
            oninput: (event) => {
              if (event.currentTarget instanceof HTMLInputElement)
                now = { ...now, secret: event.currentTarget.value };
            },
          }),
        ),
        h(
          'footer',
          { class: 'slds-card__footer' },
          component(
            'lightning-button',
            {},
            h(
              'button',
              { type: 'button', class: 'slds-button slds-button_brand', onclick: () => void save() },
              t('save'),
            ),
          ),
        ),
      ),
    );
  const save = async (): Promise<void> => {
    const saved = await ask(now);
    said = saved ? 'saved' : 'ampersandError';
    now = saved ?? now;
    draw();
  };
  draw();
  // Who is typing keeps the field.
  const end = redrawn(() => {
    if (!host.contains(document.activeElement)) draw();
  });
  signal.addEventListener('abort', end);
  return host;
}
