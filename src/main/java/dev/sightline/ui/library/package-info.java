/// The lists that all maps share: personas, actors, channels, touchpoints, sources and so on, to be kept in order and
/// to be put to use on the sheet.
@NullMarked
package dev.sightline.ui.library;

import org.jspecify.annotations.NullMarked;
