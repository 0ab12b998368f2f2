/** The footer hangs on body, outside #app, as on the site; here it also says what this page is. */
export function appendFooter(): void {
  const footer = document.createElement('div');
  footer.id = 'JSFooter';
  const note = document.createElement('strong');
  note.textContent = '练习站，不是真的工信部网站';
  const more = document.createElement('span');
  more.textContent = '这里的备案、短信和结果都是假的。A practice copy, not the ministry’s site: everything here is made up.';
  footer.append(note, more);
  document.body.append(footer);
}
