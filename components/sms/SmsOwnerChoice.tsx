import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SmsOwner } from '../../lib/messages/sms';
import type { FilingView } from '../../lib/messages/snapshot';
import { maskPhone } from '../../lib/rules/phone';
import { faultLine } from '../faults/fault-of';
import { type FillSaid, sayFill } from '../filings/filing-text';
import { Select } from '../filing-form/Select';
import { useClock } from '../popup/clock';
import { ConfirmNewSms } from '../popup/ConfirmNewSms';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { FILL } from '../shared/shapes';
import { roundStart } from './start-round';
import type { SmsCardProps } from './SmsCard';

/** Whose SMS it is: the likeliest first, and what follows from the choice in one button. */
export function SmsOwnerChoice({ sms, ports, views, activeForm, change, say, look }: SmsCardProps) {
  const options = sms.owners.flatMap((owner) => optionOf(owner, views));
  const [chosen, setChosen] = useState(sms.personId ?? (sms.isClear ? (options[0]?.value ?? '') : ''));
  const [isAsked, setAsked] = useState(false);
  const [filled, setFilled] = useState<FillSaid | null>(null);
  const option = options.find(({ value }) => value === chosen);
  const start = useClock((now) => (option === undefined ? '' : JSON.stringify(roundStart(option.view, sms, now))));
  if (options.length === 0) return <p class="field-hint">{i18n.t('sms.nobody')}</p>;
  const fills = activeForm?.kind === 'try';
  const isGiven = sms.personId !== null && sms.personId === option?.value;
  const { requests, asksFirst } = start === '' ? { requests: [], asksFirst: false } : (JSON.parse(start) as ReturnType<typeof roundStart>);

  const fill = async (personId: string) => setFilled(await sayFill(() => ports.ask({ type: 'fillActive', personId })));
  const use = async () => {
    if (option === undefined) return;
    setAsked(false);
    const refusal = await change([...(isGiven ? [] : requests), { type: 'giveCode', personId: option.value }]);
    if (refusal !== null) return say(faultLine(refusal));
    await look();
    if (fills) await fill(option.value);
  };
  const startsClock = !isGiven && requests.length > 0;
  const label = isGiven ? 'sms.fillAgain' : startsClock ? (fills ? 'sms.useStartFill' : 'sms.useStart') : fills ? 'sms.useFill' : 'sms.use';
  return (
    <div class="sms-owner">
      <p class="field-label">{i18n.t('sms.whose')}</p>
      <Select id="sms-owner" label={i18n.t('sms.whose')} value={chosen} options={options} placeholder={i18n.t('sms.choose')} data-testid="sms-owner" onPick={setChosen} />
      {!isGiven && <p class="field-hint" data-testid="sms-owner-hint">{hintOf(option, sms.isClear && option === options[0])}</p>}
      {isGiven && <p class="field-hint" role="status" data-testid="sms-given">{i18n.t('sms.given', [option.text])}</p>}
      {(!isGiven || fills) && (
        <Button
          kind="primary"
          {...(fills ? { icon: FILL } : {})}
          data-testid="use-sms"
          disabled={option === undefined}
          onClick={() => (asksFirst && !isGiven ? setAsked(true) : void use())}
        >
          {i18n.t(label)}
        </Button>
      )}
      <div role="status">
        {filled !== null && <Notice kind={filled.kind} data-testid="sms-filled">{filled.text}</Notice>}
      </div>
      {isAsked && option !== undefined && (
        <ConfirmNewSms label={option.view.filing.label} onNo={() => setAsked(false)} onYes={() => void use()} />
      )}
    </div>
  );
}

interface OwnerOption {
  /** The first of the persons with this phone. */
  readonly value: string;
  readonly text: string;
  readonly view: FilingView;
  readonly owner: SmsOwner;
}

function optionOf(owner: SmsOwner, views: readonly FilingView[]): readonly OwnerOption[] {
  const view = views.find(({ filing }) => filing.id === owner.filingId);
  const persons = view?.filing.persons.filter(({ id }) => owner.personIds.includes(id)) ?? [];
  const [first] = persons;
  if (view === undefined || first === undefined) return [];
  const roles = [...new Set(persons.map(({ role }) => i18n.t(`filing.role.${role}`)))].join(i18n.t('popup.comma'));
  return [{ value: first.id, text: i18n.t('sms.owner', [view.filing.label, roles, maskPhone(first.phone)]), view, owner }];
}

function hintOf(option: OwnerOption | undefined, isLikely: boolean): string {
  if (option?.owner.isOfType === false) return i18n.t('sms.otherType', [i18n.t(`filing.type.${option.view.filing.filingType}`)]);
  return i18n.t(isLikely ? 'sms.likely' : 'sms.cannotTell');
}
