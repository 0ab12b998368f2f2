import type { Driver } from '../driver/driver.ts';
import { openPopup } from '../story/popup-page.ts';
import { chooseFacts, unfold } from '../story/who-form.ts';
import type { Look } from './look.ts';

/** Tall enough to show the whole form. */
const WHOLE = 1900;

/** Who must verify, in the form: all agree, they differ, a case of Douyin's, an access, and one of everything at once. */
export async function lookAtWho(driver: Driver, look: Look): Promise<void> {
  const popup = await openPopup(driver);
  await popup.click('[data-testid="add-filing"]');
  await chooseFacts(popup, [['provider', 'jdcloud'], ['filing-type', 'first']]);
  await look.atPopup(popup, 'who-agreed', WHOLE);
  await chooseFacts(popup, [['filing-type', 'addService']]);
  await look.atPopup(popup, 'who-differ', WHOLE);
  await chooseFacts(popup, [['provider', 'wechat']]);
  await look.atPopup(popup, 'who-silent', WHOLE);
  await chooseFacts(popup, [['provider', 'douyin'], ['situation', 'sameNameElsewhere']]);
  await unfold(popup, 'first-fold');
  await look.atPopup(popup, 'who-case', WHOLE);
  await chooseFacts(popup, [['provider', 'volcengine'], ['service-kind', 'website'], ['filing-type', 'addAccess']]);
  await unfold(popup, 'dead-number');
  await look.atPopup(popup, 'who-access', WHOLE);
  await chooseFacts(popup, [['provider', 'douyin'], ['service-kind', 'miniProgram'], ['filing-type', 'first']]);
  await popup.type('[data-testid="phone"]', '17400138000');
  await popup.press('Tab');
  await unfold(popup, 'first-fold');
  await unfold(popup, 'who');
  await unfold(popup, 'dead-number');
  await look.atPopup(popup, 'who-long', WHOLE);
  await popup.click('[data-testid="cancel"]');
  await popup.close();
}
