/** One SMS that went out. `at` in ms since the epoch, on the site's clock. */
export interface Sms {
  readonly to: string;
  readonly text: string;
  readonly code: string;
  readonly at: number;
}

/** The verification SMS word for word, two signatures included (seed S1, received in 2025-03; sender 12381 or 106…). */
export function smsText(code: string, typeWord: string): string {
  return (
    `【工业和信息化部】验证码：${code}。您的${typeWord}已提交，` +
    '核验链接：beian.miit.gov.cn，有效期1天【工信部ICP备案】'
  );
}
