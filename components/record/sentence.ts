/** Pure: one recorded fact as a sentence. */
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { FactBody, UnknownBody } from '../../lib/checklist/fact.ts';
import { calledIn, nameAmong, nameOf } from '../../lib/guide/name.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { type RecordWord, recordWords } from '../../lib/words/record.ts';
import { say as inWords } from '../screen/say.ts';
import { taskTitle } from '../task/task.ts';
import { roomSentence } from './roomsentence.ts';
import { runSentence } from './runsentence.ts';

const RECEIVED = {
  invited: 'receivedInvited',
  replied: 'receivedReplied',
  closed: 'receivedClosed',
  checked: 'receivedChecked',
  shared: 'receivedShared',
  hosted: 'receivedHosted',
} as const;
const CLICKED = {
  disconnect: 'clickedDisconnect',
  connect: 'clickedConnect',
  rowAccess: 'clickedRowAccess',
  removal: 'clickedRemoval',
} as const;

/** What a fact says; names come from the checklist where the fact does not carry them. */
export function sentence(
  body: FactBody | UnknownBody,
  checklist: Checklist | null,
  language: ScreenLanguage,
): string {
  const words = recordWords[language];
  const people = {
    leaver: checklist ? calledIn(checklist, 'leaver') : words.somebody,
    keeper: checklist ? calledIn(checklist, 'keeper') : words.somebody,
  };
  const say = (key: RecordWord, values: Readonly<Record<string, string>> = {}) =>
    inWords(recordWords, language, key, { ...people, ...values });
  switch (body.kind) {
    case 'opened':
      return say('opened', {
        leaver: nameAmong(body.leaver, [body.keeper]),
        keeper: nameAmong(body.keeper, [body.leaver]),
      });
    case 'invited':
      return say('invited', { keeper: nameOf(body.keeper) });
    case 'received':
      return say(RECEIVED[body.message]);
    case 'joined':
      return say('joined', { name: nameOf(body.person) });
    case 'replied':
      return say(body.sighting.connection === 'holds' ? 'replied' : 'repliedRefused', {
        connection: words[body.sighting.connection],
      });
    case 'checked':
      return say('checked', { connection: words[body.sighting.connection] });
    case 'confirmed':
      return say('confirmed');
    case 'closed':
      return say(body.outcome === 'disconnected' ? 'closedDisconnected' : 'closedBroken');
    case 'saw':
      return say(body.account === null ? 'sawNoAccount' : 'saw', {
        connection: words[body.connection],
        account: body.account ?? '',
      });
    case 'sawRow':
      return say(body.access === 'has' ? 'sawRowHas' : 'sawRowNone', { row: nameOf(body.person) });
    case 'clicked':
      return say(CLICKED[body.control], { row: body.row ?? words.somebody });
    case 'signedOut':
      return say('signedOut', { account: body.account ?? words.nobody });
    case 'said':
      if (body.task === 'stranger') return say('saidStranger');
      if (body.task === 'resume') return say('saidResume');
      return say('saidTask', { task: checklist ? taskTitle(checklist, body.task, language) : body.task });
    case 'withdrew':
      return say('withdrew');
    case 'noted':
      return note(body.topic, body.text, say, words);
    case 'overrode':
      return say('overrode', { control: words[body.control], reason: body.reason });
    case 'unknown':
      return say('unknown');
    case 'hosted':
    case 'entered':
    case 'granted':
    case 'ended':
    case 'compared':
    case 'left':
      return roomSentence(body, say, words);
    default:
      return runSentence(body, say, language);
  }
}

function note(
  topic: 'workspace' | 'firstInvited' | 'copied',
  text: string,
  say: (key: RecordWord, values: Readonly<Record<string, string>>) => string,
  words: Readonly<Record<RecordWord, string>>,
): string {
  if (topic === 'copied') return say('notedCopied', {});
  if (topic === 'workspace') return say('notedWorkspace', { text });
  const answer = text === 'yes' || text === 'no' || text === 'unsure' ? words[text] : text;
  return say('notedFirst', { text: answer });
}
