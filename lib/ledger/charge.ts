/** What a submit says about whom it is for. The code is not among it: it never leaves the page. */
export interface SubmitValues {
  readonly phone: string;
  readonly idTail: string;
}

/** As much of a filing as is needed to tell whether a submit may belong to it. */
export interface Chargeable {
  readonly id: string;
  readonly persons: readonly { readonly id: string; readonly phone: string; readonly idTail: string }[];
}

/** A filing that a submit may belong to, and the persons in it that it may verify. */
export interface Charge {
  readonly filingId: string;
  /** All with the submitted phone: the same phone is one verification (JD Cloud 2019, Volcengine 2021). */
  readonly personIds: readonly string[];
  /** Whether no other filing can be meant. */
  readonly certain: boolean;
}

/** What helps to tell which of several filings is meant. */
export interface Hints {
  /** Filings whose round is not closed: a submit is for one of them rather than for one that is over. */
  readonly openIds: ReadonlySet<string>;
  /** The person whose values Heyan filled in, when they are the ones that are submitted. */
  readonly personId: string | null;
}

/**
 * The filings that a submit is charged to: every one with the same phone or the same ID tail. Which of them the site
 * counts it for is not known, so the reading that never counts too low is taken (facts/verification.md section 5).
 */
export function chargedFilings(
  filings: readonly Chargeable[], { phone, idTail }: SubmitValues, { openIds, personId }: Hints,
): readonly Charge[] {
  const candidates = filings.filter(({ persons }) =>
    persons.some((person) => person.phone === phone || person.idTail === idTail),
  );
  const named = candidates.filter(({ persons }) => persons.some((person) => person.id === personId && person.phone === phone));
  const open = candidates.filter(({ id }) => openIds.has(id));
  const [meant, ...others] = named.length > 0 ? named : open.length > 0 ? open : candidates;
  return candidates.map(({ id, persons }) => ({
    filingId: id,
    personIds: persons.filter((person) => person.phone === phone).map((person) => person.id),
    certain: id === meant?.id && others.length === 0,
  }));
}
