import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../lib/messages/ask';
import type { FilingHistory } from '../../lib/messages/protocol';

interface HistoryState {
  /** What was told last; null before anything was. */
  readonly history: FilingHistory | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Asks for the history of a filing (null: of the submits that fit none), and again whenever `known` is another. */
export function useHistory(ask: Ask, filingId: string | null, known: unknown): HistoryState {
  const [told, setTold] = useState<Omit<HistoryState, 'retry'>>({ history: null, failed: false });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let overtaken = false;
    const tell = (next: (before: typeof told) => typeof told) => void (overtaken || setTold(next));
    ask({ type: 'history', filingId }).then(
      (history) => tell(() => ({ history, failed: false })),
      () => tell(({ history }) => ({ history, failed: true })),
    );
    return () => {
      overtaken = true;
    };
  }, [ask, filingId, known, turn]);
  return { ...told, retry: () => setTurn(turn + 1) };
}
