package org.imagingmatch.pathway;

import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.pathway.model.Gain;

/**
 * Open vacancies for which a person is ineligible and would not be after a step.
 *
 * @param headcount people they take
 * @param eligible those for which the person would be eligible
 * @param conditional those for which the person would be conditional
 * @param secured further ones, for which the person is conditional now and would be eligible
 * @param regions where their facilities lie
 * @param vacancyIds the first of them
 */
public record OpenedVacancies(
    int vacancies,
    int headcount,
    int eligible,
    int conditional,
    int secured,
    List<String> regions,
    List<UUID> vacancyIds) {

  static OpenedVacancies of(Gain gain) {
    List<Post> opened = gain.opened();
    return new OpenedVacancies(
        opened.size(),
        gain.headcount(),
        gain.eligible().size(),
        gain.conditional().size(),
        gain.secured().size(),
        opened.stream().map(post -> post.vacancy().region()).distinct().sorted().toList(),
        VacanciesAtRisk.ids(opened));
  }
}
