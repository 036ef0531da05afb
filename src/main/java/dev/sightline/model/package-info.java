/// What a journey is: immutable records with ids, and the one ordered reading of a map.
///
/// A document is a flat set of elements; what belongs together refers to each other by id and is ordered by [Rank].
/// [MapView] is the only place that sorts. [ChangeSet] stands here and not in `edit`, because it is the only way from
/// one document to the next, and the document itself guards it. Kinds are open lists: each has a `CUSTOM` member, and a
/// name or label beside it says what it is.
@NullMarked
package dev.sightline.model;

import org.jspecify.annotations.NullMarked;
