// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { COURSES } from '../../lib/procedures/courses.ts';
import { running } from './pretend.ts';
import { button, heading, press, primary, show, type } from './stage.tsx';

afterEach(cleanup);

describe('beginning', () => {
  const begin = () => {
    const stage = show(null);
    press('Choose a checklist');
    press('Choose: Set up MSI Actions');
    return stage;
  };

  it('shows all tasks and whose they are, and begins with who takes part', async () => {
    const stage = begin();
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Marketo admin' }));
    type('Your name', 'Ada Sato');
    type('Salesforce admin: name', ' Sam Ruiz ');
    type('Salesforce admin: e-mail', 'SAM@acme.example');
    press('Begin');
    await waitFor(() => expect(stage.calls).toHaveLength(1));
    expect(stage.calls[0]).toEqual({
      call: 'begin',
      tenant: '123-ABC-456',
      tenantName: 'Acme',
      course: 'onboarding',
      people: [
        { persona: 'marketoAdmin', person: { name: 'Ada Sato', email: 'ada@acme.example' } },
        { persona: 'salesforceAdmin', person: { name: 'Sam Ruiz', email: 'sam@acme.example' } },
      ],
      personas: ['marketoAdmin'],
    });
  });
  it('asks for nobody else where one person takes all parts', () => {
    begin();
    for (const part of screen.getAllByRole('checkbox')) fireEvent.click(part);
    expect(screen.queryByLabelText('Salesforce admin: name')).toBeNull();
    expect(screen.queryByLabelText('Account manager: name')).toBeNull();
  });
  it('one person alone gives only a name and an address', async () => {
    const stage = show(null);
    press('Choose a checklist');
    expect(screen.getAllByRole('listitem')).toHaveLength(COURSES.length);
    expect(primary()).toEqual(['Choose']);
    press('Choose: Connect your own Salesforce');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    type('Your name', 'Deniz Aydin');
    type('Your e-mail', 'deniz@acme.example');
    press('Begin');
    await waitFor(() => expect(stage.calls).toHaveLength(1));
    expect(stage.calls[0]).toMatchObject({
      course: 'ownSalesforce',
      people: [{ persona: 'salesUser', person: { name: 'Deniz Aydin', email: 'deniz@acme.example' } }],
      personas: ['salesUser'],
    });
  });
  it('goes back to the choice, where what is finished no longer leads', () => {
    show(running(7, { status: 'finished', own: null, next: { step: 'finished' } }));
    press('Choose a checklist');
    expect(button('Choose: Invite users').classList).toContain('primary');
    press('Choose: Give users access to Marketo');
    press('Back');
    expect(heading('What do you want to do?')).toBeTruthy();
  });
  it('begins nothing while somebody is missing, or an address is none', () => {
    const stage = begin();
    press('Begin');
    expect(screen.getByText('Choose at least one.')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Marketo admin' }));
    type('Your name', 'Ada');
    press('Begin');
    expect(screen.getAllByText('A name is needed.')).toHaveLength(1);
    type('Salesforce admin: name', 'Sam');
    type('Salesforce admin: e-mail', 'nowhere');
    press('Begin');
    expect(screen.getByText('This is no e-mail address.')).toBeTruthy();
    expect(stage.calls).toEqual([]);
  });
});

describe('attesting', () => {
  const asked = running(0, { next: { step: 'attest', what: 'crmSync' } });

  it('is asked for by what it is, and writes down who and when', async () => {
    const stage = show(asked);
    expect(heading('Marketo and Salesforce are in sync')).toBeTruthy();
    press('Write it down');
    // The account manager is who confirms; today is the day.
    expect(screen.getByLabelText<HTMLInputElement>('Name of who confirmed it').value).toBe('Cleo Kim');
    type('On', '2026-11-18');
    press('Save');
    await waitFor(() =>
      expect(stage.calls).toEqual([
        { call: 'attest', run: 'r1', what: 'crmSync', name: 'Cleo Kim', on: '2026-11-18' },
      ]),
    );
  });
  it('needs a name and a date', () => {
    const stage = show(asked);
    press('Write it down');
    type('Name of who confirmed it', ' ');
    type('On', '');
    press('Save');
    expect(screen.getByText('A name is needed.')).toBeTruthy();
    expect(screen.getByText('A date is needed.')).toBeTruthy();
    expect(stage.calls).toEqual([]);
  });
  it('shows who confirmed it, and lets that be changed', () => {
    show(running(0));
    expect(screen.getByText(/^Confirmed by Cleo Kim, .*19 November 2026$/)).toBeTruthy();
    press('Change: MSI Actions is enabled');
    expect(screen.getByLabelText<HTMLInputElement>('On').value).toBe('2026-11-19');
  });
});
