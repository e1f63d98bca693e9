import { useState } from 'preact/hooks';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';

/** Saves everything of a customer as a file, and says under which name. */
export function Export({ tenant }: { readonly tenant: TenantKey }) {
  const say = useSay(handoverWords);
  const { surface } = useScreen();
  const { busy, failure, run } = useCalling();
  const [file, setFile] = useState<string | null>(null);
  const save = async () => {
    const answer = await run({ call: 'export', tenant });
    if (answer?.text === undefined) return;
    const name = `handrail-${tenant}.json`;
    surface.save(name, answer.text);
    setFile(name);
  };
  return (
    <div>
      <Button look="quiet" busy={busy} onPress={() => void save()}>
        {say('exportIt')}
      </Button>
      <div role="status">{file && <p class="hint">{say('exported', { file })}</p>}</div>
      <Failure failure={failure} />
    </div>
  );
}
