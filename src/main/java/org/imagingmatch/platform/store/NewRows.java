package org.imagingmatch.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.JavaType;

/**
 * Inserts rows by the thousand: one statement for each table, where Hibernate has one for each row.
 * What goes into which column, Hibernate says.
 */
@ApplicationScoped
class NewRows {

  private static final String ORGANISATION = "organisation_id";
  private static final String ID = "id";

  private final Session session;
  private final Tables tables;

  NewRows(Session session, Tables tables) {
    this.session = session;
    this.tables = tables;
  }

  /** Values of rows as texts, by table and then by column. */
  private static final class Values {

    private final Map<String, Map<String, List<String>>> byTable = new LinkedHashMap<>();

    void add(String table, Map<String, String> row) {
      Map<String, List<String>> columns =
          byTable.computeIfAbsent(table, name -> new LinkedHashMap<>());
      row.forEach(
          (column, value) -> columns.computeIfAbsent(column, name -> new ArrayList<>()).add(value));
    }
  }

  /** Inserts those whose external id nobody has; answers the ids of those. */
  Set<UUID> insert(List<? extends OwnedRow> rows) {
    if (rows.isEmpty()) {
      return Set.of();
    }
    SessionImplementor hibernate = session.unwrap(SessionImplementor.class);
    EntityPersister entity =
        hibernate.getFactory().getMappingMetamodel().getEntityDescriptor(rows.get(0).getClass());
    String table = entity.getMappedTableDetails().getTableName();
    Values parents = new Values();
    rows.forEach(row -> parents.add(table, parent(hibernate, entity, row)));
    Set<UUID> inserted = new HashSet<>(tables.insertNew(table, parents.byTable.get(table)));
    Values children = new Values();
    rows.stream()
        .filter(row -> inserted.contains(row.id()))
        .forEach(row -> addChildren(hibernate, entity, row, children));
    children.byTable.forEach(tables::insert);
    return inserted;
  }

  private static Map<String, String> parent(
      SessionImplementor hibernate, EntityPersister entity, OwnedRow row) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(ORGANISATION, row.organisationId().toString());
    columns.put(ID, row.id().toString());
    entity.forEachAttributeMapping(
        attribute -> {
          if (!(attribute instanceof PluralAttributeMapping)) {
            attribute.decompose(
                attribute.getValue(row),
                (index, value, column) -> put(hibernate, columns, value, column),
                hibernate);
          }
        });
    return columns;
  }

  private static void addChildren(
      SessionImplementor hibernate, EntityPersister entity, OwnedRow row, Values children) {
    entity.forEachAttributeMapping(
        attribute -> {
          if (attribute instanceof PluralAttributeMapping list) {
            addChildren(hibernate, list, row, children);
          }
        });
  }

  private static void addChildren(
      SessionImplementor hibernate, PluralAttributeMapping list, OwnedRow row, Values children) {
    CollectionPersister persister = list.getCollectionDescriptor();
    String table = list.getSeparateCollectionTable();
    int position = 0;
    for (Object element : (Collection<?>) list.getValue(row)) {
      Map<String, String> columns = new LinkedHashMap<>();
      list.getKeyDescriptor()
          .getKeyPart()
          .forEachSelectable(
              (index, key) ->
                  columns.put(
                      key.getSelectableName(),
                      key.getSelectableName().equals(ORGANISATION)
                          ? row.organisationId().toString()
                          : row.id().toString()));
      if (persister.hasIndex()) {
        columns.put(list.getIndexDescriptor().getSelectable(0).getSelectableName(), "" + position);
      }
      list.getElementDescriptor()
          .decompose(
              element, (index, value, column) -> put(hibernate, columns, value, column), hibernate);
      children.add(table, columns);
      position++;
    }
  }

  private static void put(
      SessionImplementor hibernate,
      Map<String, String> columns,
      Object value,
      SelectableMapping column) {
    columns.put(column.getSelectableName(), text(hibernate, value, column));
  }

  private static String text(SessionImplementor hibernate, Object value, SelectableMapping column) {
    if (value == null) {
      return null;
    }
    if (column.getJdbcMapping().getJdbcType().getDefaultSqlTypeCode() == SqlTypes.JSON) {
      return json(hibernate, value, column.getJdbcMapping().getMappedJavaType());
    }
    return value instanceof Collection<?> list
        ? list.stream().map(NewRows::quoted).collect(Collectors.joining(",", "{", "}"))
        : text(value);
  }

  @SuppressWarnings("unchecked")
  private static <T> String json(SessionImplementor hibernate, Object value, JavaType<T> type) {
    return hibernate
        .getFactory()
        .getSessionFactoryOptions()
        .getJsonFormatMapper()
        .toString((T) value, type, hibernate);
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  /** As an element of an array. */
  private static String quoted(Object value) {
    return '"' + text(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
