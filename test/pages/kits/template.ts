/** The markup of a page, with what sends its forms bound as Vue binds it. */
export function vueTemplate(app: HTMLElement): string {
  for (const element of app.querySelectorAll('[data-submit]')) {
    const form = element.getAttribute('data-submit') ?? '';
    // Not by setAttribute, which takes no such name.
    const holder = document.createElement('div');
    const event = element.localName === 'form' ? '@submit.prevent' : '@click';
    holder.innerHTML = `<i ${event}="submit('${form}')"></i>`;
    for (const attribute of Array.from(holder.firstElementChild?.attributes ?? [])) element.setAttributeNode(attribute.cloneNode() as Attr);
  }
  return app.innerHTML;
}
