import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Allowance } from '../../lib/ledger/allowance';
import type { AttemptKind } from '../../lib/ledger/events';
import type { RoundView } from '../../lib/ledger/round';
import { leftText } from '../shared/pips';
import type { Effect } from './effect';

interface EffectTextProps {
  readonly kind: AttemptKind;
  readonly shown: RoundView;
  /** Null while it is not chosen yet. */
  readonly effect: Effect | null;
  /** How the round is closed now. */
  readonly closed: Effect['closed'];
  /** What is to be said besides, or in its place. */
  readonly children?: ComponentChildren;
}

/** What the numbers will be, told before it is confirmed. The place is there from the start: it is told when it changes. */
export function EffectText({ kind, shown, effect, closed, children }: EffectTextProps) {
  const of = (figures: { readonly tries: Allowance; readonly resends: Allowance }) =>
    leftText(kind === 'try' ? figures.tries : figures.resends);
  return (
    <div class="dialog-effect" role="status" data-testid="effect">
      {effect !== null && (
        <p>
          {i18n.t(kind === 'try' ? 'popup.triesLeft' : 'popup.resendsLeft')} <b>{of(shown)}</b>
          {of(shown) === of(effect) ? ` ${i18n.t('history.same')}` : <> → <b>{of(effect)}</b></>}
        </p>
      )}
      {effect !== null && effect.closed !== closed && <p>{i18n.t(`history.closed.${effect.closed ?? 'open'}`)}</p>}
      {children}
    </div>
  );
}
