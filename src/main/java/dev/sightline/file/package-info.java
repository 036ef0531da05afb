/// A document on disk, safe from version to version and from crash to crash.
///
/// What the file looks like is said once, in the shapes (`ProjectShape`, `CatalogueShapes`, `ColumnShapes`, ...): each
/// field with its name, its form and what it means. Reading, writing, the published JSON Schema and the tables of the
/// documentation all follow them.
///
/// Reading goes in three steps: `JsonReader` makes a tree, `Census` finds every element in it and gives each its id,
/// `Binder` turns each into a record with all references resolved. `Composer` goes the other way.
@NullMarked
package dev.sightline.file;

import org.jspecify.annotations.NullMarked;
