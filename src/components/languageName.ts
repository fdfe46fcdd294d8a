const NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The English name of a language tag; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
