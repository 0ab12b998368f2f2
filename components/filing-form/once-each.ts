import type { Source } from '../../lib/rules/source';

/** The same sources, each once, in their order. */
export function onceEach(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((each) => [`${each.source}, ${each.date}`, each])).values()];
}
