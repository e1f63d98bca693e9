import type { Preview } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { EnterScreen } from '../room/EnterScreen.tsx';
import { JoinScreen } from '../run/JoinScreen.tsx';
import { AcceptScreen } from './AcceptScreen.tsx';

interface Props {
  readonly preview: Extract<Preview, { ok: true }>;
  readonly text: string;
  readonly here: TenantKey | null;
  readonly checklist: Checklist | null;
  readonly onBack: () => void;
  readonly onAccepted: (tenant: TenantKey) => void;
}

/** What a message says, pasted or come by a room, where it is taken in. */
export function Received({ preview, checklist, onAccepted, ...rest }: Props) {
  const accepted = () => onAccepted(preview.tenant);
  switch (preview.message) {
    case 'shared':
      return <JoinScreen preview={preview} {...rest} onAccepted={accepted} />;
    case 'hosted':
      return <EnterScreen preview={preview} {...rest} onAccepted={accepted} />;
    default:
      return <AcceptScreen preview={preview} checklist={checklist} {...rest} onAccepted={accepted} />;
  }
}
