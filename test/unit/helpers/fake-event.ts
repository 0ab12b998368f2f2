type Handler = (...args: readonly unknown[]) => unknown;

/** An event as a browser has them, with what tells it in a test. */
export function anEvent() {
  const handlers: Handler[] = [];
  return { addListener: (handler: Handler) => void handlers.push(handler), tell: (...args: readonly unknown[]) => handlers.map((handler) => handler(...args)) };
}
