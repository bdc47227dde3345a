// Prints the paper on a page alone: print.css hides whatever neither holds it nor is in it.

export function printPaper(): void {
  const { documentElement: root } = document;
  root.setAttribute("data-hub-printing", "paper");
  window.addEventListener("afterprint", () => root.removeAttribute("data-hub-printing"), { once: true });
  window.print();
}
