package dev.paperboy.discord.privacy;

import dev.paperboy.store.TestDatabase;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of a database as the engine tells of them, to be walked and filled by tests. */
record Schema(TestDatabase database, List<Column> columns) {

    /** A column; {@code required}: it has to be given a value. */
    record Column(String table, String name, String type, boolean required) {

        String fullName() {
            return table + "." + name;
        }

        boolean isLarge() {
            return type.equals("BIGINT") || type.equals("INT8");
        }

        private Object anything() {
            return type.equals("TEXT") ? "1" : 1;
        }
    }

    static Schema of(TestDatabase database) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows =
                        connection
                                .getMetaData()
                                .getColumns(null, connection.getSchema(), "%", "%")) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                columns.add(
                        new Column(
                                table,
                                rows.getString("COLUMN_NAME"),
                                rows.getString("TYPE_NAME").toUpperCase(Locale.ROOT),
                                rows.getString("IS_NULLABLE").equals("NO")
                                        && rows.getString("COLUMN_DEF") == null));
            }
        }
        List<String> tables = tables(database);
        return new Schema(
                database,
                columns.stream().filter(column -> tables.contains(column.table())).toList());
    }

    /** Indexes have columns too; these are not those. */
    private static List<String> tables(TestDatabase database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows =
                        connection
                                .getMetaData()
                                .getTables(
                                        null,
                                        connection.getSchema(),
                                        "%",
                                        new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    /** Adds a row with these values, and with anything where others are required. */
    void insert(String table, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        columns.stream()
                .filter(column -> column.table().equals(table) && column.required())
                .forEach(column -> all.putIfAbsent(column.name(), column.anything()));
        database.client()
                .sql(
                        "INSERT INTO %s (%s) VALUES (%s)"
                                .formatted(
                                        table,
                                        String.join(", ", all.keySet()),
                                        all.keySet().stream()
                                                .map(name -> ":" + name)
                                                .collect(Collectors.joining(", "))))
                .params(all)
                .update();
    }

    /** The columns in which this id stands anywhere. */
    List<String> holding(long id) {
        return columns.stream()
                .filter(column -> isHeldBy(column, id))
                .map(Column::fullName)
                .toList();
    }

    private boolean isHeldBy(Column column, long id) {
        return database.client()
                        .sql(
                                "SELECT count(*) FROM %s WHERE CAST(%s AS TEXT) LIKE ?"
                                        .formatted(column.table(), column.name()))
                        .param("%" + id + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
