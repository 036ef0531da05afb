/// Finding in a document: texts by what they say, verbs by what they are called.
@NullMarked
package dev.sightline.editor.find;

import org.jspecify.annotations.NullMarked;
