import { describe, test } from 'vitest';
import { useStage } from './stage.ts';
import { mainJob } from './story/main-job.ts';

const silent = { say: () => {}, show: async () => {} };

describe('From an empty profile to "all done"', () => {
  const stage = useStage();

  test('two persons, one held click, the answers read, the counts right, all still there after a restart', async () => {
    await mainJob({ driver: stage.driver, site: stage.site, ...silent });
  });
});

describe('The same, with the worker killed between click and answer', () => {
  const stage = useStage();

  test('nothing is lost and nothing is counted twice', async () => {
    await mainJob({ driver: stage.driver, site: stage.site, ...silent, beforeAnswer: () => stage.driver.stopWorker() });
  });
});
