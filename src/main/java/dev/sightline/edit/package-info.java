/// How a document changes, and how it changes back.
///
/// A verb is an [Edit]: it turns a document into a change set or says why not. No edit has undo code; the inverse is
/// computed ([dev.sightline.model.ChangeSet#inverse]). [History] keeps what was done.
@NullMarked
package dev.sightline.edit;

import org.jspecify.annotations.NullMarked;
