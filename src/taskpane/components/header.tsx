export function Header({ title }: { title: string }) {
  return (
    <header class="header">
      <img src="assets/icon-64.png" alt="" width="24" height="24" />
      <h1>{title}</h1>
    </header>
  );
}
