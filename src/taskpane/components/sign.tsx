export type Look = "info" | "done" | "warning" | "error";

const shapes: Readonly<Record<Look, string>> = {
  info: "M8 7v4M8 5v.5",
  done: "M5 8.2l2 2 4-4.2",
  warning: "M8 4.5v4.5M8 11v.5",
  error: "M5.5 5.5l5 5M10.5 5.5l-5 5",
};

/** A sign that says by its shape what the colour says too. */
export function Sign({ look }: { look: Look }) {
  return (
    <svg class="sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={shapes[look]} />
    </svg>
  );
}
