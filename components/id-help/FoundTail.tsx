import { i18n } from '#i18n';
import type { Tail, TailFound } from '../../lib/rules/id-document/tail-of';
import { isWrongNumber } from '../../lib/rules/id-document/warnings';
import type { Way } from '../../lib/rules/id-document/ways';
import { RadioChoice } from '../history/RadioChoice';
import { Notice } from '../shared/Notice';
import { Sources } from '../shared/Sources';
import { isRemark, sourcesOf } from './help-of';

interface FoundTailProps {
  readonly found: TailFound;
  /** The one that is taken; none where the number is the wrong one. */
  readonly tail: Tail | undefined;
  /** Whether it is time to say what looks wrong. */
  readonly isSettled: boolean;
  readonly onWay: (way: Way) => void;
}

/** More points than this say no more. */
const POINTS = 12;

/** The six characters, how they are found, what may be wrong, and where that comes from. */
export function FoundTail({ found, tail, isSettled, onWay }: FoundTailProps) {
  const { tails, warnings, looksLike, reading } = found;
  const said = warnings.filter((id) => isRemark(id) || isSettled);
  return (
    <div class="found">
      {tail !== undefined && (
        <p class="found-tail" data-testid="help-tail" data-tail={tail.tail}>
          <span class="found-rest" aria-hidden="true">
            {'•'.repeat(Math.min(tail.hidden, POINTS))}
          </span>
          {Array.from(tail.tail).map((char, at) => (
            <span key={at} class="found-char">
              {char}
            </span>
          ))}
        </p>
      )}
      {isSettled && looksLike !== null && (
        <Notice kind="warn" data-testid="looks-like">
          {i18n.t('idHelp.looksLike', [i18n.t(`idHelp.kinds.${looksLike}`)])}
        </Notice>
      )}
      {said
        .filter((id) => !isRemark(id))
        .map((id) => (
          <div key={id} data-warning={id}>
            <Notice kind={isWrongNumber(id) ? 'stop' : 'warn'}>{i18n.t(`idHelp.warnings.${id}`)}</Notice>
          </div>
        ))}
      {tail !== undefined && <p data-reading={reading}>{i18n.t(`idHelp.readings.${reading}`)}</p>}
      {tails.length > 1 && (
        <RadioChoice
          name="help-way"
          legend={i18n.t('idHelp.way')}
          options={tails.map((each) => ({ value: each.way, text: `${each.tail}  ${i18n.t(`idHelp.ways.${each.way}`)}` }))}
          value={tail?.way ?? null}
          onPick={onWay}
        />
      )}
      {said.filter(isRemark).map((id) => (
        <p key={id} class="field-hint" data-warning={id}>
          {i18n.t(`idHelp.warnings.${id}`)}
        </p>
      ))}
      {(tail !== undefined || isSettled) && <Sources of={sourcesOf(found)} />}
    </div>
  );
}
