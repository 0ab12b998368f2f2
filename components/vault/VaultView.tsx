import { i18n } from '#i18n';
import type { Ask } from '../../lib/messages/ask';
import { Button } from '../shared/Button';
import { BACK } from '../shared/shapes';
import { VaultSection } from './VaultSection';

interface VaultViewProps {
  readonly ask: Ask;
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}

/** The section in a view of its own, until there are settings to stand among. */
export function VaultView({ ask, say, onBack }: VaultViewProps) {
  return (
    <>
      <header class="bar bar-top">
        <Button kind="quiet" class="form-back" icon={BACK} data-testid="back" aria-label={i18n.t('vault.back')} onClick={onBack} />
        <h1 class="form-title">{i18n.t('vault.view')}</h1>
      </header>
      <main class="form-body">
        <VaultSection ask={ask} say={say} />
      </main>
    </>
  );
}
