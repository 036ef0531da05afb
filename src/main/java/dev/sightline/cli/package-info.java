/// The commands without a window: new, check, export, review, migrate, schema.
///
/// Results go to the output stream, messages to the error stream; exit code 0 is good, 1 says that problems were found,
/// 2 that the command was used wrongly or could not do its work. Nothing here starts a toolkit.
@NullMarked
package dev.sightline.cli;

import org.jspecify.annotations.NullMarked;
