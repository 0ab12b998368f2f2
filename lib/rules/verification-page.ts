/** Where the verification form stands on the ministry's site (seed S0: JD Cloud, 2020-08-18). */
export const VERIFICATION_PAGE = 'https://beian.miit.gov.cn/#/Integrated/ComplaintA';
