package org.imagingmatch.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AnyOf;
import org.imagingmatch.matching.model.Requirement.AtLeast;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;
import org.imagingmatch.matching.model.VerificationLevel;
import org.junit.jupiter.api.Test;

/** The JSON of a requirement tree means the tree of matching. */
class AskedCredentialsTest {

  @Test
  void everyFormOfNodeIsUnderstood() throws JsonProcessingException {
    AskedCredentials asked =
        new ObjectMapper()
            .readValue(
                """
                {"allOf":[
                  {"anyOf":[{"holds":"A"},{"holds":"B","orEligible":true,"withinMonths":12}]},
                  {"atLeast":2,"of":[{"holds":"C","verifiedAs":"DOCUMENT"},{"holds":"D"},{"holds":"E"}]},
                  {"experience":{"modality":"US-AE","months":24}}]}""",
                AskedCredentials.class);
    assertThat(asked.toRequirement())
        .isEqualTo(
            new AllOf(
                List.of(
                    new AnyOf(List.of(holds("A"), new Holds("B", true, 12, null))),
                    new AtLeast(
                        2,
                        List.of(
                            new Holds("C", false, null, VerificationLevel.DOCUMENT),
                            holds("D"),
                            holds("E"))),
                    new Experience("US-AE", 24))));
    assertThat(asked.depth()).isEqualTo(3);
    assertThat(asked.leaves()).isEqualTo(6);
  }

  private static Requirement holds(String code) {
    return new Holds(code, false, null, null);
  }
}
