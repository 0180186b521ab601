/** Name of a dimension or measure in addresses and files: `start_year` for `startYear`. */
export function fileName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
