import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../lint/house-lint';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string;
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

const FOLDER = join(ROOT, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> };

/** What a job may write, and why: everything else only reads. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = { 'release.yml package': ['id-token', 'attestations'], 'release.yml draft': ['contents'] };

const KEYS = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'jobs'],
  job: ['name', 'needs', 'runs-on', 'timeout-minutes', 'permissions', 'container', 'steps'],
  step: ['name', 'if', 'uses', 'with', 'run', 'env'],
};

const WORKFLOWS = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return { file, text, workflow: load(text) as Workflow };
});
const JOBS = WORKFLOWS.flatMap(({ file, workflow }) => Object.entries(workflow.jobs ?? {}).map(([name, job]) => ({ name: `${file} ${name}`, job, workflow })));
const STEPS = JOBS.flatMap(({ name, job }) => (job.steps ?? []).map((step, at) => ({ name: `${name} ${at + 1}`, step })));

/**
 * actionlint is no npm package, so the workflows are held to what matters of it here: they parse, have no key that GitHub does not
 * know, name what exists, and pin and permit as little as they can. That GitHub runs them is not shown.
 */
describe.each(WORKFLOWS)('$file', ({ text, workflow }) => {
  it('has the parts of a workflow, and no others; nothing is permitted to all', () => {
    expect(Object.keys(workflow).filter((key) => !KEYS.workflow.includes(key))).toEqual([]);
    expect(workflow).toMatchObject({ on: expect.anything(), permissions: {}, concurrency: expect.anything(), jobs: expect.anything() });
  });

  it('closes every expression, and asks only for what GitHub itself has set', () => {
    const asked = [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, expression]) => expression);
    expect(asked.length).toBe(text.split('${{').length - 1);
    expect(asked.filter((expression) => !['github.ref', 'github.token', 'github.repository'].includes(expression ?? ''))).toEqual([]);
  });

  it('names each action by its commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});

describe.each(JOBS)('$name', ({ name, job, workflow }) => {
  it('has the parts of a job, and no others, on a system that stays the same, for a limited time', () => {
    expect(Object.keys(job).filter((key) => !KEYS.job.includes(key))).toEqual([]);
    expect(job['runs-on']).toMatch(/^ubuntu-\d+\.\d+$/);
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    if (job.needs !== undefined) expect(Object.keys(workflow.jobs ?? {})).toContain(job.needs);
  });

  it('may write no more than it has a reason to', () => {
    const writes = Object.entries(job.permissions ?? { all: 'write' }).filter(([, level]) => level !== 'read');
    expect(writes.map(([scope]) => scope)).toEqual(MAY_WRITE[name] ?? []);
  });
});

describe.each(STEPS)('$name', ({ step }) => {
  it('either uses an action or runs a command, and has no other parts', () => {
    expect(Object.keys(step).filter((key) => !KEYS.step.includes(key))).toEqual([]);
    expect([step.uses, step.run].filter((one) => one !== undefined)).toHaveLength(1);
    if (step.uses?.startsWith('actions/checkout@') === true) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('runs what bash can read, with nothing written into it by GitHub, and what exists', () => {
    const command = step.run ?? '';
    expect(command).not.toContain('${{');
    expect(spawnSync('bash', ['-n', '-c', command]).status).toBe(0);
    for (const [, script = ''] of command.matchAll(/\bnpm run (\S+)/g)) expect(scripts).toHaveProperty(script);
    for (const [, file = ''] of command.matchAll(/\b(?:node|bash) (\S+)/g)) expect(existsSync(join(ROOT, file))).toBe(true);
  });
});

it('all that continuous integration does is what anybody can run: .ci/run', () => {
  expect(readFileSync(join(ROOT, '.ci', 'run'), 'utf8')).toContain('exec npm test');
  expect(STEPS.map(({ step }) => step.run)).toContain('bash .ci/run');
});
