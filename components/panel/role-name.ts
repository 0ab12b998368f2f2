import { i18n } from '#i18n';
import type { Role } from '../../lib/companion/lesson';

/** What a part of the form is called in the panel. */
export function roleName(role: Role): string {
  return role === 'submit' ? i18n.t('teach.submit') : i18n.t(`panel.field.${role}`);
}
