package org.imagingmatch.platform.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;

/** Reads the rows of one table page by page, in the order of creation. */
public final class Listing<E extends Listed> {

  private final PanacheRepositoryBase<E, ?> rows;
  private final Class<E> entity;
  private final String table;
  private final Cursors cursors;

  /** Of rows that have an {@code id} and a moment {@code created_at}. */
  public Listing(PanacheRepositoryBase<E, ?> rows, Class<E> entity, String table, Cursors cursors) {
    this.rows = rows;
    this.entity = entity;
    this.table = table;
    this.cursors = cursors;
  }

  /** One page. */
  public <T> Page<T> page(Restrictions restrictions, PageRequest page, Function<E, T> view) {
    String list = table + '\n' + restrictions.name();
    int size = page.size();
    Restrictions rest = restrictions.after(page.start(cursors, list, Cursor::of));
    List<E> found =
        rest.bind(
                rows.getEntityManager()
                    .unwrap(Session.class)
                    .createNativeQuery(
                        "select {r.*} from "
                            + table
                            + " r"
                            + rest.where()
                            + " order by r.created_at, r.id",
                        entity,
                        "r"))
            .setMaxResults(size + 1)
            .list();
    return new Page<>(
        found.stream().limit(size).map(view).toList(),
        found.size() > size
            ? cursors.write(Cursor.after(found.get(size - 1)).bytes(), list)
            : null);
  }
}
