import fc from 'fast-check';

/** Whose value stands in a field: the person's own, that of another one who is stored, or nobody's. */
export type Whose = 'own' | 'other' | 'nobody';

/** What becomes of a message on its way to the worker, in the order in which messages are sent. */
export type Fate = 'heard' | 'twice' | 'dies before' | 'dies after' | 'disk full';

/** One thing that the user does, or that happens. Numbers choose among what there is, whatever their size. */
export type Step =
  | {
      readonly do: 'submit';
      readonly tab: number;
      readonly kind: 'try' | 'resend';
      readonly filing: number;
      readonly person: number;
      readonly phone: Whose;
      readonly tail: Whose;
      readonly code: Whose;
      /** Filled in by Heyan, when the values are the person's own. */
      readonly filled: boolean;
      /** Goes on whatever Heyan says, where it lets one go on. */
      readonly insists: boolean;
      /** Clicks before the worker can have answered. */
      readonly hurries: boolean;
      readonly captcha: 'solved' | 'cancelled' | 'left open';
      readonly answer: 'seen' | 'lost' | 'late';
    }
  | { readonly do: 'captcha'; readonly tab: number; readonly solved: boolean }
  | { readonly do: 'answer'; readonly tab: number; readonly newest: boolean }
  /** Heyan is locked, by hand or by time; the first time a passphrase is set before. */
  | { readonly do: 'lock' | 'unlock' }
  | { readonly do: 'kill' | 'restart' }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'clock'; readonly minutes: number }
  | { readonly do: 'renew' | 'save' | 'remove'; readonly filing: number }
  | { readonly do: 'correct' };

/** A person by the places of phone and tail in a small pool: filings share them by chance. */
export interface PlannedPerson {
  readonly phone: number;
  readonly tail: number;
}

export interface PlannedFiling {
  readonly persons: readonly PlannedPerson[];
  /** As it is in Heyan at the start: with all its persons, with the first one only, with a wrong phone, or not at all. */
  readonly stored: 'whole' | 'first' | 'wrong phone' | 'not';
}

export interface Schedule {
  readonly filings: readonly PlannedFiling[];
  readonly fates: readonly Fate[];
  readonly steps: readonly Step[];
}

const small = fc.nat({ max: 3 });
const whose = (own: number): fc.Arbitrary<Whose> =>
  fc.oneof({ weight: own, arbitrary: fc.constant<Whose>('own') }, { weight: 1, arbitrary: fc.constantFrom<Whose[]>('other', 'nobody') });
const often = <const T>(weight: number, usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const submit = fc.record({
  do: fc.constant('submit'),
  tab: fc.nat({ max: 1 }),
  kind: often(5, 'try', 'resend'),
  filing: small,
  person: small,
  phone: whose(6),
  tail: whose(3),
  code: whose(2),
  filled: fc.boolean(),
  insists: fc.boolean(),
  hurries: often(4, false, true),
  captcha: often(8, 'solved', 'cancelled', 'left open'),
  answer: often(5, 'seen', 'lost', 'late'),
});

const others: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('captcha'), tab: fc.nat({ max: 1 }), solved: fc.boolean() }),
  fc.record({ do: fc.constant('answer'), tab: fc.nat({ max: 1 }), newest: fc.boolean() }),
  fc.record({ do: fc.constantFrom('kill', 'restart') }),
  fc.record({ do: often(2, 'lock', 'unlock') }),
  fc.record({ do: fc.constant('wait'), minutes: fc.constantFrom(1, 15, 600, 1500) }),
  fc.record({ do: fc.constant('clock'), minutes: fc.constantFrom(-90, -10, 0, 10, 90) }),
  fc.record({ do: fc.constantFrom('renew', 'save', 'remove'), filing: small }),
  fc.record({ do: fc.constant('correct') }),
);

const filing: fc.Arbitrary<PlannedFiling> = fc.record({
  persons: fc.array(fc.record({ phone: small, tail: small }), { minLength: 1, maxLength: 2 }),
  stored: often(4, 'whole', 'first', 'wrong phone', 'not'),
});

/** Anything that can happen. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  filings: fc.array(filing, { minLength: 1, maxLength: 3 }),
  fates: fc.array(often<Fate>(6, 'heard', 'twice', 'dies before', 'dies after', 'disk full'), { maxLength: 12 }),
  steps: fc.array(fc.oneof({ weight: 4, arbitrary: submit }, { weight: 1, arbitrary: others }), { minLength: 1, maxLength: 12 }),
});
