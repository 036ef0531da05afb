/// What can be read off a document: which elements answer to a filter, and by what they can be told apart.
///
/// Pure functions: the same document gives the same answer, and each answer names the elements it comes from.
@NullMarked
package dev.sightline.analysis;

import org.jspecify.annotations.NullMarked;
