/** What the popup's own address asks for. Pure. */
export interface Asked {
  readonly screen: 'popup' | 'override' | 'tenant' | 'record' | 'pick' | 'roster';
  readonly tab: number | null;
  readonly tenant: string | null;
  readonly doc: string | null;
}

const SCREENS = ['override', 'tenant', 'record', 'pick', 'roster'] as const;

/**
 * `popup.html` is the popup of the tab in front; `?tab=ID` and `?tenant=KEY` open it as an ordinary tab;
 * `?screen=override&doc=ID`, `?screen=tenant&doc=ID`, `?screen=pick&doc=ID` and `?screen=record&tenant=KEY` are windows of their own,
 * as is `?screen=roster&tab=ID` (the tab may be left out).
 */
export function askedFor(search: string): Asked {
  const query = new URLSearchParams(search);
  const wanted = query.get('screen');
  const screen = SCREENS.find((one) => one === wanted) ?? 'popup';
  const number = (name: string): number | null => {
    const text = query.get(name) ?? '';
    return /^\d{1,10}$/.test(text) ? Number(text) : null;
  };
  return {
    screen,
    tab: number('tab'),
    tenant: query.get('tenant'),
    doc: query.get('doc'),
  };
}
