import { createElement, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Model, modelOf, mountPoint, send } from './model';

const app = mountPoint();
const source = app.cloneNode(true) as HTMLElement;
const first = modelOf(app.innerHTML);

/** What React calls the attributes that HTML calls otherwise. */
const PROPS: Readonly<Record<string, string>> = { class: 'className', for: 'htmlFor', maxlength: 'maxLength', readonly: 'readOnly', tabindex: 'tabIndex', colspan: 'colSpan' };

function styleOf(text: string): Record<string, string> {
  const rules = text.split(';').map((rule) => rule.split(':').map((part) => part.trim()));
  return Object.fromEntries(rules.flatMap(([name = '', value = '']) => (name === '' ? [] : [[name.replace(/-(\w)/g, (_, char: string) => char.toUpperCase()), value]])));
}

/** The markup as React elements: what has `v-model` is controlled by the state. */
function render(node: Node, model: Model, change: (name: string, value: string) => void, key: number): ReactNode {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.textContent : null;
  const props: Record<string, unknown> = { key };
  for (const { name, value } of node.attributes) {
    if (name.startsWith('v-model')) {
      props['value'] = model[value];
      props['onChange'] = ({ currentTarget }: { currentTarget: HTMLInputElement }) => change(value, currentTarget.value);
    } else if (name === 'data-submit') {
      props['data-submit'] = value;
      const isNative = node.localName === 'form';
      props[isNative ? 'onSubmit' : 'onClick'] = (event: Event) => {
        if (isNative) event.preventDefault();
        send(model, value);
      };
    } else {
      props[PROPS[name] ?? name] = name === 'style' ? styleOf(value) : name === 'readonly' ? true : value;
    }
  }
  const children = Array.from(node.childNodes, (child, at) => render(child, model, change, at));
  return createElement(node.localName, props, ...(children.length > 0 ? [children] : []));
}

function Page(): ReactNode {
  const [model, setModel] = useState(first);
  const change = (name: string, value: string): void => setModel((before) => ({ ...before, [name]: value }));
  return Array.from(source.childNodes, (child, at) => render(child, model, change, at));
}

app.innerHTML = '';
app.hidden = false;
createRoot(app).render(createElement(Page));
requestAnimationFrame(() => (globalThis.mounted = true));
