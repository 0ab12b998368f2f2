import { type Model, modelOf, mountPoint, send } from './model';

/** How a framework hears of a value, and what it does to its field. */
interface Ways {
  /** The event that it takes a value by. */
  readonly on: 'input' | 'change';
  /** Whether it takes nothing while a composition is open, and takes it when that ends. */
  readonly waitsForComposition: boolean;
  /** Whether it writes its model back into the field on the next turn. */
  readonly writesBack: boolean;
}

const WAYS: Readonly<Record<string, Ways>> = {
  plain: { on: 'input', waitsForComposition: false, writesBack: false },
  lazy: { on: 'change', waitsForComposition: false, writesBack: false },
  // DefaultValueAccessor, and the inputs of View UI and Ant Design Vue (facts/miit-page.md 5).
  angular: { on: 'input', waitsForComposition: true, writesBack: false },
  'view-ui': { on: 'input', waitsForComposition: true, writesBack: true },
  'antd-vue': { on: 'input', waitsForComposition: true, writesBack: true },
};

const app = mountPoint();
const model = modelOf(document.body.innerHTML);
const ways = WAYS[document.documentElement.dataset['kit'] ?? 'plain'] as Ways;
const bound = new WeakSet<Element>();

const nameOf = (element: Element): string | undefined =>
  Array.from(element.attributes).find(({ name }) => name.startsWith('v-model'))?.value;

function bind(field: HTMLInputElement, name: string): void {
  let composing = false;
  const take = (): void => {
    if (composing) return;
    model[name] = field.value;
    if (ways.writesBack) setTimeout(() => (field.value = String(model[name])), 0);
  };
  if (ways.waitsForComposition) {
    field.addEventListener('compositionstart', () => (composing = true));
    field.addEventListener('compositionend', () => {
      composing = false;
      take();
    });
  }
  field.addEventListener(ways.on, take);
}

/** Binds what stands in the page now; what comes later is bound when it comes. */
function bindAll(): void {
  for (const element of document.querySelectorAll('#app *, [data-submit]')) {
    if (bound.has(element)) continue;
    bound.add(element);
    const name = nameOf(element);
    if (name !== undefined) bind(element as HTMLInputElement, name);
    const form = element.getAttribute('data-submit');
    if (form === null) continue;
    const isNative = element.localName === 'form';
    element.addEventListener(isNative ? 'submit' : 'click', (event) => {
      if (isNative) event.preventDefault();
      send(model, form);
    });
  }
}

// For the scripts of a fixture.
Object.assign(globalThis, { pageModel: model satisfies Model });
bindAll();
new MutationObserver(bindAll).observe(document.body, { childList: true, subtree: true });
app.hidden = false;
globalThis.mounted = true;
