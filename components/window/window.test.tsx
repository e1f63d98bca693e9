// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TenantLine } from '../../lib/calls/line.ts';
import type { DocView } from '../../lib/calls/screen.ts';
import { checklist, play, view } from '../screen/pretend.tsx';
import { OverrideWindow } from './OverrideWindow.tsx';
import { TenantWindow } from './TenantWindow.tsx';

afterEach(cleanup);

const doc = (more: Partial<DocView>): DocView => ({
  doc: 'doc1',
  tenant: '123-ABC-456',
  console: 'sales',
  url: 'https://toutapp.com/next',
  account: null,
  held: { control: 'disconnect', row: null },
  framed: false,
  overrideForbidden: null,
  ...more,
});
const release = () => fireEvent.click(screen.getByRole('button', { name: 'Release this one click' }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the override window', () => {
  it('says who would be cut off, and wants the right Munchkin ID and a reason', async () => {
    const stage = play(<OverrideWindow view={view({ doc: doc({}) })} doc="doc1" />);
    expect(screen.getByText('every user of 123-ABC-456')).toBeTruthy();
    release();
    expect(screen.getByText('A Munchkin ID looks like 123-ABC-456.')).toBeTruthy();
    type('Type the Munchkin ID', '999-ABC-456');
    type('Reason', 'The instance is closed down');
    release();
    expect(screen.getByText('That is not the Munchkin ID of this page.')).toBeTruthy();
    expect(stage.calls).toEqual([]);
    type('Type the Munchkin ID', ' 123-abc-456 ');
    release();
    await screen.findByText('Released. Go back to the page and click again.');
    expect(stage.calls).toEqual([
      { call: 'override', doc: 'doc1', munchkin: '123-ABC-456', reason: 'The instance is closed down' },
    ]);
  });

  it('names who can allow it where a managed setting forbids it', () => {
    play(<OverrideWindow view={view({ doc: doc({ overrideForbidden: 'it@acme.example' }) })} doc="doc1" />);
    expect(screen.getByText('it@acme.example')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Release this one click' })).toBeNull();
  });

  it('records what the keeper read aloud by phone', async () => {
    const stage = play(
      <OverrideWindow
        view={view({ doc: doc({}), checklist: checklist('leaver', 'awaitReply') })}
        doc="doc1"
      />,
    );
    const fold = document.querySelector('details');
    if (!fold) throw new Error('no fold');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    await screen.findByLabelText('The button that they see');
    type('The button that they see', 'Disconnect');
    type('The Munchkin ID that they see', '123-ABC-456');
    type('The account that they are signed in as', 'bo@acme.example');
    type('Type the Munchkin ID', '123-ABC-456');
    release();
    await waitFor(() => expect(stage.calls).toHaveLength(1));
    expect(stage.calls[0]).toMatchObject({
      reason:
        'Bo Lind read aloud by phone: button “Disconnect”, Munchkin ID 123-ABC-456, account bo@acme.example.',
    });
  });
});

describe('the tenant window', () => {
  it('says first where the page would show it, then takes a Munchkin ID for this document', async () => {
    const stage = play(
      <TenantWindow view={view({ tenant: null, doc: doc({ tenant: null, held: null }) })} doc="doc1" />,
    );
    expect(screen.getByRole('button', { name: 'I will look there' })).toBeTruthy();
    const fold = document.querySelector('details');
    if (!fold) throw new Error('no fold');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    type('Munchkin ID', '123-abc-456');
    fireEvent.click(await screen.findByRole('button', { name: 'Use this Munchkin ID' }));
    await waitFor(() =>
      expect(stage.calls).toEqual([{ call: 'nameTenant', doc: 'doc1', munchkin: '123-ABC-456' }]),
    );
  });

  const elsewhere = doc({ tenant: null, held: null, console: 'salesforce' });

  it('elsewhere, offers the customers that are known, or another one by its Munchkin ID', async () => {
    const known: TenantLine = {
      tenant: '456-DEF-789',
      tenantName: 'Southwind',
      practice: false,
      procedure: 'onboarding',
      status: 'running',
      myTurn: true,
      whose: null,
      since: null,
      task: 'package',
      trouble: false,
      done: 5,
      all: 7,
    };
    const stage = play(
      <TenantWindow view={view({ tenant: null, doc: elsewhere, tenants: [known] })} doc="doc1" />,
    );
    expect(screen.queryByText(/Gear/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Southwind/ }));
    await waitFor(() =>
      expect(stage.calls).toEqual([{ call: 'nameTenant', doc: 'doc1', munchkin: '456-DEF-789' }]),
    );
  });

  it('elsewhere, where no customer is known, asks for the Munchkin ID at once', async () => {
    const stage = play(<TenantWindow view={view({ tenant: null, doc: elsewhere })} doc="doc1" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Use this Munchkin ID' }));
    await screen.findByText('A Munchkin ID looks like 123-ABC-456.');
    type('Munchkin ID', '123-abc-456');
    fireEvent.click(screen.getByRole('button', { name: 'Use this Munchkin ID' }));
    await waitFor(() =>
      expect(stage.calls).toEqual([{ call: 'nameTenant', doc: 'doc1', munchkin: '123-ABC-456' }]),
    );
  });

  it('does not send to Set Up whoever stands there', async () => {
    const empty = doc({ tenant: null, held: null, unshown: true });
    play(<TenantWindow view={view({ tenant: null, doc: empty })} doc="doc1" />);
    expect(screen.queryByText(/Gear/)).toBeNull();
    expect(screen.getByText(/the field for the Munchkin ID is empty/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use this Munchkin ID' })).toBeTruthy();
  });

  it('is not needed once the page shows it', () => {
    play(<TenantWindow view={view({ doc: doc({ held: null }) })} doc="doc1" />);
    expect(screen.getByText('123-ABC-456')).toBeTruthy();
    expect(screen.queryByLabelText('Munchkin ID')).toBeNull();
  });
});
