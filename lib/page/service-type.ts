import { fold } from '../rules/text';
import type { ServiceKind } from '../rules/filing';
import type { FoundForm } from './find';
import { labelOf } from './submit';

/** 服务类型, as the form stands: what is chosen there, and a way to choose where the page lets one do so safely. */
export interface ServiceType {
  /** Null while nothing is chosen, or what is chosen is none of the kinds. */
  readonly chosen: ServiceKind | null;
  /** Chooses as a person would; null for lists of the page's own making, which only a person can open. */
  readonly choose: ((kind: ServiceKind) => void) | null;
}

/** What the options say, in the order in which they are tried (facts/verification.md 1.2). */
const KINDS: readonly (readonly [RegExp, ServiceKind])[] = [
  [/小程序/, 'miniProgram'], [/快应用/, 'quickApp'], [/app|移动应用|应用程序/, 'app'], [/网站/, 'website'],
];

/** How far above the fields it may stand. */
const LEVELS_UP = 3;

/** The 服务类型 of this form; null where it has none. Two kinds must stand for choice: one word alone may be anything. */
export function serviceTypeOf({ container }: Pick<FoundForm, 'container'>): ServiceType | null {
  let at: Element | null = container;
  for (let level = 0; level <= LEVELS_UP && at !== null && at.tagName !== 'BODY'; level += 1, at = at.parentElement) {
    const found = bySelect(at) ?? byRadios(at) ?? byOwnList(at);
    if (found !== null) return found;
  }
  return null;
}

function kindIn(text: string): ServiceKind | null {
  const folded = fold(text);
  return KINDS.find(([words]) => words.test(folded))?.[1] ?? null;
}

function bySelect(around: Element): ServiceType | null {
  for (const select of around.querySelectorAll('select')) {
    const kinds = Array.from(select.options, ({ text }) => kindIn(text));
    if (!select.checkVisibility() || select.disabled || new Set(kinds.filter((kind) => kind !== null)).size < 2) continue;
    return {
      chosen: kinds[select.selectedIndex] ?? null,
      choose(kind) {
        select.selectedIndex = kinds.indexOf(kind);
        select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
    };
  }
  return null;
}

function byRadios(around: Element): ServiceType | null {
  const radios = Array.from(around.querySelectorAll<HTMLElement>('input[type="radio"], [role="radio"]'))
    .map((radio) => ({ radio, kind: kindIn(captionOf(radio)) }))
    .filter(({ radio, kind }) => kind !== null && (radio.closest('label') ?? radio).checkVisibility());
  if (new Set(radios.map(({ kind }) => kind)).size < 2) return null;
  return {
    chosen: radios.find(({ radio }) => isChecked(radio))?.kind ?? null,
    // The one click that is imitated: it sends nothing, and is how every framework hears of a radio.
    choose: (kind) => radios.findLast((one) => one.kind === kind)?.radio.click(),
  };
}

function captionOf(radio: HTMLElement): string {
  if (!(radio instanceof HTMLInputElement)) return labelOf(radio);
  const label = radio.labels?.[0]?.textContent ?? '';
  return label === '' ? (radio.nextSibling?.textContent ?? '') + radio.value : label;
}

function isChecked(radio: HTMLElement): boolean {
  return radio instanceof HTMLInputElement ? radio.checked : radio.getAttribute('aria-checked') === 'true';
}

/** A list that the page has made itself: a field that cannot be typed into, and says what it is for. */
function byOwnList(around: Element): ServiceType | null {
  for (const list of around.querySelectorAll<HTMLElement>('input[readonly], [role="combobox"]')) {
    const shown = list instanceof HTMLInputElement ? list.value : list.textContent;
    const item = list.closest('[class*="item"], li, tr, dd, p') ?? list.parentElement ?? list;
    const said = list instanceof HTMLInputElement ? list.placeholder : '';
    if (!/服务类型|业务类型/.test(fold(said + item.textContent)) || !list.checkVisibility()) continue;
    return { chosen: kindIn(shown), choose: null };
  }
  return null;
}
