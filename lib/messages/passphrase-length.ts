/** Characters that a passphrase must have (NIST SP 800-63B-3, 2017, 5.1.1.2: eight for one that a person makes up). */
export const LEAST_PASSPHRASE = 8;
