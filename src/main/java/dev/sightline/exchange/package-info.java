/// Other programs' formats, in and out: what somebody copied from a spreadsheet, a text or a page becomes rows and
/// columns or a list, and a plan of what they are on a map.
///
/// Nothing here trusts its input: whatever the bytes, the answer is a value, in time that grows with their number.
@NullMarked
package dev.sightline.exchange;

import org.jspecify.annotations.NullMarked;
