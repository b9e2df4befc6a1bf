package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.platform.secret.Secrets;
import org.junit.jupiter.api.Test;

/** What hospitals that lay their lists side by side can make of the names in them: nothing. */
class PseudonymsTest {

  private static final int PEOPLE = 2_000;
  private static final int BITS = 128;

  private final Random random = new Random(20261124);
  private final Pseudonyms pseudonyms = of(1);

  @Test
  void theServiceFindsThePersonOfAName() {
    for (int i = 0; i < PEOPLE; i++) {
      Pseudonyms.Names names = pseudonyms.of(id());
      UUID person = id();
      assertThat(names.find(names.hide(person))).isEqualTo(person);
      assertThat(names.hide(person)).isNotEqualTo(person);
    }
  }

  @Test
  void aNameStaysWhileTheVacancyDoes() {
    UUID vacancy = id();
    UUID person = id();
    assertThat(pseudonyms.of(vacancy).hide(person)).isEqualTo(of(1).of(vacancy).hide(person));
  }

  @Test
  void nobodyHasTheSameNameTwice() {
    Pseudonyms.Names first = pseudonyms.of(new UUID(0, 1));
    Pseudonyms.Names second = pseudonyms.of(new UUID(0, 2));
    Set<UUID> names = new HashSet<>();
    for (int i = 0; i < PEOPLE; i++) {
      // The ids of a name-based, a random and a counting maker of ids.
      UUID person = i % 2 == 0 ? id() : new UUID(0, i);
      names.add(first.hide(person));
      names.add(second.hide(person));
    }
    assertThat(names).hasSize(2 * PEOPLE);
  }

  /** Over many people, each bit of one name agrees with that of the other as often as a coin. */
  @Test
  void noBitOfOneNameTellsABitOfTheOther() {
    int[] agreements = new int[BITS];
    for (int i = 0; i < PEOPLE; i++) {
      UUID person = new UUID(0, i);
      UUID first = pseudonyms.of(new UUID(7, 1)).hide(person);
      UUID second = pseudonyms.of(new UUID(7, 2)).hide(person);
      long high = ~(first.getMostSignificantBits() ^ second.getMostSignificantBits());
      long low = ~(first.getLeastSignificantBits() ^ second.getLeastSignificantBits());
      for (int bit = 0; bit < BITS; bit++) {
        agreements[bit] += (int) (((bit < Long.SIZE ? low : high) >>> (bit % Long.SIZE)) & 1);
      }
    }
    // Five standard deviations: less than one run in ten thousand would fail by chance, and the
    // ids are fixed.
    double most = 5 * Math.sqrt(PEOPLE) / 2;
    assertThat(Arrays.stream(agreements).boxed())
        .allSatisfy(each -> assertThat(Math.abs(each - PEOPLE / 2.0)).isLessThan(most));
  }

  /** The order of equals would otherwise be the same in every list. */
  @Test
  void theOrderOfOneListTellsNothingOfTheOther() {
    int sameOrder = 0;
    for (int i = 0; i < PEOPLE; i++) {
      UUID one = id();
      UUID other = id();
      sameOrder += before(1, one, other) == before(2, one, other) ? 1 : 0;
    }
    assertThat(Math.abs(sameOrder - PEOPLE / 2.0)).isLessThan(5 * Math.sqrt(PEOPLE) / 2);
  }

  @Test
  void anotherDeploymentsSecretMakesOtherNames() {
    UUID vacancy = id();
    UUID person = id();
    UUID name = pseudonyms.of(vacancy).hide(person);
    assertThat(of(2).of(vacancy).hide(person)).isNotEqualTo(name);
    assertThat(of(2).of(vacancy).find(name)).isNotEqualTo(person);
  }

  private boolean before(long vacancy, UUID one, UUID other) {
    Pseudonyms.Names names = pseudonyms.of(new UUID(9, vacancy));
    return names.hide(one).toString().compareTo(names.hide(other).toString()) < 0;
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private static Pseudonyms of(int secret) {
    byte[] bytes = new byte[Secrets.FEWEST_BYTES];
    bytes[0] = (byte) secret;
    String text = Base64.getEncoder().encodeToString(bytes);
    return new Pseudonyms(new Secrets(() -> Optional.of(List.of(text))));
  }
}
