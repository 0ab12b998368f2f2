import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/messages/worker';

export default defineBackground(() => {
  startWorker();
  // Chromium has a new worker wait while a page of ours still holds on to the one before it: such a page would be answered by nobody.
  const { skipWaiting } = globalThis as { skipWaiting?: () => Promise<void> };
  // eslint-disable-next-line heyan/listener-signal -- as long as the worker lives
  addEventListener('install', () => void skipWaiting?.call(globalThis));
});
