import type { Send } from './firefox-session.ts';

/**
 * Privileged code of the tab's own process, as source: Firefox keeps a content script's world for each window. What it
 * gives crosses two compartments, and so goes as text.
 */
const RUN = `
const [id, source, args] = arguments;
const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
const world = ExtensionContent.getContextByExtensionId(id, window)?.sandbox;
if (!world) throw new Error('the extension has no content script in this page');
return Cu.evalInSandbox('(async () => JSON.stringify(await (' + source + ')(...' + args + ')))()', world);
`;

/** Runs a function's source in the world of the extension's content script, in the top frame of the tab where `send` stands. */
export async function runInContentScript(send: Send, extensionId: string, source: string, args: readonly unknown[]): Promise<unknown> {
  const answer = await send('WebDriver:ExecuteScript', {
    script: RUN,
    args: [extensionId, source, JSON.stringify(args)],
    // In a page's context too this name gives the rights of the browser itself.
    sandbox: 'system',
  });
  return typeof answer === 'string' ? JSON.parse(answer) : undefined;
}
