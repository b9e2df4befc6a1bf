package org.imagingmatch.relaxation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.imagingmatch.matching.Shown;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Gain.Example;
import org.imagingmatch.organisation.Agency;

/**
 * Somebody whom a change brings.
 *
 * @param candidateId to a provider a pseudonym, good for this vacancy only
 * @param agency to a provider: whom to ask for the person; absent for an agency's own people
 * @param then what the person comes to after the change
 * @param score 0 to 100, to one decimal, for the vacancy as it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelaxationExample(UUID candidateId, Agency agency, Eligibility then, double score) {

  static RelaxationExample of(Example example, Agency agency) {
    return new RelaxationExample(
        example.id(), agency, example.then(), Shown.oneDecimal(example.score()));
  }
}
