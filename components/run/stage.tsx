/** The popup on a course, as a person meets it. */
import { fireEvent, screen, within } from '@testing-library/preact';
import type { PopupView, ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { Popup } from '../popup/Popup.tsx';
import { play, view } from '../screen/pretend.tsx';

export const show = (
  run: RunChecklist | null,
  more: Partial<PopupView> = {},
  answer?: (call: ScreenCall) => ScreenAnswer,
  language?: 'en' | 'ja',
) =>
  play(
    <Popup view={view({ runs: run ? [run] : [], ...more })} picked={null} onPick={() => {}} />,
    answer,
    language,
  );
export const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });
export const press = (name: string | RegExp) => fireEvent.click(button(name));
export const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
export const primary = () => [...document.querySelectorAll('.button.primary')].map((one) => one.textContent);
export const heading = (name: string | RegExp) => screen.getByRole('heading', { name });
export const items = () => within(screen.getByRole('region', { name: 'Checklist' })).getAllByRole('listitem');
