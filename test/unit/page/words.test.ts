import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../lib/page/words';

describe.each([
  ['code', [
    '请输短信验证码', '请输入短信验证码', '短信验证码', '短信验证码（6位）', '短信验证码：', '手机验证码', '验证码', '手機驗證碼', '短信校验码', '动态码', '短信核验码', '动态密码', '手机动态口令', '认证码', '短 信 验 证 码', '请填写您的短信验证码', 'smsCode',
  ]],
  ['phone', [
    '请输入手机号', '请输入手机号码', '手机号', '手机号码：', '手 机 号 码', '手 機 號 碼', '＊手机号码', '移动电话', '手机号（11位）', '负责人手机号', 'mobile', 'mobileNum', 'Phone number', '行動電話',
  ]],
  ['idTail', [
    '请输入证件号码后6位', '请输入证件号码后六位', '证件号码后6位', '证件号后6位', '身份证后六位', '身份证号码后6位', '＊证件号码后６位：', '证件号码（后6位）', '证件号码末六位', '后六位证件号', '證件號碼後6位', '请填写证件号码最后6位', '身份证件号码后六位', '证件尾号（6位）', '有效证件号码的后6位', '身分證字號後六碼', '负责人证件号后6位', 'Last 6 digits of ID number', '证件号码后6位（请输入备案时所填负责人证件号码的最后六位，含括号与字母）',
  ]],
  ['imageCode', ['图形验证码', '图片验证码', '请输入图形验证码', '圖形驗證碼', '附加验证码', '滑块验证码', 'captcha']],
  ['document', ['身份证号码', '身份证号', '证件号码', '请输入证件号码', '证件号', '身份证', 'certNum']],
  ['telephone', ['联系电话', '电话', '电话号码', '联系方式']],
  ['lastSix', ['后6位', '请输入最后六位', '末6位']],
  ['soft', ['备案号', 'ICP备案号', '域名']],
  ['foreign', [
    '应急手机号', '紧急联系电话', '姓名', '单位名称', '密码', '新密码', '服务密码（身份证后六位）', '邮箱', '银行卡号', '银行卡号后6位', '地址', '手机号后六位', '手机尾号4位', '车架号后6位', '发动机号后六位', '证件号码后4位', '身份证后四位', '学号', '联系人',
  ]],
] as const)('a field is a %s by the name', (meaning, names) => {
  test.each(names.map((name) => [name]))('%s', (name) => expect(meaningOf(name)).toBe(meaning));
});

describe('a name that says nothing of a field means nothing', () => {
  test.each([
    ['nothing', ''], ['blanks', ' \u3000 '], ['decoration', '请输入：'], ['a tab', '短信核验'], ['a button', '提交'],     ['an explanation that holds every word', '请在收到短信验证码后的二十四小时内填写手机号码与本人证件号码后6位完成核验'],
    ['the search in the head of the page', 'ICP备案查询：请输入单位'],
  ])('%s', (_, text) => expect(meaningOf(text)).toBeNull());
});
