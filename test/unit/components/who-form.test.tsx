// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { all, choose, click, openPopup, see, type } from './popup-world';

// The words themselves: their keys, and what is filled into them.
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const text = (id: string) => all(id)[0]?.textContent ?? '';
const roles = () => all('role').map((select) => (select as HTMLSelectElement).value);

async function openForm(): Promise<ReturnType<typeof openPopup>> {
  const world = openPopup();
  await click('add-filing');
  await see('filing-form');
  return world;
}

/** What the form says of who verifies: `both tencentcloud`, a line each. */
const differ = () => [...document.querySelectorAll('[data-testid="who-differ"] li')].map((line) =>
  `${line.getAttribute('data-answer')} ${[...(line.textContent ?? '').matchAll(/filing\.provider\.(\w+?)(?=popup| )/g)].map(([, name]) => name).join(' ')}`);

describe('who must verify, in the form', () => {
  it('"whoever received a code must verify" stands above it, always', async () => {
    await openForm();
    expect(text('who-rule')).toContain('who.rule');
    for (const [provider, filingType] of [['jdcloud', 'first'], ['wechat', 'cancelAccess'], ['other', 'changeAccess']] as const) {
      await choose('provider', provider);
      await choose('filing-type', filingType);
      expect(text('who').startsWith('who.rule')).toBe(true);
    }
  });

  it('says plainly where all agree, with the sources folded', async () => {
    await openForm();
    await choose('provider', 'jdcloud');
    expect(text('who-agreed')).toBe('who.agreed.both');
    expect(text('who')).toContain('JD Cloud, 备案短信核验说明, 2020-08-18');
    expect(document.querySelector<HTMLDetailsElement>('[data-testid="who"] details')?.open).toBe(false);
    await choose('filing-type', 'cancelAccess');
    expect(text('who-agreed')).toBe('who.agreed.nobody');
  });

  it('says who says what where they differ, the own provider first, and why both are listed', async () => {
    await openForm();
    await choose('provider', 'jdcloud');
    await choose('filing-type', 'addService');
    expect(differ()).toEqual(['both jdcloud tencentcloud', 'service huaweicloud volcengine']);
    expect(text('who-differ')).toContain('who.reading.providersDiffer');
    await choose('provider', 'volcengine');
    expect(differ()[0]).toBe('service volcengine huaweicloud');
    expect(roles()).toEqual(['subject', 'service']);
  });

  it('says so where the provider does not say it: WeChat names nobody (FAQ of 2023 to 2024)', async () => {
    await openForm();
    await choose('provider', 'wechat');
    expect(text('who-silent')).toBe('who.silent filing.provider.wechat');
    await choose('provider', 'tencentcloud');
    expect(all('who-silent')).toEqual([]);
  });

  it('offers the cases at Douyin alone; case 4 asks for both, and going to 变更主体 keeps what was typed', async () => {
    const world = await openForm();
    await choose('provider', 'jdcloud');
    expect(all('situation')).toEqual([]);
    await choose('provider', 'douyin');
    await choose('situation', 'renamed');
    expect([roles(), (await see('filing-type') as HTMLSelectElement).value]).toEqual([['subject', 'service'], 'changeService']);
    expect(text('who-differ')).toContain('who.reading.ownCase');
    await type('phone', '13900139000', 1);
    await choose('filing-type', 'changeSubject');
    expect(roles()).toEqual(['subject', 'service']);
    expect((all('phone')[1] as HTMLInputElement).value).toBe('13900139000');
    await vi.waitFor(() => expect(JSON.stringify(world.session.get('draft'))).toContain('"situation":""'));
  });

  it('tells how to find out whether it is the first filing, by all four kinds, where that matters', async () => {
    await openForm();
    expect(text('first-fold')).toContain('filing.kind.websitepopup.commafiling.kind.apppopup.commafiling.kind.miniProgrampopup.commafiling.kind.quickApp');
    await choose('filing-type', 'addAccess');
    expect(all('first-fold')).toEqual([]);
  });

  it('says what the provider calls the filing type, where that is another word (Volcengine, 2024)', async () => {
    await openForm();
    await choose('provider', 'volcengine');
    await choose('filing-type', 'addAccess');
    expect(document.getElementById('filing-type-hint')?.textContent).toBe('who.called filing.provider.volcengine 接入备案');
    await choose('provider', 'jdcloud');
    expect(document.getElementById('filing-type-hint')?.hidden).toBe(true);
  });
});

describe('the phone, in the form', () => {
  const hint = () => document.querySelector('[id$=".phone-hint"]')?.textContent;
  const steps = () => [...document.querySelectorAll('[data-testid="dead-number"] > ol > li')].map((step) => step.getAttribute('data-step'));

  it('says which number, by the filing type, and what to do when it is dead', async () => {
    await openForm();
    expect([hint(), steps()]).toEqual(['who.phone.asFiled', ['recover', 'wait', 'correct']]);
    await choose('filing-type', 'addAccess');
    expect(hint()).toBe('who.phone.atOldProvider');
    expect(steps()).toEqual(['askOld', 'wait', 'changeAtOld', 'submitAgain', 'noProvider']);
    await choose('filing-type', 'changeBoth');
    expect([hint(), steps()[0]]).toEqual(['who.phone.newIfChanged', 'typeNew']);
    expect(document.querySelector<HTMLDetailsElement>('[data-testid="dead-number"]')?.open).toBe(false);
  });

  it('says that a segment is not listed, and saves it all the same', async () => {
    const world = await openForm();
    await choose('provider', 'jdcloud');
    await choose('filing-type', 'changeSubject');
    await type('label', '号段');
    await type('phone', '174 0013 8000');
    await vi.waitFor(() => expect(text('segment')).toBe('who.segment'));
    await type('id-tail', '12345X');
    await click('save');
    await see('filing');
    expect(world.filings[0]?.filing.persons).toMatchObject([{ role: 'subject', phone: '17400138000' }]);
  });

  it('says nothing of a segment that is listed, or of half a number', async () => {
    await openForm();
    await type('phone', '13800138000');
    expect(text('segment')).toBe('');
    await type('phone', '174');
    expect(text('segment')).toBe('');
  });
});
