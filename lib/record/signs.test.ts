import { describe, expect, it } from 'vitest';
import type { FoundControl, Sighting } from '../calls/sighting.ts';
import type { BodyOf, Connection, DocRef, Fact } from '../checklist/fact.ts';
import type { Sign } from '../consoles/console.ts';
import { signControls, signFacts } from './signs.ts';

const ME = 'seat';
const sign = (is: 'there' | 'enabled' | 'ticked' | 'clear' | 'filled', more: Partial<Sign> = {}): Sign => ({
  id: 'sign',
  console: 'sales',
  shown: { control: 'sales.one', is },
  ...more,
});
const found = (more: Partial<FoundControl> = {}): FoundControl => ({
  ref: { control: 'sales.one' },
  found: 'one',
  label: '',
  region: '',
  enabled: true,
  ...more,
});

interface Page {
  readonly doc?: string;
  readonly since?: number;
  readonly by?: 'page' | null;
  readonly account?: string | null;
  readonly connection?: Connection | null;
  readonly host?: string;
  readonly contrary?: ReadonlySet<string>;
  readonly troubles?: readonly string[];
  readonly joined?: ReadonlySet<string>;
  readonly answers?: true;
  readonly messages?: number;
}

/** A seat whose pages are recorded one after the other. */
class Recorder {
  readonly facts: Fact[] = [];

  look(of: Sign, controls: readonly FoundControl[], page: Page = {}): readonly boolean[] {
    const doc: DocRef = { id: page.doc ?? 'doc', after: 0 };
    const { by = 'page', account = null, connection = null, since = 0, host = 'console.test' } = page;
    const contrary = page.contrary ?? new Set();
    const sighting: Sighting = {
      place: null,
      munchkin: null,
      account: null,
      connection,
      signedOut: false,
      dialog: false,
      rows: [],
      controls,
      troubles: page.troubles ?? [],
      ...(page.answers && { answers: page.answers }),
      ...(page.messages && { messages: page.messages }),
    };
    const tenant = { tenant: by && '123-ABC-456', by, account };
    const bodies = signFacts({
      facts: this.facts,
      me: ME,
      doc,
      tenant,
      sighting,
      host,
      signs: [of],
      since,
      contrary,
      joined: page.joined ?? new Set(),
    });
    for (const body of bodies) this.#write(body);
    return bodies.map(({ is }) => is);
  }

  #write(body: BodyOf<'showed'>): void {
    const n = this.facts.length + 1;
    this.facts.push({ id: `f${n}`, tenant: '123-ABC-456', seat: ME, n, at: 0, body });
  }
}

const once = (of: Sign, control: Partial<FoundControl>) => new Recorder().look(of, [found(control)]);

it('what is there counts for nothing beside its contrary', () => {
  const of = sign('there', { against: { control: 'sales.two', is: 'there' } });
  const contrary = found({ ref: { control: 'sales.two' } });
  expect(new Recorder().look(of, [found(), contrary])).toEqual([false]);
  expect(new Recorder().look(of, [found(), { ...contrary, found: 'none' }])).toEqual([true]);
});

describe('what a control shows', () => {
  it.each([
    ['there', {}, [true]],
    ['there', { found: 'many' }, [true]],
    ['there', { found: 'none' }, []],
    ['enabled', {}, [true]],
    ['enabled', { enabled: false }, []],
    ['enabled', { found: 'many' }, []],
    ['ticked', { current: true }, [true]],
    ['ticked', { current: false }, []],
    ['ticked', { found: 'many', current: true }, []],
    ['clear', {}, [true]],
    ['clear', { current: true }, []],
    ['filled', { filled: 'yes' }, [true]],
    ['filled', { filled: 'space' }, []],
    ['filled', { filled: 'no' }, []],
    ['filled', {}, []],
  ] as const)('%s: %o is %o', (is, control, told) => {
    expect(once(sign(is), control)).toEqual(told);
  });
  it('another control shows nothing', () => {
    expect(once(sign('there'), { ref: { control: 'sales.other' } })).toEqual([]);
  });
  it('a connection is as it was read', () => {
    const held = sign('there', { shown: { connection: 'holds' } });
    expect(new Recorder().look(held, [], { connection: 'holds' })).toEqual([true]);
    expect(new Recorder().look(held, [], { connection: 'free' })).toEqual([]);
  });
  it('nothing is recorded while the customer is not known', () => {
    expect(new Recorder().look(sign('there'), [found()], { by: null })).toEqual([]);
  });
});

describe('a sign and its contrary', () => {
  const box = sign('ticked', { against: { control: 'sales.one', is: 'clear' } });
  it('is told when it changes, once per document and run', () => {
    const seat = new Recorder();
    expect(seat.look(box, [found()])).toEqual([false]);
    expect(seat.look(box, [found()])).toEqual([]);
    expect(seat.look(box, [found({ current: true })])).toEqual([true]);
    expect(seat.look(box, [found({ current: true })])).toEqual([]);
    expect(seat.look(box, [found({ current: true })], { doc: 'next' })).toEqual([true]);
    expect(seat.look(box, [found({ current: true })], { since: 3 })).toEqual([true]);
  });
  it('that has to be saved first counts on a page that came so', () => {
    const saved: Sign = { ...box, asLoaded: true };
    const seat = new Recorder();
    expect(seat.look(saved, [found()])).toEqual([false]);
    expect(seat.look(saved, [found({ current: true })])).toEqual([]);
    expect(seat.look(saved, [found({ current: true })], { doc: 'next' })).toEqual([true]);
    expect(seat.look(saved, [found()], { doc: 'next' })).toEqual([false]);
  });
  it('and not beside an error message: what was sent is shown again', () => {
    const saved: Sign = { ...box, asLoaded: true };
    const on = found({ current: true });
    expect(new Recorder().look(saved, [on], { troubles: ['refused'] })).toEqual([]);
    expect(new Recorder().look(saved, [found({ current: true, restored: true })])).toEqual([]);
    expect(new Recorder().look(saved, [on], { answers: true })).toEqual([]);
    expect(new Recorder().look(saved, [on], { answers: true, messages: 1 })).toEqual([true]);
    expect(new Recorder().look(saved, [found()], { troubles: ['refused'] })).toEqual([false]);
    expect(new Recorder().look(box, [on], { troubles: ['refused'] })).toEqual([true]);
  });
  it('what says nothing of other accounts is told where this account’s page had shown it', () => {
    const held = sign('there', { shown: { connection: 'holds' }, undone: { connection: 'free' } });
    const seat = new Recorder();
    const free = { connection: 'free', account: 'ann' } as const;
    expect(seat.look(held, [], free)).toEqual([]);
    expect(seat.look(held, [], { connection: 'holds', account: 'ann' })).toEqual([true]);
    expect(seat.look(held, [], { ...free, account: 'bo', doc: 'bo' })).toEqual([]);
    // Shown in a run before this one, too.
    expect(seat.look(held, [], { ...free, doc: 'next', since: 9 })).toEqual([false]);
    expect(seat.look(held, [], { ...free, doc: 'third' })).toEqual([]);
  });
  it('where no account is shown, the same seat’s page is the same account’s', () => {
    const held = sign('there', { shown: { connection: 'holds' }, undone: { connection: 'free' } });
    const seat = new Recorder();
    seat.look(held, [], { connection: 'holds' });
    expect(seat.look(held, [], { connection: 'free', doc: 'next' })).toEqual([false]);
  });
});

describe('where things are tried out first', () => {
  it('is told with what a page there shows, and with nothing else', () => {
    const of = sign('there', { trial: /\.sandbox\./ });
    const told = (host: string, looked: Sign) => {
      const seat = new Recorder();
      seat.look(looked, [found()], { host });
      return seat.facts.map(({ body }) => body.kind === 'showed' && body.trial);
    };
    expect(told('acme--dev.sandbox.my.salesforce.com', of)).toEqual([true]);
    expect(told('acme.my.salesforce.com', of)).toEqual([undefined]);
    expect(told('acme--dev.sandbox.my.salesforce.com', sign('there'))).toEqual([undefined]);
  });
});

describe('the controls to look for', () => {
  it('are those of every look of that console', () => {
    const signs: readonly Sign[] = [
      sign('there', {
        against: { control: 'sales.two', is: 'there' },
        undone: { control: 'sales.three', is: 'there' },
      }),
      sign('there', { shown: { connection: 'holds' } }),
      sign('there', { console: 'marketo' }),
    ];
    expect(signControls(signs, 'sales').map(({ control }) => control)).toEqual([
      'sales.one',
      'sales.two',
      'sales.three',
    ]);
  });
});

describe('what other looks say of a page', () => {
  it('of which another shows the contrary is not recorded', () => {
    const contrary = new Set(['sign']);
    expect(new Recorder().look(sign('there'), [found()], { contrary })).toEqual([]);
    expect(new Recorder().look(sign('there'), [found()])).toEqual([true]);
  });
  it('who came into a list of people shows it, too', () => {
    const of = sign('there');
    expect(new Recorder().look(of, [], { joined: new Set(['sign']) })).toEqual([true]);
    expect(new Recorder().look(of, [], { joined: new Set(['other']) })).toEqual([]);
  });
  it('is told of its own page alone', () => {
    const ours = sign('there', { where: [{ control: 'sales.title', is: 'there' }] });
    const title = found({ ref: { control: 'sales.title' } });
    expect(new Recorder().look(ours, [found()])).toEqual([]);
    expect(new Recorder().look(ours, [found(), title])).toEqual([true]);
  });
});
