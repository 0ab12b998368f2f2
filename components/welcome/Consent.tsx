import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaidFault } from '../../lib/faults/faults';
import { Seal } from '../popup/Seal';
import { faultOf } from '../faults/fault-of';
import { FaultNotice } from '../faults/FaultNotice';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { Notice } from '../shared/Notice';
import { CLOSE, OK } from '../shared/shapes';
import { DiagnosisLink } from './DiagnosisLink';

/** What Heyan never does, each a text of its own. */
const NEVER = ['Network', 'WholeId', 'Code', 'Submit', 'Captcha'] as const;

/** What it does, and what it keeps: the words of each. */
const FACTS = ['does', 'keeps', 'where'] as const;

interface ConsentProps {
  /** Rejects when it could not be written. */
  readonly onYes: () => Promise<unknown>;
}

/** What Heyan does, keeps and never does, on one page, and the question whether it may begin. */
export function Consent({ onYes }: ConsentProps) {
  const [said, setSaid] = useState<'no' | SaidFault | null>(null);
  const agree = async (): Promise<void> => {
    try {
      await onYes();
    } catch (error) {
      setSaid(faultOf(error));
    }
  };
  return (
    <>
      <header class="page-head">
        <Seal />
        <div>
          <h1 class="page-title">{i18n.t('welcome.title')}</h1>
          <p class="page-lead">{i18n.t('welcome.lead')}</p>
        </div>
      </header>
      <main class="page-main">
        <dl class="facts">
          {FACTS.map((fact) => (
            <div key={fact}>
              <dt>{i18n.t(`welcome.${fact}Title`)}</dt>
              <dd>{i18n.t(`welcome.${fact}`)}</dd>
            </div>
          ))}
        </dl>
        <section class="never">
          <h2>{i18n.t('welcome.neverTitle')}</h2>
          <ul>
            {NEVER.map((deed) => (
              <li key={deed}>
                <Icon shape={CLOSE} />
                {i18n.t(`welcome.never${deed}`)}
              </li>
            ))}
          </ul>
        </section>
      </main>
      <footer class="page-foot">
        {said !== null && said !== 'no' && (
          <FaultNotice fault={said} role="alert" title={i18n.t('welcome.failedTitle')} data-testid="consent-failed" />
        )}
        {said === 'no' && (
          <Notice kind="info" role="status" title={i18n.t('welcome.noTitle')} data-testid="consent-declined">
            {i18n.t('welcome.noText')}
          </Notice>
        )}
        <div class="page-deeds">
          <Button kind="primary" icon={OK} data-testid="consent-yes" onClick={() => void agree()}>
            {i18n.t('welcome.yes')}
          </Button>
          {said !== 'no' && (
            <Button kind="plain" data-testid="consent-no" onClick={() => setSaid('no')}>
              {i18n.t('welcome.no')}
            </Button>
          )}
          <a class="link" href="help.html" target="_blank" rel="noreferrer">
            {i18n.t('welcome.help')}
          </a>
        </div>
        <p class="page-note">
          {i18n.t('welcome.until')} <DiagnosisLink />
        </p>
      </footer>
    </>
  );
}
