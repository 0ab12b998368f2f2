import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import { type Lesson, ROLES } from '../../lib/companion/lesson';
import { Notice } from '../shared/Notice';
import { Deed } from './Deed';
import { PointStep } from './PointStep';
import { TaughtSummary } from './TaughtSummary';

/** The panel where no form is recognised: that there is no help, and how the user can teach it. */
export function LessonPanel({ lesson, actions }: { readonly lesson: Lesson; readonly actions: CompanionActions }) {
  const { step, problem } = lesson;
  const { teaching, reporting } = actions;
  const place = ROLES.findIndex((role) => role === step) + 1;
  return (
    <section class="panel" aria-label={i18n.t('panel.name')} data-step={step}>
      <header class="panel-head">
        <h2 class="panel-title">{i18n.t('panel.name')}</h2>
        <span class="panel-kind">{place > 0 ? i18n.t('teach.step', [`${place}`, `${ROLES.length}`]) : i18n.t('teach.kind')}</span>
      </header>
      <div class="panel-news" aria-live="polite">
        {step === 'hint' ? (
          <>
            <Notice kind="warn" title={i18n.t('teach.title')}>
              {i18n.t('teach.text')}
            </Notice>
            <p class="panel-hint">{i18n.t('teach.offer')}</p>
          </>
        ) : step === 'summary' ? (
          <TaughtSummary lesson={lesson} />
        ) : (
          <PointStep lesson={lesson} role={step} />
        )}
      </div>
      <div class="panel-deeds">
        {step === 'hint' && <Deed id="teach" main go={teaching.start}>{i18n.t('teach.start')}</Deed>}
        {step === 'hint' && <Deed id="report" go={reporting.show}>{i18n.t('structure.open')}</Deed>}
        {step === 'hint' && <Deed id="hide" go={teaching.hide}>{i18n.t('teach.hide')}</Deed>}
        {step === 'code' && <Deed id="no-code" go={teaching.skipCode}>{i18n.t('teach.noCode')}</Deed>}
        {step === 'summary' && problem !== 'unsure' && <Deed id="remember" main go={teaching.remember}>{i18n.t('teach.remember')}</Deed>}
        {step === 'summary' && <Deed id="teach-again" go={teaching.start}>{i18n.t('teach.again')}</Deed>}
        {step !== 'hint' && <Deed id="teach-cancel" go={teaching.cancel}>{i18n.t('teach.cancel')}</Deed>}
      </div>
    </section>
  );
}
