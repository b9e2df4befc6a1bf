package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.vacancy.AskedCredentials;
import org.imagingmatch.vacancy.NewVacancy;

/**
 * A node of the tree of credentials asked.
 *
 * @param pointer where it stands in the body
 */
record Node(String pointer, AskedCredentials asked) {

  /** Every node of a vacancy's tree, from the top; none where no credential is asked. */
  static Stream<Node> all(NewVacancy stated) {
    return stated.credentials() == null
        ? Stream.empty()
        : new Node("/credentials", stated.credentials()).withBranches();
  }

  /** The credentials in the tree. */
  static Stream<Node> leaves(NewVacancy stated) {
    return all(stated).filter(node -> node.asked.holds() != null);
  }

  private Stream<Node> withBranches() {
    return Stream.concat(Stream.of(this), branches().stream().flatMap(Node::withBranches));
  }

  /** Those directly below; none for a leaf. */
  List<Node> branches() {
    return Stream.of(
            below("allOf", asked.allOf()), below("anyOf", asked.anyOf()), below("of", asked.of()))
        .flatMap(branches -> branches)
        .toList();
  }

  private Stream<Node> below(String form, List<AskedCredentials> branches) {
    return branches == null
        ? Stream.empty()
        : IntStream.range(0, branches.size())
            .mapToObj(i -> new Node(pointer + "/" + form + "/" + i, branches.get(i)));
  }

  /** Where the credential itself stands. */
  String holds() {
    return pointer + "/holds";
  }

  Requirement requirement() {
    return asked.toRequirement();
  }
}
