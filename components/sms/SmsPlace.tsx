import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { faultLine } from '../faults/fault-of';
import { Button } from '../shared/Button';
import { MESSAGE } from '../shared/shapes';
import { RefusedCard } from './RefusedCard';
import { SmsCard, type SmsCardProps } from './SmsCard';
import { useSms } from './use-sms';

type SmsPlaceProps = Omit<SmsCardProps, 'sms' | 'look' | 'onPutAway'>;

/** Where a whole SMS is pasted, and what was read in it: pasted here, or selected on a page. */
export function SmsPlace(props: SmsPlaceProps) {
  const { shown, read, look, putAway } = useSms(props.ports);
  const [isOpen, setOpen] = useState(false);
  const nextFocus = useRef<string | null>(null);
  const focusSoon = (selector: string) => {
    nextFocus.current = selector;
  };
  // After each render: the element may only now be there.
  useEffect(() => {
    const target = nextFocus.current === null ? null : document.querySelector<HTMLElement>(nextFocus.current);
    if (target === null) return;
    nextFocus.current = null;
    target.focus();
  });
  const away = () => {
    setOpen(false);
    focusSoon('[data-testid=paste-sms]');
    void putAway();
  };
  const take = async (text: string) => {
    const refusal = await read(text);
    if (refusal !== null) return props.say(faultLine(refusal));
    setOpen(false);
    focusSoon('[data-testid=sms-card]');
  };
  if (isOpen) return <PasteBox onText={(text) => void take(text)} onClose={away} />;
  const again = (
    <Button kind={shown === null ? 'soft' : 'quiet'} small icon={MESSAGE} class="sms-paste" data-testid="paste-sms" onClick={() => {
      setOpen(true);
      focusSoon('[data-testid=sms-text]');
    }}>
      {i18n.t('sms.paste')}
    </Button>
  );
  if (shown === null) return again;
  if (shown.is === 'verification') return <SmsCard key={`${shown.code}${shown.readAt}`} {...props} sms={shown} look={look} onPutAway={away} />;
  return (
    <RefusedCard sms={shown}>
      <div class="notice-actions">
        {again}
        <Button kind="plain" small data-testid="put-away-sms" onClick={away}>
          {i18n.t('sms.putAway')}
        </Button>
      </div>
    </RefusedCard>
  );
}

/** What is pasted is read at once; what is typed, by the button. */
function PasteBox({ onText, onClose }: { readonly onText: (text: string) => void; readonly onClose: () => void }) {
  const [text, setText] = useState('');
  return (
    <form
      class="sms card"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label class="field-label" for="sms-text">
        {i18n.t('sms.pasteLabel')}
      </label>
      <textarea
        id="sms-text"
        class="input sms-text"
        data-testid="sms-text"
        aria-describedby="sms-text-hint"
        rows={3}
        spellcheck={false}
        value={text}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted.trim() === '') return;
          event.preventDefault();
          onText(pasted);
        }}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Else Escape would close the popup.
          event.preventDefault();
          onClose();
        }}
      />
      <p class="field-hint" id="sms-text-hint">
        {i18n.t('sms.pasteHint')}
      </p>
      <div class="dialog-actions">
        <Button kind="plain" small data-testid="cancel-sms" onClick={onClose}>
          {i18n.t('form.cancel')}
        </Button>
        <Button kind="primary" small type="submit" data-testid="read-sms">
          {i18n.t('sms.read')}
        </Button>
      </div>
    </form>
  );
}
