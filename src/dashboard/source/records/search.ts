/** A text as it is searched: without case and diacritics. */
export function searchForm(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
}

/** Whether texts hold every word that is sought, in any order. */
export function holds(sought: string, ...texts: readonly (string | null | undefined)[]): boolean {
  const all = searchForm(texts.filter(Boolean).join(" "));
  return searchForm(sought)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
