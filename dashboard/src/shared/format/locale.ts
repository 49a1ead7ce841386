/**
 * The page speaks English, so numbers and dates follow an English convention too: the reader's own variant if there is
 * one, else the British. A foreign decimal sign inside an English sentence would read as a mistake.
 */
export function pageLocale(languages: readonly string[] = navigator.languages): string {
  return languages.find((language) => /^en(-|$)/i.test(language) && isSupported(language)) ?? 'en-GB'
}

function isSupported(language: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0
  } catch {
    return false
  }
}
