package org.imagingmatch.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.candidate.Experience;

/** When a modality was last used is not recorded, or lies ahead. */
final class LastUse implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    List<Experience> worked = recorded.person().experience();
    return worked == null
        ? Stream.empty()
        : IntStream.range(0, worked.size())
            .mapToObj(i -> look(i, worked.get(i), recorded.today()))
            .flatMap(remarks -> remarks);
  }

  private static Stream<Remark> look(int index, Experience worked, LocalDate today) {
    String pointer = "/experience/" + index + "/lastUsedOn";
    if (worked.lastUsedOn() == null) {
      return worked.months() == 0
          ? Stream.empty()
          : Stream.of(
              Remark.note(pointer, "experience.lastUseNotRecorded", "modality", worked.modality()));
    }
    return worked.lastUsedOn().isAfter(today)
        ? Stream.of(
            Remark.warning(
                pointer,
                "experience.lastUseAhead",
                "modality",
                worked.modality(),
                "lastUsedOn",
                worked.lastUsedOn()))
        : Stream.empty();
  }
}
