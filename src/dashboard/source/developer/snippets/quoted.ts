/**
 * A text in double quotes with the escapes that JavaScript, Python, C#, R and GraphQL have in common. Some of them take a control character or a
 * line separator for the end of the text, so these are escaped too.
 */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
