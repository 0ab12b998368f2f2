// Takes away the first of each id, so stacked alerts close one by one.
const CLOSE = "for(const id of ['alertFram','shield','sty'])document.getElementById(id).remove()";

const STYLE = '#alertFram input:hover{background:#2573c4}';

function add(tag: string, id: string, text: string, parent: HTMLElement): HTMLElement {
  const node = document.createElement(tag);
  if (id) node.id = id;
  node.textContent = text;
  return parent.appendChild(node);
}

/**
 * The site's own alert: three nodes appended to body, with a button whose handler is an attribute, and ids that
 * repeat when alerts stack (facts/miit-page.md 2.12). Not an el-message-box.
 */
export function showAlert(text: string): void {
  add('div', 'shield', '', document.body).style.height = `${document.documentElement.scrollHeight}px`;
  const frame = add('div', 'alertFram', '', document.body);
  frame.style.top = `${window.scrollY + window.innerHeight / 2 - 80}px`;
  add('strong', '', '提示', frame);
  add('p', '', text, frame);
  const button = document.createElement('input');
  button.type = 'button';
  button.value = ' 确定 ';
  button.setAttribute('onclick', CLOSE);
  frame.append(button);
  add('style', 'sty', STYLE, document.body);
}
