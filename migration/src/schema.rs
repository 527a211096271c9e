//! The few column and index forms that every table is made of, alike on SQLite and PostgreSQL.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// The 64-bit row key given out by the database.
pub fn id() -> ColumnDef {
    integer("id")
        .not_null()
        .auto_increment()
        .primary_key()
        .to_owned()
}

/// A key that the program gives: text.
pub fn text_key(name: &'static str) -> ColumnDef {
    text(name).not_null().primary_key().to_owned()
}

/// A key that the program gives: a number.
pub fn number_key(name: &'static str) -> ColumnDef {
    integer(name).not_null().primary_key().to_owned()
}

/// Text of any length; lengths are judged in `domain`.
pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().to_owned()
}

/// A 64-bit whole number.
pub fn integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().to_owned()
}

/// Microseconds since 1970 UTC.
pub fn instant(name: &'static str) -> ColumnDef {
    integer(name)
}

/// Yes or no.
pub fn flag(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().to_owned()
}

pub fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).to_owned()
}

/// `column` holds the id of a row of `target`, which cannot go while it is named.
pub fn reference(
    table: &'static str,
    column: &'static str,
    target: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_{table}_{column}"))
        .from(table, column)
        .to(target, "id")
        .on_delete(ForeignKeyAction::Restrict)
        .to_owned()
}

/// A unique index named `uq_<table>_<columns>`: `store::error` finds the field by that name.
pub async fn unique(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
) -> Result<(), DbErr> {
    manager
        .create_index(indexed("uq", table, columns).unique().to_owned())
        .await
}

pub async fn index(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
) -> Result<(), DbErr> {
    manager.create_index(indexed("ix", table, columns)).await
}

fn indexed(prefix: &str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create()
        .name(format!("{prefix}_{table}_{}", columns.join("_")))
        .table(table)
        .to_owned();
    for column in columns {
        index.col(*column);
    }
    index
}

/// From now on the database refuses to update or delete a row of `table`.
pub async fn append_only(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let statements = match manager.get_database_backend() {
        DbBackend::Postgres => vec![
            "CREATE OR REPLACE FUNCTION mihan_append_only() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME; END $$"
                .to_owned(),
            format!(
                "CREATE TRIGGER keep_{table} BEFORE UPDATE OR DELETE ON {table} \
                 FOR EACH ROW EXECUTE FUNCTION mihan_append_only()"
            ),
            format!(
                "CREATE TRIGGER keep_all_{table} BEFORE TRUNCATE ON {table} \
                 FOR EACH STATEMENT EXECUTE FUNCTION mihan_append_only()"
            ),
        ],
        _ => ["UPDATE", "DELETE"]
            .map(|act| {
                format!(
                    "CREATE TRIGGER keep_{table}_{act} BEFORE {act} ON {table} \
                     BEGIN SELECT RAISE(ABORT, 'rows of {table} are never changed'); END"
                )
            })
            .to_vec(),
    };
    run(manager, &statements).await
}

/// Takes [`append_only`] back.
pub async fn may_change(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let statements = match manager.get_database_backend() {
        DbBackend::Postgres => vec![
            format!("DROP TRIGGER keep_{table} ON {table}"),
            format!("DROP TRIGGER keep_all_{table} ON {table}"),
        ],
        _ => ["UPDATE", "DELETE"]
            .map(|act| format!("DROP TRIGGER keep_{table}_{act}"))
            .to_vec(),
    };
    run(manager, &statements).await
}

/// From now on the database refuses to update a row of `table`, and to delete one unless its document
/// is marked as being deleted. `path` says which edition the row `OLD` belongs to.
pub async fn kept_with_document(
    manager: &SchemaManager<'_>,
    table: &str,
    path: &str,
) -> Result<(), DbErr> {
    let going = format!(
        "EXISTS (SELECT 1 FROM edition JOIN document ON document.id = edition.document_id \
         WHERE document.deleting AND {path})"
    );
    let statements = match manager.get_database_backend() {
        DbBackend::Postgres => vec![
            format!(
                "CREATE FUNCTION mihan_keep_{table}() RETURNS trigger LANGUAGE plpgsql AS \
                 $$ BEGIN IF TG_OP = 'DELETE' AND {going} THEN RETURN OLD; END IF; \
                 RAISE EXCEPTION 'rows of {table} are never changed'; END $$"
            ),
            format!(
                "CREATE TRIGGER keep_{table} BEFORE UPDATE OR DELETE ON {table} \
                 FOR EACH ROW EXECUTE FUNCTION mihan_keep_{table}()"
            ),
        ],
        _ => vec![
            format!(
                "CREATE TRIGGER keep_{table}_UPDATE BEFORE UPDATE ON {table} \
                 BEGIN SELECT RAISE(ABORT, 'rows of {table} are never changed'); END"
            ),
            format!(
                "CREATE TRIGGER keep_{table}_DELETE BEFORE DELETE ON {table} WHEN NOT {going} \
                 BEGIN SELECT RAISE(ABORT, 'rows of {table} are never changed'); END"
            ),
        ],
    };
    run(manager, &statements).await
}

/// Takes [`kept_with_document`] back.
pub async fn may_change_again(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let statements = match manager.get_database_backend() {
        DbBackend::Postgres => vec![
            format!("DROP TRIGGER keep_{table} ON {table}"),
            format!("DROP FUNCTION mihan_keep_{table}()"),
        ],
        _ => ["UPDATE", "DELETE"]
            .map(|act| format!("DROP TRIGGER keep_{table}_{act}"))
            .to_vec(),
    };
    run(manager, &statements).await
}

/// After rows were given their ids by the program, PostgreSQL goes on numbering behind them.
pub async fn number_again(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let statements = match manager.get_database_backend() {
        DbBackend::Postgres => vec![format!(
            "SELECT setval(pg_get_serial_sequence('{table}', 'id'), \
             (SELECT COALESCE(MAX(id), 0) + 1 FROM {table}), false)"
        )],
        _ => Vec::new(),
    };
    run(manager, &statements).await
}

async fn run(manager: &SchemaManager<'_>, statements: &[String]) -> Result<(), DbErr> {
    for statement in statements {
        manager
            .get_connection()
            .execute_unprepared(statement)
            .await?;
    }
    Ok(())
}
