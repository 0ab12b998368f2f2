import { i18n } from '#i18n';
import type { Filing, Person } from '../../lib/profiles/filing';
import { SERVER_ANSWERS } from '../../lib/rules/answers';
import { HAND_OVER_STEPS, handOver, type HandOverLine } from '../../lib/rules/hand-over';
import type { AnswerId } from '../../lib/rules/outcome';
import { VERIFICATION_PAGE } from '../../lib/rules/verification-page';
import { maskName } from '../history/mask-text';
import { dayText } from '../history/when';
import { hourText } from '../shared/time-text';

/**
 * The note for this person as plain text, ready to be pasted into a chat. It holds nobody's phone, ID tail or code: also none
 * that the user may have put into the filing's name.
 */
export function noteText(filing: Filing, person: Person, deadline: number | null): string {
  let step = 0;
  return handOver(filing.filingType, person.role, deadline)
    .map((line) => {
      const text = lineText(line, filing);
      if (!HAND_OVER_STEPS.has(line.id)) return text;
      step += 1;
      return i18n.t('handOver.step', [String(step), text]);
    })
    .join('\n');
}

function lineText(line: HandOverLine, { label, persons }: Filing): string {
  switch (line.id) {
    case 'task':
      return i18n.t('handOver.task', [
        i18n.t(`filing.role.${line.role}`), maskName(label, persons), i18n.t(`filing.type.${line.filingType}`),
      ]);
    case 'deadline':
      if (line.at === null) return i18n.t('handOver.within');
      return i18n.t('handOver.deadline', [`${dayText(line.at)} ${hourText(line.at)}`]);
    case 'open':
      return i18n.t('handOver.where', [VERIFICATION_PAGE]);
    case 'seen':
      return i18n.t('handOver.seen', [siteText('othersOpen'), siteText('allDone')]);
    default:
      return i18n.t(`handOver.${line.id}`);
  }
}

/** The site's own words. */
function siteText(id: AnswerId): string {
  return SERVER_ANSWERS.find((answer) => answer.id === id)?.texts[0] ?? '';
}
