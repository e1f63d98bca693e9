/** The handrail mark: a rail above the steps. The same drawing as assets/package/icon. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        class="mark-ground"
        d="M3.5 0h9A3.5 3.5 0 0 1 16 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 0 12.5v-9A3.5 3.5 0 0 1 3.5 0Z"
      />
      <path class="mark-rail" d="M3.4 7.4 12.6 3" />
      <path class="mark-step" d="M3.4 12.9h3.1v-2.3h3V8.3h3.1" />
    </svg>
  );
}
