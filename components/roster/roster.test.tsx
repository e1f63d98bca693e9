// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { play, type Stage } from '../screen/pretend.tsx';
import { rosterAddress } from './address.ts';
import { RosterScreen } from './RosterScreen.tsx';

afterEach(cleanup);

const GOOD = 'First name,Last name,Email\nAda,Sato,ada@x.example\nBo,Lind,bo@x.example';
const BAD = `${GOOD}\nCy,Ek,cy.x.example\nAda,S.,ADA@x.example\n**Di**,Fox,dі@x.example`;

const field = () => screen.getByLabelText<HTMLInputElement>(/CSV|another file|別のファイル/);
const choose = (text: string | File) => {
  const file = typeof text === 'string' ? new File([text], 'team.csv') : text;
  fireEvent.change(field(), { target: { files: [file] } });
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** Each finding: how grave, and its title. */
async function findings(): Promise<readonly string[]> {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => `${row.querySelector('.severity')?.textContent}: ${row.querySelector('p')?.textContent}`);
}
const show = (language: ScreenLanguage = 'en', known: readonly string[] = []): Stage =>
  play(<RosterScreen known={known} />, undefined, language);

describe('the check of a list', () => {
  it('says before anything else where the file is read, and that its form is not published', () => {
    show();
    expect(screen.getByText(rosterWords.en.local)).toBeTruthy();
    expect(screen.getByText(/The vendor does not publish/)).toBeTruthy();
    expect(document.title).toBe('Check the list before you upload it · Handrail');
  });

  it('tells what stops, what to look at, and what is fine', async () => {
    show();
    choose(BAD);
    expect(await findings()).toEqual([
      'Stops: Cells that are no usable address: 2',
      'Look at it: Are there seats enough?',
      'Look at it: Addresses that stand there more than once: 1',
      'Fine: E-mail addresses: “Email”',
      'Fine: Names: “First name”, “Last name”',
      'Fine: UTF‑8, separated by commas',
    ]);
    expect(screen.getByText('Line 4')).toBeTruthy();
    expect(screen.getByText('Line 2, 5')).toBeTruthy();
    expect(screen.getByText(/may look like one: і \(U\+0456\)/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(rosterWords.en.mendTitle);
  });

  it('counts seats as soon as it is said how many are in use', async () => {
    show();
    choose(GOOD);
    await findings();
    const seats = screen.getByLabelText('Seats in use now');
    fireEvent.input(seats, { target: { value: '９９' } });
    expect(await findings()).toContain('Stops: Seats missing: 1');
    fireEvent.input(seats, { target: { value: '98' } });
    expect(await findings()).toContain('Fine: Seats enough: 2 needed, 2 free');
    expect(screen.getByText(rosterWords.en.goodTitle)).toBeTruthy();
    fireEvent.input(seats, { target: { value: 'many' } });
    expect(screen.getByRole('alert').textContent).toBe(rosterWords.en.usedWrong);
    expect(await findings()).toContain('Look at it: Are there seats enough?');
  });

  it('takes users that a page showed, and seats that are typed', async () => {
    show('en', ['Ada@x.example']);
    choose(GOOD);
    fireEvent.input(await screen.findByLabelText(rosterWords.en.used), { target: { value: '99' } });
    expect(await findings()).toEqual(
      expect.arrayContaining(['Look at it: Users already: 1', 'Fine: Seats enough: 1 needed, 1 free']),
    );
    expect(screen.getByText('Compared with the users that the page showed: 1.')).toBeTruthy();
  });

  it('asks for the column where it is not certain', async () => {
    show();
    choose('Work,Private\nada@x.example,ada@y.example\nbo@x.example,bo@y.example');
    expect(await screen.findByRole('group', { name: rosterWords.en.askColumn })).toBeTruthy();
    fireEvent.click(button(rosterWords.en.useColumn));
    expect(screen.getByRole('alert').textContent).toBe(rosterWords.en.askFirst);
    fireEvent.click(screen.getByRole('radio', { name: /“Private”.*ada@y.example/ }));
    fireEvent.click(button(rosterWords.en.useColumn));
    expect(await screen.findByText(/^E-mail addresses: “Private”$/)).toBeTruthy();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('copies the findings, and the lines to mend', async () => {
    const stage = show();
    choose(BAD);
    await findings();
    fireEvent.click(button(rosterWords.en.copyLines));
    fireEvent.click(button(rosterWords.en.copyFindings));
    await screen.findByText(rosterWords.en.copied);
    const [lines, all] = stage.copied;
    expect(lines?.split('\n')).toEqual([
      'Line 2, 5 · ada@x.example · stands there more than once',
      'Line 4 · cy.x.example · no @',
      'Line 6 · dі@x.example · not a plain letter, although it may look like one: і (U+0456)',
    ]);
    expect(all).toContain('Check the list before you upload it · team.csv');
    expect(all).toContain(
      '[Stops] Cells that are no usable address: 2\n  Correct them, or take their rows out.\n  Line 4 · cy.x.example · no @',
    );
    expect(all).not.toContain('**');
    expect(stage.calls).toEqual([]);
  });

  it('shows few lines at first, many on request, and says that the copy has the rest', async () => {
    show();
    choose(`Email\n${Array.from({ length: 150 }, (_, n) => `nobody${n}`).join('\n')}\nada@x.example`);
    await screen.findByText('Cells that are no usable address: 150');
    const items = () => document.querySelectorAll('.finding-lines li');
    expect(items()).toHaveLength(3);
    fireEvent.click(button(/^Show more: Cells/));
    expect(items()).toHaveLength(100);
    expect(screen.getByText(/^And 50 more\./)).toBeTruthy();
  });

  it.each([
    ['empty', new File([''], 'a.csv')],
    ['spreadsheet', new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'a.xlsx')],
    ['binary', new File([Uint8Array.of(65, 0, 1)], 'a.bin')],
  ] as const)('refuses what it cannot read, and says what to do: %s', async (why, file) => {
    show();
    choose(file);
    expect(await screen.findByText(rosterWords.en[why])).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(field()).toBeTruthy();
  });

  it('says that a file cannot be read any more, and reads the next one', async () => {
    show();
    const gone = new File(['x'], 'a.csv');
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    choose(gone);
    expect(await screen.findByText(rosterWords.en.unreadable)).toBeTruthy();
    choose(GOOD);
    expect(await findings()).toContain('Fine: Every address has a usable form');
  });

  it('takes one file at a time, dropped or chosen', async () => {
    show();
    const drag = (type: string, types: readonly string[], files: readonly File[] = []): boolean => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      return fireEvent(document.body, Object.assign(event, { dataTransfer: { types, files } }));
    };
    const drop = (...files: readonly File[]) => drag('drop', ['Files'], files);
    drop(new File([GOOD], 'a.csv'), new File([GOOD], 'b.csv'));
    expect(await screen.findByText('One file at a time, please: that was 2.')).toBeTruthy();
    drag('dragenter', ['Files']);
    drag('dragenter', ['Files']);
    drag('dragleave', ['Files']);
    expect(await screen.findByText(rosterWords.en.drop)).toBeTruthy();
    // False: the browser does not do what it would do with the file.
    expect(drag('dragover', ['Files'])).toBe(false);
    expect(drag('dragover', ['text/plain'])).toBe(true);
    expect(drop(new File([GOOD], 'a.csv'))).toBe(false);
    expect(await findings()).toContain('Fine: Every address has a usable form');
    expect(screen.queryByText(rosterWords.en.drop)).toBeNull();
  });

  it('shows how far it is, and can be cancelled', async () => {
    show();
    const whole = new TextEncoder().encode(`${GOOD}\n${'A,B,a@x.example\n'.repeat(80_000)}`);
    const open = Promise.withResolvers<void>();
    const file = new File([whole], 'large.csv');
    file.arrayBuffer = async () => {
      await open.promise;
      return whole.buffer;
    };
    choose(file);
    expect(screen.getByText('Opening large.csv…')).toBeTruthy();
    open.resolve();
    expect(await screen.findByText('Reading large.csv…')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toMatch(/^0\.\d+$/);
    fireEvent.click(button(rosterWords.en.cancel));
    expect(await screen.findByText(rosterWords.en.cancelled)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is the last file chosen that counts', async () => {
    show();
    const slow = new File([BAD], 'slow.csv');
    const open = Promise.withResolvers<ArrayBuffer>();
    slow.arrayBuffer = () => open.promise;
    const input = field();
    fireEvent.change(input, { target: { files: [slow] } });
    fireEvent.click(button(rosterWords.en.cancel));
    open.resolve(new ArrayBuffer(0));
    await screen.findByText(rosterWords.en.cancelled);
    choose(GOOD);
    await findings();
    expect(screen.getByText('team.csv')).toBeTruthy();
  });

  it('speaks Japanese', async () => {
    show('ja');
    choose(BAD);
    expect(await findings()).toEqual([
      '要修正: アドレスとして使えないセル：2',
      '要確認: シートは足りますか？',
      '要確認: 2 回以上出てくるアドレス：1',
      '問題なし: メールアドレス：「Email」',
      '問題なし: 名前：「First name」、「Last name」',
      '問題なし: UTF‑8、カンマ区切り',
    ]);
    expect(screen.getByText('2, 5 行目')).toBeTruthy();
  });

  it('shows what stands in a file as it is, never as marks of ours', async () => {
    show();
    choose('**x**,Email\n"<b>A</b>",ada@x.example,** y **');
    await findings();
    expect(screen.getByText('<b>A</b>,ada@x.example,** y **')).toBeTruthy();
    expect(document.querySelector('.findings b')).toBeNull();
  });

  it('has an address of its own', () => {
    expect(rosterAddress(null)).toBe('popup.html?screen=roster');
    expect(rosterAddress(7)).toBe('popup.html?screen=roster&tab=7');
  });
});
