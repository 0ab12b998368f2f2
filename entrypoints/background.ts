import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/messages/worker';

export default defineBackground(() => {
  startWorker();
});
