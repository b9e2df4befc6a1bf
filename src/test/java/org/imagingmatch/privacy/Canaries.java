package org.imagingmatch.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Email;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.platform.body.ExternalId;
import org.imagingmatch.platform.body.UpperCaseWord;
import org.imagingmatch.reference.KnownCode;

/**
 * A candidate with a text of its own in every field that takes any text, so that wherever one of
 * them turns up, it is known from where it got out. A new field is found by its type.
 */
final class Canaries {

  private static final String MARK = "Canary" + UUID.randomUUID().toString().substring(0, 8);

  private final ObjectNode candidate = Examples.candidate();
  private final Map<String, String> texts = new LinkedHashMap<>();

  Canaries() {
    plant(candidate, NewCandidate.class, "");
  }

  /** The part that all texts have in common. */
  String mark() {
    return MARK;
  }

  /** The texts by JSON Pointer. */
  Map<String, String> texts() {
    return texts;
  }

  /** The body of a request. */
  ObjectNode candidate(String externalId) {
    return candidate.deepCopy().put("externalId", externalId);
  }

  /** The same body with something else in one place. */
  ObjectNode with(String pointer, JsonNode value) {
    ObjectNode changed = candidate("A-" + UUID.randomUUID());
    int last = pointer.lastIndexOf('/');
    JsonNode parent = changed.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
    return changed;
  }

  private void plant(ObjectNode node, Class<?> type, String pointer) {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      String name = field.getName();
      String at = pointer + "/" + name;
      if (field.getType() == String.class && isFree(field)) {
        node.put(name, canary(at, field));
      } else if (field.getType().isRecord()) {
        plant((ObjectNode) node.required(name), field.getType(), at);
      } else if (field.getGenericType() instanceof ParameterizedType list) {
        plantEach((ArrayNode) node.required(name), field, list.getActualTypeArguments()[0], at);
      }
    }
  }

  private void plantEach(ArrayNode list, Field field, Object of, String pointer) {
    AnnotatedElement element =
        ((AnnotatedParameterizedType) field.getAnnotatedType())
            .getAnnotatedActualTypeArguments()[0];
    for (int i = 0; i < list.size(); i++) {
      String at = pointer + "/" + i;
      if (of == String.class && isFree(element)) {
        list.set(i, canary(at, element));
      } else if (list.get(i) instanceof ObjectNode entry) {
        plant(entry, (Class<?>) of, at);
      }
    }
  }

  /** No code of the catalogue, no word of a vocabulary, and not the agency's own name. */
  private static boolean isFree(AnnotatedElement place) {
    return !place.isAnnotationPresent(KnownCode.class)
        && !place.isAnnotationPresent(UpperCaseWord.class)
        && !place.isAnnotationPresent(ExternalId.class);
  }

  private String canary(String at, AnnotatedElement place) {
    String text = MARK + "x" + texts.size();
    String valid = place.isAnnotationPresent(Email.class) ? text + "@example.org" : text;
    texts.put(at, valid);
    return valid;
  }
}
