import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Ask } from '../../lib/messages/ask';
import { DiagnosisFold } from '../diagnosis/DiagnosisFold';
import { Button } from '../shared/Button';
import { FaultNotice } from './FaultNotice';

interface CrashGuardProps {
  readonly ask: Ask;
  readonly version: string;
  /** Begins the screen anew. */
  readonly restart: () => void;
  readonly children: ComponentChildren;
}

/** In the place of a screen that could not be drawn: what to do, instead of nothing at all. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  override componentDidCatch(): void {
    this.setState({ hasCrashed: true });
    void this.props.ask({ type: 'noteFault', fault: 'internal' }).catch(() => undefined);
  }

  override render({ ask, version, restart, children }: CrashGuardProps): ComponentChildren {
    if (!this.state.hasCrashed) return children;
    return (
      <div class="hy crash">
        <FaultNotice fault="internal" role="alert" data-testid="crash">
          <Button kind="plain" small data-testid="restart" onClick={restart}>
            {i18n.t('popup.retry')}
          </Button>
        </FaultNotice>
        <DiagnosisFold ask={ask} version={version} />
      </div>
    );
  }
}
