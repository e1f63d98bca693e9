import type { ComponentChildren } from 'preact';
import type { DocView } from '../../lib/calls/screen.ts';
import { ADDRESS } from '../../lib/procedures/handover/address.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Rich } from '../text/Rich.tsx';
import { tenantAddress } from '../window/address.ts';

interface Props {
  readonly doc: DocView;
  readonly onPaste: () => void;
  readonly children: ComponentChildren;
}

/** A console is open, but whose it is cannot be read: how the page shows it, or that somebody has to say it. */
export function NoTenant({ doc, onPaste, children }: Props) {
  const say = useSay(popupWords);
  const { surface } = useScreen();
  const name = () => surface.open(tenantAddress(doc.doc));
  const take = (
    <Button look="quiet" onPress={onPaste}>
      {say('take')}
    </Button>
  );
  // Only pages of Sales have a place where they show it, and clicks that are held meanwhile.
  if (doc.console !== 'sales')
    return (
      <main class="home">
        {children}
        <section class="teach">
          <h1>{say('elsewhereTitle')}</h1>
          <p>{say('elsewhereText')}</p>
          <Button look="primary" onPress={name}>
            {say('elsewhereDo')}
          </Button>
          <div class="quiet-row">{take}</div>
        </section>
      </main>
    );
  return (
    <main class="home">
      {children}
      <section class="teach">
        <h1>{say('noTenantTitle')}</h1>
        <p>{say('noTenantText')}</p>
        {doc.unshown ? (
          <>
            <p>{say('noTenantUnshown')}</p>
            <Button look="primary" onPress={name}>
              {say('typeTenant')}
            </Button>
            <div class="quiet-row">{take}</div>
          </>
        ) : (
          <>
            <p class="teach-how">{say('noTenantHow')}</p>
            <ol class="steps">
              {(['noTenantStep1', 'noTenantStep2', 'noTenantStep3'] as const).map((word) => (
                <li key={word}>
                  <Rich text={say(word)} />
                </li>
              ))}
            </ol>
            <p class="hint" role="status">
              {say('noTenantWait')}
            </p>
            <Button look="primary" onPress={() => surface.open(ADDRESS)}>
              {say('openSettings')}
            </Button>
            <div class="quiet-row">
              {take}
              <Button look="quiet" onPress={name}>
                {say('nameTenant')}
              </Button>
            </div>
          </>
        )}
      </section>
    </main>
  );
}
