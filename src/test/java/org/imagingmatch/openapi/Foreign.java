package org.imagingmatch.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.imagingmatch.Database;

/**
 * Everything by which one could name what the owners have: collected from what the service answers
 * them, so that a new resource is found without being told of it.
 */
final class Foreign {

  /** What a value names something by. */
  enum Form {
    ID,
    EXTERNAL_ID,
    ETAG,
    CURSOR
  }

  /** Of one kind of thing, in order. */
  private record Kind(Form form, String name) {}

  private static final Pattern ID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final String LIMIT = "limit";
  private static final String KEY = "Idempotency-Key";

  private final Map<Kind, Set<String>> values = new TreeMap<>(Comparator.comparing(Kind::toString));
  private final Set<String> all = new HashSet<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> organisations =
      new HashSet<>(Database.texts("select id::text from organisation"));

  private Foreign() {}

  /** What the owners are answered to everything that ends nothing. */
  static Foreign of(Description description) {
    Foreign foreign = new Foreign();
    description
        .operations()
        .filter(operation -> operation.role().isPresent() && !endsSomething(operation))
        // Reads last, so that what they tell is still so.
        .sorted(Comparator.comparing(operation -> operation.method().equals("get")))
        .forEach(foreign::collect);
    return foreign;
  }

  /** A POST to one thing does something with it that may be its end. */
  private static boolean endsSomething(Described operation) {
    return operation.method().equals("delete")
        || (operation.method().equals("post") && operation.path().contains("{"));
  }

  private void collect(Described operation) {
    for (Party owner : Party.owners(operation)) {
      Example example = withKey(Example.of(operation));
      collect(operation, owner, example);
      if (operation.parameters().anyMatch(each -> each.get("name").asText().equals(LIMIT))) {
        collect(operation, owner, example.with("query", LIMIT, "1"));
        collect(operation, owner, example.with("query", LIMIT, "200"));
      }
    }
  }

  private void collect(Described operation, Party owner, Example example) {
    Answer answer = example.send(owner.token());
    if (answer.isSuccess()) {
      String tag = operation.node().at("/tags/0").asText();
      answer.parts().forEach((place, said) -> said.forEach(text -> add(owner, tag, place, text)));
    }
  }

  private void add(Party owner, String tag, String place, String text) {
    String property = place.replaceFirst(".*/", "");
    String kind = owner.kind() + " " + tag + " " + property;
    if (property.equals("header etag")) {
      add(new Kind(Form.ETAG, kind), text);
    } else if (property.equals("nextCursor")) {
      add(new Kind(Form.CURSOR, kind), text);
    } else if (property.equals("externalId")) {
      add(new Kind(Form.EXTERNAL_ID, kind), text);
    } else if (ID_FORM.matcher(text).matches() && !organisations.contains(text)) {
      add(new Kind(Form.ID, kind), text);
    }
  }

  private void add(Kind kind, String text) {
    values.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(text);
    all.add(text);
  }

  /** The same under the key with which the owners sent it. */
  Example withKey(Example example) {
    if (!example.operation().method().equals("post")) {
      return example;
    }
    String key = keys.computeIfAbsent(example.operation().id(), id -> UUID.randomUUID().toString());
    return example.with("header", KEY, key);
  }

  /** One of each kind of thing that the owners have. */
  List<String> sample(Form form) {
    Set<String> sample = new LinkedHashSet<>();
    values.forEach(
        (kind, texts) -> {
          if (kind.form() == form && texts.stream().noneMatch(sample::contains)) {
            sample.add(texts.iterator().next());
          }
        });
    return new ArrayList<>(sample);
  }

  /** Whether a request may name something by it that is not the attacker's. */
  boolean has(String value) {
    return all.contains(value) || keys.containsValue(value);
  }

  /** What an answer tells of it that the request did not. */
  List<String> in(Answer answer, Example request) {
    String said = answer.parts().toString();
    String sent = request.texts().toString();
    return all.stream().filter(value -> said.contains(value) && !sent.contains(value)).toList();
  }
}
