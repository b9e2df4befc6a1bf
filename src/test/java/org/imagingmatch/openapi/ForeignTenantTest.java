package org.imagingmatch.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imagingmatch.AtOnce;
import org.imagingmatch.demo.SmallDemo;
import org.imagingmatch.demo.SmallDemoProfile;
import org.imagingmatch.fault.Fault;
import org.imagingmatch.openapi.Foreign.Form;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.tenancy.Walls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever belongs to another organisation is as if it never existed: with each of the two walls
 * alone, so with both, which show what both would. Walks openapi.yaml, so that a new operation is
 * attacked as soon as it is there, with whatever it made the owners have.
 */
@Fault(
    value = "Ids of another organisation, on every route",
    passed = "404, as if they had never been")
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(SmallDemoProfile.class)
class ForeignTenantTest {

  private static final Description DESCRIPTION = Description.committed();
  private static final int SHOWN = 5;

  private static Foreign foreign;
  private static OwnersRows owners;
  private static List<String> secured;

  /** Nothing that the owners have is for strangers, so whatever a stranger sees is a leak. */
  @BeforeAll
  static void collect() {
    secured = Walls.secured();
    SmallDemo.load();
    owners = new OwnersRows();
    owners.restrict();
    foreign = Foreign.of(DESCRIPTION);
    owners.restrict();
  }

  @AfterAll
  static void putEverythingBack() {
    Walls.BOTH.stand();
    owners.unrestrict();
    assertThat(Walls.secured()).isEqualTo(secured);
  }

  static Stream<Arguments> walk() {
    return Stream.of(Walls.POLICIES_ONLY, Walls.PREDICATES_ONLY)
        .flatMap(
            walls ->
                DESCRIPTION
                    .operations()
                    .filter(Party::isFor)
                    .map(operation -> Arguments.of(walls, operation)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("walk")
  void whatIsForeignIsAsIfItNeverExisted(Walls walls, Described operation) throws Exception {
    walls.stand();
    List<String> before = owners.now();
    List<String> complaints =
        AtOnce.each(Party.strangers(operation), party -> complaints(operation, party)).stream()
            .flatMap(List::stream)
            .toList();
    assertSoftly(
        softly -> {
          softly
              .assertThat(complaints.stream().limit(SHOWN))
              .as("%d complaints about %s with %s", complaints.size(), operation, walls)
              .isEmpty();
          softly.assertThat(owners.now()).as("rows of the owners").isEqualTo(before);
        });
  }

  private static List<String> complaints(Described operation, Party party) {
    Stranger stranger = new Stranger(party, foreign);
    return Stream.concat(
            Attack.on(operation, foreign),
            Attack.besides(operation, foreign, new Belongings(DESCRIPTION, party)))
        .map(stranger::tries)
        .flatMap(Optional::stream)
        .toList();
  }

  static Stream<Described> readsOfOneThing() {
    return DESCRIPTION
        .operations()
        .filter(each -> each.method().equals("get") && each.path().contains("{"))
        .filter(each -> !Party.owners(each).isEmpty());
  }

  /** Else the walk would prove nothing: what it attacks is there, and the walls hide it. */
  @ParameterizedTest
  @MethodSource("readsOfOneThing")
  void withoutAnyWallForeignThingsAreShown(Described operation) {
    Walls.NEITHER.stand();
    for (Party party : Party.strangers(operation)) {
      assertThat(Attack.on(operation, foreign))
          .as("%s, %s", operation, party)
          // Without walls, things of one organisation come mixed with those of others.
          .anyMatch(attack -> attack.request().ask(party.token()).statusCode() == 200);
    }
  }

  /** Likewise: each example names something that the owners have. */
  @ParameterizedTest
  @MethodSource("thingsNamed")
  void whatIsAttackedIsThere(Described operation) {
    assertThat(Example.of(operation).in("path").values())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(foreign.has(name)).as(name).isTrue());
  }

  static Stream<Described> thingsNamed() {
    return DESCRIPTION
        .operations()
        .filter(each -> each.path().contains("{") && !Party.owners(each).isEmpty());
  }

  /** Likewise: a stranger can name a thing of its own where it may create one. */
  @ParameterizedTest
  @MethodSource("readsOfOneThing")
  void strangersHaveThingsOfTheirOwn(Described operation) {
    Walls.BOTH.stand();
    for (Party party : Party.strangers(operation)) {
      new Belongings(DESCRIPTION, party)
          .in(Example.of(operation))
          .filter(own -> own.in("path").size() == 1)
          .ifPresent(own -> assertThat(own.send(party.token()).status()).isEqualTo(200));
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void thereIsSomethingOfEachForm(Form form) {
    assertThat(foreign.sample(form)).hasSizeGreaterThan(1);
  }

  static Form[] forms() {
    return Form.values();
  }
}
