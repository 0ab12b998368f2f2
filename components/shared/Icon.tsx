import type { Shape } from './shapes';

/** One small picture, silent for screen readers: the words beside it say the same. */
export function Icon({ shape, size = 16 }: { readonly shape: Shape; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shape} />
    </svg>
  );
}
