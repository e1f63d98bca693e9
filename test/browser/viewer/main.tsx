/** The masked view alone, on a page of its own: a test hands it the parts, and reads what it asks for. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { MirrorView } from '../../../components/cobrowse/MirrorView.tsx';
import type { Feed } from '../../../components/cobrowse/useMirror.ts';
import { type Screen, ScreenContext } from '../../../components/screen/screen.ts';
import type { ControlId } from '../../../lib/consoles/console.ts';
import { tokenStyles } from '../../../lib/overlay/tokens.ts';
import { screenLanguage } from '../../../lib/words/language.ts';
import '../../../components/looks/index.css';

const heard = new Set<(part: Uint8Array) => void>();
const asked: string[] = [];
const feed: Feed = {
  hear(take) {
    heard.add(take);
    return () => heard.delete(take);
  },
  fresh: () => asked.push('fresh'),
};

/** What the test reaches: numbers of bytes in, what was asked for out. */
Object.assign(window, {
  asked,
  hand: (bytes: readonly number[]) => {
    for (const take of heard) take(Uint8Array.from(bytes));
  },
});

const language = screenLanguage(navigator.language);
const screen: Screen = {
  language,
  ask: async () => ({ ok: true }),
  now: Date.now,
  trusts: (event) => event.isTrusted,
  surface: {
    kind: 'tab',
    top() {},
    copy: async () => true,
    save() {},
    open() {},
    close() {},
    grant: async () => true,
    remind: async () => true,
    print() {},
  },
};

function Page() {
  const [pointed, setPointed] = useState<ControlId | null>(null);
  const point = (control: ControlId | null): void => {
    asked.push(`point ${control}`);
    setPointed(control);
  };
  return (
    <ScreenContext.Provider value={screen}>
      <main style={{ padding: '16px', maxWidth: '1180px', margin: '0 auto' }}>
        <h1>{document.title}</h1>
        <MirrorView name="Ada Lindqvist" feed={feed} pointed={pointed} onPoint={point} />
      </main>
    </ScreenContext.Provider>
  );
}

const style = document.createElement('style');
style.textContent = tokenStyles();
document.head.append(style);
render(<Page />, document.body);
