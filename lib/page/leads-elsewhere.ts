/** The ministry's own hosts: its page asks others than its own for an answer (facts/verification.md 1.3). */
const MINISTRY = /^https:\/\/(?:[\w-]+\.)*miit\.gov\.cn$/;

/**
 * Whether the form around this field names somebody else than the ministry as the one it sends to. What a script of the page does
 * with a field, nobody can tell before: this is about a form that says so itself.
 */
export function leadsElsewhere(input: HTMLInputElement): boolean {
  // By attribute: a field that is named `action` stands in the way of the property.
  const { form, baseURI } = input;
  const said = Array.from(form?.querySelectorAll('[formaction]') ?? [], (button) => button.getAttribute('formaction'));
  return [form?.getAttribute('action'), ...said].some((address) => {
    // A form without an address, or with a script in its place, is sent by the page's own scripts.
    if (!address || /^\s*javascript:/i.test(address)) return false;
    return !URL.canParse(address, baseURI) || !MINISTRY.test(new URL(address, baseURI).origin);
  });
}
