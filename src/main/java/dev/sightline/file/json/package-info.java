/// JSON as a light tree that remembers where in the file each value stood: read within limits, checked, and printed the
/// way a person would lay it out.
///
/// The tree is our own because Jackson's nodes know neither their place in the file nor how to be laid out, and because
/// the migrations need something that never changes. So is the reader: Jackson's must be asked for the place of each
/// value anew, and does not let objects share the names of their members, which are most of a large map.
@NullMarked
package dev.sightline.file.json;

import org.jspecify.annotations.NullMarked;
