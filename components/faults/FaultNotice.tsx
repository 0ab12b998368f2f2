import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SaidFault } from '../../lib/faults/faults';
import { Notice, type NoticeKind } from '../shared/Notice';
import { FaultText } from './FaultText';

interface FaultNoticeProps {
  readonly fault: SaidFault;
  readonly kind?: NoticeKind;
  /** What it is about; without one, the sentence of the fault stands there. */
  readonly title?: string;
  readonly role?: 'status' | 'alert' | undefined;
  /** What can be pressed about it. */
  readonly children?: ComponentChildren;
  readonly 'data-testid'?: string;
}

/** A fault, wherever there is room for all of it. */
export function FaultNotice({ fault, kind = 'stop', title, children, ...rest }: FaultNoticeProps) {
  return (
    <Notice {...rest} kind={kind} title={title ?? i18n.t(`fault.${fault}.text`)}>
      <FaultText fault={fault} isTitled={title === undefined} />
      {children}
    </Notice>
  );
}
