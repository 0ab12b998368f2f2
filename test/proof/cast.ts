import type { Filing } from '../../lib/profiles/filing';
import type { Ministry } from '../site/ministry/ministry.ts';
import type { FilingRequest } from '../site/ministry/filing-request.ts';
import type { PlannedFiling, Whose } from './schedule';

/** A person as the ministry has it. */
export interface Player {
  readonly phone: string;
  readonly idTail: string;
}

/** A filing in the story: what the ministry has of it, and what Heyan has. */
export interface Act {
  readonly number: number;
  readonly plan: PlannedFiling;
  readonly players: readonly Player[];
  /** The newest request at the ministry. */
  request: string;
  /** As it is stored in Heyan now; null while it is not. */
  stored: Filing | null;
  /** How often it has been typed in anew. */
  lives: number;
}

export const NOBODY = { phone: '13600000000', idTail: '999999', code: '000000' } as const;
const MISTYPED = '13700000000';

const phoneOf = (place: number): string => `1380000000${place}`;
const tailOf = (place: number): string => `0000${place}X`;

/** Hands the planned filing in at the ministry. */
export function castOf(plan: PlannedFiling, number: number, ministry: Ministry): Act {
  const players = plan.persons.map(({ phone, tail }) => ({ phone: phoneOf(phone), idTail: tailOf(tail) }));
  const act: Act = { number, plan, players, request: '', stored: null, lives: 0 };
  act.request = handIn(act, ministry);
  return act;
}

export function handIn({ players }: Act, ministry: Ministry): string {
  return ministry.submit({ persons: players.map((player) => ({ ...player, role: 'service' as const })) }).id;
}

/** The filing as the user has it in Heyan: whole, with one person only, or with a mistyped phone. */
export function filingFor({ number, players, lives }: Act, how: PlannedFiling['stored'], at: number): Filing {
  const known = how === 'first' ? players.slice(0, 1) : players;
  return {
    id: `f${number}-${lives}`,
    label: `Filing ${number}`,
    provider: 'other',
    filingType: 'first',
    serviceKind: 'website',
    persons: known.map(({ phone, idTail }, at) => ({
      id: `f${number}-${lives}-${at}`, role: 'service', phone: how === 'wrong phone' && at === 0 ? MISTYPED : phone, idTail,
    })),
    createdAt: at,
    updatedAt: at,
  };
}

/** The code that this phone was sent for this request. */
export function codeOf({ verifications }: FilingRequest, phone: string): string {
  return verifications.find((verification) => verification.phone === phone)?.code ?? NOBODY.code;
}

/** A value of one's own, of somebody else, or of nobody. */
export function choose<T>(whose: Whose, own: T, others: readonly T[], nobody: T): T {
  return whose === 'own' ? own : whose === 'nobody' ? nobody : (others.find((other) => other !== own) ?? nobody);
}
