import type { BrowserContext, Page } from 'playwright-core';

/** Opens a window of its own; playwright itself opens tabs only. */
export async function openWindow(context: BrowserContext): Promise<Page> {
  const any = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(any);
  try {
    const opened = context.waitForEvent('page');
    await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    return await opened;
  } finally {
    await session.detach().catch(() => {});
  }
}
