/// JSON as a light tree that remembers where in the file each value stood: read with Jackson's tokens, checked, and
/// printed the way a person would lay it out.
///
/// The tree is our own because Jackson's nodes know neither their place in the file nor how to be laid out, and because
/// the migrations need something that never changes. Objects whose members have the same names share these.
@NullMarked
package dev.sightline.file.json;

import org.jspecify.annotations.NullMarked;
