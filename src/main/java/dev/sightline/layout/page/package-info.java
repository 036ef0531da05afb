/// Sheets put on paper: posters of many sheets, a page for each stage, booklets. A plan is data, to be printed
/// or to be looked at first.
@NullMarked
package dev.sightline.layout.page;

import org.jspecify.annotations.NullMarked;
