/** What v-model.number makes of the phone field: a number where parseFloat finds one, else the text. */
export interface ResendModel {
  phone: number | string;
  idTail: string;
}

export interface VerifyModel extends ResendModel {
  code: string;
}

/** 1, then 3 to 9 or (a slip of the site's own) a pipe, then nine digits (facts/miit-page.md 2.9). */
export const PHONE = /^1[3-9|]\d{9}$/;

/** The rules for the marks under the fields. No length of code or tail, and no X, is checked: nor does the site. */
export const FIELD_RULES = {
  code: [{ required: true, message: '短信验证码不能为空' }],
  phone: [
    { required: true, message: '手机号不能为空' },
    { type: 'number', message: '手机号为数字值' },
    { pattern: PHONE, message: '请输入正确的手机号', trigger: 'blur' },
  ],
  idTail: [{ required: true, message: '证件号不能为空' }],
};

/** The text of the alert when 提交 is pressed on the resend form, or null when nothing is wrong. */
export function resendProblem({ phone, idTail }: ResendModel, notNumber = '手机号必须为数字值'): string | null {
  if (phone === '') return '手机号不能为空';
  if (typeof phone !== 'number') return notNumber;
  if (!PHONE.test(String(phone))) return '请输入正确的手机号';
  return idTail === '' ? '证件号不能为空' : null;
}

/** The same for the verification form, which words one of them otherwise. */
export function verifyProblem(model: VerifyModel): string | null {
  return model.code === '' ? '短信验证码不能为空' : resendProblem(model, '手机号为数字值');
}
