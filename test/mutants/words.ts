import type { Role } from './plan';

/** How forms of this kind name the field with one text. What a person would read as the same. */
export const NAMES: Readonly<Record<Role, readonly string[]>> = {
  code: [
    '短信验证码', '验证码', '手机验证码', '短信核验码', '核验码', '短信校验码', '校验码', '动态码', '短信动态码', '短信码',
    '手机动态码', '动态验证码', '手机短信验证码', '6位验证码', '短信中的验证码', '收到的验证码', '收到的短信验证码',
  ],
  phone: [
    '手机号', '手机号码', '手机', '移动电话', '移动电话号码', '负责人手机号', '负责人手机号码', '核验手机号码', '本人手机号码',
    '联系手机', '接收短信的手机号', '备案手机号码', '11位手机号码', '中国大陆手机号',
  ],
  idTail: [
    '证件号码后六位', '证件号码后6位', '证件号后六位', '证件后六位', '身份证后六位', '身份证后6位', '身份证号后六位',
    '身份证号码后6位', '证件号码末六位', '身份证末6位', '证件号码最后六位', '有效证件号码后六位', '负责人证件号码后六位',
    '本人身份证号码后六位', '居民身份证号码后六位', '证件号码（后六位）', '身份证号（后6位）', '证件号码后六位字符', '身份证件号码后六位',
    '证件尾号6位', '证件号码的后六位', '后六位证件号码',
  ],
};

/** How they name it with two: a caption, and a hint in the field. Only both together say what it is. */
export const SPLIT_NAMES: Readonly<Record<Role, readonly (readonly [string, string])[]>> = {
  code: [
    ['验证码', '请输入短信验证码'], ['短信验证码', '请输入6位数字'], ['短信验证', '请输入验证码'], ['短信验证码', '请输入'],
  ],
  phone: [
    ['手机号', '请输入11位手机号码'], ['手机号码', '请输入'], ['手机号', '请填写负责人手机号'], ['手机', '请输入11位数字'],
  ],
  idTail: [
    ['证件号码', '请输入后六位'], ['身份证号', '后6位'], ['证件号码', '请输入证件号码后六位'], ['证件号码后六位', '请输入'],
    ['身份证号码', '请填写最后六位'], ['证件后六位', '含字母，区分大小写'],
  ],
};

export const SUBMITS: Readonly<Record<'try' | 'resend', readonly string[]>> = {
  try: ['提交', '确定', '确认', '核验', '验证', '立即核验', '提交核验', '提交验证', '确认提交', '立即验证', '开始核验'],
  resend: ['提交', '确定', '确认', '发送', '重发', '重新发送', '重发短信', '短信重发', '发送短信', '确认提交'],
};

export const CODE_BUTTONS = [
  '获取验证码', '发送验证码', '获取短信验证码', '重新发送', '重新获取', '59s后重新获取', '免费获取验证码', '重发验证码', '点击获取',
];

export const PICTURE_NAMES = ['图形验证码', '图片验证码', '图像验证码', '请输入图中字符', '计算结果', '请输入右侧图片中的验证码'];

/** What sites call their fields in the code, and what they ought not to. None of it is worth much. */
export const KEYS: Readonly<Record<Role, readonly string[]>> = {
  code: ['code', 'smsCode', 'verifyCode', 'yzm', 'validCode', 'msgCode', 'field_2', 'captcha', 'password'],
  phone: ['phone', 'mobile', 'sjh', 'tel', 'contactMobile', 'field_0', 'username', 'account', 'a1'],
  idTail: ['idTail', 'certNo', 'zjhm', 'idCardLast6', 'cardNo', 'sfzh6', 'field_1', 'idNumber', 'pwd'],
};
