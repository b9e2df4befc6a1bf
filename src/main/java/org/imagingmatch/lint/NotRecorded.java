package org.imagingmatch.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.imagingmatch.candidate.NewCandidate;

/** What gates read and nobody recorded: it stays UNKNOWN, and the person at best CONDITIONAL. */
final class NotRecorded implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    NewCandidate person = recorded.person();
    Map<String, Object> sections = new LinkedHashMap<>();
    sections.put("workRights", person.workRights());
    sections.put("experience", person.experience());
    sections.put("education", person.education());
    sections.put("languages", person.languages());
    sections.put("availability", person.availability());
    return sections.keySet().stream()
        .filter(section -> sections.get(section) == null)
        .map(section -> Remark.note("/" + section, "person.notRecorded", "section", section));
  }
}
