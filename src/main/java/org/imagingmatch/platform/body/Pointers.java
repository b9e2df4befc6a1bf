package org.imagingmatch.platform.body;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** JSON Pointers (RFC 6901), and how a sentence calls the place they point at. */
final class Pointers {

  private Pointers() {}

  /** The pointer to a field of the object at {@code parent}. */
  static String field(String parent, String name) {
    return parent + "/" + Texts.printable(name).replace("~", "~0").replace("/", "~1");
  }

  /** The pointer to an entry of the list at {@code parent}. */
  static String entry(String parent, int index) {
    return parent + "/" + index;
  }

  /** The pointer to where a constraint was violated. */
  static String of(Path path) {
    String pointer = "";
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer = entry(pointer, node.getIndex());
      } else if (node.getKey() != null) {
        pointer = field(pointer, node.getKey().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer = field(pointer, node.getName());
      }
    }
    return pointer;
  }

  /** The parameter that a pointer into a group of them leads to, whichever of its values. */
  static String parameter(String pointer) {
    return subject(pointer.replaceFirst("(/\\d+)+$", ""));
  }

  /** The last name of the pointer with the indexes behind it: {@code shifts[1]}. */
  static String subject(String pointer) {
    String indexes = "";
    String rest = pointer;
    while (!rest.isEmpty()) {
      int slash = rest.lastIndexOf('/');
      String last = rest.substring(slash + 1);
      if (!last.matches("\\d+")) {
        return last.replace("~1", "/").replace("~0", "~") + indexes;
      }
      indexes = "[" + last + "]" + indexes;
      rest = rest.substring(0, slash);
    }
    return "The body";
  }
}
