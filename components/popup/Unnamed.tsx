import type { DocView } from '../../lib/calls/screen.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { Button } from '../control/Button.tsx';
import { Notice } from '../notice/Notice.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { tenantAddress } from '../window/address.ts';

/** Above a customer's checklist: the page in front does not say that it is theirs, and nothing of it counts yet. */
export function Unnamed({ doc }: { readonly doc: DocView }) {
  const say = useSay(popupWords);
  const { surface } = useScreen();
  return (
    <Notice tone="info">
      <p>{say('noTenantText')}</p>
      <Button look="quiet" onPress={() => surface.open(tenantAddress(doc.doc))}>
        {say('nameTenant')}
      </Button>
    </Notice>
  );
}
