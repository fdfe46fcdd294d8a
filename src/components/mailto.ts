/** The address that opens a letter to `contact` about `subject`. */
export function mailto(contact: string, subject: string): string {
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
}
