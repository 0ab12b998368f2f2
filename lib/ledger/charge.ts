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
}

/**
 * The filings that a submit is charged to: every one with the same phone or the same ID tail. Which of them the site
 * counts it for is not known, so the reading that never counts too low is taken (facts/verification.md section 5).
 */
export function chargedFilings(filings: readonly Chargeable[], { phone, idTail }: SubmitValues): readonly Charge[] {
  return filings
    .filter(({ persons }) => persons.some((person) => person.phone === phone || person.idTail === idTail))
    .map(({ id, persons }) => ({
      filingId: id,
      personIds: persons.filter((person) => person.phone === phone).map((person) => person.id),
    }));
}
