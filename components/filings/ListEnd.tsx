import { useEffect, useRef } from 'preact/hooks';

/** The end of a list of which there is more: it says so when somebody who reads on has come near. */
export function ListEnd({ onNear }: { readonly onNear: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const gone = new AbortController();
    if (end.current !== null) whenNear(end.current, onNear, gone.signal);
    return () => gone.abort();
    // With each longer list it is looked at anew: it may be near again.
  }, [onNear]);
  return <div ref={end} class="list-end" data-testid="list-end" />;
}

function whenNear(element: Element, call: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) call();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
