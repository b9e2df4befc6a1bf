package org.imagingmatch.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.bench.seed.Post;
import org.imagingmatch.bench.seed.Postings;

/**
 * The open vacancies: usual ones, some of which are measured, and those that are made to be hard.
 */
public final class Vacancies {

  private static final int MEASURED_OF = 200;
  private static final int MEASURED = 40;

  private final Postings postings;
  private final List<Post> usual;
  private final HardVacancies hard;

  Vacancies(Postings postings, List<Post> usual) {
    this.postings = postings;
    this.usual = usual;
    this.hard = new HardVacancies(postings, usual);
  }

  Postings postings() {
    return postings;
  }

  List<Post> all() {
    List<Post> all = new ArrayList<>(usual);
    all.addAll(hard.all());
    return all;
  }

  /** Made for the hard cases. */
  public HardVacancies hard() {
    return hard;
  }

  /** Every n-th of the first ones that all rivals can be asked. */
  public List<Post> measured() {
    List<Post> common =
        usual.subList(0, MEASURED_OF).stream()
            .filter(post -> !post.stated().training())
            .filter(post -> !"ANY".equals(post.stated().modalitiesRule().name()))
            .toList();
    int step = common.size() / MEASURED;
    List<Post> measured = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      measured.add(common.get(i * step));
    }
    return measured;
  }

  /** A post that asks no competence, so that everybody could be asked. */
  public Post training() {
    return usual.stream().filter(post -> post.stated().training()).findFirst().orElseThrow();
  }
}
