//! The few column and index forms that every table is made of, alike on SQLite and PostgreSQL.

use sea_orm_migration::prelude::*;

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
