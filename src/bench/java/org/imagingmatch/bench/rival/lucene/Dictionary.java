package org.imagingmatch.bench.rival.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imagingmatch.matching.model.PayPeriod;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Term;

/** Numbers for codes. */
final class Dictionary {

  final Map<String, Integer> credentials;
  final Map<String, Integer> modalities;
  final Map<String, Integer> regions;
  final Map<String, Integer> words;
  private final Map<String, Integer> currencies;

  Dictionary(Catalogue catalogue, RuleBook rules) {
    credentials = Packed.ordinals(rules.credentials().keySet());
    modalities = Packed.ordinals(rules.modalities().keySet());
    regions = Packed.ordinals(rules.regions().keySet());
    currencies =
        Packed.ordinals(
            List.of(
                "AED", "AUD", "CAD", "EUR", "GBP", "INR", "NGN", "NZD", "PHP", "QAR", "SAR", "SGD",
                "USD", "ZAR"));
    List<String> all = new ArrayList<>();
    catalogue.settings().stream().map(Term::code).map(Dictionary::setting).forEach(all::add);
    catalogue.platforms().stream().map(Term::code).map(Dictionary::platform).forEach(all::add);
    words = Packed.ordinals(all);
  }

  static String setting(String code) {
    return "s:" + code;
  }

  static String platform(String code) {
    return "p:" + code;
  }

  /** One number for a currency and what it is paid per. */
  int payKind(String currency, PayPeriod per) {
    return currencies.getOrDefault(currency, 0) * PayPeriod.values().length + per.ordinal();
  }

  /** The currency of a kind of pay; null = none that is known. */
  String currency(int payKind) {
    int ordinal = payKind / PayPeriod.values().length;
    return currencies.entrySet().stream()
        .filter(each -> each.getValue() == ordinal)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** How many kinds of pay there are. */
  int payKinds() {
    return (currencies.size() + 1) * PayPeriod.values().length;
  }
}
