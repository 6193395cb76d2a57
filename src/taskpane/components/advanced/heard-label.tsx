/** A label that those who only hear it need completed. */
export function HeardLabel({ label, about }: { label: string; about: string }) {
  return (
    <>
      {label}
      <span class="unseen">, {about}</span>
    </>
  );
}
