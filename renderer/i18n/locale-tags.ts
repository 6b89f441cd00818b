/**
 * Languages as tags of BCP 47, without those that are none. Of a POSIX locale its language stays: where a Linux has no
 * locale, Chromium tells "en-US@posix", which Intl refuses.
 */
export function localeTags(languages: readonly string[]): string[] {
  return languages.flatMap((language) => {
    try {
      return Intl.getCanonicalLocales(language.replace(/[@.].*$/, ""));
    } catch {
      return [];
    }
  });
}
