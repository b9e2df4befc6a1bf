package org.imagingmatch.reference;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Language tags of BCP 47: a known language, and a known region if there is one. */
final class LanguageTags {

  private final Map<String, String> languages;
  private final Set<String> regions;
  private final Suggestions suggestions;

  LanguageTags(Map<String, String> languages, Set<String> regions) {
    this.languages = languages;
    this.regions = regions;
    this.suggestions =
        new Suggestions(
            languages.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
  }

  boolean contains(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return languages.containsKey(locale.getLanguage())
          && (locale.getCountry().isEmpty() || regions.contains(locale.getCountry()));
    } catch (IllformedLocaleException malformed) {
      return false;
    }
  }

  List<String> nearest(String tag) {
    String hyphenated = tag.replace('_', '-');
    if (contains(hyphenated)) {
      return List.of(hyphenated);
    }
    String language = hyphenated.split("-", -1)[0].toLowerCase(Locale.ROOT);
    return languages.containsKey(language) ? List.of(language) : suggestions.nearest(tag);
  }
}
