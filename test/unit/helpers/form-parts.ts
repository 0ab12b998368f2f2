/** A field in a row of its own, with its name as a hint. */
export const hint = (text: string, more = ''): string => `<div><input placeholder="${text}" ${more}></div>`;

/** What the forms are made of, named as the site names it (facts/miit-page.md 2.2). */
export const CODE = hint('请输入短信验证码');
export const PHONE = hint('请输入手机号');
export const TAIL = hint('请输入证件号码后6位');
export const SUBMIT = '<button>提交</button>';
/** Six boxes that take one character each. */
export const BOXES = '<input maxlength="1">'.repeat(6);
