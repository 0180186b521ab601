/** Whether one of the texts contains what is searched, whatever the case and the marks of letters: "hop tac" finds "Hợp tác". */
export function matches(searched: string, ...texts: readonly string[]): boolean {
  const plain = plainly(searched.trim());
  return plain === "" || texts.some((text) => plainly(text).includes(plain));
}

function plainly(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
}
