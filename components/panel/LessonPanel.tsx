import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import type { Lesson } from '../../lib/companion/lesson';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { PointStep } from './PointStep';
import { TaughtSummary } from './TaughtSummary';

interface LessonProps {
  readonly lesson: Lesson;
  readonly actions: CompanionActions;
}

/** The panel where no form is recognised: that there is no help, and how the user can teach it. */
export function LessonPanel({ lesson, actions }: LessonProps) {
  const { step } = lesson;
  return (
    <section class="panel" aria-label={i18n.t('panel.name')} data-step={step}>
      <header class="panel-head">
        <h2 class="panel-title">{i18n.t('panel.name')}</h2>
        <span class="panel-kind">{i18n.t('teach.kind')}</span>
      </header>
      <div class="panel-news" aria-live="polite">
        {step === 'hint' ? <Hint actions={actions} /> : step === 'summary' ? (
          <TaughtSummary lesson={lesson} actions={actions} />
        ) : (
          <PointStep lesson={lesson} role={step} actions={actions} />
        )}
      </div>
    </section>
  );
}

function Hint({ actions: { teaching, reporting } }: Pick<LessonProps, 'actions'>) {
  return (
    <>
      <Notice kind="warn" title={i18n.t('teach.title')}>
        {i18n.t('teach.text')}
      </Notice>
      <p class="panel-hint">{i18n.t('teach.offer')}</p>
      <div class="panel-deeds">
        <Button kind="primary" data-testid="teach" onClick={(event) => event.isTrusted && teaching.start()}>
          {i18n.t('teach.start')}
        </Button>
        <Button kind="plain" data-testid="report" onClick={(event) => event.isTrusted && reporting.show()}>
          {i18n.t('structure.open')}
        </Button>
        <Button kind="plain" data-testid="hide" onClick={(event) => event.isTrusted && teaching.hide()}>
          {i18n.t('teach.hide')}
        </Button>
      </div>
    </>
  );
}
