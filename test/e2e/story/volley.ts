import type { PageRequest } from '../../../lib/messages/protocol.ts';
import type { Tab } from '../driver/driver.ts';
import type { WorkerReply } from './save-filing.ts';

type Reservation = Extract<PageRequest, { type: 'reserve' }>;

/** What the page sends when a try is about to leave. */
export function reservation(id: string, { phone, idTail }: { phone: string; idTail: string }): Reservation {
  return { type: 'reserve', id, at: Date.now(), kind: 'try', phone, idTail, code: '000000', personId: null, warned: [] };
}

/** What the tabs listen on for the word. A timer would do too, but hidden tabs have slow ones. */
const CHANNEL = 'volley';

/** Each tab's content script sends all of its messages at once, in the same moment as the others. Gives all the replies. */
export async function fireTogether(volleys: readonly (readonly [tab: Tab, messages: readonly PageRequest[]])[]): Promise<WorkerReply[]> {
  for (const [tab, messages] of volleys) await tab.inContentScript(loadVolley, CHANNEL, messages);
  await volleys[0]?.[0].evaluate((channel) => new BroadcastChannel(channel).postMessage('now'), CHANNEL);
  const replies = await Promise.all(volleys.map(([tab]) => tab.inContentScript(() => (globalThis as unknown as Loaded).replies)));
  return replies.flat();
}

interface Loaded {
  replies: Promise<WorkerReply[]>;
}

/** Runs in the content script: gets the messages ready, to be sent at the word. */
function loadVolley(channel: string, messages: readonly PageRequest[]): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<WorkerReply> } } }).chrome;
  const word = new BroadcastChannel(channel);
  const replies = new Promise<WorkerReply[]>((resolve, reject) => {
    word.onmessage = () => {
      word.close();
      Promise.all(messages.map((message) => runtime.sendMessage(message))).then(resolve, reject);
    };
  });
  Object.assign(globalThis, { replies });
}
