package org.imagingmatch.pathway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.GeneratedMarket.AS_OF;
import static org.imagingmatch.matching.model.GeneratedMarket.RULES;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.GeneratedMarket;
import org.imagingmatch.matching.model.LanguageLevel;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.pathway.model.Step.Certify;
import org.imagingmatch.pathway.model.Step.License;
import org.imagingmatch.pathway.model.Step.Practise;
import org.imagingmatch.pathway.model.Step.Speak;
import org.junit.jupiter.api.Test;

/** What a step opens is what judging everything anew says. */
class OutlookTest {

  private static final int SEEDS = Integer.getInteger("search.markets", 150);
  private static final int POSTS = 40;
  private static final Grant GRANT = Grant.on(AS_OF);

  @Test
  void stepsOpenWhatJudgingEveryPostAnewSays() {
    AtomicInteger opening = new AtomicInteger();
    GeneratedMarket.forSeeds(
        SEEDS,
        POSTS,
        (person, posts) -> {
          Outlook outlook = outlook(person, posts);
          steps(person).forEach(step -> opening.addAndGet(compare(outlook, step, person, posts)));
        });
    assertThat(opening.get()).as("posts that something opens").isGreaterThan(500);
  }

  private static Outlook outlook(CandidateFacts person, List<Post> posts) {
    return new Outlook(person, AS_OF, new Levers(RULES, posts));
  }

  private static int compare(Outlook outlook, Step step, CandidateFacts person, List<Post> posts) {
    CandidateFacts after = step.taken(person, GRANT);
    Gain gain = outlook.gain(step);
    assertThat(gain.eligible())
        .as("%s", step)
        .isEqualTo(posts(person, after, posts, Eligibility.INELIGIBLE, Eligibility.ELIGIBLE));
    assertThat(gain.conditional())
        .as("%s", step)
        .isEqualTo(posts(person, after, posts, Eligibility.INELIGIBLE, Eligibility.CONDITIONAL));
    assertThat(gain.secured())
        .as("%s", step)
        .isEqualTo(posts(person, after, posts, Eligibility.CONDITIONAL, Eligibility.ELIGIBLE));
    assertThat(outlook.opened(step))
        .as("%s", step)
        .containsExactlyInAnyOrderElementsOf(gain.opened())
        .isSortedAccordingTo(Comparator.comparing(posts::indexOf));
    return gain.opened().size();
  }

  private static List<Post> posts(
      CandidateFacts person,
      CandidateFacts after,
      List<Post> posts,
      Eligibility before,
      Eligibility then) {
    return posts.stream()
        .filter(post -> post.of(person) == before && post.of(after) == then)
        .toList();
  }

  private static Stream<Step> steps(CandidateFacts person) {
    Stream<Step> steps =
        Stream.of(
            new Certify(null, "ARRT-CT"),
            new Certify("ARRT-R", "ARRT-CT"),
            new Certify(null, "ARRT-MR"),
            new Certify(null, "ARDMS-RDMS-AB"),
            new Certify(null, "AU-MRPBA-DR"),
            new Certify(null, "UK-HCPC-DRAD"),
            new License("US-OR"),
            new License("CA-ON"),
            new License("AE"));
    if (person.languages() != null) {
      steps = Stream.concat(steps, Stream.of(new Speak("en", null, LanguageLevel.C1)));
    }
    return person.experience() == null
        ? steps
        : Stream.concat(
            steps,
            Stream.of(new Practise("CT", 12), new Practise("MR", 3), new Practise("PT", 24)));
  }

  @Test
  void aCredentialThatOpensSomethingIsFoundAndOneAfterAnotherOnlyIfItOpensMore() {
    List<String> codes = RULES.credentials().keySet().stream().sorted().toList();
    AtomicInteger more = new AtomicInteger();
    GeneratedMarket.forSeeds(
        SEEDS / 20,
        POSTS,
        (person, posts) -> {
          Outlook outlook = outlook(person, posts);
          for (String code : codes) {
            Set<Post> opened = opened(new Certify(null, code), person, posts);
            assertThat(outlook.opensMore(new Certify(null, code))).isEqualTo(!opened.isEmpty());
            assertThat(outlook.couldOpen(code) || opened.isEmpty()).as(code).isTrue();
            Certify path = new Certify("ARRT-R", code);
            Set<Post> further = opened(path, person, posts);
            further.removeAll(opened(new Certify(null, "ARRT-R"), person, posts));
            assertThat(outlook.opensMore(path)).as(code).isEqualTo(!further.isEmpty());
            assertThat(outlook.couldOpen(code) || further.isEmpty()).as(code).isTrue();
            more.addAndGet(further.size());
          }
        });
    assertThat(more.get()).isPositive();
  }

  @Test
  void whatIsOpenIsWhatNothingRulesOut() {
    GeneratedMarket.forSeeds(
        SEEDS,
        POSTS,
        (person, posts) ->
            assertThat(outlook(person, posts).open())
                .isEqualTo(
                    posts.stream()
                        .filter(post -> post.of(person) != Eligibility.INELIGIBLE)
                        .toList()));
  }

  @Test
  void noOtherLicenceLanguageOrTimeOpensAnything() {
    GeneratedMarket.forSeeds(
        SEEDS,
        POSTS,
        (person, posts) -> {
          Outlook outlook = outlook(person, posts);
          List<Step> named = outlook.others();
          assertThat(named).noneMatch(step -> outlook.opened(step).isEmpty());
          RULES.regions().keySet().stream()
              .filter(region -> region.startsWith("US") || RULES.licensing().containsKey(region))
              .map(License::new)
              .filter(step -> opens(step, person, posts))
              .forEach(step -> assertThat(named).contains(step));
          if (person.experience() != null) {
            RULES.modalities().keySet().stream()
                .map(modality -> new Practise(modality, 24))
                .filter(step -> opens(step, person, posts))
                .forEach(
                    step ->
                        assertThat(named)
                            .anyMatch(
                                each ->
                                    each instanceof Practise some
                                        && some.modality().equals(step.modality())));
          }
        });
  }

  private static boolean opens(Step step, CandidateFacts person, List<Post> posts) {
    return !opened(step, person, posts).isEmpty();
  }

  private static Set<Post> opened(Step step, CandidateFacts person, List<Post> posts) {
    CandidateFacts after = step.taken(person, GRANT);
    return posts.stream()
        .filter(post -> post.of(person) == Eligibility.INELIGIBLE)
        .filter(post -> post.of(after) != Eligibility.INELIGIBLE)
        .collect(Collectors.toSet());
  }
}
