/** HTML that shows a view in another page. */
export function frameOf(address: string, title: string): string {
  return `<iframe src="${escaped(`${address}&embed=1`)}" title="${escaped(title)}" width="100%" height="600" loading="lazy" style="border:0"></iframe>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter]!);
}
