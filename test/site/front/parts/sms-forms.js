import { answerText } from '../../ministry/answers.ts';
import { post } from '../api.ts';
import { FIELD_RULES, resendProblem, verifyProblem } from '../checks.ts';
import ResultTips from './ResultTips.vue';

// The service type is ComplaintA's alone; it stands here because Vue 2 must know every key from the start.
const emptyVerify = () => ({ serviceType: '', code: '', phone: '', idTail: '' });
const emptyResend = () => ({ phone: '', idTail: '' });

/** What both pages with the two SMS forms do: checks, captcha, checks again, request, answer. */
export const smsForms = {
  components: { ResultTips },
  props: { check: { type: Function, required: true }, myAlert: { type: Function, required: true } },
  data: () => ({ rules: FIELD_RULES, verifyModel: emptyVerify(), resendModel: emptyResend(), answer: null }),
  methods: {
    /** What this page sends beyond the three values. */
    extras: () => ({}),
    /** What the alert says when the verification form is not right, or null. */
    verifyTrouble() {
      return verifyProblem(this.verifyModel);
    },

    submitVerify() {
      this.whenRight('verifyForm', this.verifyTrouble, () => this.check(this.sendVerify));
    },
    submitResend() {
      this.whenRight('resendForm', () => resendProblem(this.resendModel), () => this.check(this.sendResend));
    },

    /** After the captcha: the fields may have changed while it was open, and what they hold now is what is sent. */
    sendVerify(pass) {
      this.answer = null;
      this.whenRight('verifyForm', this.verifyTrouble, () => {
        const { code, phone, idTail } = this.verifyModel;
        const body = { smsValidCode: code, mobileNum: phone, certNum: idTail, ...this.extras() };
        void this.send('smsValidate/validateByCondition', body, pass);
      });
    },
    sendResend(pass) {
      this.answer = null;
      this.whenRight('resendForm', () => resendProblem(this.resendModel), () => {
        const { phone, idTail } = this.resendModel;
        void this.send('smsValidate/resendSMSByCondition', { mobileNum: phone, certNum: idTail }, pass);
      });
    },

    whenRight(form, problem, then) {
      this.$refs[form].validate((valid) => {
        const text = problem();
        if (valid && text === null) then();
        else if (text !== null) this.myAlert(text);
      });
    },

    async send(path, body, pass) {
      try {
        const { result, validFlag } = await post(path, body, pass);
        this.answer = { text: answerText(result), good: validFlag };
      } catch (error) {
        this.$message.error(error.message);
      }
    },

    /** A switch of tabs empties all fields of both forms, and the marks with them. */
    clearBoth() {
      this.verifyModel = emptyVerify();
      this.resendModel = emptyResend();
      this.$nextTick(() => {
        this.$refs.verifyForm.clearValidate();
        this.$refs.resendForm.clearValidate();
      });
    },
  },
};
