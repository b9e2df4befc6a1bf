package org.imagingmatch.platform.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.stream.Stream;
import org.imagingmatch.platform.Faults;

/**
 * Makes checked request records. All faults of one record are answered together: those of its JSON,
 * those against the annotations of its fields, those between its fields.
 *
 * <p>A detail that begins with a small letter is the end of a sentence about its field, and gets
 * the name of the field in front.
 */
@ApplicationScoped
public class Bodies {

  private static final int MOST_FAULTS = 50;

  private final ObjectMapper mapper;
  private final Validator validator;

  Bodies(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /** The record in the bytes of a body; answers 400 with every fault. */
  public <T extends Record> T read(byte[] json, Class<T> type) {
    return bind(StrictJson.object(json), type);
  }

  /** The JSON object in the bytes of a body; answers 400 if there is anything else. */
  public JsonNode tree(byte[] json) {
    return StrictJson.object(json);
  }

  /** Any JSON in a text; answers 400 if there is none. */
  public JsonNode value(String json) {
    return StrictJson.value(json);
  }

  /** The record in a tree; answers 400 with every fault. */
  public <T extends Record> T bind(JsonNode tree, Class<T> type) {
    Faults faults = new Faults();
    Binder binder = new Binder((pointer, detail) -> note(faults, pointer, detail));
    T bound = type.cast(binder.root(tree, type));
    if (bound == null) {
      faults.throwIfAny();
    }
    violations(bound)
        .forEach(each -> note(faults, Pointers.of(each.getPropertyPath()), each.getMessage()));
    binder
        .checked()
        .forEach(
            (pointer, rules) -> {
              Faults own = new Faults();
              rules.check(own);
              own.list().forEach(each -> note(faults, pointer + each.pointer(), each.detail()));
            });
    faults.throwIfAny();
    return bound;
  }

  /** The record with some fields changed; answers 400 with every fault of the result. */
  public <T extends Record> T patched(T current, Class<T> type, MergePatch patch) {
    return bind(patch.applyTo(mapper.valueToTree(current)), type);
  }

  /** The same record of query parameters, when it keeps its annotations; else answers 400. */
  public <T extends Record> T parameters(T bound) {
    Faults faults = new Faults();
    violations(bound)
        .forEach(
            each ->
                faults.in(
                    Pointers.parameter(Pointers.of(each.getPropertyPath())), each.getMessage()));
    faults.throwIfAny();
    return bound;
  }

  /** In one order, because the validator has none. */
  private <T> Stream<ConstraintViolation<T>> violations(T bound) {
    return validator.validate(bound).stream()
        .sorted(
            Comparator.comparing((ConstraintViolation<T> each) -> each.getPropertyPath().toString())
                .thenComparing(ConstraintViolation::getMessage));
  }

  private static void note(Faults faults, String pointer, String detail) {
    if (faults.list().size() < MOST_FAULTS) {
      boolean sentence = !Character.isLowerCase(detail.codePointAt(0));
      faults.at(
          pointer,
          sentence
              ? detail
              : Pointers.subject(pointer) + " " + detail + (ended(detail) ? "" : "."));
    }
  }

  private static boolean ended(String detail) {
    return detail.endsWith(".") || detail.endsWith("?");
  }
}
