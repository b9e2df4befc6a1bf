package org.imagingmatch.platform.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.function.Function;
import org.imagingmatch.platform.Page;

/** Reads the rows of one kind page by page, in the order of creation. */
public final class Listing<E extends Listed> {

  private final PanacheRepositoryBase<E, ?> rows;
  private final String entity;
  private final String id;

  /**
   * @param id the path of the id in HQL, over the row {@code r}
   */
  public Listing(PanacheRepositoryBase<E, ?> rows, Class<E> entity, String id) {
    this.rows = rows;
    this.entity = entity.getSimpleName();
    this.id = id;
  }

  /** One page. */
  public <T> Page<T> page(Restrictions restrictions, PageRequest page, Function<E, T> view) {
    String list = entity + '\n' + restrictions.name();
    Restrictions rest = restrictions.after(page.start(list), id);
    PanacheQuery<E> query =
        rows.find(
            "from " + entity + " r" + rest.where() + " order by r.createdAt, " + id,
            rest.parameters());
    int size = page.size();
    List<E> found = query.range(0, size).list();
    String next = found.size() > size ? Cursor.after(found.get(size - 1)).written(list) : null;
    return new Page<>(found.stream().limit(size).map(view).toList(), next);
  }
}
