import { defineContentScript } from 'wxt/utils/define-content-script';
import { accompanyPage } from './accompany-page';

export default defineContentScript({
  matches: ['https://beian.miit.gov.cn/*'],
  allFrames: false,
  // Early, so that no listener of the page stands before ours on `window`.
  runAt: 'document_start',
  // A page that is not recognised is not to notice Heyan at all.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (window.top === window) accompanyPage(ctx.signal);
  },
});
