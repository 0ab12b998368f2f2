import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { INFO, OK, type Shape, STOP, WARN } from './shapes';

export type NoticeKind = 'info' | 'ok' | 'warn' | 'stop';

const SHAPE_OF: Readonly<Record<NoticeKind, Shape>> = { info: INFO, ok: OK, warn: WARN, stop: STOP };

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
  /** `status` is told when there is a pause, `alert` at once; none for what was there from the start. */
  readonly role?: 'status' | 'alert' | undefined;
  readonly 'data-testid'?: string;
}

/** A few words that matter now. The icon's outline tells the four kinds apart without colour. */
export function Notice({ kind, title, children, ...rest }: NoticeProps) {
  return (
    <div {...rest} class={`notice notice-${kind}`}>
      <Icon shape={SHAPE_OF[kind]} />
      <div>
        {title !== undefined && <p class="notice-title">{title}</p>}
        {children !== undefined && <div class="notice-text">{children}</div>}
      </div>
    </div>
  );
}
