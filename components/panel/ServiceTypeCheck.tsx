import { i18n } from '#i18n';
import type { CompanionState } from '../../lib/companion/state';
import { Icon } from '../shared/Icon';
import { OK, WAITING, WARN } from '../shared/shapes';

const SHAPE_OF = { ok: OK, waiting: WAITING, warn: WARN } as const;

/** One line for the form's own 服务类型, where it has one: what is chosen, and what the chosen person's filing is. */
export function ServiceTypeCheck({ state: { serviceType, snapshot, personId } }: { readonly state: CompanionState }) {
  if (serviceType === null) return null;
  const { chosen } = serviceType;
  const advised = snapshot?.persons.find(({ id }) => id === personId)?.serviceKind ?? null;
  const look = chosen === null ? 'waiting' : advised === null || chosen === advised ? 'ok' : 'warn';
  const kind = advised === null ? '' : i18n.t(`filing.kind.${advised}`);
  return (
    <li class={`check check-${look}`} data-testid="check-service-type" data-look={look}>
      <Icon shape={SHAPE_OF[look]} />
      <span class="check-name">{i18n.t('panel.serviceType')}</span>
      <span class="check-word">
        {look === 'ok' && chosen !== null
          ? i18n.t(`filing.kind.${chosen}`)
          : advised === null
            ? i18n.t('panel.serviceTypeOpen')
            : i18n.t(look === 'warn' ? 'panel.serviceTypeDiffers' : 'panel.serviceTypeAdvice', [kind])}
      </span>
    </li>
  );
}
