/** Name of a dimension in addresses and files: `legal_form` for `legalForm`. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
