/// What a pointer or a finger does on the sheet: a state machine with one type per state, each a value.
///
/// [dev.sightline.editor.gesture.Resting] is where it begins and ends. A press takes hold of something (a `Grip`),
/// a few pixels further the drag begins that fits it. What a drag shows is data in its picture, or a preview of the
/// very edit that letting go will do; nothing is in the history before that.
@NullMarked
package dev.sightline.editor.gesture;

import org.jspecify.annotations.NullMarked;
