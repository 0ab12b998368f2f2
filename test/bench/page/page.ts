import { measureEvaluation } from './evaluation';
import { type Measured, SHIPPED } from './extension';
import { measureFirstScans } from './first-scan';
import { besideText, evaluationText, scansText, stormText } from './report';
import { measureBeside, type OnceScripts, withRival } from './rival';
import { measureStorm } from './storm';

export interface PageBenchOptions {
  /** Files of scripts for a page. */
  readonly scripts: OnceScripts & { readonly scan: string };
  /** Another's content script or extension, to be measured beside ours. */
  readonly against: string | null;
  readonly say: (line: string) => void;
}

/** What Heyan costs a page, in one run: the first scan, the script's evaluation, and a storm of changes. */
export async function benchPage({ scripts, against, say }: PageBenchOptions): Promise<string> {
  const scans = scansText(await measureFirstScans(scripts.scan, say));
  if (against === null) return [scans, ...(await costTexts([SHIPPED], say))].join('\n');
  return withRival(against, async (rival) => {
    say(`${against}: from its start until the page is at rest`);
    const beside = besideText(await measureBeside(scripts, rival));
    return [scans, beside, ...(await costTexts([SHIPPED, rival], say))].join('\n');
  });
}

async function costTexts(all: readonly Measured[], say: (line: string) => void): Promise<string[]> {
  const evaluations: [string, Awaited<ReturnType<typeof measureEvaluation>>][] = [];
  const storms: [string, Awaited<ReturnType<typeof measureStorm>>][] = [];
  for (const measured of all) {
    say(`the evaluation of the content script of ${measured.name}`);
    evaluations.push([measured.name, await measureEvaluation(measured)]);
    say(`a storm with ${measured.name}`);
    storms.push([measured.name, await measureStorm(measured)]);
  }
  return [evaluationText(evaluations), stormText(storms)];
}
